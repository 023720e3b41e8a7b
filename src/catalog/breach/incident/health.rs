//! `GetHealth`, `MyFitnessPal`, Under Armour: what you weigh, eat and buy. Must not make an incident at `GetHealth` one of the
//! companies that passed data on to it. Facts: the finder’s report, the companies’ letters, Have I Been Pwned’s entries.

use crate::catalog::breach::reference::{
    COMPUTER_WEEKLY_UNDER_ARMOUR, CONSULTING_UNDER_ARMOUR, HIBP_MYFITNESSPAL, HIBP_UNDER_ARMOUR, IDSTRONG_GETHEALTH,
    IT_ONLINE_MYFITNESSPAL, PRESS_MYFITNESSPAL, PROTEUS_GETHEALTH, REGISTER_UNDER_ARMOUR, SISA_GETHEALTH,
};
use crate::catalog::breach::{claim, spilt};
use crate::catalog::guide::reference::{inferred, third};
use crate::model::{Breach, BreachKind};

pub(super) const GETHEALTH: Breach = Breach {
    id: "gethealth-2021-06",
    who: "GetHealth",
    title: "GetHealth, June 2021: an open database between trackers and apps",
    vendors: &["apple", "fitbit"],
    through: Some("GetHealth"),
    kind: BreachKind::Middleman,
    since: "2021-06-30",
    until: "2021-07-01",
    discovery: &[claim(
        "Jeremiah Fowler and WebsitePlanet found it on 30 June 2021. By the next day it was closed; on 13 September it was published.",
        third(&[PROTEUS_GETHEALTH, SISA_GETHEALTH, IDSTRONG_GETHEALTH]),
    )],
    size: &[
        claim(
            "More than 61 million records, 16.7 gigabytes: the finders’ figures. How many people that is, nobody says.",
            third(&[PROTEUS_GETHEALTH, SISA_GETHEALTH]),
        ),
        claim(
            "In a sample of some 20,000 records, 17,764 came from Apple’s HealthKit and 2,766 from Fitbit.",
            third(&[PROTEUS_GETHEALTH]),
        ),
    ],
    confirmed: spilt! {
        None, third(&[PROTEUS_GETHEALTH, SISA_GETHEALTH]) => Name, BirthDate, Weight, Height, Gender, Timezone;
    },
    claimed: spilt! { None, third(&[SISA_GETHEALTH, IDSTRONG_GETHEALTH]) => Track; },
    reset: &[],
    told: &[],
    open: &[
        claim(
            "Apple and Fitbit did not leak. GetHealth, which apps used to collect from both, did.",
            third(&[PROTEUS_GETHEALTH, SISA_GETHEALTH]),
        ),
        claim(
            "GetHealth could also be linked with Withings, Strava, Google Fit and others. Whether records of theirs were in it is not said.",
            third(&[PROTEUS_GETHEALTH]),
        ),
        claim(
            "Reports speak of GPS logs. The finders’ own text shows places only as time zones.",
            third(&[PROTEUS_GETHEALTH, SISA_GETHEALTH]),
        ),
        claim(
            "Not known: how long it lay open, and who else read it. No advice to the people concerned was found.",
            inferred(&[PROTEUS_GETHEALTH, IDSTRONG_GETHEALTH]),
        ),
    ],
    recover: "kind:middleman",
};

pub(super) const MYFITNESSPAL: Breach = Breach {
    id: "myfitnesspal-2018",
    who: "MyFitnessPal",
    title: "MyFitnessPal, February 2018: a database, copied",
    vendors: &["myfitnesspal"],
    through: None,
    kind: BreachKind::OpenDatabase,
    since: "2018-02",
    until: "2018-02",
    discovery: &[claim(
        "The owner, Under Armour, learned of it on 25 March 2018, and told of it on 29 March.",
        third(&[IT_ONLINE_MYFITNESSPAL, PRESS_MYFITNESSPAL]),
    )],
    size: &[
        claim("About 150 million accounts: Under Armour’s figure.", third(&[PRESS_MYFITNESSPAL])),
        claim("143,606,147 accounts are in Have I Been Pwned.", third(&[HIBP_MYFITNESSPAL])),
    ],
    confirmed: spilt! {
        None, third(&[IT_ONLINE_MYFITNESSPAL, HIBP_MYFITNESSPAL]) => Username, Email, PasswordHash;
        None, third(&[HIBP_MYFITNESSPAL]) => Ip;
    },
    claimed: &[],
    reset: &[claim("Everybody had to set a new password.", third(&[IT_ONLINE_MYFITNESSPAL]))],
    told: &[
        claim("Change the password wherever else you used it.", third(&[IT_ONLINE_MYFITNESSPAL])),
        claim("Mistrust links. The company’s own mail had none, on purpose.", third(&[PRESS_MYFITNESSPAL])),
    ],
    open: &[claim(
        "The company says that payment data was not concerned. Not said: whether food diaries were.",
        inferred(&[IT_ONLINE_MYFITNESSPAL, PRESS_MYFITNESSPAL]),
    )],
    recover: "kind:passwords",
};

pub(super) const UNDER_ARMOUR: Breach = Breach {
    id: "underarmour-2025",
    who: "Under Armour",
    title: "Under Armour, November 2025: extortion, then a leak",
    vendors: &["under-armour"],
    through: None,
    kind: BreachKind::Extortion,
    since: "2025-11",
    until: "2026-01",
    discovery: &[claim(
        "A group named Everest said in November 2025 that it had the data. In January 2026 it was posted in a forum, and Have I Been Pwned took it in.",
        third(&[HIBP_UNDER_ARMOUR, COMPUTER_WEEKLY_UNDER_ARMOUR, REGISTER_UNDER_ARMOUR]),
    )],
    size: &[claim("72,742,892 accounts, counted by Have I Been Pwned.", third(&[HIBP_UNDER_ARMOUR]))],
    confirmed: spilt! { None, third(&[HIBP_UNDER_ARMOUR]) => BirthDate, Email, Gender, Place, Name, Purchase; },
    claimed: spilt! { None, third(&[REGISTER_UNDER_ARMOUR]) => Phone, Address; },
    reset: &[],
    told: &[claim("Expect false mail that knows what you bought.", third(&[COMPUTER_WEEKLY_UNDER_ARMOUR]))],
    open: &[
        claim(
            "The group says that phone numbers and postal addresses are in it too. Have I Been Pwned does not list them.",
            third(&[REGISTER_UNDER_ARMOUR, HIBP_UNDER_ARMOUR]),
        ),
        claim(
            "Under Armour says that it is looking into it, and does not believe that passwords or payment data were in it.",
            third(&[CONSULTING_UNDER_ARMOUR]),
        ),
    ],
    recover: "kind:extortion",
};
