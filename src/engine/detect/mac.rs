//! Hardware addresses: six pairs with one kind of separator, or three groups of four. Twelve bare hex digits need a
//! key and are judged by `gate`. Fingerprints, UUIDs, EUI-64 and time ranges are not hardware addresses.
//! Bits of the first byte: IEEE 802, section 8.

use super::Span;
use super::bytes::{before, is_word, run_end, slice};
use crate::model::{Confidence, DataClass, Shape};
use memchr::{memchr_iter, memchr2_iter, memmem};

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut past = 0;
    for at in memchr2_iter(b':', b'-', bytes) {
        let Some(start) = at.checked_sub(2).filter(|start| *start >= past) else { continue };
        if let Some(confidence) = pairs(bytes, start) {
            past = start + 17;
            out.push(Span::new(DataClass::Mac, start, past, confidence));
            out.extend(host_behind(bytes, start, past));
        }
    }
    past = 0;
    for at in memchr_iter(b'.', bytes) {
        let Some(start) = at.checked_sub(4).filter(|start| *start >= past) else { continue };
        if let Some(confidence) = groups(bytes, start) {
            past = start + 14;
            out.push(Span::new(DataClass::Mac, start, past, confidence));
        }
    }
}

/// The name of the host behind its address, as servers of DHCP write it: `... 02:50:c2:a1:b2:c3 pats-phone`, `(pats-phone)`.
fn host_behind(text: &[u8], start: usize, end: usize) -> Option<Span> {
    const REACH: usize = 160;
    let front = slice(text, start.saturating_sub(REACH), start).to_ascii_lowercase();
    let line = front.rsplit(|byte| *byte == b'\n').next()?;
    let is_lease = ["dhcp", "lease"].iter().any(|word| memmem::find(line, word.as_bytes()).is_some());
    let gap = if text.get(end..)?.starts_with(b" (") { 2 } else { 1 };
    let from = end + gap;
    let past = run_end(text, from, 64, |byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let name = slice(text, from, past);
    let is_ended = match text.get(past) {
        Some(b')') => gap == 2,
        // Apart from brackets, it is the last word.
        next => gap == 1 && matches!(next, None | Some(b'\n' | b'\r')),
    };
    let is_name = name.len() > 3
        && name.contains(&b'-')
        && name.iter().any(u8::is_ascii_alphabetic)
        && name.first() != Some(&b'-');
    (is_lease && is_ended && is_name && text.get(end) == Some(&b' ')).then_some(Span {
        class: DataClass::Hostname,
        start: from,
        end: past,
        confidence: Confidence::Likely,
        shape: Shape::Text,
    })
}

/// Whether this is an address that every device or none has: all zeros or all ones.
pub fn is_nobody(address: &str) -> bool {
    let mut digits = address.bytes().filter(u8::is_ascii_alphanumeric).peekable();
    let Some(first) = digits.peek().map(u8::to_ascii_lowercase) else { return false };
    matches!(first, b'0' | b'f') && digits.all(|digit| digit.to_ascii_lowercase() == first)
}

/// Judges `xx:xx:xx:xx:xx:xx` from `start` on.
fn pairs(text: &[u8], start: usize) -> Option<Confidence> {
    let candidate = text.get(start..start + 17)?;
    let separator = *candidate.get(2)?;
    let is_formed = candidate.iter().enumerate().all(|(idx, byte)| match idx % 3 {
        2 => *byte == separator,
        _ => byte.is_ascii_hexdigit(),
    });
    // `dev_02:50:c2:a1:b2:c3_online`: an underscore parts words here.
    let is_joined = |byte: Option<u8>| byte != Some(b'_') && is_word(byte);
    if !is_formed || is_time_range(candidate) || is_joined(before(text, start)) || follows_pair(text, start, separator)
    {
        return None;
    }
    let goes_on = match text.get(start + 17) {
        Some(next) if *next == separator => text.get(start + 18).is_some_and(u8::is_ascii_hexdigit),
        next => is_joined(next.copied()),
    };
    if goes_on { None } else { judge(candidate) }
}

/// Whether another pair stands in front, as in EUI-64 and certificate fingerprints.
fn follows_pair(text: &[u8], start: usize, separator: u8) -> bool {
    before(text, start) == Some(separator)
        && start.checked_sub(3).is_some_and(|pair| {
            slice(text, pair, pair + 2).iter().all(u8::is_ascii_hexdigit) && !is_word(before(text, pair))
        })
}

/// `08:00:12:00:16:00`: decimal pairs that never reach 60 are times.
fn is_time_range(candidate: &[u8]) -> bool {
    candidate.chunks(3).all(|pair| matches!(pair, [b'0'..=b'5', b'0'..=b'9', ..]))
}

/// Judges `xxxx.xxxx.xxxx` from `start` on; needs digits and letters, for decimal groups are something else.
fn groups(text: &[u8], start: usize) -> Option<Confidence> {
    let candidate = text.get(start..start + 14)?;
    let is_formed = candidate.iter().enumerate().all(|(idx, byte)| match idx % 5 {
        4 => *byte == b'.',
        _ => byte.is_ascii_hexdigit(),
    });
    let is_mixed = candidate.iter().any(u8::is_ascii_digit) && candidate.iter().any(u8::is_ascii_alphabetic);
    let stands_alone = |byte: Option<u8>| !is_word(byte) && !matches!(byte, Some(b'.' | b'-'));
    let fits = is_formed && is_mixed && stands_alone(before(text, start)) && !is_word(text.get(start + 14).copied());
    if fits { judge(candidate) } else { None }
}

fn judge(candidate: &[u8]) -> Option<Confidence> {
    let text = std::str::from_utf8(candidate).ok()?;
    if is_nobody(text) {
        return None;
    }
    let first = u8::from_str_radix(text.get(..2)?, 16).ok()?;
    // A group address belongs to no device.
    Some(if first & 1 == 1 { Confidence::Possible } else { Confidence::Likely })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|address| (DataClass::Mac, *address)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn the_host_behind_an_address_of_a_lease_is_found() {
        for text in
            ["DHCPACK(br0) 192.0.2.7 02:50:c2:a1:b2:c3 pats-phone", "lease to 02:50:c2:a1:b2:c3 (pats-phone) ok"]
        {
            super::super::check::check(
                find,
                text,
                &[(DataClass::Mac, "02:50:c2:a1:b2:c3"), (DataClass::Hostname, "pats-phone")],
            );
        }
        check("dhcp: 02:50:c2:a1:b2:c3 timed-out again", &["02:50:c2:a1:b2:c3"]);
        check("seen 02:50:c2:a1:b2:c3 pats-phone", &["02:50:c2:a1:b2:c3"]);
    }

    #[test]
    fn a_mac_address_needs_six_pairs() {
        check("02:50:c2:a1:b2:c3", &["02:50:c2:a1:b2:c3"]);
        check("02-50-C2-A1-B2-C3", &["02-50-C2-A1-B2-C3"]);
        check("0250.c2a1.b2c3", &["0250.c2a1.b2c3"]);
        check("mac:02:50:c2:a1:b2:c3, ok", &["02:50:c2:a1:b2:c3"]);
        check("dev=02:50:c2:a1:b2:c3-0b", &["02:50:c2:a1:b2:c3"]);
        check("02:50:c2:a1:b2:c3:", &["02:50:c2:a1:b2:c3"]);
        check("02:50:c2:a1:b2:c3,02:50:c2:a1:b2:c4", &["02:50:c2:a1:b2:c3", "02:50:c2:a1:b2:c4"]);
        check("dev_02:50:c2:a1:b2:c3_online", &["02:50:c2:a1:b2:c3"]);
        check("02:50:c2:a1:b2", &[]);
        check("02:50-c2:a1-b2:c3", &[]);
    }

    #[test]
    fn longer_chains_are_something_else() {
        check("02:50:c2:ff:fe:a1:b2:c3", &[]);
        check("AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD", &[]);
        check("6ba7b810-9dad-41d1-80b4-00c04fd430c8", &[]);
    }

    #[test]
    fn nobodys_addresses_and_times_are_not_reported() {
        check("00:00:00:00:00:00", &[]);
        check("FF:FF:FF:FF:FF:FF", &[]);
        check("08:00:12:00:16:00", &[]);
        check("20-25-06-01-08-00", &[]);
        check("1234.5678.9012", &[]);
    }
}
