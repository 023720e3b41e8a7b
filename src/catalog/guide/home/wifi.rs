//! The home network after its name, address or passphrase leaked. Must not look a network up anywhere: that would send its
//! name out. Facts: notes on _nomap and on Wi-Fi positioning; what follows for the devices; time is our own estimate.

use super::reference::{BITDEFENDER, NOMAP, NOMAP_2011, OWN, POSITIONING, TOMS_GUIDE, inferred, third};
use super::{minutes, minutes_and_each, remedy, route};
use crate::model::{Claim, Fact, Guide, Path, Phase, Question, Remedy, Step, When};

pub(super) static GUIDE: Guide = Guide {
    id: "wifi",
    name: "Your Wi-Fi",
    goal: "Nobody gets onto your network with what leaked, and its name tells no more than it has to.",
    before: &["The password of your router, often on its label", "A list of everything that uses the Wi-Fi"],
    words: &["SSID", "Network name", "Wireless", "WPA2", "WPA3", "Passphrase", "Guest network"],
    notes: &[
        Claim {
            text: "This page looks no network up. A look-up would send the name of your network to somebody else, and asking shows that somebody cares. If you search yourself, know that.",
            ground: OWN,
        },
        Claim {
            text: "Collections made by people who drive around with an aerial can be searched by network name. An unusual name can become a point on a map.",
            ground: third(&[NOMAP]),
        },
        Claim {
            text: "Makers of phones place networks by the hardware address of the router (BSSID). A new name does not change that address.",
            ground: third(&[POSITIONING]),
        },
        Claim {
            text: "Wyze said of December 2019 that no passwords were in it; network names were.",
            ground: third(&[TOMS_GUIDE]),
        },
        Claim {
            text: "If you only want devices apart from your computers, a guest network for them is less work than a new passphrase for everything.",
            ground: third(&[BITDEFENDER]),
        },
    ],
    changes: &[],
    steps: &[DECIDE, ROTATE, RENAME, NOMAP_STEP, ONLINE],
};

const NAME_OR_ADDRESS: When = When::Any(&[When::Is(Fact::Ssid), When::Is(Fact::Bssid)]);

const DECIDE: Step = Step {
    id: "wifi.decide",
    rev: 1,
    phase: Phase::Scrub,
    title: "Decide what to do about your Wi-Fi",
    why: "What is worth doing depends on what leaked: for a passphrase (the Wi-Fi password) always, for a name sometimes, for a hardware address rarely.",
    routes: &[route(
        "On this page",
        Path::Do(&[
            "Answer the few questions about your network. They stay on this page.",
            "Read the advice that fits, and decide. What you decide for joins your plan.",
        ]),
        OWN,
    )],
    say: None,
    caution: Some(
        "Do not type your network name into a search to see whether it is on a map. The search itself tells somebody.",
    ),
    effort: minutes(3),
    expected: "You have decided what to change, or that nothing needs changing.",
    check: Question {
        asks: "Have you decided?",
        hint: "Deciding to leave everything as it is counts, unless the passphrase leaked.",
    },
    if_fails: &[
        remedy(
            "You do not know what leaked: look at what your files hold, and take the message of {vendor} beside it.",
        ),
        remedy(
            "You cannot tell whether your network name is unusual: a name that came with the router is usually not, one that you made up often is.",
        ),
        remedy("You rent, or somebody else runs the router: ask them, and show them the advice."),
    ],
    when: When::Any(&[When::Is(Fact::Ssid), When::Is(Fact::Bssid), When::Is(Fact::Passphrase)]),
    if_skipped: "You may do hours of work for nothing, or leave a leaked passphrase in use.",
    links: &[],
    ground: third(&[NOMAP, POSITIONING]),
};

const ROTATE: Step = Step {
    id: "wifi.rotate",
    rev: 1,
    phase: Phase::Scrub,
    title: "Change the Wi-Fi passphrase",
    why: "Whoever has the passphrase (the Wi-Fi password) and comes near can join your network, whatever else you change.",
    routes: &[route(
        "On the page of your router, or in its app",
        Path::LookFor(&["Wireless", "Wi-Fi", "Security", "Passphrase", "Network key", "WPA2", "WPA3"]),
        OWN,
    )],
    say: None,
    caution: Some(
        "Everything on the Wi-Fi has to join anew, most of it in its own app and one by one. Choose a time when nobody needs a camera or a lock. If you also change the name, do both in one go.",
    ),
    effort: minutes_and_each(15, 390),
    expected: "The old passphrase no longer works, and you wrote the new one down at home.",
    check: Question {
        asks: "Is a phone refused with the old passphrase, and let in with the new one?",
        hint: "Let a phone forget the network, then join it again.",
    },
    if_fails: &[
        remedy("You do not get onto the router: its address and password are often on the label at its back."),
        remedy(
            "You locked yourself out of the Wi-Fi: connect a computer to the router by cable, and set the passphrase there once more.",
        ),
        remedy("The router belongs to your provider: their support can change it with you."),
        remedy(
            "It is too much for one evening: bring back what guards the home first, locks, alarms and cameras, and do the rest room by room. Until then the rest is offline and not harmed.",
        ),
    ],
    when: When::Any(&[When::Is(Fact::RotatesWifi), When::Is(Fact::Passphrase)]),
    if_skipped: "The leaked passphrase goes on opening your network to anybody near it.",
    links: &[],
    ground: OWN,
};

const RENAME: Step = Step {
    id: "wifi.rename",
    rev: 1,
    phase: Phase::Scrub,
    title: "Rename the Wi-Fi network",
    why: "A plain network name (SSID) tells neither who you are nor where you lived before.",
    routes: &[route(
        "On the page of your router, or in its app",
        Path::LookFor(&["Wireless", "Wi-Fi", "SSID", "Network name"]),
        inferred(&[NOMAP]),
    )],
    say: None,
    caution: Some(
        "Every device has to join the new name, most of them in their own app. No surname, flat, street or brand in the new name, and none that you used at another address.",
    ),
    effort: minutes_and_each(10, 390),
    expected: "Your phone sees the new name, and the old one is gone.",
    check: Question {
        asks: "Is the old name gone from the list of networks on your phone?",
        hint: "Switch the phone’s Wi-Fi off and on, and look at the list of networks nearby.",
    },
    if_fails: &[
        remedy("The old name is still there: a repeater may send it. Rename it there too."),
        remedy("The name is refused: at most 32 plain letters, digits, dashes."),
        remedy("Devices fall off the network: that is expected; the step on bringing them back comes next."),
    ],
    when: When::Is(Fact::RenamesWifi),
    if_skipped: "The old name goes on telling what it tells.",
    links: &[],
    ground: inferred(&[NOMAP, POSITIONING]),
};

const NOMAP_STEP: Step = Step {
    id: "wifi.nomap",
    rev: 1,
    phase: Phase::Scrub,
    title: "Ask maps to leave your network out",
    why: "A name that ends in “_nomap” asks Google, Apple, WiGLE and others not to keep where the network stands.",
    routes: &[route(
        "On the page of your router, or in its app",
        Path::Do(&[
            "This is a matter of choice; leaving it out is fine.",
            "If you rename the network anyway, let the new name end in “_nomap”, for example “Plain7_nomap”. If you rename it only for this, choose renaming in the Wi-Fi questions too, so that your plan holds the step on bringing devices back.",
            "Microsoft has a form of its own for this.",
            "Hiding the name does not count as asking.",
        ]),
        third(&[NOMAP, NOMAP_2011]),
    )],
    say: None,
    caution: Some(
        "This is a new name too, so every device has to join anew. It is worth that only if you rename anyway, or if where you live has to stay unknown.",
    ),
    effort: minutes(3),
    expected: "The name of your network ends in “_nomap”, or you decided that it need not.",
    check: Question {
        asks: "Does the name end in “_nomap”, or did you decide against it?",
        hint: "Look at the list of networks on your phone.",
    },
    if_fails: &[
        remedy("The router refuses the name: shorten the part before “_nomap”."),
        remedy(
            "You want to know whether it worked: nobody can show you at once. It holds for later sightings, and does not undo what is already published.",
        ),
        Remedy {
            text: "Where you live has to stay unknown: a new router has a new hardware address, which a new name does not give you.",
            ground: third(&[POSITIONING]),
        },
    ],
    when: NAME_OR_ADDRESS,
    if_skipped: "Maps go on noting your network as they do all others.",
    links: &[],
    ground: third(&[NOMAP, NOMAP_2011]),
};

const ONLINE: Step = Step {
    id: "wifi.online",
    rev: 1,
    phase: Phase::Scrub,
    title: "Bring every device back online in the app of {vendor}",
    why: "Other services find only devices that are online, so this comes before they are linked again.",
    routes: &[route(
        "In the app of {vendor}, device by device",
        Path::LookFor(&["Change Wi-Fi", "Wi-Fi settings", "Network", "Set up again", "Reconnect"]),
        OWN,
    )],
    say: None,
    caution: Some(
        "Do not remove a device from the app to do this, unless its maker says so: its recordings and rooms may go with it. Many devices use only the 2.4 GHz part of the network, the slower one that reaches farther.",
    ),
    effort: minutes_and_each(2, 60),
    expected: "Every device from {vendor} answers in its own app.",
    check: Question {
        asks: "Does every device answer in the app of {vendor}?",
        hint: "Open each one once. A grey tile means that it is still looking for the old network.",
    },
    if_fails: &[
        remedy("One device stays away: switch it off and on, and bring it closer to the router."),
        remedy(
            "Several stay away: look whether the router offers its 2.4 GHz part (the slower one) under the same name.",
        ),
        remedy(
            "A device has no way to change its network: ask {vendor}’s help pages how to move this model. Some apps let you add it once more over the old entry.",
        ),
    ],
    when: When::Any(&[When::Is(Fact::RotatesWifi), When::Is(Fact::RenamesWifi), When::Is(Fact::Passphrase)]),
    if_skipped: "Services that you link now will not find the devices that are off the network.",
    links: &[],
    ground: OWN,
};
