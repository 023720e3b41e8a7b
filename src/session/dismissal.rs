//! What the person set aside: findings that are not theirs, or not what they look like. Those count nowhere and can be had
//! back. Kept for this visit only.

use super::{Change, Job, Session};
use crate::model::{DataClass, Distinct, Finding, FindingId, Set, Table};
use crate::protocol::JobId;
use std::vec;

/// How far one press reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// This finding only.
    One,
    /// Every finding of its class in a field of the same last key, in every file, also those that come later.
    Like,
}

/// Findings set aside that are listed.
const MAX_LISTED: usize = 100;

/// A finding that was set aside, with its job, and whether everything like it is.
pub type Aside = (JobId, Finding, bool);

/// What was set aside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dismissal {
    /// Said of single findings, which goes before what was said of their like: whether they are set aside.
    said: Table<(JobId, FindingId), bool>,
    likes: Vec<Likeness>,
}

/// What findings have in common that are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Likeness {
    class: DataClass,
    key: String,
}

impl Likeness {
    fn of(finding: &Finding) -> Option<Self> {
        Some(Self { class: finding.class, key: last_key(finding)?.to_owned() })
    }

    fn fits(&self, finding: &Finding) -> bool {
        self.class == finding.class && last_key(finding) == Some(&self.key)
    }
}

/// The last key of the field that is a name and no place in a list. A key that is masked tells nothing: two persons may
/// have the same mask.
pub fn last_key(finding: &Finding) -> Option<&str> {
    let key = finding.place.path.as_str().rsplit('/').find(|key| !matches!(*key, "" | "*"))?;
    (!key.contains('•')).then_some(key)
}

impl Dismissal {
    fn is_aside(&self, job: JobId, finding: &Finding) -> bool {
        self.said.get(&(job, finding.id)).copied().unwrap_or_else(|| self.is_like(finding))
    }

    fn is_like(&self, finding: &Finding) -> bool {
        self.likes.iter().any(|likeness| likeness.fits(finding))
    }
}

impl Session {
    pub(super) fn judge(&mut self, change: &Change) {
        let (job, id, reach, is_aside) = match *change {
            Change::Dismissed(job, id, reach) => (job, id, reach, true),
            Change::Restored(job, id, reach) => (job, id, reach, false),
            _ => return,
        };
        let finding = self.all_findings().find(|(of, finding)| of.id == job && finding.id == id);
        let Some((_, finding)) = finding else { return };
        let likeness = Likeness::of(finding).filter(|_| reach == Reach::Like);
        let Some(likeness) = likeness else {
            self.dismissal.said.insert((job, id), is_aside);
            return;
        };
        // What was said of one of them before is overtaken.
        let alike = self.all_findings().filter(|(_, finding)| likeness.fits(finding));
        let alike: Vec<(JobId, FindingId)> = alike.map(|(job, finding)| (job.id, finding.id)).collect();
        for key in &alike {
            self.dismissal.said.remove(key);
        }
        self.dismissal.likes.retain(|known| *known != likeness);
        if is_aside {
            self.dismissal.likes.push(likeness);
        }
    }

    fn all_findings(&self) -> impl Iterator<Item = (&Job, &Finding)> {
        self.jobs.iter().flat_map(|job| job.findings.values().map(move |finding| (job, finding)))
    }

    /// All findings of all jobs that count: those that were not set aside.
    pub fn findings(&self) -> vec::IntoIter<(&Job, &Finding)> {
        self.sorted_out(false).into_iter()
    }

    /// All findings of all jobs that were set aside.
    pub fn aside(&self) -> vec::IntoIter<(&Job, &Finding)> {
        self.sorted_out(true).into_iter()
    }

    // A list and not an iterator with a filter in it, which would be there once for each of the many that ask.
    #[inline(never)]
    fn sorted_out(&self, is_aside: bool) -> Vec<(&Job, &Finding)> {
        let is_any = self.dismissal != Dismissal::default();
        let is_it = |job: &Job, finding: &Finding| is_any && self.dismissal.is_aside(job.id, finding);
        self.all_findings().filter(|(job, finding)| is_it(job, finding) == is_aside).collect()
    }

    /// Those of one class that were set aside.
    pub fn aside_of(&self, class: DataClass) -> Vec<Aside> {
        self.listed(&|finding| finding.class == class)
    }

    /// Those set aside of which no other of their class counts.
    pub fn aside_alone(&self) -> Vec<Aside> {
        let counted: Set<DataClass> = self.findings().map(|(_, finding)| finding.class).collect();
        self.listed(&|finding| !counted.contains(&finding.class))
    }

    /// Not all at once: a list of thousands helps nobody, and moves up as its first ones are had back.
    fn listed(&self, is_wanted: &dyn Fn(&Finding) -> bool) -> Vec<Aside> {
        let aside = self.aside().filter(|(_, finding)| is_wanted(finding)).take(MAX_LISTED);
        aside.map(|(job, finding)| (job.id, finding.clone(), self.dismissal.is_like(finding))).collect()
    }

    /// Different values of one class. Two jobs may hold the same value, so that their numbers cannot be added up; nor can
    /// those of two findings, which count when a third one was set aside.
    pub fn distinct_of(&self, class: DataClass) -> Option<Distinct> {
        if self.aside().any(|(_, finding)| finding.class == class) {
            let counted = self.findings().filter(|(_, finding)| finding.class == class);
            return joint(&counted.map(|(_, finding)| finding.distinct).collect::<Vec<_>>());
        }
        let summaries = self.jobs.iter().filter_map(|job| job.summary.as_ref());
        let numbers = summaries.filter_map(|summary| summary.distinct.iter().find(|(counted, _)| *counted == class));
        match joint(&numbers.map(|(_, distinct)| *distinct).collect::<Vec<_>>()) {
            Some(distinct) if self.jobs.len() > 1 => Some(Distinct::AtLeast(distinct.number())),
            distinct => distinct,
        }
    }
}

/// The number of different values of several groups that may share some.
pub(super) fn joint(groups: &[Distinct]) -> Option<Distinct> {
    match groups {
        [] => None,
        [only] => Some(*only),
        _ => groups.iter().map(|distinct| distinct.number()).max().map(Distinct::AtLeast),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Masked, Place};
    use crate::protocol::Event;

    fn finding(id: u32, class: DataClass, path: &str) -> Finding {
        let place = Place { path: Masked::plain(path), entries: Vec::new(), n_entries: 1 };
        Finding { count: 2, distinct: Distinct::Exactly(2), place, ..Finding::specimen(id, class) }
    }

    /// A job of these paths of Wi-Fi names, numbered from 0.
    fn begun(session: &mut Session, paths: &[&str]) -> JobId {
        let job = session.next_job();
        session.apply(Change::Begun { job, n_files: 1, total: 1, n_unreachable: 0, sample: false });
        let findings = (0..).zip(paths).map(|(id, path)| finding(id, DataClass::Ssid, path)).collect();
        session.apply(Change::Worker(Event::Found { job, findings }));
        job
    }

    #[track_caller]
    fn check(session: &Session, counted: &[(u32, u32)], aside: &[(u32, u32)]) {
        let keys = |(job, finding): (&Job, &Finding)| (job.id.0, finding.id.0);
        assert_eq!(session.findings().map(keys).collect::<Vec<_>>(), counted);
        assert_eq!(session.aside().map(keys).collect::<Vec<_>>(), aside);
    }

    #[test]
    fn what_is_set_aside_counts_nowhere_even_when_it_grows() {
        let mut session = Session::default();
        let job = begun(&mut session, &["/a/ssid", "/b/name"]);
        session.apply(Change::Dismissed(job, FindingId(0), Reach::One));
        check(&session, &[(1, 1)], &[(1, 0)]);
        let grown = Finding { count: 9, ..finding(0, DataClass::Ssid, "/a/ssid") };
        session.apply(Change::Worker(Event::Found { job, findings: vec![grown] }));
        check(&session, &[(1, 1)], &[(1, 0)]);
        assert_eq!(session.exposure().worst().map(|row| row.count), Some(2));
        assert_eq!(session.distinct_of(DataClass::Ssid), Some(Distinct::Exactly(2)));
        session.apply(Change::Restored(job, FindingId(0), Reach::One));
        check(&session, &[(1, 0), (1, 1)], &[]);
    }

    #[test]
    fn what_is_like_it_goes_too_in_every_job_and_later() {
        let mut session = Session::default();
        let first = begun(&mut session, &["/a/ssid", "/b/*/ssid/*", "/c/name"]);
        session.apply(Change::Dismissed(first, FindingId(0), Reach::Like));
        check(&session, &[(1, 2)], &[(1, 0), (1, 1)]);
        let second = begun(&mut session, &["/x/ssid", "/x/SSID_2"]);
        check(&session, &[(1, 2), (2, 1)], &[(1, 0), (1, 1), (2, 0)]);
        let other = finding(2, DataClass::Hostname, "/x/ssid");
        session.apply(Change::Worker(Event::Found { job: second, findings: vec![other] }));
        check(&session, &[(1, 2), (2, 1), (2, 2)], &[(1, 0), (1, 1), (2, 0)]);
    }

    #[test]
    fn one_of_many_alike_can_be_had_back_alone() {
        let mut session = Session::default();
        let job = begun(&mut session, &["/a/ssid", "/b/ssid"]);
        session.apply(Change::Dismissed(job, FindingId(0), Reach::Like));
        session.apply(Change::Restored(job, FindingId(1), Reach::One));
        check(&session, &[(1, 1)], &[(1, 0)]);
        begun(&mut session, &["/c/ssid"]);
        check(&session, &[(1, 1)], &[(1, 0), (2, 0)]);
        // Said again of all, it holds for all.
        session.apply(Change::Dismissed(job, FindingId(1), Reach::Like));
        check(&session, &[], &[(1, 0), (1, 1), (2, 0)]);
    }

    #[test]
    fn all_alike_can_be_had_back_at_once_also_those_set_aside_alone() {
        let mut session = Session::default();
        let job = begun(&mut session, &["/a/ssid", "/b/ssid"]);
        session.apply(Change::Dismissed(job, FindingId(1), Reach::One));
        session.apply(Change::Dismissed(job, FindingId(0), Reach::Like));
        assert!(session.aside_of(DataClass::Ssid).iter().all(|(_, _, is_like)| *is_like));
        session.apply(Change::Restored(job, FindingId(0), Reach::Like));
        check(&session, &[(1, 0), (1, 1)], &[]);
        begun(&mut session, &["/c/ssid"]);
        check(&session, &[(1, 0), (1, 1), (2, 0)], &[]);
    }

    #[test]
    fn a_masked_key_has_no_like_and_a_place_in_a_list_is_no_key() {
        let key = |path: &str| last_key(&finding(0, DataClass::Ssid, path)).map(str::to_owned);
        assert_eq!(key("/devices/*/names/*").as_deref(), Some("names"));
        assert_eq!(key("/by_mail/p•••@e•••.com"), None);
        assert_eq!(key("/*"), None);
        let mut session = Session::default();
        let job = begun(&mut session, &["", ""]);
        session.apply(Change::Dismissed(job, FindingId(0), Reach::Like));
        check(&session, &[(1, 1)], &[(1, 0)]);
    }

    #[test]
    fn a_class_of_which_nothing_counts_is_listed_apart() {
        let mut session = Session::default();
        let job = begun(&mut session, &["/a/ssid", "/b/name"]);
        session.apply(Change::Dismissed(job, FindingId(0), Reach::One));
        assert!(session.aside_alone().is_empty());
        session.apply(Change::Dismissed(job, FindingId(1), Reach::One));
        assert_eq!(session.aside_alone().len(), 2);
        assert!(session.exposure().worst().is_none() && session.household().classes.is_empty());
        assert_eq!(session.distinct_of(DataClass::Ssid), None);
    }

    #[test]
    fn starting_over_forgets_it() {
        let mut session = Session::default();
        let job = begun(&mut session, &["/a/ssid"]);
        session.apply(Change::Dismissed(job, FindingId(0), Reach::Like));
        session.apply(Change::Cleared);
        begun(&mut session, &["/a/ssid"]);
        check(&session, &[(2, 0)], &[]);
    }
}
