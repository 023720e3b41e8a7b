//! What people take for one letter: a base with its marks, an emoji of several parts, a flag. An approximation of
//! Unicode's grapheme clusters (UAX 29) by ranges instead of tables: right for the scripts and emoji in use, and where it
//! is wrong it keeps too much together rather than too little.

/// The letters of a text, in order; together they are the text.
pub(super) fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (letter, behind) = rest.split_at_checked(length(rest)).filter(|(letter, _)| !letter.is_empty())?;
        rest = behind;
        Some(letter)
    })
}

/// More characters than that are no letter but an attack on the reader.
const LONGEST: usize = 24;

fn length(text: &str) -> usize {
    // Letters of ASCII stand for themselves, and most texts hold no others.
    if matches!(text.as_bytes(), [first, next, ..] if first.is_ascii() && next.is_ascii()) {
        return 1;
    }
    let mut characters = text.char_indices().peekable();
    let Some((_, first)) = characters.next() else { return 0 };
    let mut before = first;
    let mut n_flags = usize::from(is_flag(first));
    for (at, character) in characters.take(LONGEST) {
        let is_pair = is_flag(character) && n_flags == 1;
        n_flags += usize::from(is_flag(character));
        let joins = is_mark(character)
            || is_pair
            // A joiner binds what may be bound, and not the letters of a name.
            || (before == '\u{200d}' && !character.is_ascii())
            || (is_virama(before) && character.is_alphabetic())
            || is_hangul(before, character);
        if !joins || first.is_control() {
            return at;
        }
        before = character;
    }
    text.char_indices().nth(LONGEST + 1).map_or(text.len(), |(at, _)| at)
}

fn is_flag(character: char) -> bool {
    matches!(character, '\u{1f1e6}'..='\u{1f1ff}')
}

/// Signs that take the vowel from a consonant and bind it to the next.
fn is_virama(character: char) -> bool {
    matches!(
        character,
        '\u{94d}'
            | '\u{9cd}'
            | '\u{a4d}'
            | '\u{acd}'
            | '\u{b4d}'
            | '\u{c4d}'
            | '\u{ccd}'
            | '\u{d4d}'
            | '\u{1039}'
            | '\u{17d2}'
    )
}

/// Parts of a Korean syllable that are written one by one.
fn is_hangul(before: char, character: char) -> bool {
    matches!(before, '\u{1100}'..='\u{11ff}') && matches!(character, '\u{1160}'..='\u{11ff}')
}

/// Whether this stands on the letter before it: accents, vowel signs, tones, joiners, selectors, tones of skin, tags.
pub(super) fn is_mark(character: char) -> bool {
    matches!(
        u32::from(character),
        0x300..=0x36f | 0x483..=0x489
            | 0x591..=0x5bd | 0x5bf | 0x5c1..=0x5c7
            | 0x610..=0x61a | 0x64b..=0x65f | 0x670 | 0x6d6..=0x6dc | 0x6df..=0x6e4 | 0x6e7..=0x6e8 | 0x6ea..=0x6ed
            | 0x711 | 0x730..=0x74a | 0x7a6..=0x7b0
            | 0x900..=0x903 | 0x93a..=0x93c | 0x93e..=0x94f | 0x951..=0x957 | 0x962..=0x963
            | 0x981..=0x983 | 0x9bc | 0x9be..=0x9cd | 0x9d7 | 0x9e2..=0x9e3
            | 0xa01..=0xa03 | 0xa3c..=0xa51 | 0xa70..=0xa71 | 0xa75
            | 0xa81..=0xa83 | 0xabc | 0xabe..=0xacd | 0xae2..=0xae3
            | 0xb01..=0xb03 | 0xb3c | 0xb3e..=0xb57 | 0xb82 | 0xbbe..=0xbcd | 0xbd7
            | 0xc00..=0xc04 | 0xc3c | 0xc3e..=0xc56 | 0xc81..=0xc83 | 0xcbc | 0xcbe..=0xcd6
            | 0xd00..=0xd03 | 0xd3b..=0xd3c | 0xd3e..=0xd4d | 0xd57 | 0xd81..=0xd83 | 0xdca..=0xddf | 0xdf2..=0xdf3
            | 0xe31 | 0xe33..=0xe3a | 0xe47..=0xe4e | 0xeb1 | 0xeb3..=0xebc | 0xec8..=0xece
            | 0xf18..=0xf19 | 0xf35 | 0xf37 | 0xf39 | 0xf3e..=0xf3f | 0xf71..=0xf87 | 0xf8d..=0xfbc
            | 0x102b..=0x103e | 0x1056..=0x1059 | 0x17b4..=0x17d3 | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff
            | 0x200c..=0x200d | 0x20d0..=0x20f0 | 0x302a..=0x302f | 0x3099..=0x309a
            | 0xfe00..=0xfe0f | 0xfe20..=0xfe2f | 0x1f3fb..=0x1f3ff | 0xe0020..=0xe007f | 0xe0100..=0xe01ef
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, letters: &[&str]) {
        assert_eq!(clusters(text).collect::<Vec<_>>(), letters);
    }

    #[test]
    fn letters_are_what_people_take_for_them() {
        check("", &[]);
        check("abc", &["a", "b", "c"]);
        check("e\u{301}a", &["e\u{301}", "a"]);
        check("🇩🇪🇫🇷x", &["🇩🇪", "🇫🇷", "x"]);
        check("👨‍👩‍👧‍👦👍🏽", &["👨‍👩‍👧‍👦", "👍🏽"]);
        check("क्षमा", &["क्ष", "मा"]);
        check("a\u{301}\n\u{301}", &["a\u{301}", "\n", "\u{301}"]);
    }

    #[test]
    fn an_endless_letter_is_cut() {
        let text = format!("a{}", "\u{301}".repeat(10_000));
        assert!(clusters(&text).next().is_some_and(|letter| letter.len() < 64));
        assert_eq!(clusters(&text).collect::<String>(), text);
    }
}
