//! Guesses which legacy encoding a sample is in: each candidate is judged by what its reading would look like.
//! Knows only encodings that spreadsheet programs and vendors write; never says "UTF-8" (the caller ruled that out).
//! Written instead of a detection crate, which would add 27 kB (gzip) to the page; letter frequencies from common
//! knowledge of the languages, code ranges from the WHATWG Encoding Standard's indexes.

use super::encoding::{Decoders, Encoding, ascii_len, decode_whole};

/// Bytes that are judged at most; each candidate reads them once.
const ENOUGH: usize = 8 << 10;
/// A byte or pair that the encoding does not have.
const IMPOSSIBLE: i32 = -20;
/// What hardly ever stands there: a sign inside a word, a capital after a small letter.
const ODD: i32 = -6;
/// A letter that the languages of the encoding use often.
const COMMON: i32 = 3;

/// Single-byte encodings with the letters beyond ASCII that their languages use most; earlier rows win a tie.
const SINGLE: [(Encoding, &str); 9] = [
    (Encoding::Windows1252, "äöüßéèêëàâçîïôûùœæøåñáíóúìòãõ"),
    (Encoding::Windows1250, "ąćęłńśźżóčďěňřšťůžáéíýúőűöüäßăâîşţ"),
    (Encoding::Iso8859_2, "ąćęłńśźżóčďěňřšťůžáéíýúőűöüäß"),
    (Encoding::Windows1254, "ığşçöüâî"),
    (Encoding::Windows1251, "оеаинтсрвлкмдпуяі"),
    (Encoding::Koi8R, "оеаинтсрвлкмдпуя"),
    (Encoding::Windows1253, "αοιετσνηυρπκμλςίόάέή"),
    (Encoding::Windows1255, "יוהלאתרבמשנם"),
    (Encoding::Windows1256, "اليمنوترةبعد"),
];

/// Points for a lead byte with the byte behind it.
type Pair = fn(u8, u8) -> i32;

/// Double-byte encodings with the judge of one pair.
const DOUBLE: [(Encoding, Pair); 5] = [
    (Encoding::Gb18030, gb18030),
    (Encoding::ShiftJis, shift_jis),
    (Encoding::EucKr, euc_kr),
    (Encoding::Big5, big5),
    (Encoding::EucJp, euc_jp),
];

/// The most plausible encoding of a sample that is not UTF-8.
pub fn encoding(sample: &[u8], decoders: &dyn Decoders) -> Encoding {
    let sample = telling(sample);
    let single = SINGLE
        .into_iter()
        .map(|(encoding, common)| (encoding, judge_single(&decode_whole(decoders, encoding, sample), common)));
    let double = DOUBLE.into_iter().map(|(encoding, pair)| (encoding, judge_double(sample, pair)));
    let mut best = (Encoding::Windows1252, i32::MIN);
    for (encoding, points) in single.chain(double) {
        if points > best.1 {
            best = (encoding, points);
        }
    }
    best.0
}

/// The first stretch that holds bytes beyond ASCII.
fn telling(sample: &[u8]) -> &[u8] {
    let from = ascii_len(sample).saturating_sub(1);
    let rest = sample.get(from..).unwrap_or_default();
    rest.get(..ENOUGH).unwrap_or(rest)
}

fn judge_single(text: &str, common: &str) -> i32 {
    let mut points = 0_i32;
    let mut before = [' '; 2];
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied().unwrap_or(' ');
        if !letter.is_ascii() {
            points = points.saturating_add(judge_letter(before, letter, after, common));
        }
        before = [before[1], letter];
    }
    points
}

/// Points for one letter after the two `before` it.
fn judge_letter(before: [char; 2], letter: char, after: char, common: &str) -> i32 {
    let [_, previous] = before;
    if letter == char::REPLACEMENT_CHARACTER || letter.is_control() {
        return IMPOSSIBLE;
    }
    if !is_of_words(letter) {
        let is_line_art = ('\u{2500}'..'\u{25a0}').contains(&letter);
        return if is_line_art || previous.is_alphabetic() && after.is_alphabetic() { ODD } else { 0 };
    }
    let mut points = if letter.to_lowercase().any(|small| common.contains(small)) { COMMON } else { -1 };
    let is_case_odd = if letter.is_uppercase() {
        previous.is_lowercase()
    } else {
        letter.is_lowercase() && before.iter().all(|letter| letter.is_uppercase())
    };
    if is_case_odd {
        points += ODD;
    }
    let neighbors = [previous, after];
    if is_latin(letter) {
        // Two accented letters side by side are rare: "Ã¼" is UTF-8 or another script read wrongly.
        points -=
            neighbors.map(|neighbor| i32::from(!neighbor.is_ascii() && neighbor.is_alphabetic())).iter().sum::<i32>();
    } else if neighbors.iter().any(char::is_ascii_alphabetic) {
        points += ODD;
    }
    points
}

/// Whether words are made of it; the micro sign and the ordinals are letters only by Unicode's book.
fn is_of_words(letter: char) -> bool {
    letter.is_alphabetic() && !matches!(letter, 'µ' | 'ª' | 'º')
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || ('\u{c0}'..'\u{250}').contains(&letter)
}

fn judge_double(sample: &[u8], pair: Pair) -> i32 {
    let mut points = 0_i32;
    let mut rest = sample;
    let mut is_first = true;
    while let Some((&lead, after)) = rest.split_first() {
        rest = after;
        if lead.is_ascii() {
            is_first = true;
            continue;
        }
        // A sample may end in the middle of a pair.
        let Some(&trail) = after.first() else { break };
        let mut judged = pair(lead, trail);
        // A single odd byte before an ASCII letter is an accent or a degree sign rather than a word of one character.
        let is_last = after.get(1).is_none_or(u8::is_ascii);
        if is_first && is_last && trail.is_ascii() {
            judged = judged.min(0);
        }
        is_first = false;
        points = points.saturating_add(judged);
        let is_one_byte = judged == HALF_WIDTH || judged == IMPOSSIBLE;
        rest = if is_one_byte { after } else { after.get(1..).unwrap_or_default() };
    }
    points
}

/// Half-width kana of `Shift_JIS`, the only single bytes above ASCII among the double-byte encodings.
const HALF_WIDTH: i32 = -2;

fn gb18030(lead: u8, trail: u8) -> i32 {
    match (lead, trail) {
        (0x80 | 0xFF, _) | (_, 0..=0x2F | 0x3A..=0x3F | 0x7F | 0xFF) => IMPOSSIBLE,
        (0xB0..=0xD7, 0xA1..) => 4,
        (0xA1..=0xA3, 0xA1..) => 2,
        (0xD8..=0xF7, 0xA1..) => 0,
        (0xA4 | 0xA5, 0xA1..) => -1,
        (0xF8.., 0xA1..) => ODD,
        _ => -3,
    }
}

fn shift_jis(lead: u8, trail: u8) -> i32 {
    match (lead, trail) {
        (0xA1..=0xDF, _) => HALF_WIDTH,
        (0x80 | 0xA0 | 0xFD.., _) | (_, 0..=0x3F | 0x7F | 0xFD..) => IMPOSSIBLE,
        (0x82, 0x9F..=0xF1) | (0x83, 0x40..=0x96) => 6,
        (0x81, _) => 3,
        (0x88..=0x97, _) => 4,
        (0x98..=0x9F | 0xE0..=0xEA, _) => 0,
        _ => ODD,
    }
}

fn euc_kr(lead: u8, trail: u8) -> i32 {
    match (lead, trail) {
        (0x80 | 0xFE.., _) | (_, 0..=0x40 | 0x5B..=0x60 | 0x7B..=0x80 | 0xFF) => IMPOSSIBLE,
        (0xB0..=0xC8, 0xA1..) => 5,
        (0xA1..=0xA3, 0xA1..) => 2,
        _ => -3,
    }
}

fn big5(lead: u8, trail: u8) -> i32 {
    match (lead, trail) {
        (0x80 | 0xFF, _) | (_, 0..=0x3F | 0x7F..=0xA0 | 0xFF) => IMPOSSIBLE,
        (0xA4..=0xC6, 0x40..=0x7E) => 5,
        (0xA4..=0xC6, _) => 3,
        (0xA1..=0xA3, _) => 2,
        (0xC9..=0xF9, _) => -2,
        _ => ODD,
    }
}

fn euc_jp(lead: u8, trail: u8) -> i32 {
    match (lead, trail) {
        (0x80..=0x8D | 0x90..=0xA0 | 0xFF, _) | (_, 0..=0xA0 | 0xFF) => IMPOSSIBLE,
        (0xA4 | 0xA5, _) => 6,
        (0xB0..=0xCF, _) => 3,
        (0xA1..=0xA3, _) => 2,
        _ => -1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::charset::native::NativeDecoders;
    use encoding_rs::{
        BIG5, EUC_JP, EUC_KR, GB18030, ISO_8859_2, KOI8_R, SHIFT_JIS, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
        WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256,
    };

    /// The text, written in the encoding, must be told to be in it.
    #[track_caller]
    fn check(expected: &'static encoding_rs::Encoding, text: &str) {
        let (bytes, _, unmappable) = expected.encode(text);
        assert!(!unmappable, "the text cannot be written in {}", expected.name());
        let guessed = encoding(&bytes, &NativeDecoders);
        assert_eq!(decode_whole(&NativeDecoders, guessed, &bytes), text, "guessed {guessed:?}");
    }

    #[test]
    fn western_languages_are_told_from_a_single_word() {
        for text in [
            "Müller",
            "Café",
            "Zürich",
            "Señor Núñez",
            "François Lefèvre",
            "Bjørn Ågård",
            "São Paulo",
            "Straße",
            "name,city\nJosé,Málaga\n",
            "it’s 20 °C – “fine”",
            "Temperatur (°C)",
            "Größe;Übergewicht;ÖSTERREICH",
            "5 µg",
        ] {
            check(WINDOWS_1252, text);
        }
    }

    #[test]
    fn central_european_languages_are_told() {
        for text in ["Łódź, Kraków, Wrocław", "Příliš žluťoučký kůň", "Zażółć gęślą jaźń", "Mateřská škola, Plzeň"]
        {
            check(WINDOWS_1250, text);
        }
        check(ISO_8859_2, "Zażółć gęślą jaźń, Łódź");
    }

    #[test]
    fn cyrillic_is_told_in_both_encodings() {
        for text in ["Привет, мир", "МОСКВА", "Спальня", "Иванов Иван, улица Ленина", "Датчик движения на кухне"]
        {
            check(WINDOWS_1251, text);
        }
        check(KOI8_R, "Датчик движения на кухне, спальня и детская");
    }

    #[test]
    fn east_asian_languages_are_told() {
        for text in ["リビング", "寝室のカメラ", "体重,日付\n六十,昨日\n", "こんにちは"] {
            check(SHIFT_JIS, text);
        }
        check(EUC_JP, "寝室のカメラとリビング");
        for text in ["客厅", "张伟", "我的家里有三个摄像头", "卧室,厨房,书房"] {
            check(GB18030, text);
        }
        for text in ["我的家裡有三個攝影機", "客廳的溫度計"] {
            check(BIG5, text);
        }
        for text in ["거실", "안방 카메라", "김철수 서울시 강남구"] {
            check(EUC_KR, text);
        }
    }

    #[test]
    fn greek_turkish_hebrew_and_arabic_are_told() {
        check(WINDOWS_1253, "Κάμερα στην κουζίνα");
        check(WINDOWS_1254, "Işık, yatak odası, çocuk odasının kapısı, şifre değiştir");
        check(WINDOWS_1255, "המצלמה בחדר השינה");
        check(WINDOWS_1256, "الكاميرا في غرفة النوم");
    }

    #[test]
    fn hungarian_is_mistaken_for_western() {
        // Its double acute letters stand where Portuguese and French have theirs; nothing else tells them apart.
        let (bytes, _, _) = WINDOWS_1250.encode("tető és fűtés");
        assert_eq!(encoding(&bytes, &NativeDecoders), Encoding::Windows1252);
    }
}
