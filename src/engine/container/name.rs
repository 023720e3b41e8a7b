//! Names of entries as text. Never judges what a name says about a person; never changes a path.
//! Sources: APPNOTE.TXT 6.3.10, 4.4.4 (bit 11), 4.6.9 (0x7075), appendix D; code page 437 as in Unicode's `CP437.TXT`.

use crate::engine::charset::{Decoders, Encoding, decode_whole, guess};
use crate::model::Note;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Names are cut here; no honest path is longer (Linux stops at 4 KiB as well).
pub(super) const MAX_BYTES: usize = 4 << 10;

/// The names seen so far, as hashes: 8 bytes each, and a tree because no hash of ours is secret in a browser.
#[derive(Default)]
pub(super) struct Names(BTreeSet<u64>);

impl Names {
    /// Notes what is odd about the name, cuts it, and remembers it.
    pub(super) fn enter(&mut self, name: String) -> (String, Vec<Note>) {
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        let mut notes = Vec::new();
        if !self.0.insert(hasher.finish()) {
            notes.push(Note::SameName);
        }
        if is_odd(&name) {
            notes.push(Note::OddName);
        }
        (cut(name), notes)
    }
}

fn is_odd(name: &str) -> bool {
    let has_drive = matches!(name.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic());
    name.is_empty()
        || name.len() > MAX_BYTES
        || has_drive
        || name.starts_with(['/', '\\'])
        || name.split(['/', '\\']).any(|part| part == "..")
        || name.chars().any(is_invisible)
}

/// Control characters and those that turn the direction of writing, which can disguise an ending.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{fffd}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The name, or its beginning.
pub(super) fn cut(mut name: String) -> String {
    if name.len() > MAX_BYTES {
        name.truncate(name.floor_char_boundary(MAX_BYTES));
    }
    name
}

/// The text of a name: UTF-8 if it is, else an old encoding that fits, else code page 437.
pub(super) fn decode(raw: &[u8], is_utf8: bool, decoders: &dyn Decoders) -> String {
    // Twice the limit: enough to see that it is too long, little enough to decode in no time.
    let raw = raw.get(..MAX_BYTES * 2).unwrap_or(raw);
    match std::str::from_utf8(raw) {
        Ok(name) => name.to_owned(),
        // Cut in the middle of a character, by the line above.
        Err(error) if raw.len() == MAX_BYTES * 2 && error.error_len().is_none() => {
            String::from_utf8_lossy(raw).into_owned()
        }
        Err(_) if is_utf8 => String::from_utf8_lossy(raw).into_owned(),
        Err(_) => legacy(raw, decoders).unwrap_or_else(|| cp437(raw)),
    }
}

/// The text in the old encoding that it looks like, if all of it makes sense there. Code page 866 is tried as well: it is
/// found in the names of old archives only.
fn legacy(raw: &[u8], decoders: &dyn Decoders) -> Option<String> {
    [guess::encoding(raw, decoders), Encoding::Ibm866].into_iter().find_map(|encoding| sense(raw, encoding, decoders))
}

/// The text in this encoding, if it consists of whole words in the script of the encoding.
fn sense(raw: &[u8], encoding: Encoding, decoders: &dyn Decoders) -> Option<String> {
    let (is_letter, is_wide) = script(encoding)?;
    let text = decode_whole(decoders, encoding, raw);
    let n_letters = text.chars().filter(|character| is_letter(*character)).count();
    let n_foreign = text.chars().filter(|character| !character.is_ascii() && !is_letter(*character)).count();
    // In a one-byte encoding every byte means something: take whole words only, "Größe" must not turn Cyrillic.
    let is_whole = is_wide && n_letters >= 2 || n_letters >= 3 && !mixes_scripts(&text);
    (n_foreign == 0 && is_whole).then_some(text)
}

type IsLetter = fn(char) -> bool;

/// The letters that an encoding is used for, and whether they take two bytes.
fn script(encoding: Encoding) -> Option<(IsLetter, bool)> {
    let is_japanese: IsLetter = |c| matches!(c, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}') || is_han(c);
    let is_korean: IsLetter = |c| matches!(c, '\u{ac00}'..='\u{d7a3}') || is_han(c);
    if [Encoding::ShiftJis, Encoding::EucJp].contains(&encoding) {
        Some((is_japanese, true))
    } else if [Encoding::Gb18030, Encoding::Big5].contains(&encoding) {
        Some((is_han, true))
    } else if encoding == Encoding::EucKr {
        Some((is_korean, true))
    } else if [Encoding::Ibm866, Encoding::Windows1251, Encoding::Koi8R].contains(&encoding) {
        Some((is_cyrillic, false))
    } else {
        None
    }
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{4e00}'..='\u{9fff}')
}

fn is_cyrillic(character: char) -> bool {
    matches!(character, '\u{400}'..='\u{45f}' | '\u{490}' | '\u{491}')
}

fn mixes_scripts(text: &str) -> bool {
    text.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().any(|c| c.is_ascii()) && !word.is_ascii())
}

fn cp437(raw: &[u8]) -> String {
    raw.iter()
        .map(|byte| match byte.checked_sub(0x80) {
            None => char::from(*byte),
            Some(high) => CP437.get(usize::from(high)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        })
        .collect()
}

/// Code page 437 from 0x80 on.
#[rustfmt::skip]
const CP437: [char; 128] = [
    'Ç', 'ü', 'é', 'â', 'ä', 'à', 'å', 'ç', 'ê', 'ë', 'è', 'ï', 'î', 'ì', 'Ä', 'Å',
    'É', 'æ', 'Æ', 'ô', 'ö', 'ò', 'û', 'ù', 'ÿ', 'Ö', 'Ü', '¢', '£', '¥', '₧', 'ƒ',
    'á', 'í', 'ó', 'ú', 'ñ', 'Ñ', 'ª', 'º', '¿', '⌐', '¬', '½', '¼', '¡', '«', '»',
    '░', '▒', '▓', '│', '┤', '╡', '╢', '╖', '╕', '╣', '║', '╗', '╝', '╜', '╛', '┐',
    '└', '┴', '┬', '├', '─', '┼', '╞', '╟', '╚', '╔', '╩', '╦', '╠', '═', '╬', '╧',
    '╨', '╤', '╥', '╙', '╘', '╒', '╓', '╫', '╪', '┘', '┌', '█', '▄', '▌', '▐', '▀',
    'α', 'ß', 'Γ', 'π', 'Σ', 'σ', 'µ', 'τ', 'Φ', 'Θ', 'Ω', 'δ', '∞', 'φ', 'ε', '∩',
    '≡', '±', '≥', '≤', '⌠', '⌡', '÷', '≈', '°', '∙', '·', '√', 'ⁿ', '²', '■', '\u{a0}',
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::charset::native::NativeDecoders;
    use encoding_rs::{EUC_KR, GBK, IBM866, SHIFT_JIS, WINDOWS_1251};
    use expect_test::{Expect, expect};

    #[track_caller]
    fn check(raw: &[u8], expected: &Expect) {
        let (name, notes) = Names::default().enter(decode(raw, false, &NativeDecoders));
        expected.assert_eq(&format!("{name:?} {notes:?}"));
    }

    #[test]
    fn utf8_needs_no_flag() {
        check("Größe/写真.csv".as_bytes(), &expect![[r#""Größe/写真.csv" []"#]]);
    }

    #[test]
    fn other_bytes_are_code_page_437() {
        check(b"Gr\x94\xe1e.csv", &expect![[r#""Größe.csv" []"#]]);
        check(b"M\x81ller/\x9aber.csv", &expect![[r#""Müller/Über.csv" []"#]]);
        check(b"\xff", &expect![[r#""\u{a0}" []"#]]);
    }

    #[test]
    fn old_asian_and_cyrillic_names_are_recognized() {
        for (encoding, name) in [
            (SHIFT_JIS, "体重データ/記録.csv"),
            (GBK, "健康数据/心率记录.csv"),
            (EUC_KR, "건강기록/심박수.csv"),
            (IBM866, "Данные/измерения.csv"),
            (WINDOWS_1251, "Данные/измерения.csv"),
        ] {
            assert_eq!(decode(&encoding.encode(name).0, false, &NativeDecoders), name, "{}", encoding.name());
        }
    }

    #[test]
    fn names_that_could_leave_a_folder_are_odd() {
        for name in ["../a", "a/../b", "/a", "\\a", "C:\\a", "a\0b", "", "a\u{202e}b", "a\\..\\b"] {
            let (kept, notes) = Names::default().enter(name.to_owned());
            assert_eq!((kept.as_str(), notes.as_slice()), (name, &[Note::OddName][..]));
        }
        check(b"a..b/c...json", &expect![[r#""a..b/c...json" []"#]]);
    }

    #[test]
    fn a_long_name_is_cut_between_characters() {
        let (name, notes) = Names::default().enter(decode("aß".repeat(30_000).as_bytes(), true, &NativeDecoders));
        assert!(name.len() <= MAX_BYTES && name.len() > MAX_BYTES - 4 && "aß".repeat(30_000).starts_with(&name));
        assert_eq!(notes, [Note::OddName]);
    }

    #[test]
    fn the_second_of_a_name_is_noted() {
        let mut names = Names::default();
        assert_eq!(names.enter("a".to_owned()).1, []);
        assert_eq!(names.enter("b".to_owned()).1, []);
        assert_eq!(names.enter("a".to_owned()).1, [Note::SameName]);
    }
}
