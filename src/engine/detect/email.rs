//! E-mail addresses in values and running text. Asks no server and no list of mail hosts.
//! Shape: RFC 5321 as far as people use it (no quotes, no comments); lengths from section 4.5.3.1.

use super::bytes::{before, run_end, run_start, slice};
use super::{Span, worded};
use crate::model::{Confidence, DataClass, Shape};
use memchr::memchr_iter;

const MAX_LOCAL: usize = 64;
const MAX_DOMAIN: usize = 253;

/// Endings of file and host names that stand where a top-level domain would; none of them is one.
const NOT_TOP_LEVEL: [&str; 42] = [
    "avi",
    "bmp",
    "conf",
    "css",
    "csv",
    "dll",
    "exe",
    "gif",
    "gz",
    "heic",
    "html",
    "ico",
    "internal",
    "jpeg",
    "jpg",
    "js",
    "json",
    "jsx",
    "lan",
    "local",
    "localdomain",
    "localhost",
    "lock",
    "log",
    "map",
    "pdf",
    "png",
    "svg",
    "tgz",
    "tsx",
    "txt",
    "webp",
    "xml",
    "yaml",
    "yml",
    "ts",
    "service",
    "timer",
    "socket",
    "target",
    "mount",
    "wav",
];

/// What stands in instructions where somebody's own domain goes.
const BLANKS: [&str; 6] = ["yourdomain", "your-domain", "your_domain", "yourcompany", "your-company", "mydomain"];

/// What stands in instructions where somebody's own address goes.
const ANYBODY: [&[u8]; 6] = [b"you", b"name", b"yourname", b"your.name", b"your-name", b"someone"];
const ANYWHERE: [&[u8]; 5] = [b"example.com", b"example.org", b"example.net", b"domain.com", b"company.com"];

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    for at in memchr_iter(b'@', text.as_bytes()) {
        let bytes = text.as_bytes();
        let Some((start, end)) = around(bytes, at) else { continue };
        let secret = paired(bytes, start, end);
        // `git@host.example:path` is a repository, not a person.
        let is_path = bytes.get(end) == Some(&b':') && bytes.get(end + 1).is_some_and(u8::is_ascii_alphabetic);
        if is_path && secret.is_none() {
            continue;
        }
        if before(bytes, start) == Some(b'<') {
            out.extend(worded::name_before(text, start - 1));
        }
        out.push(Span::new(DataClass::Email, start, end, Confidence::Certain));
        if let Some(length) = secret {
            let (start, end) = (end + 1, end + 1 + length);
            out.push(Span { shape: Shape::Secret, ..Span::new(DataClass::Password, start, end, Confidence::Likely) });
        }
    }
}

/// Start and end of the address whose `@` stands at `at`.
fn around(text: &[u8], at: usize) -> Option<(usize, usize)> {
    let start = local_start(text, at)?;
    let end = domain_end(text, at + 1)?;
    // `sip:+12025550175@voip.example` is a telephone, `getty@tty1.service` a unit of an operating system.
    let is_number = text.get(start) == Some(&b'+') && slice(text, start + 1, at).iter().all(u8::is_ascii_digit);
    // `sip:abc@voip.example` is an extension.
    let scheme = slice(text, start.saturating_sub(5), start);
    let is_extension = [&b"sip:"[..], b"sips:"].iter().any(|sip| {
        scheme.len().checked_sub(sip.len()).is_some_and(|at| slice(scheme, at, scheme.len()).eq_ignore_ascii_case(sip))
    });
    let is_any = |words: &[&[u8]], found: &[u8]| words.iter().any(|word| word.eq_ignore_ascii_case(found));
    let is_blank = is_any(&ANYBODY, slice(text, start, at)) && is_any(&ANYWHERE, slice(text, at + 1, end));
    (!is_number && !is_extension && !is_blank).then_some((start, end))
}

/// Length of the password behind an address and a sign, as lists of logins have them: `pat@example.com:Lakeside9`. The
/// pair stands alone between blanks, and the password has letters and digits and is no path.
fn paired(text: &[u8], start: usize, end: usize) -> Option<usize> {
    const MAX_PASSWORD: usize = 64;
    const NOBODY: [&[u8]; 7] = [b"git", b"root", b"pi", b"hg", b"svn", b"admin", b"ubuntu"];
    let is_gap = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'`');
    text.get(end).filter(|sign| matches!(sign, b':' | b';' | b'|'))?;
    let stop =
        run_end(text, end + 1, MAX_PASSWORD + 1, |byte| byte.is_ascii_graphic() && !is_gap(byte) && byte != b'<');
    let secret = slice(text, end + 1, stop);
    let stands_alone = before(text, start).is_none_or(is_gap) && text.get(stop).is_none_or(|byte| is_gap(*byte));
    let local = slice(text, start, end).split(|byte| *byte == b'@').next().unwrap_or_default();
    let is_file = secret.iter().rev().take(5).any(|byte| *byte == b'.');
    let is_mixed = secret.iter().any(u8::is_ascii_digit) && secret.iter().any(u8::is_ascii_alphabetic);
    let fits = (5..=MAX_PASSWORD).contains(&secret.len()) && !secret.iter().any(|byte| b"/@,;=".contains(byte));
    (fits && is_mixed && !is_file && stands_alone && !NOBODY.contains(&local)).then_some(secret.len())
}

fn local_start(text: &[u8], at: usize) -> Option<usize> {
    let mut start = run_start(text, at, MAX_LOCAL + 1, is_local);
    // A quotation mark or a dot in front belongs to the sentence.
    while matches!(text.get(start), Some(b'.' | b'\'' | b'&')) {
        start += 1;
    }
    // A character that begins outside the run is not cut in half.
    while text.get(start).is_some_and(|byte| (0x80..0xC0).contains(byte)) {
        start += 1;
    }
    let local = slice(text, start, at);
    let is_well_formed =
        !local.is_empty() && local.len() <= MAX_LOCAL && !local.ends_with(b".") && !has_double_dot(local);
    let is_cut = match before(text, start) {
        // Masked by the vendor, or the user part of a web address (`//user@host`; a folder before a file name is fine).
        Some(b'*' | b'@') => true,
        Some(b'/') => slice(text, start.saturating_sub(2), start) == b"//",
        Some(byte) => byte >= 0x80 && slice(text, start.saturating_sub(3), start) == "•".as_bytes(),
        None => false,
    };
    (is_well_formed && !is_cut).then_some(start)
}

fn domain_end(text: &[u8], start: usize) -> Option<usize> {
    let mut end = run_end(text, start, MAX_DOMAIN + 1, is_domain);
    let mut domain = slice(text, start, end);
    if let Some(double) = domain.windows(2).position(|pair| pair == b"..") {
        end = start + double;
    }
    while matches!(before(text, end), Some(b'.' | b'-')) && end > start {
        end -= 1;
    }
    domain = slice(text, start, end);
    let (name, top_level) = std::str::from_utf8(domain).ok()?.rsplit_once('.')?;
    let labels_fit = name
        .split('.')
        .all(|label| !label.is_empty() && label.len() <= 63 && !label.starts_with('-') && !label.ends_with('-'));
    let is_blank = BLANKS.iter().any(|blank| name.eq_ignore_ascii_case(blank));
    (labels_fit && !is_blank && domain.len() <= MAX_DOMAIN && is_top_level(top_level)).then_some(end)
}

fn is_top_level(label: &str) -> bool {
    if label.get(..4).is_some_and(|mark| mark.eq_ignore_ascii_case("xn--")) {
        return label.len() > 4;
    }
    (2..=24).contains(&label.chars().count())
        && label.chars().all(char::is_alphabetic)
        && !NOT_TOP_LEVEL.iter().any(|ending| label.eq_ignore_ascii_case(ending))
}

fn has_double_dot(local: &[u8]) -> bool {
    local.windows(2).any(|pair| pair == b"..")
}

fn is_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-' | b'\'' | b'&' | b'~')
        || is_latin(byte)
}

fn is_domain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-') || is_latin(byte)
}

/// Bytes of Latin letters with accents (U+00C0 to U+024F): lead bytes C3 to C9, and what follows them.
fn is_latin(byte: u8) -> bool {
    (0xC3..=0xC9).contains(&byte) || (0x80..0xC0).contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|address| (DataClass::Email, *address)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn an_address_is_found_wherever_it_stands() {
        check("pat@example.com", &["pat@example.com"]);
        check("<pat.e+cam@mail.example.co.uk>, write!", &["pat.e+cam@mail.example.co.uk"]);
        check("mailto:pat@example.com.", &["pat@example.com"]);
        check("a@example.com,b@example.org", &["a@example.com", "b@example.org"]);
        check("'o'neil@example.com'", &["o'neil@example.com"]);
        check("info@müller.example", &["info@müller.example"]);
        check("x@example.xn--p1ai", &["x@example.xn--p1ai"]);
        check("x@example.com..", &["x@example.com"]);
    }

    #[test]
    fn a_login_is_an_address_and_its_password() {
        let found = [(DataClass::Email, "pat@example.com"), (DataClass::Password, "Lakeside9")];
        for text in ["pat@example.com:Lakeside9", "pat@example.com;Lakeside9", "a\n\"pat@example.com|Lakeside9\"\n"] {
            super::super::check::check(find, text, &found);
        }
        check("pat@example.com: Lakeside9", &["pat@example.com"]);
        check("pat@example.com;sam7@example.org", &["pat@example.com", "sam7@example.org"]);
    }

    #[test]
    fn a_name_stands_in_front_of_its_address() {
        let found = [(DataClass::Name, "Pat Example"), (DataClass::Email, "pat@example.com")];
        super::super::check::check(find, "to: \"Pat Example\" <pat@example.com>", &found);
        check("Support Team <help@example.com>", &["help@example.com"]);
        check("reply <pat@example.com>", &["pat@example.com"]);
    }

    #[test]
    fn what_only_has_an_at_sign_is_no_address() {
        for text in [
            "icon@2x.png",
            "left-pad@1.2.3",
            "git@github.example:pat/repo.git",
            "ssh://git@example.com/repo",
            "@handle.example",
            "pat@",
            "pat@localhost",
            "pi@raspberrypi.local",
            "a..b@example.com",
            "git@git.example.com:a1b2c3",
            "pat@host.example.com:notes/2",
            "pat@host.example.com:notes-2.txt",
            "a.@example.com",
            "x@-example.com",
            "x@example.c",
            "x@example.c0m",
            "getty@tty1.service",
            "sip:+12025550175@voip.example.net",
            "sip:abc123@ring.example.com",
            "SIPS:28ex4mple-2043@voip.example.net",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn what_the_vendor_masked_is_no_address() {
        check("you@your-domain.com", &[]);
        check("Enter it in the form name@example.com.", &[]);
        check("a***@example.com", &[]);
        check("p***t@example.com", &[]);
        check("p•••@example.com", &[]);
        check("p•••t@example.com", &[]);
    }

    #[test]
    fn a_local_part_has_64_bytes_at_most() {
        check(&format!("{}@example.com", "a".repeat(65)), &[]);
        let longest = format!("{}@example.com", "a".repeat(64));
        check(&longest, &[&longest]);
    }
}
