//! Amazon Alexa, as the hub of a home. Must not promise that signing in again at the vendor ends a leaked link: only
//! switching the skill off clears both sides. Facts: Amazon’s developer pages for how the link works; a device maker’s
//! help page and press for the labels, since no consumer page of Amazon’s on disabling a skill was found.

use super::{claim, effort, either, first, inferred, label, ours, question, recalled, reference, remedy, route, third};
use crate::model::{Fact, Guide, Integration, Path, Phase, Step, When};

const LINKED: When = When::Is(Fact::Linked(Integration::Alexa));
const STAYS: When = When::All(&[LINKED, When::Not(Fact::Leave)]);

pub(super) static GUIDE: Guide = Guide {
    id: "alexa.smarthome",
    name: "Amazon Alexa",
    goal: "Alexa and {vendor} hold only fresh passes to each other, your devices answer, and no dead tiles are left.",
    before: &[
        "The phone with the Alexa app, signed in to the Amazon account that your speakers belong to.",
        "Your new password at {vendor}, and two-factor already set up: doing that later may break the link again.",
        "A list of the routines and groups that use devices from {vendor}; screenshots will do.",
    ],
    words: &[
        "Skills & Games",
        "Your Skills",
        "add-ons",
        "smart home skills",
        "linked",
        "connected",
        "works with Alexa",
    ],
    notes: &[
        claim(
            "When you link Alexa and {vendor}, passes (tokens) change hands, which work without your password. Alexa holds one from {vendor}. If the skill reports what happens at your devices, {vendor} also holds one from Amazon.",
            first(&[&reference::AMAZON_CODE_GRANT, &reference::AMAZON_ACCEPT_GRANT, &reference::AMAZON_EVENT_GATEWAY]),
        ),
        claim(
            "When {vendor} signs everybody out, it ends the pass that Alexa holds. Nothing that we read says that it also ends the one that {vendor} holds from Amazon.",
            inferred(&[&reference::AMAZON_HOME_LINKING, &reference::AMAZON_ACCEPT_GRANT]),
        ),
        claim(
            "Disabling the skill clears both: by Amazon’s account, Alexa deletes the pass from {vendor}, revokes its own, and tells {vendor} to clear its side.",
            first(&[&reference::AMAZON_LINKING_FAQ]),
        ),
        claim(
            "A link can end by itself: when {vendor} answers that a pass is no longer valid, Alexa drops the link, and linking again is the only way back. Before that, devices just do not respond.",
            first(&[&reference::AMAZON_TOKEN_ERRORS]),
        ),
        claim(
            "A dead link looks like broken devices. In December 2019 somebody with 24 devices of one vendor was about to remove and add them all, before learning that only the links had been cut. Do not reset anything.",
            third(&[&reference::TWIT_WYZE]),
        ),
        claim(
            "After a breach it is rarely said which of the two passes leaked. Disabling and enabling the skill covers both.",
            ours(),
        ),
        claim(
            "Old advice sends you to alexa.amazon.com in a browser. As far as we remember most of that page is retired; use the app.",
            recalled(),
        ),
    ],
    changes: &[claim(
        "Amazon’s developer pages for Alexa+ call smart home skills “add-ons”. Your app may use either word.",
        first(&[&reference::AMAZON_ADD_ONS]),
    )],
    steps: &[
        Step {
            id: "alexa.disable",
            rev: 1,
            phase: Phase::Cut,
            title: "Disable {vendor}’s skill in Alexa",
            why: "Links work by passes (tokens), standing permissions that need no password. Disabling the skill ends both, the one that Alexa holds and the one that {vendor} holds; signing in again at {vendor} does not.",
            routes: &[route(
                "In the Alexa app",
                Path::Labels(&[
                    either("More", &["menu (three lines)"]),
                    label("Skills & Games"),
                    label("Your Skills"),
                    label("{vendor}"),
                    label("Disable Skill"),
                ]),
                third(&[&reference::TPLINK_UNLINK]),
            )],
            say: None,
            caution: Some(
                "From here until you enable it again nobody in your home can reach devices from {vendor} by voice, and people you live with may notice. Write down routines and groups first.",
            ),
            effort: effort(2, 0),
            expected: "{vendor} is no longer in Your Skills. Within some minutes its tiles vanish or stop responding.",
            check: question(
                "Is {vendor} gone from Your Skills?",
                "Close the list and open it again. If a second skill from {vendor} is there, disable that one too.",
            ),
            if_fails: &[
                remedy(
                    "If the skill is not listed, use the search in Skills & Games and open its page; the same button is there.",
                    ours(),
                ),
                remedy(
                    "Check that the app is signed in to the Amazon account that your speakers use. Another person in your home may have linked {vendor} with theirs.",
                    ours(),
                ),
                remedy("Close the app fully, update it, and try again.", ours()),
                remedy(
                    "If it comes back by itself, look for a second copy of the same skill and disable both.",
                    inferred(&[&reference::ALEXA_ASSISTANT_11]),
                ),
            ],
            when: LINKED,
            if_skipped: "If the pass that {vendor} holds from Amazon leaked, it may go on working, whatever you change at {vendor}.",
            links: &[],
            ground: inferred(&[&reference::AMAZON_LINKING_FAQ, &reference::AMAZON_ACCEPT_GRANT]),
        },
        Step {
            id: "alexa.leftovers",
            rev: 1,
            phase: Phase::Cut,
            title: "Delete {vendor}’s tiles that stayed in Alexa",
            why: "Tiles of the old link do not answer any more, and later stand beside the new ones under the same names.",
            routes: &[route(
                "In the Alexa app, for each device that stayed",
                Path::Labels(&[
                    label("Devices"),
                    label("All Devices"),
                    label("the device"),
                    label("Settings"),
                    label("trash icon"),
                ]),
                third(&[&reference::INSIDER_ALEXA_DEVICE]),
            )],
            say: None,
            caution: Some(
                "A deleted device drops out of its groups and routines. Delete only devices from {vendor}, and only after the skill is off.",
            ),
            effort: effort(1, 20),
            expected: "No device from {vendor} is left in All Devices.",
            check: question(
                "Are all devices from {vendor} gone from All Devices?",
                "Wait a minute after disabling the skill, then pull the list down to refresh it.",
            ),
            if_fails: &[
                remedy("Wait a few minutes and refresh; many tiles go by themselves.", ours()),
                remedy(
                    "Delete them one by one. One person found that forgetting all of them at once did nothing, and one by one did.",
                    third(&[&reference::HA_BRIDGE_932]),
                ),
                remedy(
                    "If a device returns at once, the skill may still be on somewhere: look again in Your Skills, also with the Amazon accounts of others at home.",
                    ours(),
                ),
                remedy(
                    "If one tile stays for good, rename it so that you can tell it from the new one, and go on.",
                    ours(),
                ),
            ],
            when: LINKED,
            if_skipped: "You may end up with two of everything, and routines that call the dead twin.",
            links: &[],
            ground: third(&[&reference::INSIDER_ALEXA_DEVICE, &reference::HOMEBRIDGE_ALEXA_361]),
        },
        Step {
            id: "alexa.enable",
            rev: 1,
            phase: Phase::Relink,
            title: "Enable {vendor}’s skill in Alexa again",
            why: "Linking anew gives both sides fresh passes (standing permissions), made with your new password.",
            routes: &[route(
                "In the Alexa app",
                Path::Labels(&[
                    either("More", &["menu (three lines)"]),
                    label("Skills & Games"),
                    label("{vendor}"),
                    label("Enable to Use"),
                ]),
                third(&[&reference::TPLINK_UNLINK, &reference::ZDNET_ALEXA_LINK]),
            )],
            say: None,
            caution: Some(
                "You will be asked for your password at {vendor}. Read the address at the top of that page first: it has to be {vendor}’s own.",
            ),
            effort: effort(3, 0),
            expected: "The page says that the account is linked, and offers to look for devices.",
            check: question(
                "Does the skill page say that your account is linked?",
                "Open Your Skills; {vendor} should be listed once.",
            ),
            if_fails: &[
                remedy(
                    "If it says that it cannot link at this time, try a browser on a computer, with its pop-up blocker off.",
                    third(&[&reference::HOMEBRIDGE_ALEXA_129]),
                ),
                remedy(
                    "Use the skill store of your own country, without a VPN (a service that makes you appear elsewhere).",
                    third(&[&reference::VIRTUAL_HOME_14]),
                ),
                remedy(
                    "Look for a second copy of the same skill and disable it.",
                    third(&[&reference::ALEXA_ASSISTANT_11]),
                ),
                remedy(
                    "If it asks you to link again and again: disable the skill, sign out of {vendor} in the browser, check that it is the right Amazon account, and enable it again.",
                    ours(),
                ),
                remedy(
                    "Wait an hour and try again. After a breach many people link at once, and the fault may be {vendor}’s.",
                    ours(),
                ),
            ],
            when: STAYS,
            if_skipped: "Alexa cannot reach your devices from {vendor}. That is a choice you can make: they go on working in {vendor}’s own app.",
            links: &[],
            ground: first(&[&reference::AMAZON_LINKING_FAQ, &reference::AMAZON_CODE_GRANT]),
        },
        Step {
            id: "alexa.discover",
            rev: 1,
            phase: Phase::Relink,
            title: "Let Alexa find your devices from {vendor}",
            why: "A new link knows no devices until Alexa has asked for them.",
            routes: &[
                route(
                    "In the Alexa app, when it offers it after linking",
                    Path::LookFor(&["Discover Devices"]),
                    recalled(),
                ),
                route(
                    "To any of your speakers",
                    Path::Do(&["Say “Alexa, discover devices” and wait about a minute."]),
                    ours(),
                ),
            ],
            say: Some("Alexa, discover devices"),
            caution: Some("Names are taken over now. If you wanted to rename devices at {vendor}, do that before."),
            effort: effort(2, 0),
            expected: "Each device from {vendor} appears once, under the name it has at {vendor}.",
            check: question(
                "Is each of your devices from {vendor} listed once?",
                "Compare Devices, All Devices with the list in {vendor}’s own app.",
            ),
            if_fails: &[
                remedy(
                    "Look in {vendor}’s own app: what is offline there cannot be found by Alexa either. Power and Wi-Fi first.",
                    ours(),
                ),
                remedy("Discover once more; slow devices come with the second try.", ours()),
                remedy(
                    "If there are two of one device, delete the one that does not answer.",
                    third(&[&reference::HA_BRIDGE_932]),
                ),
                remedy(
                    "If none appears, disable and enable the skill once more, and sign in with the account at {vendor} that owns the devices.",
                    ours(),
                ),
            ],
            when: STAYS,
            if_skipped: "Alexa says that it does not know the device.",
            links: &[],
            ground: ours(),
        },
        Step {
            id: "alexa.rooms",
            rev: 1,
            phase: Phase::Verify,
            title: "Put devices back into groups and routines of Alexa",
            why: "A device found anew can be a new device to Alexa: groups and routines may still point at the one that is gone.",
            routes: &[route(
                "In the Alexa app",
                Path::Do(&[
                    "Open each group (room) and add its devices from {vendor} again.",
                    "Open each routine on your list that used one, and choose the device again.",
                ]),
                third(&[&reference::HOMEBRIDGE_ALEXA_361]),
            )],
            say: None,
            caution: None,
            effort: effort(2, 12),
            expected: "Groups hold the new devices, and no routine shows a missing one.",
            check: question(
                "Does every routine on your list name a device that is there?",
                "Open a routine: a missing device is greyed out or asks to be chosen again.",
            ),
            if_fails: &[
                remedy("Take the old device out of the routine, save, then add the new one.", ours()),
                remedy("If a routine cannot be saved, write a new one and switch the old one off.", ours()),
                remedy(
                    "If a voice command does nothing, see whether the device was renamed; routines that listen for the old name need the new one.",
                    ours(),
                ),
            ],
            when: STAYS,
            if_skipped: "Single devices work, but “turn off the living room” and routines leave them out without a word.",
            links: &[],
            ground: third(&[&reference::HOMEBRIDGE_ALEXA_361]),
        },
        Step {
            id: "alexa.check",
            rev: 1,
            phase: Phase::Verify,
            title: "Try Alexa in both directions",
            why: "A link has two passes (standing permissions): Alexa to device tries the one that Alexa holds, device to Alexa hints at the one that {vendor} holds.",
            routes: &[route(
                "At one device from {vendor}, with the Alexa app open",
                Path::Do(&[
                    "Ask Alexa to switch the device, and look at the device.",
                    "Switch the same device by hand or in {vendor}’s own app, and watch its tile in the Alexa app.",
                    "For a camera or a sensor: ask Alexa to show it, then walk past and watch for the notice.",
                ]),
                ours(),
            )],
            say: Some("Alexa, turn on the …"),
            caution: None,
            effort: effort(2, 0),
            expected: "The device obeys, and the tile follows within some seconds.",
            check: question(
                "Did the device obey, and did the tile follow?",
                "If only the second part fails, wait a minute: some tiles are refreshed from time to time, which is also why this is a hint and no proof.",
            ),
            if_fails: &[
                remedy(
                    "If {vendor}’s own app cannot switch it either, it is not a matter of linking: look at power and Wi-Fi.",
                    ours(),
                ),
                remedy("Close the device’s page in the Alexa app and open it again.", ours()),
                remedy(
                    "If the device obeys but the tile never follows, update the Alexa app; if that does not help, disable the skill, enable it and discover devices again.",
                    ours(),
                ),
                remedy(
                    "If nothing works today, leave it: the link may be waiting for {vendor}. Come back tomorrow.",
                    ours(),
                ),
            ],
            when: STAYS,
            if_skipped: "A link that is half dead is noticed only on the day you need it.",
            links: &[],
            ground: inferred(&[&reference::AMAZON_HOME_LINKING, &reference::AMAZON_ACCEPT_GRANT]),
        },
    ],
};
