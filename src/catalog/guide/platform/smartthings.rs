//! Samsung `SmartThings`, linked from cloud to cloud. Must not show the way back in as seen: only unlinking was, in a device
//! maker’s help page. Hubs that speak to devices by radio are no part of this. Facts: its developer repositories
//! and pages, that help page.

use super::{claim, effort, first, inferred, label, ours, question, recalled, reference, remedy, route, third};
use crate::model::{Fact, Guide, Integration, Path, Phase, Step, When};

const LINKED: When = When::Is(Fact::Linked(Integration::SmartThings));
const STAYS: When = When::All(&[LINKED, When::Not(Fact::Leave)]);

pub(super) static GUIDE: Guide = Guide {
    id: "smartthings",
    name: "Samsung SmartThings",
    goal: "SmartThings and {vendor} hold only fresh passes to each other, and devices report both ways.",
    before: &[
        "The phone with the SmartThings app, signed in to your Samsung account.",
        "Your new password at {vendor}, and two-factor already set up.",
        "A list of the scenes and routines that use devices from {vendor}.",
    ],
    words: &["Linked Services", "services", "connected", "partner", "brands"],
    notes: &[
        claim(
            "Both sides hold passes (tokens): SmartThings sends one from {vendor} with every request, and {vendor} keeps one from SmartThings to report what happens at your devices.",
            first(&[&reference::SMARTTHINGS_SCHEMA]),
        ),
        claim(
            "When {vendor} signs everybody out, it ends the pass that SmartThings holds. The one that {vendor} holds is likely to stay until the service is unlinked, as with Alexa.",
            inferred(&[&reference::SMARTTHINGS_SCHEMA]),
        ),
        claim(
            "Unlinking tells {vendor}’s side that the link is gone; that is its sign to throw its pass away. Nobody outside can see whether it does.",
            first(&[&reference::SMARTTHINGS_SCHEMA]),
        ),
        claim(
            "Once linked, SmartThings looks for new devices by itself every six hours.",
            first(&[&reference::SMARTTHINGS_SCHEMA]),
        ),
        claim(
            "Devices that are paired with a SmartThings hub by Zigbee, Z-Wave or Matter do not pass through {vendor}’s account. Leave them as they are.",
            ours(),
        ),
    ],
    changes: &[],
    steps: &[
        Step {
            id: "smartthings.unlink",
            rev: 1,
            phase: Phase::Cut,
            title: "Unlink {vendor} in SmartThings",
            why: "Each side holds a pass to the other (a token, a standing permission). Unlinking reaches both; a new password at {vendor} reaches one at most.",
            routes: &[route(
                "In the SmartThings app",
                Path::Labels(&[
                    label("Menu"),
                    label("settings icon, top right"),
                    label("Linked Services"),
                    label("{vendor}"),
                    label("Unlink"),
                ]),
                third(&[&reference::TPLINK_UNLINK]),
            )],
            say: None,
            caution: Some(
                "Scenes and routines may lose these devices, and people you share the home with may notice. Write them down first.",
            ),
            effort: effort(2, 0),
            expected: "{vendor} is gone from Linked Services, and its tiles vanish.",
            check: question("Is {vendor} gone from Linked Services?", "Leave the settings and open them again."),
            if_fails: &[
                remedy("Look under the brand’s full name; services are listed by the name of the connector.", ours()),
                remedy("Update the app and try again.", ours()),
                remedy(
                    "Sign out of the app (on an iPhone or another maker’s phone: Settings, Samsung account) and in again, then look once more.",
                    first(&[&reference::SMARTTHINGS_SIGN_OUT]),
                ),
                remedy(
                    "If it is not there at all, somebody you share the home with may have linked it with their account.",
                    ours(),
                ),
            ],
            when: LINKED,
            if_skipped: "The pass that {vendor} holds from SmartThings may go on working.",
            links: &[],
            ground: inferred(&[&reference::SMARTTHINGS_SCHEMA, &reference::TPLINK_UNLINK]),
        },
        Step {
            id: "smartthings.link",
            rev: 1,
            phase: Phase::Relink,
            title: "Link {vendor} again from the SmartThings app",
            why: "Linking anew gives both sides fresh passes (standing permissions); it begins in the SmartThings app.",
            routes: &[route(
                "In the SmartThings app",
                Path::LookFor(&["Devices", "+", "Add device", "Partner devices", "{vendor}"]),
                recalled(),
            )],
            say: None,
            caution: Some(
                "You will be asked for your password at {vendor}. If {vendor}’s own app opens for it, that is meant; if a web page opens, read its address first.",
            ),
            effort: effort(3, 0),
            expected: "Your devices from {vendor} appear, at once or within six hours.",
            check: question(
                "Are your devices from {vendor} back in SmartThings?",
                "Wait a minute and refresh; the app also looks by itself every six hours.",
            ),
            if_fails: &[
                remedy("See that the devices are online in {vendor}’s own app.", ours()),
                remedy(
                    "Install or update {vendor}’s app on the same phone, or remove it for a moment: SmartThings signs in through it when it is there, and through the browser when it is not.",
                    first(&[&reference::SMARTTHINGS_APP]),
                ),
                remedy(
                    "Sign out of your Samsung account in the app and in again, then retry.",
                    first(&[&reference::SMARTTHINGS_SIGN_OUT]),
                ),
                remedy("Wait until tomorrow; the fault may be {vendor}’s.", ours()),
            ],
            when: STAYS,
            if_skipped: "SmartThings cannot reach your devices from {vendor}. They go on working in {vendor}’s own app.",
            links: &[],
            ground: first(&[&reference::SMARTTHINGS_APP, &reference::SMARTTHINGS_SCHEMA]),
        },
        Step {
            id: "smartthings.check",
            rev: 1,
            phase: Phase::Verify,
            title: "Try SmartThings in both directions, and mend scenes",
            why: "A link has two passes (standing permissions): SmartThings to device tries its own, device to SmartThings hints at the one that {vendor} holds.",
            routes: &[route(
                "At one device from {vendor}, with the SmartThings app open",
                Path::Do(&[
                    "Switch the device in the SmartThings app, and look at it.",
                    "Switch it by hand, and watch its tile.",
                    "Remove tiles that do not answer, put the new ones into rooms, and choose them again in scenes and routines.",
                ]),
                ours(),
            )],
            say: None,
            caution: None,
            effort: effort(2, 12),
            expected: "The device obeys, the tile follows, and scenes work.",
            check: question(
                "Did the device obey, and did the tile follow?",
                "Give the tile a minute; then close the app and open it again.",
            ),
            if_fails: &[
                remedy("If {vendor}’s own app cannot switch it either, look at power and Wi-Fi.", ours()),
                remedy("Remove the stale tile and let the app look for devices again.", ours()),
                remedy(
                    "If the device obeys but the tile never follows, unlink and link once more: that renews {vendor}’s side.",
                    inferred(&[&reference::SMARTTHINGS_SCHEMA]),
                ),
            ],
            when: STAYS,
            if_skipped: "Scenes may call devices that are no longer there.",
            links: &[],
            ground: inferred(&[&reference::SMARTTHINGS_SCHEMA]),
        },
    ],
};
