//! The recovery of this visit: what was answered, what was done, what is to be asked before going on. Keeps nothing itself;
//! whether the browser keeps it is written down here because the person said so.

use super::Session;
use crate::catalog::guide::VENDORS;
use crate::catalog::provider::ABOUTS;
use crate::model::{DataClass, Distinct, Fact, Holder, Linked, Vendor, Whose, WifiCircumstance};
use crate::recover::record::Record;
use crate::recover::{Act, Answers, Book, Facts, Household, Plan, Run, Stay, done_in_vain};
use chrono::NaiveDate;

/// Whether the browser keeps the progress.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// Only until the page is closed.
    #[default]
    Off,
    /// In this browser, because the person said so.
    On,
    /// The browser refused, or somebody wiped it elsewhere.
    Refused,
}

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// What happened: id of a symptom or incident.
    Happened(Option<&'static str>),
    /// Keep or leave.
    Stay(Stay),
    /// Yes, change to the other branch although steps were done on this one.
    StayAnyway,
    /// No, stay on this branch.
    StayAsIs,
    /// Whether somebody dangerous can see this.
    Danger(bool),
    /// Id of the vendor.
    Vendor(Option<&'static str>),
    /// Something that holds, or does not.
    Tick(Fact, bool),
    /// Number of devices.
    Devices(Option<u64>),
    /// How the name of the network at home is.
    Wifi(WifiCircumstance, bool),
}

/// Something that happened in the recovery.
#[derive(Clone, Debug)]
pub enum RecoverChange {
    /// The person answered.
    Answered(Answer),
    /// The person did something at a step.
    Acted(&'static str, Act, NaiveDate),
    /// A record was opened in the place of what was there.
    Opened(Box<Record>),
    /// A file held no progress; the sentence that says so.
    NotOpened(String),
    /// What was there before the record comes back.
    PutBack,
    /// What the browser kept is taken up, the later mark of each step holding.
    TakenUp(Box<Record>),
    /// Whether the browser keeps it from now on.
    Keeping(Keeping),
    /// Everything is forgotten.
    Wiped,
}

/// The state of a recovery.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecoverDesk {
    /// What was answered.
    pub answers: Answers,
    /// What was done.
    pub run: Run,
    /// Whether the browser keeps it.
    pub keeping: Keeping,
    /// A change of branch that waits for a yes.
    pub pending: Option<Stay>,
    /// What is to be said of the record opened last.
    pub remarks: Vec<String>,
    before: Option<(Answers, Run)>,
}

impl RecoverDesk {
    pub(super) fn apply(&mut self, change: RecoverChange) {
        match change {
            RecoverChange::Answered(answer) => self.answer(answer),
            RecoverChange::Acted(id, act, day) => self.run.act(Book::ours(), id, act, day),
            RecoverChange::Opened(record) => {
                // The answer about danger is in no record.
                let answers = Answers { danger: self.answers.danger, ..record.answers };
                self.before =
                    Some((std::mem::replace(&mut self.answers, answers), std::mem::replace(&mut self.run, record.run)));
                self.remarks = record.remarks;
                self.pending = None;
            }
            RecoverChange::NotOpened(why) => self.remarks = vec![why],
            RecoverChange::PutBack => {
                if let Some((answers, run)) = self.before.take() {
                    // Whoever said meanwhile that they are watched still is.
                    self.answers = Answers { danger: self.answers.danger, ..answers };
                    self.run = run;
                    self.remarks.clear();
                }
            }
            RecoverChange::TakenUp(record) => {
                if self.answers == Answers::default() {
                    self.answers = record.answers;
                }
                self.run.merge(&record.run);
                self.keeping = Keeping::On;
            }
            RecoverChange::Keeping(keeping) => self.keeping = keeping,
            RecoverChange::Wiped => *self = Self::default(),
        }
    }

    fn answer(&mut self, answer: Answer) {
        let answers = &mut self.answers;
        match answer {
            Answer::Happened(happened) => answers.happened = happened,
            Answer::Stay(stay) => {
                let in_vain = done_in_vain(Book::ours(), &self.run, stay == Stay::Leave);
                if in_vain > 0 {
                    self.pending = Some(stay);
                } else {
                    answers.stay = Some(stay);
                    self.pending = None;
                }
            }
            Answer::StayAnyway => answers.stay = self.pending.take().or(answers.stay),
            Answer::StayAsIs => self.pending = None,
            Answer::Danger(danger) => answers.danger = Some(danger),
            Answer::Vendor(vendor) => answers.vendor = vendor,
            Answer::Tick(fact, holds) => answers.ticks.insert(fact, holds),
            Answer::Devices(n_devices) => answers.n_devices = n_devices,
            Answer::Wifi(circumstance, holds) => answers.wifi.set(circumstance, holds),
        }
    }

    /// Whether something was there before the record opened last.
    pub fn can_put_back(&self) -> bool {
        self.before.is_some()
    }
}

impl Session {
    /// What the files of this visit show of the household.
    pub fn household(&self) -> Household {
        let mut household = Household::default();
        for Linked { service, link, .. } in self.totals().integrations {
            let best = household.linked.get(&service).map_or(link, |known| link.max(*known));
            household.linked.insert(service, best);
        }
        for (_, finding) in self.findings() {
            household.classes.insert(finding.class);
            if finding.whose == Whose::Other {
                household.of_others.insert(finding.class);
            }
        }
        let keepers = self.providers().into_iter().filter(|share| share.holder == Holder::Vendor);
        for about in keepers.filter_map(|share| ABOUTS.iter().find(|about| about.id == share.id.0)) {
            if !household.vendors.iter().any(|known| known == about.vendor) {
                household.vendors.push(about.vendor.to_owned());
            }
        }
        household.n_devices = self.n_devices();
        household
    }

    /// Devices in the files: the most different hardware addresses, serial numbers or nicknames that can be counted.
    fn n_devices(&self) -> Option<u64> {
        [DataClass::Mac, DataClass::Serial, DataClass::Nickname]
            .into_iter()
            .filter_map(|class| self.distinct_of(class))
            .map(Distinct::number)
            .max()
    }

    /// Everything that the recovery rests on, as it is now.
    pub fn course(&self) -> Course {
        let household = self.household();
        let answers = &self.recover.answers;
        let facts = answers.facts(&household);
        let n_devices = answers.devices(&household);
        let plan = Plan::of(Book::ours(), &facts, n_devices, &self.recover.run);
        let id = answers.vendor_id(&household);
        let vendor = VENDORS.iter().find(|vendor| Some(vendor.id) == id);
        Course { household, facts, n_devices, vendor, plan, run: self.recover.run.clone() }
    }
}

/// Where a recovery stands: what is known of the household, and the plan that follows from it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    /// What the files show.
    pub household: Household,
    /// What is known, from files and answers.
    pub facts: Facts,
    /// Devices for which effort is counted.
    pub n_devices: u64,
    /// The vendor it is about.
    pub vendor: Option<&'static Vendor>,
    /// The steps.
    pub plan: Plan,
    /// What was done.
    pub run: Run,
}

impl Course {
    /// Name of the vendor, or words that stand for it.
    pub fn vendor_name(&self) -> &'static str {
        self.vendor.map_or("the vendor", |vendor| vendor.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Integration;
    use crate::recover::StepState;
    use crate::recover::record;
    use crate::session::Change;

    fn say(session: &mut Session, answer: Answer) {
        session.apply(Change::Recover(RecoverChange::Answered(answer)));
    }

    fn act(session: &mut Session, id: &'static str, act: Act) {
        session.apply(Change::Recover(RecoverChange::Acted(id, act, NaiveDate::default())));
    }

    #[track_caller]
    fn check(session: &Session, id: &str, state: Option<StepState>) {
        assert_eq!(session.course().plan.step(id).map(|step| step.state), state, "{id}");
    }

    #[test]
    fn leaving_after_relinking_waits_for_a_yes_and_keeps_what_was_done() {
        let mut session = Session::default();
        say(&mut session, Answer::Tick(Fact::Linked(Integration::Alexa), true));
        act(&mut session, "alexa.enable", Act::Works);
        say(&mut session, Answer::Stay(Stay::Leave));
        assert_eq!((session.recover.pending, session.recover.answers.stay), (Some(Stay::Leave), None));
        say(&mut session, Answer::StayAsIs);
        assert_eq!((session.recover.pending, session.recover.answers.stay), (None, None));
        say(&mut session, Answer::Stay(Stay::Leave));
        say(&mut session, Answer::StayAnyway);
        check(&session, "alexa.enable", None);
        say(&mut session, Answer::Stay(Stay::Keep));
        check(&session, "alexa.enable", Some(StepState::DoneChecked));
    }

    #[test]
    fn a_record_takes_the_place_of_what_was_there_and_can_be_taken_back() {
        let mut session = Session::default();
        act(&mut session, "calm.keep", Act::Works);
        say(&mut session, Answer::Danger(true));
        let record = record::read("spillcheck progress 1\nend 0\n", Book::ours()).unwrap();
        session.apply(Change::Recover(RecoverChange::Opened(Box::new(record))));
        check(&session, "calm.keep", Some(StepState::Ready));
        assert_eq!(session.recover.answers.danger, Some(true), "a file does not answer this");
        say(&mut session, Answer::Danger(false));
        session.apply(Change::Recover(RecoverChange::PutBack));
        assert_eq!(session.recover.answers.danger, Some(false), "nor does putting back");
        check(&session, "calm.keep", Some(StepState::DoneChecked));
        assert!(!session.recover.can_put_back());
    }

    #[test]
    fn what_is_read_and_what_is_done_end_apart() {
        let mut session = Session::default();
        act(&mut session, "calm.keep", Act::Works);
        session.apply(Change::Cleared);
        check(&session, "calm.keep", Some(StepState::DoneChecked));
        session.apply(Change::Recover(RecoverChange::Wiped));
        check(&session, "calm.keep", Some(StepState::Ready));
    }

    #[test]
    fn the_vendor_is_no_service_of_itself() {
        let mut session = Session::default();
        say(&mut session, Answer::Tick(Fact::Linked(Integration::Ring), true));
        assert!(session.course().facts.is(Fact::Linked(Integration::Ring)));
        say(&mut session, Answer::Vendor(Some("ring")));
        assert!(!session.course().facts.is(Fact::Linked(Integration::Ring)));
        assert_eq!(session.course().vendor_name(), "Ring");
    }
}
