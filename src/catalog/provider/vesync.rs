//! `VeSync` (Etekcity, Levoit, Cosori): the table of a scale, which the app exports, and the account's own interface, as a
//! community client types it. No download of the account is known. Must not say whose a weight is: the table names nobody.
//! Facts: the client in `SOURCES`; of the scale table a single reader is known. Units stand in its cells.

use super::{field, plain, recalled, source, step};
use crate::model::DataClass::{
    AccessToken, AccountId, Composition, DeviceId, Firmware, Gender, Heart, ImageUrl, Language, Mac, Model, Name,
    Nickname, Place, Weight,
};
use crate::model::{Format, Holder, Mark, Provider, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "vesync",
    name: "VeSync",
    vendor: "vesync",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[SCALE, DEVICES, LOGIN],
    names: &[],
    dates: None,
    instructions: &[
        step("Scales: the VeSync app exports their history as a table; load it."),
        step("Other devices: no download with a documented layout exists. Ask VeSync for a copy of your data."),
        step("Or, if you use a community tool for VeSync, let it write the device list as JSON, and load that."),
        recalled("What the answer to a request looks like is not known here. Load whatever files it has."),
    ],
    sources: &[
        source("Fixtures of the community client pyvesync (device list, signing in), as public copies have them", "2026-11"),
        source("A public importer of the scale table (columns, units in cells)", "2026-11"),
    ],
};

const SCALE: Format = Format {
    id: "vesync.scale",
    name: "scale table",
    marks: &[Mark::Keys(&["Time", "Weight", "Fat-Free Body Weight", "Subcutaneous Fat", "Metabolic Age"])],
    fields: &[
        field("Weight", Weight),
        field("BMI", Composition),
        field("Body Fat", Composition),
        field("Fat-Free Body Weight", Composition),
        field("Subcutaneous Fat", Composition),
        field("Visceral Fat", Composition),
        field("Body Water", Composition),
        field("Skeletal Muscles", Composition),
        field("Muscle Mass", Composition),
        field("Bone Mass", Composition),
        field("Protein", Composition),
        field("BMR", Composition),
        field("Metabolic Age", Composition),
        field("Heart Rate", Heart),
        plain("Time"),
    ],
    keys: &[],
    whose: &[],
    integrations: &[],
};

const DEVICES: Format = Format {
    id: "vesync.devices",
    name: "device list",
    marks: &[
        Mark::Keys(&["cid", "configModule", "deviceName", "uuid"]),
        Mark::Keys(&["cid", "configModule", "deviceName", "deviceType"]),
    ],
    fields: &[
        field("deviceName", Nickname),
        field("cid", DeviceId),
        field("uuid", DeviceId),
        field("macID", Mac),
        field("wifiMac", Mac),
        field("deviceType", Model),
        field("configModule", Model),
        field("currentFirmVersion", Firmware),
        field("deviceRegion", Place),
        // The vendor's picture of the model.
        plain("deviceImg"),
        plain("connectionType"),
        plain("traceId"),
    ],
    keys: &[],
    // Devices that somebody else shares with the account.
    whose: &[WhoseRule::OtherIf("isOwner", "false"), WhoseRule::Yours],
    integrations: &[],
};

const LOGIN: Format = Format {
    id: "vesync.login",
    name: "account and session",
    marks: &[Mark::Keys(&["accountID", "token", "nickName"]), Mark::Keys(&["accountID", "token", "acceptLanguage"])],
    fields: &[
        field("token", AccessToken),
        field("accountID", AccountId),
        field("nickName", Name),
        // Recalled, the next three.
        field("avatarIcon", ImageUrl),
        field("gender", Gender),
        field("countryCode", Place),
        field("acceptLanguage", Language),
        plain("userType"),
        plain("traceId"),
    ],
    keys: &[],
    whose: &[WhoseRule::Yours],
    integrations: &[],
};
