//! The state of the JSON reader: which place of which bracket it is in, and what it does with keys and values there.
//! Does not look at bytes; that is `token` and `root`.

use super::nest::{Bracket, Nest};
use crate::engine::escape;
use crate::engine::field::{Escape, FieldSink, Kind};
use crate::engine::format::Ending;
use crate::engine::format::pending::{ELEMENT, Mark, Pending, Scalar};
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use crate::model::Note;

/// What is expected next.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// A document.
    Root,
    /// The first thing inside of a bracket, or its end.
    First,
    /// The thing after a comma.
    Next,
    /// The colon after a key.
    Colon,
    /// The value after a colon.
    Value,
    /// A comma or the end of the bracket.
    After,
}

/// What a token stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Key,
    Value,
}

/// A string that is too long to be seen whole.
#[derive(Clone, Copy)]
pub(super) struct Long {
    pub(super) quote: u8,
    /// Bytes at hand that were searched already.
    pub(super) n_overlap: usize,
}

/// Reads documents into a sink.
pub(super) struct Reader<'s> {
    pub(super) sink: &'s mut dyn FieldSink,
    pub(super) state: State,
    pub(super) nest: Nest,
    pub(super) pending: Pending,
    pub(super) long: Option<Long>,
    /// Position of the token being read.
    pub(super) position: u64,
    /// The byte before the bytes at hand.
    pub(super) byte_before: u8,
    /// Whether the document at hand began on a line of its own.
    pub(super) on_fresh_line: bool,
    pub(super) in_the_middle: bool,
    /// Strings that begin before this position and run over a line feed are known to have no end.
    pub(super) no_end_before: u64,
    pub(super) value_bytes: usize,
    levels: Vec<Mark>,
    depth: usize,
    is_too_deep: bool,
    n_long: u64,
    n_repairs: u64,
    damage: Damage,
}

/// Places of damage in the last stretch.
#[derive(Default)]
struct Damage {
    start: u64,
    n_places: u32,
}

impl<'s> Reader<'s> {
    const KEY_BYTES: usize = 4 << 10;
    const FIELDS: usize = 512;
    const ELEMENTS: usize = 256;
    /// More places of damage than this in one stretch: it is no JSON.
    const DAMAGE: u32 = 1_000;
    const STRETCH: u64 = 64 << 10;

    pub(super) fn new(limits: &Limits, sink: &'s mut dyn FieldSink) -> Self {
        Self {
            sink,
            state: State::Root,
            nest: Nest::default(),
            pending: Pending::default(),
            long: None,
            position: 0,
            byte_before: b'\n',
            on_fresh_line: true,
            in_the_middle: false,
            no_end_before: 0,
            // A string has to fit into the window together with a word behind it.
            value_bytes: limits.value_bytes.clamp(64, Window::MAX / 2),
            levels: Vec::new(),
            depth: limits.depth.max(1),
            is_too_deep: false,
            n_long: 0,
            n_repairs: 0,
            damage: Damage::default(),
        }
    }

    pub(super) fn run(mut self, window: &mut Window<'_>) -> Ending {
        let mut is_last = false;
        loop {
            let n_used = self.take(window.data(), window.position(), is_last);
            if let Some(byte) = n_used.checked_sub(1).and_then(|last| window.data().get(last)) {
                self.byte_before = *byte;
            }
            window.consume(n_used);
            if self.is_hopeless() {
                self.finish(window.position());
                return Ending::Lost;
            }
            if is_last && (n_used == 0 || window.data().is_empty()) {
                break;
            }
            is_last = !window.more();
        }
        self.in_the_middle |= self.nest.depth() > 0 || self.long.is_some();
        self.finish(window.position());
        Ending::Complete
    }

    fn finish(mut self, position: u64) {
        self.close_all();
        if self.in_the_middle {
            self.sink.note(Note::Unfinished(position));
        }
        if self.is_too_deep {
            self.sink.note(Note::TooDeep);
        }
        if self.n_long > 0 {
            self.sink.note(Note::LongValues(self.n_long));
        }
        if self.n_repairs > 0 {
            self.sink.note(Note::Repaired(self.n_repairs));
        }
    }

    /// Whether there is more damage than structure.
    pub(super) fn is_hopeless(&self) -> bool {
        self.damage.n_places > Self::DAMAGE
    }

    /// Counts a place that follows other rules than JSON's, but rules.
    pub(super) fn liberty(&mut self) {
        self.n_repairs += 1;
    }

    /// Counts a place that follows no rule.
    pub(super) fn damage(&mut self) {
        self.n_repairs += 1;
        if self.position.saturating_sub(self.damage.start) >= Self::STRETCH {
            self.damage = Damage { start: self.position, n_places: 0 };
        }
        self.damage.n_places = self.damage.n_places.saturating_add(1);
    }

    /// What a token stands for that is a key or a value.
    pub(super) fn place(&mut self) -> Place {
        let in_object = self.nest.above(0) == Some(Bracket::Object);
        match self.state {
            State::Root | State::Value => return Place::Value,
            State::First | State::Next => {}
            State::Colon => {
                self.damage();
                return Place::Value;
            }
            State::After => self.damage(),
        }
        if in_object { Place::Key } else { Place::Value }
    }

    /// Takes a key as it is written.
    pub(super) fn key(&mut self, raw: &[u8], escape: Escape) {
        let short = raw.get(..Self::KEY_BYTES).unwrap_or(raw);
        if short.len() < raw.len() {
            self.sink.text(escape::json(raw).as_bytes());
        }
        match escape {
            Escape::Json => self.pending.hold(escape::json(short).as_bytes()),
            Escape::None | Escape::Xml => self.pending.hold(short),
        }
        self.state = State::Colon;
    }

    /// Takes a scalar.
    pub(super) fn scalar(&mut self, bytes: &[u8], escape: Escape, kind: Kind) {
        let scalar = Scalar { bytes, escape, kind };
        let Some(&mark) = self.levels.last() else {
            self.pending.push(b"", scalar);
            self.pending.deliver(Mark::default(), self.sink);
            self.end_of_document();
            return;
        };
        self.pending.push(ELEMENT, scalar);
        self.deliver_if_full(mark);
        self.state = State::After;
    }

    /// Takes the start of a string that is too long, the bytes at hand of it.
    pub(super) fn begin_long(&mut self, place: Place, quote: u8, start: &[u8]) {
        self.n_long += 1;
        self.long = Some(Long { quote, n_overlap: 0 });
        match place {
            Place::Key => {
                self.pending.hold(start.get(..Self::KEY_BYTES).unwrap_or(start));
                self.state = State::Colon;
            }
            Place::Value if self.nest.depth() == 0 => self.end_of_document(),
            Place::Value => {
                self.pending.drop_key();
                self.state = State::After;
            }
        }
    }

    /// Takes the end of a value that did not come: `{"a":}`, `{"a"}`.
    pub(super) fn end_value(&mut self) {
        match self.state {
            State::Value => {
                self.damage();
                self.pending.drop_key();
                self.state = State::After;
            }
            State::Colon => {
                self.damage();
                self.pending.key_as_element();
                self.state = State::After;
            }
            State::Root | State::First | State::Next | State::After => {}
        }
    }

    pub(super) fn open(&mut self, bracket: Bracket, place: Place) {
        if place == Place::Key {
            self.damage();
        }
        if !self.nest.push(bracket) {
            self.damage.n_places = u32::MAX;
            return;
        }
        let depth = self.nest.depth();
        if depth > self.depth {
            self.is_too_deep = true;
        } else if depth > 1 {
            if let Some(&mark) = self.levels.last().filter(|_| self.sink.asks_outer()) {
                self.pending.show(mark, self.sink);
            }
            self.sink.open(self.pending.held().unwrap_or(ELEMENT));
        }
        self.pending.drop_key();
        if depth <= self.depth {
            self.levels.push(self.pending.mark());
        }
        self.state = State::First;
    }

    /// Closes the innermost bracket.
    pub(super) fn close(&mut self) {
        let depth = self.nest.depth();
        self.nest.pop();
        if depth > self.levels.len() {
            let mark = self.levels.last().copied().unwrap_or_default();
            self.pending.deliver(mark, self.sink);
        } else if let Some(mark) = self.levels.pop() {
            self.pending.deliver(mark, self.sink);
            if depth > 1 {
                self.sink.close();
            }
        }
        if depth > 1 {
            self.state = State::After;
        } else {
            self.end_of_document();
        }
    }

    /// Closes everything that is open.
    pub(super) fn close_all(&mut self) {
        self.end_value_silently();
        self.nest.clear();
        while let Some(mark) = self.levels.pop() {
            self.pending.deliver(mark, self.sink);
            if !self.levels.is_empty() {
                self.sink.close();
            }
        }
        self.end_of_document();
    }

    /// A key without a value is still worth looking at.
    fn end_value_silently(&mut self) {
        if self.state == State::Colon {
            self.pending.key_as_element();
        }
    }

    fn end_of_document(&mut self) {
        self.state = State::Root;
        self.on_fresh_line = false;
    }

    fn deliver_if_full(&mut self, mark: Mark) {
        let n_fields = if self.nest.above(0) == Some(Bracket::Object) { Self::FIELDS } else { Self::ELEMENTS };
        if self.pending.is_full(mark, n_fields) {
            self.pending.deliver(mark, self.sink);
        }
    }
}
