//! Digests of what is looked for, and the table that finds them again by bytes or by hexadecimal digits.
//! Raw texts and digests alike are personal: neither can be printed.

use super::hex_run;
use super::plain::Texts;
use super::spelling::{self, Compose, Spelt};
use super::table::Table;
use crate::model::{DigestKind, Spelling};
use md5::{Digest, Md5};

/// Something that is looked for. Raw: not printable.
#[derive(Clone, PartialEq, Eq)]
pub enum Subject {
    /// An e-mail address, as it was found or typed.
    Address(String),
    /// A password.
    Password(String),
}

/// One digest of one spelling of one subject.
pub(super) struct Needle {
    /// Position of the subject in the check.
    pub(super) subject: u32,
    pub(super) spelling: Spelling,
    pub(super) kind: DigestKind,
    bytes: [u8; 32],
}

impl Needle {
    /// The digest.
    pub(super) fn digest(&self) -> &[u8] {
        self.bytes.get(..self.kind.n_bytes()).unwrap_or_default()
    }
}

/// What is looked for, in every spelling and digest.
pub struct Needles {
    pub(super) all: Vec<Needle>,
    /// The spellings themselves, for lists in clear and for hardened lists: subject, spelling.
    pub(super) spelt: Vec<(u32, Spelt)>,
    /// Number of subjects.
    pub(super) n_subjects: u32,
    /// Which subjects are addresses; the others are passwords.
    pub(super) is_address: Vec<bool>,
    /// The needles by their digits, a table for each of `hex_run::LENGTHS`.
    pub(super) tables: [Table; 6],
    /// The spellings by their text.
    pub(super) texts: Texts,
}

impl Needles {
    /// Nothing is looked for.
    pub(super) fn none() -> Self {
        Self {
            all: Vec::new(),
            spelt: Vec::new(),
            n_subjects: 0,
            is_address: Vec::new(),
            tables: hex_run::tables(&[]),
            texts: Texts::new(&[]),
        }
    }

    /// Spells and hashes every subject.
    pub fn of(subjects: &[Subject], compose: &dyn Compose) -> Self {
        let mut needles = Self {
            n_subjects: subjects.len() as u32,
            is_address: subjects.iter().map(|subject| matches!(subject, Subject::Address(_))).collect(),
            ..Self::none()
        };
        for (idx, subject) in subjects.iter().enumerate() {
            match subject {
                Subject::Address(address) => {
                    for spelt in spelling::of(address, compose) {
                        needles.add(idx as u32, spelt, &[DigestKind::Md5, DigestKind::Sha1, DigestKind::Sha256]);
                    }
                }
                Subject::Password(password) => {
                    let spelt = Spelt { spelling: Spelling::Password, bytes: password.as_bytes().to_vec() };
                    needles.add(idx as u32, spelt, &[DigestKind::Sha1, DigestKind::Ntlm]);
                }
            }
        }
        needles.tables = hex_run::tables(&needles.all);
        needles.texts = Texts::new(&needles.spelt);
        needles
    }

    /// Needles that are no hashes of anything, for tests: subject, spelling, digest.
    #[cfg(test)]
    pub(super) fn of_digests(digests: impl Iterator<Item = (u32, Spelling, DigestKind, [u8; 32])>) -> Self {
        let mut needles = Self::none();
        needles.all =
            digests.map(|(subject, spelling, kind, bytes)| Needle { subject, spelling, kind, bytes }).collect();
        needles.tables = hex_run::tables(&needles.all);
        needles
    }

    fn add(&mut self, subject: u32, spelt: Spelt, kinds: &[DigestKind]) {
        for kind in kinds {
            let bytes = digest(*kind, &spelt.bytes);
            self.all.push(Needle { subject, spelling: spelt.spelling, kind: *kind, bytes });
        }
        self.spelt.push((subject, spelt));
    }
}

/// The digest, padded with zeros to 32 bytes. Argon2id needs its list's salt and is computed there.
pub(super) fn digest(kind: DigestKind, bytes: &[u8]) -> [u8; 32] {
    match kind {
        DigestKind::Md5 => padded(&Md5::digest(bytes)),
        DigestKind::Ntlm => padded(&md4::Md4::digest(utf16(bytes))),
        DigestKind::Sha1 => padded(&sha1::Sha1::digest(bytes)),
        DigestKind::Sha256 => padded(&sha2::Sha256::digest(bytes)),
        DigestKind::Argon2id => [0; 32],
    }
}

/// NTLM hashes the password in UTF-16.
fn utf16(bytes: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(bytes).encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn padded(digest: &[u8]) -> [u8; 32] {
    let mut bytes = [0; 32];
    for (target, byte) in bytes.iter_mut().zip(digest) {
        *target = *byte;
    }
    bytes
}
