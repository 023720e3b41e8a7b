//! Of which shape a value is: one word of a closed list, from which no value can be told.

use crate::engine::detect;
use crate::engine::field::{Field, Kind};
use crate::model::DataClass;

/// The shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Empty,
    Boolean,
    Integer,
    Decimal,
    /// Seconds or milliseconds since 1970, by their number of digits.
    Epoch,
    Date,
    Email,
    Url,
    Uuid,
    Hex,
    Base64,
    Json,
    /// Up to 8 characters.
    Short,
    /// Up to 32.
    Label,
    /// Up to 128.
    Sentence,
    /// Up to 1,024.
    Paragraph,
    /// More.
    Long,
}

impl Shape {
    /// Every shape, in the order of their numbers.
    pub(super) const ALL: [Shape; 17] = [
        Shape::Empty,
        Shape::Boolean,
        Shape::Integer,
        Shape::Decimal,
        Shape::Epoch,
        Shape::Date,
        Shape::Email,
        Shape::Url,
        Shape::Uuid,
        Shape::Hex,
        Shape::Base64,
        Shape::Json,
        Shape::Short,
        Shape::Label,
        Shape::Sentence,
        Shape::Paragraph,
        Shape::Long,
    ];

    /// Its word in the structure file.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Shape::Empty => "empty",
            Shape::Boolean => "boolean",
            Shape::Integer => "integer",
            Shape::Decimal => "decimal",
            Shape::Epoch => "epoch",
            Shape::Date => "date",
            Shape::Email => "email",
            Shape::Url => "url",
            Shape::Uuid => "uuid",
            Shape::Hex => "hex",
            Shape::Base64 => "base64",
            Shape::Json => "json",
            Shape::Short => "text 1-8",
            Shape::Label => "text 9-32",
            Shape::Sentence => "text 33-128",
            Shape::Paragraph => "text 129-1024",
            Shape::Long => "text 1025+",
        }
    }
}

/// The shape of a field's value.
pub(super) fn of(field: &Field<'_>) -> Shape {
    match field.kind {
        Kind::Null => Shape::Empty,
        Kind::Bool => Shape::Boolean,
        Kind::Number | Kind::Text => of_text(&field.value.text()),
    }
}

/// The shape of a text.
pub(super) fn of_text(text: &str) -> Shape {
    let text = text.trim();
    let is_bare = text.len() <= 2_048 && !text.contains(char::is_whitespace);
    if text.is_empty() {
        Shape::Empty
    } else if text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false") {
        Shape::Boolean
    } else if let Some(shape) = number(text).or_else(|| date(text)) {
        shape
    } else if is_bare && let Some(shape) = code(text) {
        shape
    } else if is_between(text, '{', '}') || is_between(text, '[', ']') {
        Shape::Json
    } else {
        by_length(text)
    }
}

fn is_between(text: &str, first: char, last: char) -> bool {
    text.starts_with(first) && text.ends_with(last)
}

fn by_length(text: &str) -> Shape {
    match text.chars().take(1_025).count() {
        0..=8 => Shape::Short,
        9..=32 => Shape::Label,
        33..=128 => Shape::Sentence,
        129..=1_024 => Shape::Paragraph,
        _ => Shape::Long,
    }
}

fn number(text: &str) -> Option<Shape> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.len() > 40 || !digits.starts_with(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let is_epoch = matches!(digits.len(), 10 | 13) && text.starts_with('1');
        return Some(if is_epoch { Shape::Epoch } else { Shape::Integer });
    }
    let is_decimal = text.parse::<f64>().is_ok() || text.replacen(',', ".", 1).parse::<f64>().is_ok();
    is_decimal.then_some(Shape::Decimal)
}

/// Three numbers of a day, one of them a year, with or without a time; or a time alone.
fn date(text: &str) -> Option<Shape> {
    if text.len() > 40 || !text.is_ascii() {
        return None;
    }
    let day = text.split(['T', ' ', ',']).next().unwrap_or_default();
    let is_clock = |time: &str| {
        let parts: Vec<&str> = time.split(':').collect();
        (2..=3).contains(&parts.len())
            && parts.iter().all(|part| part.starts_with(|letter: char| letter.is_ascii_digit()) && part.len() <= 9)
    };
    let is_day = ['-', '/', '.'].iter().any(|gap| {
        let parts: Vec<&str> = day.split(*gap).collect();
        let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let n_years = parts.iter().filter(|part| part.len() == 4).count();
        parts.len() == 3 && parts.iter().all(is_number) && n_years == 1 && parts.iter().all(|part| part.len() <= 4)
    });
    (is_day || is_clock(day)).then_some(Shape::Date)
}

/// What has no gap in it: addresses and codes.
fn code(text: &str) -> Option<Shape> {
    let has = |is_kind: fn(u8) -> bool| text.bytes().any(is_kind);
    if text.contains("://") {
        return Some(Shape::Url);
    }
    if text.contains('@') {
        let mut spans = Vec::new();
        detect::find(text, &mut spans);
        let is_email =
            |span: &detect::Span| span.class == DataClass::Email && (span.start, span.end) == (0, text.len());
        return spans.iter().any(is_email).then_some(Shape::Email);
    }
    let is_hex = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let groups: Vec<usize> = text.split('-').filter(|part| is_hex(part)).map(str::len).collect();
    if groups == [8, 4, 4, 4, 12] && text.len() == 36 {
        return Some(Shape::Uuid);
    }
    let bare = text.replace([':', '-'], "");
    if bare.len() >= 8 && is_hex(&bare) && has(|byte| byte.is_ascii_digit()) {
        return Some(Shape::Hex);
    }
    let is_base64 = text.len() >= 16
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/-_=".contains(&byte))
        && has(|byte| byte.is_ascii_digit())
        && has(|byte| byte.is_ascii_uppercase())
        && has(|byte| byte.is_ascii_lowercase());
    is_base64.then_some(Shape::Base64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, shape: Shape) {
        assert_eq!(of_text(text), shape, "{text}");
    }

    #[test]
    fn a_value_has_one_shape() {
        for (text, shape) in [
            (" ", Shape::Empty),
            ("TRUE", Shape::Boolean),
            ("-12", Shape::Integer),
            ("70.5", Shape::Decimal),
            ("70,5", Shape::Decimal),
            ("1700000000", Shape::Epoch),
            ("1700000000000", Shape::Epoch),
            ("2026-01-31T08:00:00Z", Shape::Date),
            ("31.01.2026 08:00", Shape::Date),
            ("8:05", Shape::Date),
            ("pat@example.com", Shape::Email),
            ("https://example.com/a?b=c", Shape::Url),
            ("6ba7b810-9dad-11d1-80b4-00c04fd430c8", Shape::Uuid),
            ("02:50:c2:a1:b2:c3", Shape::Hex),
            ("QUJDREVGR0hJSktMTU5PUA1x", Shape::Base64),
            ("{\"a\":1}", Shape::Json),
            ("192.0.2.7", Shape::Label),
            ("lamp", Shape::Short),
            ("Living room lamp", Shape::Label),
        ] {
            check(text, shape);
        }
        check(&"ä".repeat(1_024), Shape::Paragraph);
        check(&"ä".repeat(1_025), Shape::Long);
    }

    #[test]
    fn shapes_stand_at_their_numbers() {
        for (idx, shape) in Shape::ALL.into_iter().enumerate() {
            assert_eq!(shape as usize, idx);
        }
    }
}
