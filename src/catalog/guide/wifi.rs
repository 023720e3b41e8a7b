//! What to do about a home network, by what of it leaked: the rows of a short interview. Must not look a network up, nor
//! ask for its name. Facts: notes on _nomap and on Wi-Fi positioning; what follows for a household is graded so.

use super::home::reference::{NOMAP, OWN, POSITIONING, inferred, third};
use crate::model::{Fact, WifiAdvice, WifiCircumstance};

pub(super) const WIFI: &[WifiAdvice] = &[
    WifiAdvice {
        leak: Fact::Passphrase,
        circumstances: &[],
        text: "Change it, in any case. Whoever has it and comes near can join your network. Plan a quarter of an hour, and three to ten minutes more for each device that has to join anew; that is our estimate.",
        leads_to: Some(Fact::RotatesWifi),
        ground: OWN,
    },
    WifiAdvice {
        leak: Fact::Ssid,
        circumstances: &[WifiCircumstance::Telling, WifiCircumstance::Hidden, WifiCircumstance::Reused],
        text: "Rename it. A name that carries a surname, a flat or a brand tells something of you; one that you had at another address too ties the two together; and if where you live has to stay unknown, any name that can be found on a map is one too many. Every device has to join the new name.",
        leads_to: Some(Fact::RenamesWifi),
        ground: inferred(&[NOMAP]),
    },
    WifiAdvice {
        leak: Fact::Ssid,
        circumstances: &[WifiCircumstance::Unusual],
        text: "An unusual name can be a point on a map that people who collect networks have made; WiGLE, the best known, can be searched by name. If that matters to you, rename it. If not, you may leave it.",
        leads_to: Some(Fact::RenamesWifi),
        ground: third(&[NOMAP]),
    },
    WifiAdvice {
        leak: Fact::Ssid,
        circumstances: &[],
        text: "Nothing needs to be done. A common name, or one that came with the router, leads nobody to you. Rename it at leisure if you like.",
        leads_to: None,
        ground: inferred(&[NOMAP]),
    },
    WifiAdvice {
        leak: Fact::Bssid,
        circumstances: &[],
        text: "A new name does not help: makers of phones place networks by the hardware address of the router (BSSID), and if you move house with the router, the address moves with you. A new router has a new one; some routers let you change it. Worth it if where you live has to stay unknown, hardly otherwise.",
        leads_to: None,
        ground: third(&[POSITIONING]),
    },
    WifiAdvice {
        leak: Fact::DeviceAddresses,
        circumstances: &[],
        text: "Nothing needs to be done beyond updates. Hardware and inner addresses of devices help only somebody who is on your network already.",
        leads_to: None,
        ground: OWN,
    },
];
