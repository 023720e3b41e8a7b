//! Ring as the account that other services are linked to. Must not promise what “remove all” spares: Ring’s own pages
//! disagree. Ring as the vendor that was breached is a matter of the vendor’s guide. Facts: Ring’s support and community pages.

use super::{claim, effort, first, inferred, ours, question, recalled, reference, remedy, route};
use crate::model::{Fact, Guide, Integration, Path, Phase, Step, When};

const LINKED: When = When::Is(Fact::Linked(Integration::Ring));
const STAYS: When = When::All(&[LINKED, When::Not(Fact::Leave)]);

pub(super) static GUIDE: Guide = Guide {
    id: "ring",
    name: "Ring",
    goal: "Your Ring account lists only phones and services that you know, and only those you want are linked again.",
    before: &[
        "The phone with the Ring app, signed in as the owner.",
        "The phone number or authenticator app that Ring sends its codes to.",
        "A list of what is linked with Ring: Alexa, SmartThings, {vendor}.",
    ],
    words: &[
        "Control Center",
        "Authorized Client Devices",
        "Linked Accounts",
        "Amazon Account Linking",
        "Shared Users",
    ],
    notes: &[
        claim(
            "Ring’s Control Center lists the phones and programs that are signed in, the accounts that are linked, the link to Amazon, and the people you share with.",
            first(&[&reference::RING_CONTROL_CENTER, &reference::RING_DEVICES]),
        ),
        claim(
            "Ring’s pages disagree: a newer article says that removing all devices spares the one in your hand; an older community post says that it signs out everything, the links to Alexa and SmartThings included. Expect to link both again.",
            first(&[&reference::RING_DEVICES, &reference::RING_COMMUNITY]),
        ),
        claim(
            "Links are passes (tokens), standing permissions in each direction. A sign-out at {vendor} most likely reaches only those that {vendor} gave out.",
            inferred(&[&reference::RING_CONTROL_CENTER]),
        ),
    ],
    changes: &[],
    steps: &[
        Step {
            id: "ring.unlink",
            rev: 1,
            phase: Phase::Cut,
            title: "Clear out the sign-ins and links of your Ring account",
            why: "Every phone, program and linked service in these lists can reach your Ring devices without your password.",
            routes: &[route(
                "In the Ring app",
                Path::Do(&[
                    "Open the menu, then “Control Center”.",
                    "Under “Authorized Client Devices” remove every phone and program that you do not know, or all of them.",
                    "Under “Linked Accounts” remove {vendor}, and whatever else you cannot place.",
                    "Look at “Amazon Account Linking” and at “Shared Users”. Somebody whom you remove can notice.",
                ]),
                first(&[&reference::RING_DEVICES, &reference::RING_CONTROL_CENTER]),
            )],
            say: None,
            caution: Some(
                "Removing all may sign out this phone too, and cut Alexa and SmartThings. People you share with may notice. Have your password and the phone for the code at hand.",
            ),
            effort: effort(4, 0),
            expected: "Only phones you know are listed, and {vendor} is gone from the linked accounts.",
            check: question(
                "Do you know every device that is still listed, and is {vendor} gone?",
                "Old phones count as well: remove those that you no longer use. Look into Shared Users too.",
            ),
            if_fails: &[
                remedy(
                    "If you cannot place an entry, remove it; a phone of your own just asks you to sign in again.",
                    ours(),
                ),
                remedy(
                    "If you were signed out yourself, sign in with the code that Ring sends, and go on.",
                    inferred(&[&reference::RING_COMMUNITY]),
                ),
                remedy("If {vendor} is not listed at Ring, cut the link at {vendor}’s end.", ours()),
                remedy("Only the owner sees all of this: ask them if the account is not yours.", ours()),
            ],
            when: LINKED,
            if_skipped: "A program that got in before stays in.",
            links: &[],
            ground: first(&[&reference::RING_DEVICES, &reference::RING_CONTROL_CENTER]),
        },
        Step {
            id: "ring.link",
            rev: 1,
            phase: Phase::Relink,
            title: "Link again what you still want at Ring",
            why: "What you cut comes back with fresh passes (standing permissions), and only if you ask for it.",
            routes: &[route(
                "In the app of the other service, or in the Ring app",
                Path::LookFor(&["Linked Accounts", "Amazon Account Linking", "Link account", "Works with Ring"]),
                recalled(),
            )],
            say: None,
            caution: Some("Ring asks for your password and a code. Read the address of the page before you type them."),
            effort: effort(4, 0),
            expected: "Each service that you want is listed once; nothing else is.",
            check: question(
                "Is everything you want linked with Ring listed there, once?",
                "Compare with the list you made before. Alexa and SmartThings may have gone as well.",
            ),
            if_fails: &[
                remedy("Start from the other end: in Alexa or SmartThings, as their own guides here say.", ours()),
                remedy("See that the code reaches you: the phone number may be an old one.", ours()),
                remedy("Wait an hour and try again.", ours()),
            ],
            when: STAYS,
            if_skipped: "Ring works by itself; speakers and hubs do not show or announce it.",
            links: &[],
            ground: inferred(&[&reference::RING_CONTROL_CENTER, &reference::RING_COMMUNITY]),
        },
        Step {
            id: "ring.check",
            rev: 1,
            phase: Phase::Verify,
            title: "Try Ring in both directions",
            why: "A linked service should reach Ring, and Ring should reach it.",
            routes: &[route(
                "At a Ring doorbell or camera",
                Path::Do(&[
                    "Ask the linked speaker or hub to show the camera.",
                    "Press the bell or walk past, and wait for the announcement or notice.",
                    "Open Control Center once more: nothing should be there that you do not know.",
                ]),
                ours(),
            )],
            say: None,
            caution: None,
            effort: effort(2, 0),
            expected: "The picture comes, the notice comes, and the lists hold only what you know.",
            check: question(
                "Did the picture and the notice come?",
                "If the Ring app itself shows no picture, the camera is offline; that is not the link.",
            ),
            if_fails: &[
                remedy("Look at the camera in the Ring app: offline there means power or Wi-Fi.", ours()),
                remedy(
                    "If the picture comes but no announcement, look at the announcement settings of the speaker.",
                    ours(),
                ),
                remedy("Unlink that one service and link it again.", ours()),
            ],
            when: STAYS,
            if_skipped: "A doorbell that no longer announces itself is easily overlooked.",
            links: &[],
            ground: inferred(&[&reference::RING_CONTROL_CENTER]),
        },
    ],
};
