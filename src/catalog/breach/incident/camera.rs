//! Ring, Eufy, Xiaomi at Google’s displays, Verkada: cameras that others saw through. What Ring denies stands as claimed,
//! although an authority says it. Facts: press of the time and the companies’ statements in it.

use crate::catalog::breach::reference::{
    ABC7_RING, AP_RING, ARS_EUFY, CONSUMER_REPORTS_RING, DATALINK_VERKADA, EFF_RING, FOX_RING, JAPAN_TIMES_VERKADA,
    LIFEHACKER_RING, NOTEBOOKCHECK_XIAOMI, PCMAG_RING, REVIEW_GEEK_EUFY, SECURITY_MAGAZINE_XIAOMI,
    SILICON_REPUBLIC_XIAOMI, SLASHGEAR_VERKADA, SYSTEMS_NEWS_EUFY, TECHDIRT_EUFY, TECHRADAR_EUFY, THREENOM_VERKADA,
    TOMS_GUIDE_EUFY, VERGE_EUFY,
};
use crate::catalog::breach::{claim, spilt};
use crate::catalog::guide::reference::{inferred, third};
use crate::model::{Breach, BreachKind};

pub(super) const RING_2019: Breach = Breach {
    id: "ring-2019-12",
    who: "Ring",
    title: "Ring, December 2019: passwords used elsewhere too",
    vendors: &["ring"],
    through: None,
    kind: BreachKind::ReusedPassword,
    since: "2019-12",
    until: "2019-12",
    discovery: &[claim(
        "A researcher came upon a list of sign-ins on a site for texts, and BuzzFeed News published it in December 2019.",
        third(&[PCMAG_RING, LIFEHACKER_RING]),
    )],
    size: &[claim("3,672 accounts were on the list that BuzzFeed News saw.", third(&[PCMAG_RING, LIFEHACKER_RING]))],
    confirmed: spilt! { None, third(&[PCMAG_RING, LIFEHACKER_RING]) => Email, Password, Timezone, Nickname; },
    claimed: spilt! { None, third(&[CONSUMER_REPORTS_RING, EFF_RING]) => Video, Phone, Address; },
    reset: &[claim("Ring set new passwords for the accounts on the list.", third(&[PCMAG_RING]))],
    told: &[
        claim("Set a password that you use nowhere else.", third(&[CONSUMER_REPORTS_RING, LIFEHACKER_RING])),
        claim("Turn on two-factor.", third(&[CONSUMER_REPORTS_RING, LIFEHACKER_RING])),
    ],
    open: &[
        claim(
            "Ring denied a breach of its own systems: the passwords came from breaches elsewhere, it said.",
            third(&[PCMAG_RING, CONSUMER_REPORTS_RING]),
        ),
        claim(
            "EFF, a civil rights group, answered that the list held names of cameras, which points to accounts that were opened.",
            third(&[EFF_RING]),
        ),
        claim(
            "Whoever signed in could also see videos, phone numbers and addresses. Whether anybody did, in these accounts, is not known.",
            third(&[CONSUMER_REPORTS_RING]),
        ),
    ],
    recover: "kind:reused-password",
};

pub(super) const RING_FTC: Breach = Breach {
    id: "ring-ftc-2023",
    who: "Ring",
    title: "Ring, complaint of 2023: staff who could watch",
    vendors: &["ring"],
    through: None,
    kind: BreachKind::Insider,
    since: "2023-05",
    until: "2024-04",
    discovery: &[claim(
        "The US Federal Trade Commission filed a complaint in May 2023. It is about earlier years; one report has cameras from before February 2018.",
        third(&[AP_RING, FOX_RING]),
    )],
    size: &[claim(
        "117,044 people were sent a refund in April 2024, more than 5.6 million dollars in all. How many were watched, nobody says.",
        third(&[AP_RING, ABC7_RING]),
    )],
    confirmed: spilt! { Some("accounts that were taken over in 2019"), third(&[AP_RING]) => Email, Password; },
    claimed: spilt! { None, third(&[AP_RING, ABC7_RING, FOX_RING]) => Video; },
    reset: &[claim("By the settlement Ring had to delete videos, and to limit who may watch.", third(&[AP_RING]))],
    told: &[claim("Take the refund within 30 days.", third(&[AP_RING]))],
    open: &[
        claim(
            "The Commission says that employees and contractors could watch customers’ private videos, and that videos were used to train programs.",
            third(&[AP_RING, FOX_RING]),
        ),
        claim("Ring disagrees with that, and denies that it broke the law. It settled.", third(&[FOX_RING])),
        claim(
            "Ring says that in 2019 strangers signed in to some accounts with e-mail addresses and passwords from other companies.",
            third(&[AP_RING]),
        ),
    ],
    recover: "kind:insider",
};

pub(super) const EUFY_2021: Breach = Breach {
    id: "eufy-2021-05",
    who: "Eufy",
    title: "Eufy, May 2021: other people’s cameras in the app",
    vendors: &["eufy"],
    through: None,
    kind: BreachKind::MixUp,
    since: "2021-05-17",
    until: "2021-05-17",
    discovery: &[claim(
        "People found themselves in strangers’ accounts, and wrote about it in a forum. By Eufy’s account it lasted from 4:50 to 6:30 on the US east coast.",
        third(&[REVIEW_GEEK_EUFY, TECHRADAR_EUFY]),
    )],
    size: &[claim(
        "712 people in seven countries: Eufy’s figure. Europe was not among them, it says.",
        third(&[REVIEW_GEEK_EUFY, TOMS_GUIDE_EUFY]),
    )],
    confirmed: spilt! {
        None, third(&[REVIEW_GEEK_EUFY, TOMS_GUIDE_EUFY]) => Video, Email;
        None, third(&[TECHRADAR_EUFY]) => Nickname;
    },
    claimed: &[],
    reset: &[claim("Eufy took the change to its server back the same morning.", third(&[REVIEW_GEEK_EUFY]))],
    told: &[
        claim("Unplug the base, and plug it in again.", third(&[REVIEW_GEEK_EUFY, TOMS_GUIDE_EUFY])),
        claim("Sign out of the app, and in again.", third(&[REVIEW_GEEK_EUFY, TOMS_GUIDE_EUFY])),
    ],
    open: &[claim(
        "Strangers could also turn cameras and switch lights, users wrote. Whose account was shown to whom is not known.",
        third(&[REVIEW_GEEK_EUFY, TOMS_GUIDE_EUFY]),
    )],
    recover: "kind:mix-up",
};

pub(super) const EUFY_2022: Breach = Breach {
    id: "eufy-2022-11",
    who: "Eufy",
    title: "Eufy, November 2022: streams that were not encrypted",
    vendors: &["eufy"],
    through: None,
    kind: BreachKind::DeviceFlaw,
    since: "2022-11",
    until: "2023-01",
    discovery: &[
        claim(
            "Paul Moore, a security consultant, showed from 21 November 2022 on that his doorbell sent pictures of faces to servers, although it was set to keep them at home.",
            third(&[ARS_EUFY, SYSTEMS_NEWS_EUFY]),
        ),
        claim(
            "The Verge watched two of its own cameras from far away with an ordinary media player. After first denials, the maker, Anker, admitted it in January 2023.",
            third(&[VERGE_EUFY]),
        ),
    ],
    size: &[claim("Cameras of the line in general. Nobody gives a number of people.", third(&[VERGE_EUFY, ARS_EUFY]))],
    confirmed: spilt! {
        None, third(&[ARS_EUFY, SYSTEMS_NEWS_EUFY]) => ImageUrl, Face;
        None, third(&[VERGE_EUFY]) => Video;
    },
    claimed: &[],
    reset: &[claim("Anker says that it has closed the way to the streams, and encrypts them.", third(&[VERGE_EUFY]))],
    told: &[],
    open: &[
        claim(
            "The address of a stream was built on the serial number of the camera. Treat a serial number as a secret.",
            third(&[TECHDIRT_EUFY]),
        ),
        claim(
            "Anker says that the pictures were encrypted on the server and deleted soon, and that only the owner could open them.",
            third(&[SYSTEMS_NEWS_EUFY]),
        ),
        claim("Not known: whether strangers ever watched.", inferred(&[VERGE_EUFY])),
    ],
    recover: "kind:firmware",
};

pub(super) const XIAOMI_NEST: Breach = Breach {
    id: "xiaomi-nest-2020-01",
    who: "Xiaomi",
    title: "Xiaomi, January 2020: stills of other homes on Google’s displays",
    vendors: &["xiaomi"],
    through: Some("Google"),
    kind: BreachKind::MixUp,
    since: "2019-12-26",
    until: "2020-01-02",
    discovery: &[claim(
        "A man in the Netherlands saw stills of strangers’ homes when he opened his camera on a Google display, and wrote about it in a forum. Xiaomi named a change of 26 December 2019 as the cause.",
        third(&[SECURITY_MAGAZINE_XIAOMI, SILICON_REPUBLIC_XIAOMI]),
    )],
    size: &[claim(
        "1,044 people had the link, and only a few with a very poor connection could be concerned: Xiaomi’s figures.",
        third(&[SECURITY_MAGAZINE_XIAOMI, NOTEBOOKCHECK_XIAOMI]),
    )],
    confirmed: spilt! {
        None, third(&[SECURITY_MAGAZINE_XIAOMI, NOTEBOOKCHECK_XIAOMI, SILICON_REPUBLIC_XIAOMI]) => ImageUrl;
    },
    claimed: &[],
    reset: &[claim(
        "Google switched the link to Xiaomi off for everybody until it was repaired.",
        third(&[SECURITY_MAGAZINE_XIAOMI, SILICON_REPUBLIC_XIAOMI]),
    )],
    told: &[],
    open: &[claim(
        "It happened only through the link to Google. In its own app it cannot, Xiaomi says.",
        third(&[SECURITY_MAGAZINE_XIAOMI, NOTEBOOKCHECK_XIAOMI]),
    )],
    recover: "kind:mix-up",
};

pub(super) const VERKADA: Breach = Breach {
    id: "verkada-2021-03",
    who: "Verkada",
    title: "Verkada, March 2021: a key to every camera",
    vendors: &["verkada"],
    through: None,
    kind: BreachKind::OpenDatabase,
    since: "2021-03-08",
    until: "2021-03-09",
    discovery: &[
        claim(
            "A group of activists found a sign-in for a “Super Admin” on the net, and showed reporters what it opens.",
            third(&[JAPAN_TIMES_VERKADA, DATALINK_VERKADA]),
        ),
        claim("Bloomberg saw some of the videos.", third(&[SLASHGEAR_VERKADA])),
    ],
    size: &[claim(
        "About 150,000 cameras in companies, schools, hospitals and prisons: the group’s figure.",
        third(&[SLASHGEAR_VERKADA, JAPAN_TIMES_VERKADA]),
    )],
    confirmed: spilt! { None, third(&[SLASHGEAR_VERKADA, JAPAN_TIMES_VERKADA]) => Video; },
    claimed: spilt! { None, third(&[SLASHGEAR_VERKADA]) => Face; },
    reset: &[claim("Verkada shut every internal administrator’s account.", third(&[SLASHGEAR_VERKADA]))],
    told: &[],
    open: &[
        claim(
            "The group says that it had the archive of every customer, the list of customers, and cameras that recognise faces.",
            third(&[SLASHGEAR_VERKADA, THREENOM_VERKADA]),
        ),
        claim(
            "Former employees say that more than 100 people at Verkada could watch. Verkada says that only those who had to could.",
            third(&[JAPAN_TIMES_VERKADA]),
        ),
    ],
    recover: "kind:open-database",
};
