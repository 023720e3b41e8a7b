//! Numbers as people read them. Knows no sentence.

use crate::model::Distinct;

/// `1234567` as `1,234,567`.
pub fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut shown = String::with_capacity(digits.len() + digits.len() / 3);
    for (idx, digit) in digits.chars().enumerate() {
        if idx > 0 && (digits.len() - idx).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

/// `1 value`, `2 values`.
pub fn count(n_things: u64, one: &str, many: &str) -> String {
    format!("{} {}", number(n_things), if n_things == 1 { one } else { many })
}

/// `both` or `all 5`.
pub fn all(n_things: u64) -> String {
    if n_things == 2 { "both".to_owned() } else { format!("all {}", number(n_things)) }
}

/// `1,234` or `2,000 or more`.
pub fn distinct(distinct: Distinct) -> String {
    match distinct {
        Distinct::Exactly(exactly) => number(exactly),
        Distinct::AtLeast(at_least) => format!("{} or more", number(at_least)),
    }
}

/// Bytes in the unit that leaves at most three digits before the point; decimal units, as file managers show them.
pub fn bytes(n_bytes: u64) -> String {
    const UNITS: [(&str, u64); 4] =
        [("TB", 1_000_000_000_000), ("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000)];
    match UNITS.into_iter().find(|(_, size)| n_bytes >= *size) {
        Some((unit, size)) => {
            let tenths = n_bytes / (size / 10);
            if tenths < 100 {
                format!("{}.{} {unit}", tenths / 10, tenths % 10)
            } else {
                format!("{} {unit}", tenths / 10)
            }
        }
        None => count(n_bytes, "byte", "bytes"),
    }
}

/// Milliseconds as seconds with one decimal. Whole numbers only: printing fractions costs the page ten kilobytes.
pub fn seconds(milliseconds: u64) -> String {
    format!("{}.{} seconds", milliseconds / 1000, milliseconds % 1000 / 100)
}

/// `Alexa, IFTTT and Strava`.
pub fn list(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [head @ .., last] => format!("{} and {last}", head.join(", ")),
    }
}

/// The same with its first letter raised, where that is one of A to Z: our own words begin with nothing else. Raising any
/// letter of Unicode takes tables of twelve kilobytes.
pub fn capital(words: &str) -> String {
    let mut raised = words.to_owned();
    if let Some(first) = raised.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    raised
}

/// A remark as a sentence: first letter raised, full stop added; nothing stays nothing.
pub fn sentence(remark: &str) -> String {
    if remark.is_empty() { String::new() } else { capital(remark) + "." }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(shown: &str, expected: &str) {
        assert_eq!(shown, expected);
    }

    #[test]
    fn thousands_are_set_apart() {
        check(&number(0), "0");
        check(&number(999), "999");
        check(&number(1_000), "1,000");
        check(&number(u64::MAX), "18,446,744,073,709,551,615");
    }

    #[test]
    fn bytes_come_in_a_readable_unit() {
        check(&bytes(1), "1 byte");
        check(&bytes(999), "999 bytes");
        check(&bytes(1_540), "1.5 kB");
        check(&bytes(27_000_000), "27 MB");
        check(&bytes(u64::MAX), "18446744 TB");
    }

    #[test]
    fn time_is_told_in_tenths_of_a_second() {
        check(&seconds(412), "0.4 seconds");
        check(&seconds(61_999), "61.9 seconds");
    }

    #[test]
    fn the_last_word_of_a_list_comes_after_and() {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        check(&list(&words("")), "");
        check(&list(&words("a")), "a");
        check(&list(&words("a b c")), "a, b and c");
    }

    #[test]
    fn only_the_first_letter_is_raised() {
        check(&capital("the vendor"), "The vendor");
        check(&capital("éa"), "éa");
        check(&capital(""), "");
    }

    #[test]
    fn a_remark_becomes_a_sentence() {
        check(&sentence("it ends early"), "It ends early.");
        check(&sentence(""), "");
    }
}
