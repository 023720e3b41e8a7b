//! What holds between steps: what waits for what, what is better first, what undoes what. Must not order steps by taste:
//! without a reason that can be told there is no edge. A step that does not apply binds nothing.
//! Facts: the `Ground` of each edge; what only follows from facts is graded so.

use super::home::reference::{
    ALEXA_ROOMS, AMAZON_LINKING, APPLE_SAFETY, GOOGLE_LINKS, GOOGLE_UNLINK, IFTTT_DISCONNECT, IFTTT_HELP, OWN,
    SYNC_HINTS, WYZE_CLIENT, WYZE_DEVICES, WYZE_KEY, first, inferred, third,
};
use crate::model::EdgeKind::{Breaks, Conflicts, Invalidates, RecommendsBefore, Requires};
use crate::model::Ends::{self, Phase as Every, Step};
use crate::model::{Edge, EdgeKind, Ground, Phase};

/// Why a check comes after the link that it checks.
const CHECK_LAST: &str = "There is nothing to check before the link is made anew.";
/// Why an old link goes first.
const CUT_FIRST: &str = "Cutting the old link first means that nothing of it is left when the new one is made.";
/// Why a permission taken back is checked.
const CHECK_OFF: &str = "There is nothing to check before the permission is taken back.";
/// Why checking a device waits for its network.
const NEW_NETWORK: &str = "A new name or passphrase takes every device off the network; they have to be brought back.";

pub(super) const EDGES: &[Edge] = &[
    // A plan before anything that somebody dangerous could notice.
    plan_first(Phase::Mailbox),
    plan_first(Phase::Vendor),
    plan_first(Phase::Hubs),
    plan_first(Phase::Cut),
    plan_first(Phase::Scrub),
    plan_first(Phase::Relink),
    plan_first(Phase::Rights),
    plan_first(Phase::Leave),
    plan_first(Phase::Watch),
    edge(
        Step("safety.plan"),
        Step("inventory.save"),
        Requires,
        "You told us that somebody could harm you. A list or a screenshot can be found, so plan first where to keep it.",
        inferred(&[APPLE_SAFETY]),
    ),
    edge(
        Step("safety.plan"),
        Step("ifttt.list"),
        Requires,
        "You told us that somebody could harm you. A list or a screenshot can be found, so plan first where to keep it.",
        inferred(&[APPLE_SAFETY]),
    ),
    edge(
        Step("safety.plan"),
        Step("leave.export"),
        Requires,
        "You told us that somebody could harm you. An export can be announced by mail, and found, so the plan comes first.",
        inferred(&[APPLE_SAFETY]),
    ),
    // What is saved before anything is cut.
    edge(
        Step("inventory.save"),
        Every(Phase::Cut),
        Requires,
        "Rooms and routines can vanish with a link, and your list is the only way to rebuild them.",
        third(&[ALEXA_ROOMS, SYNC_HINTS]),
    ),
    // Accounts, in their order.
    edge(
        Step("mailbox.password"),
        Step("vendor.password"),
        RecommendsBefore,
        "The link for a new password at {vendor} lands in your mailbox, so the mailbox comes first.",
        OWN,
    ),
    edge(
        Step("vendor.password"),
        Every(Phase::Relink),
        Requires,
        "Making a link asks for the password of {vendor}; links made with the old one may be dropped later.",
        inferred(&[WYZE_DEVICES]),
    ),
    edge(
        Step("vendor.2fa"),
        Every(Phase::Relink),
        RecommendsBefore,
        "Two-factor added later may undo the links that you make now.",
        inferred(&[WYZE_DEVICES]),
    ),
    edge(
        Step("vendor.2fa"),
        Every(Phase::Relink),
        Invalidates,
        "You added two-factor after making this link. Wyze says that Alexa, Google Home and IFTTT then have to be set up again; for other services and other vendors it is not known, so see whether this one still works.",
        first(&[WYZE_DEVICES]),
    ),
    edge(
        Step("vendor.api_key"),
        Step("selfhosted.update"),
        Invalidates,
        "A new key at {vendor} puts the old one out of use, and your program still has the old one. At Wyze there is one key for each person.",
        first(&[WYZE_KEY]),
    ),
    edge(
        Step("vendor.password"),
        Step("selfhosted.update"),
        Invalidates,
        "Your program keeps the password of {vendor} and signs in with it; it still has the old one.",
        first(&[WYZE_CLIENT]),
    ),
    edge(
        Step("google.grants"),
        Step("vendor.password"),
        Breaks,
        "If Google signs you in to {vendor} and you remove that, you get in only if the account there has a password of its own.",
        first(&[GOOGLE_LINKS]),
    ),
    edge(
        Step("vendor.grants"),
        Step("vendor.password"),
        Breaks,
        "If you remove the sign-in by Google or Apple, you get in at {vendor} only if the account has a password of its own.",
        inferred(&[GOOGLE_LINKS]),
    ),
    // Names and Wi-Fi before devices are found anew.
    edge(
        Step("names.rename"),
        Every(Phase::Relink),
        RecommendsBefore,
        "Services read names when they find devices, and some read rooms only the first time.",
        third(&[SYNC_HINTS]),
    ),
    edge(Step("wifi.online"), Every(Phase::Relink), RecommendsBefore, "Only devices that are online are found.", OWN),
    edge(
        Step("wifi.decide"),
        Step("wifi.rename"),
        RecommendsBefore,
        "Whether a new name helps depends on what leaked.",
        OWN,
    ),
    edge(
        Step("wifi.decide"),
        Step("wifi.nomap"),
        RecommendsBefore,
        "Whether a new name helps depends on what leaked.",
        OWN,
    ),
    edge(Step("wifi.rename"), Step("wifi.online"), Requires, NEW_NETWORK, OWN),
    edge(Step("wifi.rename"), Step("wifi.online"), Invalidates, NEW_NETWORK, OWN),
    edge(Step("wifi.rotate"), Step("wifi.online"), Requires, NEW_NETWORK, OWN),
    edge(Step("wifi.rotate"), Step("wifi.online"), Invalidates, NEW_NETWORK, OWN),
    edge(Step("wifi.nomap"), Step("wifi.online"), RecommendsBefore, NEW_NETWORK, OWN),
    edge(Step("wifi.nomap"), Step("wifi.online"), Invalidates, NEW_NETWORK, OWN),
    // Alexa.
    edge(
        Step("alexa.disable"),
        Step("alexa.enable"),
        Requires,
        "Disabling the skill is what ends the link in both directions: what Alexa holds and what {vendor} holds.",
        first(&[AMAZON_LINKING]),
    ),
    edge(
        Step("alexa.enable"),
        Step("alexa.discover"),
        Requires,
        "Alexa finds devices only through an enabled skill.",
        OWN,
    ),
    edge(
        Step("alexa.discover"),
        Step("alexa.rooms"),
        Requires,
        "Only devices that were found can be put into rooms.",
        OWN,
    ),
    edge(Step("alexa.rooms"), Step("alexa.check"), Requires, CHECK_LAST, OWN),
    // Google Home.
    edge(
        Step("google.unlink"),
        Step("google.link"),
        RecommendsBefore,
        "Linking again over the old link may do, but only unlinking makes Google delete what it holds.",
        inferred(&[GOOGLE_UNLINK]),
    ),
    edge(
        Step("google.link"),
        Step("google.rooms"),
        Requires,
        "Only devices that were found can be put into rooms.",
        OWN,
    ),
    edge(Step("google.rooms"), Step("google.check"), Requires, CHECK_LAST, OWN),
    // SmartThings.
    edge(Step("smartthings.unlink"), Step("smartthings.link"), Requires, CUT_FIRST, OWN),
    edge(Step("smartthings.link"), Step("smartthings.check"), Requires, CHECK_LAST, OWN),
    // Home Assistant, Homebridge, bridges.
    edge(Step("selfhosted.update"), Step("selfhosted.check"), Requires, CHECK_LAST, OWN),
    // Ring.
    edge(Step("ring.unlink"), Step("ring.link"), Requires, CUT_FIRST, OWN),
    edge(Step("ring.link"), Step("ring.check"), Requires, CHECK_LAST, OWN),
    // Apple Home.
    edge(Step("applehome.readd"), Step("applehome.check"), Requires, CHECK_LAST, OWN),
    // Health and sport.
    edge(Step("fitbit.revoke"), Step("fitbit.connect"), Requires, CUT_FIRST, OWN),
    edge(Step("fitbit.connect"), Step("fitbit.check"), Requires, CHECK_LAST, OWN),
    edge(Step("healthconnect.revoke"), Step("healthconnect.allow"), Requires, CUT_FIRST, OWN),
    edge(Step("healthconnect.allow"), Step("healthconnect.check"), Requires, CHECK_LAST, OWN),
    edge(Step("googlefit.disconnect"), Step("googlefit.check"), Requires, CHECK_OFF, OWN),
    edge(Step("applehealth.off"), Step("applehealth.check"), Requires, CHECK_OFF, OWN),
    edge(Step("strava.revoke"), Step("strava.connect"), Requires, CUT_FIRST, OWN),
    edge(Step("strava.connect"), Step("strava.check"), Requires, CHECK_LAST, OWN),
    edge(Step("withings.unlink"), Step("withings.connect"), Requires, CUT_FIRST, OWN),
    edge(Step("withings.connect"), Step("withings.check"), Requires, CHECK_LAST, OWN),
    edge(Step("garmin.disconnect"), Step("garmin.connect"), Requires, CUT_FIRST, OWN),
    edge(Step("garmin.connect"), Step("garmin.check"), Requires, CHECK_LAST, OWN),
    edge(Step("myfitnesspal.disconnect"), Step("myfitnesspal.connect"), Requires, CUT_FIRST, OWN),
    edge(Step("myfitnesspal.connect"), Step("myfitnesspal.check"), Requires, CHECK_LAST, OWN),
    edge(Step("other.unlink"), Step("other.connect"), Requires, CUT_FIRST, OWN),
    edge(Step("other.connect"), Step("other.check"), Requires, CHECK_LAST, OWN),
    // IFTTT, after what its Applets use.
    edge(
        Step("ifttt.list"),
        Step("ifttt.reauthorise"),
        Requires,
        "Applets may be switched off by it, and your list shows which to switch on again.",
        third(&[IFTTT_HELP]),
    ),
    edge(
        Step("ifttt.list"),
        Step("ifttt.disconnect"),
        Requires,
        "Disconnecting may delete Applets, and your list is what is left of them.",
        third(&[IFTTT_DISCONNECT]),
    ),
    edge(Step("ifttt.reauthorise"), Step("ifttt.check"), Requires, CHECK_LAST, OWN),
    edge(
        Step("alexa.enable"),
        Step("ifttt.reauthorise"),
        RecommendsBefore,
        "Applets can use Alexa, so its link comes first.",
        OWN,
    ),
    edge(
        Step("google.link"),
        Step("ifttt.reauthorise"),
        RecommendsBefore,
        "Applets can use Google Home, so its link comes first.",
        OWN,
    ),
    // Leaving.
    edge(
        Step("rights.access"),
        Step("rights.erasure"),
        Requires,
        "Once everything is erased there is nothing to hand out, and no account to show that it is yours.",
        OWN,
    ),
    edge(
        Step("rights.access"),
        Step("vendor.delete"),
        Requires,
        "Ask for your data while the account shows that it is yours.",
        OWN,
    ),
    edge(
        Step("leave.subscriptions"),
        Step("vendor.delete"),
        RecommendsBefore,
        "A subscription does not always end with the account, and is found more easily while there is one.",
        OWN,
    ),
    edge(
        Step("vendor.delete"),
        Step("leave.grants"),
        RecommendsBefore,
        "The sign-in by Google or Apple is your way back in until the account has ended.",
        OWN,
    ),
    edge(Step("leave.export"), Step("vendor.delete"), Requires, "What you did not save goes with the account.", OWN),
    edge(
        Step("leave.devices"),
        Step("vendor.delete"),
        Requires,
        "A device can be taken out of an account only while there is one.",
        OWN,
    ),
    edge(
        Step("vendor.delete"),
        Every(Phase::Relink),
        Conflicts,
        "Without an account at {vendor} there is nothing to link. Leaving and linking exclude each other.",
        OWN,
    ),
    edge(
        Step("rights.erasure"),
        Every(Phase::Relink),
        Conflicts,
        "You ask {vendor} to erase everything; a new link would begin it anew.",
        OWN,
    ),
];

/// Only what is checked afterwards needs no plan of its own: it waits for what it checks.
const fn plan_first(phase: Phase) -> Edge {
    edge(
        Step("safety.plan"),
        Every(phase),
        Requires,
        "You told us that somebody could harm you. Changes and letters can be noticed, so the plan comes first.",
        inferred(&[APPLE_SAFETY]),
    )
}

const fn edge(from: Ends, to: Ends, kind: EdgeKind, why: &'static str, ground: Ground) -> Edge {
    Edge { from, to, kind, why, ground }
}
