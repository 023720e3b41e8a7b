//! Sentences about findings that several rooms say in the same words: days, whose something is, what many values tell.

use crate::model::words::{bytes, count, list, number};
use crate::model::{Derived, DerivedFact, ProviderId, Recorded, Shared, SharedField, Summary, Whose};
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

/// How much was read, and how many files break off, which are never said to have been read to their end. `of` says which
/// files, behind their number.
pub fn read(totals: &Summary, of: &str) -> String {
    let files = format!("{} in {}{of}", bytes(totals.ledger.read), count(totals.n_read, "file", "files"));
    let n_cut = totals.n_unfinished;
    match totals.n_read.saturating_sub(n_cut) {
        _ if n_cut == 0 => format!("{files} were read to the end."),
        0 => format!("{files}. {}", cut(if n_cut == 1 { "It ends" } else { "They end" })),
        n_whole => {
            let whole = count(n_whole, "file was", "files were");
            let ends = cut(&count(n_cut, "ends", "end"));
            format!("{files}. {whole} read to the end; {ends}")
        }
    }
}

fn cut(ends: &str) -> String {
    format!("{ends} in the middle: what stands before the cut was read.")
}

/// That files break off, where nothing else is missing; nothing if none does.
pub fn broken_off(totals: &Summary) -> Option<String> {
    let n_files = totals.n_read + totals.n_empty;
    match totals.n_unfinished {
        0 => None,
        1 if n_files == 1 => Some("The file ends in the middle.".to_owned()),
        n_cut => Some(format!(
            "{} of {} files {} in the middle.",
            number(n_cut),
            number(n_files),
            if n_cut == 1 { "ends" } else { "end" }
        )),
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

/// On how many days values were recorded, and where their times stand.
pub fn recorded(recorded: &Recorded) -> String {
    let days = count(recorded.n_days, "day", "days");
    let mut paths: Vec<String> = recorded.fields.first.iter().map(ToString::to_string).collect();
    if recorded.fields.has_more {
        paths.push("other fields".to_owned());
    }
    if paths.is_empty() {
        format!("Recorded on {days}.")
    } else {
        format!("Recorded on {days}, by the times at {}.", list(&paths))
    }
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

/// The fields that it stands in, as a sentence; nothing where none is known.
pub fn stands(shared: &Shared, name_of: &dyn Fn(&ProviderId) -> String) -> String {
    let place = |field: &SharedField| format!("{} in {} ({})", field.path, field.entry, name_of(&field.provider));
    let mut places: Vec<String> = shared.fields.iter().map(place).collect();
    if places.is_empty() {
        return String::new();
    }
    if shared.has_more {
        places.push("other fields".to_owned());
    }
    format!(" It stands at {}.", list(&places))
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
    fn days_read_well_aloud() {
        let mut days = Recorded { n_days: 1, ..Recorded::default() };
        assert_eq!(recorded(&days), "Recorded on 1 day.");
        days.n_days = 1_200;
        days.fields.add(Masked::plain("/sleep/*/start"));
        assert_eq!(recorded(&days), "Recorded on 1,200 days, by the times at /sleep/*/start.");
        days.fields.has_more = true;
        assert_eq!(recorded(&days), "Recorded on 1,200 days, by the times at /sleep/*/start and other fields.");
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

    #[track_caller]
    fn check_read((n_read, n_empty, n_unfinished): (u64, u64, u64), sentence: &str, missing: Option<&str>) {
        let mut totals = Summary { n_read, n_empty, n_unfinished, ..Summary::default() };
        totals.ledger.read = 12_000;
        assert_eq!(read(&totals, ""), sentence);
        assert_eq!(broken_off(&totals).as_deref(), missing);
    }

    #[test]
    fn a_file_that_breaks_off_is_not_said_to_have_been_read_to_its_end() {
        check_read((3, 0, 0), "12 kB in 3 files were read to the end.", None);
        check_read(
            (3, 1, 1),
            "12 kB in 3 files. 2 files were read to the end; 1 ends in the middle: what stands before the cut was read.",
            Some("1 of 4 files ends in the middle."),
        );
        check_read(
            (3, 0, 2),
            "12 kB in 3 files. 1 file was read to the end; 2 end in the middle: what stands before the cut was read.",
            Some("2 of 3 files end in the middle."),
        );
        check_read(
            (1, 0, 1),
            "12 kB in 1 file. It ends in the middle: what stands before the cut was read.",
            Some("The file ends in the middle."),
        );
        check_read(
            (2, 0, 2),
            "12 kB in 2 files. They end in the middle: what stands before the cut was read.",
            Some("2 of 2 files end in the middle."),
        );
    }

    #[test]
    fn one_value_of_several_vendors_names_them() {
        let field = |(provider, path): (&str, &str)| SharedField {
            provider: ProviderId(provider.to_owned()),
            entry: Masked::plain("account.json"),
            path: Masked::plain(path),
        };
        let of = |fields: &[(&str, &str)], has_more| {
            let fields: Vec<SharedField> = fields.iter().copied().map(field).collect();
            Shared::of(DataClass::Email, Masked::plain("p•••@e•••.com"), fields.iter(), has_more)
        };
        let of_two = of(&[("wyze", "/mail"), ("ring", "/user/email")], false);
        assert_eq!(
            shared(&of_two, &|id| id.to_string()),
            "One e-mail address stands in the files of ring and wyze: p•••@e•••.com. It joins what each of them knows."
        );
        assert_eq!(
            stands(&of_two, &|id| id.to_string()),
            " It stands at /mail in account.json (wyze) and /user/email in account.json (ring)."
        );
        let more = of(&[("wyze", "/mail"), ("ring", "")], false);
        assert_eq!(stands(&more, &|id| id.to_string()), " It stands at /mail in account.json (wyze) and other fields.");
        assert_eq!(stands(&of(&[("ring", "")], true), &|id| id.to_string()), "");
        assert_eq!(lower_first("IP address"), "IP address");
    }
}
