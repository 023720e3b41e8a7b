//! Reads FIT, the activity files of Garmin and others: the messages that say something personal as records with named
//! fields, one level a kind; the rest is counted. Streams: no more than one message is held, and no checksum is looked
//! at. Source: FIT protocol 2.0 (headers, definitions, compressed timestamps, developer fields, chained files).

mod profile;

use crate::engine::field::{Escape, Field, FieldSink, Kind, RawValue};
use crate::engine::format::pending::emptied;
use crate::engine::window::Window;
use crate::model::{Note, Why};
use chrono::DateTime;
use profile::{Message, Unit};
use std::io::Write as _;
use std::ops::Range;

/// Seconds between 1970 and the last day of 1989, where the times of FIT begin.
const EPOCH: i64 = 631_065_600;
const N_LOCAL: usize = 16;
/// Elements of an array that are looked at.
const N_ELEMENTS: usize = 255;

/// Reads to the end; a failure tells where the messages could not be made out any more.
pub fn read(window: &mut Window<'_>, sink: &mut dyn FieldSink) -> Result<(), Why> {
    let mut reader = Reader { sink, kinds: Default::default(), n_counted: 0, row: Row::default(), spare: Vec::new() };
    let mut end = Ok(());
    while end.is_ok() && !window.is_empty() {
        end = reader.file(window);
    }
    if reader.n_counted > 0 {
        reader.sink.note(Note::CountedOnly(reader.n_counted));
    }
    end.map_err(|why| window.failure().unwrap_or(why))
}

/// How the data messages of one local type are laid out.
#[derive(Clone, Default)]
struct Layout {
    message: Option<&'static Message>,
    is_big: bool,
    fields: Vec<Slot>,
    n_bytes: usize,
}

#[derive(Clone, Copy)]
struct Slot {
    number: u8,
    n_bytes: usize,
    /// Base type of the profile; developer fields have none.
    base: Option<u8>,
}

/// The fields of one message as text.
#[derive(Default)]
struct Row {
    bytes: Vec<u8>,
    fields: Vec<(&'static str, Range<usize>, Kind)>,
}

struct Reader<'s> {
    sink: &'s mut dyn FieldSink,
    kinds: [Option<Layout>; N_LOCAL],
    n_counted: u64,
    row: Row,
    /// Always empty; keeps the allocation from message to message.
    spare: Vec<Field<'static>>,
}

impl Reader<'_> {
    /// One file; several may follow each other.
    fn file(&mut self, window: &mut Window<'_>) -> Result<(), Why> {
        window.at_least(12);
        let head = window.data();
        let is_fit = head.get(8..12) == Some(b".FIT");
        let (Some(n_head @ 12..), Some(n_data), true) = (head.first().copied(), u32_at(head, 4), is_fit) else {
            return Err(Why::DamagedAt(window.position()));
        };
        take(window, n_head.into())?;
        self.kinds = Default::default();
        // Devices state no size before the end of the recording.
        let end = if n_data == 0 { u64::MAX } else { window.position() + u64::from(n_data) };
        while window.position() < end && !window.is_empty() {
            self.message(window)?;
        }
        if window.position() < end && n_data > 0 {
            return Err(Why::CutAt(window.position()));
        }
        window.at_least(2);
        window.consume(2);
        Ok(())
    }

    fn message(&mut self, window: &mut Window<'_>) -> Result<(), Why> {
        let position = window.position();
        let Some(header) = window.data().first().copied() else { return Ok(()) };
        let (is_compressed, is_definition, has_developer) =
            (header & 0x80 != 0, header & 0x40 != 0, header & 0x20 != 0);
        if !is_compressed && is_definition {
            window.consume(1);
            return self.define(window, usize::from(header & 15), has_developer);
        }
        let local = usize::from(if is_compressed { header >> 5 & 3 } else { header & 15 });
        let Some(layout) = self.kinds.get_mut(local).and_then(Option::take) else {
            return Err(Why::DamagedAt(position));
        };
        let is_whole = window.at_least(1 + layout.n_bytes);
        if is_whole {
            self.data(&layout, window.data().get(1..=layout.n_bytes).unwrap_or_default());
        }
        let end = take(window, 1 + layout.n_bytes);
        if let Some(kind) = self.kinds.get_mut(local) {
            *kind = Some(layout);
        }
        end
    }

    fn define(&mut self, window: &mut Window<'_>, local: usize, has_developer: bool) -> Result<(), Why> {
        let mut layout = Layout::default();
        window.at_least(5);
        if let Some([_, order, first, second, _]) = window.data().first_chunk::<5>() {
            layout.is_big = *order == 1;
            let number = [*first, *second];
            layout.message =
                Message::of(if layout.is_big { u16::from_be_bytes(number) } else { u16::from_le_bytes(number) });
        }
        let n_fields = window.data().get(4).copied().unwrap_or_default();
        take(window, 5)?;
        Self::slots(window, n_fields, false, &mut layout)?;
        if has_developer {
            window.at_least(1);
            let n_fields = window.data().first().copied().unwrap_or_default();
            take(window, 1)?;
            Self::slots(window, n_fields, true, &mut layout)?;
        }
        if let Some(kind) = self.kinds.get_mut(local) {
            *kind = Some(layout);
        }
        Ok(())
    }

    fn slots(window: &mut Window<'_>, n: u8, is_developer: bool, layout: &mut Layout) -> Result<(), Why> {
        for _ in 0..n {
            window.at_least(3);
            let slot = window.data().first_chunk::<3>().map(|[number, n_bytes, base]| Slot {
                number: *number,
                n_bytes: usize::from(*n_bytes),
                base: (!is_developer).then_some(*base),
            });
            take(window, 3)?;
            if let Some(slot) = slot {
                layout.n_bytes += slot.n_bytes;
                layout.fields.push(slot);
            }
        }
        Ok(())
    }

    /// Delivers what is known of a message; texts in fields that are not known are searched.
    fn data(&mut self, layout: &Layout, bytes: &[u8]) {
        let mut at = 0;
        for slot in &layout.fields {
            let value = bytes.get(at..at + slot.n_bytes).unwrap_or_default();
            at += slot.n_bytes;
            let known = layout.message.and_then(|message| slot.base.and_then(|_| message.field(slot.number)));
            match (known, slot.base) {
                (Some(known), Some(base)) => self.row.add(known.name, known.unit, base, layout.is_big, value),
                (None, None | Some(0x07)) => self.text(value),
                _ => {}
            }
        }
        let has_values = self.row.fields.iter().any(|(name, ..)| *name != "timestamp");
        match layout.message {
            Some(message) if has_values => self.deliver(message.name),
            _ => self.n_counted += 1,
        }
        self.row.bytes.clear();
        self.row.fields.clear();
    }

    fn text(&mut self, value: &[u8]) {
        let text = until_zero(value);
        if text.len() > 2 && std::str::from_utf8(text).is_ok_and(|text| !text.contains(char::is_control)) {
            self.sink.text(text);
        }
    }

    fn deliver(&mut self, name: &str) {
        let mut fields: Vec<Field<'_>> = emptied(std::mem::take(&mut self.spare));
        fields.extend(self.row.fields.iter().map(|(name, range, kind)| Field {
            key: name.as_bytes(),
            value: RawValue::new(self.row.bytes.get(range.clone()).unwrap_or_default(), Escape::None),
            kind: *kind,
        }));
        self.sink.open(name.as_bytes());
        self.sink.record(&fields);
        self.sink.close();
        self.spare = emptied(fields);
    }
}

/// Makes sure that so many bytes are there, and goes behind them.
fn take(window: &mut Window<'_>, n_bytes: usize) -> Result<(), Why> {
    if !window.at_least(n_bytes) {
        window.consume(window.data().len());
        return Err(Why::CutAt(window.position()));
    }
    window.consume(n_bytes);
    Ok(())
}

impl Row {
    fn add(&mut self, name: &'static str, unit: Unit, base: u8, is_big: bool, value: &[u8]) {
        if base == 0x07 {
            let text = until_zero(value);
            if !text.is_empty() {
                self.put(name, Kind::Text, text);
            }
            return;
        }
        let Some(width) = width(base) else { return };
        for element in value.chunks_exact(width).take(N_ELEMENTS) {
            let raw = element.iter().enumerate().fold(0_u64, |sum, (idx, byte)| {
                let place = if is_big { width - 1 - idx } else { idx };
                sum | u64::from(*byte) << (8 * place)
            });
            if let Some(number) = number(base, width, raw) {
                let text = shown(number, unit);
                let kind = if matches!(unit, Unit::Time | Unit::Gender) { Kind::Text } else { Kind::Number };
                self.put(name, kind, text.as_bytes());
            }
        }
    }

    fn put(&mut self, name: &'static str, kind: Kind, text: &[u8]) {
        let start = self.bytes.len();
        // Writing into memory does not fail.
        let _ = self.bytes.write_all(text);
        self.fields.push((name, start..self.bytes.len(), kind));
    }
}

/// Bytes of a number of this base type.
fn width(base: u8) -> Option<usize> {
    match base & 0x1F {
        0 | 1 | 2 | 10 | 13 => Some(1),
        3 | 4 | 11 => Some(2),
        5 | 6 | 12 => Some(4),
        14..=16 => Some(8),
        _ => None,
    }
}

/// The number that the bits mean; `None`: the mark of a value that is not there.
fn number(base: u8, width: usize, raw: u64) -> Option<i64> {
    let all = u64::MAX >> (64 - 8 * width as u32);
    let kind = base & 0x1F;
    let is_signed = matches!(kind, 1 | 3 | 5 | 14);
    // The types whose name ends in `z` have zero for "not there".
    let invalid = match kind {
        10..=12 | 16 => 0,
        _ if is_signed => all >> 1,
        _ => all,
    };
    let shift = 64 - 8 * width as u32;
    let signed = (raw << shift).cast_signed() >> shift;
    (raw != invalid).then_some(if is_signed { signed } else { raw.cast_signed() })
}

fn shown(number: i64, unit: Unit) -> String {
    match unit {
        Unit::Plain => number.to_string(),
        Unit::Per(divisor) => (number as f64 / f64::from(divisor)).to_string(),
        Unit::Degrees => format!("{:.7}", number as f64 * 180.0 / f64::from(1_u32 << 31)),
        Unit::Gender => if number == 0 { "female" } else { "male" }.to_owned(),
        Unit::Time => DateTime::from_timestamp(number.saturating_add(EPOCH), 0)
            .map_or_else(|| number.to_string(), |time| format!("{:?}Z", time.naive_utc())),
    }
}

fn until_zero(value: &[u8]) -> &[u8] {
    value.split(|byte| *byte == 0).next().unwrap_or_default()
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::format::recording::Recording;

    fn file(messages: &[&[u8]]) -> Vec<u8> {
        let data = messages.concat();
        [&[14, 0x20, 0, 0][..], &(data.len() as u32).to_le_bytes(), b".FIT\0\0", &data, &[0, 0]].concat()
    }

    fn shown(bytes: &[u8]) -> String {
        let mut recording = Recording::default();
        let mut rest = bytes;
        let end = read(&mut Window::new(b"", &mut rest), &mut recording);
        assert_eq!(recording.depth, 0);
        recording.lines.extend(end.err().map(|why| format!("{why:?}")));
        recording.lines.join(" | ")
    }

    #[track_caller]
    fn check(messages: &[&[u8]], expected: &str) {
        let bytes = file(messages);
        assert_eq!(shown(&bytes), expected);
        for at in 0..bytes.len() {
            shown(&bytes[..at]);
            for byte in [0, 0xff, 0x40, 0x80] {
                let mut flipped = bytes.clone();
                flipped[at] = byte;
                shown(&flipped);
            }
        }
    }

    #[test]
    fn what_is_personal_is_told_and_the_rest_counted() {
        check(
            &[
                b"\x40\0\0\0\0\x02\x03\x04\x8c\x01\x02\x84",
                b"\0\x40\xe2\x01\0\x01\0",
                b"\x41\0\0\x03\0\x04\0\x08\x07\x01\x01\0\x04\x02\x84\x02\x01\x02",
                b"\x01Pat\0\0\0\0\0\x01\xbc\x02\xff",
                b"\x42\0\x01\0\x31\x01\0\x02\x84",
                b"\x02\0\x01\x02\0\x02",
            ],
            "open file_id | record serial_number=123456 manufacturer=1 | close | open user_profile | \
             record friendly_name=\"Pat\" gender=\"male\" weight=70 | close | note CountedOnly(2)",
        );
    }

    #[test]
    fn positions_are_degrees_and_times_days() {
        let record = [
            &b"\x80"[..],
            &1_000_000_000_u32.to_be_bytes(),
            &(0x2555_5555_u32).to_be_bytes(),
            &[0x7f, 0xff, 0xff, 0xff, 120],
        ]
        .concat();
        check(
            &[b"\x40\0\x01\0\x14\x04\xfd\x04\x86\0\x04\x85\x01\x04\x85\x03\x01\x02", &record],
            "open record | record timestamp=\"2021-09-08T01:46:40Z\" position_lat=52.5000000 heart_rate=120 | close",
        );
    }

    #[test]
    fn developer_fields_are_searched_for_text() {
        check(
            &[b"\x60\0\0\x14\0\x01\x03\x01\x02\x01\0\x10\0", b"\0\x64pat@example.com\0"],
            "text \"pat@example.com\" | open record | record heart_rate=100 | close",
        );
    }

    #[test]
    fn a_message_without_definition_is_damage() {
        check(&[b"\x05"], "DamagedAt(14)");
        assert_eq!(shown(b"\x0e\x20\0\0\x09\0\0\0.FIT\0\0"), "CutAt(14)");
    }
}
