//! Fitbit, Garmin, Polar, Strava: accounts taken over, an outage, and maps that showed everybody. Must not call an outage a
//! leak. Facts: press of the time, the reporters’ own pages, the companies’ statements in them.

use crate::catalog::breach::reference::{
    ARS_STRAVA, BELLINGCAT_POLAR, BETANEWS_GARMIN, BIZJOURNALS_STRAVA, CNBC_FITBIT, CORRESPONDENT_POLAR, DIGG_STRAVA,
    MEDIANAMA_POLAR, ROAD_GARMIN, SOPHOS_FITBIT, ZDNET_GARMIN,
};
use crate::catalog::breach::{claim, spilt};
use crate::catalog::guide::reference::{inferred, third};
use crate::model::{Breach, BreachKind};

pub(super) const FITBIT: Breach = Breach {
    id: "fitbit-2016-01",
    who: "Fitbit",
    title: "Fitbit, January 2016: passwords used elsewhere too",
    vendors: &["fitbit"],
    through: None,
    kind: BreachKind::ReusedPassword,
    since: "2015-12",
    until: "2016-01",
    discovery: &[claim(
        "BuzzFeed News told in January 2016 of accounts that strangers had signed in to in December.",
        third(&[CNBC_FITBIT, SOPHOS_FITBIT]),
    )],
    size: &[claim(
        "At least 24 accounts, by BuzzFeed News. Fitbit spoke of a small proportion.",
        third(&[SOPHOS_FITBIT, CNBC_FITBIT]),
    )],
    confirmed: spilt! {
        None, third(&[CNBC_FITBIT]) => Email, Password;
        None, third(&[CNBC_FITBIT, SOPHOS_FITBIT]) => Coordinates, Track, Sleep;
    },
    claimed: &[],
    reset: &[claim("Fitbit set new passwords for the accounts concerned.", third(&[CNBC_FITBIT]))],
    told: &[claim("Use a password nowhere else.", third(&[CNBC_FITBIT, SOPHOS_FITBIT]))],
    open: &[
        claim(
            "Fitbit says that the passwords came from breaches elsewhere, and that its own servers were not entered.",
            third(&[CNBC_FITBIT]),
        ),
        claim(
            "The strangers changed the e-mail address, and tried to get new devices under the warranty.",
            third(&[CNBC_FITBIT, SOPHOS_FITBIT]),
        ),
    ],
    recover: "kind:reused-password",
};

pub(super) const GARMIN: Breach = Breach {
    id: "garmin-2020-07",
    who: "Garmin",
    title: "Garmin, July 2020: an outage after extortion",
    vendors: &["garmin"],
    through: None,
    kind: BreachKind::Extortion,
    since: "2020-07-23",
    until: "2020-07-27",
    discovery: &[claim(
        "Garmin’s services stopped on 23 July 2020. On 27 July it said that an attack had encrypted some of its systems.",
        third(&[BETANEWS_GARMIN, ZDNET_GARMIN]),
    )],
    size: &[claim("Everybody who used Garmin Connect was without it for days.", third(&[ZDNET_GARMIN]))],
    confirmed: &[],
    claimed: &[],
    reset: &[],
    told: &[claim("Meanwhile, copy activities from the watch by cable.", third(&[ROAD_GARMIN]))],
    open: &[claim(
        "Garmin says that nothing indicates that data of customers was read, lost or taken.",
        third(&[BETANEWS_GARMIN, ZDNET_GARMIN]),
    )],
    recover: "kind:extortion",
};

pub(super) const POLAR: Breach = Breach {
    id: "polar-2018-07",
    who: "Polar",
    title: "Polar, July 2018: a map that showed where people live",
    vendors: &["polar"],
    through: None,
    kind: BreachKind::PublicByDefault,
    since: "2018-07",
    until: "2018-07-08",
    discovery: &[claim(
        "Bellingcat and De Correspondent published on 8 July 2018 how Polar’s map of activities leads to names and homes.",
        third(&[BELLINGCAT_POLAR, CORRESPONDENT_POLAR]),
    )],
    size: &[
        claim("6,460 people at more than 200 sensitive places: the reporters’ count.", third(&[CORRESPONDENT_POLAR])),
        claim("2 of 100 users share workouts on the map: Polar’s figure.", third(&[CORRESPONDENT_POLAR])),
    ],
    confirmed: spilt! {
        None, third(&[BELLINGCAT_POLAR, CORRESPONDENT_POLAR]) => Name, Coordinates, Track;
        None, third(&[BELLINGCAT_POLAR]) => Workout, Heart;
    },
    claimed: &[],
    reset: &[claim("Polar took the map offline on the Friday before.", third(&[CORRESPONDENT_POLAR, MEDIANAMA_POLAR]))],
    told: &[],
    open: &[
        claim(
            "Polar says that workouts are private unless you choose otherwise. Whether that was always so, it did not answer.",
            third(&[CORRESPONDENT_POLAR]),
        ),
        claim(
            "Private profiles could be traced in part, the reporters say.",
            third(&[MEDIANAMA_POLAR, BELLINGCAT_POLAR]),
        ),
    ],
    recover: "kind:public-by-default",
};

pub(super) const STRAVA: Breach = Breach {
    id: "strava-2018-01",
    who: "Strava",
    title: "Strava, January 2018: a map of everybody’s routes",
    vendors: &["strava"],
    through: None,
    kind: BreachKind::PublicByDefault,
    since: "2017-11",
    until: "2018-01-27",
    discovery: &[claim(
        "Strava put the map up in November 2017. Nathan Ruser, a student, noticed on 27 January 2018 that it shows military bases.",
        third(&[DIGG_STRAVA, BIZJOURNALS_STRAVA]),
    )],
    size: &[claim("Some 1 billion activities of users everywhere: Strava’s figure.", third(&[DIGG_STRAVA]))],
    confirmed: spilt! { None, third(&[DIGG_STRAVA, BIZJOURNALS_STRAVA]) => Track; },
    claimed: spilt! { None, third(&[ARS_STRAVA]) => Name; },
    reset: &[],
    told: &[claim("Use the privacy settings.", third(&[ARS_STRAVA]))],
    open: &[
        claim(
            "Strava says that the map adds routes up and names nobody.",
            inferred(&[DIGG_STRAVA, BIZJOURNALS_STRAVA]),
        ),
        claim("Reporters say that routes can be traced to people all the same.", third(&[ARS_STRAVA])),
    ],
    recover: "kind:public-by-default",
};
