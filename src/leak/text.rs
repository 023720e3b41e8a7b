//! Checks a list that is text: of any size in place, or as a stream that comes out of an archive or a decoder.
//! Opens nothing that is packed; names no list (the caller knows how its name is shown). A miss is only told of what was
//! examined: whatever stands against it becomes the report's trouble, and what was found counts all the same.

use super::answer::{self, Answer};
use super::cover::{self, Scope};
use super::digest::Needles;
use super::hex_run::Piece;
use super::pass::{self, CHUNK, Pass};
use super::survey::{self, N_SAMPLES, Survey};
use super::{List, Options, Part, ReadAt, Tick, cut, sorted_text};
use crate::engine::error;
use crate::model::{LeakWhy, ListReport, Masked, Spelling, Way};
use std::io::Read;
use std::ops::Range;

/// Smaller lists are read whole: it takes no longer than looking around in them.
const SORTED_BYTES: u64 = 256 << 20;
/// Bytes that are read whole in the time of searching one hash by order: two reads of a millisecond each.
const BYTES_A_NEEDLE: u64 = 512 << 10;
/// Bytes of a stream that are looked at before it is searched.
const HEAD: usize = 1 << 20;

/// Whether a list is text in UTF-16: it has to go through a decoder and [`check_stream`].
pub(super) fn is_wide(head: &[u8]) -> bool {
    survey::is_wide(head)
}

/// Checks a list in place, or the part of it that the options name. The reports of all parts are to be absorbed into
/// one, and that one to be settled.
pub(super) fn check(list: &List<'_>, needles: &Needles, options: &Options, tick: &mut Tick<'_>) -> ListReport {
    let mut report = blank(list.content.size(), needles);
    let survey = match Survey::of_list(list.content, list.name) {
        Ok(survey) => survey,
        Err(error) => {
            report.trouble = Some(LeakWhy::Broken(error::why(&error)));
            return report;
        }
    };
    describe(&survey, &mut report);
    let is_first = options.part.idx == 0;
    if survey.is_packed() {
        return report;
    }
    if answer::may_be(&survey.head, list.content.size()) {
        answer(list, needles, &survey, is_first, &mut report);
        return report;
    }
    Scope::of(&survey, list.name, list.prefix).apply(&survey, needles, &mut report);
    if is_sorted(list.content, needles, options, &survey) {
        sorted(list.content, needles, &survey, is_first, &mut report);
        return report;
    }
    let mut pass = Pass::new(needles, survey.has_base64);
    let (examined, failure) = pass.over_list(list.content, span(list.content.size(), options.part), CHUNK, tick);
    finish(pass, examined, &mut report);
    if let Some(why) = failure {
        report.trouble = Some(LeakWhy::Broken(why));
    }
    report
}

/// Checks a list that comes as a stream: the content of an archive, or decoded text. One worker reads all of it; how far
/// it is, the reader knows best. The report's `bytes` are those of the stream.
pub(super) fn check_stream(reader: &mut dyn Read, name: &str, prefix: Option<&str>, needles: &Needles) -> ListReport {
    let mut head = vec![0; HEAD];
    let (n_bytes, failure) = pass::fill(reader, &mut head);
    head.truncate(n_bytes);
    if n_bytes < HEAD {
        // All of it is there.
        let list = List { name, content: &AtHand(&head), prefix };
        let mut report = check(&list, needles, &Options::default(), &mut |_| {});
        report.trouble = failure.map(LeakWhy::Broken).or(report.trouble);
        return report;
    }
    let survey = Survey::of_head(&head, name);
    let mut report = blank(0, needles);
    describe(&survey, &mut report);
    if survey.is_packed() {
        return report;
    }
    Scope::of(&survey, name, prefix).apply(&survey, needles, &mut report);
    let mut pass = Pass::new(needles, survey.has_base64);
    let streamed = pass.over_stream(&mut head.as_slice().chain(reader), CHUNK);
    report.bytes = streamed.n_bytes;
    finish(pass, streamed.n_bytes, &mut report);
    let is_text = !matches!(report.trouble, Some(LeakWhy::Refused(_) | LeakWhy::WebPage));
    let cut = cut::why(survey.kind, &survey.head, &streamed.tail, streamed.n_bytes).filter(|_| is_text);
    report.trouble = streamed.failure.map(LeakWhy::Broken).or(cut).or(report.trouble);
    report
}

/// A list that is in memory.
struct AtHand<'b>(&'b [u8]);

impl ReadAt for AtHand<'_> {
    fn size(&self) -> u64 {
        self.0.size()
    }

    fn read_at(&self, offset: u64, space: &mut [u8]) -> std::io::Result<usize> {
        self.0.read_at(offset, space)
    }
}

/// What is the same in the reports of all parts.
fn blank(bytes: u64, needles: &Needles) -> ListReport {
    let mut spellings: Vec<Spelling> = Vec::new();
    for (_, spelt) in &needles.spelt {
        if !spellings.contains(&spelt.spelling) {
            spellings.push(spelt.spelling);
        }
    }
    ListReport { spellings, ..ListReport::of(Masked::plain(""), bytes) }
}

fn describe(survey: &Survey, report: &mut ListReport) {
    report.order = survey.order;
    report.trouble = survey.trouble;
}

fn finish(pass: Pass<'_>, examined: u64, report: &mut ListReport) {
    report.examined = examined;
    report.counts = pass.counts;
    report.matches = pass.found.into_matches();
}

/// The bytes of one part.
fn span(size: u64, part: Part) -> Range<u64> {
    let n_parts = u128::from(part.n_parts.max(1));
    let at = |idx: u32| (u128::from(size) * u128::from(idx).min(n_parts) / n_parts) as u64;
    at(part.idx)..at(part.idx.saturating_add(1))
}

/// Whether the quick search is right, and quicker.
fn is_sorted(list: &dyn ReadAt, needles: &Needles, options: &Options, survey: &Survey) -> bool {
    let n_needles = needles.tables.get(survey.dominant()).map_or(0, super::table::Table::len) as u64;
    let is_worth_it = n_needles.saturating_mul(BYTES_A_NEEDLE) < list.size();
    list.size() > SORTED_BYTES && is_worth_it && !options.is_thorough && survey.is_searchable()
}

/// The first part searches for all. Counted is what was looked at, as `examined` says.
fn sorted(list: &dyn ReadAt, needles: &Needles, survey: &Survey, is_first: bool, report: &mut ListReport) {
    report.way = Way::Sorted { n_samples: N_SAMPLES, n_reads: 0 };
    if !is_first {
        return;
    }
    let mut found = super::found::Found::default();
    let searched = sorted_text::search(list, survey, needles, &mut found);
    report.way = Way::Sorted { n_samples: N_SAMPLES, n_reads: searched.n_reads };
    report.examined = survey.n_bytes + searched.n_bytes;
    report.counts = survey.counts;
    report.matches = found.into_matches();
    report.trouble = searched.trouble.or(report.trouble);
}

/// Answers are small and their names stand apart from their hashes, so the first part reads all, and the others only
/// what the reports of all parts have in common.
fn answer(list: &List<'_>, needles: &Needles, survey: &Survey, is_first: bool, report: &mut ListReport) {
    let size = list.content.size();
    let text = match survey::exactly(list.content, 0, size as usize) {
        Ok(text) => text,
        Err(error) => {
            report.trouble = Some(LeakWhy::Broken(error::why(&error)));
            return;
        }
    };
    let answer = Answer::read(&text);
    let mut pass = Pass::new(needles, survey.has_base64);
    pass.take(&Piece::whole(&text));
    answer.name(needles, &mut pass.found);
    let domain = cover::domain(list.name, list.prefix);
    let is_about_accounts = !answer.aliases.is_empty() && pass.counts.total() == 0;
    let scope = if is_about_accounts {
        pass.counts.addresses = answer.aliases.len() as u64;
        answer.look_up(needles, domain.as_deref(), &mut pass.found);
        scope_of(&answer, domain)
    } else {
        Scope::of(survey, list.name, list.prefix)
    };
    scope.apply(survey, needles, report);
    if is_first {
        finish(pass, size, report);
    }
}

/// Domains that an answer about accounts speaks of.
fn scope_of(answer: &Answer, domain: Option<String>) -> Scope {
    let mut domains: Vec<String> = answer.aliases.iter().filter_map(|alias| alias.domain.clone()).collect();
    domains.sort_unstable();
    domains.dedup();
    let is_nameless = answer.aliases.iter().any(|alias| alias.domain.is_none());
    match domain {
        Some(domain) if is_nameless => domains.push(domain),
        None if is_nameless => return Scope::Unknown(LeakWhy::NoDomain),
        _ => {}
    }
    Scope::Domains(domains)
}
