//! Holds what was found against what is right, and counts. Knows no row's value.
//!
//! A detection hits a label if its class is the label's or one of its `or` and, where both have offsets, they share at
//! least half of what they cover together. Each detection hits one label. What else is found in a row that has labels
//! is false for its class, but only in a row without labels is it a false alarm.

use serde::Deserialize;
use spillcheck::engine::classify::Detection;
use spillcheck::model::Masked;
use std::collections::BTreeMap;

/// What is personal in a row, as its writer says; offsets in code points, if only a part of the value is.
#[derive(Deserialize)]
pub(super) struct Label {
    class: String,
    #[serde(default)]
    or: Vec<String>,
    start: Option<usize>,
    end: Option<usize>,
}

/// What was found in a row.
pub(super) struct Found {
    class: &'static str,
    span: Option<(usize, usize)>,
}

impl From<&Detection> for Found {
    fn from(detection: &Detection) -> Self {
        Self { class: detection.class.id(), span: detection.start.zip(detection.end) }
    }
}

/// What a row may be called in a report.
pub(super) struct Name {
    pub(super) id: Masked,
    pub(super) key: Masked,
}

/// A row of the list of what went wrong.
pub(super) struct Wrong {
    pub(super) name: Name,
    pub(super) class: String,
}

/// Counts of one class.
#[derive(Clone, Copy, Default)]
pub(super) struct Class {
    pub(super) found: u64,
    pub(super) missed: u64,
    pub(super) wrong: u64,
}

impl Class {
    pub(super) fn labels(self) -> u64 {
        self.found + self.missed
    }

    pub(super) fn add(&mut self, other: Class) {
        self.found += other.found;
        self.missed += other.missed;
        self.wrong += other.wrong;
    }

    pub(super) fn precision(self) -> Option<f64> {
        share(self.found, self.found + self.wrong)
    }

    pub(super) fn recall(self) -> Option<f64> {
        share(self.found, self.labels())
    }
}

/// Counts of one group of rows.
#[derive(Clone, Copy, Default)]
pub(super) struct Group {
    pub(super) labels: u64,
    pub(super) found: u64,
    /// Rows without labels.
    pub(super) ordinary: u64,
    /// Those of them in which something was reported.
    pub(super) alarmed: u64,
}

/// Part of a whole; nothing of nothing is no number.
pub(super) fn share(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// All counts.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) n_rows: u64,
    pub(super) classes: BTreeMap<String, Class>,
    pub(super) groups: BTreeMap<String, Group>,
    pub(super) missed: Vec<Wrong>,
    pub(super) wrong: Vec<Wrong>,
}

impl Tally {
    /// Counts one row.
    pub(super) fn add(&mut self, group: &str, name: &dyn Fn() -> Name, labels: &[Label], found: &[Found]) {
        let (hits, is_used) = matched(labels, found);
        self.n_rows += 1;
        let counts = self.groups.entry(group.to_owned()).or_default();
        counts.labels += labels.len() as u64;
        counts.found += hits.iter().filter(|is_hit| **is_hit).count() as u64;
        counts.ordinary += u64::from(labels.is_empty());
        counts.alarmed += u64::from(labels.is_empty() && !found.is_empty());
        for (label, is_hit) in labels.iter().zip(hits) {
            let class = self.classes.entry(label.class.clone()).or_default();
            class.found += u64::from(is_hit);
            class.missed += u64::from(!is_hit);
            if !is_hit {
                self.missed.push(Wrong { name: name(), class: label.class.clone() });
            }
        }
        for (found, _) in found.iter().zip(is_used).filter(|(_, is_used)| !is_used) {
            self.classes.entry(found.class.to_owned()).or_default().wrong += 1;
            self.wrong.push(Wrong { name: name(), class: found.class.to_owned() });
        }
    }
}

/// Which labels were hit, and which detections hit one. A label takes its own class before one that would do.
fn matched(labels: &[Label], found: &[Found]) -> (Vec<bool>, Vec<bool>) {
    let mut hits = vec![false; labels.len()];
    let mut is_used = vec![false; found.len()];
    for is_exact in [true, false] {
        for (label, is_hit) in labels.iter().zip(&mut hits).filter(|(_, is_hit)| !**is_hit) {
            let is_class = |class: &str| {
                if is_exact { label.class == class } else { label.or.iter().any(|other| other == class) }
            };
            let fits = |found: &Found| is_class(found.class) && overlaps(label, found);
            let free = found.iter().zip(&mut is_used).find(|(found, is_used)| !**is_used && fits(found));
            if let Some((_, is_used)) = free {
                (*is_hit, *is_used) = (true, true);
            }
        }
    }
    (hits, is_used)
}

fn overlaps(label: &Label, found: &Found) -> bool {
    let Some(((start, end), (found_start, found_end))) = label.start.zip(label.end).zip(found.span) else {
        return true;
    };
    let shared = end.min(found_end).saturating_sub(start.max(found_start));
    let together = end.max(found_end).saturating_sub(start.min(found_start));
    shared > 0 && shared * 2 >= together
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(text: &str) -> Label {
        serde_json::from_str(text).unwrap()
    }

    fn name() -> Name {
        Name { id: Masked::plain("a"), key: Masked::plain("b") }
    }

    fn check(labels: &[&str], found: &[(&'static str, Option<(usize, usize)>)], expected: &[bool], n_false: u64) {
        let labels: Vec<Label> = labels.iter().map(|text| label(text)).collect();
        let found: Vec<Found> = found.iter().map(|(class, span)| Found { class, span: *span }).collect();
        assert_eq!(matched(&labels, &found).0, expected);
        let mut tally = Tally::default();
        tally.add("g", &name, &labels, &found);
        assert_eq!(tally.classes.values().map(|class| class.wrong).sum::<u64>(), n_false);
        let is_alarm = labels.is_empty() && n_false > 0;
        assert_eq!(tally.groups["g"].alarmed, u64::from(is_alarm));
    }

    #[test]
    fn a_detection_hits_one_label() {
        let mail = r#"{"class":"contact.email"}"#;
        check(&[mail, mail], &[("contact.email", None)], &[true, false], 0);
        check(&[mail], &[("contact.email", None), ("contact.email", None)], &[true], 1);
        check(&[mail], &[("net.ip", None)], &[false], 1);
        check(&[], &[("net.ip", None)], &[], 1);
        check(&[], &[], &[], 0);
    }

    #[test]
    fn half_of_what_both_cover_has_to_be_shared() {
        let mail = r#"{"class":"contact.email","start":10,"end":20}"#;
        for (span, is_hit) in
            [((10, 20), true), ((10, 15), true), ((10, 14), false), ((15, 25), false), ((20, 30), false)]
        {
            check(&[mail], &[("contact.email", Some(span))], &[is_hit], u64::from(!is_hit));
        }
        check(&[mail], &[("contact.email", None)], &[true], 0);
    }

    #[test]
    fn its_own_class_comes_before_one_that_would_do() {
        let either = r#"{"class":"dev.id","or":["net.mac"]}"#;
        let mac = r#"{"class":"net.mac"}"#;
        check(&[either, mac], &[("net.mac", None), ("dev.id", None)], &[true, true], 0);
        check(&[either], &[("net.mac", None)], &[true], 0);
        check(&[either, mac], &[("net.mac", None)], &[false, true], 0);
    }
}
