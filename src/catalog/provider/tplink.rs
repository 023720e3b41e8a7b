//! TP-Link: Kasa and Tapo. No layout of a privacy archive is known; these are dumps of what the devices answer, as a
//! community tool writes them; the account's own cloud asks the same questions. Home Assistant's diagnostics of these
//! devices stay with Home Assistant.
//! Must not take the tool's own masks (`#MASKED_NAME#`, zeros) for what TP-Link hides: other copies of these files are
//! whole. Networks of a scan are the neighbours'.
//! Facts: the test answers in `SOURCES`.

use super::{field, maybe, plain, recalled, source, step};
use crate::model::DataClass::{
    AccountId, Bssid, Coordinates, DeviceId, DeviceKey, Email, Energy, EventLog, Firmware, Floorplan, Ip, Language,
    Mac, Model, Nickname, Pin, Room, Schedule, Serial, Ssid, Timezone,
};
use crate::model::{
    FieldRule, Format, Holder, Integration, IntegrationMark, Mark, Notation, Provider, Source, Standing, WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "tp-link",
    name: "TP-Link Kasa and Tapo",
    vendor: "tp-link",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[TAPO, KASA],
    names: &[],
    dates: None,
    instructions: &[
        step("TP-Link offers no download with a documented layout. Ask for a copy of your data by a privacy request."),
        recalled("The request can be made in the Kasa or Tapo app, or on TP-Link’s privacy page."),
        step("Or, if you use the community tool kasa, let it print each device as JSON (kasa --json), and load those."),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("python-kasa/python-kasa: tests/fixtures/iot, iotcam, smart, smartcam (a29d061)", "2026-11"),
    source("Public notes of the local protocol (cnCloud, netif, schedule)", "2026-11"),
];

/// The list of a Wi-Fi scan holds other people's routers, and the own one among them.
const WHOSE: &[WhoseRule] = &[WhoseRule::OthersUnder("ap_list"), WhoseRule::Yours];

/// A code for pairing shows that the device can be in Apple Home, not that it is.
const INTEGRATIONS: &[IntegrationMark] = &[
    maybe("mfi_setup_code", "", Integration::AppleHome),
    maybe("setup_info_get/setup_code", "", Integration::AppleHome),
    maybe("get_matter_setup_info/setup_code", "", Integration::AppleHome),
];

/// The older family: one answer a module.
const KASA: Format = Format {
    id: "tp-link.kasa",
    name: "Kasa device",
    marks: &[
        Mark::Keys(&["system", "get_sysinfo", "deviceId"]),
        Mark::Keys(&["deviceId", "hwId", "oemId", "sw_ver"]),
        Mark::Keys(&["cnCloud", "get_info", "username"]),
        Mark::Keys(&["smartlife.iot.common.cloud", "get_info"]),
        Mark::Keys(&["smartlife.iot.homekit", "setup_code"]),
        Mark::Keys(&["netif", "get_scaninfo", "ap_list"]),
    ],
    fields: &[
        field("alias", Nickname),
        field("get_info/username", Email),
        plain("get_info/server"),
        field("setup_code", Pin),
        field("setup_payload", Pin),
        field("ap_list/ssid", Ssid),
        field("ssid", Ssid),
        field("bssid", Bssid),
        field("mac", Mac),
        field("mic_mac", Mac),
        field("deviceId", DeviceId),
        field("children/id", DeviceId),
        // Degrees; with `_i`, times ten thousand.
        field("latitude", Coordinates),
        field("longitude", Coordinates),
        field("latitude_i", Coordinates).written(Notation::E4),
        field("longitude_i", Coordinates).written(Notation::E4),
        field("rule_list/name", Schedule),
        field("day_list/energy_wh", Energy),
        field("month_list/energy_wh", Energy),
        field("get_realtime/power_mw", Energy),
        field("get_realtime/total_wh", Energy),
        field("last_activity_timestamp", EventLog).written(Notation::EpochSeconds),
        field("model", Model),
        field("sw_ver", Firmware),
        plain("dev_name"),
        plain("description"),
        plain("ctrl_protocols/name"),
        plain("lighting_effect_state/name"),
        plain("hw_ver"),
        plain("hwId"),
        plain("fwId"),
        plain("oemId"),
        plain("rssi"),
        plain("err_msg"),
    ],
    keys: &[],
    whose: WHOSE,
    integrations: INTEGRATIONS,
};

/// The newer family, its cameras and its vacuums. Names are in Base64, but for those of cameras.
const TAPO: Format = Format {
    id: "tp-link.tapo",
    name: "Tapo device",
    marks: &[
        Mark::Keys(&["get_device_info", "nickname", "oem_id"]),
        Mark::Keys(&["nickname", "ssid", "fw_id", "oem_id"]),
        Mark::Keys(&["getDeviceInfo", "basic_info"]),
        Mark::Keys(&["basic_info", "device_alias", "oem_id"]),
        Mark::Keys(&["discovery_result", "device_model", "mgt_encrypt_schm"]),
        Mark::Keys(&["mgt_encrypt_schm", "owner", "device_model"]),
        Mark::Keys(&["get_child_device_list", "parent_device_id"]),
        Mark::Keys(&["getMapData", "area_list"]),
    ],
    fields: TAPO_FIELDS,
    keys: &[],
    whose: WHOSE,
    integrations: INTEGRATIONS,
};

const TAPO_FIELDS: &[FieldRule] = &[
    field("setup_code", Pin),
    field("setup_payload", Pin),
    field("mfi_setup_code", Pin),
    field("mfi_setup_id", Pin),
    field("mfi_token_token", DeviceKey),
    field("mfi_token_uuid", DeviceKey),
    field("nickname", Nickname).written(Notation::Base64),
    field("device_alias", Nickname),
    field("device_name", Nickname),
    field("ssid", Ssid).written(Notation::Base64),
    field("connect_ssid", Ssid),
    field("bssid", Bssid),
    field("mac", Mac),
    field("ip", Ip),
    field("local_ip", Ip),
    field("owner", AccountId),
    field("device_id", DeviceId),
    field("dev_id", DeviceId),
    field("original_device_id", DeviceId),
    field("parent_device_id", DeviceId),
    field("board_sn", Serial),
    // Degrees times ten thousand; `la` and `lo` as well.
    field("latitude", Coordinates).written(Notation::E4),
    field("longitude", Coordinates).written(Notation::E4),
    field("la", Coordinates).written(Notation::E4),
    field("lo", Coordinates).written(Notation::E4),
    // A camera's region is where it may be sold.
    plain("basic_info/region"),
    field("region", Timezone),
    field("lang", Language),
    field("last_alarm_time", EventLog).written(Notation::EpochSeconds),
    field("last_alarm_type", EventLog),
    field("logs/timestamp", EventLog).written(Notation::EpochSeconds), // recalled
    field("logs/event", EventLog),
    field("record_list/timestamp", EventLog).written(Notation::EpochSeconds),
    field("today_energy", Energy),
    field("month_energy", Energy),
    field("today_runtime", Energy),
    field("month_runtime", Energy),
    field("area_list/name", Room).written(Notation::Base64),
    field("map_name", Room).written(Notation::Base64),
    field("map_data", Floorplan),
    field("vertexs", Floorplan),
    field("model", Model),
    field("device_model", Model),
    field("fw_ver", Firmware),
    field("sw_version", Firmware),
    field("firmware_version", Firmware),
    plain("hw_version"),
    plain("hardware_version"),
    plain("hw_ver"),
    plain("hw_id"),
    plain("hw_desc"),
    plain("fw_id"),
    plain("oem_id"),
    plain("avatar"),
    plain("device_type"),
    plain("area_list/id"),
    plain("encrypt_info/key"),
    plain("encrypt_info/data"),
    plain("app_component_list/name"),
    plain("component_list/id"),
    plain("getCurrentVoiceLanguage/name"),
    plain("manufacturer_name"),
    plain("key_type"),
    plain("rssi"),
];
