//! What is known of leak lists in general, with sources and dates. Constants only.

/// A fact with where it comes from and when it was seen.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    /// The fact, as a sentence.
    pub text: &'static str,
    /// Source and date.
    pub source: &'static str,
}

/// What to do now, said once a match was found; the steps stand in the guide.
pub const FOUND: &str = "Whoever holds this list can address you by what stands in it. Expect mail that sounds as if it came from the vendor, and do not follow its links. Change the password of that account, and of every other account that shares it.";

/// How well the best-known service covers makers of devices.
pub const COVERAGE: Fact = Fact {
    text: "Have I Been Pwned, the best-known collection, has no entry for Wyze, Ring, Blink, Eufy, Fitbit, Garmin, Strava, Withings, iRobot or Tuya; of 122 makers of devices that were looked up, 11 have one. A miss there says next to nothing about your cameras and scales.",
    source: "A catalogue of 1,030 of its entries, up to 22 August 2026.",
};

/// Why hashing hides nothing.
pub const GUESSING: Fact = Fact {
    text: "Hashing does not hide an address. Whoever has a list of hashes can try every address they can think of: one ordinary processor core tries about 17 million SHA-256 hashes a second, 21 million SHA-1, 10 million MD5. At that rate some 4.5 billion addresses, our estimate of all in use, take under five minutes.",
    source: "Measured in 2026 on one core of a server, programs in Rust. In July 2024 staff of the US Federal Trade Commission wrote that hashes are not anonymous.",
};

/// Why nothing is fetched and nothing is hosted.
pub const NO_FETCH: Fact = Fact {
    text: "So this site hosts no real list: it would hand everybody’s address to everybody. And it does not ask a server about a part of your hash either: with the list of a breach at hand, the first 20 bits of a hash leave 2 candidates of 2.4 million people.",
    source: "Arithmetic: 2.4 million divided by 2 to the power of 20 is 2.3.",
};

/// What Pwned Passwords looks like from outside.
pub const PASSWORD_LIST: Fact = Fact {
    text: "A file of SHA-1 or NTLM hashes with counts may be Pwned Passwords, a list of passwords. It then says nothing about addresses.",
    source: "Format of the published archives, seen in 2026.",
};
