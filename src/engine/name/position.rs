//! Positions in names of files, where `_` stands between the degrees: `track_52.5200_13.4050.gpx`.

use crate::engine::detect::{self, Span};
use crate::model::DataClass;

/// Fewer decimals have versions and sizes.
const MIN_DECIMALS: usize = 4;

/// Adds pairs of precise degrees.
pub(super) fn find(path: &str, spans: &mut Vec<Span>) {
    let is_joint = |(at, _): &(usize, char)| {
        path.get(..*at).is_some_and(ends_with_degrees) && path.get(at + 1..).is_some_and(begins_with_degrees)
    };
    let joints: Vec<usize> =
        path.char_indices().filter(|(_, sign)| *sign == '_').filter(is_joint).map(|(at, _)| at).collect();
    if joints.is_empty() {
        return;
    }
    // As a text would have it: a comma between the two, and around them what belongs to no word.
    let part = |(at, sign): (usize, char)| match sign {
        '_' if joints.contains(&at) => ',',
        '_' => '|',
        sign => sign,
    };
    let text: String = path.char_indices().map(part).collect();
    let mut found = Vec::new();
    detect::find(&text, &mut found);
    for span in found.into_iter().filter(|span| span.class == DataClass::Coordinates) {
        if spans.iter().all(|known| known.end <= span.start || span.end <= known.start) {
            spans.push(span);
        }
    }
}

fn ends_with_degrees(text: &str) -> bool {
    let bare = text.trim_end_matches(|letter: char| letter.is_ascii_digit());
    text.len() - bare.len() >= MIN_DECIMALS
        && bare.strip_suffix('.').is_some_and(|whole| whole.ends_with(|letter: char| letter.is_ascii_digit()))
}

fn begins_with_degrees(text: &str) -> bool {
    let whole = text.trim_start_matches(['-', '+']);
    let rest = whole.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let decimals = rest.strip_prefix('.').unwrap_or_default();
    rest.len() < whole.len() && decimals.bytes().take_while(u8::is_ascii_digit).count() >= MIN_DECIMALS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, expected: &[&str]) {
        let mut spans = Vec::new();
        find(path, &mut spans);
        let found: Vec<&str> = spans.iter().map(|span| &path[span.start..span.end]).collect();
        assert_eq!(found, expected, "{path}");
    }

    #[test]
    fn degrees_joined_by_a_line_are_a_position() {
        check("a/track_52.5200_13.4050.gpx", &["52.5200_13.4050"]);
        check("größe_-33.85680_151.21530_2.json", &["-33.85680_151.21530"]);
        check("20240804_52.5200_13.4050_34.gpx", &["52.5200_13.4050"]);
        check("52.520008_-13.404954/steps.csv", &["52.520008_-13.404954"]);
    }

    #[test]
    fn other_numbers_are_none() {
        for path in [
            "track_52.52_13.40.gpx",
            "app_1.2345.6789_2.csv",
            "list_52.5200_13.4050_12.3456.csv",
            "0.1234_0.5678.json",
            "952.5200_13.4050.gpx",
            "2024_08_04.gpx",
        ] {
            check(path, &[]);
        }
    }
}
