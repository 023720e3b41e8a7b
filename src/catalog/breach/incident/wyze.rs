//! Wyze: the open database of 2019, the flaws of 2022, the mix-ups of 2023 and 2024. Sentences that the guide tells too are
//! its constants. Twelve Security’s claims and Wyze’s denials stand apart from what Wyze confirmed.
//! Facts: Wyze’s forum posts of January and February 2020; press of the time; mirrors of 2022 to 2024.

use crate::catalog::breach::reference::{
    DAILY_NEWS_WYZE, DATABREACHES_WYZE, GIZMODO_WYZE, KTVB_WYZE, LAYER7_WYZE, SECURITY_BOULEVARD_WYZE, SPICEWORKS_WYZE,
    TIMES_WYZE, VERGE_WYZE, ZDNET_WYZE,
};
use crate::catalog::breach::{claim, spilt};
use crate::catalog::guide::incident::{
    WYZE_2019_OPEN, WYZE_2019_RESET, WYZE_2019_SECOND, WYZE_2019_TOLD, WYZE_2022_DID, WYZE_2022_OPEN, WYZE_2022_TOLD,
    WYZE_2023_OPEN, WYZE_2024_MAIL, WYZE_2024_OPEN, WYZE_2024_RESET, WYZE_2024_TOLD,
};
use crate::catalog::guide::reference::{
    ANDROID_POLICE, DENIALS, MALWAREBYTES, PRESS_2019, PRESS_2020, PRESS_2022, TOMS_GUIDE, TRADE, VERGE, WYZE_2024_02,
    third,
};
use crate::model::{Breach, BreachKind, Claim, Ground, Spilt};

/// Whom the body metrics concerned.
pub(in crate::catalog::breach) const TESTERS: Option<&str> = Some("about 140 testers");

/// Whom the tokens concerned. How many is not known: 24,000 is the finder’s figure.
pub(in crate::catalog::breach) const ALEXA: Option<&str> = Some("some of those who had linked Alexa");

/// What Wyze confirmed, as the press of the time has it.
const CONFIRMED: Ground = third(&[PRESS_2019, TOMS_GUIDE, PRESS_2020]);

/// What the finder listed and Wyze did not confirm.
const FINDER: Ground = third(&[ANDROID_POLICE, KTVB_WYZE, LAYER7_WYZE]);

/// What Wyze denied.
const DENIED: Ground = third(&[DENIALS, TOMS_GUIDE]);

/// What Wyze confirmed of 2019. “Wyze device information” is told as the model: the finder’s firmware is claimed.
pub(in crate::catalog::breach) const CONFIRMED_2019: &[Spilt] = spilt! {
    None, CONFIRMED => Email, Nickname, Ssid, Model;
    ALEXA, CONFIRMED => IntegrationToken;
    TESTERS, CONFIRMED => Weight, Height, Gender, Composition;
};

/// What was claimed of 2019 and not confirmed, or denied. Bone density has no class apart from body composition, which was
/// confirmed for the testers; it is told in words.
pub(in crate::catalog::breach) const CLAIMED_2019: &[Spilt] = spilt! {
    None, FINDER => Username, Firmware, Ip, Login, EventLog, Timezone;
    Some("people a camera was shared with"), third(&[ANDROID_POLICE, KTVB_WYZE, TIMES_WYZE]) => Email;
    None, DENIED => AccessToken;
    Some("some testers, by the finder’s account"), DENIED => Nutrition;
    Some("profile photos, by one report"), third(&[TOMS_GUIDE]) => ImageUrl;
};

/// What the finder had published on the first day, photos of profiles aside, which one report added later.
pub(in crate::catalog::breach) const FINDER_2019: &[Spilt] = match CLAIMED_2019 {
    [finder @ .., _photos] => finder,
    [] => &[],
};

/// How Wyze learned of it.
pub(in crate::catalog::breach) const PUBLISHED: Claim = claim(
    "Twelve Security, a consulting firm, published what it had found on 26 December 2019. A trade magazine, IPVM, wrote to Wyze at 9:21 that day and published at 9:35. By Wyze’s account it learned of it at about 10:00, from a customer.",
    third(&[PRESS_2019, DATABREACHES_WYZE]),
);

/// That somebody besides the finder saw it.
pub(in crate::catalog::breach) const CHECKED: Claim =
    claim("IPVM found its own data in the open database.", third(&[VERGE_WYZE, ZDNET_WYZE]));

/// How it came to lie open.
pub(in crate::catalog::breach) const CAUSE: Claim = claim(
    "By Wyze’s account it was a copy of customer data for counting things, and an employee took its protection off by mistake on 4 December.",
    third(&[ZDNET_WYZE, DENIALS]),
);

pub(super) const DATABASE_2019: Breach = Breach {
    id: "wyze-2019-12",
    who: "Wyze",
    title: "Wyze, December 2019: an open database",
    vendors: &["wyze"],
    through: None,
    kind: BreachKind::OpenDatabase,
    since: "2019-12-04",
    until: "2019-12-26",
    discovery: &[PUBLISHED, CHECKED, CAUSE, WYZE_2019_SECOND],
    size: &[
        claim("2.4 million people: the figure of Twelve Security, the finder.", third(&[KTVB_WYZE, ZDNET_WYZE])),
        claim("2.88 million: the figure of a trade report.", third(&[TRADE])),
        claim(
            "Body metrics: about 140 testers of a scale that was not on sale yet. This figure is Wyze’s.",
            third(&[PRESS_2020, DAILY_NEWS_WYZE]),
        ),
        claim("Alexa tokens: 24,000 people, by the finder’s account. Wyze gave no number.", third(&[KTVB_WYZE])),
    ],
    confirmed: CONFIRMED_2019,
    claimed: CLAIMED_2019,
    reset: &[WYZE_2019_RESET],
    told: WYZE_2019_TOLD,
    open: WYZE_2019_OPEN,
    recover: "wyze-2019-12",
};

pub(super) const FLAWS_2022: Breach = Breach {
    id: "wyze-2022-03",
    who: "Wyze",
    title: "Wyze, March 2022: flaws in its cameras",
    vendors: &["wyze"],
    through: None,
    kind: BreachKind::DeviceFlaw,
    since: "2019-03",
    until: "2022-03-29",
    discovery: &[claim(
        "Bitdefender reported the flaws to Wyze in March 2019, and published them on 29 March 2022.",
        third(&[PRESS_2022, GIZMODO_WYZE]),
    )],
    size: &[claim(
        "Three generations of the camera, v1 to v3. How many people that is, nobody says.",
        third(&[PRESS_2022, GIZMODO_WYZE]),
    )],
    confirmed: spilt! { None, third(&[PRESS_2022, GIZMODO_WYZE]) => Video; },
    claimed: &[],
    reset: WYZE_2022_DID,
    told: WYZE_2022_TOLD,
    open: WYZE_2022_OPEN,
    recover: "wyze-2022-03",
};

pub(super) const MIX_UP_2023: Breach = Breach {
    id: "wyze-2023-09",
    who: "Wyze",
    title: "Wyze, September 2023: other people’s cameras in the browser",
    vendors: &["wyze"],
    through: None,
    kind: BreachKind::MixUp,
    since: "2023-09-08",
    until: "2023-09-08",
    discovery: &[claim(
        "Customers who opened their cameras in the browser saw other people’s, and wrote about it in a forum. Wyze named a fault in what its web view had stored, for about 30 minutes.",
        third(&[MALWAREBYTES]),
    )],
    size: &[
        claim("About 10 customers had their cameras shown: Wyze’s figure.", third(&[MALWAREBYTES])),
        claim("2,300 people had signed in to that view, by a trade report.", third(&[SPICEWORKS_WYZE])),
    ],
    confirmed: spilt! { None, third(&[MALWAREBYTES]) => Video, EventLog; },
    claimed: &[],
    reset: &[],
    told: &[],
    open: WYZE_2023_OPEN,
    recover: "wyze-2023-09",
};

pub(super) const MIX_UP_2024: Breach = Breach {
    id: "wyze-2024-02",
    who: "Wyze",
    title: "Wyze, February 2024: pictures to the wrong people",
    vendors: &["wyze"],
    through: None,
    kind: BreachKind::MixUp,
    since: "2024-02-16",
    until: "2024-02-16",
    discovery: &[claim(
        "As its cameras came back after an outage, Wyze sent pictures to the wrong accounts. It blamed a program library that had mixed up the numbers of devices and of people.",
        third(&[SECURITY_BOULEVARD_WYZE, SPICEWORKS_WYZE]),
    )],
    size: &[
        claim(
            "About 13,000 people were sent pictures of others, and 1,504 tapped on one: Wyze’s figures.",
            third(&[VERGE, SECURITY_BOULEVARD_WYZE]),
        ),
        claim("Three days before, Wyze had spoken of 14 people.", third(&[SPICEWORKS_WYZE])),
    ],
    confirmed: spilt! {
        None, third(&[VERGE, SECURITY_BOULEVARD_WYZE]) => ImageUrl;
        Some("a part of those whose picture was opened"), third(&[SECURITY_BOULEVARD_WYZE, WYZE_2024_02]) => Video;
    },
    claimed: &[],
    reset: &[WYZE_2024_RESET, WYZE_2024_MAIL],
    told: WYZE_2024_TOLD,
    open: WYZE_2024_OPEN,
    recover: "wyze-2024-02",
};
