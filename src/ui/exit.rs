//! Ways out of the page and what came of trying them, in the words of the boot script. Pure; trying them is `boot`.

/// What came of trying one way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ExitOutcome {
    /// The browser refused.
    Refused,
    /// The page's own code stands before it.
    Guarded,
    /// It went out, or would have.
    Open,
}

impl ExitOutcome {
    const ALL: [ExitOutcome; 3] = [ExitOutcome::Refused, ExitOutcome::Guarded, ExitOutcome::Open];

    /// The word, also the attribute value.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            ExitOutcome::Refused => "refused",
            ExitOutcome::Guarded => "guarded",
            ExitOutcome::Open => "open",
        }
    }

    pub(super) fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == word)
    }
}

/// One way out and what came of trying it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Exit {
    /// Stable id.
    pub(super) id: String,
    /// What was tried, in words.
    pub(super) label: String,
    /// What came of it.
    pub(super) outcome: ExitOutcome,
    /// How the browser put it.
    pub(super) detail: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_outcome_of_an_exit_parses_back() {
        for outcome in ExitOutcome::ALL {
            assert_eq!(ExitOutcome::parse(outcome.as_str()), Some(outcome));
        }
        assert_eq!(ExitOutcome::parse("closed"), None);
    }
}
