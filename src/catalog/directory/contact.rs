//! Where makers of devices and the services beside them take letters about data. Must not guess: a vendor without a record in
//! the source has none here and gets none, Wyze among them; the person then fills in the address or leaves it out.
//! Facts: datenanfragen/data, companies, at 0a29c3d of 2026-07-21 (CC0); see `authority::SOURCE`. Most are the records for people
//! in Europe. Under Armour: the record speaks of
//! UA Record only.

/// A privacy contact.
#[derive(Debug, PartialEq, Eq)]
pub struct Contact {
    /// Stable id of the vendor.
    pub vendor: &'static str,
    /// Countries it is for, ISO 3166-1 in lower case; empty for all.
    pub countries: &'static [&'static str],
    /// Name of the company.
    pub name: &'static str,
    /// Postal address, one line each.
    pub address: &'static str,
    /// Mail address.
    pub email: &'static str,
}

/// The contact of a vendor for people of a country: one for that country before one for all.
pub fn of(vendor: &str, country: &str) -> Option<&'static Contact> {
    let mut contacts = CONTACTS.iter().filter(|contact| contact.vendor == vendor);
    let for_country = contacts.clone().find(|contact| contact.countries.contains(&country));
    for_country.or_else(|| contacts.find(|contact| contact.countries.is_empty()))
}

/// Every contact.
pub const CONTACTS: &[Contact] = &[
    Contact {
        vendor: "amazon",
        countries: &["de", "at", "ch", "cz", "nl", "pl"],
        name: "Amazon Europe Core SARL",
        address: "Marcel-Breuer-Straße 12\n80807 München\nDeutschland",
        email: "eu-privacy@amazon.de",
    },
    Contact {
        vendor: "amazon",
        countries: &["es"],
        name: "Amazon Europe Core SARL",
        address: "38 avenue John F. Kennedy\nL-1855, Luxembourg\nLuxembourg",
        email: "eu-privacy@amazon.es",
    },
    Contact {
        vendor: "amazon",
        countries: &["fr"],
        name: "Amazon Europe Core SARL",
        address: "38 avenue John F. Kennedy\nL-1855, Luxembourg\nLuxembourg",
        email: "eu-privacy@amazon.fr",
    },
    Contact {
        vendor: "amazon",
        countries: &["gb"],
        name: "Amazon Europe Core SARL",
        address: "38 avenue John F. Kennedy\nL-1855, Luxembourg\nLuxembourg",
        email: "eu-privacy@amazon.co.uk",
    },
    Contact {
        vendor: "amazon",
        countries: &["it"],
        name: "Amazon Europe Core SARL",
        address: "38 avenue John F. Kennedy\nL-1855, Luxembourg\nLuxembourg",
        email: "eu-privacy@amazon.it",
    },
    Contact {
        vendor: "amazon",
        countries: &["nl"],
        name: "Amazon Europe Core SARL",
        address: "38 avenue John F. Kennedy\nL-1855, Luxembourg\nLuxembourg",
        email: "privacy@amazon.nl",
    },
    Contact {
        vendor: "apple",
        countries: &[],
        name: "Apple Distribution International Ltd.",
        address: "Hollyhill Industrial Estate\nHollyhill, Cork\nIreland",
        email: "contactus.de@euro.apple.com",
    },
    Contact {
        vendor: "fitbit",
        countries: &[],
        name: "Fitbit International Limited",
        address: "76 Lower Baggot Street\nDublin 2\nIreland",
        email: "privacy@fitbit.com",
    },
    Contact {
        vendor: "garmin",
        countries: &[],
        name: "Garmin Würzburg GmbH",
        address: "Leightonstr. 7\n97074 Würzburg\nDeutschland",
        email: "euprivacy@garmin.com",
    },
    Contact {
        vendor: "google",
        countries: &[],
        name: "Google LLC",
        address: "1600 Amphitheatre Pkwy\nMountain View\nCA 94043\nUnited States of America",
        email: "data-access-requests@google.com",
    },
    Contact {
        vendor: "govee",
        countries: &[],
        name: "Govee",
        address: "c/o GOVEE MOMENTS (DE) HANDEL GmbH\nZunftstraße 13\nRaum 205\n50374 Erftstadt\nGermany",
        email: "support@govee.com",
    },
    Contact {
        vendor: "huawei",
        countries: &[],
        name: "Huawei Technologies Co. Ltd.",
        address: "Huawei Base\nBantian\nLonggang District\nShenzhen\nChina",
        email: "mobile@huawei.com",
    },
    Contact {
        vendor: "ifttt",
        countries: &[],
        name: "IFTTT Inc.",
        address: "923 Market Street\nSuite #400\nSan Francisco\nCA 94103\nUnited States of America",
        email: "IFTTT@gdpr-rep.com",
    },
    Contact {
        vendor: "ikea",
        countries: &["de"],
        name: "IKEA Deutschland GmbH & Co. KG",
        address: "Am Wandersmann 2 – 4\n65719 Hofheim-Wallau\nDeutschland",
        email: "dsb@ikea.com",
    },
    Contact {
        vendor: "ikea",
        countries: &["es"],
        name: "IKEA Ibérica SAU",
        address: "Matapiñonera 9\n28703 Madrid\nEspaña",
        email: "tusdatos@ikea.com",
    },
    Contact {
        vendor: "logitech",
        countries: &[],
        name: "Logitech Europe S.A.",
        address: "EPFL - Quartier de l'Innovation\nDaniel Borel Innovation Center\nCH-1015 Lausanne\nSwitzerland",
        email: "privacy@logitech.com",
    },
    Contact {
        vendor: "roku",
        countries: &[],
        name: "Roku International BV",
        address: "Herikerbergweg 238\n1101 CM Amsterdam\nThe Netherlands",
        email: "privacy@roku.com",
    },
    Contact {
        vendor: "samsung",
        countries: &[],
        name: "Samsung Electronics (UK) Limited",
        address: "Samsung House\n2000 Hillswood Drive\nChertsey, Surrey\nKT16 0RS\nUnited Kingdom",
        email: "dataprotection@samsung.com",
    },
    Contact {
        vendor: "strava",
        countries: &[],
        name: "Strava, Inc.",
        address: "208 Utah Street\nSan Francisco CA 94103\nUnited States of America",
        email: "dpo@strava.com",
    },
    Contact {
        vendor: "tesla",
        countries: &[],
        name: "Tesla International B.V.",
        address: "Burgemeester Stramanweg 122\n1101 EN Amsterdam\nThe Netherlands",
        email: "privacy@tesla.com",
    },
    Contact {
        vendor: "under-armour",
        countries: &[],
        name: "Under Armour, Inc.",
        address: "c/o Under Armour Europe B.V.\nStadionplein 10\n1076 CM Amsterdam\nThe Netherlands",
        email: "privacy@underarmour.com",
    },
];
