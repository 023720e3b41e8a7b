//! What is often said and is wrong, with what is known instead, and what comes only when everything else failed.
//! Must not mock anybody. Facts: the `Ground` of each; where nobody says it outright the grade says so.

use super::home::reference::{
    ALEXA_ROOMS, AMAZON_LINKING, DELETION, FTC, GOOGLE_TOKENS, IFTTT_DISCONNECT, IFTTT_HELP, NOMAP, OWN, POSITIONING,
    TPLINK_REMOVE, TPLINK_UNLINK, TWIT, WYZE_DEVICES, WYZE_KEY, WYZE_PASSWORD, first, inferred, third,
};
use crate::model::{Claim, Ground};

pub(super) const MYTHS: &[(&str, Claim)] = &[
    (
        "A new password at Amazon or Google cuts the leaked links.",
        claim(
            "Do not count on it. Google names a new password as a reason for ending a link only where the link may read Gmail; of Amazon we found nothing that says so; TP-Link offers unlinking as a choice of its own after a new password. Cut each link by itself.",
            third(&[GOOGLE_TOKENS, TPLINK_UNLINK]),
        ),
    ),
    (
        "Reset everything to factory settings, then all is well.",
        claim(
            "A reset changes nothing at {vendor} and nothing in what leaked. It loses rooms and routines, and takes hours. In 2019 a user with 24 devices was about to do it before he learned that only the links had been ended.",
            third(&[TWIT, ALEXA_ROOMS]),
        ),
    ),
    (
        "Once I am signed out everywhere, my data is no longer out.",
        claim(
            "Signing out ends access. Addresses, names and numbers that were copied stay copied; nobody can call them back.",
            OWN,
        ),
    ),
    (
        "{vendor} signed everybody out, so all links are ended.",
        claim(
            "Only what {vendor} issued. What Amazon issued to {vendor} most likely goes on until you disable the skill: Amazon says that disabling ends both.",
            inferred(&[AMAZON_LINKING]),
        ),
    ),
    (
        "A sign-out by {vendor} removes people I once invited, and old keys for programs.",
        claim("Nothing that we read says so. Look at both by hand.", inferred(&[WYZE_DEVICES, WYZE_KEY])),
    ),
    (
        "Disconnecting IFTTT and connecting it again is harmless.",
        claim(
            "By one account it deletes the Applets that need it; IFTTT itself says that a lost permission only switches them off. Authorise again first, and write the Applets down before.",
            third(&[IFTTT_DISCONNECT, IFTTT_HELP]),
        ),
    ),
    (
        "Hiding the Wi-Fi name keeps my network off the maps.",
        claim(
            "By what we read, hiding does not count as asking to be left out. A name that ends in “_nomap” does, at those who heed it, and only from then on.",
            third(&[NOMAP]),
        ),
    ),
    (
        "A new Wi-Fi name takes my home off the maps.",
        claim(
            "Phones place a network by the hardware address of the router, which a new name does not change.",
            third(&[POSITIONING]),
        ),
    ),
    (
        "The order does not matter.",
        claim(
            "Two-factor that is added after linking can undo the links: Wyze says so of Alexa, Google Home and IFTTT. Password, two-factor, links, in this order.",
            first(&[WYZE_DEVICES]),
        ),
    ),
    (
        "I sign in with Google or Apple, so I need two-factor at {vendor}.",
        claim(
            "At Wyze, its own two-factor is then not asked. The one of your Google or Apple account is what counts.",
            first(&[WYZE_PASSWORD]),
        ),
    ),
    (
        "After every leak I need a credit freeze.",
        claim(
            "Only where official numbers such as a social security number leaked; for payment data talk to your bank. For addresses and names of devices a freeze does nothing.",
            inferred(&[FTC]),
        ),
    ),
    (
        "My address is in no list, so I was not concerned.",
        claim("A miss in one list says something about that list only. Ask {vendor} in writing.", OWN),
    ),
];

pub(super) const LAST_RUNG: &[Claim] = &[
    claim(
        "Resetting a device to factory settings: when you give it away, when you leave {vendor}, or when {vendor}’s own app cannot reach it any more and its support asks for it. Last, because rooms, routines and recordings can go with it, and a dead link is mended without it.",
        inferred(&[ALEXA_ROOMS, TPLINK_REMOVE]),
    ),
    claim(
        "Deleting the account: when you leave {vendor}, after export, the letter that asks for your data, unlinking and removing devices. Last, because it cannot be taken back, and with it goes the proof that the data is yours.",
        inferred(&[DELETION, WYZE_PASSWORD]),
    ),
    claim(
        "Turning off two-factor: hardly ever. If a program cannot sign in with it, make a new key for that program instead. Last, because a leaked password alone then opens the account.",
        inferred(&[WYZE_KEY]),
    ),
    claim(
        "Pasting a key, a token (a standing permission) or a log into a page or a forum: never, not even to get help. Whoever reads it can use it.",
        OWN,
    ),
];

const fn claim(text: &'static str, ground: Ground) -> Claim {
    Claim { text, ground }
}
