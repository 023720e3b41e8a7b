//! The network at home, as a short interview: what leaked, how its name is, what to do, what it costs. Looks nothing up: a
//! search would send the name out.

use super::Desk;
use super::have::fact_tick;
use crate::model::words::count;
use crate::model::{Fact, WifiAdvice, WifiCircumstance};
use crate::recover::wifi::{advice, cost_minutes};
use crate::recover::words;
use crate::session::{Answer, Session};
use crate::ui::part::choice::tick;
use crate::ui::plain::{el, live, say, several, words_of};
use leptos::prelude::*;

/// What of a network can leak, in words.
pub(super) const LEAKS: [(Fact, &str); 4] = [
    (Fact::Passphrase, "The passphrase of my Wi-Fi"),
    (Fact::Ssid, "The name of my Wi-Fi (SSID)"),
    (Fact::Bssid, "The hardware address of my router (BSSID)"),
    (Fact::DeviceAddresses, "Addresses of devices in my network"),
];

const CIRCUMSTANCES: [(WifiCircumstance, &str); 4] = [
    (WifiCircumstance::Unusual, "Hardly anybody else calls a network like this"),
    (WifiCircumstance::Telling, "The name carries a surname, a flat number or a brand"),
    (WifiCircumstance::Hidden, "Nobody must find out where I live"),
    (WifiCircumstance::Reused, "I used the same name at a former address"),
];

/// Two questions, then the advice.
pub(super) fn interview(desk: Desk) -> AnyView {
    let asked = desk.visit.ask(|session| session.recover.answers.wifi.clone());
    let circumstance = |(circumstance, words): (WifiCircumstance, &'static str)| {
        let is = move || asked.with(|asked| asked.contains(&circumstance));
        tick(&[], vec![words_of(words)], is, move |holds| desk.visit.answer(Answer::Wifi(circumstance, holds)))
    };
    let fields = |legend: &'static str, ticks: Vec<AnyView>| {
        el(
            "fieldset",
            &[("class", "question")],
            vec![say("legend", &[], legend), el("div", &[("class", "ticks")], ticks)],
        )
    };
    let given = desk.visit.ask(given);
    el(
        "div",
        &[("class", "wifi")],
        vec![
            fields("What of your network leaked?", LEAKS.map(|(fact, words)| fact_tick(desk, fact, words)).into()),
            fields("What is true of its name?", CIRCUMSTANCES.map(circumstance).into()),
            live(move || several(told(desk, &given.get()))),
        ],
    )
}

/// Advice as places in the table, and the number of devices.
type Given = (Vec<&'static str>, u64);

fn given(session: &Session) -> Given {
    let course = session.course();
    let texts = advice(&course.facts, &session.recover.answers.wifi).into_iter().map(|row| row.text).collect();
    (texts, course.n_devices)
}

fn told(desk: Desk, (texts, n_devices): &Given) -> Vec<AnyView> {
    let rows = crate::catalog::guide::WIFI.iter().filter(|row| texts.contains(&row.text));
    let mut views: Vec<AnyView> = rows.clone().map(of_row).collect();
    let leads_to: Vec<Fact> = rows.filter_map(|row| row.leads_to).collect();
    if !leads_to.is_empty() {
        let (from, to) = cost_minutes(*n_devices);
        let devices = count(*n_devices, "device", "devices");
        views.push(say(
            "p",
            &[("data-wifi-cost", "")],
            format!(
                "For {devices} that is {} to {} by our estimate: each one has to join the network again.",
                words::minutes(from),
                words::minutes(to)
            ),
        ));
    }
    for (fact, yes) in
        [(Fact::RotatesWifi, "I will change the passphrase"), (Fact::RenamesWifi, "I will rename the network")]
    {
        if leads_to.contains(&fact) {
            views.push(fact_tick(desk, fact, yes));
        }
    }
    views
}

fn of_row(row: &WifiAdvice) -> AnyView {
    el(
        "p",
        &[],
        vec![words_of(format!("{} ", row.text)), say("span", &[("class", "quiet")], words::ground(&row.ground))],
    )
}
