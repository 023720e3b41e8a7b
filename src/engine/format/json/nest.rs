//! Which brackets are open: one bit a level. Knows no keys.

/// A stack of objects and arrays.
#[derive(Default)]
pub(super) struct Nest {
    words: Vec<u64>,
    depth: usize,
    n_objects: usize,
}

/// The two kinds of brackets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bracket {
    Object,
    Array,
}

impl Bracket {
    /// The kind that an opening or closing byte belongs to.
    pub(super) fn of(byte: u8) -> Self {
        if matches!(byte, b'{' | b'}') { Self::Object } else { Self::Array }
    }
}

impl Nest {
    /// Levels that may be open: 1.25 MB of bits. Deeper files are no longer read as JSON.
    const MAX: usize = 10_000_000;

    /// Levels that are open.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// Opens a level. `false`: too deep.
    pub(super) fn push(&mut self, bracket: Bracket) -> bool {
        if self.depth >= Self::MAX {
            return false;
        }
        let (word_idx, bit) = (self.depth / 64, 1 << (self.depth % 64));
        if word_idx == self.words.len() {
            self.words.push(0);
        }
        if let Some(word) = self.words.get_mut(word_idx) {
            match bracket {
                Bracket::Object => *word |= bit,
                Bracket::Array => *word &= !bit,
            }
        }
        self.depth += 1;
        self.n_objects += usize::from(bracket == Bracket::Object);
        true
    }

    /// Closes the innermost level.
    pub(super) fn pop(&mut self) {
        if let Some(top) = self.above(0) {
            self.depth -= 1;
            self.n_objects -= usize::from(top == Bracket::Object);
        }
    }

    /// Closes all levels.
    pub(super) fn clear(&mut self) {
        (self.depth, self.n_objects) = (0, 0);
    }

    /// The level so many levels above the innermost.
    pub(super) fn above(&self, n_levels: usize) -> Option<Bracket> {
        let level = self.depth.checked_sub(n_levels + 1)?;
        let word = self.words.get(level / 64)?;
        Some(if word >> (level % 64) & 1 == 1 { Bracket::Object } else { Bracket::Array })
    }

    /// Whether a bracket of this kind is open anywhere.
    pub(super) fn has(&self, bracket: Bracket) -> bool {
        match bracket {
            Bracket::Object => self.n_objects > 0,
            Bracket::Array => self.n_objects < self.depth,
        }
    }
}
