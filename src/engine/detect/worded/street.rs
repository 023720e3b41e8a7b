//! Addresses of houses: a number and the name of a street. Knows the words for streets in a few languages and nothing of
//! places; a street without a number is no address.

use super::super::Span;
use super::cue::Cue;
use super::list::List;
use super::scene::Scene;
use crate::model::Confidence::{Likely, Possible};
use crate::model::DataClass::Address;
use crate::model::Shape;

/// Words for streets that mean other things as well.
static VAGUE: List =
    List::of("drive close court way place square grove row walk terrace gardens road street lane avenue");
/// What stands in front of such a word in a manual.
static THINGS: List = List::of(
    "google one hard disk flash test usb thumb motion main way street road three two four press step mode \
    option channel",
);
/// What stands behind `via` and is no street.
static MEANS: List = List::of(
    "bluetooth wifi wi-fi wi usb ethernet zigbee thread matter lan app hdmi z-wave email e-mail mail sms http \
    https mqtt cloud internet alexa google web api nfc ip port",
);
/// Ends of the names of streets in German, Dutch and the languages of the North.
const ENDS: [&str; 24] = [
    "straße", "strasse", "str.", "weg", "gasse", "platz", "allee", "ring", "damm", "ufer", "steig", "stieg", "pfad",
    "chaussee", "straat", "laan", "plein", "gracht", "kade", "vej", "gade", "gata", "gatan", "vägen",
];
/// Words between the first word of a street and its name.
static PARTICLES: List =
    List::of("de du des la le les l d del della delle dei degli di da do dos das los las y e von van der den saint");

pub(super) fn span(scene: Scene<'_>, cue: Cue) -> Option<Span> {
    match cue {
        Cue::Street => behind_name(scene),
        Cue::StreetFirst => before_name(scene),
        Cue::Living => compound(scene),
        _ => None,
    }
}

/// `18 Curlew Close`, `204 Sandpiper Avenue, Apt 3`.
fn behind_name(scene: Scene<'_>) -> Option<Span> {
    let front = scene.front.strip_suffix(' ')?;
    let mut start = front.len();
    for n_words in 0..4 {
        let head = front.get(..start)?.trim_end();
        let from = head.rfind([' ', ',', '(', '"']).map_or(0, |gap| gap + 1);
        let word = head.get(from..)?;
        if n_words > 0 && is_house_number(word) {
            let is_vague = VAGUE.has(scene.word) && !ends_clause(scene.behind);
            let how = if is_vague { Possible } else { Likely };
            let length = scene.front.len() - from;
            return Some(scene.around(
                Address,
                length,
                flat(scene.behind) + place(scene.behind, flat(scene.behind)),
                how,
            ));
        }
        let is_name = word.starts_with(|letter: char| letter.is_uppercase()) || is_ordinal(word);
        if !is_name || THINGS.has(word) {
            return None;
        }
        start = from;
    }
    None
}

/// `27 rue des Aigrettes`, `Calle del Molino 8`, `ul. Czapla 12/4`.
fn before_name(scene: Scene<'_>) -> Option<Span> {
    let rest = scene.rest();
    let (mut at, mut n_names) = (0, 0);
    for _ in 0..6 {
        let gap = usize::from(rest.get(at..)?.starts_with(' '));
        let word = word(rest.get(at + gap..)?);
        let bare =
            word.trim_start_matches("d'").trim_start_matches("l'").trim_start_matches("d’").trim_start_matches("l’");
        let is_name = bare.starts_with(|letter: char| letter.is_uppercase()) && !MEANS.has(bare);
        if word.is_empty() || !(is_name || PARTICLES.has(word)) {
            break;
        }
        n_names += usize::from(is_name);
        at += gap + word.len();
    }
    if n_names == 0 {
        return None;
    }
    // In French the number stands in front.
    let head = scene.front.trim_end_matches([' ', ',']);
    let from = head.rfind([' ', '(', ':']).map_or(0, |gap| gap + 1);
    if scene.word.starts_with(['r', 'R', 'c', 'C', 'a', 'A', 'i', 'I', 'q', 'Q']) && is_house_number(head.get(from..)?)
    {
        return Some(scene.around(Address, scene.front.len() - from, at + place(rest, at), Likely));
    }
    let tail = rest.get(at..)?;
    let gap = tail.chars().take(6).take_while(|sign| " ,n.º°".contains(*sign)).map(char::len_utf8).sum::<usize>();
    let number = number_length(tail.get(gap..)?)?;
    let end = at + gap + number;
    (gap > 0).then(|| scene.around(Address, 0, end + place(rest, end), Likely))
}

/// `Lerchenstraße 14`, `Am Moorweg 9a`, somewhere behind a word that says that somebody lives there.
fn compound(scene: Scene<'_>) -> Option<Span> {
    let rest = scene.rest();
    let (mut at, mut from) = (0, None);
    for word in rest.split(' ').take(10) {
        let is_capital = word.starts_with(|letter: char| letter.is_uppercase());
        let start = if is_capital { *from.get_or_insert(at) } else { at };
        let next = at + word.len() + 1;
        let lower = word.to_lowercase();
        if is_capital && ENDS.iter().any(|end| lower.ends_with(end)) {
            let end = next + number_length(rest.get(next..)?)?;
            return Some(scene.behind(Address, start, end + place(rest, end) - start, Likely, Shape::Text));
        }
        // `an der Alten Gasse 4`: what begins with a capital and leads up to it belongs to it.
        if !is_capital && !matches!(lower.as_str(), "der" | "den" | "dem") || word.ends_with([':', ',']) {
            from = None;
        }
        at = next;
    }
    None
}

/// `18`, `9a`, `12-14`, `12bis`.
fn is_house_number(word: &str) -> bool {
    number_length(word).is_some_and(|length| length == word.len())
}

fn number_length(text: &str) -> Option<usize> {
    let n_digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let tail = text.get(n_digits..)?;
    let n_more =
        tail.bytes().take(5).take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-')).count();
    let more = tail.get(..n_more)?;
    let is_more = more.is_empty()
        || more.len() == 1 && more.bytes().all(|byte| byte.is_ascii_alphabetic())
        || more.starts_with(['/', '-']) && more.len() <= 5
        || matches!(more, "bis" | "ter");
    let rest = tail.get(n_more..)?;
    let goes_on = rest.starts_with([':', '%', '°'])
        || rest.strip_prefix(['.', ',']).is_some_and(|next| next.starts_with(|letter: char| letter.is_ascii_digit()));
    ((1..=5).contains(&n_digits) && !text.starts_with('0') && is_more && !goes_on).then_some(n_digits + n_more)
}

/// `5th`, `42nd`.
fn is_ordinal(word: &str) -> bool {
    let n_digits = word.bytes().take_while(u8::is_ascii_digit).count();
    n_digits > 0 && matches!(word.get(n_digits..), Some("st" | "nd" | "rd" | "th"))
}

fn ends_clause(behind: &str) -> bool {
    behind.is_empty() || behind.starts_with([',', '.', ';', '\n', ')'])
}

/// Bytes of `, Apt 3` behind.
fn flat(behind: &str) -> usize {
    const FLATS: [&str; 6] = ["apt ", "apt. ", "apartment ", "unit ", "flat ", "suite "];
    let start = behind.len() - behind.trim_start_matches([',', ' ']).len();
    let rest = behind.get(start..).unwrap_or_default();
    let word = FLATS.iter().find(|word| rest.get(..word.len()).is_some_and(|front| front.eq_ignore_ascii_case(word)));
    let number = word.and_then(|word| Some((word.len(), rest.get(word.len()..)?)));
    number.map_or(0, |(length, tail)| {
        let n_signs = tail.bytes().take(5).take_while(u8::is_ascii_alphanumeric).count();
        if n_signs > 0 { start + length + n_signs } else { 0 }
    })
}

/// Bytes of the place behind the street, from `at` on: `, 04109 Leipzig`, `, Bristol BS8 3XX`.
fn place(text: &str, at: usize) -> usize {
    let Some(rest) = text.get(at..).and_then(|rest| rest.strip_prefix(", ")) else { return 0 };
    let line = rest.split(['\n', '\r']).next().unwrap_or_default();
    let (mut length, mut n_names) = (0, 0);
    for word in line.split(' ').take(4) {
        let bare = word.trim_end_matches(['.', ',', ';', ')', '!']);
        let is_name =
            bare.starts_with(char::is_uppercase) && bare.chars().all(|letter| letter.is_alphabetic() || letter == '-');
        let is_code = (2..=6).contains(&bare.len())
            && bare.bytes().any(|byte| byte.is_ascii_digit())
            && bare.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase() || byte == b'-');
        if !is_name && !is_code {
            break;
        }
        n_names += usize::from(is_name);
        length += usize::from(length > 0) + bare.len();
        if bare.len() < word.len() {
            break;
        }
    }
    if n_names > 0 { ", ".len() + length } else { 0 }
}

fn word(text: &str) -> &str {
    let is_inside = |letter: char| letter.is_alphabetic() || matches!(letter, '\'' | '’' | '-' | '.');
    let length: usize = text.chars().take(32).take_while(|letter| is_inside(*letter)).map(char::len_utf8).sum();
    text.get(..length).unwrap_or_default()
}
