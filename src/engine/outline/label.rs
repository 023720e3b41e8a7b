//! What a key or a file name may say in an outline: the words that Spillcheck knew before, and marks in angle brackets for
//! all others. A label is made of the text alone, so that nothing of the text has to be kept.

use super::shape::{self, Shape};
use super::vocabulary;
use crate::engine::detect::{self, Span};
use crate::model::DataClass;

/// Longer keys are no names of fields.
const LONGEST: usize = 120;
/// Folders of a path that are told.
const DEEPEST: usize = 16;
/// Signs that stay between words; any other is left out.
const SIGNS: &str = " _-.:()[]{}/%+&#@$,";
/// Endings of files that stay.
const ENDINGS: [&str; 46] = [
    "json", "jsonl", "ndjson", "geojson", "csv", "tsv", "txt", "log", "xml", "html", "htm", "zip", "gz", "tgz", "tar",
    "7z", "rar", "db", "sqlite", "sqlite3", "plist", "xlsx", "xls", "pdf", "gpx", "tcx", "kml", "fit", "ics", "vcf",
    "md", "yaml", "yml", "ini", "conf", "jpg", "jpeg", "png", "heic", "gif", "mp4", "mov", "mp3", "wav", "m4a", "bin",
];

/// The label of a key. A slash in it is written `~1`, as in JSON Pointer.
pub(super) fn of_key(key: &str) -> String {
    match key {
        "" | "*" => key.to_owned(),
        _ => of(key, vocabulary::knows).replace('/', "~1"),
    }
}

/// The label of a path, folder by folder; known endings of files stay. People name files after what is in them, so that fewer
/// words are told than of a key.
pub(super) fn of_path(path: &str) -> String {
    let parts: Vec<String> = path.split('/').filter(|part| !part.is_empty()).take(DEEPEST).map(of_file).collect();
    parts.join("/")
}

fn of_file(name: &str) -> String {
    let (mut stem, mut endings) = (name, String::new());
    while let Some((front, ending)) = stem.rsplit_once('.')
        && let Some(known) = ENDINGS.iter().find(|known| known.eq_ignore_ascii_case(ending))
    {
        endings.insert_str(0, known);
        endings.insert(0, '.');
        stem = front;
    }
    of(stem, vocabulary::knows_in_name) + &endings
}

/// The label of any text, of which the words stay that are known.
fn of(text: &str, is_known: fn(&str) -> bool) -> String {
    if text.len() > LONGEST {
        return "<text>".to_owned();
    }
    if let Some(mark) = whole(text) {
        return mark.to_owned();
    }
    let mut spans = Vec::new();
    if detect::may_hold(text.as_bytes()) {
        detect::find(text, &mut spans);
    }
    let mut label = Label::new(is_known);
    let mut at = 0;
    for span in &spans {
        label.take(text.get(at..span.start).unwrap_or_default());
        label.mark(mark_of(span));
        at = span.end;
    }
    label.take(text.get(at..).unwrap_or_default());
    label.finish()
}

/// The mark for a text that is one value.
fn whole(text: &str) -> Option<&'static str> {
    match shape::of_text(text) {
        Shape::Email => Some("<email>"),
        Shape::Url => Some("<url>"),
        Shape::Date | Shape::Epoch => Some("<date>"),
        Shape::Integer | Shape::Decimal => Some("<number>"),
        Shape::Uuid | Shape::Hex => Some("<id>"),
        Shape::Empty => Some("<empty>"),
        _ => None,
    }
}

fn mark_of(span: &Span) -> &'static str {
    match span.class {
        DataClass::Email => "<email>",
        DataClass::Phone => "<phone>",
        DataClass::Ip => "<ip>",
        DataClass::Mac | DataClass::Bssid => "<mac>",
        DataClass::Url | DataClass::UrlSecret | DataClass::ImageUrl => "<url>",
        DataClass::Coordinates => "<coordinates>",
        _ => "<text>",
    }
}

/// A label while it grows.
struct Label {
    is_known: fn(&str) -> bool,
    text: String,
    /// Known words so far, and the last of them.
    n_known: usize,
    last_known: String,
    /// Whether it has a mark of a detector, which tells enough.
    has_mark: bool,
    has_unknown: bool,
}

impl Label {
    fn new(is_known: fn(&str) -> bool) -> Self {
        Self {
            is_known,
            text: String::new(),
            n_known: 0,
            last_known: String::new(),
            has_mark: false,
            has_unknown: false,
        }
    }

    fn take(&mut self, text: &str) {
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let end = rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
            if let Some((run, behind)) = rest.split_at_checked(end).filter(|_| end > 0) {
                self.run(run);
                rest = behind;
            } else {
                self.sign(first);
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
            }
        }
    }

    /// Letters and digits without a gap: `heartRate`, `zone2`, `0a1b2c`.
    fn run(&mut self, run: &str) {
        let pieces = vocabulary::pieces(run);
        let n_numbers = pieces.iter().filter(|piece| is_number(piece)).count();
        let n_digits = run.chars().filter(char::is_ascii_digit).count();
        // What changes between letters and digits more than once, or has many digits, is an id.
        if pieces.len() > 1 && (n_numbers > 1 || (n_numbers == 1 && n_digits > 3)) {
            return self.unknown("<id>");
        }
        for piece in &pieces {
            match piece {
                number if is_number(number) => self.text.push('#'),
                // One letter of many could spell anything.
                word if pieces.len() > 1 && word.chars().count() == 1 => self.unknown("<word>"),
                word if (self.is_known)(word) => {
                    self.n_known += 1;
                    self.last_known = word.to_lowercase();
                    self.text.push_str(word);
                }
                _ => self.unknown("<word>"),
            }
        }
    }

    /// Signs between words, never two of the same in a row.
    fn sign(&mut self, sign: char) {
        let sign = if sign.is_whitespace() { ' ' } else { sign };
        if SIGNS.contains(sign) && !self.text.ends_with(sign) {
            self.text.push(sign);
        }
    }

    fn unknown(&mut self, mark: &str) {
        self.has_unknown = true;
        // Several in a row are one: their number could be told from it.
        let bare = self.text.trim_end_matches(|letter: char| SIGNS.contains(letter));
        if bare.ends_with("<word>") || bare.ends_with("<id>") {
            self.text.truncate(bare.len());
        } else {
            self.text.push_str(mark);
        }
    }

    fn mark(&mut self, mark: &str) {
        self.has_mark = true;
        self.text.push_str(mark);
    }

    fn finish(self) -> String {
        let is_bare_name = self.n_known == 1 && !self.has_unknown && vocabulary::is_also_a_name(&self.last_known);
        match (self.n_known, self.has_mark) {
            (0, true) => self.text,
            (0, false) if !self.has_unknown && self.text.contains('#') => "<number>".to_owned(),
            (0, false) => "<text>".to_owned(),
            _ if is_bare_name && !self.has_mark => "<text>".to_owned(),
            _ => self.text,
        }
    }
}

fn is_number(piece: &str) -> bool {
    piece.starts_with(|letter: char| letter.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(key: &str, label: &str) {
        assert_eq!(of_key(key), label, "{key}");
    }

    #[test]
    fn known_words_stay_in_any_spelling() {
        for key in
            ["device_list", "firmwareVersion", "Heart Rate (bpm)", "MACAddress", "*", "", "createdAt", "body-mass"]
        {
            check(key, key);
        }
    }

    #[test]
    fn digits_are_folded() {
        check("address_line_2", "address_line_#");
        check("zone3Minutes", "zone#Minutes");
        check("sensor 12", "sensor #");
    }

    #[test]
    fn unknown_words_are_marks() {
        check("zqxkwv", "<text>");
        check("sensor.zqxkwvs_battery", "sensor.<word>_battery");
        check("zqxkwv_vwzzk_lamp", "<word>_lamp");
        check("zqxkwv vwzzk", "<text>");
        check("Max", "<text>");
        check("max_rate", "max_rate");
    }

    #[test]
    fn a_key_that_is_a_value_is_a_mark() {
        for (key, label) in [
            ("pat@example.com", "<email>"),
            ("2026-01-31", "<date>"),
            ("1700000000", "<date>"),
            ("42", "<number>"),
            ("0a1b2c3d4e5f60718293", "<id>"),
            ("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "<id>"),
            ("https://example.com/a", "<url>"),
            ("zq12ab34", "<text>"),
            ("device zq12ab34", "device <id>"),
        ] {
            check(key, label);
        }
        check(&"a".repeat(200), "<text>");
    }

    #[test]
    fn a_slash_in_a_key_is_no_level() {
        check("speed (m/s)", "speed (m~1s)");
    }

    #[test]
    fn names_of_people_and_towns_are_not_known() {
        for name in [
            "Anna", "Maria", "Jonas", "Lukas", "Emma", "Olivia", "Noah", "Sofia", "Pierre", "Carlos", "Ahmed", "Yuki",
            "Olga", "Kim", "Pat", "Schmidt", "Garcia", "Nowak", "Rossi", "Berlin", "Paris", "London", "Madrid",
            "Boston",
        ] {
            check(name, "<text>");
        }
    }

    #[test]
    fn a_path_keeps_its_endings() {
        assert_eq!(of_path("Gewicht diabetes.pdf"), "<text>.pdf");
        let label = of_path("takeout-20240101T000000Z-1-001.zip/Takeout/Fit/zqxkwv.json");
        assert_eq!(label, "takeout-<id>-#-#.zip/Takeout/Fit/<text>.json");
        assert_eq!(of_path("pat@example.com_0_summarizedActivities.csv.gz"), "<email>_#_summarizedActivities.csv.gz");
    }
}
