//! Values that the words in front of them give away, in running text and lines of settings: `password: hunter2`,
//! `--password hunter2`, `PSK="..."`, `the door code is 4711`, and the like for positions and ids.
//! What people say of themselves has files of its own: `person`, `street`, `body`, `number`; passwords of commands are
//! read by `command`, angles by `degrees`. Knows a short list of words in a few languages; what a key says of a field is
//! judged by `key`. Looks at most `REACH` bytes ahead and back, so that it stays linear.

mod body;
mod command;
mod degrees;
mod number;
mod person;
mod scene;
mod street;
mod words;

use super::Span;
use super::bytes::{is_monotonous, slice};
use super::national_id::{is_national_id, is_ssn_form};
use crate::model::{Confidence, DataClass, Shape};
use DataClass::{
    AccessToken, ApiKey, BirthDate, Coordinates, DeviceKey, NationalId, OtpSeed, Password, Phone, Pin, PrivateKey,
    RefreshToken, SessionId, Ssid, WifiPassword,
};
use scene::Scene;
pub(super) use words::fronts;
use words::{ARTICLES, BLANKS, CALLED, CODES, Cue, DOORS, NETWORKS, OTHER_CODES, VERBS};

/// How far a value may stand behind its word, and a telling word in front of it.
const REACH: usize = 56;
/// Longer values are no secrets that people write into sentences.
const MAX_VALUE: usize = 512;

/// Whether one of the words stands at `at`.
pub(super) fn is_word_at(text: &[u8], at: usize) -> bool {
    degrees::is_sign(text, at) || word_at(text, at).is_some()
}

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let (mut at, mut before) = (0_usize, b' ');
    while let Some(&first) = bytes.get(at) {
        let n_known = out.len();
        if begins_word(before, first) {
            found_at(text, at, out);
        }
        let past = out.get(n_known..).and_then(<[Span]>::last).map_or(0, |span| span.end);
        at = past.max(at + 1);
        before = bytes.get(at - 1).copied().unwrap_or(b' ');
    }
}

/// Appends what the word at `at` gives away.
fn found_at(text: &str, at: usize, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    if degrees::is_sign(bytes, at) {
        out.extend(degrees::span(text, at));
        return;
    }
    let Some((end, cue)) = word_at(bytes, at) else { return };
    let scene = || Scene::of(text, at, end);
    match cue {
        Cue::Value(_) | Cue::Network => {
            let span = span_at(bytes, at, end, cue);
            out.extend(span.filter(|span| text.is_char_boundary(span.start) && text.is_char_boundary(span.end)));
            if let Some(span) = span.filter(|span| span.class == OtpSeed) {
                more_codes(bytes, span.end, out);
            }
        }
        Cue::Number(class) => out.extend(scene().and_then(|scene| number::span(scene, class))),
        Cue::Measure(class) => out.extend(scene().and_then(|scene| body::measure(scene, class))),
        Cue::Illness | Cue::Medicine => out.extend(scene().and_then(|scene| body::condition(scene, cue))),
        Cue::Street | Cue::StreetFirst | Cue::Living => out.extend(scene().and_then(|scene| street::span(scene, cue))),
        Cue::Command => command::find(bytes, end, &lower(slice(bytes, at, end)), out),
        _ => out.extend(scene().and_then(|scene| person::span(scene, cue))),
    }
}

/// `wifiPassword`, `WIFI_PASSWORD` and `das WLAN-Passwort`, but not `compass`.
fn begins_word(before: u8, first: u8) -> bool {
    let is_hump = first.is_ascii_uppercase() && before.is_ascii_lowercase();
    is_hump || !(before.is_ascii_alphanumeric() || (before >= 0x80 && first.is_ascii()))
}

/// The longest word of the lists that stands at `at`: where it ends, and what it is a sign of.
fn word_at(text: &[u8], at: usize) -> Option<(usize, Cue)> {
    let front = [text.get(at)?, text.get(at + 1)?, text.get(at + 2)?].map(|byte| *byte);
    let is_lower = front.first().is_some_and(u8::is_ascii_lowercase);
    let mut best: Option<(usize, Cue)> = None;
    for (word, cue) in words::candidates(front) {
        if is_lower && matches!(cue, Cue::Street | Cue::Titled | Cue::Greeted) {
            continue;
        }
        if let Some(end) = word_end(text, at, word)
            && best.is_none_or(|(known, _)| end > known)
        {
            best = Some((end, cue));
        }
    }
    best
}

fn span_at(text: &[u8], at: usize, end: usize, cue: Cue) -> Option<Span> {
    let class = if let Cue::Value(class) = cue { class } else { Ssid };
    let front = text.get(..at).and_then(|head| head.get(head.len().saturating_sub(REACH)..)).unwrap_or_default();
    let is_option = front.ends_with(b"--");
    let line = slice(text, end, text.len().min(end + REACH + MAX_VALUE));
    let line = line.get(..memchr::memchr2(b'\n', b'\r', line).unwrap_or(line.len()))?;
    let gap = Gap::of(line, is_option)?;
    let class = refined(
        class,
        &lower(slice(text, at, end)),
        &lower(front),
        &lower(line.get(..gap.length).unwrap_or_default()),
    )?;
    let value = line.get(gap.length..)?;
    let (skipped, length, is_quoted) = extent(value, class, gap.tie);
    let secret = slice(value, skipped, skipped + length);
    if cue == Cue::Network && !is_quoted && gap.tie != Tie::Called {
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
        Ssid => Shape::Text,
        _ => Shape::Secret,
    };
    Some(Span { class, start, end: start + length, confidence: Confidence::Likely, shape })
}

/// Where the word ends that begins at `at`, if it stands there and does not go on.
fn word_end(text: &[u8], at: usize, word: &str) -> Option<usize> {
    let mut end = at;
    for &letter in word.as_bytes() {
        let byte = *text.get(end)?;
        if letter == b' ' {
            end += usize::from(matches!(byte, b' ' | b'_' | b'-' | b'.'));
        } else if byte.eq_ignore_ascii_case(&letter) {
            end += 1;
        } else {
            return None;
        }
    }
    let goes_on = text.get(end).is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'));
    (!goes_on).then_some(end)
}

fn lower(text: &[u8]) -> String {
    String::from_utf8_lossy(text).to_lowercase()
}

/// The class that the words around make of that of the word; `None`: they make nothing of it.
fn refined(class: DataClass, word: &str, front: &str, behind: &str) -> Option<DataClass> {
    let front = front.rsplit(['\n', ';', ',']).next().unwrap_or_default();
    let near = |words: &[&str]| words.iter().any(|word| front.contains(word) || behind.contains(word));
    match class {
        Password if near(&NETWORKS) => Some(WifiPassword),
        Pin if near(&OTHER_CODES) => None,
        Pin if CODES.contains(&word) && !near(&DOORS) => None,
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
            if word.iter().any(u8::is_ascii_digit) {
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

/// Where the value begins and how long it is; a value in quotation marks is what stands between them.
fn extent(value: &[u8], class: DataClass, tie: Tie) -> (usize, usize, bool) {
    if let Some(quote @ (b'"' | b'\'' | b'`')) = value.first() {
        let inside = value.get(1..).unwrap_or_default();
        if let Some(length) = memchr::memchr(*quote, inside) {
            return (1, length, true);
        }
    }
    for (open, close) in [("“", "”"), ("„", "“"), ("«", "»")] {
        if let Some(inside) = value.strip_prefix(open.as_bytes())
            && let Some(length) = memchr::memmem::find(inside, close.as_bytes())
        {
            return (open.len(), length, true);
        }
    }
    let is_end = |byte: &u8| match class {
        // A name of a network has blanks.
        Ssid if tie != Tie::Called => matches!(byte, b',' | b';' | b'"'),
        Phone => !byte.is_ascii_digit() && !b" ()+-./".contains(byte),
        _ => byte.is_ascii_whitespace() || matches!(byte, b',' | b';' | b'"' | b'<' | b'>' | b'|'),
    };
    if class == BirthDate {
        return (0, date_length(value), false);
    }
    let skipped = if class == SessionId { cookie_name(value) } else { 0 };
    let rest = value.get(skipped..).unwrap_or_default();
    let whole = rest.get(..rest.iter().position(is_end).unwrap_or(rest.len())).unwrap_or_default();
    let kept = whole.iter().rposition(|byte| !b".,;:)]}'` \t".contains(byte)).map_or(0, |last| last + 1);
    (skipped, kept, false)
}

/// Length of a date in up to four words: `04.06.1971`, `4 June 1971`, `June 4, 1971`.
fn date_length(value: &[u8]) -> usize {
    const MONTHS: &str = "jan feb mar apr may jun jul aug sep oct nov dec mär mai okt dez fév avr jui aoû déc ene abr ago dic gen \
        mag giu lug set ott mrt mei kwi";
    let value = std::str::from_utf8(value).unwrap_or_default();
    let (mut at, mut end) = (0, 0);
    for word in value.split(' ').take(5) {
        let bare = word.trim_end_matches([',', '.', ';', ')', '!', '?']);
        let has_digit = bare.bytes().any(|byte| byte.is_ascii_digit());
        let month: String = bare.chars().take(3).collect::<String>().to_lowercase();
        let is_month = MONTHS.split(' ').any(|known| known == month) && bare.chars().all(char::is_alphabetic);
        if has_digit || is_month {
            end = at + bare.len();
        } else if !matches!(bare, "de" | "of" | "the" | "di") {
            break;
        }
        // The year is the last word of most dates, and a sign behind anything but a day ends it.
        let is_year = has_digit && bare.len() >= 4;
        if is_year || (bare.len() < word.len() && !(word.ends_with([',', '.']) && bare.len() <= 9)) {
            break;
        }
        at += word.len() + 1;
    }
    end
}

/// Length of `name=` in front of the value of a cookie.
fn cookie_name(value: &[u8]) -> usize {
    let name = value.iter().take(40).take_while(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(byte)).count();
    if name > 0 && value.get(name) == Some(&b'=') { name + 1 } else { 0 }
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

/// Whether this could be a value of the class, so tied to its word.
fn fits(class: DataClass, secret: &[u8], tie: Tie) -> bool {
    let n_digits = secret.iter().filter(|byte| byte.is_ascii_digit()).count();
    let has_letter = secret.iter().any(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80);
    let is_code = secret.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-');
    let is_one_word = !secret.iter().any(u8::is_ascii_whitespace);
    let is_opaque = |least: usize| {
        secret.len() >= least
            && is_one_word
            && n_digits > 0
            && has_letter
            && !is_monotonous(secret)
            && is_secret(secret)
    };
    match class {
        Phone => is_national(secret, n_digits),
        Pin => is_code && (4..=11).contains(&n_digits) && secret.first().is_some_and(u8::is_ascii_digit),
        Coordinates => {
            let decimals = secret.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
            tie == Tie::Sign
                && (4..=16).contains(&decimals)
                && std::str::from_utf8(secret)
                    .ok()
                    .and_then(|text| text.parse().ok())
                    .is_some_and(|degrees: f64| degrees.abs() <= 180.0)
        }
        Ssid => is_network(secret, tie) && !is_code,
        BirthDate => n_digits >= 4 && secret.len() <= 24 && !secret.contains(&b':'),
        NationalId => std::str::from_utf8(secret).is_ok_and(|text| is_national_id(text) || is_ssn_form(text)),
        OtpSeed => (6..=64).contains(&secret.len()) && n_digits > 0 && is_one_word,
        ApiKey | AccessToken | RefreshToken | SessionId | PrivateKey => is_opaque(12),
        DeviceKey => is_opaque(8),
        _ => is_password(secret, tie, n_digits, has_letter),
    }
}

/// A telephone number as people of its country write it: with a nought or a bracket in front, or in the three groups of
/// North America.
fn is_national(number: &[u8], n_digits: usize) -> bool {
    let lengths: Vec<usize> = number.split(|byte| !byte.is_ascii_digit()).map(<[u8]>::len).filter(|n| *n > 0).collect();
    let is_date = matches!(lengths.as_slice(), [1 | 2, 1 | 2, 2 | 4] | [4, 2, 2]);
    let is_grouped = matches!(lengths.as_slice(), [3, 3, 3 | 4] | [2, 2, 2, 2] | [3, 2, 2, 2] | [3, 2, 3]);
    (8..=13).contains(&n_digits) && !is_date && (number.starts_with(b"0") || is_grouped)
}

/// A name of a network: behind a sign, in quotation marks, or called so and then more than a plain word.
fn is_network(name: &[u8], tie: Tie) -> bool {
    let first = name.split(|byte| *byte == b' ').next().unwrap_or_default();
    let is_odd = name.iter().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    (tie == Tie::Sign || (tie == Tie::Called && is_odd))
        && (1..=32).contains(&name.len())
        && is_secret(name)
        && is_secret(first)
}

fn is_password(secret: &[u8], tie: Tie, n_digits: usize, has_letter: bool) -> bool {
    let has_sign = secret.iter().enumerate().any(|(idx, byte)| idx > 0 && b"!@#$%&*+-_=?~^.".contains(byte));
    let is_humped = secret.windows(2).any(|pair| matches!(pair, [b'a'..=b'z', b'A'..=b'Z']));
    let is_odd = has_letter && (n_digits > 0 || has_sign || is_humped);
    let is_sentence = memchr::memchr_iter(b' ', secret).count() > 5;
    let least = if tie == Tie::Sign { 3 } else { 5 };
    (least..=128).contains(&secret.len())
        && is_secret(secret)
        && !is_sentence
        && match tie {
            Tie::Sign => has_letter || n_digits >= 6,
            Tie::Verb => is_odd || n_digits >= 6,
            Tie::Neighbour | Tie::Called => has_letter && n_digits > 0,
        }
}

/// No blank to fill in, no mask, no address, no word that says that there is nothing.
fn is_secret(secret: &[u8]) -> bool {
    let text = lower(secret);
    let is_blank = text.starts_with(['<', '{', '$', '%', '[', '*', '!', '/', '(', '.'])
        || text.contains("***")
        || text.contains("://")
        || text.contains("your")
        || text.contains("redacted")
        || text.chars().all(|c| c == 'x' || c == '•' || c == '-' || c == '?');
    !is_blank && !text.is_empty() && !BLANKS.contains(&format!(" {text} "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[(DataClass, &str)]) {
        super::super::check::check(find, text, found);
    }

    #[test]
    fn lines_of_settings_are_read() {
        check("password: hunter2", &[(Password, "hunter2")]);
        check("password = swordfish", &[(Password, "swordfish")]);
        check("psk=\"hay-bale-200\"", &[(WifiPassword, "hay-bale-200")]);
        check("export MQTT_PASSWORD='quiet-owl' # keep", &[(Password, "quiet-owl")]);
        check("wifiPassword: \"two words\"", &[(WifiPassword, "two words")]);
        check("run --password x4y5z --verbose", &[(Password, "x4y5z")]);
        check("login ok user=admin pass=changeit-9 dur=12ms", &[(Password, "changeit-9")]);
        check("API_KEY=c7P7FXh9cpb7EXAMPLE148kp", &[(ApiKey, "c7P7FXh9cpb7EXAMPLE148kp")]);
        check("refresh_token=278fb234a07058b26fad, retry", &[(RefreshToken, "278fb234a07058b26fad")]);
        check("Set-Cookie: sid=0a1b2c3d4e5f6071; Path=/", &[(SessionId, "0a1b2c3d4e5f6071")]);
        check("lat=48.208174 lon=16.373819", &[(Coordinates, "48.208174"), (Coordinates, "16.373819")]);
        check("ssid='Moulin Rouge 2' ch=6", &[(Ssid, "Moulin Rouge 2")]);
    }

    #[test]
    fn sentences_of_people_are_read() {
        check("the wifi password is correct-horse, the", &[(WifiPassword, "correct-horse")]);
        check("door code: 4711 (ring twice)", &[(Pin, "4711")]);
        check("Das WLAN-Passwort lautet Apfel9!", &[(WifiPassword, "Apfel9!")]);
        check("La clave del wifi es tortilla_2024 y", &[(WifiPassword, "tortilla_2024")]);
        check("hasło do panelu: Mleko+Chleb3", &[(Password, "Mleko+Chleb3")]);
        check("Passcode for the lockbox is 0419; the", &[(Pin, "0419")]);
        check("código de la alarma 5091, código de error E12", &[(Pin, "5091")]);
        check("pairing code 472-11-908 shown", &[(Pin, "472-11-908")]);
        check("backup codes: 8412-5567, 0093-7718. Each", &[(OtpSeed, "8412-5567"), (OtpSeed, "0093-7718")]);
        check("SSN 219-09-8421", &[(NationalId, "219-09-8421")]);
        check("call mom 202-555-0133 and order", &[(Phone, "202-555-0133")]);
        check("Mijn naam is Sanne, bel 06-12345678 na 17:00.", &[(Phone, "06-12345678")]);
        check("Bitte unter 030 23125 044 anrufen", &[(Phone, "030 23125 044")]);
        check("my phone is (202) 555-0133.", &[(Phone, "(202) 555-0133")]);
        check("call 2025-06-01 or 01.06.2025, phone 12345678, mobile 4.1.0.2", &[]);
        check("Geboren am 04.09.1955, Gerät", &[(BirthDate, "04.09.1955")]);
    }

    #[test]
    fn words_about_secrets_are_none() {
        for text in [
            "password: required",
            "password = ${WIFI_PASS}",
            "password: ********",
            "the password is wrong",
            "the password is case-sensitive.",
            "your password was changed on 2025-06-01",
            "password_policy: strong-2",
            "forgot password? https://example.com/reset",
            "error code: 4711",
            "code 4711",
            "pin: 17",
            "gpio pin 17 high",
            "token expired",
            "token: ok",
            "api_key=YOUR_API_KEY_HERE_1",
            "compass: north-7",
            "a secret is a secret",
            "the session ended at 12:30",
            "late=48.208174",
            "wifi_password",
            "passes: 12",
        ] {
            check(text, &[]);
        }
    }
}
