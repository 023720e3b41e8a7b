//! Sentences about findings that several rooms say in the same words: days, whose something is, what many values tell.

use crate::model::words::{count, list, number};
use crate::model::{Derived, DerivedFact, ProviderId, Shared, Whose};
use crate::recover::age;
use chrono::{Datelike, NaiveDate};

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// `26 November 2026`.
pub fn day(day: NaiveDate) -> String {
    format!("{} {}", day.day(), age::when(&format!("{}-{:02}", day.year(), day.month())))
}

/// `2019-12-26` as `26 December 2019`, `2019-12` as `December 2019`.
pub fn date(date: &str) -> String {
    date.parse().map_or_else(|_| age::when(date), day)
}

/// Whose something is, in words.
pub fn whose(whose: Whose) -> &'static str {
    match whose {
        Whose::Yours => "yours",
        Whose::Other => "somebody else’s",
        Whose::Unknown => "not said",
    }
}

/// What follows from many values, with what it rests on.
pub fn derived(derived: &Derived) -> String {
    let (n, of) = (number(derived.n), number(derived.of));
    let fact = match derived.fact {
        DerivedFact::Home { within_m, at_night: true } => {
            let within = number(u64::from(within_m));
            format!("Home can be found: in {n} of {of} nights a position lies within {within} metres of one place")
        }
        DerivedFact::Home { within_m, at_night: false } => {
            let within = number(u64::from(within_m));
            format!("Home can be found: {n} of {of} tracks begin or end within {within} metres of one place")
        }
        DerivedFact::NobodyHome { days, from_hour, until_hour } => {
            let days = weekdays(days);
            format!("Nobody is usually at home {days} from {from_hour}:00 to {until_hour}:00: {n} of {of} days")
        }
        DerivedFact::Asleep { from, until } => {
            let (from, until) = (clock(from), clock(until));
            format!("Somebody is usually asleep from about {from} to about {until}: {n} of {of} nights")
        }
        DerivedFact::LivesHere { n_people, n_children: 0 } => {
            format!("{} in the household", count(u64::from(n_people), "person is named", "people are named"))
        }
        DerivedFact::LivesHere { n_people, n_children } => format!(
            "{} in the household; the files call {} of them {}",
            count(u64::from(n_people), "person is named", "people are named"),
            number(u64::from(n_children)),
            if n_children == 1 { "a child" } else { "children" }
        ),
    };
    let paths: Vec<String> = derived.paths.iter().map(ToString::to_string).collect();
    if paths.is_empty() { format!("{fact}.") } else { format!("{fact}. It follows from {}.", list(&paths)) }
}

/// `23:30`.
pub(super) fn clock(minutes: u16) -> String {
    format!("{}:{:02}", minutes / 60 % 24, minutes % 60)
}

/// Names of the days whose bit is set, Monday first.
pub(super) fn weekday_names(days: u8) -> Vec<&'static str> {
    WEEKDAYS.into_iter().enumerate().filter(|(idx, _)| days >> idx & 1 == 1).map(|(_, name)| name).collect()
}

/// `on Monday, Tuesday and Friday`, `from Monday to Friday`, `on every day`.
fn weekdays(days: u8) -> String {
    match days & 0b111_1111 {
        0b111_1111 => "on every day".to_owned(),
        0b001_1111 => "from Monday to Friday".to_owned(),
        days => format!("on {}", list(&weekday_names(days).into_iter().map(str::to_owned).collect::<Vec<_>>())),
    }
}

/// A value that stands in the files of several vendors.
pub fn shared(shared: &Shared, name_of: &dyn Fn(&ProviderId) -> String) -> String {
    let names: Vec<String> = shared.providers.iter().map(name_of).collect();
    format!(
        "One {} stands in the files of {}: {}. It joins what each of them knows.",
        lower_first(shared.class.label()),
        list(&names),
        shared.masked
    )
}

/// `E-mail address` as `e-mail address`; `IP address` stays.
fn lower_first(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().collect::<String>() + letters.as_str()
        }
        _ => label.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DataClass, Masked};

    #[track_caller]
    fn check(fact: DerivedFact, sentence: &str) {
        let derived_fact = Derived {
            fact,
            n: 30,
            of: 32,
            paths: vec![Masked::plain("/sleep/*/start"), Masked::plain("/sleep/*/end")],
            providers: Vec::new(),
        };
        assert_eq!(derived(&derived_fact), sentence);
    }

    #[test]
    fn what_many_values_tell_reads_well_aloud() {
        let rest = "It follows from /sleep/*/start and /sleep/*/end.";
        check(
            DerivedFact::Asleep { from: 1410, until: 390 },
            &format!("Somebody is usually asleep from about 23:30 to about 6:30: 30 of 32 nights. {rest}"),
        );
        check(
            DerivedFact::NobodyHome { days: 0b001_1111, from_hour: 9, until_hour: 16 },
            &format!("Nobody is usually at home from Monday to Friday from 9:00 to 16:00: 30 of 32 days. {rest}"),
        );
        check(
            DerivedFact::NobodyHome { days: 0b000_0101, from_hour: 9, until_hour: 16 },
            &format!("Nobody is usually at home on Monday and Wednesday from 9:00 to 16:00: 30 of 32 days. {rest}"),
        );
        check(
            DerivedFact::Home { within_m: 100, at_night: false },
            &format!("Home can be found: 30 of 32 tracks begin or end within 100 metres of one place. {rest}"),
        );
        check(
            DerivedFact::LivesHere { n_people: 4, n_children: 1 },
            &format!("4 people are named in the household; the files call 1 of them a child. {rest}"),
        );
    }

    #[test]
    fn one_value_of_several_vendors_names_them() {
        let of_two = Shared {
            class: DataClass::Email,
            masked: Masked::plain("p•••@e•••.com"),
            providers: vec![ProviderId("ring".into()), ProviderId("wyze".into())],
        };
        assert_eq!(
            shared(&of_two, &|id| id.to_string()),
            "One e-mail address stands in the files of ring and wyze: p•••@e•••.com. It joins what each of them knows."
        );
        assert_eq!(lower_first("IP address"), "IP address");
    }
}
