//! Google Home and the Google Assistant, as the hub of a home. Must not send anybody to the Google app or to Assistant
//! settings: Google asks makers to take such directions out of their manuals. Facts: Google’s developer and account
//! pages; a device maker’s help page and project notes for the labels. The way through newer Home apps was not seen whole.

use super::{claim, effort, first, inferred, label, ours, outside, question, reference, remedy, route, third};
use crate::model::{Fact, Guide, Integration, Path, Phase, Step, When};

const LINKED: When = When::Is(Fact::Linked(Integration::GoogleHome));
const STAYS: When = When::All(&[LINKED, When::Not(Fact::Leave)]);

pub(super) static GUIDE: Guide = Guide {
    id: "google.c2c",
    name: "Google Home",
    goal: "Google has deleted its old passes to {vendor} and your consent, and holds new ones; every device is in its room.",
    before: &[
        "The phone with an up-to-date Google Home app, signed in to the Google account that was used before.",
        "Your new password at {vendor}, and two-factor already set up.",
        "A note of which device belongs in which room; screenshots will do.",
        "A word with everyone at home who linked {vendor}: each of them has to repeat this.",
    ],
    words: &[
        "Works with Google",
        "Works with Google Home",
        "linked",
        "connections",
        "linked apps",
        "third-party connections",
    ],
    notes: &[
        claim(
            "Google holds passes (tokens) from {vendor}. The other way round there is none in your name: {vendor} reports about your devices with an account of its own.",
            inferred(&[&reference::GOOGLE_LINKING, &reference::GOOGLE_GRAPH]),
        ),
        claim(
            "When {vendor} signs everybody out, it ends the passes that Google holds. If you use “Sign in with Google” at {vendor}, that is a grant of its own and stays.",
            inferred(&[&reference::GOOGLE_LINKING, &reference::GOOGLE_CONNECTIONS]),
        ),
        claim(
            "Unlinking makes Google delete the passes and your consent. Google then tells {vendor} to stop reporting. Whether {vendor} also ends the passes on its side is left to {vendor}.",
            first(&[&reference::GOOGLE_UNLINKING, &reference::GOOGLE_DISCONNECT]),
        ),
        claim(
            "Google drops a link by itself when it can no longer renew the pass.",
            first(&[&reference::GOOGLE_UNLINKING]),
        ),
        claim(
            "Do not count on a new Google password to cut this link. Google names one as a reason for a pass to end only where the pass reaches Gmail.",
            first(&[&reference::GOOGLE_OAUTH]),
        ),
        claim(
            "Several Google accounts can link the same account at {vendor}, each with a link of its own.",
            first(&[&reference::GOOGLE_LINKING]),
        ),
        claim(
            "A device without a room is seen only by the person who linked it.",
            third(&[&reference::HA_GOOGLE_ASSISTANT]),
        ),
    ],
    changes: &[claim(
        "Google moved linking of home devices wholly into the Google Home app in autumn 2026. Directions that begin in the Google app or in Assistant settings are out of date.",
        first(&[&reference::GOOGLE_MIGRATION]),
    )],
    steps: &[
        Step {
            id: "google.unlink",
            rev: 1,
            phase: Phase::Cut,
            title: "Unlink {vendor} from your Google account",
            why: "Unlinking is what makes Google delete its passes to {vendor} (standing permissions) together with your consent; linking anew on top of it may not.",
            routes: &[
                route(
                    "In a browser, at myaccount.google.com/connections",
                    Path::Do(&[
                        "Choose {vendor} in the list.",
                        "Choose “See details”.",
                        "Delete the link between {vendor} and your Google account.",
                    ]),
                    first(&[&reference::GOOGLE_CONNECTIONS]),
                ),
                route(
                    "In the Google Home app",
                    Path::Labels(&[
                        label("Settings"),
                        label("Works with Google"),
                        label("Linked"),
                        label("{vendor}"),
                        label("Unlink account"),
                        label("UNLINK"),
                    ]),
                    third(&[&reference::TPLINK_UNLINK]),
                ),
            ],
            say: None,
            caution: Some(
                "Devices may leave their rooms, and people you live with may notice. Everybody at home who linked {vendor} with a Google account of their own has to do the same. On the same page “Sign in with Google” for {vendor} is another thing: leave it until you know that you have a password at {vendor}.",
            ),
            effort: effort(2, 0),
            expected: "{vendor} is no longer among the linked services, and its devices are gone or grey.",
            check: question(
                "Is {vendor} gone from the list of linked services?",
                "Open myaccount.google.com/connections by typing it, and look with the same Google account.",
            ),
            if_fails: &[
                remedy(
                    "If {vendor} is not listed, look under its brand with “Home” or “Smart” added, and under another Google account of yours.",
                    ours(),
                ),
                remedy(
                    "If the Home app has no Settings tab, tap your profile picture and look for Home settings. We did not see the whole way there; the web page is the surer one.",
                    first(&[&reference::GOOGLE_HOMES]),
                ),
                remedy("Update the Home app, or use the web page in a private window.", ours()),
                remedy(
                    "If it comes back, somebody else at home may have linked it: each person unlinks with their own account.",
                    inferred(&[&reference::GOOGLE_LINKING]),
                ),
            ],
            when: LINKED,
            if_skipped: "A new sign-in may do, but passes that Google already held may stay beside it.",
            links: &[outside("Your Google account’s connections", "myaccount.google.com", "/connections")],
            ground: first(&[&reference::GOOGLE_UNLINKING]),
        },
        Step {
            id: "google.link",
            rev: 1,
            phase: Phase::Relink,
            title: "Link {vendor} again in the Google Home app",
            why: "Linking anew gives Google fresh passes (standing permissions), made with your new password. Do it in the Google Home app, not in the Google app or the Assistant’s settings: Google moved linking.",
            routes: &[
                route(
                    "In the Google Home app",
                    Path::Labels(&[label("Devices"), label("Add"), label("Works with Google Home"), label("{vendor}")]),
                    third(&[&reference::SETUP_NOTES]),
                ),
                route(
                    "In an older Google Home app",
                    Path::Labels(&[label("+"), label("Set up device"), label("Works with Google"), label("{vendor}")]),
                    third(&[&reference::HA_GOOGLE_ASSISTANT, &reference::SETUP_NOTES]),
                ),
            ],
            say: None,
            caution: Some(
                "You will be asked for your password at {vendor}. Read the address at the top of that page first: it has to be {vendor}’s own. Rooms are suggested only this first time, so have your list ready.",
            ),
            effort: effort(3, 0),
            expected: "{vendor} is listed once as linked, and its devices are offered for rooms.",
            check: question(
                "Is {vendor} listed once, as linked?",
                "Search the list for the brand: the entry may have “Home” or the like behind it.",
            ),
            if_fails: &[
                remedy(
                    "“Could not update the setting, check your connection”: mostly {vendor}’s side cannot be reached, or offers no device. See that at least one device is online in {vendor}’s own app, then try again.",
                    third(&[&reference::HA_CORE_11337, &reference::MQTT_GOOGLE_64, &reference::HUBITAT_GOOGLE_9]),
                ),
                remedy(
                    "Switch off ad blockers, and blockers that filter addresses (DNS), while you link.",
                    third(&[&reference::HA_GOOGLE_ASSISTANT]),
                ),
                remedy(
                    "“Account linking failed” straight after unlinking: clear the browser’s history and cache.",
                    third(&[&reference::HA_GOOGLE_ASSISTANT]),
                ),
                remedy(
                    "If {vendor}’s web page sits on your home screen as an app, remove that while you link: it can catch the way back.",
                    third(&[&reference::HA_GOOGLE_ASSISTANT]),
                ),
                remedy("Wait an hour and try again.", ours()),
            ],
            when: STAYS,
            if_skipped: "Google cannot reach your devices from {vendor}. They go on working in {vendor}’s own app.",
            links: &[],
            ground: first(&[&reference::GOOGLE_LINKING, &reference::GOOGLE_MIGRATION]),
        },
        Step {
            id: "google.rooms",
            rev: 1,
            phase: Phase::Verify,
            title: "Choose home and room for each device in Google Home",
            why: "A device without a room is seen only by the person who linked it, and the hint that {vendor} sends about rooms counts only once.",
            routes: &[route(
                "In the Google Home app",
                Path::Do(&[
                    "Open each device from {vendor} and choose its home and room.",
                    "Remove grey twins of devices that were linked before.",
                    "Open routines that used a device from {vendor} and choose it again.",
                ]),
                third(&[&reference::HA_GOOGLE_ASSISTANT, &reference::SMARTNORA_339]),
            )],
            say: Some("Hey Google, sync my devices"),
            caution: None,
            effort: effort(1, 12),
            expected: "Every device from {vendor} is in a room, once, and none is grey.",
            check: question(
                "Is every device from {vendor} in a room, and none of them grey?",
                "Scroll to the end of the devices: those without a room are listed apart.",
            ),
            if_fails: &[
                remedy(
                    "Say “Hey Google, sync my devices” and wait a minute.",
                    third(&[&reference::HA_GOOGLE_ASSISTANT]),
                ),
                remedy("If only you see a device, give it a room.", third(&[&reference::HA_GOOGLE_ASSISTANT])),
                remedy(
                    "A grey twin is the copy of the old link: remove it, and set the room of the new one.",
                    third(&[&reference::SMARTNORA_339]),
                ),
                remedy(
                    "If you have more than one home in the app, see whether the device landed in the other one.",
                    third(&[&reference::SMARTNORA_339]),
                ),
            ],
            when: STAYS,
            if_skipped: "Voice commands for a room leave these devices out, and others at home do not see them.",
            links: &[],
            ground: third(&[&reference::HA_GOOGLE_ASSISTANT, &reference::SMARTNORA_339]),
        },
        Step {
            id: "google.check",
            rev: 1,
            phase: Phase::Verify,
            title: "Try Google Home in both directions, and with the others",
            why: "Google to device tries the new pass (standing permission); device to Google hints whether {vendor} reports again; and each person’s link is a link of its own.",
            routes: &[route(
                "At one device from {vendor}, with the Google Home app open",
                Path::Do(&[
                    "Ask Google to switch the device, and look at the device.",
                    "Switch it by hand or in {vendor}’s own app, and watch its tile in the Google Home app.",
                    "Ask each person at home who had linked {vendor} to unlink it and link it again too, if they have not done so.",
                    "Let somebody else try the same command.",
                ]),
                ours(),
            )],
            say: Some("Hey Google, turn on the …"),
            caution: None,
            effort: effort(3, 0),
            expected: "The device obeys, the tile follows, and it works for the others too.",
            check: question(
                "Did the device obey, did the tile follow, and does it work for the others, if there are any?",
                "If the tile is slow, open the device’s page again; a slow tile is a hint only.",
            ),
            if_fails: &[
                remedy(
                    "If {vendor}’s own app cannot switch it either, look at power and Wi-Fi; it is not a matter of linking.",
                    ours(),
                ),
                remedy(
                    "Works for you and not for them: give the device a room, and let them link with their own Google account.",
                    third(&[&reference::HA_GOOGLE_ASSISTANT]),
                ),
                remedy(
                    "If the tile never follows, say “Hey Google, sync my devices”.",
                    third(&[&reference::HA_GOOGLE_ASSISTANT]),
                ),
                remedy("Unlink and link once more; if that changes nothing, leave it for a day.", ours()),
            ],
            when: STAYS,
            if_skipped: "Somebody at home may still hold a link from before the breach, and nobody would notice.",
            links: &[],
            ground: inferred(&[&reference::GOOGLE_LINKING, &reference::HA_GOOGLE_ASSISTANT]),
        },
    ],
};
