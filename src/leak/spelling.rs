//! The spellings of an address under which lists may have hashed it. Judges none of them: all are tried, and the one that
//! hit is named. Rules and who follows them: leak-check.md, section 6.

use crate::model::Spelling;
use std::collections::BTreeSet;

/// Composes accents (Unicode NFC). The tables are large and every browser has them already.
pub trait Compose {
    /// The text in NFC.
    fn nfc(&self, text: &str) -> String;
}

/// For the command line and the tests.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, Default)]
pub struct NativeCompose;

#[cfg(not(target_arch = "wasm32"))]
impl Compose for NativeCompose {
    fn nfc(&self, text: &str) -> String {
        unicode_normalization::UnicodeNormalization::nfc(text).collect()
    }
}

/// Bytes to hash, with the spelling that they are. Raw: not printable.
pub(super) struct Spelt {
    pub(super) spelling: Spelling,
    pub(super) bytes: Vec<u8>,
}

const GMAIL: [&str; 2] = ["gmail.com", "googlemail.com"];

/// All different spellings of an address, the likeliest first. An address without `@` has only the plain ones.
pub(super) fn of(address: &str, compose: &dyn Compose) -> Vec<Spelt> {
    let mut all = All::default();
    let lower = address.trim().to_lowercase();
    all.add(Spelling::Lower, &lower);
    all.add(Spelling::AsGiven, address);
    all.add(Spelling::AsGiven, address.trim());
    if let Some((local, domain)) = lower.rsplit_once('@') {
        all.mailboxes(local, domain);
        all.domains(local, domain, compose);
    }
    all.add(Spelling::Composed, &compose.nfc(&lower));
    all.add(Spelling::Upper, &address.trim().to_uppercase());
    all.add(Spelling::Capitalised, &capitalised(&lower));
    all.add(Spelling::LineFeed, &format!("{lower}\n"));
    all.add(Spelling::CarriageReturn, &format!("{lower}\r\n"));
    all.bytes(Spelling::Utf16, lower.encode_utf16().flat_map(u16::to_le_bytes).collect());
    all.spelt
}

#[derive(Default)]
struct All {
    spelt: Vec<Spelt>,
    known: BTreeSet<Vec<u8>>,
}

impl All {
    fn add(&mut self, spelling: Spelling, text: &str) {
        self.bytes(spelling, text.as_bytes().to_vec());
    }

    fn bytes(&mut self, spelling: Spelling, bytes: Vec<u8>) {
        if !bytes.is_empty() && self.known.insert(bytes.clone()) {
            self.spelt.push(Spelt { spelling, bytes });
        }
    }

    /// Other addresses that may reach the same mailbox.
    fn mailboxes(&mut self, local: &str, domain: &str) {
        let untagged = without_tag(local, domain);
        let undotted = |text: &str| text.replace('.', "");
        if GMAIL.contains(&domain) {
            for (spelling, domain) in GMAIL
                .into_iter()
                .map(|gmail| (if gmail == domain { Spelling::GmailBare } else { Spelling::OtherGmail }, gmail))
            {
                self.add(spelling, &format!("{}@{domain}", undotted(untagged)));
            }
            self.add(Spelling::GmailDots, &format!("{}@{domain}", undotted(local)));
            let other = GMAIL.into_iter().find(|gmail| *gmail != domain).unwrap_or_default();
            self.add(Spelling::OtherGmail, &format!("{local}@{other}"));
        }
        self.add(Spelling::NoTag, &format!("{untagged}@{domain}"));
        // Sample code of a large advertiser takes out dots everywhere and the plus sign alone.
        self.add(Spelling::NoDots, &format!("{}@{domain}", undotted(local).replace('+', "")));
        self.add(Spelling::NoDots, &format!("{}@{domain}", undotted(untagged)));
    }

    fn domains(&mut self, local: &str, domain: &str, compose: &dyn Compose) {
        let domain = compose.nfc(domain);
        let ascii = labels(&domain, |label| {
            (!label.is_ascii())
                .then(|| idna::punycode::encode_str(label).map(|encoded| format!("xn--{encoded}")))
                .flatten()
        });
        let unicode = labels(&domain, |label| {
            idna::punycode::decode_to_string(label.strip_prefix("xn--").filter(|_| label.is_ascii())?)
        });
        self.add(Spelling::AsciiDomain, &format!("{local}@{ascii}"));
        self.add(Spelling::UnicodeDomain, &format!("{local}@{unicode}"));
        let local = compose.nfc(local);
        self.add(Spelling::Composed, &format!("{local}@{unicode}"));
        self.add(Spelling::Composed, &format!("{local}@{ascii}"));
    }
}

/// The domain with each label changed that `change` has an answer for.
fn labels(domain: &str, change: impl Fn(&str) -> Option<String>) -> String {
    let changed: Vec<String> =
        domain.split('.').map(|label| change(label).unwrap_or_else(|| label.to_owned())).collect();
    changed.join(".")
}

/// Yahoo separates tags by a hyphen, everybody else by a plus sign.
fn without_tag<'t>(local: &'t str, domain: &str) -> &'t str {
    let is_yahoo = domain.split('.').next().is_some_and(|name| name == "yahoo" || name == "ymail");
    let mark = if is_yahoo { '-' } else { '+' };
    local.split(mark).next().filter(|front| !front.is_empty()).unwrap_or(local)
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, spelling: Spelling, expected: &[&str]) {
        let all = of(address, &NativeCompose);
        let found: Vec<String> = all
            .iter()
            .filter(|spelt| spelt.spelling == spelling)
            .map(|spelt| String::from_utf8_lossy(&spelt.bytes).into_owned())
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_spelling_that_most_lists_use_comes_first() {
        let all = of(" Pat@Example.com ", &NativeCompose);
        assert!(all[0].spelling == Spelling::Lower && all[0].bytes == b"pat@example.com");
        check(" Pat@Example.com ", Spelling::AsGiven, &[" Pat@Example.com ", "Pat@Example.com"]);
        check("pat@example.com", Spelling::AsGiven, &[]);
        check("pat@example.com", Spelling::LineFeed, &["pat@example.com\n"]);
        check("pat@example.com", Spelling::Upper, &["PAT@EXAMPLE.COM"]);
        check("pat@example.com", Spelling::Capitalised, &["Pat@example.com"]);
        check("a@b.co", Spelling::Utf16, &["a\0@\0b\0.\0c\0o\0"]);
    }

    #[test]
    fn gmail_ignores_dots_and_tags() {
        check("P.at+Cam@gmail.com", Spelling::GmailBare, &["pat@gmail.com"]);
        check("P.at+Cam@gmail.com", Spelling::GmailDots, &["pat+cam@gmail.com"]);
        check("p.at@gmail.com", Spelling::OtherGmail, &["pat@googlemail.com", "p.at@googlemail.com"]);
        check("pat@googlemail.com", Spelling::OtherGmail, &["pat@gmail.com"]);
    }

    #[test]
    fn a_tag_is_taken_out_anywhere() {
        check("pat+cam@example.com", Spelling::NoTag, &["pat@example.com"]);
        check("pat-cam@yahoo.com", Spelling::NoTag, &["pat@yahoo.com"]);
        check("pat-cam@example.com", Spelling::NoTag, &[]);
        check("+cam@example.com", Spelling::NoTag, &[]);
        check("p.at+cam@example.com", Spelling::NoDots, &["patcam@example.com", "pat@example.com"]);
    }

    #[test]
    fn a_domain_has_two_forms() {
        check("test@bücher.com", Spelling::AsciiDomain, &["test@xn--bcher-kva.com"]);
        check("test@xn--bcher-kva.com", Spelling::UnicodeDomain, &["test@bücher.com"]);
        check("test@bu\u{308}cher.com", Spelling::AsciiDomain, &["test@xn--bcher-kva.com"]);
        check("bu\u{308}cher@example.com", Spelling::Composed, &["bücher@example.com"]);
        check("test@xn--\u{fc}.com", Spelling::UnicodeDomain, &[]);
    }

    #[test]
    fn no_spelling_is_tried_twice() {
        for address in ["pat@example.com", "p.a.t+x@gmail.com", "x", "@", "a@", ""] {
            let all = of(address, &NativeCompose);
            let different: BTreeSet<&[u8]> = all.iter().map(|spelt| spelt.bytes.as_slice()).collect();
            assert_eq!(different.len(), all.len());
            assert!(all.len() <= 16);
        }
    }
}
