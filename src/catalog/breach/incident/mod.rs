//! Incidents that happened, a file for each group of makers. What was confirmed and what was only claimed stand in lists of
//! their own; nothing recalled is told as certain. Must not judge: what an incident means for somebody is `breach`.

mod camera;
mod health;
mod home;
mod sport;
mod tag;
mod toy;
pub(super) mod wyze;

use crate::model::Breach;

/// Every incident of the catalogue: cameras first, then the home, health, toys and sport.
pub const INCIDENTS: &[Breach] = &[
    wyze::DATABASE_2019,
    wyze::FLAWS_2022,
    wyze::MIX_UP_2023,
    wyze::MIX_UP_2024,
    camera::RING_2019,
    camera::RING_FTC,
    camera::EUFY_2021,
    camera::EUFY_2022,
    camera::XIAOMI_NEST,
    home::ORVIBO,
    health::GETHEALTH,
    home::MARS_HYDRO,
    toy::VTECH,
    toy::CLOUDPETS,
    health::MYFITNESSPAL,
    health::UNDER_ARMOUR,
    sport::FITBIT,
    sport::GARMIN,
    sport::POLAR,
    sport::STRAVA,
    camera::VERKADA,
    home::IROBOT,
    home::ECOVACS,
    home::ROKU,
    tag::TILE,
    tag::LIFE360,
];
