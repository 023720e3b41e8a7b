//! Vendors by name, for the person to choose from, and for ways that hold for one vendor only. Must not say more of them;
//! what their exports look like stands with the providers. Facts: names of providers, linked services and the two-factor directory.

use crate::model::Vendor;

pub(super) const VENDORS: &[Vendor] = &[
    vendor("abode", "Abode"),
    vendor("adt-pulse", "ADT Pulse"),
    vendor("ajax", "Ajax Systems"),
    vendor("amazon", "Amazon"),
    vendor("apple", "Apple"),
    vendor("aqara", "Aqara"),
    vendor("arlo", "Arlo"),
    vendor("blink", "Blink"),
    vendor("canary", "Canary"),
    vendor("ecobee", "ecobee"),
    vendor("eufy", "Eufy"),
    vendor("fitbit", "Fitbit"),
    vendor("garmin", "Garmin"),
    vendor("google", "Google"),
    vendor("hive", "Hive"),
    vendor("huawei", "Huawei"),
    vendor("ifttt", "IFTTT"),
    vendor("ikea", "IKEA"),
    vendor("irobot", "iRobot"),
    vendor("logitech", "Logitech"),
    vendor("myfitnesspal", "MyFitnessPal"),
    vendor("nest", "Nest"),
    vendor("netatmo", "Netatmo"),
    vendor("noke", "Noke"),
    vendor("oura", "Oura"),
    vendor("hue", "Philips Hue"),
    vendor("polar", "Polar"),
    vendor("renpho", "Renpho"),
    vendor("ring", "Ring"),
    vendor("roborock", "Roborock"),
    vendor("roku", "Roku"),
    vendor("samsung", "Samsung"),
    vendor("simplisafe", "SimpliSafe"),
    vendor("sonos", "Sonos"),
    vendor("strava", "Strava"),
    vendor("tesla", "Tesla"),
    vendor("total-connect", "Total Connect Comfort"),
    vendor("tp-link", "TP-Link"),
    vendor("tuya", "Tuya"),
    vendor("ubiquiti", "Ubiquiti"),
    vendor("vesync", "VeSync"),
    vendor("whoop", "WHOOP"),
    vendor("withings", "Withings"),
    vendor("wyze", "Wyze"),
    vendor("xiaomi", "Xiaomi"),
    vendor("zepp", "Zepp"),
];

const fn vendor(id: &'static str, name: &'static str) -> Vendor {
    Vendor { id, name }
}
