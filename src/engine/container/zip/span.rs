//! Which entries of an archive share bytes, the one sure mark of a zip bomb. Reads nothing.
//! Source: D. Fifield, "A better zip bomb" (2019): one kernel for all entries, or each entry quoting the next.

/// Bytes of the archive that one entry claims, its local header included.
#[derive(Clone, Copy)]
pub(super) struct Span {
    /// Where its local header stands.
    pub(super) start: u64,
    /// Behind its last byte.
    pub(super) end: u64,
}

/// The spans of an archive, by start. 24 bytes for each entry that is looked at.
pub(super) struct Spans(Vec<(Span, bool)>);

impl Spans {
    /// Sorts the spans and finds those that share bytes.
    pub(super) fn new(spans: Vec<Span>) -> Self {
        let mut spans: Vec<_> = spans.into_iter().map(|span| (span, false)).collect();
        spans.sort_unstable_by_key(|(span, _)| span.start);
        let mut reached = 0;
        let mut rest = spans.as_mut_slice();
        // Sharing with anything before, or with the nearest behind: that covers sharing with anything at all.
        while let [(span, is_shared), behind @ ..] = rest {
            *is_shared = span.start < reached || behind.first().is_some_and(|(next, _)| next.start < span.end);
            reached = reached.max(span.end);
            rest = behind;
        }
        Self(spans)
    }

    /// Whether the entry that starts here shares bytes with another.
    pub(super) fn is_shared(&self, start: u64) -> bool {
        let idx = self.0.partition_point(|(span, _)| span.start < start);
        self.0.get(idx).is_some_and(|(span, is_shared)| span.start == start && *is_shared)
    }

    /// Where the next entry starts.
    pub(super) fn next_start(&self, start: u64) -> Option<u64> {
        let idx = self.0.partition_point(|(span, _)| span.start <= start);
        self.0.get(idx).map(|(span, _)| span.start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(spans: &[(u64, u64)], shared: &[u64]) {
        let found = Spans::new(spans.iter().map(|&(start, end)| Span { start, end }).collect());
        let found: Vec<u64> = spans.iter().map(|span| span.0).filter(|start| found.is_shared(*start)).collect();
        assert_eq!(found, shared);
    }

    #[test]
    fn neighbors_do_not_overlap() {
        check(&[(10, 20), (0, 10), (20, 21)], &[]);
    }

    #[test]
    fn both_sides_of_an_overlap_are_known() {
        check(&[(0, 11), (10, 20), (30, 40)], &[0, 10]);
    }

    #[test]
    fn a_long_entry_shares_with_all_that_it_covers() {
        check(&[(0, 100), (10, 20), (30, 40), (100, 110)], &[0, 10, 30]);
    }

    #[test]
    fn entries_at_one_place_overlap() {
        check(&[(5, 50), (5, 50), (50, 60)], &[5, 5]);
    }
}
