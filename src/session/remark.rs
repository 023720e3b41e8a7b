//! What is worth knowing about the values of a finding, in sentences. A finding of several values has its details of some
//! of them; the sentences never say more than that. Knows no clock: the day is given.

use super::Session;
use super::dismissal::joint;
use crate::model::words::{count, distinct, list};
use crate::model::{DataClass, Detail, Distinct, Finding, HashKind};
use crate::report::tell;
use chrono::{Datelike, Days, NaiveDate};

/// Everything to be said of a finding, a sentence each.
pub fn remarks(finding: &Finding, today: NaiveDate) -> Vec<String> {
    let is_one = finding.distinct == Distinct::Exactly(1);
    finding.details.iter().map(|detail| remark(*detail, is_one, today)).collect()
}

fn remark(detail: Detail, is_one: bool, today: NaiveDate) -> String {
    let (one, several) = match detail {
        Detail::Public => (
            "It is a public address: anybody on the internet can try to reach it.",
            "Among them are public addresses: anybody on the internet can try to reach those.",
        ),
        Detail::Private => (
            "It is a private address: it means something only inside its own network.",
            "Among them are private addresses: those mean something only inside their own network.",
        ),
        Detail::Randomised => (
            "The device invents this address and changes it: it tells little.",
            "Among them are addresses that the device invents and changes: those tell little.",
        ),
        Detail::Endless => (
            "It states no end: it may work until somebody revokes it.",
            "Among them are some that state no end: those may work until somebody revokes them.",
        ),
        Detail::InClear => (
            "It stands in clear: anybody who gets the file can read it.",
            "They stand in clear: anybody who gets the file can read them.",
        ),
        Detail::NamesChild => (
            "It tells that the room or device is a child’s.",
            "Some of them tell that the room or device is a child’s.",
        ),
        Detail::NamesPrivateRoom => (
            "It tells that people sleep or undress in that room.",
            "Some of them tell that people sleep or undress in that room.",
        ),
        Detail::ValidUntil(seconds) => return end(seconds, is_one, today),
        Detail::Hashed(kind) => return hashed(kind, is_one),
    };
    if is_one { one } else { several }.to_owned()
}

fn end(seconds: i64, is_one: bool, today: NaiveDate) -> String {
    let subject = if is_one { "It" } else { "Of those that state an end, the last" };
    match day_of(seconds) {
        Some(day) if day < today => format!("{subject} ended on {}.", tell::day(day)),
        Some(day) => format!("{subject} is valid until {}, unless it is revoked before.", tell::day(day)),
        None if seconds < 0 => format!("{subject} ended long ago."),
        None => format!("{subject} ends in another century: it may work until somebody revokes it."),
    }
}

fn hashed(kind: HashKind, is_one: bool) -> String {
    let subject = if is_one { "It is" } else { "Among them are some" };
    let name = kind.name();
    let guess = if kind.is_weak() {
        "which is quickly guessed: treat the password as known"
    } else {
        "which makes guessing slow; a short or common password can still be guessed"
    };
    format!("{subject} hashed with {name}, {guess}.")
}

/// The day of a moment in seconds since 1970; `None` before, and outside of this century.
fn day_of(seconds: i64) -> Option<NaiveDate> {
    const DAY: i64 = 24 * 60 * 60;
    // The day that `chrono` calls its default is 1 January 1970.
    let days = u64::try_from(seconds.div_euclid(DAY)).ok()?;
    NaiveDate::default().checked_add_days(Days::new(days)).filter(|day| day.year() < 2100)
}

/// What the person is told of passwords that stand in clear, without ever being shown one; `None` if there are none.
pub fn in_clear(session: &Session) -> Option<String> {
    let of = |class: DataClass, one: &str, many: &str| {
        let in_clear = |finding: &Finding| finding.class == class && finding.details.contains(&Detail::InClear);
        let found = session.findings().map(|(_, finding)| finding).filter(|finding| in_clear(finding));
        let number = joint(&found.map(|finding| finding.distinct).collect::<Vec<_>>())?;
        Some(match number {
            Distinct::Exactly(number) => count(number, one, many),
            Distinct::AtLeast(_) => format!("{} {many}", distinct(number)),
        })
    };
    let kinds = [
        of(DataClass::Password, "password", "passwords"),
        of(DataClass::WifiPassword, "Wi-Fi password", "Wi-Fi passwords"),
    ];
    let kinds: Vec<String> = kinds.into_iter().flatten().collect();
    (!kinds.is_empty()).then(|| {
        format!(
            "These files hold {} in clear, readable by anybody who gets the files. Spillcheck counts passwords and never shows them.",
            list(&kinds)
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 25 November 2026.
    const TODAY: (i32, u32, u32) = (2026, 11, 25);

    #[track_caller]
    fn check(detail: Detail, one: &str, several: &str) {
        let today = NaiveDate::from_ymd_opt(TODAY.0, TODAY.1, TODAY.2).unwrap();
        assert_eq!(remark(detail, true, today), one);
        assert_eq!(remark(detail, false, today), several);
    }

    #[test]
    fn a_token_says_its_last_day() {
        check(
            Detail::ValidUntil(1_809_388_800),
            "It is valid until 4 May 2027, unless it is revoked before.",
            "Of those that state an end, the last is valid until 4 May 2027, unless it is revoked before.",
        );
        check(
            Detail::ValidUntil(1_683_158_400),
            "It ended on 4 May 2023.",
            "Of those that state an end, the last ended on 4 May 2023.",
        );
        let today = 1_795_564_800;
        assert!(
            remark(Detail::ValidUntil(today), true, day_of(today).unwrap()).contains("valid until 25 November 2026")
        );
    }

    #[test]
    fn an_odd_end_is_no_trouble() {
        for (seconds, word) in [(i64::MAX, "another century"), (1 << 50, "another century"), (i64::MIN, "long ago")] {
            let today = NaiveDate::default();
            assert!(remark(Detail::ValidUntil(seconds), true, today).contains(word), "{seconds}");
        }
    }

    #[test]
    fn a_hash_says_whether_it_is_quickly_guessed() {
        check(
            Detail::Hashed(HashKind::Bare),
            "It is hashed with a bare digest, which is quickly guessed: treat the password as known.",
            "Among them are some hashed with a bare digest, which is quickly guessed: treat the password as known.",
        );
        check(
            Detail::Hashed(HashKind::Argon2),
            "It is hashed with Argon2, which makes guessing slow; a short or common password can still be guessed.",
            "Among them are some hashed with Argon2, which makes guessing slow; a short or common password can still be guessed.",
        );
    }

    #[test]
    fn several_values_are_not_said_to_be_all_alike() {
        check(
            Detail::Private,
            "It is a private address: it means something only inside its own network.",
            "Among them are private addresses: those mean something only inside their own network.",
        );
    }
}
