//! Takes one layer of encoding off a value: base64, hex, JSON in a string, JWT, percent escapes, data URIs.
//! Never two layers at once, never guesses at binary content: what comes out is readable text or nothing.
//! Vendor facts: Tapo sends nickname and SSID in base64, Roomba its SSID in hex, Alexa writes `applianceId` as
//! `SKILL_<base64url JSON>_<id>` (exports seen until 2026).

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// How a value was wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Layer {
    Base64,
    Hex,
    Json,
    JwtPart,
    Percent,
    DataUri,
}

impl Layer {
    /// What to call it in a reason.
    pub fn name(self) -> &'static str {
        match self {
            Layer::Base64 => "base64",
            Layer::Hex => "hex",
            Layer::Json => "JSON in a string",
            Layer::JwtPart => "part of a token",
            Layer::Percent => "percent escapes",
            Layer::DataUri => "data address",
        }
    }
}

/// Shorter values are words and numbers.
const SHORTEST: usize = 8;
/// Longer values are files rather than fields; the sink searches them as text.
const LONGEST: usize = 1 << 20;
/// Below this length a random value may well decode to signs by chance, so only letters, digits and blanks count.
const SHORT: usize = 16;

const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT);

/// The text inside a value, if it is wrapped in a way that can be told for sure.
pub fn once(value: &str) -> Option<(Layer, String)> {
    let value = value.trim();
    if !(SHORTEST..=LONGEST).contains(&value.len()) && !is_json(value) {
        return None;
    }
    LAYERS.into_iter().find_map(|(layer, decode)| Some((layer, decode(value)?)))
}

/// Every layer with what takes it off, the surest first.
const LAYERS: [(Layer, Unwrap); 7] = [
    (Layer::Json, |value| is_json(value).then(|| value.to_owned())),
    (Layer::DataUri, data_uri),
    (Layer::JwtPart, jwt),
    (Layer::Percent, percent),
    (Layer::Hex, hex),
    (Layer::Base64, base64_text),
    (Layer::Base64, skill),
];

type Unwrap = fn(&str) -> Option<String>;

fn is_json(value: &str) -> bool {
    let is_wrapped = value.starts_with('{') && value.ends_with('}') || value.starts_with('[') && value.ends_with(']');
    is_wrapped && value.len() <= LONGEST && value.contains(['"', ':'])
}

/// Payload of a JSON web token. Its signature says nothing.
fn jwt(value: &str) -> Option<String> {
    if !value.starts_with("ey") {
        return None;
    }
    let mut parts = value.split('.');
    let (header, payload, _) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let header = base64_json(header)?;
    if !header.contains("\"alg\"") && !header.contains("\"typ\"") {
        return None;
    }
    base64_json(payload)
}

/// The JSON between `SKILL_` and `_<id>`; base64url may hold underscores itself, so the last one that fits counts.
fn skill(value: &str) -> Option<String> {
    let rest = value.strip_prefix("SKILL_")?;
    // A few underscores at most; hostile values may hold a million.
    rest.rmatch_indices('_').take(8).find_map(|(at, _)| base64_json(rest.get(..at)?)).or_else(|| base64_json(rest))
}

fn base64_json(value: &str) -> Option<String> {
    let text = base64_bytes(value).and_then(|bytes| String::from_utf8(bytes).ok())?;
    is_json(text.trim()).then_some(text)
}

fn base64_text(value: &str) -> Option<String> {
    if !may_be_base64(value) {
        return None;
    }
    let text = String::from_utf8(base64_bytes(value)?).ok()?;
    (is_readable(&text) && (text.len() >= SHORT || value.ends_with('=') || is_plain(&text))).then_some(text)
}

fn base64_bytes(value: &str) -> Option<Vec<u8>> {
    let is_broken_up = value.contains(['\n', '\r']);
    let joined = is_broken_up.then(|| value.split_ascii_whitespace().collect::<String>());
    let value = joined.as_deref().unwrap_or(value);
    let engine = if value.contains(['-', '_']) { &URL_SAFE } else { &STANDARD };
    engine.decode(value).ok()
}

/// Whether a value has the alphabet of base64 and does not look like a word, a number, an id or a path.
fn may_be_base64(value: &str) -> bool {
    let is_of_base64 = |byte: u8| byte.is_ascii_alphanumeric() || b"+/-_=\r\n".contains(&byte);
    let n_padding = value.bytes().rev().take_while(|byte| *byte == b'=').count();
    if n_padding > 2
        || !value.bytes().all(is_of_base64)
        || value.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
    {
        return false;
    }
    let has = |is_kind: fn(&u8) -> bool| value.as_bytes().iter().any(is_kind);
    // A capital at the beginning is that of a name; one inside is not.
    let has_capital_inside = value.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    let n_kinds =
        [has(u8::is_ascii_lowercase), has_capital_inside, has(u8::is_ascii_digit)].iter().filter(|has| **has).count();
    n_padding > 0 || n_kinds >= 2
}

fn hex(value: &str) -> Option<String> {
    let is_hex = value.len().is_multiple_of(2) && value.bytes().all(|byte| byte.is_ascii_hexdigit());
    // Digits alone are a number: too many of those happen to be text.
    if !is_hex || value.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let text = hex_text(value)?;
    let is_sure =
        is_readable(&text) && text.chars().any(char::is_alphabetic) && (text.len() >= SHORT || is_plain(&text));
    is_sure.then_some(text)
}

/// Text whose bytes are written in hexadecimal, where the layout says that they are.
pub(super) fn hex_text(value: &str) -> Option<String> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let (pairs, []) = value.as_bytes().as_chunks::<2>() else { return None };
    let bytes = pairs.iter().map(|[high, low]| Some((digit(*high)? << 4 | digit(*low)?) as u8));
    to_text(bytes.collect::<Option<Vec<u8>>>()?)
}

/// Text whose bytes are written in Base64, where the layout says that they are.
pub(super) fn base64_of_text(value: &str) -> Option<String> {
    to_text(base64_bytes(value)?)
}

fn to_text(bytes: Vec<u8>) -> Option<String> {
    let text = String::from_utf8(bytes).ok()?;
    (!text.is_empty() && !text.chars().any(is_unreadable)).then_some(text)
}

fn percent(value: &str) -> Option<String> {
    let escapes = value.split('%').skip(1).filter(|rest| escaped_byte(rest).is_some());
    if escapes.take(2).count() < 2 {
        return None;
    }
    percent_decoded(value).filter(|text| !text.chars().any(is_unreadable))
}

fn percent_decoded(value: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(value.len());
    let mut parts = value.split('%');
    bytes.extend_from_slice(parts.next()?.as_bytes());
    for part in parts {
        let escaped = escaped_byte(part);
        bytes.push(escaped.unwrap_or(b'%'));
        bytes.extend_from_slice(part.as_bytes().get(if escaped.is_some() { 2 } else { 0 }..)?);
    }
    String::from_utf8(bytes).ok()
}

/// The byte whose two hex digits begin `rest`.
fn escaped_byte(rest: &str) -> Option<u8> {
    let digits = rest.get(..2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u8::from_str_radix(digits, 16).ok()
}

fn data_uri(value: &str) -> Option<String> {
    let (head, body) = value.strip_prefix("data:")?.split_once(',')?;
    let is_text = head.is_empty()
        || head.starts_with(';')
        || ["text/", "application/json", "application/xml", "image/svg"].iter().any(|kind| head.starts_with(kind));
    if !is_text {
        return None;
    }
    let text =
        if head.ends_with(";base64") { String::from_utf8(base64_bytes(body)?).ok() } else { percent_decoded(body) };
    text.filter(|text| !text.chars().any(is_unreadable))
}

/// Text that people write: no control characters, and mostly letters, digits and blanks.
fn is_readable(text: &str) -> bool {
    let n_chars = text.chars().count();
    let n_plain = text.chars().filter(|letter| letter.is_alphanumeric() || letter.is_whitespace()).count();
    n_chars >= 2 && !text.chars().any(is_unreadable) && (n_plain * 10 >= n_chars * 7 || is_json(text))
}

fn is_unreadable(letter: char) -> bool {
    letter.is_control() && !letter.is_ascii_whitespace() || letter == char::REPLACEMENT_CHARACTER
}

/// Letters and digits of one script, blanks, and what names are joined with.
fn is_plain(text: &str) -> bool {
    let is_of_names = |letter: char| letter.is_alphanumeric() || " -_.'&+@:/".contains(letter);
    let n_ascii = text.chars().filter(char::is_ascii_alphanumeric).count();
    let n_foreign = text.chars().filter(|letter| !letter.is_ascii()).count();
    text.chars().all(is_of_names) && (n_foreign == 0 || n_ascii > n_foreign || n_ascii == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: &str, expected: Option<(Layer, &str)>) {
        assert_eq!(
            once(value),
            expected.map(|(layer, text)| (layer, text.to_owned())),
            "of a value with {} bytes",
            value.len()
        );
        for (n_bytes, _) in value.char_indices() {
            let _ = once(&value[..n_bytes]);
        }
    }

    #[test]
    fn base64_of_readable_text_is_decoded() {
        check("TXkgSG9tZSBXaS1GaQ==", Some((Layer::Base64, "My Home Wi-Fi")));
        check("S8O8Y2hlbmxpY2h0", Some((Layer::Base64, "Küchenlicht")));
        check("5a6i5Y6F", Some((Layer::Base64, "客厅")));
        check("I01BU0tFRF9TU0lEIw==", Some((Layer::Base64, "#MASKED_SSID#")));
        check("cGF0QGV4YW1wbGUuY29t", Some((Layer::Base64, "pat@example.com")));
        check("cGF0QGV4YW1wbGUuY29t\r\n", Some((Layer::Base64, "pat@example.com")));
        check("eyJhIjoxLCJiIjoiPz8_In0", Some((Layer::Base64, "{\"a\":1,\"b\":\"???\"}")));
    }

    #[test]
    fn words_numbers_ids_and_paths_are_not_base64() {
        for value in [
            "abcdefgh",
            "Springfield",
            "HomeKitAccessory",
            "livingroom",
            "1700000000000",
            "2025-01-02",
            "ABCDEFGH",
            "0a1b2c3d-0000-4000-8000-000000000001",
            "deadbeefdeadbeef",
            "usr/local/bin",
            "Takeout/My/Home1",
            "iPhone15Pro",
            "password1234",
            "WyzeCam3Outdoor",
            "America/New_York",
            "user_id_2",
            "SUPPORTED",
            "en-US-2024",
            "12345678",
        ] {
            check(value, None);
        }
    }

    #[test]
    fn base64_of_binary_stays() {
        check("/9j/4AAQSkZJRgABAQAAAQABAAD=", None);
        check("3q2+7wABAgMEBQYHCAkKCw==", None);
    }

    #[test]
    fn hex_of_readable_text_is_decoded_and_digests_are_not() {
        check("4d7920486f6d65", Some((Layer::Hex, "My Home")));
        check("4B616666656B616E6E65", Some((Layer::Hex, "Kaffekanne")));
        for value in
            ["d41d8cd98f00b204e9800998ecf8427e", "02005e005301", "31323334", "61626364", "deadbeef", "4d792e2e2"]
        {
            check(value, None);
        }
    }

    #[test]
    fn json_in_a_string_is_itself() {
        check("{\"a\":1}", Some((Layer::Json, "{\"a\":1}")));
        check(" [{\"mail\":\"pat@example.com\"}] ", Some((Layer::Json, "[{\"mail\":\"pat@example.com\"}]")));
        check("[section]", None);
        check("{placeholder}", None);
        check("[1, 2, 3]", None);
    }

    #[test]
    fn a_token_gives_its_payload() {
        let token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJlbWFpbCI6InBhdEBleGFtcGxlLmNvbSJ9.c2lnbmF0dXJl";
        check(token, Some((Layer::JwtPart, "{\"email\":\"pat@example.com\"}")));
        check("eyJhIjoiYiJ9.eyJjIjoiZCJ9.e30", None);
        check("www.example.com", None);
    }

    #[test]
    fn an_alexa_appliance_gives_its_skill() {
        let value = "SKILL_eyJza2lsbElkIjoiYW16bjEuYXNrLnNraWxsLnRlc3QiLCJzdGFnZSI6ImxpdmUifQ_02AB_C1";
        check(value, Some((Layer::Base64, "{\"skillId\":\"amzn1.ask.skill.test\",\"stage\":\"live\"}")));
        check("SKILL_LEVEL_HIGH", None);
    }

    #[test]
    fn percent_escapes_are_resolved_from_two_on() {
        check("pat%40example.com%20", Some((Layer::Percent, "pat@example.com ")));
        check("K%C3%BCche", Some((Layer::Percent, "Küche")));
        check("100%25 of it", None);
        check("50% of 20% or", None);
        check("%00%01%02", None);
        check("%C3%28%C3", None);
    }

    #[test]
    fn only_text_comes_out_of_data_uris() {
        check("data:text/plain;base64,cGF0QGV4YW1wbGUuY29t", Some((Layer::DataUri, "pat@example.com")));
        check("data:,pat%40example.com", Some((Layer::DataUri, "pat@example.com")));
        check("data:image/png;base64,iVBORw0KGgo=", None);
    }
}
