//! Values that the words in front of them give away, in running text and lines of settings: `password: hunter2`,
//! `--password hunter2`, `PSK="..."`, `the door code is 4711`, and the like for positions and ids.
//! What people say of themselves has files of its own: `person`, `street`, `body`, `number`; passwords of commands are
//! read by `command`, angles by `degrees`. Knows a short list of words in a few languages; what a key says of a field is
//! judged by `key`. Looks at most `REACH` bytes ahead and back, so that it stays linear.

mod body;
mod command;
mod cue;
mod degrees;
mod list;
mod number;
mod person;
mod scene;
mod street;
mod value;
mod words;

use super::Span;
use super::bytes::{before, is_word, slice};
use super::fronts::{Beginnings, Front};
use crate::model::{Confidence, DataClass, Family, Shape};
use DataClass::{BirthDate, Coordinates, Hostname, Nickname, OtpSeed, Password, Phone, Pin, Ssid, WifiPassword};
use cue::Cue;
pub(super) use degrees::DEGREE;
pub(super) use person::name_before;
use scene::Scene;
use value::{extent, fits, is_secret};
use words::{ARTICLES, CALLED, CODES, DOORS, NETWORKS, OTHER_CODES, VERBS, Word, is_gap};
pub(super) use words::{fronts, may_go_on};

/// How far a value may stand behind its word, and a telling word in front of it.
const REACH: usize = 56;
/// Longer values are no secrets that people write into sentences.
const MAX_VALUE: usize = 512;

/// Whether one of the words stands at `at`.
#[inline]
pub(super) fn is_word_at(text: &[u8], at: usize, front: Front) -> bool {
    degrees::is_sign(text, at) || word_at(text, at, front).is_some()
}

/// Appends what the words give away that begin at `from` or behind it.
pub(super) fn find(text: &str, from: usize, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut past = from;
    for at in Beginnings::from(bytes, from) {
        if at < past || !Front::at(bytes, at).begins_word(bytes, at) {
            continue;
        }
        let n_known = out.len();
        found_at(text, at, out);
        past = out.get(n_known..).and_then(<[Span]>::last).map_or(past, |span| span.end.max(past));
    }
}

/// Appends what the word at `at` gives away.
fn found_at(text: &str, at: usize, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    if degrees::is_sign(bytes, at) {
        out.extend(degrees::span(text, at));
        return;
    }
    let Some((end, cue)) = word_at(bytes, at, Front::at(bytes, at)) else { return };
    let scene = || Scene::of(text, at, end);
    match cue {
        Cue::Value(_) | Cue::Network => {
            let span = span_at(bytes, at, end, cue);
            out.extend(span.filter(|span| text.is_char_boundary(span.start) && text.is_char_boundary(span.end)));
            if let Some(span) = span.filter(|span| span.class == OtpSeed) {
                more_codes(bytes, span.end, out);
            }
        }
        Cue::Number(class) => {
            let found = scene().and_then(|scene| Some((scene, number::span(scene, class)?)));
            if let Some((scene, span)) = found {
                // `Pat Example (serial ...)`.
                out.extend(person::before_bracket(scene));
                out.push(span);
            }
        }
        Cue::Measure(class) => out.extend(scene().and_then(|scene| body::measure(scene, class))),
        Cue::Illness | Cue::Medicine => out.extend(scene().and_then(|scene| body::condition(scene, cue))),
        Cue::Street | Cue::StreetFirst | Cue::Living => out.extend(scene().and_then(|scene| street::span(scene, cue))),
        // `Harbor View Dr`: a short form of two words.
        Cue::Titled => {
            let found = scene().and_then(|scene| person::span(scene, cue).or_else(|| street::span(scene, Cue::Street)));
            out.extend(found);
        }
        Cue::Command => command::find(bytes, end, &lower(slice(bytes, at, end)), out),
        _ => out.extend(scene().and_then(|scene| person::span(scene, cue))),
    }
}

/// The longest word of the lists that stands at `at`: where it ends, and what it is a sign of.
#[inline]
fn word_at(text: &[u8], at: usize, front: Front) -> Option<(usize, Cue)> {
    front.words()?;
    longest(text, at, front)
}

fn longest(text: &[u8], at: usize, front: Front) -> Option<(usize, Cue)> {
    let is_lower = text.get(at).is_some_and(u8::is_ascii_lowercase);
    let fourth = text.get(at + 3).copied().unwrap_or_default();
    // `EnergyBurned`: sentences are not written so, settings are.
    let is_hump = is_word(before(text, at));
    let mut best: Option<(usize, Cue)> = None;
    for word in words::candidates(front, fourth) {
        let cue = word.cue;
        let is_setting = matches!(cue, Cue::Value(_) | Cue::Number(_) | Cue::Network);
        let is_short = word.letters.len() < "mevrouw".len();
        let is_name_only = matches!(cue, Cue::Street | Cue::Greeted) || (cue == Cue::Titled && is_short);
        if (is_hump && !is_setting) || (is_lower && is_name_only) {
            continue;
        }
        if let Some(end) = word_end(text, at, &word)
            && best.is_none_or(|(known, _)| end > known)
        {
            best = Some((end, cue));
        }
    }
    // At the end of the text, as in the name of a field, only what looks back gives anything away; names of secrets count.
    best.filter(|(end, cue)| {
        *end < text.len()
            || match cue {
                Cue::Value(class) => class.family() == Family::Credential,
                _ => matches!(cue, Cue::Street | Cue::Titled | Cue::Illness | Cue::Medicine),
            }
    })
}

fn span_at(text: &[u8], at: usize, end: usize, cue: Cue) -> Option<Span> {
    let class = if let Cue::Value(class) = cue { class } else { Ssid };
    let front = text.get(..at).and_then(|head| head.get(head.len().saturating_sub(REACH)..)).unwrap_or_default();
    let is_option = front.ends_with(b"--");
    let line = slice(text, end, text.len().min(end + REACH + MAX_VALUE));
    let line = line.get(..memchr::memchr2(b'\n', b'\r', line).unwrap_or(line.len()))?;
    let gap = Gap::of(line, is_option)?;
    let class = refined(class, slice(text, at, end), front, line.get(..gap.length).unwrap_or_default())?;
    let value = line.get(gap.length..)?;
    let (skipped, length, is_quoted) = extent(value, class, gap.tie);
    let secret = slice(value, skipped, skipped + length);
    let is_called = is_quoted || gap.tie == Tie::Called;
    if !is_called && (cue == Cue::Network || class == Nickname) {
        return None;
    }
    // Anything may be `connected to` something.
    if cue == Cue::Network && text.get(at..end).is_some_and(is_joining) && !is_about_networks(text, at) {
        return None;
    }
    let tie = if is_quoted && (gap.tie == Tie::Verb || class == Ssid) { Tie::Sign } else { gap.tie };
    if !fits(class, secret, tie) {
        return None;
    }
    let start = end + gap.length + skipped;
    let shape = match class {
        Pin | Coordinates | Phone => Shape::Number,
        BirthDate => Shape::Date,
        Ssid | Hostname | Nickname => Shape::Text,
        _ => Shape::Secret,
    };
    Some(Span { class, start, end: start + length, confidence: Confidence::Likely, shape })
}

/// Whether the word says that something was joined, of whatever kind.
fn is_joining(word: &[u8]) -> bool {
    let word = word.to_ascii_lowercase();
    !NETWORKS.iter().chain(&["re", "si"]).any(|name| word.starts_with(name.as_bytes()))
}

/// Whether a word for networks stands in the line around.
fn is_about_networks(text: &[u8], at: usize) -> bool {
    let around = lower(slice(text, at.saturating_sub(REACH), text.len().min(at + 2 * REACH)));
    NETWORKS.iter().chain(&["wpa", "rssi"]).any(|word| around.contains(word))
}

/// Where the word ends that begins at `at`, if it stands there and does not go on.
fn word_end(text: &[u8], at: usize, word: &Word) -> Option<usize> {
    if word.is_parted {
        return parted_end(text, at, word.letters);
    }
    let end = at + word.letters.len();
    // Words of one beginning differ most at their ends.
    let is_last = text.get(end - 1)?.to_ascii_lowercase() == *word.letters.last()?;
    let is_it = || slice(text, at, end).eq_ignore_ascii_case(word.letters);
    (is_last && !goes_on(text, end) && is_it()).then_some(end)
}

/// The same of a word with blanks. Its first three bytes, by which it was looked up, come last.
fn parted_end(text: &[u8], at: usize, word: &[u8]) -> Option<usize> {
    let (front, tail) = word.split_at_checked(3)?;
    let mut rest = text.get(at + front.len()..)?;
    for letter in tail {
        let [byte, behind @ ..] = rest else { return None };
        if byte.to_ascii_lowercase() == *letter || *letter == b' ' && is_gap(*byte) {
            rest = behind;
        } else if *letter != b' ' {
            return None;
        }
    }
    let end = text.len() - rest.len();
    (!goes_on(text, end) && slice(text, at, at + front.len()).eq_ignore_ascii_case(front)).then_some(end)
}

/// Whether the word goes on at `end`. A dot that ends the sentence ends the word too.
fn goes_on(text: &[u8], end: usize) -> bool {
    match text.get(end..) {
        Some([b'.', next, ..]) => next.is_ascii_alphanumeric(),
        Some([next, ..]) => next.is_ascii_alphanumeric() || matches!(next, b'_' | b'-'),
        _ => false,
    }
}

fn lower(text: &[u8]) -> String {
    String::from_utf8_lossy(text).to_lowercase()
}

/// The class that the words around make of that of the word; `None`: they make nothing of it.
fn refined(class: DataClass, word: &[u8], front: &[u8], behind: &[u8]) -> Option<DataClass> {
    if !matches!(class, Password | Pin) {
        return Some(class);
    }
    let (word, front, behind) = (lower(word), lower(front), lower(behind));
    let front = front.rsplit(['\n', ';', ',']).next().unwrap_or_default();
    let near = |words: &[&str]| words.iter().any(|word| front.contains(word) || behind.contains(word));
    match class {
        Password if near(&NETWORKS) => Some(WifiPassword),
        Pin if near(&OTHER_CODES) => None,
        Pin if CODES.contains(&word.as_str()) && !near(&DOORS) => None,
        _ => Some(class),
    }
}

/// How a value is tied to its word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tie {
    /// `=`, `:`, or the blank behind an option.
    Sign,
    /// A verb, or a colon after other words.
    Verb,
    /// A word that says how something is called.
    Called,
    /// Nothing but a blank.
    Neighbour,
}

/// What stands between the word and the value.
struct Gap {
    length: usize,
    tie: Tie,
}

impl Gap {
    fn of(line: &[u8], is_option: bool) -> Option<Self> {
        let quoted = usize::from(matches!(line.first(), Some(b'"' | b'\'' | b'`' | b']')));
        let n_blanks = blanks(line, quoted);
        let sign = quoted + n_blanks;
        let n_signs = match line.get(sign..)? {
            [b':', b'=', ..] | [b'=', b'>', ..] => 2,
            [b':', b':', ..] | [b'=', b'=', ..] | [b':', b'/', b'/', ..] => return None,
            [b':' | b'=', ..] => 1,
            rest if rest.starts_with("：".as_bytes()) => "：".len(),
            _ if n_blanks == 0 => return None,
            _ if is_option => return Some(Self { length: n_blanks, tie: Tie::Sign }),
            _ => return Self::through_words(line, n_blanks),
        };
        let length = sign + n_signs + blanks(line, sign + n_signs);
        Some(Self { length, tie: Tie::Sign })
    }

    /// Up to six words of a sentence, of which a verb or a colon leads to the value.
    fn through_words(line: &[u8], start: usize) -> Option<Self> {
        const MAX_WORDS: usize = 6;
        let mut at = start;
        for _ in 0..MAX_WORDS {
            let length = line.get(at..)?.iter().take_while(|byte| !matches!(byte, b' ' | b'\t')).count();
            let word = slice(line, at, at + length);
            let next = at + length + blanks(line, at + length);
            if word.first().is_some_and(|byte| matches!(byte, b'"' | b'\'')) || word.starts_with("“".as_bytes()) {
                return Some(Self { length: at, tie: Tie::Neighbour });
            }
            let text = std::str::from_utf8(word).unwrap_or_default();
            if CALLED.contains(&text) {
                return Some(Self { length: next, tie: Tie::Called });
            }
            if VERBS.contains(&text) || word.ends_with(b":") {
                return Some(Self { length: next + article(line, next), tie: Tie::Verb });
            }
            if word.iter().any(u8::is_ascii_digit) || word.ends_with(b".local") || word.ends_with(b".lan") {
                return Some(Self { length: at, tie: Tie::Neighbour });
            }
            if word.is_empty() || at > REACH || word.iter().any(|byte| b".,;!?()=".contains(byte)) {
                return None;
            }
            at = next;
        }
        None
    }
}

/// Length of an article in front of a number, with the blank behind it.
fn article(line: &[u8], from: usize) -> usize {
    let rest = line.get(from..).unwrap_or_default();
    let fits =
        |word: &&&str| rest.strip_prefix(word.as_bytes()).is_some_and(|tail| matches!(tail, [b' ', b'0'..=b'9', ..]));
    ARTICLES.iter().find(fits).map_or(0, |word| word.len() + 1)
}

fn blanks(line: &[u8], from: usize) -> usize {
    line.iter().skip(from).take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

/// The codes that follow the first one of a list.
fn more_codes(text: &[u8], from: usize, out: &mut Vec<Span>) {
    const MAX_CODES: usize = 24;
    let mut at = from;
    for _ in 0..MAX_CODES {
        let gap = text.iter().skip(at).take(4).take_while(|byte| b", \n\t;".contains(byte)).count();
        let length = text
            .iter()
            .skip(at + gap)
            .take(40)
            .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-')
            .count();
        let code = slice(text, at + gap, at + gap + length);
        if gap == 0 || !fits(OtpSeed, code, Tie::Verb) {
            return;
        }
        let (start, end) = (at + gap, at + gap + length);
        out.push(Span { class: OtpSeed, start, end, confidence: Confidence::Likely, shape: Shape::Secret });
        at = end;
    }
}

#[cfg(test)]
pub(super) use tests::listed;
#[cfg(test)]
mod tests;
