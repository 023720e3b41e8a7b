//! Measures of a body, illnesses and medicines in what people write: `I weigh 84 kg`, `blood pressure was 152/94`,
//! `diagnosed with epilepsy`. A measure needs its unit or its form; an illness must be somebody's.

use super::super::Span;
use super::cue::Cue;
use super::list::List;
use super::person::age_length;
use super::scene::{Scene, number};
use crate::model::Confidence::{Likely, Possible};
use crate::model::DataClass::{
    self, Age, BloodPressure, Calories, Composition, Condition, Glucose, Heart, Height, Respiratory, Sleep, Steps,
    Temperature, Weight,
};
use crate::model::Shape;

/// What weighs, is high or has a limit and is no body.
static THINGS: List = List::of(
    "max maximum maximal maximale maximaal min minimum limit capacity load payload shipping package parcel box \
    bag battery device lamp laundry drum cargo filament spool vehicle car bike product net gross tare empty item desk table \
    shelf ceiling pet dog cat up supports suitable versand paket gerät höchstens maximalgewicht belastbar charge cuff tyres",
);
/// Whose a measure is.
static SOMEBODY: List = List::of(
    "i my me mine he she his her we our ich mein meine mir er sie ihr wir je mon ma j il elle yo mi soy tengo \
    me io mio mia mijn ik meu minha eu mam mój moja user patient person today yesterday morning heute hoy",
);

/// A number with its unit behind the word.
pub(super) fn measure(scene: Scene<'_>, class: DataClass) -> Option<Span> {
    const MAX_WORDS: usize = 8;
    let rest = scene.rest();
    if !rest.bytes().any(|byte| byte.is_ascii_digit()) || THINGS.is_in(scene.front) {
        return None;
    }
    let mut at = 0;
    for word in rest.split(' ').take(MAX_WORDS) {
        let start = at + word.len() - word.trim_start_matches([':', '=', '(', '~', '"']).len();
        at += word.len() + 1;
        if THINGS.is_in(word) {
            return None;
        }
        let value = rest.get(start..)?;
        if !value.starts_with(|letter: char| letter.is_ascii_digit()) {
            continue;
        }
        if let Some(length) = length_of(class, value, start <= 1 || at <= 16, scene.word) {
            let is_owned = scene.mentions(&SOMEBODY) || SOMEBODY.is_in(scene.word);
            let how = if is_owned || !matches!(class, Weight | Height | Age) { Likely } else { Possible };
            return Some(scene.behind(class, start, length, how, Shape::Number));
        }
    }
    None
}

/// What somebody says of themselves in a number: `I am 43 years old`, `I'm 182 cm tall`.
pub(super) fn own(scene: Scene<'_>) -> Option<Span> {
    static TALL: List = List::of("tall groß gross big alto alta alt grand grande lang high and und et y e en");
    let rest = scene.behind.strip_prefix(' ')?;
    let is_place = scene.word.to_lowercase().starts_with(['t', 'h']) && !scene.word.to_lowercase().starts_with("te");
    if is_place || !rest.starts_with(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    if let Some(length) = age_length(rest, false) {
        return Some(scene.behind(Age, 1, length, Likely, Shape::Number));
    }
    let length = height_length(rest)?;
    let next = rest.get(length..)?.trim_start_matches([' ', ',']).split([' ', '.', ',']).next().unwrap_or_default();
    let is_feet = rest.get(..length)?.contains(['\'', '′', '’']) || rest.get(..length)?.contains("ft");
    (is_feet || next.is_empty() || TALL.is_in(next)).then(|| scene.behind(Height, 1, length, Likely, Shape::Number))
}

/// How long the value is, if it is one of the class; `is_near`: hardly a word stands between it and its word.
fn length_of(class: DataClass, value: &str, is_near: bool, word: &str) -> Option<usize> {
    match class {
        Weight => weight_length(value),
        Height => height_length(value),
        BloodPressure => pressure_length(value),
        Heart => {
            let (_, length) = number(value).filter(|(rate, _)| (30.0..=230.0).contains(rate))?;
            let unit = unit_length(
                value.get(length..)?,
                &["bpm", "beats per minute", "beats", "schläge", "/min", "battements", "latidos"],
            );
            let is_heart = word.to_lowercase().contains(['h', 'c', 't']) && is_near && ends(value.get(length..)?);
            (unit.is_some() || is_heart).then_some(length + unit.unwrap_or(0))
        }
        Glucose => {
            let (_, length) = number(value).filter(|(level, _)| (1.0..=600.0).contains(level))?;
            let unit = unit_length(value.get(length..)?, &["mmol/l", "mg/dl", "mmol"]);
            // Anything may `drop to` a number; only sugar is counted so.
            let is_named = !GENERAL.iter().any(|general| word.eq_ignore_ascii_case(general));
            let fits = unit.is_some() || (is_named && is_near && ends(value.get(length..)?));
            fits.then_some(length + unit.unwrap_or(0))
        }
        Composition => {
            let (_, length) = number(value).filter(|(share, _)| (1.0..=120.0).contains(share))?;
            let unit = unit_length(value.get(length..)?, &["percent", "prozent", "kg", "lb", "lbs"])
                .or_else(|| percent_length(value.get(length..)?));
            let is_index = word.eq_ignore_ascii_case("bmi") && is_near && ends(value.get(length..)?);
            (unit.is_some() || is_index).then_some(length + unit.unwrap_or(0))
        }
        Respiratory => {
            let (level, length) = number(value).filter(|(level, _)| (4.0..=100.0).contains(level))?;
            let unit = percent_length(value.get(length..)?).filter(|_| level >= 50.0);
            let unit = unit.or_else(|| unit_length(value.get(length..)?, &["breaths", "brpm", "/min", "atemzüge"]));
            (unit.is_some() && is_near).then_some(length + unit.unwrap_or(0))
        }
        Temperature => {
            let (degrees, length) = number(value)?;
            let unit = unit_length(value.get(length..)?, &["°c", "°", "°f", "c", "grad", "degrees"]);
            let fits = (35.0..=43.0).contains(&degrees) || (96.0..=108.0).contains(&degrees);
            (fits && unit.is_some()).then_some(length + unit.unwrap_or(0))
        }
        Sleep => sleep_length(value),
        Steps => counted(value, 200.0, &["steps", "schritte", "pas", "pasos", "passi", "stappen"]),
        Calories => counted(value, 10.0, &["kcal", "calories", "cal", "kalorien"]),
        Age => age_length(value, true),
        _ => None,
    }
}

fn weight_length(value: &str) -> Option<usize> {
    let (weight, length) = number(value)?;
    let tail = value.get(length..)?;
    let unit = |units: &[&str], least: f64, most: f64| {
        unit_length(tail, units).filter(|_| (least..=most).contains(&weight)).map(|unit| length + unit)
    };
    unit(&["kg", "kgs", "kilos", "kilo", "kilogram", "kilograms"], 20.0, 350.0)
        .or_else(|| unit(&["lb", "lbs", "pounds"], 44.0, 770.0))
        .or_else(|| {
            let stones = unit(&["st", "stone"], 3.0, 50.0)?;
            let (_, more) = number(value.get(stones..)?.trim_start()).unwrap_or_default();
            let pounds =
                value.get(stones..)?.trim_start().get(more..).and_then(|tail| unit_length(tail, &["lb", "lbs"]));
            Some(pounds.map_or(stones, |pounds| stones + 1 + more + pounds).min(value.len()))
        })
}

/// `182 cm`, `1,84 m`, `1m78`, `5'4"`, `5 ft 4 in`.
fn height_length(value: &str) -> Option<usize> {
    let (height, length) = number(value)?;
    let tail = value.get(length..)?;
    if let Some(unit) = unit_length(tail, &["cm"]).filter(|_| (100.0..=230.0).contains(&height)) {
        return Some(length + unit);
    }
    if let Some(unit) = unit_length(tail, &["m"]).filter(|_| (1.2..=2.3).contains(&height) && height.fract() > 0.0) {
        return Some(length + unit);
    }
    let is_one_digit = length == 1;
    if let Some((centimeters, more)) =
        tail.strip_prefix('m').and_then(number).filter(|_| value.starts_with('1') && is_one_digit)
    {
        return (more == 2 && centimeters >= 20.0).then_some(length + 1 + more);
    }
    let mark = ["'", "′", "’", " ft", "ft", " feet"].iter().find(|mark| tail.starts_with(**mark))?;
    let rest = tail.get(mark.len()..)?;
    let inches = rest.trim_start();
    let (_, more) = number(inches).filter(|(inches, _)| *inches < 12.0)?;
    let end = length + mark.len() + (rest.len() - inches.len()) + more;
    let sign = ["\"", "″", "”", "''", " in", "in"]
        .iter()
        .find(|sign| value.get(end..).is_some_and(|tail| tail.starts_with(**sign)));
    ((3.0..=8.0).contains(&height) && is_one_digit).then_some(end + sign.map_or(0, |sign| sign.len()))
}

/// `152/94`, also with its unit.
fn pressure_length(value: &str) -> Option<usize> {
    let (upper, length) = number(value)?;
    let rest = value.get(length..)?;
    let sign =
        ["/", "-", " over ", " zu ", " sur ", " su ", " op ", " por "].iter().find(|sign| rest.starts_with(**sign))?;
    let (lower, more) = number(rest.get(sign.len()..)?)?;
    let end = length + sign.len() + more;
    let tail = value.get(end..)?;
    let goes_on = tail.starts_with(['/', '-']) || unit_length(tail, &["psi", "bar", "v", "hz"]).is_some();
    let fits = (70.0..=260.0).contains(&upper) && (35.0..=160.0).contains(&lower) && lower < upper;
    (fits && !goes_on).then_some(end)
}

/// `5 h 20 min`, `6h12`, `7 hours`.
fn sleep_length(value: &str) -> Option<usize> {
    const HOURS: [&str; 12] =
        ["h", "hours", "hour", "hrs", "std", "stunden", "heures", "horas", "ore", "uur", "timer", "godzin"];
    let (hours, length) = number(value).filter(|(hours, _)| (0.5..=16.0).contains(hours))?;
    let tail = value.get(length..)?;
    let letters =
        tail.trim_start().chars().take_while(|letter| letter.is_alphabetic()).collect::<String>().to_lowercase();
    let is_hour = HOURS.contains(&letters.as_str());
    let gap = tail.len() - tail.trim_start().len();
    let end = length + gap + letters.len();
    let rest = value.get(end..).unwrap_or_default();
    let minutes = rest.trim_start_matches([' ', ',']).trim_start_matches("and ").trim_start_matches("und ");
    let skipped = rest.len() - minutes.len();
    let more = number(minutes).filter(|(minutes, _)| *minutes < 60.0).and_then(|(_, more)| {
        let unit = unit_length(minutes.get(more..)?, &["min", "m", "minutes", "mins", "minuten", "minutos"]);
        let is_bare = letters == "h" && ends(minutes.get(more..)?);
        (unit.is_some() || is_bare).then_some(skipped + more + unit.unwrap_or(0))
    });
    (is_hour && gap <= 1 && hours > 0.0).then_some(end + more.unwrap_or(0))
}

/// A count with its word, digits in groups or not.
fn counted(value: &str, least: f64, words: &[&str]) -> Option<usize> {
    let length = value.bytes().take(9).take_while(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.')).count();
    let count: f64 = value.get(..length)?.replace([',', '.'], "").parse().ok()?;
    unit_length(value.get(length..)?, words).filter(|_| (least..=200_000.0).contains(&count)).map(|unit| length + unit)
}

/// Bytes of one of the units at the beginning, with the blank in front of it.
fn unit_length(tail: &str, units: &[&str]) -> Option<usize> {
    let gap = usize::from(tail.starts_with([' ', '-']));
    let rest = tail.get(gap..)?;
    let is_unit = |unit: &&&str| {
        rest.get(..unit.len()).is_some_and(|front| is_same(front, unit))
            && !rest.get(unit.len()..).is_some_and(|next| next.starts_with(char::is_alphanumeric))
    };
    units.iter().find(is_unit).map(|unit| gap + unit.len())
}

/// Whether this is the word, which has no capitals, in either case.
fn is_same(text: &str, word: &str) -> bool {
    if text.is_ascii() { text.eq_ignore_ascii_case(word) } else { text.to_lowercase() == word }
}

/// Words behind which a number is sugar only with its unit.
const GENERAL: [&str; 7] = ["it read", "sensor says", "dropped to", "fell to", "rose to", "spiked to", "went up to"];

/// Bytes of `%`, with the blank in front of it.
fn percent_length(tail: &str) -> Option<usize> {
    let gap = usize::from(tail.starts_with([' ', '\u{a0}']));
    tail.get(gap..)?.starts_with('%').then_some(gap + 1)
}

/// Whether nothing that belongs to a number follows.
fn ends(tail: &str) -> bool {
    let mut letters = tail.chars();
    match letters.next() {
        None => true,
        Some(' ') => !letters.as_str().starts_with(['%', '°']),
        Some('.' | ',' | ';' | ')' | '!' | '?') => !letters.as_str().starts_with(|next: char| next.is_ascii_digit()),
        _ => false,
    }
}

/// An illness or a medicine, if the sentence says whose.
pub(super) fn condition(scene: Scene<'_>, cue: Cue) -> Option<Span> {
    static ANYBODY: List = List::of(
        "you your if people persons patients users anyone those children sie ihnen ihr personen patienten wenn \
        vous votre si usted ustedes personas lei persone u mensen pessoas app feature mode module article",
    );
    static OWNERS: List =
        List::of("my his her mein meine sein ihre mon ma son sa mi su mio mia mijn zijn haar meu minha");
    const STRONG: [&str; 22] = [
        "diagnos", "suffer", "i have", "i've", "i’ve", "has ", "had ", "leide", "habe ", "hat ", "j'ai", "souffr",
        "tengo", "tiene ", "sufr", "padec", "soffr", "lijd", "heb ", "heeft", "tenho", "choruj",
    ];
    static TAKEN: List = List::of(
        "take takes taking took prescribed dose nehme nimmt prend prends toma tomo prendo neem neemt biorę bierze on",
    );
    let front = scene.front.to_lowercase();
    if ANYBODY.is_in(&front) {
        return None;
    }
    let is_taken = TAKEN.is_in(&front);
    let is_strong = STRONG.iter().any(|word| front.contains(word)) || scene.rest().to_lowercase().contains("diagnos");
    let is_owned = OWNERS.is_in(&front);
    let fits = if cue == Cue::Medicine { is_taken || is_strong } else { is_strong || is_owned };
    let how = if is_strong || is_taken { Likely } else { Possible };
    fits.then(|| scene.around(Condition, 0, 0, how))
}
