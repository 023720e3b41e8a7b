//! Apple Home, `HomeKit` and Matter. Must not make anybody pair again without need: pairing keys never were at the vendor.
//! Only leaked setup codes are a reason. Homebridge is another matter, see `self_hosted`. Facts: documentation of the
//! Matter keys, how-tos and press for the labels; the advice to do nothing follows from these and is nobody’s sentence.

use super::{claim, effort, first, inferred, ours, question, reference, remedy, route, third};
use crate::model::{Fact, Guide, Integration, Path, Phase, Step, When};

const LINKED: When = When::Is(Fact::Linked(Integration::AppleHome));
const CODES: When = When::All(&[LINKED, When::Is(Fact::SetupCodes), When::Not(Fact::Leave)]);

pub(super) static GUIDE: Guide = Guide {
    id: "apple.home",
    name: "Apple Home, HomeKit and Matter",
    goal: "Mostly nothing changes: the pairing lies between your devices and your home, not at {vendor}.",
    before: &[
        "The iPhone or iPad of the person who owns the home in the Home app.",
        "Only if setup codes leaked: the codes printed on the devices, and time for each of them.",
    ],
    words: &["Home app", "Remove Accessory", "Home Settings", "connected services", "pairing mode"],
    notes: &[
        claim(
            "A device in Apple Home was paired with your home itself: the keys (with Matter, a certificate) lie on the device and in your home, and end when the device is removed.",
            inferred(&[&reference::MATTER_CREDENTIALS]),
        ),
        claim(
            "Neither side holds a pass (token) from the other’s account. A sign-out at {vendor} changes nothing here, and what {vendor} lost most likely does not contain these keys.",
            inferred(&[&reference::MATTER_CREDENTIALS]),
        ),
        claim(
            "There are three reasons to act: setup codes or their QR pictures leaked; {vendor}’s app had joined the device to a Matter network of its own (a second home that the device obeys); or you no longer trust somebody you share the home with.",
            inferred(&[&reference::MATTER_CREDENTIALS]),
        ),
        claim(
            "Before you change who shares your home, think of your own safety: removing a person can be noticed. Apple’s Safety Check has a quick exit.",
            first(&[&reference::APPLE_SAFETY_CHECK]),
        ),
        claim(
            "Devices that come into the Home app through Homebridge are not meant here: Homebridge signs in to {vendor} with your password.",
            ours(),
        ),
    ],
    changes: &[],
    steps: &[
        Step {
            id: "applehome.leave",
            rev: 1,
            phase: Phase::Cut,
            title: "Leave Apple Home as it is",
            why: "Its pairing keys lie on your devices and in your home, so a leak at {vendor} most likely does not contain them. Removing devices would cost you rooms and automations and gain nothing.",
            routes: &[route(
                "",
                Path::Do(&[
                    "Do not remove or pair anything anew in the Home app.",
                    "Look once through the people you share the home with.",
                ]),
                inferred(&[&reference::MATTER_CREDENTIALS]),
            )],
            say: None,
            caution: Some(
                "If somebody who frightens you shares the home, do not remove them on the spot: they may notice. Plan that first.",
            ),
            effort: effort(1, 0),
            expected: "Devices in the Home app answer as before.",
            check: question(
                "Do your devices from {vendor} still answer in the Home app, and do you know who shares it?",
                "Switch one. If it answers, the pairing is whole. If you do not trust somebody in the list, plan before you change it.",
            ),
            if_fails: &[
                remedy("If one does not answer, look at its power and Wi-Fi first, then at your home hub.", ours()),
                remedy("If those that fail all came through Homebridge, give Homebridge the new sign-in.", ours()),
                remedy(
                    "If you learn later that setup codes leaked, say so in your answers: the steps for that will appear.",
                    ours(),
                ),
            ],
            when: When::All(&[LINKED, When::Not(Fact::SetupCodes)]),
            if_skipped: "Nothing is lost by leaving this out; it is here to spare you work.",
            links: &[],
            ground: inferred(&[&reference::MATTER_CREDENTIALS]),
        },
        Step {
            id: "applehome.readd",
            rev: 1,
            phase: Phase::Relink,
            title: "Pair devices again whose setup codes leaked",
            why: "A setup code lets somebody near the device pair it as well. Removing the device ends the keys that it has with your home; pairing it anew makes others.",
            routes: &[route(
                "In the Home app, one device after the other",
                Path::Do(&[
                    "Press and hold its tile, open its settings, and choose “Remove Accessory”.",
                    "Bring the device into pairing mode as its maker describes.",
                    "Add it again in the Home app, and choose a room.",
                    "If the maker can issue a new code, ask for one: as a rule the printed code stays the same.",
                ]),
                third(&[&reference::HOMEKIT_REMOVAL]),
            )],
            say: None,
            caution: Some(
                "Do one device to the end before you begin the next. Its rooms, scenes and automations have to be set again. Locks and alarms last, and not when you are about to leave.",
            ),
            effort: effort(3, 300),
            expected: "The device is in the Home app once, in its room, and answers.",
            check: question(
                "Is each of these devices listed once, and does it answer?",
                "Press and hold its tile and open the settings: it is shown there once.",
            ),
            if_fails: &[
                remedy("Restart the device and the phone, stand near it, and try again.", ours()),
                remedy(
                    "Make sure that it was removed from the Home app: a device that is still paired may not offer itself.",
                    inferred(&[&reference::MATTER_CREDENTIALS]),
                ),
                remedy(
                    "Look in {vendor}’s app whether it still holds the device under connected services, and remove it there.",
                    ours(),
                ),
                remedy(
                    "Ask the maker how to bring this model into pairing mode. Removing the whole home would lose every pairing; leave that alone.",
                    third(&[&reference::ANDROID_AUTHORITY_HOME]),
                ),
            ],
            when: CODES,
            if_skipped: "Somebody who has the code and comes near your home while a device waits to be paired could pair it.",
            links: &[],
            ground: inferred(&[&reference::MATTER_CREDENTIALS]),
        },
        Step {
            id: "applehome.check",
            rev: 1,
            phase: Phase::Verify,
            title: "Try Apple Home in both directions, and see who is paired",
            why: "A device can belong to more than one home or service at a time (Matter allows it), and only a look tells.",
            routes: &[route(
                "At each device that you paired again",
                Path::Do(&[
                    "Switch it in the Home app, and look at it.",
                    "Switch it by hand, and watch its tile.",
                    "In {vendor}’s app look for a list of connected services, and remove those you do not know.",
                    "Choose the device again in scenes and automations.",
                ]),
                ours(),
            )],
            say: None,
            caution: None,
            effort: effort(3, 30),
            expected: "It obeys, the tile follows, and only services you know are connected.",
            check: question(
                "Did it obey, did the tile follow, and do you know every connected service?",
                "Not every app has such a list; then the first two are what you can know.",
            ),
            if_fails: &[
                remedy("If the tile does not follow, restart the home hub (Apple TV or HomePod).", ours()),
                remedy(
                    "If a service is there that you do not know, remove it; what you need can be connected again.",
                    ours(),
                ),
                remedy("Remove this one device from the Home app and add it once more.", ours()),
            ],
            when: CODES,
            if_skipped: "A foreign pairing would stay unnoticed.",
            links: &[],
            ground: inferred(&[&reference::MATTER_CREDENTIALS]),
        },
    ],
};
