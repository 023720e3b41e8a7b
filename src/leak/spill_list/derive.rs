//! From an address to the first 64 bits of its digest, and the addresses that every list knows.
//! Holds no address longer than it takes.

use super::describe::Description;
use super::layout::Hardening;
use crate::leak::digest;
use crate::model::DigestKind;
use argon2::{Algorithm, Argon2, Params, Version};

/// Digests addresses as one list does.
pub struct Digester {
    kind: DigestKind,
    hardened: Option<(Argon2<'static>, [u8; 16])>,
}

impl Digester {
    /// `None`: no list is made of this digest, or it needs Argon2's parameters and these are none that a reader bears.
    pub fn new(kind: DigestKind, hardening: Option<&Hardening>) -> Option<Self> {
        let hardened = match (kind, hardening) {
            (DigestKind::Ntlm, _) => return None,
            (DigestKind::Argon2id, hardening) => Some(hardened(hardening?)?),
            _ => None,
        };
        Some(Self { kind, hardened })
    }

    /// The first 64 bits of the digest of an address as it is. `None`: there is no memory for it.
    pub fn prefix(&self, address: &[u8]) -> Option<u64> {
        let Some((argon2, salt)) = &self.hardened else { return prefix(&digest::digest(self.kind, address)) };
        let mut bytes = [0; 32];
        argon2.hash_password_into(address, salt, &mut bytes).ok()?;
        prefix(&bytes)
    }
}

impl Hardening {
    /// A salt has to differ from list to list, and need not be secret: it is made of what the list says of itself, so that
    /// the same list is made twice.
    pub fn of(description: &Description) -> Self {
        let digest = digest::digest(DigestKind::Sha256, description.text().as_bytes());
        Self::with_salt(digest.first_chunk().copied().unwrap_or_default())
    }
}

fn hardened(hardening: &Hardening) -> Option<(Argon2<'static>, [u8; 16])> {
    if !hardening.is_bearable() {
        return None;
    }
    let params = Params::new(hardening.memory_kib, hardening.passes, hardening.lanes, Some(32)).ok()?;
    Some((Argon2::new(Algorithm::Argon2id, Version::V0x13, params), hardening.salt))
}

/// The first 64 bits of a digest. `None`: it is shorter.
pub(super) fn prefix(digest: &[u8]) -> Option<u64> {
    digest.first_chunk().map(|head| u64::from_be_bytes(*head))
}

/// Test entries that a list of this digest holds. A derivation by Argon2id costs a page 80 ms, so that one must do.
pub(super) fn n_canaries(kind: DigestKind) -> u32 {
    if kind == DigestKind::Argon2id { 1 } else { 4 }
}

/// An address that is in every list; counts from 1. Nobody can own it: `.invalid` is reserved (RFC 2606).
pub(super) fn member(number: u32) -> String {
    format!("member-{number}@canary.spillcheck.invalid")
}

/// An address that is in no list.
pub(super) fn absent(number: u32) -> String {
    format!("absent-{number}@canary.spillcheck.invalid")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_the_beginning_of_the_digest() {
        let digester = Digester::new(DigestKind::Sha1, None).unwrap();
        assert_eq!(digester.prefix(b"test@example.com"), Some(0x5671_59d6_22ff_bb50));
        assert_eq!(prefix(&[1; 7]), None);
    }

    #[test]
    fn argon2id_agrees_with_the_vector_of_its_reference() {
        // phc-winner-argon2, src/test.c: version 0x13, Argon2id, t = 2, m = 2^16 KiB, p = 1, "password", "somesalt".
        // That salt has 8 bytes, ours 16; the vector is checked with the crate alone, in the same way of calling.
        let params = Params::new(1 << 16, 2, 1, Some(32)).unwrap();
        let mut bytes = [0; 32];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(b"password", b"somesalt", &mut bytes)
            .unwrap();
        assert_eq!(prefix(&bytes), Some(0x0931_6115_d5cf_24ed));
    }

    #[test]
    fn a_salt_and_a_cost_change_everything() {
        let hardening = Hardening { memory_kib: 8, passes: 1, lanes: 1, salt: [0; 16] };
        let of = |hardening: Hardening| {
            Digester::new(DigestKind::Argon2id, Some(&hardening)).unwrap().prefix(b"pat@example.com").unwrap()
        };
        assert_eq!(of(hardening), of(hardening));
        assert_ne!(of(hardening), of(Hardening { salt: [1; 16], ..hardening }));
        assert_ne!(of(hardening), of(Hardening { passes: 2, ..hardening }));
        assert_ne!(of(hardening), of(Hardening { memory_kib: 16, ..hardening }));
    }

    #[test]
    fn no_list_is_made_of_what_cannot_be_derived() {
        assert!(Digester::new(DigestKind::Ntlm, None).is_none());
        assert!(Digester::new(DigestKind::Argon2id, None).is_none());
        let dear = Hardening { memory_kib: u32::MAX, ..Hardening::with_salt([0; 16]) };
        assert!(Digester::new(DigestKind::Argon2id, Some(&dear)).is_none());
    }
}
