//! What somebody could do with combinations of data: rules as constants, each with what it needs, why that is enough, an
//! incident in which it happened, and what breaks the chain. What a person's data bears out is judged in `breach`.
//! The combinations and weights are our own judgement; precedents are named only where the thing itself happened in the
//! incident, and not where the data merely lay open. Weights: 9 reaches into the home or the body, 1 is a nuisance.

use crate::model::DataClass::{
    AccessToken, AccountId, AdId, Address, AddressBook, ApiKey, BirthDate, BloodPressure, Bssid, Card, CardCvv,
    CardPartial, Carrier, Composition, Condition, Coordinates, DeviceId, DeviceKey, DocumentNo, Email, Energy,
    EventLog, Face, Firmware, Floorplan, GeneticLab, Geofence, Glucose, Heart, Height, HomeId, Iban, ImageUrl, Imei,
    IntegrationToken, Ip, Jwt, Lock, Mac, Members, Mental, Message, Model, Name, NationalId, Nickname, OtpSeed,
    Password, PasswordHash, Phone, Pin, Presence, Purchase, RefreshToken, Reproductive, Respiratory, Room, Schedule,
    Search, SecurityQa, Serial, SessionId, Sleep, Ssid, Support, Temperature, Track, Transcript, UrlSecret, Username,
    VehiclePlate, Video, Vin, Voice, Weight, WifiPassword, Workout,
};
use crate::model::{Consequence, DataClass, DerivedKind, Detail, Least, Need, Whose};

/// Any one value, anybody's.
const fn any(any_of: &'static [DataClass]) -> Need {
    Need { any_of, at_least: Least::Values(1), whose: None, detail: None, or_fact: &[], but_in: &[], of_camera: false }
}

/// Any one value that is not somebody else's.
const fn yours(any_of: &'static [DataClass]) -> Need {
    Need { whose: Some(Whose::Yours), ..any(any_of) }
}

/// So much of it, or a fact that follows from many values.
const fn series(any_of: &'static [DataClass], at_least: Least, or_fact: &'static [DerivedKind]) -> Need {
    Need { at_least, or_fact, ..any(any_of) }
}

/// A value with this detail.
const fn with(any_of: &'static [DataClass], detail: Detail) -> Need {
    Need { detail: Some(detail), ..any(any_of) }
}

/// Where home is.
const HOME: Need = Need { or_fact: &[DerivedKind::Home], ..yours(&[Address, Geofence]) };
/// When it is empty: two weeks of what happens in it.
const EMPTY_HOURS: Need = series(&[Presence, Lock, Schedule], Least::TimedDays(14), &[DerivedKind::NobodyHome]);
/// Who you are, so that data is not just somebody's.
const WHO: Need = yours(&[Name, Email, Phone]);
/// How to reach you.
const REACH: Need = yours(&[Email, Phone]);
/// Names of fields that hold the picture of an account or of a product, and nothing that a camera saw.
const PORTRAITS: &[&str] = &["avatar", "logo", "profile", "portrait", "icon", "product"];
/// What a camera sees; a vendor whose files hold it makes cameras.
pub const PICTURES: Need = Need { but_in: PORTRAITS, ..any(&[Video, ImageUrl, Face]) };
const RECORDINGS: Need = Need { but_in: PORTRAITS, ..any(&[Video, ImageUrl]) };
/// A value of what may be a camera.
const fn of_camera(any_of: &'static [DataClass]) -> Need {
    Need { of_camera: true, ..any(any_of) }
}

/// What is measured on a body, and by no camera: a record that holds it is of a scale, a watch or a cuff.
pub const BODILY: &[DataClass] = &[Weight, Height, Composition, Heart, BloodPressure, Glucose];
/// Providers whose files hold keys and numbers of other makers’ devices, cameras among them.
pub const HUBS: &[&str] = &["home_assistant", "smartthings", "ifttt"];

/// Every rule, by what it reaches: the home, the devices, the accounts, the person, the money.
pub const CONSEQUENCES: &[Consequence] = &[
    Consequence {
        id: "comes-when-out",
        can: "can come to your home at a time when nobody is there",
        needs: &[HOME, EMPTY_HOURS],
        why: "One part says where your home is, the other when it is empty.",
        precedent: None,
        breaks: "Times change: a lamp, a neighbour or another routine makes old hours worthless.",
        weight: 9,
    },
    Consequence {
        id: "finds-home",
        can: "can find your home on a map",
        needs: &[HOME],
        why: "An address or a saved place names the spot; tracks name it by where they begin and end.",
        precedent: Some("polar-2018-07"),
        breaks: "Hide the start and end of tracks, and delete saved places and old tracks at the vendor.",
        weight: 7,
    },
    Consequence {
        id: "finds-place",
        can: "can find a place of yours on a map",
        needs: &[yours(&[Coordinates])],
        why: "A position names the spot: where a device hangs, or where something was recorded.",
        precedent: None,
        breaks: "Take the position out of the app, and delete old records that hold one.",
        weight: 5,
    },
    Consequence {
        id: "finds-home-by-wifi",
        can: "can look up your Wi-Fi in public maps and find the street it stands in",
        needs: &[any(&[Ssid, Bssid])],
        why: "Wi-Fi names and router addresses are collected from the street and can be searched, if the name is rare.",
        precedent: None,
        breaks: "Give the network a name that thousands have, or one that ends in _nomap.",
        weight: 5,
    },
    Consequence {
        id: "foresees-empty-home",
        can: "can foresee at what hours nobody is at home",
        needs: &[EMPTY_HOURS],
        why: "Two weeks of coming and going, locking and schedules show a pattern.",
        precedent: None,
        breaks: "Delete the history at the vendor; what is older than a change of routine tells little.",
        weight: 7,
    },
    Consequence {
        id: "sees-long-absence",
        can: "can tell when you are away for days",
        needs: &[series(&[Energy, EventLog, Presence], Least::Days(30), &[])],
        why: "Where something is recorded every day, days without a record stand out.",
        precedent: None,
        breaks: "Old records show old holidays only; nobody sees the next one unless the account is open.",
        weight: 5,
    },
    Consequence {
        id: "knows-sleep",
        can: "can tell when you are usually asleep",
        needs: &[series(&[Sleep], Least::TimedDays(5), &[DerivedKind::Asleep])],
        why: "A few nights are enough to see the usual hours.",
        precedent: Some("fitbit-2016-01"),
        breaks: "Delete old nights at the vendor; nothing else changes the pattern.",
        weight: 5,
    },
    Consequence {
        id: "knows-household",
        can: "can tell who lives with you",
        needs: &[series(&[Members], Least::Values(2), &[DerivedKind::LivesHere])],
        why: "The list of the household names them.",
        precedent: None,
        breaks: "Use first letters instead of names, and take out people who need no access.",
        weight: 5,
    },
    Consequence {
        id: "knows-child-room",
        can: "can tell which room is a child’s",
        needs: &[with(&[Nickname, Room], Detail::NamesChild)],
        why: "The name of a room or device says so.",
        precedent: None,
        breaks: "Give the room and the device a name that says nothing, such as “Room 3”.",
        weight: 8,
    },
    Consequence {
        id: "knows-bedroom-device",
        can: "can tell which device stands where you sleep or wash",
        needs: &[with(&[Nickname], Detail::NamesPrivateRoom)],
        why: "The name of the device says so; if it is a camera, that is the first one to be tried.",
        precedent: Some("ring-2019-12"),
        breaks: "Give the device a name that says nothing, and move cameras out of such rooms.",
        weight: 7,
    },
    Consequence {
        id: "draws-home",
        can: "can picture how your home is laid out and what stands where",
        needs: &[any(&[Floorplan, Room]), any(&[Nickname, Model])],
        why: "Rooms or a floor plan, beside the names of devices, make a plan in words.",
        precedent: None,
        breaks: "Delete the maps of the vacuum, and keep room names general.",
        weight: 4,
    },
    Consequence {
        id: "opens-door",
        can: "can open your door if they stand in front of it",
        needs: &[any(&[Pin, DeviceKey]), any(&[Lock])],
        why: "There is a lock in the files, and a code or key that may belong to it.",
        precedent: None,
        breaks: "Set a new code on the lock itself; the old one is then worth nothing.",
        weight: 9,
    },
    Consequence {
        id: "silences-alarm",
        can: "can switch off your alarm",
        needs: &[any(&[Pin]), any(&[Presence])],
        why: "The files show that something is armed or set to away, and hold a code that may disarm it.",
        precedent: None,
        breaks: "Set a new code for the alarm, and one for each person.",
        weight: 8,
    },
    Consequence {
        id: "takes-over-cameras",
        can: "can look through your cameras as they are now",
        needs: &[of_camera(&[DeviceKey, AccessToken, RefreshToken, SessionId, Password, UrlSecret]), PICTURES],
        why: "There are cameras in the files, and a key or link that may open their live picture.",
        precedent: Some("ecovacs-2024-05"),
        breaks: "Sign out everywhere, set a new password and a second factor, and pair the cameras anew.",
        weight: 9,
    },
    Consequence {
        id: "reaches-by-serial",
        can: "can try to reach a camera by its serial number",
        needs: &[of_camera(&[Serial, DeviceId]), PICTURES],
        why: "For some cameras the address of the live picture was built on such a number, and it cannot be changed. Whether the numbers here are those of a camera, the files do not always say.",
        precedent: Some("eufy-2022-11"),
        breaks: "Keep the camera up to date: where a vendor closed this, the number alone opens nothing.",
        weight: 6,
    },
    Consequence {
        id: "sees-recordings",
        can: "can see what your cameras recorded",
        needs: &[RECORDINGS],
        why: "Recordings, or links to them, are in the files.",
        precedent: Some("wyze-2024-02"),
        breaks: "Delete old recordings; many links end after hours or days.",
        weight: 8,
    },
    Consequence {
        id: "hears-home",
        can: "can read or hear what was said to a speaker",
        needs: &[any(&[Transcript, Voice])],
        why: "The words or the recordings are in the files.",
        precedent: None,
        breaks: "Delete voice history at the vendor, and set it to keep none.",
        weight: 7,
    },
    Consequence {
        id: "joins-wifi",
        can: "can join your Wi-Fi if they are near",
        needs: &[any(&[WifiPassword]), any(&[Ssid, Bssid])],
        why: "Name and password of the network stand together.",
        precedent: None,
        breaks: "Change the Wi-Fi password; every device then has to be told the new one.",
        weight: 7,
    },
    Consequence {
        id: "picks-weak-device",
        can: "can see which of your devices have known weaknesses, and where to reach them",
        needs: &[any(&[Model]), any(&[Firmware]), with(&[Ip], Detail::Public)],
        why: "Model and version say which weaknesses are open, the public address says where.",
        precedent: None,
        breaks: "Update the devices, and open no port to them from outside.",
        weight: 5,
    },
    Consequence {
        id: "signs-in-elsewhere",
        can: "can try your password at other services",
        needs: &[any(&[Password, PasswordHash]), yours(&[Email, Username, Phone])],
        why: "A login name and a password, or a hash to guess it from, work wherever you used both again.",
        precedent: Some("roku-2024"),
        breaks: "A password that you use only once works only once. Change it wherever it was used.",
        weight: 8,
    },
    Consequence {
        id: "uses-account",
        can: "can use your account without the password",
        needs: &[any(&[AccessToken, RefreshToken, SessionId, Jwt, ApiKey])],
        why: "Such a token stands for a sign-in that already happened.",
        precedent: None,
        breaks: "Sign out everywhere, or revoke the key; many tokens end by themselves.",
        weight: 8,
    },
    Consequence {
        id: "uses-linked-services",
        can: "can use a service that you linked",
        needs: &[any(&[IntegrationToken])],
        why: "The token is a standing permission between the two services.",
        precedent: None,
        breaks: "Unlink the service on both sides, and link it again.",
        weight: 8,
    },
    Consequence {
        id: "passes-second-factor",
        can: "can sign in as you, second factor included",
        needs: &[any(&[OtpSeed]), any(&[Password, PasswordHash])],
        why: "The password and what the second factor is made from stand together.",
        precedent: None,
        breaks: "Set up the second factor anew: the old codes then end.",
        weight: 9,
    },
    Consequence {
        id: "resets-account",
        can: "can try to reset your password by answering for you",
        needs: &[any(&[SecurityQa]), yours(&[Email, Username, Phone])],
        why: "The questions or answers stand beside the login name.",
        precedent: None,
        breaks: "Change the answers, to ones that are not true and stand in a password manager.",
        weight: 7,
    },
    Consequence {
        id: "proves-to-be-you",
        can: "can pass as you where name and date of birth are asked",
        needs: &[yours(&[Name]), yours(&[BirthDate]), yours(&[Email, Phone, Address])],
        why: "Name, date of birth and a way to reach you are what many help desks ask for.",
        precedent: None,
        breaks: "Ask your bank and phone company for a password or code on the account.",
        weight: 7,
    },
    Consequence {
        id: "takes-number",
        can: "can try to have your phone number moved to another phone",
        needs: &[yours(&[Phone]), yours(&[BirthDate, NationalId]), any(&[Carrier])],
        why: "Number, date of birth and provider are what such a request needs.",
        precedent: None,
        breaks: "Ask your provider for a lock or a code against moving the number.",
        weight: 7,
    },
    Consequence {
        id: "claims-your-devices",
        can: "can pose as you to the vendor",
        needs: &[yours(&[Serial]), yours(&[Email]), yours(&[Name])],
        why: "Serial number, name and e-mail address are what a warranty desk asks for.",
        precedent: Some("fitbit-2016-01"),
        breaks: "Tell the vendor that the numbers are known; ask that nothing be sent to a new address.",
        weight: 5,
    },
    Consequence {
        id: "acts-in-your-name",
        can: "can try to sign contracts in your name",
        needs: &[yours(&[NationalId, DocumentNo]), yours(&[Name])],
        why: "A name and the number of a document pass many checks.",
        precedent: None,
        breaks: "Report the number; ask a credit agency for a block or a note.",
        weight: 8,
    },
    Consequence {
        id: "writes-as-vendor",
        can: "can write you a message that looks like the vendor’s",
        needs: &[REACH, any(&[Nickname, Model, Serial, Purchase, Firmware, Ssid])],
        why: "A message that names your own device or order is easy to believe.",
        precedent: None,
        breaks: "Follow no link in a message; open the app or type the address yourself.",
        weight: 5,
    },
    Consequence {
        id: "calls-as-support",
        can: "can call you as the vendor’s support",
        needs: &[yours(&[Phone]), any(&[Serial, Model, Purchase, Support, AccountId])],
        why: "They have your number and know something that only the vendor should know.",
        precedent: None,
        breaks: "Hang up, and call the number that stands in the app.",
        weight: 5,
    },
    Consequence {
        id: "writes-as-you",
        can: "can write in your name to people you know",
        needs: &[any(&[AddressBook]), yours(&[Name, Email])],
        why: "Your contacts and your name stand together.",
        precedent: None,
        breaks: "Tell them now that a message from you may not be from you.",
        weight: 6,
    },
    Consequence {
        id: "follows-you",
        can: "can see where you went, and when",
        needs: &[series(&[Track], Least::TimedDays(5), &[]), yours(&[Name, Email, Phone, Username])],
        why: "A track says where somebody was and when; several show the ways that you take again and again.",
        precedent: Some("polar-2018-07"),
        breaks: "Delete old tracks, set new ones to private, and vary the way.",
        weight: 8,
    },
    Consequence {
        id: "knows-training",
        can: "can tell when you are out training",
        needs: &[series(&[Workout], Least::OfField(8), &[]), yours(&[Name, Email, Phone, Username])],
        why: "Eight workouts are enough to see on which days and at what hour you go.",
        precedent: None,
        breaks: "Set workouts to private, and delete old ones.",
        weight: 4,
    },
    Consequence {
        id: "tells-health",
        can: "can draw conclusions about your health",
        needs: &[
            yours(&[
                Weight,
                Composition,
                Heart,
                BloodPressure,
                Respiratory,
                Temperature,
                Glucose,
                Condition,
                Mental,
                GeneticLab,
            ]),
            WHO,
        ],
        why: "What was measured on a body stands beside what says whose body it is.",
        precedent: None,
        breaks: "It cannot be taken back; ask for erasure, and keep body data in an account without your name.",
        weight: 9,
    },
    Consequence {
        id: "tells-pregnancy",
        can: "can tell about your cycle, a pregnancy or your sex life",
        needs: &[yours(&[Reproductive]), WHO],
        why: "These records stand beside what says whose they are.",
        precedent: None,
        breaks: "Ask for erasure, and keep such records on the phone alone.",
        weight: 9,
    },
    Consequence {
        id: "presses-you",
        can: "can put pressure on you with what should stay private",
        needs: &[Need { but_in: PORTRAITS, ..any(&[Video, ImageUrl, Voice, Message, Search, Reproductive]) }, REACH],
        why: "They have something private, and they can reach you.",
        precedent: None,
        breaks: "Do not answer and do not pay; keep the message, and report it.",
        weight: 8,
    },
    Consequence {
        id: "recognises-face",
        can: "can recognise people who come to your home",
        needs: &[any(&[Face]), any(&[Name, Members, AddressBook])],
        why: "Faces stand beside names.",
        precedent: None,
        breaks: "Switch off the recognition of faces, and delete the names.",
        weight: 7,
    },
    Consequence {
        id: "recognises-car",
        can: "can recognise your car in the street",
        needs: &[any(&[VehiclePlate, Vin]), yours(&[Name, Email, Phone, Address])],
        why: "The number of the car stands beside what says whose it is.",
        precedent: None,
        breaks: "Delete the car from the account; the number itself stays.",
        weight: 4,
    },
    Consequence {
        id: "joins-leaks",
        can: "can put together what different leaks hold about you",
        needs: &[any(&[AdId, Mac, Imei, HomeId]), REACH],
        why: "A number that stays the same in many places joins what stands beside it.",
        precedent: None,
        breaks: "Reset the advertising id, and use another e-mail address for each vendor.",
        weight: 4,
    },
    Consequence {
        id: "pays-by-card",
        can: "can pay on the net with your card",
        needs: &[any(&[Card]), any(&[CardCvv])],
        why: "Number and check number are all that some shops ask for.",
        precedent: None,
        breaks: "Have the card blocked and replaced.",
        weight: 8,
    },
    Consequence {
        id: "debits-account",
        can: "can try to take money from your bank account",
        needs: &[any(&[Iban]), yours(&[Name])],
        why: "Name and account number are what a direct debit needs.",
        precedent: None,
        breaks: "Look through the account; a debit that you did not allow can be sent back.",
        weight: 6,
    },
    Consequence {
        id: "calls-as-bank",
        can: "can call you as your bank",
        needs: &[yours(&[Phone]), any(&[CardPartial, Iban, Card])],
        why: "The last digits of a card make such a call easy to believe.",
        precedent: None,
        breaks: "Hang up, and call the number on the back of the card.",
        weight: 6,
    },
];
