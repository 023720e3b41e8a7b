//! What to do about the network at home, from what leaked and how its name is. The catalog's table decides; the cost is
//! counted here.

use super::Facts;
use crate::catalog::guide::WIFI;
use crate::model::{Set, WifiAdvice, WifiCircumstance};

/// Minutes of changing the passphrase or the name, from and to: a quarter of an hour, and three to ten minutes for each
/// device that has to join again. Our own estimate.
pub fn cost_minutes(n_devices: u64) -> (u64, u64) {
    (15 + 3 * n_devices, 15 + 10 * n_devices)
}

/// What to do about each thing that leaked, gravest first: the first row whose circumstance holds, else the one without any.
pub fn advice(facts: &Facts, circumstances: &Set<WifiCircumstance>) -> Vec<&'static WifiAdvice> {
    let holds = |row: &&WifiAdvice| row.circumstances.iter().any(|one| circumstances.contains(one));
    let mut chosen: Vec<&WifiAdvice> = Vec::new();
    for row in WIFI.iter().filter(|row| facts.is(row.leak)) {
        let is_new = chosen.last().is_none_or(|last| last.leak != row.leak);
        if is_new {
            let of_leak = || WIFI.iter().filter(|other| other.leak == row.leak);
            chosen.extend(of_leak().find(holds).or_else(|| of_leak().find(|other| other.circumstances.is_empty())));
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Fact;

    #[track_caller]
    fn check(leaks: &[Fact], circumstances: &[WifiCircumstance], leads_to: &[Option<Fact>]) {
        let facts: Facts = leaks.iter().copied().collect();
        let rows = advice(&facts, &circumstances.iter().copied().collect());
        assert_eq!(rows.iter().map(|row| row.leads_to).collect::<Vec<_>>(), leads_to, "{leaks:?} {circumstances:?}");
    }

    #[test]
    fn a_passphrase_is_changed_always_and_a_name_only_for_a_reason() {
        check(&[], &[WifiCircumstance::Telling], &[]);
        check(&[Fact::Passphrase], &[], &[Some(Fact::RotatesWifi)]);
        check(&[Fact::Ssid], &[], &[None]);
        check(&[Fact::Ssid], &[WifiCircumstance::Unusual, WifiCircumstance::Hidden], &[Some(Fact::RenamesWifi)]);
        check(&[Fact::Bssid, Fact::DeviceAddresses], &[WifiCircumstance::Telling], &[None, None]);
        check(&[Fact::Ssid, Fact::Passphrase], &[], &[Some(Fact::RotatesWifi), None]);
    }

    #[test]
    fn the_cost_grows_with_each_device() {
        assert_eq!(cost_minutes(7), (36, 85));
    }
}
