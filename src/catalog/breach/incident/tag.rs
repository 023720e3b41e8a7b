//! Tile and Life360: tags and family locators. Must not say that places leaked. Facts: Life360’s statement as reported,
//! Have I Been Pwned’s entry.

use crate::catalog::breach::reference::{CLUBIC_TILE, DEMANDTEQ_TILE, HIBP_LIFE360, PAUBOX_LIFE360, ROSKER_TILE};
use crate::catalog::breach::{claim, spilt};
use crate::catalog::guide::reference::{inferred, third};
use crate::model::{Breach, BreachKind};

pub(super) const TILE: Breach = Breach {
    id: "tile-2024-06",
    who: "Tile",
    title: "Tile, June 2024: the desk for customers’ questions",
    vendors: &["tile"],
    through: Some("its customer support platform"),
    kind: BreachKind::Middleman,
    since: "2024-06",
    until: "2024-06",
    discovery: &[claim(
        "Somebody wrote to the owner, Life360, and wanted money. 404 Media spoke with them; Life360 confirmed it in June 2024.",
        third(&[ROSKER_TILE, CLUBIC_TILE]),
    )],
    size: &[claim("Life360 gives no number.", third(&[CLUBIC_TILE]))],
    confirmed: spilt! {
        None, third(&[DEMANDTEQ_TILE, CLUBIC_TILE, ROSKER_TILE]) => Name, Address, Email, Phone;
        None, third(&[DEMANDTEQ_TILE, CLUBIC_TILE]) => DeviceId;
    },
    claimed: &[],
    reset: &[],
    told: &[claim("Change the password, and expect false mail.", third(&[DEMANDTEQ_TILE]))],
    open: &[
        claim("Life360 says that cards, passwords and locations were not in it.", third(&[ROSKER_TILE, CLUBIC_TILE])),
        claim(
            "The intruder says that a former employee’s sign-in also opened the tool for requests of the police.",
            third(&[CLUBIC_TILE]),
        ),
    ],
    recover: "kind:middleman",
};

pub(super) const LIFE360: Breach = Breach {
    id: "life360-2024",
    who: "Life360",
    title: "Life360, March 2024: a sign-in page that told too much",
    vendors: &["life360"],
    through: None,
    kind: BreachKind::OpenDatabase,
    since: "2024-03",
    until: "2024-07",
    discovery: &[claim(
        "Somebody asked the sign-in of the app about many addresses in March 2024, and posted the answers in July.",
        third(&[PAUBOX_LIFE360, HIBP_LIFE360]),
    )],
    size: &[claim("442,519 accounts, counted by Have I Been Pwned.", third(&[HIBP_LIFE360, PAUBOX_LIFE360]))],
    confirmed: spilt! { None, third(&[HIBP_LIFE360, PAUBOX_LIFE360]) => Email, Name, Phone; },
    claimed: &[],
    reset: &[
        claim("Life360 has closed that way, reports say.", third(&[PAUBOX_LIFE360])),
        claim("Life360 wrote to the people concerned.", third(&[HIBP_LIFE360])),
    ],
    told: &[],
    open: &[
        claim("Of a confirmed phone number only the last digits were shown.", third(&[PAUBOX_LIFE360])),
        claim("What people were told to do was not found.", inferred(&[HIBP_LIFE360, PAUBOX_LIFE360])),
    ],
    recover: "kind:open-database",
};
