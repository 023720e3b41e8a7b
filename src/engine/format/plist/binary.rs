//! The binary form, `bplist00`: objects, a table of their offsets, and a trailer at the end that tells where both are.
//! Walks from the top object; a container is entered once, so that no cycle and no list that holds itself many times
//! over goes on for ever. Layout: Apple's CFBinaryPList.c.

use crate::engine::field::{Escape, FieldSink, Kind};
use crate::engine::format::pending::{ELEMENT, Mark, Pending, Scalar};
use crate::engine::format::text;
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use crate::model::{Note, Why};
use chrono::DateTime;
use std::fmt::Write as _;

const TRAILER_BYTES: usize = 32;
/// Fields of one record that wait at most.
const N_FIELDS: usize = 512;
/// Seconds between 1970 and 2001, where Apple's dates begin.
const EPOCH: i64 = 978_307_200;
/// Binary data up to this length is shown as hex: hardware addresses and keys are.
const HEX_BYTES: usize = 32;

/// Reads a whole property list. A failure: it is no such list, or its parts add up to far more than it holds.
pub fn read(bytes: &[u8], limits: &Limits, sink: &mut dyn FieldSink) -> Result<(), Why> {
    let damaged = Why::DamagedAt(bytes.len() as u64);
    let table = Table::find(bytes).ok_or(damaged)?;
    let mut walk = Walk {
        entered: vec![false; table.n_objects],
        budget: bytes.len().saturating_mul(16).saturating_add(1 << 20),
        table,
        limits,
        pending: Pending::default(),
        n_damaged: 0,
        text: String::new(),
        sink,
    };
    let end = walk.value(walk.table.top, 0);
    walk.pending.deliver(Mark::default(), walk.sink);
    if walk.n_damaged > 0 {
        walk.sink.note(Note::DamagedParts(walk.n_damaged));
    }
    end
}

/// Where the objects stand.
#[derive(Clone, Copy)]
struct Table<'b> {
    bytes: &'b [u8],
    start: usize,
    n_objects: usize,
    offset_size: usize,
    ref_size: usize,
    top: usize,
}

impl<'b> Table<'b> {
    fn find(bytes: &'b [u8]) -> Option<Self> {
        let trailer = bytes.get(bytes.len().checked_sub(TRAILER_BYTES)?..)?;
        let number = |at: usize| usize::try_from(big(trailer.get(at..at + 8)?)).ok();
        let (offset_size, ref_size) = (usize::from(*trailer.get(6)?), usize::from(*trailer.get(7)?));
        let (n_objects, top, start) = (number(8)?, number(16)?, number(24)?);
        let is_sound = (1..=8).contains(&offset_size) && (1..=8).contains(&ref_size) && n_objects > 0;
        let end = start.checked_add(n_objects.checked_mul(offset_size)?)?;
        (is_sound && end <= bytes.len()).then_some(Self { bytes, start, n_objects, offset_size, ref_size, top })
    }

    /// The bytes from the object on.
    fn object(self, idx: usize) -> Option<&'b [u8]> {
        let at = self.start + self.offset_size.checked_mul(idx).filter(|_| idx < self.n_objects)?;
        let offset = big(self.bytes.get(at..at + self.offset_size)?);
        self.bytes.get(usize::try_from(offset).ok()?..self.start)
    }

    /// Number of the object that is the `idx`th reference.
    fn reference(self, references: &[u8], idx: usize) -> Option<usize> {
        let at = idx.checked_mul(self.ref_size)?;
        usize::try_from(big(references.get(at..at + self.ref_size)?)).ok()
    }
}

/// An object as it stands.
enum Object<'b> {
    Word(&'static str),
    Number(String),
    Text(String),
    Data(&'b [u8]),
    Array(&'b [u8], usize),
    Dict(&'b [u8], usize),
}

fn object(bytes: &[u8]) -> Option<Object<'_>> {
    let (marker, rest) = bytes.split_first()?;
    let (kind, low) = (marker >> 4, usize::from(marker & 15));
    match (kind, low) {
        (0, 0) => Some(Object::Word("")),
        (0, 8) => Some(Object::Word("false")),
        (0, 9) => Some(Object::Word("true")),
        (1, 0..=3) => {
            let number = big(rest.get(..1 << low)?);
            Some(Object::Number(if low == 3 { number.cast_signed().to_string() } else { number.to_string() }))
        }
        (1, 4) => Some(Object::Number(big(rest.get(8..16)?).to_string())),
        (2, 2) => Some(Object::Number(f32::from_be_bytes(*rest.first_chunk()?).to_string())),
        (2, 3) => Some(Object::Number(f64::from_be_bytes(*rest.first_chunk()?).to_string())),
        (3, 3) => Some(Object::Text(date(f64::from_be_bytes(*rest.first_chunk()?)))),
        (8, _) => Some(Object::Number(big(rest.get(..=low)?).to_string())),
        (4..=6 | 10 | 12 | 13, _) => {
            let (n, rest) = count(low, rest)?;
            match kind {
                4 => Some(Object::Data(rest.get(..n)?)),
                5 => Some(Object::Text(String::from_utf8_lossy(rest.get(..n)?).into_owned())),
                6 => Some(Object::Text(wide(rest.get(..n.checked_mul(2)?)?))),
                13 => Some(Object::Dict(rest, n)),
                _ => Some(Object::Array(rest, n)),
            }
        }
        _ => None,
    }
}

/// A length: in the marker, or as a number behind it.
fn count(low: usize, rest: &[u8]) -> Option<(usize, &[u8])> {
    if low < 15 {
        return Some((low, rest));
    }
    let (marker, rest) = rest.split_first()?;
    let size = 1_usize << (marker & 15).min(3);
    (marker >> 4 == 1).then_some(())?;
    Some((usize::try_from(big(rest.get(..size)?)).ok()?, rest.get(size..)?))
}

fn big(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

fn wide(bytes: &[u8]) -> String {
    let (units, _) = bytes.as_chunks::<2>();
    char::decode_utf16(units.iter().map(|unit| u16::from_be_bytes(*unit)))
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

fn date(seconds: f64) -> String {
    let whole = (seconds.floor() as i64).saturating_add(EPOCH);
    DateTime::from_timestamp(whole, 0).map_or_else(|| seconds.to_string(), |time| format!("{:?}Z", time.naive_utc()))
}

struct Walk<'b, 's> {
    table: Table<'b>,
    limits: &'s Limits,
    entered: Vec<bool>,
    /// Bytes that may still be delivered: strings are shared, and a few can be made to stand for very many.
    budget: usize,
    pending: Pending,
    n_damaged: u64,
    text: String,
    sink: &'s mut dyn FieldSink,
}

impl Walk<'_, '_> {
    /// Delivers object `idx` as the value of the key that waits. `depth`: containers around it.
    fn value(&mut self, idx: usize, depth: usize) -> Result<(), Why> {
        let Some(object) = self.table.object(idx).and_then(object) else {
            self.n_damaged += 1;
            self.pending.drop_key();
            return Ok(());
        };
        match object {
            Object::Word(word) => self.scalar(word, if word.is_empty() { Kind::Null } else { Kind::Bool }),
            Object::Number(number) => self.scalar(&number, Kind::Number),
            Object::Text(text) => self.scalar(&text, Kind::Text),
            Object::Data(data) => self.data(data),
            Object::Array(references, n) => self.container(idx, references, n, depth, false),
            Object::Dict(references, n) => self.container(idx, references, n, depth, true),
        }
    }

    fn charge(&mut self, n_bytes: usize) -> Result<(), Why> {
        self.budget = self.budget.checked_sub(n_bytes.saturating_add(1)).ok_or(Why::TooLarge)?;
        Ok(())
    }

    fn scalar(&mut self, text: &str, kind: Kind) -> Result<(), Why> {
        self.charge(text.len())?;
        if text.len() > self.limits.value_bytes {
            self.pending.drop_key();
            self.sink.text(text.as_bytes());
            self.sink.note(Note::LongValues(1));
            return Ok(());
        }
        self.pending.push(ELEMENT, Scalar { bytes: text.as_bytes(), escape: Escape::None, kind });
        Ok(())
    }

    /// Binary data: text if it is that, hex if it is short, else searched for text.
    fn data(&mut self, data: &[u8]) -> Result<(), Why> {
        if let Ok(text) = std::str::from_utf8(data)
            && !text.contains(|letter: char| letter.is_control() && !letter.is_whitespace())
        {
            return self.scalar(text, Kind::Text);
        }
        if data.len() <= HEX_BYTES {
            let mut hex = std::mem::take(&mut self.text);
            hex.clear();
            data.iter().try_for_each(|byte| write!(hex, "{byte:02x}")).map_err(|_| Why::Unreadable)?;
            let end = self.scalar(&hex, Kind::Text);
            self.text = hex;
            return end;
        }
        self.charge(data.len())?;
        self.pending.drop_key();
        text::read(&mut Window::whole(data, &mut std::io::empty()), self.limits, self.sink);
        Ok(())
    }

    fn container(&mut self, idx: usize, references: &[u8], n: usize, depth: usize, is_dict: bool) -> Result<(), Why> {
        let was_entered = self.entered.get_mut(idx).is_none_or(|entered| std::mem::replace(entered, true));
        if was_entered || depth >= self.limits.depth {
            self.pending.drop_key();
            if depth >= self.limits.depth {
                self.sink.note(Note::TooDeep);
            }
            return Ok(());
        }
        if depth > 0 {
            let key = self.pending.held().unwrap_or(ELEMENT).to_vec();
            self.pending.drop_key();
            self.sink.open(&key);
        }
        let mark = self.pending.mark();
        let end = self.members(references, n, depth, is_dict, mark);
        self.pending.deliver(mark, self.sink);
        if depth > 0 {
            self.sink.close();
        }
        end
    }

    fn members(&mut self, references: &[u8], n: usize, depth: usize, is_dict: bool, mark: Mark) -> Result<(), Why> {
        for member in 0..n {
            let value = if is_dict { n.checked_add(member) } else { Some(member) };
            let Some(value) = value.and_then(|value| self.table.reference(references, value)) else {
                self.n_damaged += 1;
                return Ok(());
            };
            if is_dict {
                let key = self.table.reference(references, member).and_then(|key| self.table.object(key));
                if let Some(Object::Text(key) | Object::Number(key)) = key.and_then(object) {
                    self.charge(key.len())?;
                    self.pending.hold(key.get(..key.floor_char_boundary(4096)).unwrap_or_default().as_bytes());
                }
            }
            self.value(value, depth + 1)?;
            if self.pending.is_full(mark, N_FIELDS) {
                self.pending.deliver(mark, self.sink);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::format::recording::Recording;

    /// A list of these objects; the first is the top.
    fn list(objects: &[&[u8]]) -> Vec<u8> {
        let mut bytes = b"bplist00".to_vec();
        let mut offsets = Vec::new();
        for object in objects {
            offsets.push(bytes.len() as u16);
            bytes.extend_from_slice(object);
        }
        let start = bytes.len() as u64;
        for offset in offsets {
            bytes.extend_from_slice(&offset.to_be_bytes());
        }
        bytes.extend_from_slice(&[0, 0, 0, 0, 0, 0, 2, 1]);
        for number in [objects.len() as u64, 0, start] {
            bytes.extend_from_slice(&number.to_be_bytes());
        }
        bytes
    }

    fn shown(bytes: &[u8]) -> String {
        let mut recording = Recording::default();
        let end = read(bytes, &Limits::default(), &mut recording);
        assert_eq!(recording.depth, 0);
        if let Err(why) = end {
            recording.lines.push(format!("{why:?}"));
        }
        recording.lines.join(" | ")
    }

    #[track_caller]
    fn check(objects: &[&[u8]], expected: &str) {
        let bytes = list(objects);
        assert_eq!(shown(&bytes), expected);
        for at in 0..bytes.len() {
            shown(&bytes[..at]);
            for byte in [0, 0xff, 0xd1, 0xa1] {
                let mut flipped = bytes.clone();
                flipped[at] = byte;
                shown(&flipped);
            }
        }
    }

    #[test]
    fn a_dictionary_is_a_record() {
        check(
            &[
                b"\xd3\x01\x02\x03\x04\x05\x06",
                b"\x54ssid",
                b"\x51n",
                b"\x53mac",
                b"\x61\0\xe9",
                b"\x10\x07",
                b"\x46\x02\0\x5e\0\x53\x01",
            ],
            r#"record ssid="é" n=7 mac="02005e005301""#,
        );
    }

    #[test]
    fn levels_dates_and_words() {
        let day = [&[0x33][..], &86_400_f64.to_be_bytes()].concat();
        check(
            &[
                b"\xd1\x01\x02",
                b"\x54list",
                b"\xa3\x03\x04\x05",
                &day,
                b"\x09",
                b"\xd1\x06\x07",
                b"\x51a",
                b"\x13\xff\xff\xff\xff\xff\xff\xff\xff",
            ],
            r#"open list | open * | record a=-1 | close | record *="2001-01-02T00:00:00Z" *=true | close"#,
        );
    }

    #[test]
    fn a_list_that_holds_itself_ends() {
        check(&[b"\xa2\0\0"], "");
        check(&[b"\xa2\x01\x01", b"\xa2\0\x02", b"\x51x"], r#"open * | record *="x" | close"#);
    }

    #[test]
    fn a_wrong_count_costs_what_is_missing() {
        check(&[b"\xaf\x12\x7f\xff\xff\xff"], "note DamagedParts(1)");
        assert_eq!(shown(b"bplist00"), "DamagedAt(8)");
    }

    #[test]
    fn one_string_many_times_is_a_bomb() {
        let long = [&b"\x5f\x11\x40\x00"[..], &[b'x'; 16_384]].concat();
        let many = [&b"\xaf\x11\x40\x00"[..], &[1; 16_384]].concat();
        assert!(shown(&list(&[&many, &long])).ends_with("TooLarge"));
    }
}
