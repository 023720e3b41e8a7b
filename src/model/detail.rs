//! What is worth knowing about a value beyond its class: whether an address is public, when a token ends.

use serde::{Deserialize, Serialize};

/// One thing to know about a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Detail {
    /// An IP address that the whole internet can reach.
    Public,
    /// An IP address that only means something inside one network.
    Private,
    /// A hardware address that the device made up, and changes.
    Randomised,
    /// A token that ends then, in seconds since 1970; of several the last.
    ValidUntil(i64),
    /// A token that states no end.
    Endless,
    /// How a password was hashed.
    Hashed(HashKind),
    /// A secret that stands in clear, readable by anybody who has the file.
    InClear,
    /// A name that says it is a child's: “nursery”, “kids room”.
    NamesChild,
    /// A name that says people sleep or undress there: “bedroom”, “bathroom”.
    NamesPrivateRoom,
}

impl Detail {
    /// One word for the report schema.
    pub fn as_str(self) -> &'static str {
        match self {
            Detail::Public => "public",
            Detail::Private => "private",
            Detail::Randomised => "randomised",
            Detail::ValidUntil(_) => "valid-until",
            Detail::Endless => "endless",
            Detail::Hashed(_) => "hashed",
            Detail::InClear => "in-clear",
            Detail::NamesChild => "names-child",
            Detail::NamesPrivateRoom => "names-private-room",
        }
    }
}

/// Ways to hash a password, from those that cost a guesser most to those that cost nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum HashKind {
    Argon2,
    Scrypt,
    Bcrypt,
    Pbkdf2,
    /// `$5$`, `$6$`: SHA-2 in thousands of rounds.
    ShaCrypt,
    /// `$1$`, `$apr1$`.
    Md5Crypt,
    /// One round of SHA-1 or SHA-2, with salt.
    SaltedSha,
    /// A bare digest.
    Bare,
}

impl HashKind {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            HashKind::Argon2 => "Argon2",
            HashKind::Scrypt => "scrypt",
            HashKind::Bcrypt => "bcrypt",
            HashKind::Pbkdf2 => "PBKDF2",
            HashKind::ShaCrypt => "SHA-crypt",
            HashKind::Md5Crypt => "MD5-crypt",
            HashKind::SaltedSha => "salted SHA",
            HashKind::Bare => "a bare digest",
        }
    }

    /// Whether guessing is cheap: billions of guesses a second on one graphics card.
    pub fn is_weak(self) -> bool {
        matches!(self, HashKind::Md5Crypt | HashKind::SaltedSha | HashKind::Bare)
    }
}
