//! Takes words apart that were written as one: compounds (`tiefschlafdauer`), and runs of scripts without gaps (`深睡时长`).

use super::Lexicon;
use crate::catalog::dictionary::Words;
use crate::engine::key::is_one_of;
use crate::engine::key::word::is_whole;

/// Letters that a compound puts between its parts.
const LINKS: [&str; 8] = ["", "s", "n", "e", "en", "es", "er", "ens"];
/// A compound has at most this many parts, and words longer than this are none.
const MAX_PARTS: usize = 4;
const MAX_COMPOUND: usize = 48;
/// A part that says what is meant has this many letters, any part this many.
const MIN_MEANING: usize = 4;
const MIN_PART: usize = 3;
/// What is written without a gap though its language puts one has this many letters.
const MIN_GLUED: usize = 5;
/// Words of two and three letters that are common in keys, in front and behind; others are found in any word by chance.
const SHORT_FRONT: Words = "ap, bt, tv, wg, fw, hr, hw, sn, api, app, avg, ble, bmi, cam, car, cvv, dev, dns, eui, fcm, ftp, gps, hub, \
     iot, lan, mac, max, min, mob, otp, sim, sip, sys, tel, usr, vin, vpn, wan, web, wps";
const SHORT_BEHIND: Words = "ap, cm, de, hr, id, ip, kg, lb, ms, no, nr, of, sn, dob, eui, fat, key, lat, lng, lon, mac, max, \
     min, otp, pid, pin, psk, pub, pwd, sid, pw, tz, puk, uid, url, vin";
/// Letters of the longest word in a run.
const MAX_RUN_WORD: usize = 20;

impl Lexicon {
    /// Appends the parts of the word if all of it is known, else the word.
    pub(in super::super) fn take_apart(&self, word: String, words: &mut Vec<String>) {
        if word.starts_with(is_whole) {
            self.take_run_apart(&word, words);
            return;
        }
        if word.len() > MAX_COMPOUND || self.knows(&word) {
            words.push(word);
            return;
        }
        let mut parts = Vec::new();
        if self.find_parts(&word, MAX_PARTS, false, &mut parts) {
            words.extend(parts.into_iter().rev().map(str::to_owned));
        } else if let Some(parts) = self.glued(&word) {
            words.extend(parts.into_iter().map(str::to_owned));
        } else {
            words.push(word);
        }
    }

    /// Fewest known words that cover a word of small letters, in order: `dateofbirth`, `apmac`.
    fn glued<'a>(&self, word: &'a str) -> Option<Vec<&'a str>> {
        if word.len() < MIN_GLUED || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return None;
        }
        // Fewest words up to each letter, and where the last of them begins.
        let mut fewest: Vec<Option<(usize, usize)>> = vec![Some((0, 0))];
        for end in 1..=word.len() {
            let best = (0..end)
                .filter_map(|start| {
                    let (n_words, _) = (*fewest.get(start)?)?;
                    let piece = word.get(start..end)?;
                    (n_words < MAX_PARTS && self.is_piece(piece, start == 0)).then_some((n_words + 1, start))
                })
                .min();
            fewest.push(best);
        }
        let mut pieces = Vec::new();
        let mut end = word.len();
        while end > 0 {
            let (_, start) = (*fewest.get(end)?)?;
            pieces.push(word.get(start..end)?);
            end = start;
        }
        pieces.reverse();
        pieces.iter().any(|piece| piece.len() >= MIN_MEANING).then_some(pieces)
    }

    fn is_piece(&self, piece: &str, is_first: bool) -> bool {
        match piece.len() {
            0..=3 => is_one_of(piece, if is_first { SHORT_FRONT } else { SHORT_BEHIND }),
            _ => self.words.get(piece).is_some() || self.by_phrase.contains_key(piece),
        }
    }

    fn knows(&self, word: &str) -> bool {
        self.words.get(word).is_some() || self.by_phrase.contains_key(word) || self.stem_of(word).is_some()
    }

    /// Finds parts that cover the word, last one first; one of them has to say what is meant.
    fn find_parts<'a>(&self, word: &'a str, n_left: usize, has_meaning: bool, parts: &mut Vec<&'a str>) -> bool {
        let ends: Vec<usize> = word.char_indices().skip(MIN_PART).map(|(end, _)| end).chain([word.len()]).collect();
        for end in ends.into_iter().rev() {
            let (part, rest) = word.split_at(end);
            let Some(says) = self.part(part, rest.is_empty()) else { continue };
            let has_meaning = has_meaning || says;
            let fits = match rest {
                "" => has_meaning,
                _ => n_left > 1 && self.find_rest(rest, n_left - 1, has_meaning, parts),
            };
            if fits {
                parts.push(part);
                return true;
            }
        }
        false
    }

    /// The same for what stands behind a part, with or without letters that only link.
    fn find_rest<'a>(&self, rest: &'a str, n_left: usize, has_meaning: bool, parts: &mut Vec<&'a str>) -> bool {
        LINKS
            .iter()
            .filter_map(|link| rest.strip_prefix(link))
            .filter(|rest| rest.chars().nth(MIN_PART - 1).is_some())
            .any(|rest| self.find_parts(rest, n_left, has_meaning, parts))
    }

    /// Whether it may be part of a compound, and if so whether it says what is meant. The last part may have an ending.
    fn part(&self, word: &str, is_last: bool) -> Option<bool> {
        let stem = if is_last { self.stem_of(word) } else { None };
        let says = self.parts.get(word).or_else(|| self.parts.get(stem?.as_str()))?;
        Some(*says == 1 && word.chars().count() >= MIN_MEANING)
    }

    /// Cuts a run at every known word, the longest first.
    fn take_run_apart(&self, run: &str, words: &mut Vec<String>) {
        let mut rest = run;
        let mut unknown = String::new();
        while let Some(first) = rest.chars().next() {
            let ends = rest.char_indices().map(|(at, letter)| at + letter.len_utf8()).take(MAX_RUN_WORD);
            let known = ends
                .filter_map(|end| rest.split_at_checked(end))
                .filter(|(word, _)| self.by_phrase.contains_key(*word) || self.words.get(word).is_some());
            if let Some((word, behind)) = known.last() {
                if !unknown.is_empty() {
                    words.push(std::mem::take(&mut unknown));
                }
                words.push(word.to_owned());
                rest = behind;
            } else {
                unknown.push(first);
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
            }
        }
        if !unknown.is_empty() {
            words.push(unknown);
        }
    }
}
