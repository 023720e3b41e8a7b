//! Exports that came in parts, over all jobs: what is here and what is not, in a sentence each. Told by the names of the
//! files alone; says no number that the names do not say.

use super::Session;
use crate::model::Parts;
use crate::model::words::{all, count, list};

/// Numbers that are named one by one.
const MAX_NAMED: usize = 6;

/// What is to be said of an export that came in parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Division {
    /// The sentence.
    pub sentence: String,
    /// Whether a part is not here.
    pub has_gap: bool,
}

impl Session {
    /// Exports of which parts were read to the end of their jobs.
    pub fn divisions(&self) -> Vec<Division> {
        let mut exports: Vec<(Parts, usize)> = Vec::new();
        for parts in self.jobs.iter().filter_map(|job| job.summary.as_ref()).flat_map(|summary| &summary.parts) {
            match exports.iter_mut().find(|(known, _)| known.name == parts.name) {
                Some((known, n_jobs)) => {
                    known.join(parts);
                    *n_jobs += 1;
                }
                None => exports.push((parts.clone(), 1)),
            }
        }
        exports.iter().map(|(parts, n_jobs)| division(parts, *n_jobs)).collect()
    }
}

fn division(parts: &Parts, n_jobs: usize) -> Division {
    let missing = parts.missing();
    let name = if parts.name.as_str().is_empty() { String::new() } else { format!("{}: ", parts.name) };
    let n_parts = parts.numbers.len();
    let read = match parts.of {
        Some(of) if missing.is_empty() && of > 1 => format!("{} parts read.", all(u64::from(of))),
        _ => {
            let gap = if missing.is_empty() { String::new() } else { format!("; {}", lacking(&missing, parts.of)) };
            format!("{} read{gap}.", count(n_parts as u64, "part", "parts"))
        }
    };
    let unknown = if parts.of.is_none() { " The names of the files do not tell how many parts there are." } else { "" };
    let joint = if n_jobs > 1 {
        " They were opened one after another and belong to one export; a value that stands in several of them counts in each."
    } else {
        ""
    };
    Division { sentence: format!("{name}{read}{unknown}{joint}"), has_gap: !missing.is_empty() }
}

/// `part 3 of 3 is not here`, `parts 1, 2 and 4 are not here`.
fn lacking(missing: &[u32], of: Option<u32>) -> String {
    let mut named: Vec<String> = missing.iter().take(MAX_NAMED).map(ToString::to_string).collect();
    if let Some(n_more) = missing.len().checked_sub(MAX_NAMED).filter(|n_more| *n_more > 0) {
        named.push(format!("{n_more} more"));
    }
    let of = of.map(|of| format!(" of {of}")).unwrap_or_default();
    let (noun, verb) = if missing.len() == 1 { ("part", "is") } else { ("parts", "are") };
    format!("{noun} {}{of} {verb} not here", list(&named))
}

#[cfg(test)]
mod tests {
    use super::super::Change;
    use super::*;
    use crate::model::{Masked, Summary};
    use crate::protocol::Event;

    /// A visit of jobs with these parts.
    #[track_caller]
    fn check(jobs: &[(&str, &[u32], Option<u32>)], expected: &[(&str, bool)]) {
        let mut session = Session::default();
        for (name, numbers, of) in jobs {
            let job = session.next_job();
            session.apply(Change::Begun { job, n_files: 1, total: 1, n_unreachable: 0, sample: false });
            let parts = vec![Parts { name: Masked::plain(name), numbers: numbers.to_vec(), of: *of }];
            session.apply(Change::Worker(Event::Done { job, summary: Summary { parts, ..Summary::default() } }));
        }
        let said = session.divisions();
        assert_eq!(said.iter().map(|one| (one.sentence.as_str(), one.has_gap)).collect::<Vec<_>>(), expected);
    }

    const UNKNOWN: &str = " The names of the files do not tell how many parts there are.";

    #[test]
    fn what_is_not_here_is_said() {
        check(&[("", &[1, 2], Some(3))], &[("2 parts read; part 3 of 3 is not here.", true)]);
        check(&[("a", &[2], Some(4))], &[("a: 1 part read; parts 1, 3 and 4 of 4 are not here.", true)]);
        check(&[("a", &[1, 3], None)], &[(&format!("a: 2 parts read; part 2 is not here.{UNKNOWN}"), true)]);
        check(
            &[("a", &[10], None)],
            &[(&format!("a: 1 part read; parts 1, 2, 3, 4, 5, 6 and 3 more are not here.{UNKNOWN}"), true)],
        );
    }

    #[test]
    fn what_is_whole_is_said() {
        check(&[("a", &[1, 2, 3], Some(3))], &[("a: all 3 parts read.", false)]);
        check(&[("a", &[1, 2], None)], &[(&format!("a: 2 parts read.{UNKNOWN}"), false)]);
    }

    #[test]
    fn parts_that_come_later_fill_the_gap() {
        let joint = " They were opened one after another and belong to one export; a value that stands in several of them counts in each.";
        check(
            &[("a", &[1, 3], Some(3)), ("b", &[1], Some(2)), ("a", &[2], Some(3))],
            &[(&format!("a: all 3 parts read.{joint}"), false), ("b: 1 part read; part 2 of 2 is not here.", true)],
        );
    }
}
