//! Tells labels from sentences in the text of a page. Knows no vendor's labels.

/// Letters of a label at most; "2-Step Verification Phone Numbers" has 33.
const LONGEST: usize = 60;
/// Words of a label at most.
const N_WORDS: usize = 8;

/// Splits `label: value`; the value may be empty.
pub(super) fn split(text: &str) -> Option<(&str, &str)> {
    let (at, colon) = text.char_indices().find(|(_, letter)| matches!(letter, ':' | '：'))?;
    let label = text.get(..at)?.trim();
    let rest = text.get(at + colon.len_utf8()..)?;
    let is_apart = colon == '：' || rest.chars().next().is_none_or(char::is_whitespace);
    (is_apart && is_label(label)).then(|| (label, rest.trim()))
}

/// Whether a text can name a value: short, with a letter, without the marks of sentences and addresses.
pub(super) fn is_label(text: &str) -> bool {
    text.chars().count() <= LONGEST
        && text.split_whitespace().count() <= N_WORDS
        && text.chars().any(char::is_alphabetic)
        && !text.contains(". ")
        && !text.contains(['@', '<', '>', '=', ';', '!', '?', '"', '\n'])
}

/// A label without the colon that may end it.
pub(super) fn bare(text: &str) -> &str {
    text.trim().trim_end_matches([':', '：']).trim_end()
}

/// The single values of a list of addresses or numbers (`a@example.com, b@example.org`); anything else is one value.
pub(super) fn values(text: &str) -> impl Iterator<Item = &str> {
    let is_single =
        |part: &str| part.contains('@') || part.starts_with('+') || part.parse::<std::net::IpAddr>().is_ok();
    let is_list = text.contains(", ") && text.split(", ").all(is_single);
    let separator = if is_list { ", " } else { "\0" };
    text.split(separator).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, &str)>) {
        assert_eq!(split(text), expected);
    }

    #[test]
    fn a_label_is_short_and_stands_before_a_colon() {
        check("Recovery SMS: +15550100123 [US]", Some(("Recovery SMS", "+15550100123 [US]")));
        check("Birthday (Month Day, Year): May 1", Some(("Birthday (Month Day, Year)", "May 1")));
        check("Alternate e-Mails:", Some(("Alternate e-Mails", "")));
        check("氏名：山田", Some(("氏名", "山田")));
    }

    #[test]
    fn times_addresses_and_sentences_are_no_labels() {
        check("10:11:12 Z", None);
        check("2009-05-01 10: x", None);
        check("https://example.com/: x", None);
        check("02:00:5e:00:53:01", None);
        check("We met them all at the old house by the lake then: nothing", None);
        check("Stop! Now: go", None);
    }

    #[test]
    fn only_lists_of_addresses_are_split() {
        let split = |text| values(text).collect::<Vec<_>>();
        assert_eq!(split("a@example.com, b@example.org"), ["a@example.com", "b@example.org"]);
        assert_eq!(split("+15550100123 [US], +15550100124 [US]"), ["+15550100123 [US]", "+15550100124 [US]"]);
        assert_eq!(split("Example, Pat"), ["Example, Pat"]);
        assert_eq!(split("192.0.2.1, 2001:db8::1"), ["192.0.2.1", "2001:db8::1"]);
    }
}
