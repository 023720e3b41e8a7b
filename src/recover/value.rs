//! What people type, made fit for a letter: no control characters, no sign that turns the direction of the text, spaces single.
//! Loses nothing else; what is too long is refused, not cut. Facts: Unicode Standard Annex 9 (isolates and overrides).

use crate::model::Slot;

/// Characters that a value may have.
pub(super) const MAX_CHARS: usize = 2_000;
/// Lines that an address may have.
pub(super) const MAX_LINES: usize = 8;

/// Why a value cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unfit {
    /// More than [`MAX_CHARS`].
    Long,
    /// More than [`MAX_LINES`].
    Lines,
}

/// The value as it stands in the letter, its lines divided by `\n`; none if it is empty.
pub(super) fn clean(slot: Slot, raw: &str) -> Result<Option<String>, Unfit> {
    if raw.trim().chars().count() > MAX_CHARS {
        return Err(Unfit::Long);
    }
    let raw = raw.replace("\r\n", "\n");
    let lines: Vec<String> = raw.split(is_break).map(line).filter(|line| !line.is_empty()).collect();
    let between = match slot {
        Slot::Devices | Slot::HealthKinds => ", ",
        _ if slot.has_lines() => "\n",
        _ => " ",
    };
    if slot.has_lines() && lines.len() > MAX_LINES {
        return Err(Unfit::Lines);
    }
    if slot.has_lines() {
        let lines: Vec<String> = lines.into_iter().map(isolated).collect();
        return Ok((!lines.is_empty()).then(|| lines.join(between)));
    }
    let text = lines.join(between);
    Ok((!text.is_empty()).then(|| isolated(text)))
}

fn is_break(sign: char) -> bool {
    matches!(sign, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn line(raw: &str) -> String {
    let kept: String = raw
        .chars()
        .filter(|sign| !matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'))
        .filter(|sign| *sign == '\t' || !sign.is_control())
        .collect();
    if kept.chars().all(is_unseen) {
        return String::new();
    }
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Signs that leave nothing to see: alone they make no name and no address.
fn is_unseen(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '\u{ad}' | '\u{34f}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe0e}' | '\u{fe0f}')
}

/// Text from right to left between signs that keep it from reordering what stands around it.
fn isolated(text: String) -> String {
    if text.chars().any(is_right_to_left) { format!("\u{2068}{text}\u{2069}") } else { text }
}

/// Hebrew, Arabic and the scripts beside them, in the blocks that Unicode keeps for writing from the right; and the marks.
fn is_right_to_left(sign: char) -> bool {
    matches!(
        sign,
        '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(slot: Slot, raw: &str, expected: &str) {
        assert_eq!(clean(slot, raw).unwrap().unwrap_or_default(), expected);
    }

    #[test]
    fn one_line_stays_one_line() {
        check(Slot::Name, "  Pat\tO’Neil \r\n Jr. ", "Pat O’Neil Jr.");
        check(Slot::Name, "Pat\u{0}\u{7}\u{1b}[2J", "Pat[2J");
        check(Slot::Name, " \t\u{a0}\n ", "");
        check(Slot::Name, "a\u{2028}b\u{85}c", "a b c");
        check(Slot::Incident, "“it” said \"no\"", "“it” said \"no\"");
        check(Slot::Devices, "Cam 1\n\nScale 2 ", "Cam 1, Scale 2");
        check(Slot::Name, "{name}", "{name}");
        check(Slot::Name, "\u{200b} \u{200f}\u{ad}", "");
        // What joins and marks stays: families, flags, accents that stand apart from their letter.
        for kept in ["👩\u{200d}👩\u{200d}👧 🇺🇦", "Zoe\u{308} N\u{303}o", "नमस्\u{200d}ते", "می\u{200c}خواهم"]
        {
            assert!(clean(Slot::Name, kept).unwrap().unwrap().contains(kept), "{kept}");
        }
    }

    #[test]
    fn addresses_keep_their_lines() {
        check(Slot::PostalAddress, " 1 Mill Lane\n\n  12345  Town \r\n", "1 Mill Lane\n12345 Town");
        assert_eq!(clean(Slot::PostalAddress, "a\nb\nc\nd\ne\nf\ng\nh\ni"), Err(Unfit::Lines));
        assert!(clean(Slot::PostalAddress, "a\nb\nc\nd\ne\nf\ng\nh").is_ok());
    }

    #[test]
    fn direction_is_kept_inside_the_value() {
        check(Slot::Name, "pat\u{202e}moc.elpmaxe", "patmoc.elpmaxe");
        check(Slot::Name, "\u{2066}\u{2069}x\u{202a}", "x");
        check(Slot::Name, "דנה לוי", "\u{2068}דנה לוי\u{2069}");
        check(Slot::PostalAddress, "شارع 5\nTown", "\u{2068}شارع 5\u{2069}\nTown");
    }

    #[test]
    fn what_is_too_long_is_refused() {
        assert_eq!(clean(Slot::Reason, &"x".repeat(10_240)), Err(Unfit::Long));
        assert!(clean(Slot::Reason, &"ä".repeat(MAX_CHARS)).is_ok());
        assert_eq!(clean(Slot::Reason, &"ä".repeat(MAX_CHARS + 1)), Err(Unfit::Long));
    }
}
