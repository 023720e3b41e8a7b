//! An incident laid over a person's own findings: what of them would be out, what is only claimed, how grave that is, by
//! group of people, and how the files lie to it in time. Claimed never counts as spilled. Asks no clock: today is handed in.

use super::severity::assess;
use crate::catalog::provider::ABOUTS;
use crate::model::{
    Age, Amount, Assessment, Breach, Circumstance, Compared, DataClass, Derived, DerivedKind, Finding, Group,
    ProviderId, Scenario, Spill, SpillRow, Spilt, Table, Trace, sorted_by_key,
};
use chrono::{Datelike, Months, NaiveDate};

/// The part of the findings that an incident is laid over.
#[derive(Clone, Debug, Default)]
pub struct Scope<'a> {
    /// The findings in it, in the order in which they came.
    pub findings: Vec<&'a Finding>,
    /// Whether the incident happened at vendors of which there are no files, and other files stand in for them.
    pub is_elsewhere: bool,
}

/// What a person sets for a scenario.
#[derive(Clone, Copy, Debug, Default)]
pub struct Setting {
    /// Who can have it now.
    pub circumstance: Circumstance,
    /// Now, in seconds since 1970; without it no token counts as ended, and no date as one of the future.
    pub now: Option<i64>,
    /// First and last day that the files record, in days since 1970; [`span`].
    pub span: Option<(i32, i32)>,
}

/// What an incident is laid over: the files of the vendors that were chosen; where none were, those of its own vendors; where
/// there are none of these, or it is a kind of incident, all files.
pub fn scope<'a>(breach: &Breach, findings: &[&'a Finding], chosen: &[&str]) -> Scope<'a> {
    let of = |vendors: &[&str]| -> Vec<&'a Finding> {
        let files = files_of(vendors);
        let is_of = |finding: &&Finding| finding.provider.as_ref().is_some_and(|id| files.contains(&id.0.as_str()));
        findings.iter().copied().filter(is_of).collect()
    };
    if !chosen.is_empty() {
        return Scope { findings: of(chosen), is_elsewhere: is_elsewhere(breach, chosen) };
    }
    let own = of(breach.vendors);
    if own.is_empty() {
        Scope { findings: findings.to_vec(), is_elsewhere: !breach.is_kind() }
    } else {
        Scope { findings: own, is_elsewhere: false }
    }
}

fn is_elsewhere(breach: &Breach, vendors: &[&str]) -> bool {
    !breach.is_kind() && !vendors.iter().any(|vendor| breach.vendors.contains(vendor))
}

/// Ids of the providers that belong to some companies.
fn files_of(vendors: &[&str]) -> Vec<&'static str> {
    ABOUTS.iter().filter(|about| vendors.contains(&about.vendor)).map(|about| about.id).collect()
}

/// First and last day that the files of a scope record, in days since 1970.
pub fn span(traces: &[Trace], scope: &Scope<'_>) -> Option<(i32, i32)> {
    let mut files: Vec<&Option<ProviderId>> = Vec::new();
    for finding in &scope.findings {
        if !files.contains(&&finding.provider) {
            files.push(&finding.provider);
        }
    }
    let ends = traces.iter().filter(|trace| files.contains(&&trace.provider)).filter_map(|trace| {
        let (first, last) = (trace.days.first()?.0, trace.days.last()?.0);
        Some((first, last.saturating_add(i32::from(trace.step.max(1)) - 1)))
    });
    ends.reduce(|(first, last), (other_first, other_last)| (first.min(other_first), last.max(other_last)))
}

/// Lays an incident over what is in its scope.
pub fn scenario(breach: &Breach, scope: &Scope<'_>, setting: Setting) -> Scenario {
    let account = all(&fold(scope.findings.iter().copied(), setting.now));
    let age = if scope.is_elsewhere { Age::Unknown } else { age(breach, setting) };
    let gravity = |amount: &Amount| {
        (std::cmp::Reverse((amount.dpc(&account, &account).0, amount.class.ei_hundredths())), amount.class)
    };
    let rows = sorted_by_key(account.iter().copied(), gravity);
    let is_own = |class: &DataClass| account.iter().any(|amount| amount.class == *class);
    let not_yours = once(breach.confirmed.iter().map(|spilt| spilt.class).filter(|class| !is_own(class)));
    let is_new = |class: &DataClass| !is_own(class) && !not_yours.contains(class);
    let not_yours_claimed = once(breach.claimed.iter().map(|spilt| spilt.class).filter(is_new));
    Scenario {
        rows: rows.into_iter().map(|amount| row(breach, amount)).collect(),
        groups: groups(breach, &account, setting.circumstance),
        not_yours,
        not_yours_claimed,
        age,
    }
}

/// Whether a class would be out: confirmed of everybody, or of one group besides.
pub fn is_out(breach: &Breach, class: DataClass, whom: Option<&str>) -> bool {
    breach.confirmed.iter().any(|spilt| spilt.class == class && (spilt.whom.is_none() || spilt.whom == whom))
}

/// Facts that would follow from what is out: something that they can rest on is out of the files of each vendor behind them.
pub fn derived_from<'a>(
    derived: &'a [Derived],
    scope: &Scope<'_>,
    is_out: &dyn Fn(DataClass) -> bool,
) -> Vec<&'a Derived> {
    let follows = |fact: &&Derived| {
        let out: Vec<DataClass> =
            DerivedKind::of(fact.fact).rests_on().iter().copied().filter(|class| is_out(*class)).collect();
        let is_behind = |provider: &ProviderId| {
            let is_of =
                |finding: &&Finding| out.contains(&finding.class) && finding.provider.as_ref() == Some(provider);
            scope.findings.iter().any(is_of)
        };
        !fact.providers.is_empty() && fact.providers.iter().all(is_behind)
    };
    derived.iter().filter(follows).collect()
}

/// Several incidents side by side, in the order in which they came. `chosen` as in [`scope`].
pub fn compare(breaches: &[&Breach], findings: &[&Finding], chosen: &[&str], setting: Setting) -> Vec<Compared> {
    let mut by_files = ByFiles::default();
    for finding in findings {
        let files = finding.provider.as_ref();
        by_files.or_insert(files, Amounts::default());
        if let Some(amounts) = by_files.get_mut(&files) {
            add(amounts, Amount::of_finding(finding, setting.now));
        }
    }
    breaches.iter().map(|breach| compared(breach, &by_files, chosen, setting.circumstance)).collect()
}

/// Amounts by class.
type Amounts = Table<DataClass, Amount>;
/// The same by whose files they stand in.
type ByFiles<'a> = Table<Option<&'a ProviderId>, Amounts>;

fn compared(breach: &Breach, by_files: &ByFiles<'_>, chosen: &[&str], circumstance: Circumstance) -> Compared {
    let vendors = if chosen.is_empty() { breach.vendors } else { chosen };
    let files = files_of(vendors);
    let is_of = |id: Option<&ProviderId>| id.is_some_and(|id| files.contains(&id.0.as_str()));
    let is_there = by_files.iter().any(|(id, _)| is_of(*id));
    let is_all = chosen.is_empty() && !is_there;
    let mut account = Amounts::default();
    for (_, amounts) in by_files.iter().filter(|(id, _)| is_all || is_of(**id)) {
        amounts.values().for_each(|amount| add(&mut account, *amount));
    }
    let account = all(&account);
    let n_of = |spill: Spill| account.iter().filter(|amount| how(breach, amount.class).0 == spill).count();
    let worst =
        groups(breach, &account, circumstance).into_iter().map(|group| group.assessment).max_by_key(|sum| sum.se);
    let is_elsewhere = if chosen.is_empty() { is_all && !breach.is_kind() } else { is_elsewhere(breach, chosen) };
    Compared {
        id: breach.id,
        n_yes: n_of(Spill::Yes),
        n_claimed: n_of(Spill::Claimed),
        se: worst.as_ref().map(|sum| sum.se),
        band: worst.map(|sum| sum.band),
        is_elsewhere,
    }
}

/// Findings by class.
fn fold<'a>(findings: impl Iterator<Item = &'a Finding>, now: Option<i64>) -> Amounts {
    let mut amounts = Amounts::default();
    findings.for_each(|finding| add(&mut amounts, Amount::of_finding(finding, now)));
    amounts
}

fn add(amounts: &mut Amounts, amount: Amount) {
    match amounts.get_mut(&amount.class) {
        Some(known) => *known = known.and(amount),
        None => amounts.insert(amount.class, amount),
    }
}

/// Every amount, by class.
fn all(amounts: &Amounts) -> Vec<Amount> {
    amounts.values().copied().collect()
}

/// Each class once, in the order in which they came.
fn once(classes: impl Iterator<Item = DataClass>) -> Vec<DataClass> {
    let mut all: Vec<DataClass> = Vec::new();
    for class in classes {
        if !all.contains(&class) {
            all.push(class);
        }
    }
    all
}

fn row(breach: &Breach, amount: Amount) -> SpillRow {
    let (spill, whom) = how(breach, amount.class);
    SpillRow { class: amount.class, spill, whom, count: amount.count, n_others: amount.n_others }
}

/// How a class lies to the waterline, and whom it concerned if not everybody. What was confirmed of some is confirmed,
/// whatever else is claimed of it.
fn how(breach: &Breach, class: DataClass) -> (Spill, Option<&'static str>) {
    let widest = |list: &'static [Spilt]| {
        let mut whom = list.iter().filter(|spilt| spilt.class == class).map(|spilt| spilt.whom);
        let first = whom.next()?;
        Some(first.filter(|_| whom.all(|other| other.is_some())))
    };
    let claimed = || widest(breach.claimed).map(|whom| (Spill::Claimed, whom));
    widest(breach.confirmed).map(|whom| (Spill::Yes, whom)).or_else(claimed).unwrap_or((Spill::No, None))
}

/// Everybody first, then each group of whom more was out that the person's files hold.
fn groups(breach: &Breach, account: &[Amount], circumstance: Circumstance) -> Vec<Group> {
    let out = |whom: Option<&str>| -> Vec<Amount> {
        account.iter().filter(|amount| is_out(breach, amount.class, whom)).copied().collect()
    };
    let everybody = out(None);
    let graded = |spilled: &[Amount]| -> Option<Assessment> { assess(spilled, account, circumstance) };
    let mut groups: Vec<Group> =
        graded(&everybody).map(|assessment| Group { whom: None, assessment }).into_iter().collect();
    for whom in breach.confirmed.iter().filter_map(|spilt| spilt.whom) {
        let more = out(Some(whom));
        let is_new = more.len() > everybody.len() && groups.iter().all(|group| group.whom != Some(whom));
        if let Some(assessment) = graded(&more).filter(|_| is_new) {
            groups.push(Group { whom: Some(whom), assessment });
        }
    }
    groups
}

/// How the files lie to the incident in time. Where it concerned only some, that an account was there tells nothing of it,
/// and the days known may be those of a report.
fn age(breach: &Breach, setting: Setting) -> Age {
    let (Some((first, last)), Some(since), Some(until)) =
        (setting.span, day(breach.since, Edge::First), day(breach.until, Edge::Last))
    else {
        return Age::Unknown;
    };
    let is_of_everybody = breach.confirmed.iter().any(|spilt| spilt.whom.is_none());
    let today = setting.now.map(|now| now.div_euclid(86_400));
    // A first record of tomorrow: a clock was wrong, and then who knows since when.
    if !is_of_everybody || today.is_some_and(|today| i64::from(first) > today) {
        Age::Unknown
    } else if i64::from(first) > until {
        Age::After
    } else if i64::from(last) < since {
        Age::Ended
    } else {
        Age::Before
    }
}

/// Which day of a month or year that is all we know.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    First,
    Last,
}

/// `2019-12-04`, `2019-12` or `2019` as days since 1970.
fn day(written: &str, edge: Edge) -> Option<i64> {
    let mut parts = written.split('-');
    let year: i32 = parts.next()?.parse().ok()?;
    let (month, date) = (parts.next(), parts.next());
    let number = |part: Option<&str>| part.map_or(Some(1), |part| part.parse::<u32>().ok());
    let first = NaiveDate::from_ymd_opt(year, number(month)?, number(date)?)?;
    let n_months = if month.is_none() { 12 } else { 1 };
    let is_known = date.is_some() || edge == Edge::First;
    let day = if is_known { first } else { first.checked_add_months(Months::new(n_months))?.pred_opt()? };
    // 1970-01-01 is day 719,163 of the common era.
    Some(i64::from(day.num_days_from_ce()) - 719_163)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::breach::specimen::{Row, ground, incident, kind, rows};
    use crate::catalog::breach::{INCIDENTS, KINDS};
    use crate::model::{DerivedFact, Paths, Severity, Trail, Whose};
    use DataClass as C;

    fn setting(circumstance: Circumstance) -> Setting {
        Setting { circumstance, ..Setting::default() }
    }

    fn refs(findings: &[Finding]) -> Vec<&Finding> {
        findings.iter().collect()
    }

    fn spilt(class: C, whom: Option<&'static str>) -> Spilt {
        Spilt { class, whom, ground: ground() }
    }

    /// What lay open at Wyze in 2019, and what was only claimed.
    fn wyze() -> Breach {
        let everybody = [C::Email, C::Nickname, C::Ssid, C::Model].map(|class| spilt(class, None));
        let tokens = [spilt(C::IntegrationToken, Some("some"))];
        let body = [C::Weight, C::Height, C::Composition].map(|class| spilt(class, Some("testers")));
        let claimed = [C::AccessToken, C::Nutrition, C::Email, C::Composition].map(|class| spilt(class, None));
        incident(&["wyze"], [everybody.as_slice(), &tokens, &body].concat().leak(), claimed.to_vec().leak())
    }

    #[track_caller]
    fn check(breach: &Breach, own: &[Row], chosen: &[&str], expected: &[(C, Spill, Option<&str>)]) -> Scenario {
        let findings = rows(own);
        let scope = scope(breach, &refs(&findings), chosen);
        let scenario = scenario(breach, &scope, setting(Circumstance::Open));
        let shown: Vec<_> = scenario.rows.iter().map(|row| (row.class, row.spill, row.whom)).collect();
        assert_eq!(shown, expected);
        scenario
    }

    #[test]
    fn confirmed_claimed_and_untouched_never_mix() {
        let own =
            [Row::of(C::Email), Row::of(C::Weight), Row::of(C::Nutrition), Row::of(C::Password), Row::of(C::Ssid)];
        let scenario = check(
            &wyze(),
            &own,
            &[],
            &[
                (C::Password, Spill::No, None),
                (C::Weight, Spill::Yes, Some("testers")),
                (C::Nutrition, Spill::Claimed, None),
                (C::Ssid, Spill::Yes, None),
                (C::Email, Spill::Yes, None),
            ],
        );
        assert_eq!(scenario.not_yours, [C::Nickname, C::Model, C::IntegrationToken, C::Height, C::Composition]);
        assert_eq!(scenario.not_yours_claimed, [C::AccessToken]);
    }

    #[test]
    fn what_is_claimed_is_not_graded() {
        let scenario = check(&wyze(), &[Row::of(C::Nutrition)], &[], &[(C::Nutrition, Spill::Claimed, None)]);
        assert_eq!(scenario.groups, []);
    }

    #[test]
    fn each_group_has_its_grade_everybody_first() {
        let classes = [C::Email, C::Nickname, C::Ssid, C::IntegrationToken, C::Weight, C::Composition];
        let findings = rows(&classes.map(Row::of));
        let scenario = scenario(&wyze(), &scope(&wyze(), &refs(&findings), &[]), setting(Circumstance::Open));
        let grades: Vec<_> =
            scenario.groups.iter().map(|group| (group.whom, group.assessment.se, group.assessment.band)).collect();
        let expected = [
            (None, 200, Severity::Medium),
            (Some("some"), 275, Severity::Medium),
            (Some("testers"), 450, Severity::VeryHigh),
        ];
        assert_eq!(grades, expected);
    }

    fn catalogue() -> Vec<&'static Breach> {
        INCIDENTS.iter().chain(KINDS).collect()
    }

    #[test]
    fn the_catalogue_gives_wyze_the_grades_that_were_worked_by_hand() {
        let wyze = INCIDENTS.iter().find(|incident| incident.id == "wyze-2019-12").unwrap();
        let classes = [C::Email, C::Nickname, C::Ssid, C::Model, C::IntegrationToken, C::Weight, C::Composition];
        let findings = rows(&classes.map(Row::of));
        let groups = scenario(wyze, &scope(wyze, &refs(&findings), &[]), setting(Circumstance::Open)).groups;
        assert_eq!(groups.iter().map(|group| group.assessment.se).collect::<Vec<_>>(), [200, 275, 450]);
        assert_eq!(groups.iter().map(|group| group.whom.is_none()).collect::<Vec<_>>(), [true, false, false]);
    }

    #[test]
    fn every_incident_shows_what_was_confirmed_of_it_and_no_more() {
        let findings = rows(&C::ALL.iter().map(|class| Row::of(*class)).collect::<Vec<_>>());
        for breach in catalogue() {
            let scenario = scenario(breach, &scope(breach, &refs(&findings), &[]), setting(Circumstance::Open));
            assert_eq!(scenario.rows.len(), C::ALL.len(), "{}", breach.id);
            for row in &scenario.rows {
                let is_confirmed = breach.confirmed.iter().any(|spilt| spilt.class == row.class);
                assert_eq!(row.spill == Spill::Yes, is_confirmed, "{}: {}", breach.id, row.class);
            }
            assert_eq!((scenario.not_yours.len(), scenario.not_yours_claimed.len()), (0, 0), "{}", breach.id);
        }
    }

    #[test]
    fn side_by_side_and_alone_say_the_same() {
        let own: Vec<Row> = C::ALL.iter().map(|class| Row::of(*class)).collect();
        let findings = rows(&own);
        for (breach, compared) in
            catalogue().iter().zip(compare(&catalogue(), &refs(&findings), &[], Setting::default()))
        {
            let scope = scope(breach, &refs(&findings), &[]);
            let alone = scenario(breach, &scope, Setting::default());
            let n_of = |spill| alone.rows.iter().filter(|row| row.spill == spill).count();
            let worst = alone.groups.iter().map(|group| group.assessment.se).max();
            let expected = (breach.id, n_of(Spill::Yes), n_of(Spill::Claimed), worst, scope.is_elsewhere);
            let shown = (compared.id, compared.n_yes, compared.n_claimed, compared.se, compared.is_elsewhere);
            assert_eq!(shown, expected);
        }
    }

    #[test]
    fn a_group_of_which_nothing_is_there_is_left_out() {
        let scenario = check(&wyze(), &[Row::of(C::Email)], &[], &[(C::Email, Spill::Yes, None)]);
        assert_eq!(scenario.groups.len(), 1);
        let scenario = check(&wyze(), &[Row::of(C::Weight)], &[], &[(C::Weight, Spill::Yes, Some("testers"))]);
        assert_eq!(scenario.groups.iter().map(|group| group.whom).collect::<Vec<_>>(), [Some("testers")]);
    }

    #[test]
    fn other_peoples_values_are_counted_and_not_graded() {
        let own = [Row { whose: Whose::Other, count: 3, ..Row::of(C::Email) }];
        let scenario = check(&wyze(), &own, &[], &[(C::Email, Spill::Yes, None)]);
        assert_eq!(scenario.rows.iter().map(|row| (row.count, row.n_others)).collect::<Vec<_>>(), [(3, 3)]);
        assert_eq!(scenario.groups, []);
    }

    #[track_caller]
    fn check_scope(
        breach: &Breach,
        files: &[Option<&'static str>],
        chosen: &[&str],
        n_expected: usize,
        elsewhere: bool,
    ) {
        let own: Vec<Row> = files.iter().map(|provider| Row { provider: *provider, ..Row::of(C::Email) }).collect();
        let findings = rows(&own);
        let scope = scope(breach, &refs(&findings), chosen);
        assert_eq!((scope.findings.len(), scope.is_elsewhere), (n_expected, elsewhere));
        let compared = compare(&[breach], &refs(&findings), chosen, Setting::default());
        let n_yes = usize::from(n_expected > 0);
        assert_eq!(compared.iter().map(|one| (one.n_yes, one.is_elsewhere)).collect::<Vec<_>>(), [(n_yes, elsewhere)]);
    }

    #[test]
    fn an_incident_is_laid_over_the_files_of_its_vendor_or_over_all() {
        let (wyze, any) = (wyze(), kind(&[spilt(C::Email, None)]));
        let several = [Some("wyze"), Some("ring"), Some("fitbit"), None];
        check_scope(&wyze, &several, &[], 1, false);
        check_scope(&wyze, &several, &["ring"], 1, true);
        check_scope(&wyze, &several, &["ring", "wyze"], 2, false);
        check_scope(&wyze, &several, &["hue"], 0, true);
        check_scope(&wyze, &[Some("ring"), None], &[], 2, true);
        check_scope(&wyze, &[], &[], 0, true);
        check_scope(&any, &several, &[], 4, false);
        check_scope(&any, &several, &["fitbit"], 1, false);
        // A company with several exports, and one in between that took the data of two companies.
        let google = incident(&["google"], wyze.confirmed, &[]);
        check_scope(&google, &[Some("google"), Some("google_fit"), Some("wyze")], &[], 2, false);
        let between = incident(&["fitbit", "withings"], wyze.confirmed, &[]);
        check_scope(&between, &[Some("fitbit"), Some("withings"), Some("wyze")], &[], 2, false);
    }

    #[test]
    fn several_incidents_stand_side_by_side() {
        let findings = rows(&[C::Email, C::Weight, C::Nutrition, C::Composition].map(Row::of));
        let (wyze, any) = (wyze(), kind(&[]));
        let compared = compare(&[&wyze, &any], &refs(&findings), &[], setting(Circumstance::Open));
        let shown: Vec<_> = compared.iter().map(|one| (one.n_yes, one.n_claimed, one.se, one.band)).collect();
        assert_eq!(shown, [(3, 1, Some(450), Some(Severity::VeryHigh)), (0, 0, None, None)]);
    }

    #[track_caller]
    fn check_age(since: &'static str, until: &'static str, span: Option<(i32, i32)>, expected: Age) {
        let breach = Breach { since, until, ..wyze() };
        let findings = rows(&[Row::of(C::Email)]);
        // 2026-11-26 is day 20,783.
        let setting = Setting { span, now: Some(20_783 * 86_400), ..Setting::default() };
        assert_eq!(scenario(&breach, &scope(&breach, &refs(&findings), &[]), setting).age, expected);
    }

    #[test]
    fn of_an_incident_that_was_not_everybodys_no_time_is_told() {
        let own = rows(&[Row::of(C::Email)]);
        let age = |confirmed: &'static [Spilt]| {
            let setting = Setting { span: Some((18_000, 20_000)), ..Setting::default() };
            let breach = incident(&["wyze"], confirmed, &[]);
            scenario(&breach, &scope(&breach, &refs(&own), &[]), setting).age
        };
        assert_eq!(age(vec![spilt(C::Email, None)].leak()), Age::Before);
        assert_eq!(age(vec![spilt(C::Email, Some("accounts that were taken over"))].leak()), Age::Unknown);
    }

    #[test]
    fn files_lie_before_an_incident_or_after_it() {
        // 2019-12-04 is day 18,234.
        let (since, until) = ("2019-12-04", "2019-12-26");
        check_age(since, until, Some((18_256, 20_000)), Age::Before);
        check_age(since, until, Some((18_257, 20_000)), Age::After);
        check_age(since, until, Some((18_000, 18_233)), Age::Ended);
        check_age(since, until, Some((18_000, 18_234)), Age::Before);
        check_age(since, until, None, Age::Unknown);
        check_age("", "", Some((0, 9)), Age::Unknown);
        check_age("2019-12", "2019-12", Some((18_261, 20_000)), Age::Before);
        check_age("2019-12", "2019-12", Some((18_262, 20_000)), Age::After);
        check_age("2019", "2019", Some((18_261, 20_000)), Age::Before);
        check_age("2019", "2019", Some((18_262, 20_000)), Age::After);
        check_age(since, until, Some((20_784, 20_790)), Age::Unknown);
        check_age("2019-13", "soon", Some((0, 9)), Age::Unknown);
    }

    #[test]
    fn files_of_another_vendor_say_nothing_about_the_age() {
        let findings = rows(&[Row { provider: Some("ring"), ..Row::of(C::Email) }]);
        let setting = Setting { span: Some((0, 20_000)), ..Setting::default() };
        assert_eq!(scenario(&wyze(), &scope(&wyze(), &refs(&findings), &[]), setting).age, Age::Unknown);
    }

    #[test]
    fn the_span_is_that_of_the_files_in_the_scope() {
        let trace = |provider: &str, days: &[(i32, u32)], step| Trace {
            provider: Some(ProviderId(provider.to_owned())),
            trail: Trail::Motion,
            n: 1,
            days: days.to_vec(),
            step,
            week: [[0; 24]; 7],
            is_local: true,
            fields: Paths::default(),
        };
        let traces =
            [trace("wyze", &[(10, 1), (24, 1)], 7), trace("wyze", &[(8, 1)], 1), trace("ring", &[(1, 1), (90, 1)], 1)];
        let findings = rows(&[Row::of(C::Email)]);
        assert_eq!(span(&traces, &scope(&wyze(), &refs(&findings), &[])), Some((8, 30)));
        assert_eq!(span(&traces, &Scope::default()), None);
    }

    #[test]
    fn only_what_is_out_counts_for_what_follows() {
        let out = |whom| [C::Email, C::Weight, C::Sleep].into_iter().filter(move |class| is_out(&wyze(), *class, whom));
        let classes = |whom| out(whom).collect::<Vec<_>>();
        assert_eq!(classes(None), [C::Email]);
        assert_eq!(classes(Some("testers")), [C::Email, C::Weight]);
        assert_eq!(classes(Some("others")), [C::Email]);
    }

    #[test]
    fn a_fact_follows_only_from_what_is_out_of_every_file_behind_it() {
        let asleep = |providers: &[&str]| Derived {
            fact: DerivedFact::Asleep { from: 1_380, until: 420 },
            n: 9,
            of: 9,
            paths: Vec::new(),
            providers: providers.iter().map(|id| ProviderId((*id).to_owned())).collect(),
        };
        let facts = [asleep(&["wyze"]), asleep(&["wyze", "fitbit"]), asleep(&[])];
        let n_following = |own: &[Row]| {
            let findings = rows(own);
            let all = scope(&kind(&[]), &refs(&findings), &[]);
            assert_eq!(derived_from(&facts, &all, &|_| false).len(), 0);
            derived_from(&facts, &all, &|class| class != C::Email).len()
        };
        assert_eq!(n_following(&[Row::of(C::Sleep)]), 1);
        assert_eq!(n_following(&[Row::of(C::Sleep), Row { provider: Some("fitbit"), ..Row::of(C::Sleep) }]), 2);
        assert_eq!(n_following(&[Row::of(C::Email)]), 0);
    }

    #[test]
    fn the_bands_of_classes_agree_with_the_grade_of_the_whole() {
        use crate::model::Exposure;
        for &class in C::ALL {
            let findings = rows(&[Row::of(class), Row::of(C::Email), Row::of(C::Composition), Row::of(C::AccessToken)]);
            let everything = kind(C::ALL.iter().map(|class| spilt(*class, None)).collect::<Vec<_>>().leak());
            let own = refs(&findings);
            let whole = scenario(&everything, &scope(&everything, &own, &[]), setting(Circumstance::Open)).groups;
            let worst = Exposure::of(own.iter().copied()).worst().map(|row| row.severity);
            assert_eq!(whole.first().map(|group| group.assessment.band), worst, "{class}");
        }
    }
}
