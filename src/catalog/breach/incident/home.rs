//! Orvibo, Mars Hydro, iRobot, Ecovacs, Roku: lamps, lights for plants, vacuums, televisions. What a finder saw and nobody
//! denied is confirmed. Facts: reports that relay the finders; the companies’ statements in them.

use crate::catalog::breach::reference::{
    AFROTECH_IROBOT, AVAST_ORVIBO, CLARIFY_MARS, COMPLIANCERT_ECOVACS, DEFENCE_WORKS_ORVIBO, ENTREPRENEUR_IROBOT,
    HIPAA_TIMES_MARS, ITC_ECOVACS, ITWEB_ORVIBO, MICROCYBERSEC_ROKU, PC_GAMER_ECOVACS, PYMNTS_ROKU, TECHNODE_ORVIBO,
    TECHRADAR_MARS, TIMES_ROKU,
};
use crate::catalog::breach::{claim, spilt};
use crate::catalog::guide::reference::{inferred, third};
use crate::model::{Breach, BreachKind};

pub(super) const ORVIBO: Breach = Breach {
    id: "orvibo-2019-07",
    who: "Orvibo",
    title: "Orvibo, July 2019: an open database",
    vendors: &["orvibo"],
    through: None,
    kind: BreachKind::OpenDatabase,
    since: "2019-06",
    until: "2019-07-02",
    discovery: &[claim(
        "Researchers of vpnMentor found it in the middle of June 2019, wrote to Orvibo on 16 June, got no answer, and published on 1 July, while it still lay open.",
        third(&[ITWEB_ORVIBO, TECHNODE_ORVIBO]),
    )],
    size: &[
        claim("More than 2 billion lines of logs: the finders’ figure.", third(&[ITWEB_ORVIBO, TECHNODE_ORVIBO])),
        claim("About 1 million people use its devices, Orvibo says.", third(&[TECHNODE_ORVIBO])),
    ],
    // Codes that reset an account have no class of their own; they open it as a recovery code does.
    confirmed: spilt! {
        None, third(&[DEFENCE_WORKS_ORVIBO, TECHNODE_ORVIBO]) => Email, Username, Coordinates;
        None, third(&[AVAST_ORVIBO, DEFENCE_WORKS_ORVIBO]) => PasswordHash, OtpSeed;
        None, third(&[DEFENCE_WORKS_ORVIBO]) => Ip, HomeId, Nickname, Schedule;
    },
    claimed: spilt! { None, third(&[ITWEB_ORVIBO]) => Video, Voice; },
    reset: &[],
    told: &[claim("Disconnect the devices if you can.", third(&[AVAST_ORVIBO, ITWEB_ORVIBO]))],
    open: &[
        claim(
            "Passwords were hashed without salt, which leaves simple ones as good as readable.",
            third(&[AVAST_ORVIBO]),
        ),
        claim("One report names recordings of cameras. The others do not.", third(&[ITWEB_ORVIBO])),
        claim("Not known: who else copied it. Orvibo did not answer reporters.", third(&[TECHNODE_ORVIBO])),
    ],
    recover: "kind:passwords",
};

pub(super) const MARS_HYDRO: Breach = Breach {
    id: "marshydro-2025-02",
    who: "Mars Hydro",
    title: "Mars Hydro, February 2025: an open database with Wi-Fi passwords",
    vendors: &["mars-hydro"],
    through: None,
    kind: BreachKind::OpenDatabase,
    since: "2025-02",
    until: "2025-02",
    discovery: &[claim(
        "Jeremiah Fowler, a researcher, found it and wrote to Mars Hydro and to LG-LED Solutions. It was closed within hours.",
        third(&[HIPAA_TIMES_MARS, TECHRADAR_MARS]),
    )],
    size: &[claim(
        "Nearly 2.7 billion lines, 1.17 terabytes: the finder’s figures. How many people that is, nobody says.",
        third(&[HIPAA_TIMES_MARS, TECHRADAR_MARS, CLARIFY_MARS]),
    )],
    confirmed: spilt! { None, third(&[HIPAA_TIMES_MARS, TECHRADAR_MARS]) => Ssid, WifiPassword, Ip, DeviceId; },
    claimed: &[],
    reset: &[],
    told: &[
        claim("Change the Wi-Fi password.", third(&[TECHRADAR_MARS])),
        claim("Put such devices on a network of their own.", third(&[TECHRADAR_MARS])),
        claim("Turn on two-factor at the router, if it has it.", third(&[TECHRADAR_MARS])),
    ],
    open: &[
        claim("The Wi-Fi passwords were in plain text.", third(&[TECHRADAR_MARS])),
        claim(
            "Not known: how long it lay open, who else read it, and whether Mars Hydro ran it or a service for it.",
            third(&[HIPAA_TIMES_MARS, TECHRADAR_MARS]),
        ),
    ],
    recover: "kind:wifi-passphrase",
};

pub(super) const IROBOT: Breach = Breach {
    id: "irobot-2022-12",
    who: "iRobot",
    title: "iRobot, December 2022: pictures from inside homes",
    vendors: &["irobot"],
    through: Some("Scale AI"),
    kind: BreachKind::Insider,
    since: "2020",
    until: "2022-12",
    discovery: &[claim(
        "MIT Technology Review got hold of pictures that people who label pictures for pay had posted in closed groups in 2020, and published in December 2022.",
        third(&[ENTREPRENEUR_IROBOT, AFROTECH_IROBOT]),
    )],
    size: &[claim("15 pictures were seen by reporters.", third(&[AFROTECH_IROBOT]))],
    confirmed: spilt! {
        Some("homes with a robot for development"), third(&[ENTREPRENEUR_IROBOT, AFROTECH_IROBOT]) => ImageUrl, Face;
    },
    claimed: &[],
    reset: &[claim(
        "iRobot says that it parted with the service whose people had posted the pictures.",
        third(&[ENTREPRENEUR_IROBOT]),
    )],
    told: &[],
    open: &[
        claim(
            "iRobot says that these were special robots, which nobody could buy, in homes of people who were paid and had agreed.",
            third(&[ENTREPRENEUR_IROBOT, AFROTECH_IROBOT]),
        ),
        claim("Not known: how many more pictures were passed on.", inferred(&[AFROTECH_IROBOT])),
    ],
    recover: "kind:insider",
};

pub(super) const ECOVACS: Breach = Breach {
    id: "ecovacs-2024-05",
    who: "Ecovacs",
    title: "Ecovacs, May 2024: strangers at the robot’s camera",
    vendors: &["ecovacs"],
    through: None,
    kind: BreachKind::ReusedPassword,
    since: "2024-05",
    until: "2024-05",
    discovery: &[claim(
        "Owners in several US cities saw and heard strangers at their robots in May 2024. ABC News in Australia told of it in October.",
        third(&[PC_GAMER_ECOVACS, ITC_ECOVACS]),
    )],
    size: &[claim("Several homes are known. Nobody gives a number.", third(&[COMPLIANCERT_ECOVACS, ITC_ECOVACS]))],
    confirmed: spilt! { None, third(&[COMPLIANCERT_ECOVACS, ITC_ECOVACS]) => Video; },
    claimed: spilt! { None, third(&[PC_GAMER_ECOVACS, COMPLIANCERT_ECOVACS]) => Password; },
    reset: &[claim("Ecovacs blocked one address, and announced an update for November.", third(&[ITC_ECOVACS]))],
    told: &[claim("Set a strong password that you use nowhere else.", third(&[ITC_ECOVACS]))],
    open: &[
        claim(
            "Ecovacs says that somebody tried passwords from elsewhere. One owner had set a new password, and the stranger came back.",
            third(&[PC_GAMER_ECOVACS, COMPLIANCERT_ECOVACS]),
        ),
        claim(
            "Researchers had shown in 2023 that the PIN for the camera was checked only in the app, so that it could be got round.",
            third(&[COMPLIANCERT_ECOVACS]),
        ),
        claim("Strangers could also drive the robot and speak through it.", third(&[ITC_ECOVACS])),
    ],
    recover: "kind:reused-password",
};

pub(super) const ROKU: Breach = Breach {
    id: "roku-2024",
    who: "Roku",
    title: "Roku, 2024: passwords used elsewhere too",
    vendors: &["roku"],
    through: None,
    kind: BreachKind::ReusedPassword,
    since: "2023-12-28",
    until: "2024-04-12",
    discovery: &[claim(
        "Roku noticed unusual sign-ins, told of a first wave in March 2024, and of a second, larger one on 12 April.",
        third(&[PYMNTS_ROKU, TIMES_ROKU]),
    )],
    size: &[
        claim("First wave: 15,363 accounts. Roku’s figure.", third(&[MICROCYBERSEC_ROKU])),
        claim("Second wave: about 576,000 accounts. Roku’s figure.", third(&[PYMNTS_ROKU, TIMES_ROKU])),
        claim("In fewer than 400 of them something was bought.", third(&[PYMNTS_ROKU, TIMES_ROKU])),
    ],
    confirmed: spilt! { None, third(&[PYMNTS_ROKU, TIMES_ROKU]) => Username, Password; },
    claimed: &[],
    reset: &[
        claim("Roku set new passwords for the accounts concerned, and paid back.", third(&[PYMNTS_ROKU, TIMES_ROKU])),
        claim("Roku turned two-factor on for everybody.", third(&[PYMNTS_ROKU, TIMES_ROKU])),
    ],
    told: &[claim("Set a strong password that you use nowhere else.", third(&[MICROCYBERSEC_ROKU]))],
    open: &[claim(
        "Roku says that the passwords were not taken from it, and that whole card numbers could not be seen.",
        third(&[PYMNTS_ROKU, TIMES_ROKU]),
    )],
    recover: "kind:reused-password",
};
