//! Takes keys apart into folded words: `bodyMass_kg` is `body`, `mass`, `kg`. Knows no meaning of any word.

/// Bytes of a key that are looked at; longer keys are data, not names.
const MAX_KEY: usize = 160;

/// Words of a key in lower case without accents, split at case, digits and everything that is no letter.
pub(super) fn split(key: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut previous = Kind::Gap;
    let mut letters = key.get(..key.floor_char_boundary(MAX_KEY)).unwrap_or_default().chars().peekable();
    while let Some(letter) = letters.next() {
        let kind = Kind::of(letter);
        if kind == Kind::Mark {
            continue;
        }
        let next_is_lower = letters.peek().is_some_and(|next| Kind::of(*next) == Kind::Lower);
        let begins = match (previous, kind) {
            (Kind::Upper, Kind::Lower) => false,
            // The last capital of `MACAddress` belongs to the next word.
            (Kind::Upper, Kind::Upper) => next_is_lower,
            (before, now) => before != now,
        };
        if begins && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if kind != Kind::Gap {
            word.extend(fold(letter, Umlaut::Bare));
        }
        previous = kind;
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// The folded letters and digits of a phrase without its gaps, for lookups that do not care how words were joined.
pub(super) fn joined(phrase: &str, umlaut: Umlaut) -> impl Iterator<Item = char> {
    phrase
        .chars()
        .filter(|letter| !matches!(Kind::of(*letter), Kind::Gap | Kind::Mark))
        .flat_map(move |letter| fold(letter, umlaut))
}

/// How German umlauts are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Umlaut {
    /// `ä` as `a`.
    Bare,
    /// `ä` as `ae`.
    Spelled,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Gap,
    Lower,
    Upper,
    Digit,
    /// Scripts without case and without gaps between words: kept whole.
    Whole,
    /// Accents that stand after their letter.
    Mark,
}

impl Kind {
    fn of(letter: char) -> Self {
        match letter {
            '0'..='9' => Kind::Digit,
            '\u{300}'..='\u{36f}' => Kind::Mark,
            _ if letter.is_uppercase() => Kind::Upper,
            '\u{2e80}'.. if letter.is_alphanumeric() => Kind::Whole,
            _ if letter.is_alphanumeric() => Kind::Lower,
            _ => Kind::Gap,
        }
    }
}

/// Lower case without accents. Only letters of Latin script are folded.
fn fold(letter: char, umlaut: Umlaut) -> impl Iterator<Item = char> {
    letter.to_lowercase().flat_map(move |letter| {
        let (first, second) = match letter {
            'ä' | 'ö' | 'ü' if umlaut == Umlaut::Spelled => (bare(letter), Some('e')),
            'ß' => ('s', Some('s')),
            'æ' => ('a', Some('e')),
            'œ' => ('o', Some('e')),
            _ => (bare(letter), None),
        };
        std::iter::once(first).chain(second)
    })
}

fn bare(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ł' | 'ľ' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(key: &str, words: &[&str]) {
        assert_eq!(split(key), words, "{key}");
    }

    #[test]
    fn keys_fall_apart_at_case_digits_and_signs() {
        check("bodyMass_kg", &["body", "mass", "kg"]);
        check("MACAddress", &["mac", "address"]);
        check("Device Serial-Number", &["device", "serial", "number"]);
        check("latitudeE7", &["latitude", "e", "7"]);
        check("weight, kg", &["weight", "kg"]);
        check("com.google.heart_rate.bpm", &["com", "google", "heart", "rate", "bpm"]);
        check("macro", &["macro"]);
        check("", &[]);
        check("___", &[]);
    }

    #[test]
    fn accents_are_folded_and_other_scripts_kept() {
        check("Körpergröße", &["korpergrosse"]);
        check("prénom", &["prenom"]);
        check("pre\u{301}nom", &["prenom"]);
        check("体重kg", &["体重", "kg"]);
    }

    #[test]
    fn a_joined_phrase_has_no_gaps() {
        assert_eq!(joined("Wi-Fi Passwörter", Umlaut::Bare).collect::<String>(), "wifipassworter");
        assert_eq!(joined("Geräte-ID", Umlaut::Spelled).collect::<String>(), "geraeteid");
    }
}
