//! IPv4 and IPv6 addresses in values and running text. Resolves nothing; version numbers and times are not addresses.
//! Parsing: `std::net`. Ranges: IANA special-purpose address registries.

use super::Span;
use super::bytes::{before, is_word, run_end, run_start, slice};
use crate::model::{Confidence, DataClass};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// From where an address can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// From the whole net (documentation ranges count as such, for they stand for such addresses).
    Public,
    /// Inside a home or office only.
    Private,
    /// Nobody's: unspecified, loopback, multicast, masks.
    Reserved,
}

/// The scope of an address.
pub fn scope(address: IpAddr) -> Scope {
    match address {
        IpAddr::V4(v4) => scope_v4(v4),
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => scope_v4(v4),
            None if v6.is_unspecified() || v6.is_loopback() || v6.is_multicast() => Scope::Reserved,
            None if v6.is_unique_local() || v6.is_unicast_link_local() => Scope::Private,
            None => Scope::Public,
        },
    }
}

fn scope_v4(v4: Ipv4Addr) -> Scope {
    let [first, second, ..] = v4.octets();
    if first == 0 || first >= 224 || v4.is_loopback() {
        Scope::Reserved
    } else if v4.is_private() || v4.is_link_local() || (first == 100 && second & 0xC0 == 64) {
        Scope::Private
    } else {
        Scope::Public
    }
}

pub(super) fn find_v4(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let is_inside = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    let mut past = 0;
    for dot in memchr::memchr_iter(b'.', bytes) {
        if dot < past {
            continue;
        }
        let start = run_start(bytes, dot, dot - past, is_inside);
        let run = run_end(bytes, dot, usize::MAX, is_inside);
        past = run;
        let end = if before(bytes, run) == Some(b'.') { run - 1 } else { run };
        if let Some(confidence) = quad(bytes, start, end) {
            out.push(Span::new(DataClass::Ip, start, end, confidence));
        }
    }
}

/// How surely the run of digits and dots is an address; `None`: it is not.
fn quad(text: &[u8], start: usize, end: usize) -> Option<Confidence> {
    if !(7..=15).contains(&(end - start)) {
        return None;
    }
    let address: Ipv4Addr = std::str::from_utf8(slice(text, start, end)).ok()?.parse().ok()?;
    if scope_v4(address) == Scope::Reserved || !stands_alone(text, start, end) || follows_version_word(text, start) {
        return None;
    }
    let octets = address.octets();
    let [first, ..] = octets;
    if first >= 20 || scope_v4(address) == Scope::Private {
        return Some(Confidence::Likely);
    }
    // `4.36.9.139` is a firmware version more often than somebody's address.
    let n_small = octets.iter().filter(|octet| **octet < 40).count();
    (n_small < 3).then_some(Confidence::Possible)
}

fn stands_alone(text: &[u8], start: usize, end: usize) -> bool {
    let front = before(text, start);
    let is_cut_before = match front {
        Some(b'.' | b'-' | b'+' | b'~' | b'^') => true,
        // `Chrome/120.0.0.0`, but not `//192.0.2.1`.
        Some(b'/') => start.checked_sub(2).and_then(|at| text.get(at)).is_some_and(u8::is_ascii_alphanumeric),
        other => is_word(other),
    };
    let is_cut_behind = match text.get(end) {
        Some(b'-' | b'+' | b'~') => text.get(end + 1).is_some_and(u8::is_ascii_alphabetic),
        other => is_word(other.copied()),
    };
    !is_cut_before && !is_cut_behind
}

/// Whether the word in front says that a version follows.
fn follows_version_word(text: &[u8], start: usize) -> bool {
    let end = text.get(..start).map_or(0, |head| {
        head.iter().rposition(|byte| !matches!(byte, b' ' | b':' | b'=' | b'"')).map_or(0, |last| last + 1)
    });
    let word = slice(text, run_start(text, end, 12, |byte| byte.is_ascii_alphabetic()), end);
    VERSIONS.iter().any(|version| word.eq_ignore_ascii_case(version.as_bytes()))
}

/// Words behind which four numbers are a version or a place in a document.
const VERSIONS: [&str; 30] = [
    "version",
    "ver",
    "v",
    "firmware",
    "fw",
    "build",
    "sdk",
    "software",
    "release",
    "rev",
    "revision",
    "update",
    "updated",
    "upgrade",
    "patch",
    "app",
    "api",
    "schema",
    "driver",
    "kernel",
    "oid",
    "section",
    "clause",
    "chapter",
    "manual",
    "abschnitt",
    "kapitel",
    "aggiornamento",
    "versión",
    "versione",
];
/// Words of keys whose values look like addresses and are none.
const KEYS: [&str; 3] = ["netmask", "subnetmask", "mask"];

/// Whether a word of the key says that four numbers are a version, a clause or a mask.
pub fn is_version_key(key: &str) -> bool {
    key.split(|letter: char| !letter.is_alphanumeric()).any(|part| {
        let last_hump = part.rfind(|letter: char| letter.is_ascii_uppercase()).unwrap_or_default();
        let hump = part.get(last_hump..).unwrap_or_default();
        [part, hump].iter().any(|word| VERSIONS.iter().chain(&KEYS).any(|known| known.eq_ignore_ascii_case(word)))
    })
}

pub(super) fn find_v6(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(colon) = bytes.get(at..).and_then(|rest| memchr::memchr(b':', rest)) {
        let colon = at + colon;
        let start = super::bytes::run_start(bytes, colon, 5, |byte| byte.is_ascii_hexdigit()).max(at);
        let run = run_end(bytes, colon, usize::MAX, |byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.'));
        at = run;
        let end = trim_end(bytes, start, run);
        if (4..=45).contains(&(end - start)) && is_v6(bytes, start, end) {
            out.push(Span::new(DataClass::Ip, start, end, Confidence::Likely));
        }
    }
}

/// Takes away the full stop or single colon of the sentence.
fn trim_end(text: &[u8], start: usize, end: usize) -> usize {
    match slice(text, start, end) {
        [.., b':', b':'] => end,
        [.., b':' | b'.'] => end - 1,
        _ => end,
    }
}

fn is_v6(text: &[u8], start: usize, end: usize) -> bool {
    let Some(address) =
        std::str::from_utf8(slice(text, start, end)).ok().and_then(|part| part.parse::<Ipv6Addr>().ok())
    else {
        return false;
    };
    let [first, ..] = address.segments();
    // Eight groups, one of them of more than a pair, are nothing else: no time, no hardware address.
    let groups = slice(text, start, end).split(|byte| *byte == b':');
    let is_full = groups.clone().count() == 8
        && groups.clone().all(|group| !group.is_empty())
        && groups.clone().any(|group| group.len() > 2)
        && !address.is_unspecified()
        && !address.is_multicast()
        && !address.is_loopback();
    // `a::b` is also a path in a program, so only ranges that are handed out count.
    let is_handed_out = (0x2000..0x4000).contains(&first)
        || address.is_unique_local()
        || address.is_unicast_link_local()
        || address.to_ipv4_mapped().is_some_and(|v4| scope_v4(v4) != Scope::Reserved);
    (is_handed_out || is_full) && !is_word(before(text, start)) && !is_word(text.get(end).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|address| (DataClass::Ip, *address)).collect();
        let both = |text: &str, out: &mut Vec<Span>| {
            find_v4(text, out);
            find_v6(text, out);
        };
        super::super::check::check(both, text, &found);
    }

    #[test]
    fn addresses_are_found() {
        check("192.0.2.44", &["192.0.2.44"]);
        check("http://192.168.1.20:8080/x", &["192.168.1.20"]);
        check("from 203.0.113.9.", &["203.0.113.9"]);
        check("10.0.0.0/24, 172.16.3.4", &["10.0.0.0", "172.16.3.4"]);
        check("192.0.2.1-192.0.2.9", &["192.0.2.1"]);
        check("2001:db8::44", &["2001:db8::44"]);
        check("[2001:db8:0:1:2:3:4:5]:443", &["2001:db8:0:1:2:3:4:5"]);
        check("fe80::50ff:fea1:b2c3%eth0", &["fe80::50ff:fea1:b2c3"]);
        check("ip:2001:db8::1", &[]); // Known miss: a label glued on by a colon could be a part of it.
        check("2001:db8::1: connected", &["2001:db8::1"]);
    }

    #[test]
    fn versions_and_masks_are_no_addresses() {
        for text in [
            "4.36.9.139",
            "1.3.6.1.4.1.311",
            "version 20.30.40.50",
            "firmware: 88.12.3.4",
            "Chrome/120.0.6099.71",
            "Chrome/120.0.0.0",
            "v21.22.23.24",
            "21.22.23.24-beta",
            "255.255.255.0",
            "0.0.0.0",
            "127.0.0.1",
            "01.06.20.25",
            "999.1.1.1",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn times_and_paths_are_no_addresses() {
        for text in
            ["08:00:00", "12:30", "::", "::1", "std::dead::beef", "a::b", "08:00-12:00:16:00", "02:50:c2:a1:b2:c3"]
        {
            check(text, &[]);
        }
    }

    #[test]
    fn a_scope_tells_from_where_it_is_reached() {
        for (address, expected) in [
            ("192.168.0.1", Scope::Private),
            ("100.64.0.1", Scope::Private),
            ("169.254.1.1", Scope::Private),
            ("fd00::1", Scope::Private),
            ("203.0.113.1", Scope::Public),
            ("2001:db8::1", Scope::Public),
            ("::1", Scope::Reserved),
            ("224.0.0.251", Scope::Reserved),
        ] {
            assert_eq!(scope(address.parse().unwrap()), expected, "{address}");
        }
    }
}
