//! Lists of words, and whether a text holds one of them. Which words stand in a list is the business of the file that asks.

/// Words in lower case, parted by blanks.
pub(super) struct List {
    words: &'static str,
    /// For each five bits of a first letter: which lengths and last letters words have that begin so, mixed into one bit.
    /// Dismisses most words, for the lists are long and asked at every sign.
    forms: [u32; 32],
}

impl List {
    #[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
    pub(super) const fn of(words: &'static str) -> Self {
        let mut forms = [0; 32];
        let text = words.as_bytes();
        let (mut start, mut at) = (0, 0);
        while at <= text.len() {
            if at == text.len() || text[at] == b' ' {
                if at > start {
                    forms[(text[start] & 31) as usize] |= form(at - start, text[at - 1]);
                }
                start = at + 1;
            }
            at += 1;
        }
        Self { words, forms }
    }

    /// Whether the word is one of the list, in either case.
    pub(super) fn has(&self, word: &str) -> bool {
        if word.is_ascii() { self.has_lower(word.as_bytes()) } else { self.has_lower(word.to_lowercase().as_bytes()) }
    }

    /// Whether one of the words stands in the text, between signs that belong to no word.
    pub(super) fn is_in(&self, text: &str) -> bool {
        if text.is_ascii() {
            return text.as_bytes().split(|sign| !sign.is_ascii_alphanumeric()).any(|word| self.has_lower(word));
        }
        text.to_lowercase().split(|sign: char| !sign.is_alphanumeric()).any(|word| self.has_lower(word.as_bytes()))
    }

    /// Of a word that has no capitals outside ASCII.
    #[inline]
    fn has_lower(&self, word: &[u8]) -> bool {
        let (Some(first), Some(last)) = (word.first(), word.last()) else { return false };
        let forms = self.forms.get(usize::from(first & 31)).copied().unwrap_or_default();
        forms & form(word.len(), *last) != 0 && self.has_between_blanks(word, *first)
    }

    fn has_between_blanks(&self, word: &[u8], first: u8) -> bool {
        let words = self.words.as_bytes();
        let is_gap = |at: Option<usize>| at.and_then(|at| words.get(at)).is_none_or(|byte| *byte == b' ');
        memchr::memchr_iter(first.to_ascii_lowercase(), words).any(|at| {
            let end = at + word.len();
            is_gap(at.checked_sub(1))
                && is_gap(Some(end))
                && words.get(at..end).is_some_and(|listed| listed.eq_ignore_ascii_case(word))
        })
    }
}

const fn form(length: usize, last: u8) -> u32 {
    1 << ((length * 7 + last as usize) & 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, words: &'static str, is_there: bool) {
        assert_eq!(List::of(words).is_in(text), is_there, "{text}");
    }

    #[test]
    fn a_word_of_a_list_stands_between_blanks() {
        check("My weight, today", "my his her", true);
        check("HER.", "my his her", true);
        check("hers", "my his her", false);
        check("er", "my his her", false);
        check("is", " my his her ", false);
        check("", "my his her", false);
        check("größe", " groß größe ", true);
        check("GRÖSSE oder Größe", " groß größe ", true);
        check("Groß", " groß größe ", true);
    }

    #[test]
    fn every_word_of_a_list_is_found_in_either_case() {
        const WORDS: &str = "a of wi-fi équipe größe customers x2";
        let list = List::of(WORDS);
        for word in WORDS.split(' ') {
            assert!(list.has(word) && list.has(&word.to_uppercase().replace("SS", "ß")), "{word}");
            assert!(!list.has(&format!("{word}q")) && !list.has(word.get(1..).unwrap_or_default()), "{word}");
        }
    }
}
