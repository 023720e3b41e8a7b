//! Tells of whom a list speaks at all: a range answer only of hashes that begin as it was asked, an answer about a
//! domain only of addresses there, a list of SHA-256 of no password. Searches nothing.

use super::digest::{Needles, digest};
use super::hex_run::LENGTHS;
use super::spelling::Spelt;
use super::survey::Survey;
use super::table;
use crate::model::{DigestKind, LeakWhy, ListReport, Spelling};

/// Of whom a list speaks.
pub(super) enum Scope {
    /// Of everybody.
    All,
    /// Of those with a hash that begins so, for each of the lengths that stand in the list.
    Range { prefix: String, kinds: Vec<DigestKind> },
    /// Of addresses at these domains, in lower case.
    Domains(Vec<String>),
    /// Of those who asked, but what they asked is not known.
    Unknown(LeakWhy),
}

impl Scope {
    /// What the samples of a list say.
    pub(super) fn of(survey: &Survey, name: &str, prefix: Option<&str>) -> Self {
        if !survey.is_range() {
            return Scope::All;
        }
        let is_hex = |text: &&str| matches!(text.len(), 5 | 6) && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let prefix = prefix.map(str::trim).filter(is_hex).or_else(|| Some(stem(name)).filter(is_hex));
        let Some(prefix) = prefix else { return Scope::Unknown(LeakWhy::NoPrefix) };
        let lengths = LENGTHS.iter().zip(survey.by_length);
        let fitting = lengths.filter(|(length, count)| *count > 0 && length.skip == prefix.len());
        let kinds: Vec<DigestKind> = fitting.flat_map(|(length, _)| length.kinds).copied().collect();
        if kinds.is_empty() {
            return Scope::Unknown(LeakWhy::NoPrefix);
        }
        Scope::Range { prefix: prefix.to_owned(), kinds }
    }

    /// Writes into a report of whom the list does not speak.
    pub(super) fn apply(&self, survey: &Survey, needles: &Needles, report: &mut ListReport) {
        if let Scope::Unknown(why) = self {
            report.trouble = report.trouble.or(Some(*why));
        }
        for subject in 0..needles.n_subjects {
            if let Some(why) = self.why_not(survey, needles, subject) {
                report.uncovered.push(subject);
                report.uncovered_why = report.uncovered_why.or(Some(why));
            }
        }
    }

    fn why_not(&self, survey: &Survey, needles: &Needles, subject: u32) -> Option<LeakWhy> {
        let is_address = needles.is_address.get(subject as usize) == Some(&true);
        match self {
            Scope::Unknown(why) => Some(*why),
            Scope::Range { prefix, kinds } => {
                let primary = primary(needles, subject);
                let is_there = kinds.iter().filter(|kind| is_made(is_address, **kind)).any(|kind| {
                    let digest = digest(*kind, primary);
                    prefix.bytes().enumerate().all(|(at, digit)| table::value(digit) == table::nibble(&digest, at))
                });
                (!is_there).then_some(LeakWhy::OtherRange)
            }
            Scope::Domains(domains) => {
                let is_there = is_address && domains_of(needles, subject).any(|domain| domains.contains(&domain));
                (!is_there).then_some(LeakWhy::OtherDomain)
            }
            Scope::All => {
                let holds = |idx: usize| survey.by_length.get(idx).is_some_and(|count| *count > 0);
                let is_there = is_address
                    || survey.counts.total() == 0
                    || survey.has_base64
                    || [0, 1, 3, 5].into_iter().any(holds);
                (!is_there).then_some(LeakWhy::OtherKind)
            }
        }
    }
}

/// Whether addresses, or passwords, are hashed in this way.
fn is_made(is_address: bool, kind: DigestKind) -> bool {
    match kind {
        DigestKind::Ntlm => !is_address,
        DigestKind::Md5 | DigestKind::Sha256 => is_address,
        DigestKind::Sha1 => true,
        DigestKind::Argon2id => false,
    }
}

/// The spellings of one subject; they stand together, by ascending subject.
fn spellings(needles: &Needles, subject: u32) -> &[(u32, Spelt)] {
    let from = needles.spelt.partition_point(|(known, _)| *known < subject);
    let to = needles.spelt.partition_point(|(known, _)| *known <= subject);
    needles.spelt.get(from..to).unwrap_or_default()
}

/// The spelling that lists are asked for.
fn primary(needles: &Needles, subject: u32) -> &[u8] {
    let first = spellings(needles, subject)
        .iter()
        .find(|(_, spelt)| matches!(spelt.spelling, Spelling::Lower | Spelling::Password));
    first.map_or(&[], |(_, spelt)| &spelt.bytes)
}

/// The domain of an address, in its forms.
fn domains_of(needles: &Needles, subject: u32) -> impl Iterator<Item = String> {
    let is_form = |spelling| {
        matches!(spelling, Spelling::Lower | Spelling::AsciiDomain | Spelling::UnicodeDomain | Spelling::Composed)
    };
    let forms = spellings(needles, subject).iter().filter(move |(_, spelt)| is_form(spelt.spelling));
    forms.filter_map(|(_, spelt)| {
        let text = std::str::from_utf8(&spelt.bytes).ok()?;
        text.rsplit_once('@').map(|(_, domain)| domain.to_lowercase())
    })
}

/// The name of a file without its folders and endings.
pub(super) fn stem(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().and_then(|file| file.split('.').next()).unwrap_or_default()
}

/// The domain that a person typed or a file is named after, in lower case.
pub(super) fn domain(name: &str, prefix: Option<&str>) -> Option<String> {
    if let Some(prefix) = prefix.map(str::trim).filter(|prefix| is_domain(prefix)) {
        return Some(prefix.trim_start_matches('@').to_lowercase());
    }
    let mut file = name.rsplit(['/', '\\']).next()?;
    for ending in [".gz", ".zip", ".json", ".txt", ".csv"] {
        let start = file.len().saturating_sub(ending.len());
        if file.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(ending)) {
            file = file.get(..start)?;
        }
    }
    is_domain(file).then(|| file.to_lowercase())
}

fn is_domain(text: &str) -> bool {
    let text = text.trim_start_matches('@');
    let is_letter = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-');
    let labels_fit = text.split('.').all(|label| !label.is_empty());
    text.contains('.') && labels_fit && text.chars().all(is_letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_after_a_range_or_a_domain() {
        assert_eq!(stem("ranges/21BD1.txt"), "21BD1");
        assert_eq!(stem("21BD1"), "21BD1");
        assert_eq!(domain("example.com.json", None).as_deref(), Some("example.com"));
        assert_eq!(domain("a/Example.COM.json.gz", None).as_deref(), Some("example.com"));
        assert_eq!(domain("answer.json", None), None);
        assert_eq!(domain("answer.json", Some("@example.com")).as_deref(), Some("example.com"));
        assert_eq!(domain("my answer.example.json", None), None);
    }
}
