//! The Wyze leak of 2019, day by day: what was out, what was only said to be out, what happened, and what one could do.
//! Nothing that came out later is told as known on the day. Facts: those of `incident::wyze`; the posts of January and
//! February 2020. What one could do is our advice; the steps carry their own grounds.

use super::claim;
use super::incident::wyze::{CAUSE, CHECKED, CLAIMED_2019, CONFIRMED_2019, FINDER_2019, PUBLISHED};
use super::reference::{DAILY_NEWS_WYZE, KTVB_WYZE};
use crate::catalog::guide::incident::WYZE_2019_RESET;
use crate::catalog::guide::reference::{
    AMAZON_LINKING, ANDROID_POLICE, DENIALS, PRESS_2019, PRESS_2020, SECOND, TOMS_GUIDE, TWIT, WYZE_2020_01, first,
    inferred, third,
};
use crate::model::ReplayDay;

/// Wyze, 4 December 2019 to 13 February 2020.
pub const WYZE_2019: &[ReplayDay] = &[
    ReplayDay {
        date: "2019-12-04",
        heading: "A database lies open. Nobody knows.",
        out: CONFIRMED_2019,
        claimed: &[],
        events: &[
            CAUSE,
            claim("It stayed open for 22 days. Who read it in that time is not known.", inferred(&[TOMS_GUIDE])),
        ],
        todo: &[(
            "names.rename",
            "Nobody could act on what nobody knew. A plain name for a camera tells less on any day.",
        )],
    },
    ReplayDay {
        date: "2019-12-26",
        heading: "A finder publishes it, and the database is closed.",
        out: CONFIRMED_2019,
        claimed: FINDER_2019,
        events: &[
            PUBLISHED,
            CHECKED,
            claim(
                "Twelve Security wrote of 2.4 million people, of bone density and protein intake, and of data sent to Alibaba Cloud in China. That day Wyze had confirmed none of it.",
                third(&[KTVB_WYZE, DENIALS, DAILY_NEWS_WYZE]),
            ),
        ],
        todo: &[
            ("calm.keep", "Leave the devices as they are: nothing is wrong with them."),
            ("vendor.password", "Passwords were not said to be in it. A new one costs little while nobody is sure."),
            (
                "alexa.disable",
                "Tokens for Alexa were said to be in it. Disabling the skill ends them in both directions.",
            ),
            (
                "watch.phishing",
                "Whoever has your address and the names of your cameras can write a mail that convinces.",
            ),
        ],
    },
    ReplayDay {
        date: "2019-12-27",
        heading: "Everybody is signed out. Wyze confirms the leak.",
        out: CONFIRMED_2019,
        claimed: CLAIMED_2019,
        events: &[
            WYZE_2019_RESET,
            claim(
                "Commands by voice failed, and people thought that their devices were broken. One with 24 devices was about to set them all up anew.",
                third(&[DENIALS, TWIT]),
            ),
            claim(
                "Wyze confirmed that data lay open from 4 to 26 December, and denied bone density, protein intake and Alibaba Cloud.",
                third(&[PRESS_2019, DENIALS, TOMS_GUIDE]),
            ),
            claim("Between 27 and 29 December a second open database was found.", third(&[SECOND, PRESS_2020])),
        ],
        todo: &[
            ("calm.keep", "Set nothing up anew: the links are dead, and the devices are not."),
            ("inventory.save", "Write down rooms and routines before you cut a link."),
            ("vendor.password", "You have to sign in anyway: set a new password first."),
            ("vendor.2fa", "Before you link anything, or you may link it twice."),
        ],
    },
    ReplayDay {
        date: "2019-12-29",
        heading: "Wyze tells of a second database.",
        out: CONFIRMED_2019,
        claimed: CLAIMED_2019,
        events: &[
            claim(
                "Wyze wrote that a second database had lain open too, without passwords or payment data. What was in it was not said.",
                third(&[KTVB_WYZE, DAILY_NEWS_WYZE, SECOND]),
            ),
            claim("It announced a mail to everybody concerned.", third(&[KTVB_WYZE, PRESS_2020])),
            claim(
                "Wyze’s renewal ended what Wyze had issued. What Amazon had issued to Wyze ends when you disable the skill, by Amazon’s account.",
                inferred(&[AMAZON_LINKING, TOMS_GUIDE]),
            ),
            claim(
                "People were told to link Alexa, Google Assistant and IFTTT again.",
                third(&[TOMS_GUIDE, ANDROID_POLICE]),
            ),
        ],
        todo: &[
            ("alexa.disable", "Signing in again is not enough: disable the skill first, so that both directions end."),
            ("alexa.enable", "Then enable it, and link anew."),
            ("google.unlink", "The same at Google Home: unlink first."),
            ("google.link", "Then link anew."),
            ("ifttt.reauthorise", "IFTTT last, because its Applets may use the others."),
            ("watch.phishing", "A mail from Wyze is due, which is when false ones come. Type its address yourself."),
        ],
    },
    ReplayDay {
        date: "2020-01-06",
        heading: "Wyze reports what it is doing.",
        out: CONFIRMED_2019,
        claimed: CLAIMED_2019,
        events: &[claim(
            "Wyze wrote of audits and tests, and promised two-factor by authenticator app and a way to change the e-mail address.",
            first(&[WYZE_2020_01]),
        )],
        todo: &[
            ("alexa.check", "See that the new links work in both directions."),
            ("vendor.shared", "The sign-out removed nobody whom you had invited. Look who is there."),
            ("wifi.decide", "The name of your Wi-Fi was in it, its password was not. Decide whether you rename it."),
            ("rights.access", "Ask Wyze in writing which of your data was in either database."),
        ],
    },
    ReplayDay {
        date: "2020-02-13",
        heading: "Wyze calls its first inquiry complete.",
        out: CONFIRMED_2019,
        claimed: CLAIMED_2019,
        events: &[
            claim(
                "Wyze wrote that no passwords, official numbers, payment data or videos were in it. Audits by others were still under way.",
                first(&[WYZE_2020_01]),
            ),
            claim(
                "Never settled in what could be read: what the second database held, and whether every copy was deleted.",
                inferred(&[WYZE_2020_01, SECOND]),
            ),
        ],
        todo: &[
            ("names.rename", "The old names of your cameras stay known. New ones part the past from now."),
            ("rights.health", "If you tested the scale: ask about your body metrics."),
            ("watch.phishing", "Addresses that are out stay out. Expect such mail for years."),
        ],
    },
];
