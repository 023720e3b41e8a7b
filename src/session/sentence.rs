//! The sentences that carry weight, made from the session and nothing else.
//! Says "nothing was found" only of what was read to its last byte (invariant 7), and calls nothing safe.

use super::{JobState, Session};
use crate::model::words::{self, bytes, count, number};
use crate::model::{DataClass, Finding, Holder, ProviderId, Set, Summary, Whose};
use crate::report::tell;

/// The sentences at the head of the report; the first one is its heading. Never empty.
pub fn lead(session: &Session) -> Vec<String> {
    if session.jobs.is_empty() {
        return vec!["No file is open yet.".to_owned()];
    }
    if session.running().is_some() {
        return vec!["Reading your files.".to_owned()];
    }
    match n_classes(session.findings().map(|(_, finding)| finding)) {
        0 if session.aside().next().is_some() => nothing_left(session),
        0 => nothing_found(session),
        n_all => would_spill(session, n_all),
    }
}

fn nothing_found(session: &Session) -> Vec<String> {
    let after =
        "That is not the same as nothing being there: Spillcheck may not know how this vendor writes things down.";
    if session.is_complete() {
        let totals = session.totals();
        if totals.n_read == 0 && totals.n_empty > 0 {
            let empty = if totals.n_empty == 1 { "This file is empty." } else { "These files are empty." };
            let again = "The vendor may hold more all the same: something may have gone wrong when the export was made. Ask for it once more.";
            return vec![empty.to_owned(), again.to_owned()];
        }
        return vec!["Nothing was found in what was read.".to_owned(), after.to_owned()];
    }
    let first = shortfall(session).unwrap_or_else(|| "Not everything could be read.".to_owned());
    vec![first, "Nothing was found in the part that was read. The rest may hold anything.".to_owned()]
}

/// Everything was set aside, which is not the same as nothing being there.
fn nothing_left(session: &Session) -> Vec<String> {
    let first = "You set aside everything that was found.".to_owned();
    [Some(first), shortfall(session)].into_iter().flatten().collect()
}

fn would_spill(session: &Session, n_all: usize) -> Vec<String> {
    let mut sentences = Vec::new();
    // A vendor whose files held nothing never makes the heading while another one's did.
    let mut silent = Vec::new();
    for share in session.providers() {
        let name = &share.name;
        let subject = match share.holder {
            Holder::Vendor => format!("If {name} were breached"),
            Holder::You => format!("If somebody got at your {name} data"),
        };
        match (share.n_classes, n_all) {
            (0, _) if session.aside().any(|(_, finding)| finding.provider.as_ref() == Some(&share.id)) => {
                silent.push(format!("You set aside everything that was found in files of {name}."));
            }
            (0, _) if !was_read(session, &share.id) => {
                silent.push(format!("Files of {name} were recognised, and none of them could be read."));
            }
            (0, _) => silent.push(format!(
                "Files of {name} were recognised, and nothing was found in the part of them that was read."
            )),
            (1, 1) => sentences.push(format!("{subject}, the one kind of data found here would spill.")),
            (n, all) if n == all => {
                sentences.push(format!("{subject}: {} of these kinds of data would spill.", words::all(all as u64)));
            }
            (n, all) => sentences.push(format!("{subject}: {n} of these {all} kinds of data would spill.")),
        }
    }
    let of_no_vendor = |finding: &&Finding| is_of_no_known_vendor(session, finding);
    let n_unknown = n_classes(session.findings().map(|(_, finding)| finding).filter(of_no_vendor));
    let kinds = count(n_unknown as u64, "kind", "kinds");
    if sentences.is_empty() && silent.is_empty() {
        sentences.push(format!("These files hold {kinds} of personal data."));
    } else if n_unknown > 0 {
        sentences.push(format!("Files of no vendor that Spillcheck knows hold {kinds}."));
    }
    if session.findings().all(|(_, finding)| finding.whose == Whose::Other) {
        sentences.push("All of it is other people’s, as far as these files say.".to_owned());
    }
    sentences.extend(silent);
    sentences
}

/// Whether anything of this provider was read, to its end or not.
fn was_read(session: &Session, id: &ProviderId) -> bool {
    let mut entries = session.jobs.iter().flat_map(|job| &job.entries);
    entries.any(|entry| entry.provider.as_ref() == Some(id) && entry.ledger.read > 0)
}

fn n_classes<'a>(findings: impl Iterator<Item = &'a Finding>) -> usize {
    findings.map(|finding| finding.class).collect::<Set<DataClass>>().len()
}

fn is_of_no_known_vendor(session: &Session, finding: &Finding) -> bool {
    let known =
        |id: &ProviderId| session.jobs.iter().flat_map(|job| &job.recognitions).any(|known| known.provider == *id);
    !finding.provider.as_ref().is_some_and(known)
}

/// What is missing from the reading, in one sentence; `None` if nothing is.
pub fn shortfall(session: &Session) -> Option<String> {
    if session.is_complete() || session.jobs.is_empty() || session.running().is_some() {
        return None;
    }
    let totals = session.totals();
    let n_unreachable: usize = session.jobs.iter().map(|job| job.n_unreachable).sum();
    let failed = session.jobs.iter().find_map(|job| match job.state {
        JobState::Failed(error) => Some(error.to_string()),
        _ => None,
    });
    if let Some(failed) = failed {
        Some(failed)
    } else if session.jobs.iter().any(|job| job.state == JobState::Cancelled) {
        Some("You stopped the reading before its end.".to_owned())
    } else if totals.n_failed + totals.n_skipped > 0 {
        Some(unread(&totals))
    } else if n_unreachable > 0 {
        Some(format!(
            "The browser did not hand over {}.",
            count(n_unreachable as u64, "file or folder", "files or folders")
        ))
    } else {
        tell::broken_off(&totals).or_else(|| Some("Not every byte could be read.".to_owned()))
    }
}

fn unread(totals: &Summary) -> String {
    let n_unread = totals.n_failed + totals.n_skipped;
    format!(
        "{} of {} {} not read, or not to the end.",
        number(n_unread),
        count(totals.n_entries().saturating_sub(totals.n_absent), "file", "files"),
        if n_unread == 1 { "was" } else { "were" }
    )
}

/// What was read, in a sentence or two.
pub fn coverage(session: &Session) -> String {
    let totals = session.totals();
    let of = if session.jobs.iter().all(|job| job.sample) { " of the sample household" } else { "" };
    if session.running().is_some() {
        return format!("{} in {}{of} so far.", bytes(totals.ledger.read), count(totals.n_read, "file", "files"));
    }
    tell::read(&totals, of)
}

/// How many findings the person set aside, in one sentence; empty if there are none.
pub fn set_aside(session: &Session) -> String {
    match session.aside().count() {
        0 => String::new(),
        1 => " You set aside 1 finding; it is not counted.".to_owned(),
        number => format!(" You set aside {} findings; they are not counted.", words::number(number as u64)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        EntryId, EntryOutcome, EntryReport, FindingId, FormatKind, Ledger, Masked, Note, ProviderId, Recognition,
        Standing, Why,
    };
    use crate::protocol::{Event, JobId};
    use crate::session::{Change, Reach};

    const JOB: JobId = JobId(1);

    fn finding(id: u32, class: DataClass, provider: Option<&str>) -> Finding {
        Finding { provider: provider.map(|id| ProviderId(id.to_owned())), ..Finding::specimen(id, class) }
    }

    fn entry(outcome: EntryOutcome) -> EntryReport {
        let ledger = match outcome {
            EntryOutcome::Failed(_) => Ledger { failed: 10, ..Ledger::default() },
            _ => Ledger { read: 10, ..Ledger::default() },
        };
        let (id, name) = (EntryId(1), Masked::plain("a.json"));
        EntryReport {
            id,
            name,
            provider: None,
            format: None,
            kind: FormatKind::Json,
            outcome,
            ledger,
            notes: Vec::new(),
        }
    }

    /// A finished visit: providers recognised, findings, outcomes of entries.
    fn visit(providers: &[&str], findings: Vec<Finding>, outcomes: &[EntryOutcome]) -> Session {
        let mut session = Session::default();
        let mut summary = Summary::default();
        session.apply(Change::Begun { job: JOB, n_files: 1, total: 10, n_unreachable: 0, sample: false });
        for name in providers {
            let (provider, name) = (ProviderId(name.to_lowercase()), Masked::plain(name));
            let recognition = Recognition {
                provider,
                name,
                holder: Holder::Vendor,
                standing: Standing::Known,
                others: Vec::new(),
                marks: Vec::new(),
                n_entries: 1,
            };
            session.apply(Change::Worker(Event::Recognized { job: JOB, recognition }));
        }
        for outcome in outcomes {
            summary.add(&entry(*outcome));
        }
        session.apply(Change::Worker(Event::Found { job: JOB, findings }));
        session.apply(Change::Worker(Event::Done { job: JOB, summary }));
        session
    }

    #[track_caller]
    fn check(session: &Session, sentences: &[&str]) {
        assert_eq!(lead(session), sentences);
    }

    #[test]
    fn a_vendor_is_named_with_its_share() {
        let findings = vec![
            finding(1, DataClass::Ssid, Some("wyze")),
            finding(2, DataClass::Email, Some("wyze")),
            finding(3, DataClass::Heart, None),
        ];
        check(
            &visit(&["Wyze"], findings, &[EntryOutcome::Read]),
            &[
                "If Wyze were breached: 2 of these 3 kinds of data would spill.",
                "Files of no vendor that Spillcheck knows hold 1 kind.",
            ],
        );
    }

    #[test]
    fn files_of_no_known_vendor_are_counted_without_a_name() {
        let findings = vec![finding(1, DataClass::Ssid, None), finding(2, DataClass::Email, None)];
        check(&visit(&[], findings, &[EntryOutcome::Read]), &["These files hold 2 kinds of personal data."]);
    }

    #[test]
    fn nothing_found_is_said_of_a_complete_reading_only() {
        let complete = visit(&[], Vec::new(), &[EntryOutcome::Read]);
        assert_eq!(lead(&complete).first().map(String::as_str), Some("Nothing was found in what was read."));
        let cut = visit(&[], Vec::new(), &[EntryOutcome::Read, EntryOutcome::Failed(Why::CutAt(3))]);
        assert_eq!(lead(&cut).first().map(String::as_str), Some("1 of 2 files was not read, or not to the end."));
    }

    #[test]
    fn what_ends_in_the_middle_is_said_before_anything_is_claimed_of_it() {
        let cut = || EntryReport { notes: vec![Note::Unfinished(10)], ..entry(EntryOutcome::Read) };
        let of = |entries: &[EntryReport], findings: Vec<Finding>| {
            let mut session = Session::default();
            let mut summary = Summary::default();
            for entry in entries {
                summary.add(entry);
            }
            session.apply(Change::Begun { job: JOB, n_files: 1, total: 10, n_unreachable: 0, sample: false });
            session.apply(Change::Worker(Event::Found { job: JOB, findings }));
            session.apply(Change::Worker(Event::Done { job: JOB, summary }));
            session
        };
        let one = of(&[cut()], Vec::new());
        let rest = "Nothing was found in the part that was read. The rest may hold anything.";
        check(&one, &["The file ends in the middle.", rest]);
        assert_eq!(coverage(&one), "10 bytes in 1 file. It ends in the middle: what stands before the cut was read.");
        let three = [cut(), entry(EntryOutcome::Read), entry(EntryOutcome::Read)];
        let three = of(&three, vec![finding(1, DataClass::Ssid, None)]);
        assert_eq!(shortfall(&three).as_deref(), Some("1 of 3 files ends in the middle."));
        assert_eq!(
            coverage(&three),
            "30 bytes in 3 files. 2 files were read to the end; 1 ends in the middle: what stands before the cut was read."
        );
        let failed = of(&[cut(), entry(EntryOutcome::Failed(Why::Checksum))], Vec::new());
        assert_eq!(shortfall(&failed).as_deref(), Some("1 of 2 files was not read, or not to the end."));
    }

    #[test]
    fn what_is_only_other_peoples_is_said_to_be() {
        let others = |id, class| Finding { whose: Whose::Other, ..finding(id, class, Some("wyze")) };
        let spills = "If Wyze were breached, the one kind of data found here would spill.";
        let all = "All of it is other people’s, as far as these files say.";
        check(&visit(&["Wyze"], vec![others(1, DataClass::Ssid)], &[EntryOutcome::Read]), &[spills, all]);
        let both = vec![others(1, DataClass::Ssid), finding(2, DataClass::Ssid, Some("wyze"))];
        check(&visit(&["Wyze"], both, &[EntryOutcome::Read]), &[spills]);
    }

    #[test]
    fn an_empty_export_is_called_empty() {
        let again = "The vendor may hold more all the same: something may have gone wrong when the export was made. Ask for it once more.";
        check(&visit(&[], Vec::new(), &[EntryOutcome::Empty]), &["This file is empty.", again]);
        let two = visit(&["Wyze"], Vec::new(), &[EntryOutcome::Empty, EntryOutcome::Empty, EntryOutcome::Absent]);
        check(&two, &["These files are empty.", again]);
        let read = visit(&[], Vec::new(), &[EntryOutcome::Empty, EntryOutcome::Read]);
        assert_eq!(lead(&read).first().map(String::as_str), Some("Nothing was found in what was read."));
    }

    #[test]
    fn what_is_set_aside_is_said_and_is_not_nothing_found() {
        let findings = vec![finding(1, DataClass::Ssid, Some("wyze")), finding(2, DataClass::Email, None)];
        let mut session = visit(&["Wyze"], findings, &[EntryOutcome::Read]);
        assert_eq!(set_aside(&session), "");
        session.apply(Change::Dismissed(JOB, FindingId(1), Reach::One));
        assert_eq!(set_aside(&session), " You set aside 1 finding; it is not counted.");
        check(
            &session,
            &[
                "Files of no vendor that Spillcheck knows hold 1 kind.",
                "You set aside everything that was found in files of Wyze.",
            ],
        );
        session.apply(Change::Dismissed(JOB, FindingId(2), Reach::One));
        assert_eq!(set_aside(&session), " You set aside 2 findings; they are not counted.");
        check(&session, &["You set aside everything that was found."]);
    }

    #[test]
    fn a_stopped_reading_says_so_first() {
        let mut session = Session::default();
        session.apply(Change::Begun { job: JOB, n_files: 1, total: 10, n_unreachable: 0, sample: false });
        session.apply(Change::Cancelled(JOB));
        assert_eq!(lead(&session).first().map(String::as_str), Some("You stopped the reading before its end."));
    }

    #[test]
    fn a_folder_that_was_not_handed_over_is_missing() {
        let mut session = Session::default();
        session.apply(Change::Begun { job: JOB, n_files: 1, total: 10, n_unreachable: 2, sample: false });
        let mut summary = Summary::default();
        summary.add(&entry(EntryOutcome::Read));
        session.apply(Change::Worker(Event::Done { job: JOB, summary }));
        assert_eq!(shortfall(&session).as_deref(), Some("The browser did not hand over 2 files or folders."));
    }
}
