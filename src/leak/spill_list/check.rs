//! Checks addresses against a `.spill` list: digests in, the report out. A list that does not know its own test entries
//! is believed in nothing that it does not hold.

use super::derive::{self, Digester};
use super::layout::{Header, Rule};
use super::read::{Counted, Opened};
use crate::leak::{List, Needles, Tick};
use crate::model::{DigestKind, LeakMatch, LeakWhy, ListReport, Masked, MatchForm, Order, Spelling, Way};

/// Looks up every digest of the list's own kind. The report has no name: that is the caller's to mask.
pub fn check(list: &List<'_>, needles: &Needles, tick: &mut Tick<'_>) -> ListReport {
    let mut counted = Counted::new(list.content);
    let mut report = empty_report(list, needles);
    report.trouble = fill(&mut report, &mut counted, needles, tick).err();
    report.examined = counted.n_bytes;
    report.way = Way::Indexed { n_reads: counted.n_reads };
    tick(report.bytes);
    report
}

fn empty_report(list: &List<'_>, needles: &Needles) -> ListReport {
    let passwords = needles.is_address.iter().enumerate().filter(|(_, is_address)| !**is_address);
    ListReport {
        way: Way::Indexed { n_reads: 0 },
        order: Order::Ascending,
        uncovered: passwords.map(|(subject, _)| subject as u32).collect(),
        uncovered_why: Some(LeakWhy::OtherKind),
        ..ListReport::of(Masked::default(), list.content.size())
    }
}

fn fill(
    report: &mut ListReport,
    list: &mut Counted<'_>,
    needles: &Needles,
    tick: &mut Tick<'_>,
) -> Result<(), LeakWhy> {
    let opened = Opened::open(list)?;
    let header = &opened.header;
    report.counts.entries = header.n_entries - u64::from(header.n_canaries);
    report.about = Some(opened.description.about(header.digest));
    let mut asked = Asked::of(needles, header, &mut || tick(opened.header.body_at()))?;
    report.spellings = asked.spellings();
    let answer = asked.look_up(&opened, list, tick);
    asked.report(report, &opened, header.digest);
    answer?;
    report.canaries = Some(asked.canaries(header)?);
    Ok(())
}

/// Looks up the test entries alone; how many were answered rightly.
pub(super) fn canaries(opened: &Opened, list: &mut Counted<'_>) -> Result<u32, LeakWhy> {
    let mut asked = Asked::of(&Needles::none(), &opened.header, &mut || ())?;
    asked.look_up(opened, list, &mut |_| ())?;
    asked.canaries(&opened.header)
}

/// Whom a prefix stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whom {
    Subject(u32, Spelling),
    Member,
    Absent,
}

/// Prefixes that are looked up together, ascending.
struct Asked {
    all: Vec<(u64, Whom)>,
    /// Payloads of those that the list holds.
    payloads: Vec<Option<u32>>,
}

impl Asked {
    fn of(needles: &Needles, header: &Header, tick: &mut dyn FnMut()) -> Result<Self, LeakWhy> {
        let digester = Digester::new(header.digest, header.hardening.as_ref()).ok_or(LeakWhy::Inconsistent)?;
        let mut all = Vec::new();
        let mut derive = |address: &[u8], whom| {
            // Only a list that asks for more memory than there is cannot be derived.
            all.push((digester.prefix(address).ok_or(LeakWhy::Inconsistent)?, whom));
            tick();
            Ok(())
        };
        for number in 1..=header.n_canaries {
            derive(derive::member(number).as_bytes(), Whom::Member)?;
            derive(derive::absent(number).as_bytes(), Whom::Absent)?;
        }
        if header.digest == DigestKind::Argon2id {
            for (subject, spelt) in &needles.spelt {
                let is_address = needles.is_address.get(*subject as usize).is_some_and(|is_address| *is_address);
                if is_address && is_derived(header.rule, spelt.spelling) {
                    derive(&spelt.bytes, Whom::Subject(*subject, spelt.spelling))?;
                }
            }
        }
        for needle in &needles.all {
            let is_address = needles.is_address.get(needle.subject as usize).is_some_and(|is_address| *is_address);
            if let Some(prefix) = derive::prefix(needle.digest()).filter(|_| is_address && needle.kind == header.digest)
            {
                all.push((prefix, Whom::Subject(needle.subject, needle.spelling)));
            }
        }
        all.sort_by_key(|(prefix, _)| *prefix);
        Ok(Self { payloads: vec![None; all.len()], all })
    }

    fn look_up(&mut self, opened: &Opened, list: &mut Counted<'_>, tick: &mut Tick<'_>) -> Result<(), LeakWhy> {
        let prefixes: Vec<u64> = self.all.iter().map(|(prefix, _)| *prefix).collect();
        let payloads = &mut self.payloads;
        let mut found = |idx: usize, payload| {
            if let Some(known) = payloads.get_mut(idx) {
                *known = Some(payload);
            }
        };
        opened.look_up(list, &prefixes, &mut found, tick)
    }

    fn spellings(&self) -> Vec<Spelling> {
        let subjects = self.all.iter().filter_map(|(_, whom)| match whom {
            Whom::Subject(_, spelling) => Some(*spelling),
            _ => None,
        });
        let mut spellings: Vec<Spelling> = subjects.collect();
        spellings.sort();
        spellings.dedup();
        spellings
    }

    /// Adds the matches, in the order of the subjects and the spellings.
    fn report(&self, report: &mut ListReport, opened: &Opened, digest: DigestKind) {
        for ((_, whom), payload) in self.all.iter().zip(&self.payloads) {
            let (Whom::Subject(subject, spelling), Some(payload)) = (*whom, *payload) else { continue };
            let classes = opened.description.classes_of(payload);
            let same = |known: &&mut LeakMatch| (known.subject, known.spelling) == (subject, spelling);
            if let Some(known) = report.matches.iter_mut().find(same) {
                // Two forms of one spelling, both of which are in the list.
                known.times += 1;
                known.classes.extend(classes);
                known.classes.sort();
                known.classes.dedup();
                continue;
            }
            report.matches.push(LeakMatch {
                subject,
                form: MatchForm::Prefix(digest),
                spelling,
                times: 1,
                at: None,
                seen: None,
                classes,
                breaches: Vec::new(),
            });
        }
        report.matches.sort_by_key(|found| (found.subject, found.spelling));
    }

    /// Test entries that were answered rightly, all of them.
    fn canaries(&self, header: &Header) -> Result<u32, LeakWhy> {
        let is_right = self.all.iter().zip(&self.payloads).all(|((_, whom), payload)| match whom {
            Whom::Subject(..) => true,
            Whom::Member => payload.is_some(),
            Whom::Absent => payload.is_none(),
        });
        if is_right { Ok(header.n_canaries) } else { Err(LeakWhy::Canaries) }
    }
}

/// Spellings worth 80 ms each. A publisher who hardens a list writes addresses in one way, as a rule in lower case;
/// other addresses of the same mailbox are other entries.
fn is_derived(rule: Rule, spelling: Spelling) -> bool {
    match spelling {
        Spelling::Lower => true,
        Spelling::AsGiven => rule == Rule::Unknown,
        other => other.is_other_address(),
    }
}
