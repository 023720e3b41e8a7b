//! What a key rules out, whatever its values look like by chance: versions that look like addresses, counters that pass for
//! numbers of cards. One answer for columns of a scan and for single rows.

use super::{is_one_of, words};
use crate::catalog::dictionary::context;
use crate::engine::detect;
use crate::model::{Confidence, DataClass};

/// Classes that the values of a key are not, by chance at least.
#[derive(Clone, Copy, Debug, Default)]
pub struct Barred {
    is_version: bool,
    is_counting: bool,
}

impl Barred {
    /// Of the values of this key.
    pub fn by(key: &str) -> Self {
        let is_counting = words(key).last().is_some_and(|word| is_one_of(&word.text, context::COUNTING));
        Self { is_version: detect::is_version_key(key), is_counting }
    }

    /// Whether a value of the class, as sure as its form makes it, is ruled out.
    pub fn has(self, class: DataClass, confidence: Confidence) -> bool {
        match class {
            DataClass::Ip => self.is_version,
            DataClass::Card => self.is_counting && confidence == Confidence::Possible,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(key: &str, ip: bool, card: bool) {
        let barred = Barred::by(key);
        assert_eq!(barred.has(DataClass::Ip, Confidence::Likely), ip, "{key}");
        assert_eq!(barred.has(DataClass::Card, Confidence::Possible), card, "{key}");
        assert!(
            !barred.has(DataClass::Card, Confidence::Likely) && !barred.has(DataClass::Email, Confidence::Possible)
        );
    }

    #[test]
    fn versions_are_no_addresses_and_counters_no_cards() {
        check("firmwareVersion", true, false);
        check("netmask", true, false);
        check("seqId", false, true);
        check("frame_counter", false, true);
        check("pan", false, false);
        check("idea", false, false);
    }
}
