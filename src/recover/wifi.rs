//! What to do about the network at home, from what leaked and how its name is. The catalog's table decides; the cost is
//! counted here.

use super::{Facts, WifiAnswers};
use crate::catalog::guide::WIFI;
use crate::model::{Fact, WifiAdvice, WifiLeak};

/// Minutes of changing the passphrase or the name, from and to: a quarter of an hour, and three to ten minutes for each
/// device that has to join again. Our own estimate.
pub fn cost_minutes(n_devices: u64) -> (u64, u64) {
    (15 + 3 * n_devices, 15 + 10 * n_devices)
}

/// What leaked of the network: as the person says, else as is known.
pub fn leaks(facts: &Facts, answers: &WifiAnswers) -> Vec<WifiLeak> {
    if !answers.leaks.is_empty() {
        return answers.leaks.iter().copied().collect();
    }
    let known =
        [(Fact::Passphrase, WifiLeak::Passphrase), (Fact::Ssid, WifiLeak::Name), (Fact::Bssid, WifiLeak::Hardware)];
    known.into_iter().filter(|(fact, _)| facts.is(*fact)).map(|(_, leak)| leak).collect()
}

/// The advice for each leak, gravest first.
pub fn advice(facts: &Facts, answers: &WifiAnswers) -> Vec<&'static WifiAdvice> {
    leaks(facts, answers).into_iter().flat_map(|leak| for_leak(leak, answers)).collect()
}

fn for_leak(leak: WifiLeak, answers: &WifiAnswers) -> Vec<&'static WifiAdvice> {
    let rows = || WIFI.iter().filter(move |row| row.leak == leak);
    let holds = |row: &&WifiAdvice| row.circumstances.iter().any(|one| answers.circumstances.contains(one));
    let special: Vec<_> = rows().filter(holds).collect();
    if special.is_empty() { rows().filter(|row| row.circumstances.is_empty()).collect() } else { special }
}
