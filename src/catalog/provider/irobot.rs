//! iRobot: what a Roomba or Braava says of itself on the network at home, as community tools write it down. No download with
//! a documented layout exists. Must not look for addresses as text: they are numbers, and the network's name is in
//! hexadecimal. Facts: the programs in `SOURCES`; who gave a command is known, the names of voice services are recalled.

use super::{field, maybe, plain, recalled, source, step};
use crate::model::DataClass::{
    Bssid, DeviceId, DeviceKey, EventLog, Firmware, Floorplan, Hostname, Ip, Mac, Model, Nickname, Place, Schedule,
    Serial, Ssid, Timezone, WifiPassword,
};
use crate::model::{
    FieldRule, Format, Holder, Integration, IntegrationMark, Mark, Notation, Provider, Source, Standing, WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "irobot",
    name: "iRobot",
    vendor: "irobot",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[CONFIG, STATE],
    names: &[],
    dates: None,
    instructions: &[
        step(
            "iRobot offers no download with a documented layout. If you use a community tool for your robot, let it write \
             the robot’s state as a JSON file, and load it.",
        ),
        step("Its settings (blid and password) count too: whoever has them steers the robot at home."),
        recalled("Or ask iRobot for a copy of your data; what the answer looks like is not known here."),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("koalazak/dorita980: README.md (df979df)", "2026-11"),
    source("Public programs and logs of robots on the network at home", "2026-11"),
];

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

/// All of it or a part, bare or under `state.reported`.
const STATE: Format = Format {
    id: "irobot.state",
    name: "state of the robot",
    marks: &[
        Mark::Keys(&["cleanMissionStatus", "netinfo"]),
        Mark::Keys(&["cleanMissionStatus", "wlcfg"]),
        Mark::Keys(&["cleanMissionStatus", "batPct"]),
        Mark::Keys(&["cleanMissionStatus", "reported"]),
        Mark::Keys(&["netinfo", "wlcfg"]),
        Mark::Keys(&["netinfo", "wifistat"]),
        Mark::Keys(&["wlcfg", "ssid"]),
        Mark::Keys(&["lastCommand", "initiator", "batPct"]),
    ],
    fields: FIELDS,
    // Recalled: a list of one map each, its id as the key.
    keys: &[field("pmaps", Floorplan)],
    whose: YOURS,
    integrations: ASKED_BY,
};

/// The robot’s answer to "who is there", and the settings of tools.
const CONFIG: Format = Format {
    id: "irobot.config",
    name: "settings of a community tool",
    marks: &[
        Mark::Keys(&["blid", "password"]),
        Mark::Keys(&["hostname", "robotname"]),
        Mark::Head("\nblid = "),
        // The account's list of robots. Recalled.
        Mark::Keys(&["robots", "softVer", "sku"]),
    ],
    fields: FIELDS,
    keys: &[field("robots", DeviceId)],
    whose: YOURS,
    integrations: &[],
};

const FIELDS: &[FieldRule] = &[
    field("netinfo/addr", Ip).written(Notation::IpNumber),
    field("netinfo/gw", Ip).written(Notation::IpNumber),
    field("netinfo/dns1", Ip).written(Notation::IpNumber),
    // Mostly 0 or a public server.
    plain("netinfo/dns2"),
    plain("netinfo/mask"),
    field("bssid", Bssid),
    field("ssid", Ssid).written(Notation::Hex),
    // Only in what is sent to a new robot.
    field("wlcfg/pass", WifiPassword),
    field("mac", Mac),
    field("wlan0HwAddr", Mac), // named by a public integration
    field("ip", Ip),
    // The robot’s name on the network holds its blid.
    field("hostname", Hostname),
    field("blid", DeviceId),
    field("password", DeviceKey),
    field("name", Nickname),
    field("robotname", Nickname),
    field("country", Place),
    field("timezone", Timezone),
    field("cleanSchedule/cycle", Schedule),
    field("cleanSchedule/h", Schedule),
    field("cleanSchedule/m", Schedule),
    // Newer robots. Recalled.
    field("start/day", Schedule),
    field("start/hour", Schedule),
    field("start/min", Schedule),
    field("lastCommand/time", EventLog).written(Notation::EpochSeconds),
    field("mssnStrtTm", EventLog).written(Notation::EpochSeconds),
    field("navSerialNo", Serial), // recalled
    field("sku", Model),
    field("softwareVer", Firmware),
    field("softVer", Firmware),
    field("sw", Firmware),
    plain("utctime"),
    plain("localtimeoffset"),
    plain("svcDeplId"),
    plain("cloudEnv"),
    plain("initiator"),
    plain("pose/point/x"),
    plain("pose/point/y"),
];

/// `schedule`, `manual` and `localApp` are known; these are recalled.
const ASKED_BY: &[IntegrationMark] = &[
    maybe("initiator", "alexa", Integration::Alexa),
    maybe("initiator", "google", Integration::GoogleHome),
    maybe("initiator", "ifttt", Integration::Ifttt),
];
