//! How grave it is when data spills, by ENISA's formula: SE = DPC x EI + CB (data processing context, ease of
//! identification, circumstances of the breach). Here is the rule for one class and for one record; which data and which
//! circumstances are judged is said elsewhere.
//! Source: ENISA, "Recommendations for a methodology of the assessment of severity of personal data breaches" (2013). Its
//! scales, bands, the rule on credentials and the grounds for raising and lowering are ENISA's; the figures of a class and
//! the thresholds below are our own judgement on them.

use super::{DataClass, Detail, Family, Finding, Whose};
use serde::{Deserialize, Serialize};

/// ENISA 2013: SE = DPC x EI + CB, in bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// Below 2.
    Low,
    /// 2 up to 3.
    Medium,
    /// 3 up to 4.
    High,
    /// 4 and above.
    VeryHigh,
}

impl Severity {
    /// The band of a sum in hundredths.
    pub fn of(se_hundredths: u16) -> Self {
        match se_hundredths {
            0..200 => Severity::Low,
            200..300 => Severity::Medium,
            300..400 => Severity::High,
            _ => Severity::VeryHigh,
        }
    }

    /// Attribute value.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Low => "low",
            Severity::Medium => "medium",
            Severity::High => "high",
            Severity::VeryHigh => "very-high",
        }
    }

    /// Word on the screen.
    pub fn label(self) -> &'static str {
        match self {
            Severity::Low => "low",
            Severity::Medium => "medium",
            Severity::High => "high",
            Severity::VeryHigh => "very high",
        }
    }
}

/// What is particular about all values of a class, or about one that changes how grave it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// At least one name says that it is a child's.
    NamesChild,
    /// Every token has ended.
    Expired,
    /// Every hash is slow to guess.
    SlowHash,
    /// Every address means something only inside one network.
    Private,
}

impl Aspect {
    /// What is particular about the values of a finding. `now` in seconds since 1970; without it no token has ended.
    pub fn of(finding: &Finding, now: Option<i64>) -> Option<Self> {
        let has = |detail: Detail| finding.details.contains(&detail);
        if has(Detail::NamesChild) {
            return Some(Aspect::NamesChild);
        }
        let has_ended = |detail: &Detail| matches!((detail, now), (Detail::ValidUntil(end), Some(now)) if *end < now);
        if finding.details.iter().any(has_ended) && !has(Detail::Endless) {
            return Some(Aspect::Expired);
        }
        let mut hashes = finding.details.iter().filter_map(|detail| match detail {
            Detail::Hashed(kind) => Some(kind.is_weak()),
            _ => None,
        });
        if hashes.clone().next().is_some() && !hashes.any(|is_weak| is_weak) {
            return Some(Aspect::SlowHash);
        }
        (has(Detail::Private) && !has(Detail::Public)).then_some(Aspect::Private)
    }

    /// One child is enough; everything else must hold for all.
    fn of_both(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        let child = Some(Aspect::NamesChild);
        if one == other { one } else { child.filter(|_| one == child || other == child) }
    }
}

/// How much there is of one class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The class.
    pub class: DataClass,
    /// Number of values.
    pub count: u64,
    /// Of them somebody else's.
    pub n_others: u64,
    /// What is particular about them.
    pub aspect: Option<Aspect>,
}

impl Amount {
    /// Values of a class that have nothing particular.
    pub fn of(class: DataClass, count: u64) -> Self {
        Self { class, count, n_others: 0, aspect: None }
    }

    /// What a finding holds.
    pub fn of_finding(finding: &Finding, now: Option<i64>) -> Self {
        let n_others = if finding.whose == Whose::Other { finding.count } else { 0 };
        Self { class: finding.class, count: finding.count, n_others, aspect: Aspect::of(finding, now) }
    }

    /// The same class, found elsewhere too.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            class: self.class,
            count: self.count.saturating_add(other.count),
            n_others: self.n_others.saturating_add(other.n_others),
            aspect: Aspect::of_both(self.aspect, other.aspect),
        }
    }

    /// Whether any value is not known to be somebody else's.
    pub fn is_own(&self) -> bool {
        self.count > self.n_others
    }

    /// DPC in hundredths, 100 to 400, and why it is not the base of the class, if it is not. `spilled` is what is out
    /// together with it, `account` everything that the account holds, out or not: a credential counts as what it opens.
    pub fn dpc(&self, spilled: &[Amount], account: &[Amount]) -> (u16, Option<&'static str>) {
        let base = self.class.dpc();
        let opened = account.iter().filter(|other| opens(self.class, other.class)).map(Amount::own_dpc).max();
        let (level, why) = match (opened, self.aspect) {
            (_, Some(Aspect::Expired)) => (1, "every token here has ended"),
            (opened, Some(Aspect::SlowHash)) => {
                (base.max(opened.unwrap_or_default()).saturating_sub(1), "these hashes are slow to guess")
            }
            (Some(opened), _) if opened > base => (opened, "a key counts as what it opens"),
            _ if self.is_lone_weight(spilled) => {
                (base.saturating_sub(1), "weight by itself tells less than weight beside other body data")
            }
            (_, Some(Aspect::NamesChild)) => (self.own_dpc(), "a name in it says that it is a child’s"),
            (_, Some(Aspect::Private)) => (self.own_dpc(), "these addresses mean something only inside your network"),
            _ => (self.own_dpc(), "a year of it tells more than a week"),
        };
        (u16::from(level) * 100, (level != base).then_some(why))
    }

    /// DPC, 1 to 4, by volume, children and addresses: what does not hang on anything beside it.
    fn own_dpc(&self) -> u8 {
        let base = self.class.dpc();
        match self.aspect {
            Some(Aspect::NamesChild) => base.max(CHILD),
            Some(Aspect::Private) => base.saturating_sub(1).max(1),
            _ if YEAR.iter().any(|(class, year)| *class == self.class && self.count >= *year) => (base + 1).min(4),
            _ => base,
        }
    }

    fn is_lone_weight(&self, spilled: &[Amount]) -> bool {
        let is_body = |amount: &&Amount| amount.class.family() == Family::Body;
        self.class == DataClass::Weight && spilled.iter().filter(is_body).all(|amount| amount.class == self.class)
    }
}

/// DPC of names that tell of a child, and what members of a household start with.
const CHILD: u8 = 3;

/// Values that a year leaves, of what is recorded again and again: ENISA gives a week of call metadata 2 and a year 3. At one
/// an hour (steps, calories, energy), twenty events, ten searches, two messages, one night and one position a day, three
/// workouts a week. Classes that stand at 4, or at 3 because they are always a series, are not in the list.
const YEAR: [(DataClass, u64); 9] = [
    (DataClass::Steps, 8_760),
    (DataClass::Calories, 8_760),
    (DataClass::Energy, 8_760),
    (DataClass::EventLog, 7_300),
    (DataClass::Search, 3_650),
    (DataClass::Message, 730),
    (DataClass::Sleep, 365),
    (DataClass::Coordinates, 365),
    (DataClass::Workout, 156),
];

/// Whether a credential opens data of another class: what signs in opens the account, what speaks to a device or to a linked
/// service opens the home.
fn opens(key: DataClass, other: DataClass) -> bool {
    match key {
        DataClass::Password
        | DataClass::PasswordHash
        | DataClass::SecurityQa
        | DataClass::ApiKey
        | DataClass::AccessToken
        | DataClass::RefreshToken
        | DataClass::Jwt
        | DataClass::SessionId
        | DataClass::OtpSeed => other.family() != Family::Credential,
        DataClass::Pin | DataClass::DeviceKey | DataClass::IntegrationToken | DataClass::UrlSecret => {
            matches!(other.family(), Family::Home | Family::Media | Family::Device)
        }
        _ => false,
    }
}

/// EI from which a field leads to a person by itself: significant.
const DIRECT: u16 = 75;

/// EI of a record in hundredths, 25 to 100, and the class that sets it: the highest of its fields, because a weight beside an
/// e-mail address is identified. What leads to a person by itself, beside body data, identifies fully. `None` if it is empty.
pub fn ease_of_identification(record: &[Amount]) -> Option<(u16, DataClass)> {
    let ei = |amount: &Amount| u16::from(amount.class.ei_hundredths());
    let highest = record.iter().map(ei).max()?;
    let class = record.iter().find(|amount| ei(amount) == highest)?.class;
    let is_body = |amount: &&Amount| amount.class.family() == Family::Body;
    let bodies = record.iter().filter(is_body).count();
    // A body datum that identifies needs another one beside it.
    let is_beside = bodies > usize::from(class.family() == Family::Body);
    Some((if highest >= DIRECT && is_beside { 100 } else { highest }, class))
}

#[cfg(test)]
mod tests {
    use super::*;
    use DataClass as C;

    #[track_caller]
    fn check(amount: Amount, beside: &[Amount], dpc: u16, has_reason: bool) {
        let mut all = vec![amount];
        all.extend(beside);
        let (level, why) = amount.dpc(&all, &all);
        assert_eq!((level, why.is_some()), (dpc, has_reason), "{why:?}");
    }

    fn with(class: DataClass, aspect: Aspect) -> Amount {
        Amount { aspect: Some(aspect), ..Amount::of(class, 1) }
    }

    #[test]
    fn a_class_keeps_its_base_unless_something_speaks_against_it() {
        for &class in C::ALL.iter().filter(|class| **class != C::Weight) {
            check(Amount::of(class, 1), &[], u16::from(class.dpc()) * 100, false);
        }
    }

    #[test]
    fn a_year_of_it_is_a_level_more() {
        for (class, year) in YEAR {
            let base = u16::from(class.dpc()) * 100;
            check(Amount::of(class, year - 1), &[], base, false);
            check(Amount::of(class, year), &[], base + 100, true);
        }
    }

    #[test]
    fn a_credential_counts_as_what_it_opens() {
        let heart = Amount::of(C::Heart, 9);
        let face = Amount::of(C::Face, 9);
        check(Amount::of(C::AccessToken, 1), &[heart], 400, true);
        check(Amount::of(C::AccessToken, 1), &[Amount::of(C::Model, 1)], 300, false);
        check(Amount::of(C::IntegrationToken, 1), &[heart], 300, false);
        check(Amount::of(C::IntegrationToken, 1), &[face], 400, true);
        check(Amount::of(C::WifiPassword, 1), &[heart, face], 300, false);
        check(Amount::of(C::SecurityQa, 1), &[Amount::of(C::Message, 730)], 300, true);
        check(Amount::of(C::PushToken, 1), &[heart], 100, false);
    }

    #[test]
    fn what_is_particular_raises_or_lowers() {
        check(with(C::Nickname, Aspect::NamesChild), &[], 300, true);
        check(with(C::Members, Aspect::NamesChild), &[], 300, false);
        check(with(C::Jwt, Aspect::Expired), &[Amount::of(C::Heart, 1)], 100, true);
        check(with(C::PasswordHash, Aspect::SlowHash), &[], 200, true);
        check(with(C::PasswordHash, Aspect::SlowHash), &[Amount::of(C::Heart, 1)], 300, false);
        check(with(C::Ip, Aspect::Private), &[], 100, true);
        check(Amount::of(C::Weight, 1), &[Amount::of(C::Email, 1)], 300, true);
        check(Amount::of(C::Weight, 1), &[Amount::of(C::Height, 1)], 400, false);
    }

    #[test]
    fn one_child_is_enough_and_every_token_must_have_ended() {
        let child = with(C::Nickname, Aspect::NamesChild);
        let other = Amount { n_others: 2, ..Amount::of(C::Nickname, 2) };
        assert_eq!(child.and(other), Amount { count: 3, n_others: 2, ..child });
        let ended = with(C::Jwt, Aspect::Expired);
        assert_eq!(ended.and(Amount::of(C::Jwt, 1)).aspect, None);
        assert_eq!(ended.and(ended).aspect, Some(Aspect::Expired));
    }

    #[test]
    fn identification_is_that_of_the_record() {
        let check = |classes: &[DataClass], expected: Option<(u16, DataClass)>| {
            let record: Vec<Amount> = classes.iter().map(|class| Amount::of(*class, 1)).collect();
            assert_eq!(ease_of_identification(&record), expected, "{classes:?}");
        };
        check(&[], None);
        check(&[C::Model, C::Nickname], Some((50, C::Nickname)));
        check(&[C::Nickname, C::Email], Some((75, C::Email)));
        check(&[C::Email, C::Weight], Some((100, C::Email)));
        check(&[C::Nickname, C::Weight], Some((50, C::Nickname)));
        check(&[C::GeneticLab], Some((75, C::GeneticLab)));
        check(&[C::GeneticLab, C::Weight], Some((100, C::GeneticLab)));
    }
}
