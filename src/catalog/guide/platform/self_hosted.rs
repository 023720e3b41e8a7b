//! Home Assistant, Homebridge and camera bridges: programs of the person’s own that sign in to the vendor like a person.
//! Must not show keys or logs, nor say how to make a key at the vendor (that is a step of the vendor’s guide).
//! Facts: the repositories of these programs and of the community’s Wyze clients; Wyze’s help page on keys.

use super::{claim, effort, either, first, inferred, label, ours, question, reference, remedy, route, route_of, third};
use crate::model::{Fact, Guide, Integration, Path, Phase, Step, When};

const LINKED: When =
    When::Any(&[When::Is(Fact::Linked(Integration::HomeAssistant)), When::Is(Fact::Linked(Integration::Homebridge))]);
const STAYS: When = When::All(&[LINKED, When::Not(Fact::Leave)]);

pub(super) static GUIDE: Guide = Guide {
    id: "selfhosted",
    name: "Home Assistant, Homebridge and bridges",
    goal: "Your own programs sign in to {vendor} with the new password and a new key, and {vendor} holds no pass into your home server.",
    before: &[
        "A browser that reaches Home Assistant or Homebridge, and its administrator’s sign-in.",
        "Your new password at {vendor}, two-factor set up, and a newly made key if {vendor} has keys for programs.",
        "A backup of the configuration.",
    ],
    words: &[
        "Devices & services",
        "Reconfigure",
        "re-authenticate",
        "Long-lived access tokens",
        "Refresh tokens",
        "plugin settings",
    ],
    notes: &[
        claim(
            "These programs keep your e-mail address and password for {vendor} on your own machine, and your personal key where there is one, and sign in as you.",
            first(&[&reference::HA_WYZEAPI, &reference::HOMEBRIDGE_WYZE]),
        ),
        claim(
            "When {vendor} signs everybody out, it ends the passes (tokens) of these programs; they just sign in again with what they keep. A personal key is not ended by that: it stays until you delete it.",
            inferred(&[&reference::HA_WYZEAPI, &reference::WYZE_KEY]),
        ),
        claim(
            "Wyze: one key per person, good for one year; the passes made with it last two days and thirty days. Making a key sends an e-mail. Such an e-mail without your doing is an alarm.",
            third(&[&reference::WYZE_KEY, &reference::EVANGELIST_WYZE]),
        ),
        claim(
            "Nothing from your home server lies at {vendor} unless you gave it a Home Assistant token, which is rare.",
            inferred(&[&reference::HA_AUTH]),
        ),
        claim(
            "Never paste a log that shows your e-mail address, password, key or a token into a public report. Public threads hold logs of people who did.",
            ours(),
        ),
    ],
    changes: &[],
    steps: &[
        Step {
            id: "selfhosted.revoke_tokens",
            rev: 1,
            phase: Phase::Cut,
            title: "Withdraw Home Assistant tokens that you gave away",
            why: "A long-lived access token is a pass to your Home Assistant that works without a password, for ten years by default; whoever has it and reaches your Home Assistant can switch your home.",
            routes: &[route(
                "In Home Assistant, on your own profile page",
                Path::Do(&[
                    "Look through the long-lived access tokens, and delete each one that was for {vendor} or that you cannot place.",
                    "Look through the refresh tokens (browsers and apps that are signed in), and delete those that are not yours. Leave the one that you are using now.",
                ]),
                first(&[&reference::HA_AUTH]),
            )],
            say: None,
            caution: Some(
                "Programs of your own that use a token, such as a panel on the wall, stop until you give them a new one. Note the names before you delete.",
            ),
            effort: effort(4, 0),
            expected: "Only tokens and sessions are left that you can name.",
            check: question(
                "Can you name every token and session that is left?",
                "The page shows when each was last used. Only Homebridge and no Home Assistant? Then say that you do not have this.",
            ),
            if_fails: &[
                remedy(
                    "If you never gave a token to anybody, there is nothing to withdraw; say that you do not have this.",
                    ours(),
                ),
                remedy("If you are not sure what a token was for, delete it and see what stops.", ours()),
                remedy(
                    "Look at the profiles of the other people on your Home Assistant too; each has tokens of their own.",
                    ours(),
                ),
            ],
            when: LINKED,
            if_skipped: "If a token was among what leaked, it goes on opening your Home Assistant, provided that can be reached from outside.",
            links: &[],
            ground: first(&[&reference::HA_AUTH]),
        },
        Step {
            id: "selfhosted.update",
            rev: 1,
            phase: Phase::Relink,
            title: "Give your own programs the new sign-in for {vendor}",
            why: "They keep the old password and key (a password for programs), and fail until they have the new ones; trying again and again may even lock the account for a while.",
            routes: &[
                route(
                    "In Home Assistant",
                    Path::Labels(&[
                        label("Settings"),
                        label("Devices & services"),
                        label("{vendor}"),
                        either("Reconfigure", &["re-authenticate prompt"]),
                    ]),
                    third(&[
                        &reference::HA_RECONFIGURE_LABEL,
                        &reference::HA_RECONFIGURATION,
                        &reference::HA_REAUTHENTICATION,
                    ]),
                ),
                route(
                    "In Homebridge",
                    Path::Do(&[
                        "Open the settings of the plugin for {vendor}.",
                        "Replace password and key, save, and restart Homebridge.",
                    ]),
                    inferred(&[&reference::HOMEBRIDGE_WYZE]),
                ),
                route(
                    "In a camera bridge",
                    Path::Do(&[
                        "Open the bridge’s own settings or its configuration file.",
                        "Replace e-mail address, password and key, and restart it.",
                    ]),
                    inferred(&[&reference::WYZE_BRIDGE]),
                ),
                route_of(
                    "wyze",
                    "In Home Assistant",
                    Path::Do(&[
                        "Follow the re-authenticate prompt on the Wyze integration, or choose Reconfigure there.",
                        "If it offers neither, choose “Add entry” and enter the new e-mail address, password, key id and API key.",
                        "Restart Home Assistant.",
                    ]),
                    third(&[&reference::HA_WYZEAPI_487, &reference::HA_RECONFIGURE_LABEL]),
                ),
                route_of(
                    "wyze",
                    "In Homebridge",
                    Path::Do(&[
                        "Open the settings of the Wyze plugin; it keeps e-mail address, password, key id and API key.",
                        "Replace what changed, save, and restart Homebridge.",
                    ]),
                    first(&[&reference::HOMEBRIDGE_WYZE]),
                ),
                route_of(
                    "wyze",
                    "In the camera bridge",
                    Path::Do(&[
                        "Replace e-mail address, password, key id and API key in its settings. It has needed a key since spring 2024.",
                        "Restart it.",
                    ]),
                    first(&[&reference::WYZE_BRIDGE]),
                ),
            ],
            say: None,
            caution: Some(
                "Make the new key at {vendor} first; where only one key is allowed, making it ends the old one. Do not delete the entry in Home Assistant: that loses the names and history of its devices.",
            ),
            effort: effort(10, 0),
            expected: "The entry of {vendor} shows no error, and its devices have values again.",
            check: question(
                "Does the entry of {vendor} show its devices without an error?",
                "In Home Assistant look at Devices & services; in Homebridge look at the log after the restart.",
            ),
            if_fails: &[
                remedy("Type key id, key and password once more; a space at the end is enough to spoil them.", ours()),
                remedy(
                    "Wyze’s error 1000, “invalid credentials”, although everything is right: make a new key at {vendor} and enter that; it helped one person whose key was of an older form. Leave two-factor on.",
                    third(&[&reference::HA_WYZEAPI_738]),
                ),
                remedy(
                    "Homebridge still fails: delete the old pass (refresh token) that the plugin has kept, and restart.",
                    third(&[&reference::HOMEBRIDGE_WYZE_248]),
                ),
                remedy(
                    "Update the integration, plugin or bridge. In August 2026 expired certificates at Wyze broke a community program for it: that was nobody’s fault at home, and only waiting helped.",
                    third(&[&reference::EVANGELIST_WYZE]),
                ),
                remedy(
                    "If you ask for help, take e-mail address, password, key and tokens out of the log before you post it.",
                    ours(),
                ),
            ],
            when: STAYS,
            if_skipped: "Home Assistant asks again and again, or devices go silent within days, when the last pass (token) has run out.",
            links: &[],
            ground: first(&[&reference::HA_WYZEAPI, &reference::HOMEBRIDGE_WYZE, &reference::HA_REAUTHENTICATION]),
        },
        Step {
            id: "selfhosted.check",
            rev: 1,
            phase: Phase::Verify,
            title: "Try your own programs in both directions, twice",
            why: "A program can live for a while on an old pass (token) and stop only when that runs out, so look again in three days.",
            routes: &[route(
                "At one device from {vendor}, with Home Assistant, Homebridge or the bridge open",
                Path::Do(&[
                    "Switch the device from there, and look at it.",
                    "Switch it by hand or in {vendor}’s own app, and watch whether the value follows.",
                    "For a bridge: open the picture of each camera.",
                    "Look again in three days.",
                ]),
                ours(),
            )],
            say: None,
            caution: None,
            effort: effort(3, 0),
            expected: "The device obeys, the value follows, and neither has stopped after three days.",
            check: question(
                "Did the device obey, and did the value follow?",
                "Some integrations ask only once a minute; wait for that long.",
            ),
            if_fails: &[
                remedy("If {vendor}’s own app cannot switch it either, look at power and Wi-Fi.", ours()),
                remedy("Restart the integration or plugin, then the whole program.", ours()),
                remedy(
                    "Read its log for “invalid”, “expired” or “401”: then the sign-in is still the old one, somewhere.",
                    ours(),
                ),
                remedy(
                    "Look whether a second program of yours still uses the old password or key. Then make one more new key, and enter it everywhere.",
                    inferred(&[&reference::WYZE_KEY]),
                ),
            ],
            when: STAYS,
            if_skipped: "You find out that a sensor has been silent when you need it.",
            links: &[],
            ground: inferred(&[&reference::HA_WYZEAPI, &reference::EVANGELIST_WYZE]),
        },
    ],
};
