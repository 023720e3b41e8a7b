//! Folds letters to what keys are compared by: lower case, no accents, one form of each letter.

/// How German umlauts are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Umlaut {
    /// `ä` as `a`.
    Bare,
    /// `ä` as `ae`.
    Spelled,
}

/// Full-width forms, digits of other scripts and small digits as ASCII.
pub(super) fn narrow(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    let code = u32::from(letter);
    let ascii = match code {
        0xff01..=0xff5e => code - 0xfee0,
        0x660..=0x669 => code - 0x660 + 0x30,
        0x6f0..=0x6f9 => code - 0x6f0 + 0x30,
        0x966..=0x96f => code - 0x966 + 0x30,
        0x2080..=0x2089 => code - 0x2080 + 0x30,
        0xb2 | 0xb3 => code - 0xb0 + 0x30,
        _ => return letter,
    };
    char::from_u32(ascii).unwrap_or(letter)
}

/// Signs that stand after or between letters and say nothing: accents, points, vowel marks of Hebrew and Arabic, tatweel,
/// nukta, direction and joining marks.
pub(super) fn is_mark(letter: char) -> bool {
    match letter {
        '\0'..='\u{7f}' => false,
        '\u{591}'..='\u{5c7}' => !matches!(letter, '\u{5be}' | '\u{5c0}' | '\u{5c3}'),
        '\u{900}'..='\u{dff}' => u32::from(letter) & 0x7f == 0x3c,
        _ => matches!(letter,
            '\u{ad}'
            | '\u{300}'..='\u{36f}'
            | '\u{5f3}' | '\u{5f4}'
            | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'),
    }
}

/// Signs that Unicode calls no letter and without which a word of its script is another: virama, tones.
pub(super) fn is_part_of_letter(letter: char) -> bool {
    match letter {
        '\u{900}'..='\u{dff}' => u32::from(letter) & 0x7f == 0x4d || letter == '\u{dca}',
        '\u{e47}'..='\u{e4e}' | '\u{1039}' | '\u{103a}' | '\u{17d2}' | '\u{3099}' | '\u{309a}' => true,
        _ => false,
    }
}

/// Appends the folded letter; jamo and the voice marks of kana join what stands before them.
pub(super) fn append(word: &mut String, letter: char, umlaut: Umlaut) {
    // Letters without case or signs are themselves.
    if letter.is_ascii() || matches!(letter, '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | 'а'..='и' | 'к'..='я')
    {
        word.push(letter.to_ascii_lowercase());
        return;
    }
    for letter in letter.to_lowercase().filter(|letter| !is_mark(*letter)) {
        if let Some(last) = word.chars().next_back()
            && let Some(whole) = composed(last, letter)
        {
            word.pop();
            word.push(whole);
            continue;
        }
        let second = match letter {
            'ä' | 'ö' | 'ü' if umlaut == Umlaut::Spelled => Some('e'),
            'ß' => Some('s'),
            'æ' | 'œ' => Some('e'),
            'þ' => Some('h'),
            _ => None,
        };
        word.push(bare(letter));
        word.extend(second);
    }
}

fn composed(first: char, second: char) -> Option<char> {
    let (a, b) = (u32::from(first), u32::from(second));
    match (a, b) {
        (0x1100..=0x1112, 0x1161..=0x1175) => char::from_u32(0xac00 + ((a - 0x1100) * 21 + (b - 0x1161)) * 28),
        (0xac00..=0xd7a3, 0x11a8..=0x11c2) if (a - 0xac00).is_multiple_of(28) => char::from_u32(a + b - 0x11a7),
        (0x304b..=0x30db, 0x3099) => char::from_u32(a + 1),
        (0x306f..=0x30db, 0x309a) => char::from_u32(a + 2),
        _ => None,
    }
}

fn bare(letter: char) -> char {
    match letter {
        '\0'..='\u{7f}' => letter,
        '\u{80}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}' => latin(letter),
        '\u{370}'..='\u{52f}' => greek_or_cyrillic(letter),
        _ => arabic(letter),
    }
}

fn latin(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ª' | 'æ' | 'ạ'..='ặ' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ'..='ệ' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ỉ'..='ị' => 'i',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'º' | 'œ' | 'ọ'..='ợ' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ß' | 'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' | 'þ' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ụ'..='ự' => 'u',
        'ý' | 'ÿ' | 'ỳ'..='ỹ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        _ => letter,
    }
}

fn greek_or_cyrillic(letter: char) -> char {
    match letter {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'й' | 'ѝ' => 'и',
        'ё' | 'ѐ' => 'е',
        'ї' => 'і',
        'ў' => 'у',
        'ѓ' | 'ґ' => 'г',
        'ќ' => 'к',
        _ => letter,
    }
}

/// One form of letters that Arabic, Persian and Urdu keyboards write differently.
fn arabic(letter: char) -> char {
    match letter {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' | 'ے' | 'ۓ' => 'ي',
        'ک' => 'ك',
        'ة' | 'ہ' | 'ھ' | 'ۀ' | 'ۂ' | 'ە' => 'ه',
        'ؤ' => 'و',
        'ں' => 'ن',
        _ => letter,
    }
}
