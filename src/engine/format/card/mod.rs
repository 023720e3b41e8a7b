//! Reads contacts (vCard) and calendars (iCalendar): each component (`VCARD`, `VEVENT`) is a level and a record, each
//! property a field under its own name. Lines that are folded are joined; what is no property is handed over as text.
//! Shapes: RFC 6350, RFC 2426 and vCard 2.1 (quoted-printable), RFC 5545.

mod line;

use super::Ending;
use super::pending::{Mark, Pending, Scalar};
use crate::engine::field::{Escape, FieldSink, Kind};
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use crate::model::Note;
use line::Property;

/// Fields of one record that wait at most.
const N_FIELDS: usize = 512;
/// Parameters that say how a value is written or what role it plays; the others hold values of their own.
const TECHNICAL: [&[u8]; 19] = [
    b"TYPE",
    b"VALUE",
    b"ENCODING",
    b"CHARSET",
    b"LANGUAGE",
    b"PREF",
    b"ROLE",
    b"PARTSTAT",
    b"CUTYPE",
    b"RSVP",
    b"TZID",
    b"FMTTYPE",
    b"RELATED",
    b"RELTYPE",
    b"RANGE",
    b"ALTID",
    b"PID",
    b"MEDIATYPE",
    b"SCALE",
];

/// Reads every component to the end of the stream.
pub fn read(window: &mut Window<'_>, limits: &Limits, sink: &mut dyn FieldSink) -> Ending {
    let mut reader = Reader {
        sink,
        limits,
        levels: Vec::new(),
        pending: Pending::default(),
        n_too_deep: 0,
        n_repairs: 0,
        n_long: 0,
    };
    let mut text = Vec::new();
    while line::take(window, &mut text, limits.value_bytes) {
        reader.line(&text);
    }
    reader.finish(window.position());
    Ending::Complete
}

/// A component that is open.
struct Level {
    name: Vec<u8>,
    mark: Mark,
}

struct Reader<'s> {
    sink: &'s mut dyn FieldSink,
    limits: &'s Limits,
    levels: Vec<Level>,
    pending: Pending,
    n_too_deep: u64,
    n_repairs: u64,
    n_long: u64,
}

impl Reader<'_> {
    fn line(&mut self, text: &[u8]) {
        let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
        if text.trim_ascii().is_empty() {
            return;
        }
        let Some(property) = Property::split(text) else {
            self.n_repairs += 1;
            self.sink.text(text.trim_ascii());
            return;
        };
        if property.is_called(b"BEGIN") {
            self.begin(property.value.trim_ascii());
        } else if property.is_called(b"END") {
            self.end(property.value.trim_ascii());
        } else {
            self.property(&property);
        }
    }

    fn begin(&mut self, name: &[u8]) {
        if self.levels.len() >= self.limits.depth {
            self.n_too_deep += 1;
            return;
        }
        let name = name.get(..64).unwrap_or(name).to_ascii_uppercase();
        self.sink.open(&name);
        self.levels.push(Level { name, mark: self.pending.mark() });
    }

    /// Closes the component, and those inside of it that were left open; a stray end closes nothing.
    fn end(&mut self, name: &[u8]) {
        if self.n_too_deep > 0 {
            self.n_too_deep -= 1;
            return;
        }
        let found = self.levels.iter().rposition(|level| level.name.eq_ignore_ascii_case(name));
        self.n_repairs += u64::from(found.is_none_or(|at| at + 1 < self.levels.len()));
        while found.is_some_and(|at| at < self.levels.len()) {
            self.close();
        }
    }

    fn close(&mut self) {
        if let Some(level) = self.levels.pop() {
            self.pending.deliver(level.mark, self.sink);
            self.sink.close();
        }
    }

    fn property(&mut self, property: &Property<'_>) {
        for (name, value) in property.parameters() {
            if !TECHNICAL.iter().any(|known| name.eq_ignore_ascii_case(known)) && !value.is_empty() {
                self.push(&name.to_ascii_uppercase(), value);
            }
        }
        let value = property.text();
        if !value.is_empty() {
            self.push(&property.key(), &value);
        }
    }

    fn push(&mut self, key: &[u8], value: &[u8]) {
        if value.len() > self.limits.value_bytes {
            self.n_long += 1;
            self.sink.text(value);
            return;
        }
        let mark = self.levels.last().map_or_else(Mark::default, |level| level.mark);
        self.pending.push(key, Scalar { bytes: value, escape: Escape::None, kind: Kind::Text });
        if self.levels.is_empty() || self.pending.is_full(mark, N_FIELDS) {
            self.pending.deliver(mark, self.sink);
        }
    }

    fn finish(&mut self, position: u64) {
        if !self.levels.is_empty() {
            self.sink.note(Note::Unfinished(position));
        }
        while !self.levels.is_empty() {
            self.close();
        }
        if self.n_long > 0 {
            self.sink.note(Note::LongValues(self.n_long));
        }
        if self.n_repairs > 0 {
            self.sink.note(Note::Repaired(self.n_repairs));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::format::recording::{once, record};

    #[track_caller]
    fn check(input: &str, expected: &str) {
        assert_eq!(record(read, input.as_bytes()).trim_end().replace('\n', " | "), expected);
    }

    #[test]
    fn a_card_is_a_record() {
        check(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Pat Example\r\nN:Example;Pat;;Dr.;\r\nitem1.EMAIL;type=INTERNET:pat@exa\r\n mple.com\r\n\
             TEL;HOME;VOICE:+1 555 0100\r\nADR;TYPE=home:;;1 Main St\\, Apt 2;Springfield;;12345;US\r\nEND:VCARD\r\n",
            "open VCARD | record VERSION=\"3.0\" FN=\"Pat Example\" N=\"Dr. Pat Example\" EMAIL=\"pat@example.com\" \
             TEL=\"+1 555 0100\" ADR=\"1 Main St, Apt 2, Springfield, 12345, US\" | close",
        );
    }

    #[test]
    fn an_event_stands_below_its_calendar() {
        check(
            "BEGIN:VCALENDAR\nPRODID:x\nBEGIN:VEVENT\nDTSTART;TZID=Europe/Berlin:20250102T100000\n\
             ATTENDEE;CN=\"Example: Pat\";ROLE=CHAIR:mailto:pat@example.com\nDESCRIPTION:a\\nb\\;c\nEND:VEVENT\nEND:VCALENDAR\n",
            "open VCALENDAR | open VEVENT | record DTSTART=\"20250102T100000\" CN=\"Example: Pat\" \
             ATTENDEE=\"pat@example.com\" DESCRIPTION=\"a\\nb;c\" | close | record PRODID=\"x\" | close",
        );
    }

    #[test]
    fn old_cards_are_quoted_printable() {
        check(
            "BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=B6rg =\nExample\nEND:VCARD\n",
            "open VCARD | record FN=\"Jörg Example\" | close",
        );
    }

    #[test]
    fn damage_is_read_around() {
        check(
            "BEGIN:VCARD\nno property\nEMAIL:a@example.com\nBEGIN:VCARD\nEMAIL:b@example.com\n",
            "open VCARD | text \"no property\" | open VCARD | note Unfinished(76) | \
             record EMAIL=\"b@example.com\" | close | record EMAIL=\"a@example.com\" | close | note Repaired(1)",
        );
        check("END:VCARD\n x\nFN:y", "record FN=\"y\" | note Repaired(1)");
    }

    #[test]
    fn a_line_without_end_is_bounded() {
        let limits = Limits { value_bytes: 1_000, ..Limits::default() };
        let long = format!("BEGIN:VCARD\nPHOTO:{}\nFN:Pat\nEND:VCARD\n", "QUJD\n ".repeat(1_000));
        let events = once(read, &mut long.as_bytes(), &limits);
        assert!(events.contains("FN=\"Pat\"") && events.ends_with("note Repaired(4)\n"), "{events}");
        let one = "x".repeat(5 << 20);
        assert!(once(read, &mut one.as_bytes(), &limits).ends_with("note Repaired(3)\n"));
    }
}
