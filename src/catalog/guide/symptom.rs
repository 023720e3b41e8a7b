//! What people notice, in their words, and what to try: the front door. Must not send anybody to a reset, to the end of an
//! account, to less two-factor, or to paste a key anywhere. Facts: the `Ground` of each row; questions and order are ours.

use super::home::reference::{
    ALEXA_DUPLICATES, ALEXA_POPUP, ALEXA_ROOMS, ALEXA_STORE, ALEXA_TOKENS, ALEXA_TWICE, BLACKMAIL, GOOGLE_ASSISTANT,
    GOOGLE_LINKING, GOOGLE_SETTING, HEALTH_API, IFTTT_AGAIN, OWN, PRESS_2019, REAUTHENTICATE, SYNC_HINTS, TWIT,
    WYZE_2020_06, WYZE_KEY, first, inferred, third,
};
use crate::model::{Fact, Integration, Rung, Symptom};

pub(super) const SYMPTOMS: &[Symptom] = &[
    Symptom {
        id: "unresponsive",
        words: "“Device is unresponsive”, for everything of one brand",
        likely: "Most likely the link between the two services is dead, and the devices are fine.",
        first: "Do the devices answer in {vendor}’s own app?",
        ladder: &[
            at("Leave the devices as they are, and look in {vendor}’s own app", "calm.keep"),
            at("After a breach: password and two-factor at {vendor} first, or you may link twice", "vendor.password"),
            at("Write down rooms and routines, which can go with a link", "inventory.save"),
            at("Alexa: disable the skill, then enable it again", "alexa.disable"),
            at("Google Home: unlink {vendor}, then link it again", "google.unlink"),
            at("SmartThings: unlink {vendor}, then link it again", "smartthings.unlink"),
            at("Remove old tiles that stay behind", "alexa.leftovers"),
            rung("Wait a day: the fault may be {vendor}’s."),
        ],
        facts: &[],
        ground: third(&[TWIT, ALEXA_TOKENS]),
    },
    Symptom {
        id: "one-device",
        words: "One device does not answer, the others do",
        likely: "Most likely that device has no power or no network. It is not a matter of links.",
        first: "Does it have power and Wi-Fi?",
        ladder: &[
            rung("Look at the device in {vendor}’s own app."),
            rung("Switch its power off and on, and wait two minutes."),
            rung("If others fail too, switch the router off and on."),
            at("Connect it to the Wi-Fi again in {vendor}’s own app", "wifi.online"),
        ],
        facts: &[],
        ground: OWN,
    },
    Symptom {
        id: "signed-out",
        words: "The app signed me out by itself",
        likely: "Most likely {vendor} ended all sign-ins, as vendors do after a breach; links to other services may be dead too. If your old password is refused as well, somebody else may have changed it: then set a new one at once.",
        first: "Does {vendor} say so on its website, at an address that you typed?",
        ladder: &[
            at("Set a new password", "vendor.password"),
            at("Turn on two-factor", "vendor.2fa"),
            at("Then make links anew, beginning with Alexa", "alexa.disable"),
            at("Or with Google Home", "google.unlink"),
        ],
        facts: &[],
        ground: third(&[PRESS_2019]),
    },
    Symptom {
        id: "not-me",
        words: "Somebody else is in my account, or was",
        likely: "Often a password that you used elsewhere too has leaked there.",
        first: "Can you still sign in?",
        ladder: &[
            rung("If you cannot: use “Forgot password”, at an address that you typed."),
            at("Look whether your mailbox is yours alone", "mailbox.sessions"),
            at("Set a new password, used nowhere else", "vendor.password"),
            at("Turn on two-factor", "vendor.2fa"),
            at("Sign the others out", "vendor.sessions"),
            at("Look whom the account is shared with", "vendor.shared"),
        ],
        facts: &[],
        ground: OWN,
    },
    Symptom {
        id: "threat",
        words: "Somebody writes that they have my data, and wants money",
        likely: "Most likely the same text went to many. It may quote an old password of yours, out of some breach, as proof.",
        first: "Does it say anything that only {vendor} could know?",
        ladder: &[
            rung("Do not pay, and do not answer. Keep the message, and report it to the police."),
            at("If it quotes a password that you still use: set a new one", "vendor.password"),
            at("If it knows what only {vendor} could know: ask {vendor}", "rights.access"),
        ],
        facts: &[],
        ground: third(&[BLACKMAIL]),
    },
    Symptom {
        id: "unable-to-link",
        words: "“Unable to link at this time”",
        likely: "A blocked pop-up window, the skill store of another country, a second copy of the skill, or an outage at {vendor}.",
        first: "Are you on a phone or at a computer?",
        ladder: &[
            rung("Try a browser at a computer, with pop-up windows allowed."),
            rung("Use the skill store of your own country, and no VPN (a service that makes you appear elsewhere)."),
            rung("Look for a second copy of the same skill, and remove it."),
            rung("Try again in some hours: the fault may be {vendor}’s."),
            at("Disable the skill, then enable it again", "alexa.disable"),
        ],
        facts: &[],
        ground: third(&[ALEXA_POPUP, ALEXA_STORE, ALEXA_TWICE]),
    },
    Symptom {
        id: "setting-failed",
        words: "“Couldn’t update the setting. Check your connection.”",
        likely: "{vendor}’s servers cannot be reached, or have no device of yours to offer. Your own Wi-Fi is rarely at fault.",
        first: "Does {vendor}’s own app show at least one device?",
        ladder: &[
            rung("Try again in a few minutes."),
            rung("Switch off ad blockers, and blockers that filter addresses (DNS), while you link."),
            rung("See that {vendor}’s app has at least one device."),
            at("Link {vendor} in Google Home once more", "google.link"),
        ],
        facts: &[linked(Integration::GoogleHome)],
        ground: third(&[GOOGLE_SETTING, GOOGLE_ASSISTANT]),
    },
    Symptom {
        id: "twice",
        words: "Everything is there twice",
        likely: "Most likely old entries were kept beside the new ones.",
        first: "Did you link twice, or from two accounts?",
        ladder: &[
            rung("See which of the two answers."),
            at("Alexa: remove the ones that do not, one by one", "alexa.leftovers"),
            at("Alexa: set rooms and routines again", "alexa.rooms"),
            at("Google Home: remove the grey ones, and set rooms again", "google.rooms"),
        ],
        facts: &[],
        ground: third(&[ALEXA_DUPLICATES, SYNC_HINTS]),
    },
    Symptom {
        id: "routine",
        words: "A routine does nothing any more",
        likely: "Most likely it still points at a device that was removed. The same device found anew counts as another one.",
        first: "Was the device found anew since the routine last worked?",
        ladder: &[
            rung("Open the routine, and pick the device again."),
            rung("Look whether the device has a new name, and say that one."),
            at("Alexa: go through rooms and routines with your list", "alexa.rooms"),
            at("Google Home: go through rooms with your list", "google.rooms"),
        ],
        facts: &[],
        ground: third(&[ALEXA_ROOMS]),
    },
    Symptom {
        id: "not-for-family",
        words: "It works for me, and not for the others",
        likely: "Most likely the link belongs to one person, or the device has no room yet.",
        first: "Who in the household made the link?",
        ladder: &[
            at("Put the devices into rooms", "google.rooms"),
            at("Let each person who had a link make it again", "google.link"),
            at("Check it on the others’ phones", "google.check"),
        ],
        facts: &[linked(Integration::GoogleHome)],
        ground: third(&[GOOGLE_LINKING, GOOGLE_ASSISTANT]),
    },
    Symptom {
        id: "ifttt-offline",
        words: "A mail from IFTTT says that a service is offline",
        likely: "The link at IFTTT may be dead. Or the mail is a false one: this is what a false one would say.",
        first: "Does IFTTT say the same when you type its address yourself?",
        ladder: &[
            rung("Leave the link in the mail, and type ifttt.com."),
            at("Write down the Applets that use {vendor}", "ifttt.list"),
            at("Authorise {vendor} again", "ifttt.reauthorise"),
            at("Check an Applet", "ifttt.check"),
        ],
        facts: &[linked(Integration::Ifttt)],
        ground: third(&[IFTTT_AGAIN]),
    },
    Symptom {
        id: "reauthenticate",
        words: "Home Assistant wants me to sign in again",
        likely: "Most likely the password or the key changed, or the key (a password for programs) ran out.",
        first: "Is the key older than a year?",
        ladder: &[
            rung("Type the address of your own Home Assistant, and follow its prompt with the new password."),
            at("Make a new key at {vendor}", "vendor.api_key"),
            at("Give it to your program", "selfhosted.update"),
            rung("Restart the program."),
            rung(
                "Look whether the maintainers know of a fault at {vendor}. Read only; post no log with keys or addresses.",
            ),
        ],
        facts: &[linked(Integration::HomeAssistant), Fact::ApiKey],
        ground: first(&[REAUTHENTICATE, WYZE_KEY]),
    },
    Symptom {
        id: "link-loop",
        words: "It asks me to link again and again",
        likely: "The wrong account, old cookies in the browser, or a second copy of the skill.",
        first: "Which Amazon or Google account is the app signed in to?",
        ladder: &[
            rung("See that it is the account that your speakers belong to."),
            rung("Sign out of {vendor} in the browser, then try again."),
            rung("Look for a second copy of the same skill, and remove it."),
            at("Alexa: disable the skill, then enable it again", "alexa.disable"),
            at("Google Home: unlink {vendor}, then link it again", "google.unlink"),
        ],
        facts: &[],
        ground: inferred(&[ALEXA_TWICE]),
    },
    Symptom {
        id: "scale",
        words: "My scale or watch stopped sending its numbers",
        likely: "Perhaps the permission was taken back, or the service moved: Fitbit’s old links were due to end in autumn 2026.",
        first: "Does it send to Fitbit or Google, and did it stop in autumn 2026?",
        ladder: &[
            rung("See whether the numbers arrive in {vendor}’s own app."),
            at("Fitbit: connect the app again with Google", "fitbit.connect"),
            at("Health Connect: allow it again", "healthconnect.allow"),
            at("Withings: connect it again", "withings.connect"),
            at("Garmin: connect it again", "garmin.connect"),
            rung(
                "Ask the maker of the other app whether it has moved to the new service. If not, nobody but its maker can mend it.",
            ),
        ],
        facts: &[],
        ground: first(&[HEALTH_API]),
    },
    Symptom {
        id: "not-mine",
        words: "I was shown somebody else’s picture or notice",
        likely: "Most likely {vendor} mixed customers up. Your links are not the cause then, and making them anew changes nothing.",
        first: "Do you know the day and the time?",
        ladder: &[
            rung("Do not forward it, and do not post it."),
            at("Report it to {vendor}", "vendor.report"),
            at("Ask {vendor} whether yours was shown to others", "rights.access"),
        ],
        facts: &[Fact::MixUp],
        ground: inferred(&[WYZE_2020_06]),
    },
];

/// A rung that a step does.
const fn at(text: &'static str, step: &'static str) -> Rung {
    Rung { text, step: Some(step) }
}

/// A rung without a step.
const fn rung(text: &'static str) -> Rung {
    Rung { text, step: None }
}

const fn linked(integration: Integration) -> Fact {
    Fact::Linked(integration)
}
