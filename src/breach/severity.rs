//! How grave a spill is: ENISA's SE = DPC x EI + CB for what is out, with its arithmetic in words. The rule for one class
//! and one record stands in [`crate::model::Severity`]'s file; this must not know which incident it was.

use crate::model::{Amount, Assessment, Circumstance, Severity, ease_of_identification};
use std::cmp::Reverse;

/// How grave it is that `spilled` is out, of an account that holds `account`; nothing where nothing is out, or nothing that is
/// not somebody else's. `spilled` holds each class at most once.
///
/// DPC is that of the gravest class, EI that of the spilled record as a whole: what stayed with the vendor leads to nobody.
pub fn assess(spilled: &[Amount], account: &[Amount], circumstance: Circumstance) -> Option<Assessment> {
    let own: Vec<Amount> = spilled.iter().copied().filter(Amount::is_own).collect();
    let weighed = own.iter().map(|amount| (amount.dpc(&own, account), amount.class));
    // Of equal ones the class that leads to a person most easily, then the first.
    let ((dpc, adjusted), dpc_class) =
        weighed.min_by_key(|((dpc, _), class)| (Reverse((*dpc, class.ei_hundredths())), *class))?;
    let (ei, ei_class) = ease_of_identification(&own)?;
    let cb = circumstance.cb_hundredths();
    let se = dpc * ei / 100 + cb;
    Some(Assessment { dpc, dpc_class, adjusted, ei, ei_class, cb, se, band: Severity::of(se) })
}

impl Assessment {
    /// The arithmetic, a sentence for each factor and one for the sum.
    pub fn sentences(&self) -> Vec<String> {
        let adjusted = self.adjusted.map(|why| format!(": {why}")).unwrap_or_default();
        let is_beside = self.ei > u16::from(self.ei_class.ei_hundredths());
        let beside = if is_beside { " beside data about a body" } else { "" };
        vec![
            format!(
                "The kind of data: {} of 4, because of “{}”{adjusted}.",
                hundredths(self.dpc),
                self.dpc_class.label()
            ),
            format!(
                "How easily it leads to you: {} of 1, because of “{}”{beside}.",
                hundredths(self.ei),
                self.ei_class.label()
            ),
            format!("Who can have it now: {} more, {}.", hundredths(self.cb), who_has_it(self.cb)),
            format!(
                "{} × {} + {} = {}: {}.",
                hundredths(self.dpc),
                hundredths(self.ei),
                hundredths(self.cb),
                tenths(self.se),
                self.band.label()
            ),
        ]
    }
}

/// The words for a figure of circumstances.
fn who_has_it(cb: u16) -> &'static str {
    match Circumstance::ALL.into_iter().find(|circumstance| circumstance.cb_hundredths() == cb) {
        Some(Circumstance::Reported) => "because somebody found it, reported it and was the only one we know of",
        Some(Circumstance::Sold) => "because it was taken on purpose and passed on to an unknown number of people",
        Some(Circumstance::Open) | None => "because it is not known how many have read it",
    }
}

/// `200` as `2`, `75` as `0.75`, `50` as `0.5`. Whole numbers only: printing fractions costs the page ten kilobytes.
fn hundredths(figure: u16) -> String {
    let (whole, rest) = (figure / 100, figure % 100);
    match rest {
        0 => whole.to_string(),
        _ if rest.is_multiple_of(10) => format!("{whole}.{}", rest / 10),
        _ => format!("{whole}.{rest:02}"),
    }
}

/// The same with at least one decimal, as sums are written: `2.0`.
fn tenths(figure: u16) -> String {
    let shown = hundredths(figure);
    if shown.contains('.') { shown } else { format!("{shown}.0") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Aspect, DataClass as C};

    /// Groups of Wyze, December 2019.
    const EVERYONE: [C; 5] = [C::Email, C::Nickname, C::Ssid, C::Model, C::Firmware];
    const TOKENS: [C; 1] = [C::IntegrationToken];
    const BODY: [C; 4] = [C::Weight, C::Height, C::Gender, C::Composition];

    fn amounts(groups: &[&[C]]) -> Vec<Amount> {
        groups.iter().copied().flatten().map(|class| Amount::of(*class, 1)).collect()
    }

    #[track_caller]
    fn check(groups: &[&[C]], circumstance: Circumstance, se: u16, band: Severity) {
        let spilled = amounts(groups);
        let assessment = assess(&spilled, &spilled, circumstance).unwrap();
        assert_eq!((assessment.se, assessment.band), (se, band), "{assessment:?}");
    }

    #[test]
    fn the_wyze_groups_come_out_as_worked_by_hand() {
        check(&[&EVERYONE], Circumstance::Open, 200, Severity::Medium);
        check(&[&EVERYONE, &TOKENS], Circumstance::Open, 275, Severity::Medium);
        check(&[&EVERYONE, &BODY], Circumstance::Open, 450, Severity::VeryHigh);
    }

    #[test]
    fn who_has_it_moves_the_band() {
        check(&[&EVERYONE], Circumstance::Reported, 175, Severity::Low);
        check(&[&EVERYONE, &TOKENS], Circumstance::Sold, 325, Severity::High);
        check(&[&BODY], Circumstance::Reported, 225, Severity::Medium);
        check(&[&[C::Model]], Circumstance::Open, 75, Severity::Low);
    }

    #[test]
    fn a_key_takes_the_category_of_what_the_account_holds() {
        let account = amounts(&[&EVERYONE, &BODY, &[C::AccessToken]]);
        let spilled = amounts(&[&[C::Email, C::AccessToken]]);
        let assessment = assess(&spilled, &account, Circumstance::Open).unwrap();
        assert_eq!((assessment.dpc, assessment.dpc_class, assessment.se), (400, C::AccessToken, 350));
    }

    #[test]
    fn what_is_only_other_peoples_is_not_graded() {
        assert_eq!(assess(&[], &amounts(&[&BODY]), Circumstance::Open), None);
        let other = Amount { n_others: 3, ..Amount::of(C::Weight, 3) };
        assert_eq!(assess(&[other], &[other], Circumstance::Sold), None);
        let email = Amount::of(C::Email, 1);
        assert_eq!(assess(&[other, email], &[other, email], Circumstance::Open).unwrap().se, 125);
    }

    #[track_caller]
    fn check_words(spilled: &[Amount], circumstance: Circumstance, expected: [&str; 4]) {
        assert_eq!(assess(spilled, spilled, circumstance).unwrap().sentences(), expected);
    }

    #[test]
    fn the_arithmetic_reads_well_aloud() {
        check_words(
            &amounts(&[&[C::Nickname, C::Email]]),
            Circumstance::Open,
            [
                "The kind of data: 2 of 4, because of “Device nickname”.",
                "How easily it leads to you: 0.75 of 1, because of “E-mail address”.",
                "Who can have it now: 0.5 more, because it is not known how many have read it.",
                "2 × 0.75 + 0.5 = 2.0: medium.",
            ],
        );
        let nursery = Amount { aspect: Some(Aspect::NamesChild), ..Amount::of(C::Nickname, 1) };
        check_words(
            &[nursery],
            Circumstance::Sold,
            [
                "The kind of data: 3 of 4, because of “Device nickname”: a name in it says that it is a child’s.",
                "How easily it leads to you: 0.5 of 1, because of “Device nickname”.",
                "Who can have it now: 1 more, because it was taken on purpose and passed on to an unknown number of people.",
                "3 × 0.5 + 1 = 2.5: medium.",
            ],
        );
        check_words(
            &amounts(&[&[C::Email, C::Weight, C::Height]]),
            Circumstance::Reported,
            [
                "The kind of data: 4 of 4, because of “Body weight”.",
                "How easily it leads to you: 1 of 1, because of “E-mail address” beside data about a body.",
                "Who can have it now: 0.25 more, because somebody found it, reported it and was the only one we know of.",
                "4 × 1 + 0.25 = 4.25: very high.",
            ],
        );
    }
}
