//! Which consequences a person's data bears out, each with the findings and facts behind it. The rules themselves stand in
//! the catalog; a finding that is only possible carries none.

use crate::catalog::breach::{BODILY, CONSEQUENCES, HUBS, PICTURES};
use crate::model::{
    Aspect, Confidence, Consequence, DataClass, Derived, DerivedKind, Finding, Need, ProviderId, Set, Upshot, Whose,
    sorted_by_key,
};
use std::cmp::Reverse;

/// What somebody could do with these findings and with facts that follow from many values, heaviest first.
///
/// `now` in seconds since 1970: tokens that have ended by then open nothing; without it none has.
pub fn upshots(findings: &[&Finding], derived: &[&Derived], now: Option<i64>) -> Vec<Upshot> {
    Grounds::of(findings, now).upshots(&|_| true, derived)
}

/// What can be told of findings: those of each class, surest and most numerous first. Made once, and asked for everybody in an
/// incident and for each group of people.
#[derive(Debug)]
pub struct Grounds<'a> {
    findings: &'a [&'a Finding],
    by_class: Vec<Vec<Rank>>,
    /// Providers in whose files a camera shows itself.
    of_cameras: Set<&'a ProviderId>,
    /// Records in which a body is measured, each with a file that holds it.
    bodily: Set<(&'a str, &'a str)>,
}

/// Whether it is a token that has ended, how sure a finding is and how much it holds, then where it stands in the slice that is
/// judged.
type Rank = (bool, Reverse<(Confidence, u64)>, usize);

impl<'a> Grounds<'a> {
    /// Of these findings. `now` as for [`upshots`].
    pub fn of(findings: &'a [&'a Finding], now: Option<i64>) -> Self {
        let mut by_class: Vec<Vec<Rank>> = DataClass::ALL.iter().map(|_| Vec::new()).collect();
        for (place, finding) in findings.iter().enumerate() {
            let has_ended = Aspect::of(finding, now) == Some(Aspect::Expired);
            if let Some(ranks) = by_class.get_mut(finding.class as usize) {
                ranks.push((has_ended, Reverse((finding.confidence, finding.count)), place));
            }
        }
        let sure = || findings.iter().copied().filter(|finding| finding.confidence > Confidence::Possible);
        let is_seen = |finding: &&Finding| PICTURES.any_of.contains(&finding.class) && is_for(&PICTURES, finding);
        let bodily = sure().filter(|finding| BODILY.contains(&finding.class)).flat_map(|finding| {
            let record = records(finding).next().unwrap_or_default();
            finding.place.entries.iter().map(move |entry| (record, entry.as_str()))
        });
        Self {
            findings,
            by_class: by_class.into_iter().map(|ranks| sorted_by_key(ranks, |rank| *rank)).collect(),
            of_cameras: sure().filter(is_seen).filter_map(|finding| finding.provider.as_ref()).collect(),
            bodily: bodily.collect(),
        }
    }

    /// The findings of a class, surest and most numerous first, tokens that have ended last.
    pub fn of_class(&self, class: DataClass) -> impl Iterator<Item = &'a Finding> {
        let ranks = self.by_class.get(class as usize).map(Vec::as_slice).unwrap_or_default();
        ranks.iter().filter_map(|(_, _, place)| self.findings.get(*place).copied())
    }

    /// What follows where only these classes are out (`breach::is_out`), and these facts, heaviest first.
    pub fn upshots(&self, is_out: &dyn Fn(DataClass) -> bool, derived: &[&Derived]) -> Vec<Upshot> {
        let heaviest = sorted_by_key(CONSEQUENCES, |rule| Reverse(rule.weight));
        heaviest.into_iter().filter_map(|rule| self.upshot(rule, is_out, derived)).collect()
    }

    fn upshot(&self, rule: &Consequence, is_out: &dyn Fn(DataClass) -> bool, derived: &[&Derived]) -> Option<Upshot> {
        let mut upshot = Upshot { id: rule.id, grounds: Vec::new(), facts: Vec::new() };
        for need in rule.needs {
            let (fitting, facts) = self.backing(need, is_out, derived)?;
            upshot.grounds.push(fitting);
            upshot.facts.push(facts);
        }
        Some(upshot)
    }

    /// Findings and facts behind a need; nothing where it is not met. What is only possible is told beside what is surer, and
    /// does not count.
    fn backing(
        &self,
        need: &Need,
        is_out: &dyn Fn(DataClass) -> bool,
        derived: &[&Derived],
    ) -> Option<(Vec<usize>, Vec<usize>)> {
        let is_fact =
            |place: &usize| derived.get(*place).is_some_and(|fact| need.or_fact.contains(&DerivedKind::of(fact.fact)));
        let facts: Vec<usize> = (0..derived.len()).filter(is_fact).collect();
        let is_fitting = |(has_ended, _, place): &&Rank| {
            let is_met =
                |finding: &&Finding| is_for(need, finding) && (!need.of_camera || self.may_be_of_camera(finding));
            !has_ended && self.findings.get(*place).is_some_and(is_met)
        };
        let classes = need.any_of.iter().filter(|class| is_out(**class));
        let of_class = classes.filter_map(|class| self.by_class.get(*class as usize)).flatten();
        let fitting: Vec<Rank> = of_class.filter(is_fitting).copied().collect();
        let sure = fitting.iter().filter(|(_, Reverse((confidence, _)), _)| *confidence > Confidence::Possible);
        let n_sure = sure.fold(0, |sum: u64, (_, Reverse((_, count)), _)| sum.saturating_add(*count));
        if n_sure < need.at_least.max(1) {
            return (!facts.is_empty()).then(|| (Vec::new(), facts));
        }
        Some((sorted_by_key(fitting, |rank| *rank).into_iter().map(|(.., place)| place).collect(), facts))
    }

    /// Whether a value may be of a camera: nothing says that its vendor makes none, or that its device is another.
    fn may_be_of_camera(&self, finding: &Finding) -> bool {
        let makes_none = |id: &ProviderId| !self.of_cameras.contains(&id) && !HUBS.contains(&id.0.as_str());
        let entries = &finding.place.entries;
        let is_bodily = |entry: &str| records(finding).any(|record| self.bodily.contains(&(record, entry)));
        // Where not every file is named, one of those that are not may be a list of cameras.
        let is_other = !entries.is_empty()
            && entries.len() as u64 == finding.place.n_entries
            && entries.iter().all(|entry| is_bodily(entry.as_str()));
        !finding.provider.as_ref().is_some_and(makes_none) && !is_other
    }
}

/// The records that a value stands in, innermost first: what holds its field, and each item of a list around that.
fn records(finding: &Finding) -> impl Iterator<Item = &str> {
    let mut all = std::iter::successors(above(finding.place.path.as_str()), |record| above(record));
    let own = all.next();
    own.into_iter().chain(all.filter(|record| record.ends_with("/*")))
}

fn above(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(above, _)| above)
}

/// The consequence with this id.
pub fn consequence(id: &str) -> Option<&'static Consequence> {
    CONSEQUENCES.iter().find(|rule| rule.id == id)
}

/// Whether the name of its field, or of what the field stands in, holds one of these.
fn is_in(names: &[&str], finding: &Finding) -> bool {
    let holds = |key: &str| names.iter().any(|name| key.to_ascii_lowercase().contains(name));
    !names.is_empty() && finding.place.path.as_str().rsplit('/').filter(|key| *key != "*").take(2).any(holds)
}

/// Whether a finding of a class that a need names is of the kind that it asks for.
fn is_for(need: &Need, finding: &Finding) -> bool {
    need.whose.is_none_or(|whose| finding.whose == whose || finding.whose == Whose::Unknown)
        && need.detail.is_none_or(|detail| finding.details.contains(&detail))
        && !is_in(need.but_in, finding)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::breach::specimen::{Row, rows};
    use crate::catalog::breach::INCIDENTS;
    use crate::model::{DerivedFact, Detail, Masked, Place};
    use std::collections::BTreeSet;

    /// A row that just meets a need with this class.
    fn row(need: &Need, class: DataClass) -> Row {
        let whose = need.whose.unwrap_or(Whose::Unknown);
        Row { count: need.at_least, detail: need.detail, whose, confidence: Confidence::Likely, ..Row::of(class) }
    }

    /// Rows that just meet every need of a rule but one.
    fn rest(rule: &Consequence, without: usize) -> Vec<Row> {
        let others = rule.needs.iter().enumerate().filter(|(place, _)| *place != without);
        others.map(|(_, need)| row(need, need.any_of[0])).collect()
    }

    fn follows(rule: &Consequence, own: &[Row], derived: &[DerivedFact]) -> bool {
        let findings = rows(own);
        let facts: Vec<Derived> = derived.iter().map(|fact| fact_of(*fact)).collect();
        let upshots = upshots(&findings.iter().collect::<Vec<_>>(), &facts.iter().collect::<Vec<_>>(), None);
        upshots.iter().any(|upshot| upshot.id == rule.id)
    }

    fn fact_of(fact: DerivedFact) -> Derived {
        Derived { fact, n: 9, of: 9, paths: Vec::new(), providers: Vec::new() }
    }

    const FACTS: [DerivedFact; 4] = [
        DerivedFact::Home { within_m: 100, at_night: true },
        DerivedFact::NobodyHome { days: 0b1_1111, from_hour: 9, until_hour: 16 },
        DerivedFact::Asleep { from: 1_380, until: 420 },
        DerivedFact::LivesHere { n_people: 3, n_children: 1 },
    ];

    /// Every need of every rule, with its place and the rows that meet the others.
    fn each_need(check: impl Fn(&Consequence, &Need, Vec<Row>)) {
        for rule in CONSEQUENCES {
            for (place, need) in rule.needs.iter().enumerate() {
                check(rule, need, rest(rule, place));
            }
        }
    }

    fn with(rest: &[Row], row: Row) -> Vec<Row> {
        rest.iter().copied().chain([row]).collect()
    }

    #[test]
    fn every_class_of_every_need_just_carries_it() {
        each_need(|rule, need, rest| {
            for &class in need.any_of {
                assert!(follows(rule, &with(&rest, row(need, class)), &[]), "{}: {class}", rule.id);
            }
        });
    }

    #[test]
    fn one_value_too_few_or_a_need_unmet_carries_nothing() {
        each_need(|rule, need, rest| {
            assert!(!follows(rule, &rest, &[]), "{} without a need", rule.id);
            for &class in need.any_of {
                let too_few = Row { count: need.at_least - 1, ..row(need, class) };
                assert!(!follows(rule, &with(&rest, too_few), &[]), "{}: {class}", rule.id);
            }
        });
    }

    #[test]
    fn values_of_several_fields_are_added_up() {
        each_need(|rule, need, rest| {
            let half = Row { count: need.at_least.div_ceil(2), ..row(need, need.any_of[0]) };
            assert!(follows(rule, &with(&with(&rest, half), half), &[]), "{}", rule.id);
        });
    }

    #[test]
    fn what_is_only_possible_carries_nothing() {
        each_need(|rule, need, rest| {
            let possible = Row { confidence: Confidence::Possible, count: 9_999, ..row(need, need.any_of[0]) };
            assert!(!follows(rule, &with(&rest, possible), &[]), "{}", rule.id);
        });
    }

    #[test]
    fn values_without_the_detail_or_of_somebody_else_carry_nothing() {
        each_need(|rule, need, rest| {
            let fitting = row(need, need.any_of[0]);
            if need.detail.is_some() {
                assert!(!follows(rule, &with(&rest, Row { detail: None, ..fitting }), &[]), "{}", rule.id);
            }
            if need.whose == Some(Whose::Yours) {
                let other = Row { whose: Whose::Other, ..fitting };
                assert!(!follows(rule, &with(&rest, other), &[]), "{}", rule.id);
                assert!(follows(rule, &with(&rest, Row { whose: Whose::Unknown, ..fitting }), &[]), "{}", rule.id);
            }
        });
    }

    #[test]
    fn the_picture_of_an_account_is_nothing_that_a_camera_saw() {
        let mut findings = rows(&[DataClass::ImageUrl, DataClass::Email].map(Row::of));
        let of = |findings: &[Finding]| {
            let all: Vec<&Finding> = findings.iter().collect();
            let ids = upshots(&all, &[], None).into_iter().map(|upshot| upshot.id);
            ids.filter(|id| ["sees-recordings", "presses-you"].contains(id)).count()
        };
        for (path, expected) in [
            ("/events/*/thumbnail", true),
            ("/data/logo", false),
            ("/user/avatarUrl", false),
            ("/profile/url/*", false),
        ] {
            findings[0].place.path = Masked::plain(path);
            assert_eq!(of(&findings), if expected { 2 } else { 0 }, "{path}");
        }
    }

    /// Which of these fields, of one file each, are named as those that lead to a camera.
    #[track_caller]
    fn check_reach(own: &[(DataClass, &str, &str, &str)], expected: &[&str]) {
        let mut findings = rows(&own.iter().map(|(class, ..)| Row::of(*class)).collect::<Vec<_>>());
        for (finding, (_, provider, entry, path)) in findings.iter_mut().zip(own) {
            finding.provider = (!provider.is_empty()).then(|| ProviderId((*provider).to_owned()));
            finding.place = Place { path: Masked::plain(path), entries: vec![Masked::plain(entry)], n_entries: 1 };
        }
        let all: Vec<&Finding> = findings.iter().collect();
        let upshots = upshots(&all, &[], None);
        let grounds = upshots.iter().find(|upshot| upshot.id == "reaches-by-serial").map(|upshot| &upshot.grounds[0]);
        let named: Vec<&str> =
            grounds.into_iter().flatten().map(|place| findings[*place].place.path.as_str()).collect();
        assert_eq!(named, expected);
    }

    #[test]
    fn only_what_may_be_a_camera_is_reached_as_one() {
        let seen = (DataClass::ImageUrl, "wyze", "devices.json", "/list/*/thumbnail");
        let listed = (DataClass::DeviceId, "wyze", "devices.json", "/list/*/params/id");
        let scale = (DataClass::DeviceId, "wyze", "scale.json", "/data/*/id");
        let weight = (DataClass::Weight, "wyze", "scale.json", "/data/*/weight");
        check_reach(&[seen, listed], &["/list/*/params/id"]);
        // The records of a scale, also where the number lies deeper; nothing is known of a scale that measures nothing.
        check_reach(&[seen, listed, scale, weight], &["/list/*/params/id"]);
        check_reach(&[seen, weight, (DataClass::Serial, "wyze", "scale.json", "/data/*/device/sn")], &[]);
        check_reach(&[seen, scale], &["/data/*/id"]);
        check_reach(&[seen, weight, (DataClass::DeviceId, "wyze", "devices.json", "/data/*/id")], &["/data/*/id"]);
        // A vendor that shows no camera; files of nobody known, and a hub’s, may be about one.
        check_reach(&[seen, (DataClass::Serial, "fitbit", "a.json", "/sn")], &[]);
        check_reach(&[seen, (DataClass::Serial, "", "a.json", "/sn")], &["/sn"]);
        check_reach(&[seen, (DataClass::Serial, "home_assistant", "a.json", "/sn")], &["/sn"]);
        let portrait = (DataClass::ImageUrl, "fitbit", "a.json", "/avatar");
        check_reach(&[seen, portrait, (DataClass::Serial, "fitbit", "a.json", "/sn")], &[]);
    }

    #[test]
    fn a_file_that_is_not_named_may_hold_a_camera() {
        let mut findings = rows(&[DataClass::ImageUrl, DataClass::DeviceId, DataClass::Weight].map(Row::of));
        for finding in &mut findings[1..] {
            finding.place.entries = vec![Masked::plain("scale.json")];
        }
        let reaches = |findings: &[Finding]| {
            let all: Vec<&Finding> = findings.iter().collect();
            upshots(&all, &[], None).iter().any(|upshot| upshot.id == "reaches-by-serial")
        };
        assert!(!reaches(&findings));
        findings[1].place.n_entries = 2;
        assert!(reaches(&findings));
    }

    #[test]
    fn every_hub_is_a_provider() {
        use crate::catalog::provider::ABOUTS;
        assert!(HUBS.iter().all(|hub| ABOUTS.iter().any(|about| about.id == *hub)));
    }

    #[test]
    fn a_fact_is_as_good_as_values_where_the_rule_says_so() {
        each_need(|rule, need, rest| {
            for fact in FACTS {
                let is_enough = need.or_fact.contains(&DerivedKind::of(fact));
                assert_eq!(follows(rule, &rest, &[fact]), is_enough, "{}: {fact:?}", rule.id);
            }
        });
    }

    #[test]
    fn the_heaviest_comes_first_and_every_need_has_its_grounds() {
        let own: Vec<Row> = DataClass::ALL.iter().map(|class| Row { count: 400, ..Row::of(*class) }).collect();
        let findings = rows(&own);
        let facts = FACTS.map(fact_of);
        let all = upshots(&findings.iter().collect::<Vec<_>>(), &facts.iter().collect::<Vec<_>>(), None);
        let weights: Vec<u8> = all.iter().map(|upshot| consequence(upshot.id).unwrap().weight).collect();
        assert!(weights.is_sorted_by(|one, next| one >= next), "{weights:?}");
        for upshot in &all {
            let rule = consequence(upshot.id).unwrap();
            assert_eq!((upshot.grounds.len(), upshot.facts.len()), (rule.needs.len(), rule.needs.len()));
            for (need, places) in rule.needs.iter().zip(&upshot.grounds) {
                assert!(places.iter().all(|place| need.any_of.contains(&findings[*place].class)), "{}", rule.id);
            }
        }
    }

    #[test]
    fn grounds_come_surest_and_most_numerous_first() {
        let likely = Row { confidence: Confidence::Likely, ..Row::of(DataClass::Transcript) };
        let possible = Row { confidence: Confidence::Possible, count: 70, ..likely };
        let findings = rows(&[possible, likely, Row { count: 7, ..likely }, Row::of(DataClass::Voice)]);
        let all = upshots(&findings.iter().collect::<Vec<_>>(), &[], None);
        let spoken = all.iter().find(|upshot| upshot.id == "hears-home").unwrap();
        assert_eq!(spoken.grounds, [vec![3, 2, 1, 0]]);
    }

    #[test]
    fn the_fields_of_a_class_come_surest_first_and_those_that_ended_last() {
        let ended = Row { detail: Some(Detail::ValidUntil(1_000)), ..Row::of(DataClass::Jwt) };
        let likely = Row { confidence: Confidence::Likely, count: 9, ..Row::of(DataClass::Jwt) };
        let findings = rows(&[ended, likely, Row::of(DataClass::Jwt), Row::of(DataClass::Email)]);
        let all: Vec<&Finding> = findings.iter().collect();
        let grounds = Grounds::of(&all, Some(1_001));
        let ids = |class| grounds.of_class(class).map(|finding| finding.id.0).collect::<Vec<_>>();
        assert_eq!((ids(DataClass::Jwt), ids(DataClass::Weight)), (vec![2, 1, 0], vec![]));
    }

    #[test]
    fn a_token_that_has_ended_opens_nothing() {
        let token = Row { detail: Some(Detail::ValidUntil(1_000)), ..Row::of(DataClass::IntegrationToken) };
        let findings = rows(&[token]);
        let n_at = |now| upshots(&findings.iter().collect::<Vec<_>>(), &[], now).len();
        assert!(n_at(None) > 0 && n_at(Some(1_000)) > 0);
        assert_eq!(n_at(Some(1_001)), 0);
    }

    #[test]
    fn every_precedent_is_an_incident_of_the_catalogue() {
        for rule in CONSEQUENCES {
            let is_known = |id: &str| INCIDENTS.iter().any(|incident| incident.id == id);
            assert!(rule.precedent.is_none_or(is_known), "{}: {:?}", rule.id, rule.precedent);
        }
    }

    #[test]
    fn nothing_follows_from_nothing() {
        assert_eq!(upshots(&[], &[], None), []);
    }

    #[test]
    fn rules_are_told_apart_and_read_well() {
        let ids: BTreeSet<&str> = CONSEQUENCES.iter().map(|rule| rule.id).collect();
        assert!(ids.len() == CONSEQUENCES.len() && ids.len() >= 24);
        for rule in CONSEQUENCES {
            assert!((1..=9).contains(&rule.weight) && rule.can.starts_with("can "), "{}", rule.id);
            let classes: Vec<DataClass> = rule.needs.iter().flat_map(|need| need.any_of).copied().collect();
            let different: BTreeSet<DataClass> = classes.iter().copied().collect();
            assert_eq!(different.len(), classes.len(), "{}: one value would meet two needs", rule.id);
            assert!(rule.needs.iter().all(|need| need.at_least > 0 && !need.any_of.is_empty()), "{}", rule.id);
            for sentence in [rule.why, rule.breaks] {
                assert!(sentence.ends_with('.') && sentence.len() < 200, "{}: {sentence}", rule.id);
            }
            let all = [rule.can, rule.why, rule.breaks].join(" ").to_lowercase();
            for word in ["safe", "stolen", "hack", "!", "attacker", "victim"] {
                assert!(!all.contains(word), "{}: {word}", rule.id);
            }
        }
    }
}
