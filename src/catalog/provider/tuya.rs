//! Tuya: Smart Life and the many brands that run on it. The export inside the app exists by policy, its layout is not
//! known; these are the files that community tools keep. Home Assistant's diagnostics stay with Home Assistant.
//! Must not promise that the name of a brand shows up: Tuya's files name the product, not the shop.
//! Facts: the programs in `SOURCES`; what only the cloud's raw answer holds is marked as recalled.

use super::{field, plain, recalled, source, step};
use crate::model::DataClass::{
    AccessToken, AccountId, ApiKey, Coordinates, DeviceId, DeviceKey, Energy, EventLog, HomeId, Ip, Lock, Mac, Model,
    Nickname, Presence, RefreshToken, Serial, Timezone,
};
use crate::model::{Format, Holder, Mark, Provider, Source, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "tuya",
    name: "Tuya and Smart Life",
    vendor: "tuya",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[DEVICES, CREDENTIALS, TOKENS],
    names: &[],
    dates: None,
    instructions: &[
        step("In the Smart Life or Tuya app, ask for your data under privacy. Load whatever files come."),
        recalled("The entry is called “Privacy Settings” or “Export personal data”, and the answer comes by mail."),
        step(
            "Or, if you use a community tool such as tinytuya, load devices.json, tuya-raw.json, snapshot.json and \
             tinytuya.json from its folder. They hold keys in the clear: delete copies when you are done.",
        ),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("jasonacox/tinytuya: tinytuya/wizard.py, Cloud.py, core and scanner (95bfbd8)", "2026-11"),
    source("tuya/tuya-device-sharing-sdk: tuya_sharing/device.py (9bfb454)", "2026-11"),
    source("Tuya: Third-Party Information Sharing List", "2026-11"),
];

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

/// The tool's list, its snapshot of the home network, and the cloud's raw answer.
const DEVICES: Format = Format {
    id: "tuya.devices",
    name: "device list",
    marks: &[
        Mark::Keys(&["local_key", "product_id"]),
        Mark::Keys(&["local_key", "product_name"]),
        Mark::Keys(&["local_key", "asset_id"]),
        Mark::Keys(&["id", "key", "product_id", "biz_type"]),
        Mark::Keys(&["id", "key", "product_name", "uuid"]),
        Mark::Keys(&["id", "key", "mapping", "category"]),
        // What `tuya-cli wizard` writes holds no more than these.
        Mark::CommonKeys(&["name", "id", "key"], 6),
        Mark::Path("devices.json", 4),
        Mark::Keys(&["timestamp", "devices", "id", "key", "ver", "mac"]),
    ],
    fields: &[
        // Whoever has it steers the device at home, and reads what it sends, past the app and the account.
        field("local_key", DeviceKey),
        field("key", DeviceKey),
        field("file/account", ApiKey),
        plain("file/name"),
        field("name", Nickname),
        field("id", DeviceId),
        field("uuid", DeviceId),
        field("node_id", DeviceId),
        field("parent", DeviceId),
        field("gateway_id", DeviceId),
        field("sn", Serial),
        field("mac", Mac),
        // At home in the tool's list, on the internet in the cloud's answer.
        field("ip", Ip),
        field("last_ip", Ip),
        field("uid", AccountId),
        field("owner_id", HomeId),
        field("asset_id", HomeId),
        field("lat", Coordinates), // recalled
        field("lon", Coordinates), // recalled
        field("time_zone", Timezone),
        // When the device was first switched on.
        plain("active_time"),
        field("product_name", Model),
        field("model", Model),
        // States by the names of Tuya's own list; recalled.
        field("status/value[unlock_*]", Lock),
        field("status/value[doorcontact_state]", EventLog),
        field("status/value[presence_state]", Presence),
        field("status/value[pir]", Presence),
        field("status/value[cur_power]", Energy),
        field("status/value[add_ele]", Energy),
        plain("status/value"),
        plain("status/code"),
        plain("create_time"),
        plain("update_time"),
        plain("product_id"),
        plain("category"),
        plain("icon"),
        plain("version"),
        plain("ver"),
        plain("date"),
        plain("tid"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Keys of a developer account: they open every device of the linked app account.
const CREDENTIALS: Format = Format {
    id: "tuya.credentials",
    name: "developer key file",
    marks: &[Mark::Keys(&["apiKey", "apiSecret", "apiRegion"])],
    fields: &[field("apiSecret", ApiKey), field("apiKey", ApiKey), field("apiDeviceID", DeviceId), plain("apiRegion")],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const TOKENS: Format = Format {
    id: "tuya.tokens",
    name: "sign-in file of a community tool",
    marks: &[
        Mark::Keys(&["terminal_id", "token_info"]),
        Mark::Keys(&["terminal_id", "access_token", "endpoint"]),
        Mark::Keys(&["user_code", "access_token", "uid", "expire_time"]),
    ],
    fields: &[
        field("access_token", AccessToken),
        field("refresh_token", RefreshToken),
        field("terminal_id", DeviceId),
        field("user_code", AccountId),
        field("uid", AccountId),
        plain("endpoint"),
        plain("expire_time"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};
