//! What a scenario says, in sentences. Claims nothing that is not in the rows; what the files do not show is not called
//! absent at the vendor.

use super::Scope;
use crate::model::words::{all, capital, count, list, number};
use crate::model::{Age, Breach, Scenario, Spill, SpillRow};

/// Whether a kind of incident is laid over what no vendor keeps but the person, with the names of where that comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Only over what vendors keep, as far as is known.
    Nothing,
    /// Over both.
    Some(Vec<String>),
    /// Over nothing else.
    All(Vec<String>),
}

/// What is laid over what, in one or two sentences.
pub fn premise(breach: &Breach, scope: &Scope<'_>, kept: &Kept) -> String {
    if scope.findings.is_empty() {
        return "We found nothing in your files that this could be laid over.".to_owned();
    }
    if breach.is_kind() {
        let kind = "This is a kind of incident and not one that happened, laid over your files.";
        return match kept {
            Kept::Nothing => kind.to_owned(),
            Kept::Some(names) => format!(
                "{kind} Among them is what you keep yourself ({}): tick only the others above to leave that out.",
                list(names)
            ),
            Kept::All(names) => format!("{kind} You keep these yourself ({}); a vendor may hold less.", list(names)),
        };
    }
    // Where the leak was all in between, no file can be from there.
    let from = if breach.through == Some(breach.who) { "a vendor whose data was in it" } else { breach.who };
    let between = breach.through.map(|through| format!(" The leak was at {through}, in between.")).unwrap_or_default();
    if scope.is_elsewhere {
        format!(
            "None of these files is known to be from {from}: this is what the same breach would mean where they come from.{between}"
        )
    } else {
        format!("This is what your files hold of the data it was about.{between}")
    }
}

/// What would be out, what is only claimed, and what the files do not hold; nothing where nothing was found.
pub fn outcome(breach: &Breach, scenario: &Scenario) -> Vec<String> {
    if scenario.rows.is_empty() {
        return Vec::new();
    }
    let mut sentences = vec![out(breach, &scenario.rows)];
    let n_claimed = scenario.rows.iter().filter(|row| row.spill == Spill::Claimed).count() as u64;
    if n_claimed > 0 {
        let (are, they, do_not) = if n_claimed == 1 { ("is", "it", "does not") } else { ("are", "they", "do not") };
        sentences.push(format!(
            "{} {are} only claimed to have been out; nobody confirmed it, and {they} {do_not} count here.",
            count(n_claimed, "kind", "kinds")
        ));
    }
    sentences.extend(others(&scenario.rows));
    let n_missing = scenario.not_yours.len() as u64;
    if n_missing > 0 {
        let showed = if breach.is_kind() { "Such an incident can show" } else { "It showed" };
        sentences.push(format!(
            "{showed} {} more that these files do not hold; the vendor may keep {} all the same.",
            count(n_missing, "kind of data", "kinds of data"),
            if n_missing == 1 { "it" } else { "them" }
        ));
    }
    sentences
}

/// What a row that would be out is among: of a kind nothing was ever confirmed.
pub fn held(breach: &Breach) -> &'static str {
    if breach.is_kind() { "what such an incident shows" } else { "what was confirmed" }
}

/// What a row that would not be out is not among. Nobody knows all that was in an incident.
pub fn untouched(breach: &Breach) -> &'static str {
    if breach.is_kind() { "Not what such an incident shows" } else { "Not in it, as far as is known" }
}

fn out(breach: &Breach, rows: &[SpillRow]) -> String {
    let held = held(breach);
    let n_out = rows.iter().filter(|row| row.spill == Spill::Yes).count() as u64;
    let n_all = rows.len() as u64;
    match (n_out, n_all) {
        _ if breach.confirmed.is_empty() => "Nothing was confirmed to have been out.".to_owned(),
        (0, 1) => format!("The one kind of data found in these files is not among {held}."),
        (0, _) => format!("None of the {} kinds of data found in these files is among {held}.", number(n_all)),
        (_, 1) => "The one kind of data found in these files would be out.".to_owned(),
        _ if n_out == n_all => format!("{} kinds of data found in these files would be out.", capital(&all(n_all))),
        _ => format!("{} of the {} kinds of data found in these files would be out.", number(n_out), number(n_all)),
    }
}

/// How much of what would be out is not the person's own.
fn others(rows: &[SpillRow]) -> Option<String> {
    let out = || rows.iter().filter(|row| row.spill == Spill::Yes);
    let n_others: u64 = out().map(|row| row.n_others).sum();
    let n_all: u64 = out().map(|row| row.count).sum();
    match n_others {
        0 => None,
        _ if n_others == n_all => Some("All of it is other people’s, and so it has no grade of yours.".to_owned()),
        1 => Some("1 of these values is somebody else’s.".to_owned()),
        _ => Some(format!("{} of these values are other people’s.", number(n_others))),
    }
}

/// Why no chain is shown of what would be out.
pub fn unchained(scenario: &Scenario) -> &'static str {
    if is_any_out(scenario) {
        "None of what would be out makes one of the chains that we know. Single things can harm too; the report says how."
    } else {
        "Nothing that was found in your files would be out, and so nothing follows from it here."
    }
}

/// Why nothing is weighed.
pub fn unweighed(scenario: &Scenario) -> &'static str {
    if is_any_out(scenario) {
        "Only data of other people would be out; it is not weighed here."
    } else {
        "Nothing that was found in your files would be out, and so there is nothing to weigh here. What else the vendor keeps is not weighed."
    }
}

fn is_any_out(scenario: &Scenario) -> bool {
    scenario.rows.iter().any(|row| row.spill == Spill::Yes)
}

/// How the files lie to the incident in time; nothing where nothing can be said.
pub fn time(age: Age) -> Option<&'static str> {
    match age {
        Age::Before => Some("Your files begin before it ended, so the account was most likely there."),
        Age::After => Some("Your files begin after it had ended. This account may not have existed then."),
        Age::Ended => Some("Your files end before it began. What you recorded later is not in them."),
        Age::Unknown => None,
    }
}

/// How many incidents are known that concern each vendor; at some of them it leaked elsewhere, at a service in between.
pub fn known(vendors: &[(String, usize)]) -> String {
    if vendors.is_empty() {
        return String::new();
    }
    let told = |(vendor, n_incidents): &(String, usize)| match n_incidents {
        0 => format!("{vendor}: none"),
        _ => format!("{vendor}: {}", number(*n_incidents as u64)),
    };
    let all: Vec<String> = vendors.iter().map(told).collect();
    let none = if vendors.iter().any(|(_, n_incidents)| *n_incidents == 0) {
        " That does not mean that there was none."
    } else {
        ""
    };
    format!("Incidents in our list that concern {}.{none}", all.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::breach::specimen::{Row, ground, incident, kind, rows};
    use crate::breach::{Setting, scenario, scope};
    use crate::model::{DataClass as C, Finding, Spilt, Whose};

    #[track_caller]
    fn check(breach: &Breach, own: &[Row], premised: &str, expected: &[&str]) {
        let findings = rows(own);
        let all: Vec<&Finding> = findings.iter().collect();
        let scope = scope(breach, &all, &[]);
        let scenario = scenario(breach, &scope, Setting::default());
        assert_eq!(premise(breach, &scope, &Kept::Nothing), premised);
        assert_eq!(outcome(breach, &scenario), expected);
    }

    fn spilt(classes: &[C]) -> &'static [Spilt] {
        let of = |class: &C| Spilt { class: *class, whom: None, ground: ground() };
        classes.iter().map(of).collect::<Vec<_>>().leak()
    }

    fn wyze() -> Breach {
        incident(&["wyze"], spilt(&[C::Email, C::Ssid]), spilt(&[C::AccessToken, C::Nutrition]))
    }

    const HERE: &str = "This is what your files hold of the data it was about.";
    const MORE: &str =
        "It showed 1 kind of data more that these files do not hold; the vendor may keep it all the same.";

    #[test]
    fn where_nothing_was_found_nothing_is_said() {
        check(&wyze(), &[], "We found nothing in your files that this could be laid over.", &[]);
    }

    #[test]
    fn one_class_only() {
        let out = "The one kind of data found in these files would be out.";
        check(&wyze(), &[Row::of(C::Email)], HERE, &[out, MORE]);
        let both =
            "It showed 2 kinds of data more that these files do not hold; the vendor may keep them all the same.";
        let not = "The one kind of data found in these files is not among what was confirmed.";
        check(&wyze(), &[Row::of(C::Password)], HERE, &[not, both]);
        let said = "1 kind is only claimed to have been out; nobody confirmed it, and it does not count here.";
        check(&wyze(), &[Row::of(C::Nutrition)], HERE, &[not, said, both]);
    }

    #[test]
    fn some_all_or_none_of_several() {
        let (email, ssid) = (Row::of(C::Email), Row::of(C::Ssid));
        check(&wyze(), &[email, ssid], HERE, &["Both kinds of data found in these files would be out."]);
        let own = [email, ssid, Row::of(C::AccessToken), Row::of(C::Nutrition)];
        let some = "2 of the 4 kinds of data found in these files would be out.";
        let two = "2 kinds are only claimed to have been out; nobody confirmed it, and they do not count here.";
        check(&wyze(), &own, HERE, &[some, two]);
        let none = "None of the 2 kinds of data found in these files is among what was confirmed.";
        check(&incident(&["wyze"], spilt(&[C::Name]), &[]), &[email, ssid], HERE, &[none, MORE]);
        check(&incident(&["wyze"], &[], &[]), &[email, ssid], HERE, &["Nothing was confirmed to have been out."]);
    }

    #[test]
    fn what_belongs_to_others_is_told() {
        let other = Row { whose: Whose::Other, count: 3, ..Row::of(C::Email) };
        let out = "The one kind of data found in these files would be out.";
        check(&wyze(), &[other], HERE, &[out, "All of it is other people’s, and so it has no grade of yours.", MORE]);
        check(&wyze(), &[other, Row::of(C::Email)], HERE, &[out, "3 of these values are other people’s.", MORE]);
        let one = Row { count: 1, ..other };
        check(&wyze(), &[one, Row::of(C::Email)], HERE, &[out, "1 of these values is somebody else’s.", MORE]);
    }

    #[test]
    fn what_it_is_laid_over_is_told() {
        let ring = Row { provider: Some("ring"), ..Row::of(C::Email) };
        let out = "The one kind of data found in these files would be out.";
        let elsewhere = "None of these files is known to be from Wyze: this is what the same breach would mean where they come from.";
        check(&wyze(), &[ring], elsewhere, &[out, MORE]);
        let all_between = Breach { through: Some("Wyze"), ..wyze() };
        let other = "None of these files is known to be from a vendor whose data was in it: this is what the same breach would mean where they come from. The leak was at Wyze, in between.";
        check(&all_between, &[ring], other, &[out, MORE]);
        let between = Breach { through: Some("GetHealth"), ..wyze() };
        check(&between, &[Row::of(C::Email)], &format!("{HERE} The leak was at GetHealth, in between."), &[out, MORE]);
        let preset = "This is a kind of incident and not one that happened, laid over your files.";
        check(&kind(spilt(&[C::Email])), &[ring], preset, &[out]);
    }

    #[test]
    fn what_you_keep_yourself_is_told_apart_where_a_kind_is_laid_over_it() {
        let findings = rows(&[Row::of(C::Email)]);
        let all: Vec<&Finding> = findings.iter().collect();
        let preset = kind(spilt(&[C::Email]));
        let names = ["Apple Health", "Home Assistant"].map(str::to_owned).to_vec();
        let said = |kept: &Kept| premise(&preset, &scope(&preset, &all, &[]), kept);
        let kind = "This is a kind of incident and not one that happened, laid over your files.";
        let some = "Among them is what you keep yourself (Apple Health and Home Assistant): tick only the others above to leave that out.";
        assert_eq!(said(&Kept::Some(names.clone())), format!("{kind} {some}"));
        let every = "You keep these yourself (Apple Health and Home Assistant); a vendor may hold less.";
        assert_eq!(said(&Kept::All(names)), format!("{kind} {every}"));
    }

    #[test]
    fn where_only_others_are_in_it_nothing_says_that_nothing_is_out() {
        let said = |own: &[Row]| {
            let findings = rows(own);
            let all: Vec<&Finding> = findings.iter().collect();
            let laid = scenario(&wyze(), &scope(&wyze(), &all, &[]), Setting::default());
            let is_nothing = |words: &str| words.starts_with("Nothing that was found");
            (laid.groups.is_empty(), is_nothing(unweighed(&laid)), is_nothing(unchained(&laid)))
        };
        assert_eq!(said(&[Row { whose: Whose::Other, ..Row::of(C::Email) }]), (true, false, false));
        assert_eq!(said(&[Row::of(C::Nutrition)]), (true, true, true));
    }

    #[test]
    fn time_claims_no_more_than_the_dates_bear_out() {
        assert_eq!(time(Age::Unknown), None);
        let told: Vec<&str> = [Age::Before, Age::After, Age::Ended].into_iter().filter_map(time).collect();
        assert_eq!(
            told,
            [
                "Your files begin before it ended, so the account was most likely there.",
                "Your files begin after it had ended. This account may not have existed then.",
                "Your files end before it began. What you recorded later is not in them.",
            ]
        );
    }

    #[test]
    fn a_vendor_without_incidents_is_not_praised() {
        let said = |all: &[(&str, usize)]| known(&all.iter().map(|(id, n)| ((*id).to_owned(), *n)).collect::<Vec<_>>());
        assert_eq!(said(&[]), "");
        assert_eq!(said(&[("Wyze", 4)]), "Incidents in our list that concern Wyze: 4.");
        let none = "Incidents in our list that concern Wyze: 4; Hue: none. That does not mean that there was none.";
        assert_eq!(said(&[("Wyze", 4), ("Hue", 0)]), none);
    }
}
