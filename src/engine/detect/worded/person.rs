//! Names and ages of people, from what stands in front of them: `my name is`, `Kind regards,`, `Dear`, `my son`. Knows no
//! list of names: a name is one to five words with capitals, none of which is a word of letters and shops.

use super::super::Span;
use super::body;
use super::cue::Cue;
use super::list::List;
use super::scene::{Scene, number};
use crate::model::Confidence::{Likely, Possible};
use crate::model::DataClass::{Age, Name};
use crate::model::Shape;

/// Words with a capital that are no name where one could stand.
static NOBODY: List = List::of(
    "the a an team support service services customer customers care desk help office sir sirs madam damen \
    herren herr frau your you yours ihr ihre ihnen our we i us it he she they home house assistant world version normal very \
    not all everyone everybody anyone there here again thanks thank please and from to in on with for at by as is no yes ok \
    sorry hub app bot alexa google siri cortana amazon apple samsung sonos philips ring nest wyze eufy fitbit garmin \
    microsoft windows android monday tuesday wednesday thursday friday saturday sunday january february march april june \
    july august september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag kunde kundin \
    kunden zusammen leute liebe lieber support serviceteam kundenservice kundendienst client clients équipe tous cliente \
    clientes equipo equipe todos tutti klant klanten iedereen klienci wszyscy user users member members subscriber owner \
    resident homeowner guest friend friends neighbour neighbours neighbor neighbors family families folks guys tech \
    technician agent operator admin administrator system device mr mrs ms miss dr good great just still also what when where \
    why how if this that these those wifi wi-fi bluetooth sensor camera lamp light door kitchen living room",
);

/// Words in lower case within names.
static PARTICLES: List =
    List::of("van von de der den del della di da dos das du la le el al bin ibn ter ten zu af av ni y e");

pub(super) fn span(scene: Scene<'_>, cue: Cue) -> Option<Span> {
    match cue {
        Cue::Introduced => introduced(scene),
        Cue::Myself => body::own(scene).or_else(|| myself(scene)),
        Cue::Kin => kin(scene),
        Cue::Signed => signed(scene),
        Cue::Greeted => greeted(scene),
        Cue::Titled => titled(scene),
        _ => None,
    }
}

fn introduced(scene: Scene<'_>) -> Option<Span> {
    let start = skipped(scene.behind, " :\"“„");
    let name = Names::at(scene.behind.get(start..)?)?;
    // `filename is`, `the name is`: only people say whose.
    let is_bare = scene.word.len() <= "name is".len() && scene.word.to_lowercase().starts_with("name i");
    let how = if name.n_words > 1 { Likely } else { Possible };
    (start > 0 && !is_bare).then(|| scene.behind(Name, start, name.length, how, Shape::Text))
}

/// Two words at least: `I am Groot` may be a mode of a lamp.
fn myself(scene: Scene<'_>) -> Option<Span> {
    let rest = scene.behind.strip_prefix(' ')?;
    let name = Names::at(rest).filter(|name| name.n_words > 1)?;
    Some(scene.behind(Name, 1, name.length, Possible, Shape::Text))
}

fn kin(scene: Scene<'_>) -> Option<Span> {
    let start = skipped(scene.behind, " ,:(");
    let rest = scene.behind.get(start..)?;
    if let Some(name) = Names::at(rest).filter(|name| start > 0 && name.n_words <= 2) {
        return Some(scene.behind(Name, start, name.length, Possible, Shape::Text));
    }
    let verb = ["is ", "ist ", "wird ", "turned ", "a ", "tiene ", "ha ", "est ", "heeft ", "ma ", "tem ", ""];
    let verb = verb.iter().find(|verb| rest.starts_with(**verb)).map_or(0, |verb| verb.len());
    let age = rest.get(verb..)?;
    let length = age_length(age, true)?;
    (start > 0).then(|| scene.behind(Age, start + verb, length, Likely, Shape::Number))
}

/// Digits of an age at the beginning of the text, if what follows says so: `43 years old`; of somebody who was named,
/// the end of the clause is enough.
pub(super) fn age_length(text: &str, is_named: bool) -> Option<usize> {
    const WORDS: [&str; 14] = [
        "years old",
        "year old",
        "yrs old",
        "y/o",
        "years of age",
        "jahre alt",
        "jahre",
        "ans",
        "años",
        "anni",
        "jaar",
        "anos",
        "lat",
        "let",
    ];
    let (age, length) = number(text)?;
    let behind = text.get(length..)?;
    let tail = behind.trim_start_matches([' ', '-']).replace('-', " ").to_lowercase();
    let word = WORDS.iter().find(|word| tail.starts_with(**word));
    // `3 ans de garantie`, `12 Jahre Garantie`, `5 años con ...`: a span of time that belongs to something else.
    let is_age = word.is_some_and(|word| {
        let after = tail.get(word.len()..).unwrap_or_default();
        word.contains(' ')
            || word.contains('/')
            || ["", ".", ",", " et ", " y ", " und ", " e ", " en ", " i ", "!", ")"]
                .iter()
                .any(|end| if end.is_empty() { after.is_empty() } else { after.starts_with(end) })
    });
    let is_end = is_named
        && (behind.is_empty()
            || [". ", ", ", "; ", "!", ") ", " and ", " und ", " et ", " y ", " e ", " en ", " i "]
                .iter()
                .any(|end| behind.starts_with(end)));
    (length <= 3 && age.fract() == 0.0 && (1.0..=115.0).contains(&age) && (is_age || is_end)).then_some(length)
}

fn signed(scene: Scene<'_>) -> Option<Span> {
    let start = skipped(scene.behind, " ,.!-–\r\n");
    let gap = scene.behind.get(..start)?;
    let name = Names::at(scene.behind.get(start..)?)?;
    let behind = scene.behind.get(start + name.length..)?;
    let is_end = behind.is_empty() || behind.starts_with(['\n', '\r', ',', '.', '|', '(']);
    let how = if name.n_words > 1 { Likely } else { Possible };
    (gap.contains([',', '\n', '.', '!', '-', '–']) && start <= 6 && is_end)
        .then(|| scene.behind(Name, start, name.length, how, Shape::Text))
}

fn greeted(scene: Scene<'_>) -> Option<Span> {
    let rest = scene.behind.strip_prefix(' ')?;
    let name = Names::at(rest).filter(|name| name.n_words <= 3)?;
    let behind = rest.get(name.length..)?;
    let is_end = behind.is_empty() || behind.starts_with([',', '!', '\n', '\r', '.', '-', '–', ':']);
    (scene.front.trim().is_empty() && is_end).then(|| scene.behind(Name, 1, name.length, Possible, Shape::Text))
}

fn titled(scene: Scene<'_>) -> Option<Span> {
    let start = skipped(scene.behind, " .");
    let name = Names::at(scene.behind.get(start..)?).filter(|name| name.n_words <= 3)?;
    let follows_number = scene.front.trim_end().ends_with(|letter: char| letter.is_ascii_digit());
    (start > 0 && !follows_number).then(|| scene.behind(Name, start, name.length, Likely, Shape::Text))
}

/// The name in front of an address in brackets that begins at `end`: `Pat Example <pat@example.com>`.
pub(in crate::engine::detect) fn name_before(text: &str, end: usize) -> Option<Span> {
    const REACH: usize = 64;
    let from = text.ceil_char_boundary(end.saturating_sub(REACH));
    let head = text.get(from..end)?.trim_end_matches([' ', '"', '\'']);
    let start = head.rfind(['\n', ',', ';', ':', '<', '>', '(', '"', '[']).map_or(0, |gap| gap + 1);
    let name = head.get(start..)?;
    let skipped = name.len() - name.trim_start_matches([' ', '"', '\'']).len();
    let name = name.get(skipped..)?;
    let is_whole = Names::at(name).is_some_and(|names| names.length == name.len());
    let start = from + start + skipped;
    is_whole.then(|| Span { class: Name, start, end: start + name.len(), confidence: Likely, shape: Shape::Text })
}

/// The name in front of a bracket that begins with the word: `Pat Example (serial ...`. Two words at least.
pub(super) fn before_bracket(scene: Scene<'_>) -> Option<Span> {
    let head = scene.front.strip_suffix('(')?.strip_suffix(' ')?;
    let mut start = head.len();
    let mut n_words = 0;
    for word in head.rsplit(' ').take(4) {
        if !is_part(word) || NOBODY.has(word) || !word.chars().all(char::is_alphabetic) {
            break;
        }
        n_words += 1;
        start = start.saturating_sub(word.len() + usize::from(n_words > 1));
    }
    let back = scene.front.len() - start;
    (n_words > 1).then(|| scene.before(Name, back, head.len() - start, Likely))
}

/// Bytes of the signs at the beginning, eight at most.
fn skipped(text: &str, signs: &str) -> usize {
    text.chars().take(8).take_while(|sign| signs.contains(*sign)).map(char::len_utf8).sum()
}

/// Words that make up a name.
struct Names {
    length: usize,
    n_words: usize,
}

impl Names {
    /// The name at the beginning of the text.
    fn at(text: &str) -> Option<Self> {
        const MAX_WORDS: usize = 6;
        let mut names = Names { length: 0, n_words: 0 };
        let mut at = 0;
        for _ in 0..MAX_WORDS {
            let rest = text.get(at..)?;
            let word = word(rest);
            let is_capital = word.starts_with(char::is_uppercase);
            if is_capital && NOBODY.has(word.trim_end_matches('.')) {
                // Somebody's name does not go on with `Support`.
                return None;
            }
            if is_part(word) {
                names = Names { length: at + word.len(), n_words: names.n_words + 1 };
            } else if word.is_empty() || names.n_words == 0 || !PARTICLES.has(word) {
                break;
            }
            at += word.len();
            if text.get(at..)?.starts_with(' ') {
                at += 1;
            } else {
                break;
            }
        }
        (names.n_words > 0).then_some(names)
    }
}

/// Letters, apostrophes and dashes; with its dot, if it is an initial or a short form.
fn word(text: &str) -> &str {
    let is_inside = |letter: char| letter.is_alphabetic() || matches!(letter, '\'' | '’' | '-');
    let length: usize = text.chars().take(32).take_while(|letter| is_inside(*letter)).map(char::len_utf8).sum();
    let is_short = matches!(text.get(..length), Some("Mr" | "Mrs" | "Ms" | "Dr" | "Prof" | "St"))
        || text.chars().take_while(|letter| letter.is_alphabetic()).count() == 1;
    let end =
        if is_short && text.get(length..).is_some_and(|rest| rest.starts_with('.')) { length + 1 } else { length };
    text.get(..end).unwrap_or_default()
}

/// A capital and small letters, or an initial with its dot.
fn is_part(word: &str) -> bool {
    let mut letters = word.chars();
    let is_capital = letters.next().is_some_and(char::is_uppercase);
    let rest = letters.as_str();
    is_capital
        && (rest == "." || (rest.chars().any(char::is_lowercase) && !rest.ends_with(['-', '\''])))
        // `WiFi`, `ZigBee`: names have one capital, or one more behind a short beginning.
        && (rest.chars().filter(|letter| letter.is_uppercase()).count() <= 1 || rest.contains(['-', '\'']))
}
