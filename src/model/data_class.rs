//! The kinds of data that Spillcheck tells apart, 104 in twelve families. Knows no vendor and no key name; those stand
//! in `catalog`.
//! Sources: HIBP's data classes as listed by Mozilla Monitor (2026-08); GDPR Art. 9; Cal. Civ. Code 1798.140(ae);
//! ENISA, "Recommendations for a methodology of the assessment of severity of personal data breaches" (2013), for
//! DPC (data processing context, 1 to 4) and EI (ease of identification, here in hundredths). The per-class
//! figures are our own judgement on ENISA's scale.

use serde::{Deserialize, Serialize};
use std::fmt;

use Family::{
    Activity, Behaviour, Body, Contact, Credential, Device, Finance, Home, Identity, Location, Media, Network,
};
use Hibp::{Is, Near};
use SpecialCategory::{Biometric, Genetic, Health, Origin};

/// A group of classes under one heading of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Family {
    Identity,
    Contact,
    Location,
    Network,
    Device,
    Credential,
    Body,
    Activity,
    Finance,
    Home,
    Media,
    Behaviour,
}

impl Family {
    /// Every family, in the order of the report.
    pub const ALL: [Family; 12] =
        [Credential, Body, Location, Contact, Identity, Home, Media, Network, Device, Activity, Behaviour, Finance];

    /// Stable id, the first half of a class id.
    pub fn id(self) -> &'static str {
        match self {
            Identity => "identity",
            Contact => "contact",
            Location => "location",
            Network => "network",
            Device => "device",
            Credential => "credentials",
            Body => "body",
            Activity => "activity",
            Finance => "finance",
            Home => "home",
            Media => "media",
            Behaviour => "behaviour",
        }
    }

    /// Heading on the screen.
    pub fn label(self) -> &'static str {
        match self {
            Identity => "Who you are",
            Contact => "How to reach you",
            Location => "Where you are",
            Network => "Your network",
            Device => "Your devices",
            Credential => "Keys and passwords",
            Body => "Your body",
            Activity => "Activity and sleep",
            Finance => "Money",
            Home => "Your home",
            Media => "Pictures and voice",
            Behaviour => "What you do",
        }
    }
}

/// The word that Have I Been Pwned uses for a class of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hibp {
    /// HIBP has this very class.
    Is(&'static str),
    /// HIBP has no such class; this is the nearest.
    Near(&'static str),
}

/// Special category of GDPR Art. 9 that a class belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecialCategory {
    /// Data concerning health.
    Health,
    /// Biometric data for identifying a person.
    Biometric,
    /// Genetic data.
    Genetic,
    /// Racial or ethnic origin, political opinions, beliefs, trade-union membership, sexual orientation.
    Origin,
}

macro_rules! classes {
    ($($variant:ident => $id:literal, $label:literal, $family:expr, $hibp:expr, $art9:expr, $ccpa:literal, $dpc:literal, $ei:literal, $harm:literal;)*) => {
        /// A kind of personal data. Stable ids such as `net.ssid` come from [`DataClass::id`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[allow(missing_docs)]
        pub enum DataClass { $($variant,)* }

        impl DataClass {
            /// Every class, by family.
            pub const ALL: &'static [DataClass] = &[$(DataClass::$variant,)*];

            fn row(self) -> &'static Row {
                match self { $(DataClass::$variant => &Row {
                    id: $id, label: $label, family: $family, hibp: $hibp, art9: $art9, ccpa: $ccpa, dpc: $dpc, ei: $ei, harm: $harm,
                },)* }
            }
        }
    };
}

struct Row {
    id: &'static str,
    label: &'static str,
    family: Family,
    hibp: Option<Hibp>,
    art9: Option<SpecialCategory>,
    ccpa: bool,
    dpc: u8,
    ei: u8,
    harm: &'static str,
}

impl DataClass {
    /// Stable id such as `contact.email`; never changes.
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// The class with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|class| class.id() == id)
    }

    /// Name on the screen.
    pub fn label(self) -> &'static str {
        self.row().label
    }

    /// The heading it stands under.
    pub fn family(self) -> Family {
        self.row().family
    }

    /// HIBP's word, if it has one or a near one.
    pub fn hibp(self) -> Option<Hibp> {
        self.row().hibp
    }

    /// Special category of GDPR Art. 9.
    pub fn special_category(self) -> Option<SpecialCategory> {
        self.row().art9
    }

    /// Sensitive personal information under Cal. Civ. Code 1798.140(ae).
    pub fn is_ccpa_sensitive(self) -> bool {
        self.row().ccpa
    }

    /// ENISA's data processing context, 1 (simple) to 4 (sensitive), before adjustment.
    pub fn dpc(self) -> u8 {
        self.row().dpc
    }

    /// ENISA's ease of identification of this field alone, in hundredths (25, 50, 75, 100).
    pub fn ei_hundredths(self) -> u8 {
        self.row().ei
    }

    /// Whether its values are counted and never shown, not even to their owner: somebody may look over a shoulder, and a
    /// password need not be seen to be changed.
    pub fn is_never_shown(self) -> bool {
        matches!(self, DataClass::Password | DataClass::WifiPassword)
    }

    /// What somebody could do with it, in one plain sentence.
    pub fn harm(self) -> &'static str {
        self.row().harm
    }
}

impl fmt::Display for DataClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

classes! {
    Name => "id.name", "Name", Identity, Some(Is("Names")), None, false, 1, 75,
        "Somebody can address you, look you up, and pretend to know you.";
    Username => "id.username", "User name", Identity, Some(Is("Usernames")), None, false, 1, 50,
        "Somebody can try the same login name elsewhere.";
    AccountId => "id.account_id", "Customer number", Identity, Some(Near("Usernames")), None, false, 1, 25,
        "Somebody can quote it to support staff and sound like you.";
    BirthDate => "id.birth_date", "Date of birth", Identity, Some(Is("Dates of birth")), None, false, 1, 50,
        "Somebody can answer identity questions that ask for it.";
    Age => "id.age", "Age", Identity, Some(Is("Ages")), None, false, 1, 25,
        "Somebody can tell children, adults and old people in the home apart.";
    Gender => "id.gender", "Gender", Identity, Some(Is("Genders")), None, false, 1, 25,
        "Somebody can address you more believably.";
    NationalId => "id.national_id", "National id number", Identity, Some(Is("Social security numbers")), None, true, 3, 100,
        "Somebody can try to open accounts or sign contracts in your name.";
    DocumentNo => "id.document_no", "Passport or licence number", Identity, Some(Is("Passport numbers")), None, true, 3, 75,
        "Somebody can pass identity checks that ask only for the number.";
    Nationality => "id.nationality", "Nationality or origin", Identity, Some(Is("Nationalities")), Some(Origin), true, 4, 25,
        "Somebody can single you out for where you come from.";
    Belief => "id.belief", "Belief, politics, orientation", Identity, Some(Near("Religions")), Some(Origin), true, 4, 25,
        "Somebody can single you out for what you believe or whom you love.";
    Occupation => "id.occupation", "Job, employer or school", Identity, Some(Is("Job titles")), None, false, 1, 50,
        "Somebody can find you at work or school, or write to you as a colleague.";
    MaritalStatus => "id.marital_status", "Marital status", Identity, Some(Is("Marital statuses")), None, false, 1, 25,
        "Somebody can guess whether you live alone.";
    Language => "id.language", "Language", Identity, Some(Is("Spoken languages")), None, false, 1, 25,
        "Somebody can write to you in your own language.";
    Email => "contact.email", "E-mail address", Contact, Some(Is("Email addresses")), None, false, 1, 75,
        "Somebody can send you forged messages and try the address as a login.";
    Phone => "contact.phone", "Phone number", Contact, Some(Is("Phone numbers")), None, false, 1, 75,
        "Somebody can call or text you, or try to take over the number.";
    Address => "contact.address", "Postal address", Contact, Some(Is("Physical addresses")), None, false, 2, 100,
        "Somebody can come to your door.";
    Postcode => "contact.postcode", "Postcode", Contact, Some(Near("Physical addresses")), None, false, 1, 25,
        "Somebody can narrow down where you live.";
    AddressBook => "contact.address_book", "Address book", Contact, Some(Is("Address book contacts")), None, false, 2, 100,
        "Somebody can write in your name to the people you know.";
    Message => "contact.message", "Message or note", Contact, Some(Is("Private messages")), None, true, 2, 75,
        "Somebody can read what you wrote to others or to yourself.";
    Coordinates => "loc.coordinates", "Position on the map", Location, Some(Is("Latitude and longitude pairs")), None, true, 2, 75,
        "Somebody can find the place on a map.";
    Track => "loc.track", "Movement over time", Location, Some(Near("Travel habits")), None, true, 3, 100,
        "Somebody can see where you go and where your ways begin and end.";
    Place => "loc.place", "Town, region or country", Location, Some(Is("Geographic locations")), None, false, 1, 25,
        "Somebody can narrow down where you live.";
    Geofence => "loc.geofence", "Saved place or home zone", Location, Some(Near("Geographic locations")), None, true, 2, 100,
        "Somebody can find your home, work or school on a map.";
    Timezone => "loc.timezone", "Time zone", Location, Some(Is("Time zones")), None, false, 1, 25,
        "Somebody can tell when it is night where you are.";
    Ip => "net.ip", "IP address", Network, Some(Is("IP addresses")), None, false, 2, 50,
        "Somebody can see your provider and rough area, and what to knock on.";
    Mac => "net.mac", "Hardware (MAC) address", Network, Some(Is("MAC addresses")), None, false, 1, 50,
        "Somebody can recognise the same device in other leaks.";
    Bssid => "net.bssid", "Router address (BSSID)", Network, Some(Near("MAC addresses")), None, true, 2, 75,
        "Somebody can look it up in public Wi-Fi maps and find your home.";
    Ssid => "net.ssid", "Wi-Fi name (SSID)", Network, Some(Near("Device information")), None, true, 2, 75,
        "Somebody can look it up in public Wi-Fi maps; it often carries a family name.";
    Hostname => "net.hostname", "Host name", Network, Some(Near("Device information")), None, false, 1, 50,
        "Somebody can see how your devices and servers are called.";
    Url => "net.url", "Web address of yours", Network, Some(Is("User website URLs")), None, false, 1, 25,
        "Somebody can visit a page or server that belongs to you.";
    Carrier => "net.carrier", "Phone or internet provider", Network, Some(Is("Telecommunications carriers")), None, false, 1, 25,
        "Somebody can pose as your provider, or try to have your number moved to their own phone.";
    UserAgent => "net.user_agent", "Browser or app description", Network, Some(Is("Browser user agent details")), None, false, 2, 25,
        "Somebody can see which phone, browser and versions you use.";
    DeviceId => "dev.id", "Device id", Device, Some(Near("Device information")), None, false, 1, 50,
        "Somebody can join records about the same device; for some cameras it is half of the key.";
    Serial => "dev.serial", "Serial number", Device, Some(Is("Device serial numbers")), None, false, 1, 50,
        "Somebody can pretend to own the device; some vendors treat it as a key.";
    Imei => "dev.imei", "Mobile device number (IMEI)", Device, Some(Is("IMEI numbers")), None, false, 1, 75,
        "Somebody can recognise your phone for as long as you own it.";
    AdId => "dev.ad_id", "Advertising id", Device, Some(Near("Device usage tracking data")), None, false, 2, 50,
        "Somebody can put together what different apps know about you.";
    Nickname => "dev.nickname", "Device nickname", Device, Some(Near("Device information")), None, false, 2, 50,
        "Somebody can read which room a camera is in, and whose room it is.";
    Model => "dev.model", "Device model", Device, Some(Is("Device information")), None, false, 1, 25,
        "Somebody can look up the weaknesses of that model.";
    Firmware => "dev.firmware", "Firmware version", Device, Some(Near("Device information")), None, false, 1, 25,
        "Somebody can see which known weaknesses are not mended yet.";
    Apps => "dev.apps", "Apps and linked services", Device, Some(Is("Apps installed on devices")), None, false, 2, 25,
        "Somebody can see which apps you use, and which of them to imitate.";
    Vin => "dev.vin", "Vehicle number (VIN)", Device, Some(Is("Vehicle identification numbers (VINs)")), None, false, 1, 75,
        "Somebody can look up your car, or pass off another one as yours.";
    VehiclePlate => "dev.vehicle_plate", "Number plate", Device, Some(Is("License plates")), None, false, 1, 75,
        "Somebody can recognise your car in the street.";
    Password => "cred.password", "Password", Credential, Some(Is("Passwords")), None, true, 3, 75,
        "Somebody can sign in as you, here and wherever you used it again.";
    PasswordHash => "cred.password_hash", "Password hash", Credential, Some(Is("Passwords")), None, true, 3, 75,
        "Somebody can guess the password from it, given time.";
    WifiPassword => "cred.wifi_password", "Wi-Fi password", Credential, Some(Near("Passwords")), None, true, 3, 75,
        "Somebody near your home can join your network.";
    Pin => "cred.pin", "PIN or pairing code", Credential, Some(Is("PINs")), None, true, 3, 75,
        "Somebody can open the lock, silence the alarm or pair the device.";
    SecurityQa => "cred.security_qa", "Security question or answer", Credential, Some(Is("Security questions and answers")), None, true, 2, 75,
        "Somebody can try to reset your password by answering for you.";
    ApiKey => "cred.api_key", "API key", Credential, Some(Near("Auth tokens")), None, true, 3, 75,
        "Somebody can use the service in your name until you revoke the key.";
    AccessToken => "cred.access_token", "Access token", Credential, Some(Is("Auth tokens")), None, true, 3, 75,
        "Somebody can use the account until the token expires.";
    RefreshToken => "cred.refresh_token", "Refresh token", Credential, Some(Is("Auth tokens")), None, true, 3, 75,
        "Somebody can keep using the account until you sign everything out.";
    Jwt => "cred.jwt", "Signed token (JWT)", Credential, Some(Is("Auth tokens")), None, true, 3, 75,
        "Somebody can use the account until it expires, and read what it says about you.";
    SessionId => "cred.session", "Session cookie", Credential, Some(Is("Auth tokens")), None, true, 3, 75,
        "Somebody can take over a signed-in session.";
    IntegrationToken => "cred.integration_token", "Token of a linked service", Credential, Some(Is("Auth tokens")), None, true, 3, 75,
        "Somebody can reach the linked service; it ends when you unlink and link again.";
    DeviceKey => "cred.device_key", "Device key", Credential, Some(Near("Encrypted keys")), None, true, 3, 75,
        "Somebody can talk to the device directly, past the app.";
    PrivateKey => "cred.private_key", "Private key", Credential, Some(Is("Encrypted keys")), None, true, 4, 75,
        "Somebody can sign or decrypt as you.";
    UrlSecret => "cred.url_secret", "Link that opens by itself", Credential, Some(Near("Auth tokens")), None, true, 3, 50,
        "Anybody who has the link can open what it points to.";
    OtpSeed => "cred.otp_seed", "Two-factor seed or recovery code", Credential, Some(Near("Auth tokens")), None, true, 3, 75,
        "Somebody can produce your second factor.";
    PushToken => "cred.push_token", "Push address", Credential, Some(Near("Device information")), None, false, 1, 25,
        "Somebody can send notices that look as if the app sent them.";
    Weight => "body.weight", "Body weight", Body, Some(Is("Physical attributes")), Some(Health), true, 4, 50,
        "Somebody learns about your body; insurers, employers and bullies would care.";
    Height => "body.height", "Body height", Body, Some(Is("Physical attributes")), Some(Health), true, 3, 50,
        "Somebody can picture you better.";
    Composition => "body.composition", "Body composition", Body, Some(Is("Physical attributes")), Some(Health), true, 4, 50,
        "Somebody learns details of your health that a doctor would ask for.";
    Heart => "body.heart", "Heart data", Body, Some(Is("Personal health data")), Some(Health), true, 4, 50,
        "Somebody can draw conclusions about your health and your days.";
    BloodPressure => "body.blood_pressure", "Blood pressure", Body, Some(Is("Personal health data")), Some(Health), true, 4, 50,
        "Somebody can draw conclusions about illness.";
    Respiratory => "body.respiratory", "Breathing and oxygen", Body, Some(Is("Personal health data")), Some(Health), true, 4, 50,
        "Somebody can draw conclusions about illness.";
    Temperature => "body.temperature", "Body temperature", Body, Some(Is("Personal health data")), Some(Health), true, 4, 50,
        "Somebody can draw conclusions about illness or cycle.";
    Glucose => "body.glucose", "Blood glucose", Body, Some(Is("Personal health data")), Some(Health), true, 4, 50,
        "Somebody can draw conclusions about illness.";
    Reproductive => "body.reproductive", "Cycle, pregnancy, sex life", Body, Some(Is("Personal health data")), Some(Health), true, 4, 50,
        "Somebody learns what is nobody's business; in some places it can be used against you.";
    Condition => "body.condition", "Diagnosis, medicine, symptom", Body, Some(Is("Personal health data")), Some(Health), true, 4, 50,
        "Somebody learns of an illness or a medicine.";
    Mental => "body.mental", "Stress, mood, mindfulness", Body, Some(Is("Personal health data")), Some(Health), true, 4, 50,
        "Somebody learns how you feel.";
    Nutrition => "body.nutrition", "Food and drink", Body, Some(Is("Eating habits")), Some(Health), true, 3, 25,
        "Somebody learns what you eat and drink.";
    Biometric => "body.biometric", "Face, voice or fingerprint", Body, Some(Is("Biometric data")), Some(Biometric), true, 4, 100,
        "Somebody can recognise you by your body, and you cannot change it.";
    GeneticLab => "body.genetic_lab", "Genes and laboratory results", Body, Some(Near("Personal health data")), Some(Genetic), true, 4, 75,
        "Somebody can draw conclusions about your health, and from genes about that of your relatives.";
    Steps => "act.steps", "Steps and distance", Activity, Some(Is("Fitness levels")), Some(Health), true, 2, 25,
        "Somebody can see your daily rhythm.";
    Workout => "act.workout", "Workouts", Activity, Some(Is("Fitness levels")), Some(Health), true, 2, 50,
        "Somebody can see when you train, and when you are out.";
    Calories => "act.calories", "Calories", Activity, Some(Is("Fitness levels")), Some(Health), true, 2, 25,
        "Somebody can see your daily rhythm.";
    Fitness => "act.fitness", "Fitness level", Activity, Some(Is("Fitness levels")), Some(Health), true, 3, 25,
        "Somebody can draw conclusions about your health.";
    Sleep => "act.sleep", "Sleep", Activity, Some(Near("Personal health data")), Some(Health), true, 3, 50,
        "Somebody can see when you are asleep and when nobody is.";
    Card => "fin.card", "Card number", Finance, Some(Is("Credit cards")), None, true, 3, 75,
        "Somebody can try to pay with it.";
    CardPartial => "fin.card_partial", "Part of a card number", Finance, Some(Is("Partial credit card data")), None, false, 2, 25,
        "Somebody can make a fake call from your bank believable.";
    CardCvv => "fin.card_cvv", "Card check number", Finance, Some(Is("Credit card CVV")), None, true, 3, 25,
        "Somebody can pay with the card on the net.";
    Iban => "fin.iban", "Bank account (IBAN)", Finance, Some(Is("Bank account numbers")), None, true, 3, 75,
        "Somebody can try to take money from the account by direct debit.";
    BankAccount => "fin.bank_account", "Bank account number", Finance, Some(Is("Bank account numbers")), None, true, 3, 50,
        "Somebody can make a fake call from your bank believable.";
    Purchase => "fin.purchase", "Orders and plans", Finance, Some(Is("Purchases")), None, false, 2, 25,
        "Somebody can write you a believable invoice or warranty mail.";
    Income => "fin.income", "Income", Finance, Some(Is("Income levels")), None, false, 3, 25,
        "Somebody can tell how much there is to get from you.";
    Crypto => "fin.crypto", "Wallet of digital money", Finance, Some(Is("Cryptocurrency wallet addresses")), None, false, 3, 50,
        "Anybody can look up what the wallet holds and pays, and now knows that it is yours.";
    HomeId => "home.home_id", "Name or id of the home", Home, None, None, false, 2, 50,
        "Somebody can join everything that belongs to the same home.";
    Room => "home.room", "Rooms", Home, None, None, false, 2, 50,
        "Somebody can draw a plan of your home in words.";
    Members => "home.members", "Members of the household", Home, Some(Near("Family members' names")), None, false, 3, 75,
        "Somebody learns who lives with you, children too.";
    Presence => "home.presence", "Home or away", Home, None, None, false, 3, 50,
        "Somebody can see when nobody is at home.";
    Schedule => "home.schedule", "Schedules and routines", Home, None, None, false, 2, 50,
        "Somebody can foresee when you get up, leave and come back.";
    Lock => "home.lock", "Lock and alarm events", Home, None, None, false, 3, 50,
        "Somebody can see who opened which door, and when.";
    Energy => "home.energy", "Energy use", Home, Some(Near("Utility bills")), None, false, 2, 25,
        "Somebody can see when you are at home, asleep or on holiday.";
    Floorplan => "home.floorplan", "Floor plan", Home, None, None, false, 2, 50,
        "Somebody can see how your home is laid out.";
    Video => "media.video", "Video", Media, Some(Near("Photos")), None, false, 3, 75,
        "Somebody can watch the inside of your home.";
    ImageUrl => "media.image_url", "Link to a picture", Media, Some(Is("Photos")), None, false, 3, 50,
        "Somebody who has the link may see the picture.";
    Face => "media.face", "Faces", Media, Some(Is("Biometric data")), Some(Biometric), true, 4, 100,
        "Somebody can recognise the people who come to your home.";
    Voice => "media.voice", "Voice recording", Media, Some(Is("Audio recordings")), None, false, 3, 75,
        "Somebody can hear what was said at home.";
    Transcript => "media.transcript", "What was said to a speaker", Media, Some(Is("Chat logs")), None, true, 3, 50,
        "Somebody can read what was said at home.";
    Login => "beh.login", "Sign-in history", Behaviour, Some(Is("Login histories")), None, false, 2, 25,
        "Somebody can see when and from where you sign in.";
    EventLog => "beh.event_log", "Device events", Behaviour, Some(Near("Device usage tracking data")), None, false, 2, 25,
        "Somebody can see when something moved, rang or was switched on.";
    Search => "beh.search", "Searches and pages visited", Behaviour, Some(Is("Browsing histories")), None, false, 2, 25,
        "Somebody learns what you look for and worry about.";
    MediaUse => "beh.media_use", "What you watch and hear", Behaviour, Some(Near("Website activity")), None, false, 2, 25,
        "Somebody learns your taste, and when you are in front of the screen.";
    Interests => "beh.interests", "Interests", Behaviour, Some(Is("Personal interests")), None, false, 2, 25,
        "Somebody can choose the bait that you would take.";
    Support => "beh.support", "Support tickets and surveys", Behaviour, Some(Is("Support tickets")), None, false, 1, 25,
        "Somebody can call about a problem that you really had.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_is_unique_and_parses_back() {
        assert_eq!(DataClass::ALL.len(), 104);
        for &class in DataClass::ALL {
            assert_eq!(DataClass::parse(class.id()), Some(class));
        }
    }

    #[test]
    fn severity_facts_stay_on_enisas_scale() {
        for &class in DataClass::ALL {
            assert!((1..=4).contains(&class.dpc()), "{class}");
            assert!([25, 50, 75, 100].contains(&class.ei_hundredths()), "{class}");
        }
    }

    #[test]
    fn no_harm_is_told_in_forbidden_words() {
        for &class in DataClass::ALL {
            let harm = class.harm().to_lowercase();
            for word in ["safe", "stolen", "hack", "!"] {
                assert!(!harm.contains(word), "{class}: {word}");
            }
        }
    }
}
