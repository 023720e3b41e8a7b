//! Deadlines as a calendar file. Knows no clock: the caller stamps it. An event carries what the caller put into it, and an id from
//! which nothing can be read.
//! Facts: RFC 5545 (3.1 folding, 3.3.11 text, 3.6.1 events of whole days with an exclusive end, 3.6.6 alarms, 3.8.4.7 UID).

use super::day;
use super::deadline::Deadlines;
use crate::model::LetterKind;
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Timelike};

/// Something on a day.
pub struct CalendarEvent {
    /// The day.
    pub day: NaiveDate,
    /// In a few words.
    pub summary: String,
    /// In sentences.
    pub description: String,
    /// Days before it on which the calendar reminds of it; none for no alarm.
    pub alarm_days_before: Option<u32>,
}

/// What a letter is called in a calendar, in a word or two: two letters of one day to one vendor are two events.
const fn name(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Access => "access",
        LetterKind::Erasure => "erasure",
        LetterKind::Objection => "objection",
        LetterKind::Leak => "question about a leak",
        LetterKind::Reminder => "reminder",
        LetterKind::Complaint => "complaint",
        LetterKind::Ccpa => "California request",
        LetterKind::Health => "Washington request",
        LetterKind::Plain => "request",
    }
}

/// The events of a letter to somebody.
pub fn events(kind: LetterKind, to: &str, due: &Deadlines) -> Vec<CalendarEvent> {
    let to = format!("{to}, {}", name(kind));
    let event = |day, summary: String, description: &str, alarm_days_before| CalendarEvent {
        day,
        summary,
        description: description.to_owned(),
        alarm_days_before,
    };
    let mut events = Vec::new();
    if let Some(day) = due.confirm {
        let says =
            "By today they should have confirmed that they have your request. Public holidays can move this day.";
        events.push(event(day, format!("{to}: confirmation due"), says, None));
    }
    let says = match (kind, due.is_legal) {
        (LetterKind::Complaint, _) => {
            "By today the authority should have told you how your complaint stands. Public holidays can move this day."
        }
        (LetterKind::Reminder, _) => {
            "The time that your reminder gave ends today. If there is no full answer tomorrow, you can complain."
        }
        (_, true) => {
            "The time for an answer ends today, unless they told you that they need longer. Public holidays can move this day."
        }
        (_, false) => "By today you asked for an answer.",
    };
    events.push(event(due.answer, format!("{to}: answer due"), says, Some(1)));
    if let Some(day) = due.extended {
        let says =
            "Only if they told you in time that they need longer: the longer time ends today. Else delete this event.";
        events.push(event(day, format!("{to}: answer due, if they asked for more time"), says, Some(1)));
    }
    if let Some(day) = due.remind_from {
        let says = "If there is no full answer, a reminder makes sense from today. It gives them two more weeks.";
        events.push(event(day, format!("{to}: send a reminder?"), says, Some(0)));
    }
    if let Some(day) = due.complain_from.filter(|_| kind == LetterKind::Reminder) {
        let says = "If there is still no full answer, you can complain to the authority from today.";
        events.push(event(day, format!("{to}: complain to the authority?"), says, Some(0)));
    }
    events
}

/// The file.
pub fn calendar(events: &[CalendarEvent], stamp: NaiveDateTime) -> String {
    let mut out = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Spillcheck//Letters//EN", "CALSCALE:GREGORIAN"] {
        fold(&mut out, line);
    }
    for event in events {
        write(&mut out, event, stamp);
    }
    fold(&mut out, "END:VCALENDAR");
    out
}

fn write(out: &mut String, event: &CalendarEvent, stamp: NaiveDateTime) {
    let end = event.day.checked_add_days(Days::new(1)).unwrap_or(event.day);
    let summary = escaped(&event.summary);
    fold(out, "BEGIN:VEVENT");
    fold(out, &format!("UID:{:016x}@spillcheck.invalid", id(event)));
    fold(out, &format!("DTSTAMP:{}", moment(stamp)));
    fold(out, &format!("DTSTART;VALUE=DATE:{}", date(event.day)));
    fold(out, &format!("DTEND;VALUE=DATE:{}", date(end)));
    fold(out, &format!("SUMMARY:{summary}"));
    fold(out, &format!("DESCRIPTION:{}", escaped(&event.description)));
    fold(out, "TRANSP:TRANSPARENT");
    if let Some(n_days) = event.alarm_days_before {
        fold(out, "BEGIN:VALARM");
        fold(out, "ACTION:DISPLAY");
        fold(out, &format!("DESCRIPTION:{summary}"));
        // A day begins at midnight: nine in the morning of the day itself, or of a day before it.
        let trigger = match n_days {
            0 => "PT9H".to_owned(),
            1 => "-PT15H".to_owned(),
            _ => format!("-P{}DT15H", n_days - 1),
        };
        fold(out, &format!("TRIGGER:{trigger}"));
        fold(out, "END:VALARM");
    }
    fold(out, "END:VEVENT");
}

fn date(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn moment(stamp: NaiveDateTime) -> String {
    format!("{}T{:02}{:02}{:02}Z", date(stamp.date()), stamp.hour(), stamp.minute(), stamp.second())
}

/// The same for the same event, so that loading a file twice makes no event twice (FNV-1a).
fn id(event: &CalendarEvent) -> u64 {
    let day = day::written(event.day);
    let parts = [day.as_str(), "\n", &event.summary];
    parts
        .iter()
        .flat_map(|part| part.bytes())
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// A value of type TEXT; control characters other than line breaks cannot stand in it and are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => out.extend(['\\', sign]),
            '\n' | '\r' => out.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => out.push(sign),
        }
    }
    out
}

/// Writes a line in pieces of at most 75 octets, never dividing a character.
fn fold(out: &mut String, line: &str) {
    let mut n_octets = 0;
    for sign in line.chars() {
        if n_octets + sign.len_utf8() > 75 {
            out.push_str("\r\n ");
            n_octets = 1;
        }
        out.push(sign);
        n_octets += sign.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::super::deadline::due;
    use super::*;
    use expect_test::{Expect, expect};

    fn day(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
    }

    fn stamp() -> NaiveDateTime {
        day("2026-11-25").and_hms_opt(7, 8, 9).unwrap()
    }

    fn check(events: &[CalendarEvent], expected: Expect) {
        let file = calendar(events, stamp());
        assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        expected.assert_eq(&file.replace("\r\n", "\n"));
    }

    /// Unfolds and reads a file: the properties of each event, texts unescaped.
    fn read(file: &str) -> Vec<Vec<(String, String)>> {
        let mut events = Vec::new();
        let mut depth = Vec::new();
        for line in file.replace("\r\n ", "").split_terminator("\r\n") {
            let (name, value) = line.split_once(':').unwrap();
            match name {
                "BEGIN" => {
                    depth.push(value.to_owned());
                    if value == "VEVENT" {
                        events.push(Vec::new());
                    }
                }
                "END" => assert_eq!(depth.pop().as_deref(), Some(value)),
                _ if depth.len() < 2 => {}
                _ => events
                    .last_mut()
                    .unwrap()
                    .push((format!("{}{name}", if depth.len() > 2 { "alarm." } else { "" }), unescape(value))),
            }
        }
        assert!(depth.is_empty());
        events
    }

    fn unescape(value: &str) -> String {
        let mut out = String::new();
        let mut signs = value.chars();
        while let Some(sign) = signs.next() {
            match sign {
                '\\' => out.push(match signs.next().unwrap() {
                    'n' | 'N' => '\n',
                    sign => sign,
                }),
                ';' | ',' => panic!("not escaped: {value}"),
                sign => out.push(sign),
            }
        }
        out
    }

    #[test]
    fn a_file_is_lines_of_75_octets() {
        let event = CalendarEvent {
            day: day("2026-12-31"),
            summary: "Größere Waage, Küche; Antwort fällig: „ä ö ü ß“ 日本語日本語日本語日本語日本語日本語 ende"
                .to_owned(),
            description: "Line one\nline\\two".to_owned(),
            alarm_days_before: Some(1),
        };
        check(
            &[event],
            expect![[r#"
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Spillcheck//Letters//EN
                CALSCALE:GREGORIAN
                BEGIN:VEVENT
                UID:74ddb456b2aed5d3@spillcheck.invalid
                DTSTAMP:20261125T070809Z
                DTSTART;VALUE=DATE:20261231
                DTEND;VALUE=DATE:20270101
                SUMMARY:Größere Waage\, Küche\; Antwort fällig: „ä ö ü ß“ 日
                 本語日本語日本語日本語日本語日本語 ende
                DESCRIPTION:Line one\nline\\two
                TRANSP:TRANSPARENT
                BEGIN:VALARM
                ACTION:DISPLAY
                DESCRIPTION:Größere Waage\, Küche\; Antwort fällig: „ä ö ü ß“ 
                 日本語日本語日本語日本語日本語日本語 ende
                TRIGGER:-PT15H
                END:VALARM
                END:VEVENT
                END:VCALENDAR
            "#]],
        );
    }

    #[test]
    fn what_is_written_can_be_read_back() {
        let texts = ["a,b;c\\d\ne", "\\n", "é".repeat(200).as_str(), "🏠".repeat(60).as_str(), "", "x\r\ny\u{7}"]
            .map(str::to_owned);
        for text in &texts {
            for n_days in [None, Some(0), Some(1), Some(7)] {
                let event = CalendarEvent {
                    day: day("2028-02-29"),
                    summary: text.clone(),
                    description: text.clone(),
                    alarm_days_before: n_days,
                };
                let file = calendar(&[event], stamp());
                let events = read(&file);
                let get =
                    |name: &str| events[0].iter().find(|(there, _)| there == name).map(|(_, value)| value.clone());
                let expected = text.replace("\r\n", "\n").replace('\u{7}', "");
                assert_eq!(get("SUMMARY"), Some(expected.clone()));
                assert_eq!(get("DESCRIPTION"), Some(expected));
                assert_eq!(get("DTSTART;VALUE=DATE").unwrap(), "20280229");
                assert_eq!(get("DTEND;VALUE=DATE").unwrap(), "20280301");
                assert_eq!(get("alarm.TRIGGER").is_some(), n_days.is_some());
            }
        }
    }

    #[test]
    fn the_events_of_a_letter_follow_its_deadlines() {
        let of = |kind: LetterKind| {
            let events = events(kind, "Wyze", &due(kind, day("2026-11-25"))).into_iter();
            events.map(move |event| format!("{} {} {}\n", kind.as_str(), event.day, event.summary))
        };
        let all: String = LetterKind::ALL.into_iter().flat_map(of).collect();
        expect![[r#"
            access 2026-12-25 Wyze, access: answer due
            access 2027-02-25 Wyze, access: answer due, if they asked for more time
            access 2026-12-26 Wyze, access: send a reminder?
            erasure 2026-12-25 Wyze, erasure: answer due
            erasure 2027-02-25 Wyze, erasure: answer due, if they asked for more time
            erasure 2026-12-26 Wyze, erasure: send a reminder?
            objection 2026-12-25 Wyze, objection: answer due
            objection 2027-02-25 Wyze, objection: answer due, if they asked for more time
            objection 2026-12-26 Wyze, objection: send a reminder?
            leak 2026-12-25 Wyze, question about a leak: answer due
            leak 2027-02-25 Wyze, question about a leak: answer due, if they asked for more time
            leak 2026-12-26 Wyze, question about a leak: send a reminder?
            reminder 2026-12-09 Wyze, reminder: answer due
            reminder 2026-12-10 Wyze, reminder: complain to the authority?
            complaint 2027-02-25 Wyze, complaint: answer due
            ccpa 2026-12-09 Wyze, California request: confirmation due
            ccpa 2027-01-09 Wyze, California request: answer due
            ccpa 2027-02-23 Wyze, California request: answer due, if they asked for more time
            health 2027-01-09 Wyze, Washington request: answer due
            health 2027-02-23 Wyze, Washington request: answer due, if they asked for more time
            plain 2026-12-25 Wyze, request: answer due
        "#]]
        .assert_eq(&all);
    }

    #[test]
    fn ids_are_stable_and_differ() {
        let due = due(LetterKind::Access, day("2026-11-25"));
        let one = events(LetterKind::Access, "Wyze", &due);
        let ids: Vec<u64> = one.iter().map(id).collect();
        assert_eq!(ids, events(LetterKind::Access, "Wyze", &due).iter().map(id).collect::<Vec<_>>());
        for other in
            events(LetterKind::Access, "Ring", &due).into_iter().chain(events(LetterKind::Erasure, "Wyze", &due))
        {
            assert!(!ids.contains(&id(&other)));
        }
    }

    #[test]
    fn a_file_has_what_calendars_ask_for() {
        let due = due(LetterKind::Ccpa, day("2026-11-25"));
        let events = events(LetterKind::Ccpa, "Wyze", &due);
        let file = calendar(&events, stamp());
        // RFC 5545, 3.6: one VERSION and PRODID before the events. 3.6.1: one UID and DTSTAMP each, and DTSTART, as there is no
        // METHOD. 3.6.6: an alarm that is shown has ACTION, DESCRIPTION, TRIGGER. No METHOD: it would ask for an ORGANIZER.
        assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"), "{file}");
        assert!(!file.contains("METHOD:"));
        let read = read(&file);
        assert_eq!(read.len(), events.len());
        for event in &read {
            let n = |name: &str| event.iter().filter(|(there, _)| there == name).count();
            for once in ["UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY"] {
                assert_eq!(n(once), 1, "{once}");
            }
            assert_eq!(n("alarm.ACTION"), n("alarm.TRIGGER"));
            assert_eq!(n("alarm.ACTION"), n("alarm.DESCRIPTION"));
        }
        let mut ids: Vec<_> = read.iter().flatten().filter(|(name, _)| name == "UID").map(|(_, id)| id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), events.len());
    }
}
