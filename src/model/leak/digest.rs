//! What a leak list may hold of an address: which digest of which spelling, and in what form it was found.

use serde::{Deserialize, Serialize};

/// Digests that lists are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum DigestKind {
    Md5,
    Ntlm,
    Sha1,
    Sha256,
    /// Argon2id over the address with the list's own salt: a hardened `.spill` list.
    Argon2id,
}

impl DigestKind {
    /// Name on the screen.
    pub fn label(self) -> &'static str {
        match self {
            DigestKind::Md5 => "MD5",
            DigestKind::Ntlm => "NTLM",
            DigestKind::Sha1 => "SHA-1",
            DigestKind::Sha256 => "SHA-256",
            DigestKind::Argon2id => "Argon2id",
        }
    }

    /// Length in bytes.
    pub fn n_bytes(self) -> usize {
        match self {
            DigestKind::Md5 | DigestKind::Ntlm => 16,
            DigestKind::Sha1 => 20,
            DigestKind::Sha256 | DigestKind::Argon2id => 32,
        }
    }
}

/// How an address was written before it was hashed. Lists disagree, so each is tried (leak-check.md, section 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Spelling {
    /// Trimmed, lower case: what most lists do.
    Lower,
    /// Exactly as it was found or typed.
    AsGiven,
    /// Gmail: dots and tag taken out.
    GmailBare,
    /// Gmail: dots taken out, tag kept.
    GmailDots,
    /// Tag taken out, whatever the domain.
    NoTag,
    /// gmail.com as googlemail.com, and the reverse.
    OtherGmail,
    /// Dots and plus signs taken out, whatever the domain.
    NoDots,
    /// Domain in its ASCII form (`xn--`).
    AsciiDomain,
    /// Domain in its Unicode form.
    UnicodeDomain,
    /// Accents composed (Unicode NFC).
    Composed,
    /// Upper case.
    Upper,
    /// First letter upper case.
    Capitalised,
    /// Lower case with a line feed behind it (`echo … | sha256sum`).
    LineFeed,
    /// Lower case with carriage return and line feed behind it.
    CarriageReturn,
    /// Lower case in UTF-16.
    Utf16,
    /// A password, as it is.
    Password,
}

impl Spelling {
    /// The phrase after "spelt".
    pub fn phrase(self) -> &'static str {
        match self {
            Spelling::Lower => "in lower case",
            Spelling::AsGiven => "exactly as given",
            Spelling::GmailBare => "without dots and tag, as Gmail delivers it",
            Spelling::GmailDots => "without dots, as Gmail delivers it",
            Spelling::NoTag => "without its tag",
            Spelling::OtherGmail => "with Gmail’s other domain",
            Spelling::NoDots => "without dots and plus signs",
            Spelling::AsciiDomain => "with its domain in ASCII",
            Spelling::UnicodeDomain => "with its domain in Unicode",
            Spelling::Composed => "with composed accents",
            Spelling::Upper => "in upper case",
            Spelling::Capitalised => "with a capital first letter",
            Spelling::LineFeed => "with a line end hashed along",
            Spelling::CarriageReturn => "with a Windows line end hashed along",
            Spelling::Utf16 => "in UTF-16",
            Spelling::Password => "as it is",
        }
    }

    /// Id in the command line's report.
    pub fn id(self) -> &'static str {
        match self {
            Spelling::Lower => "lower",
            Spelling::AsGiven => "as-given",
            Spelling::GmailBare => "gmail-bare",
            Spelling::GmailDots => "gmail-dots",
            Spelling::NoTag => "no-tag",
            Spelling::OtherGmail => "other-gmail",
            Spelling::NoDots => "no-dots",
            Spelling::AsciiDomain => "ascii-domain",
            Spelling::UnicodeDomain => "unicode-domain",
            Spelling::Composed => "composed",
            Spelling::Upper => "upper",
            Spelling::Capitalised => "capitalised",
            Spelling::LineFeed => "line-feed",
            Spelling::CarriageReturn => "carriage-return",
            Spelling::Utf16 => "utf-16",
            Spelling::Password => "password",
        }
    }

    /// Whether a match is only an address that reaches the same mailbox, where the provider ignores dots and tags.
    pub fn is_other_address(self) -> bool {
        matches!(
            self,
            Spelling::GmailBare | Spelling::GmailDots | Spelling::NoTag | Spelling::OtherGmail | Spelling::NoDots
        )
    }
}

/// In what form it stood in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum MatchForm {
    /// The address itself.
    Plain,
    /// A whole digest in hexadecimal.
    Hex(DigestKind),
    /// A whole digest in Base64.
    Base64(DigestKind),
    /// The end of a digest, as range answers write it.
    Suffix(DigestKind),
    /// The first 64 bits of a digest, in a `.spill` list.
    Prefix(DigestKind),
}

impl MatchForm {
    /// The digest, if it was one.
    pub fn digest(self) -> Option<DigestKind> {
        match self {
            MatchForm::Plain => None,
            MatchForm::Hex(kind) | MatchForm::Base64(kind) | MatchForm::Suffix(kind) | MatchForm::Prefix(kind) => {
                Some(kind)
            }
        }
    }
}
