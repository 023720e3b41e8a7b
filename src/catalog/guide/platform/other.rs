//! Any linked service that has no guide of its own here. Must not name labels: it gives words to look for. Facts: none of
//! its own; it is what the other guides have in common.

use super::{claim, effort, inferred, ours, question, recalled, reference, remedy, route};
use crate::model::{Fact, Guide, Integration, Path, Phase, Step, When};

const LINKED: When = When::Any(&[
    When::Is(Fact::Linked(Integration::Nest)),
    When::Is(Fact::Linked(Integration::Tuya)),
    When::Is(Fact::Linked(Integration::Netatmo)),
    When::Is(Fact::Linked(Integration::Hue)),
    When::Is(Fact::Linked(Integration::Wyze)),
]);
const STAYS: When = When::All(&[LINKED, When::Not(Fact::Leave)]);

pub(super) static GUIDE: Guide = Guide {
    id: "generic.oauth",
    name: "Other linked services",
    goal: "Every other service is unlinked from {vendor} at both ends, and only those you want are linked again.",
    before: &[
        "A list of the services that are linked with {vendor}; both ends usually show it.",
        "The sign-in of each of them.",
        "Your new password at {vendor}, and two-factor already set up.",
    ],
    words: &["linked", "connected", "works with", "services", "apps", "integrations", "partners", "authorised"],
    notes: &[
        claim(
            "Linked services hold passes (tokens) to each other, which work without your password. There can be one in each direction.",
            inferred(&[&reference::AMAZON_ACCEPT_GRANT, &reference::SMARTTHINGS_SCHEMA, &reference::GOOGLE_LINKING]),
        ),
        claim(
            "A sign-out at {vendor} ends only what {vendor} gave out. What {vendor} holds from the other service is ended at the other service.",
            inferred(&[&reference::AMAZON_LINKING_FAQ, &reference::SMARTTHINGS_SCHEMA]),
        ),
        claim(
            "If a service has no way to unlink, ask {vendor} in writing to revoke every pass that it gave to it, or holds from it, for your account.",
            ours(),
        ),
    ],
    changes: &[],
    steps: &[
        Step {
            id: "other.unlink",
            rev: 1,
            phase: Phase::Cut,
            title: "Unlink the other services, at both ends",
            why: "Each end may hold a pass of its own (a token, a standing permission), and a new password at {vendor} reaches one of them at most.",
            routes: &[route(
                "In the linked service, then at {vendor}, under settings, account or privacy",
                Path::LookFor(&["Linked", "Connected", "Works with", "Services", "Apps", "Integrations", "{vendor}"]),
                recalled(),
            )],
            say: None,
            caution: Some("Write down rules and scenes that use the link. People you share the home with may notice."),
            effort: effort(5, 0),
            expected: "Neither end lists the other any more.",
            check: question(
                "Is the link gone from the lists at both ends?",
                "Load both lists again. If there is no list at one end, note that down.",
            ),
            if_fails: &[
                remedy("Search the service’s help for “unlink” and “{vendor}”; type its address yourself.", ours()),
                remedy("Sign out of all devices at the linked service; that ends some links.", ours()),
                remedy(
                    "Ask {vendor} in writing to revoke every pass that it gave to the service for your account.",
                    ours(),
                ),
            ],
            when: LINKED,
            if_skipped: "A pass (standing permission) that leaked may go on working at the end that you did not look at.",
            links: &[],
            ground: ours(),
        },
        Step {
            id: "other.connect",
            rev: 1,
            phase: Phase::Relink,
            title: "Link again what you still want",
            why: "Both ends get fresh passes (standing permissions), and what you do not miss stays cut.",
            routes: &[route(
                "In the linked service, where you unlinked {vendor}",
                Path::LookFor(&["Add", "+", "Link account", "Connect", "Works with", "{vendor}"]),
                recalled(),
            )],
            say: None,
            caution: Some("Read the address of the page that asks for your password: it has to be {vendor}’s own."),
            effort: effort(3, 0),
            expected: "Each service that you want is listed once, at both ends.",
            check: question("Is each service that you want listed once?", "Look at both ends."),
            if_fails: &[
                remedy("Use a browser on a computer, with its pop-up blocker off.", ours()),
                remedy("Sign out of {vendor} in the browser, and in with the right account.", ours()),
                remedy("Start from the other end.", ours()),
                remedy("Wait a day; the fault may be {vendor}’s.", ours()),
            ],
            when: STAYS,
            if_skipped: "The two work side by side, without each other.",
            links: &[],
            ground: ours(),
        },
        Step {
            id: "other.check",
            rev: 1,
            phase: Phase::Verify,
            title: "Try each other link in both directions",
            why: "Each direction can have a pass of its own (a standing permission), and one can work without the other.",
            routes: &[route(
                "At one device or value of each link",
                Path::Do(&[
                    "Switch a device, or send a value, from the linked service, and look at the device.",
                    "Switch it by hand, and watch the linked service.",
                    "Look through people you share with, personal keys and webhooks (addresses that are called when something happens), and remove what you cannot place.",
                    "Note what you could not find.",
                ]),
                ours(),
            )],
            say: None,
            caution: None,
            effort: effort(4, 0),
            expected: "Both directions work, and everything that is listed is yours.",
            check: question(
                "Do both directions work, for each link?",
                "The second direction can be slow: give it a minute.",
            ),
            if_fails: &[
                remedy("If {vendor}’s own app cannot switch it either, look at power and Wi-Fi.", ours()),
                remedy("Remove stale tiles, and look for devices again.", ours()),
                remedy("Unlink at both ends and link once more.", ours()),
            ],
            when: STAYS,
            if_skipped: "A half-dead link is noticed only when you need it.",
            links: &[],
            ground: ours(),
        },
    ],
};
