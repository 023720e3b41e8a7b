//! Takes the encryption off the packed bytes of an entry: the old one of PKWARE ("`ZipCrypto`") and AES as `WinZip` writes it.
//! Sits between the packed bytes and the unpacker; hands out what it is sure of and checks what proves the content.
//! Sources: APPNOTE.TXT 6.3.10, 6.1; `WinZip`'s "AES encryption information" (AE-1 and AE-2).

use crate::engine::container::Password;
use crate::engine::container::unpack::{Content, Packed};
use crate::model::Why;
use aes::cipher::{Array, BlockCipherEncrypt, KeyInit, consts::U16};
use aes::{Aes128, Aes192, Aes256};
use hmac::{Hmac, Mac};
use sha1::Sha1;

/// Bytes that are decrypted at a time.
const STEP: usize = 32 << 10;
const ROUNDS: u32 = 1_000;
const VERIFIER_BYTES: usize = 2;
const PROOF_BYTES: usize = 10;
const OLD_HEADER_BYTES: usize = 12;

/// How an entry is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cipher {
    /// The old one; the last byte of its header is one of these if the password is right.
    Old { checks: [u8; 2] },
    /// AES with a key of so many bytes; `has_crc`: the checksum of the content is stated as well (AE-1).
    Aes { key_bytes: usize, has_crc: bool },
}

impl Cipher {
    /// Bytes around the content.
    fn n_around(self) -> u64 {
        match self {
            Self::Old { .. } => OLD_HEADER_BYTES as u64,
            Self::Aes { key_bytes, .. } => (key_bytes / 2 + VERIFIER_BYTES + PROOF_BYTES) as u64,
        }
    }
}

/// Packed bytes with their encryption taken off.
pub(super) struct Decrypt<'a> {
    inner: &'a mut dyn Content,
    cipher: Cipher,
    password: &'a Password,
    state: State,
    /// Decrypted bytes that stand at the place where `inner` stands.
    plain: Vec<u8>,
    at: usize,
    /// Bytes of the content that are left, if its size was stated.
    n_left: Option<u64>,
}

enum State {
    Start,
    Old(Keys),
    Aes(Box<Stream>, Box<Hmac<Sha1>>),
}

impl<'a> Decrypt<'a> {
    /// `packed`: all bytes of the entry in the archive, if that is known.
    pub(super) fn new(inner: &'a mut dyn Content, cipher: Cipher, password: &'a Password, packed: Option<u64>) -> Self {
        let n_left = packed.map(|packed| packed.saturating_sub(cipher.n_around()));
        Self { inner, cipher, password, state: State::Start, plain: Vec::new(), at: 0, n_left }
    }

    /// Takes so many bytes as they stand.
    fn raw(&mut self, n_bytes: usize) -> Result<Vec<u8>, Why> {
        let mut bytes = Vec::with_capacity(n_bytes);
        while bytes.len() < n_bytes {
            let chunk = self.inner.chunk()?;
            let piece = chunk.get(..n_bytes - bytes.len()).unwrap_or(chunk);
            if piece.is_empty() {
                return Err(Why::CutAt(0));
            }
            bytes.extend_from_slice(piece);
            let n_piece = piece.len();
            self.inner.advance(n_piece);
        }
        Ok(bytes)
    }

    /// Reads what stands before the content, which tells whether the password is right.
    fn start(&mut self) -> Result<(), Why> {
        match self.cipher {
            Cipher::Old { checks } => {
                let mut header = self.raw(OLD_HEADER_BYTES)?;
                let mut keys = Keys::new(self.password.bytes());
                keys.decrypt(&mut header);
                if !header.last().is_some_and(|last| checks.contains(last)) {
                    return Err(Why::WrongPassword);
                }
                self.state = State::Old(keys);
            }
            Cipher::Aes { key_bytes, .. } => {
                let salt = self.raw(key_bytes / 2)?;
                let verifier = self.raw(VERIFIER_BYTES)?;
                let mut made = vec![0; 2 * key_bytes + VERIFIER_BYTES];
                pbkdf2::pbkdf2_hmac::<Sha1>(self.password.bytes(), &salt, ROUNDS, &mut made);
                let (keys, check) = made.split_at_checked(2 * key_bytes).ok_or(Why::Unreadable)?;
                let (key, proof_key) = keys.split_at_checked(key_bytes).ok_or(Why::Unreadable)?;
                if check != verifier {
                    return Err(Why::WrongPassword);
                }
                let stream = Stream::new(key).ok_or(Why::Encrypted)?;
                let proof = <Hmac<Sha1> as KeyInit>::new_from_slice(proof_key).map_err(|_| Why::Encrypted)?;
                self.state = State::Aes(Box::new(stream), Box::new(proof));
            }
        }
        Ok(())
    }

    /// Decrypts what is at hand.
    fn fill(&mut self) -> Result<(), Why> {
        if matches!(self.state, State::Start) {
            self.start()?;
        }
        self.plain.clear();
        self.at = 0;
        let n_most = self.n_left.map_or(STEP, |n_left| usize::try_from(n_left).unwrap_or(STEP).min(STEP));
        if n_most == 0 {
            return Ok(());
        }
        let chunk = self.inner.chunk()?;
        self.plain.extend_from_slice(chunk.get(..n_most).unwrap_or(chunk));
        match &mut self.state {
            State::Start => {}
            State::Old(keys) => keys.decrypt(&mut self.plain),
            State::Aes(stream, _) => stream.apply(&mut self.plain),
        }
        Ok(())
    }

    /// Passes over what the content did not need, for the proof behind it.
    fn skip_rest(&mut self) -> Result<(), Why> {
        while self.n_left.is_some_and(|n_left| n_left > 0) {
            let n_bytes = self.chunk()?.len();
            if n_bytes == 0 {
                return Err(Why::CutAt(0));
            }
            self.advance(n_bytes);
        }
        Ok(())
    }
}

impl Packed for Decrypt<'_> {
    fn chunk(&mut self) -> Result<&[u8], Why> {
        if self.at >= self.plain.len() {
            self.fill()?;
        }
        Ok(self.plain.get(self.at..).unwrap_or_default())
    }

    fn advance(&mut self, n_bytes: usize) {
        let mut n_rest = n_bytes.min(self.plain.len() - self.at);
        self.at += n_rest;
        self.n_left = self.n_left.map(|n_left| n_left.saturating_sub(n_rest as u64));
        while n_rest > 0 {
            let Ok(chunk) = self.inner.chunk() else { return };
            let piece = chunk.get(..n_rest).unwrap_or(chunk);
            if let State::Aes(_, proof) = &mut self.state {
                proof.update(piece);
            }
            let n_piece = piece.len();
            if n_piece == 0 {
                return;
            }
            self.inner.advance(n_piece);
            n_rest -= n_piece;
        }
    }
}

impl Content for Decrypt<'_> {
    fn verify(&mut self, crc: u32, n_unpacked: u64) -> Result<(), Why> {
        self.skip_rest()?;
        let mut is_proven = true;
        if let Cipher::Aes { .. } = self.cipher {
            let stated = self.raw(PROOF_BYTES)?;
            if let State::Aes(_, proof) = &self.state {
                is_proven = proof.clone().finalize().into_bytes().starts_with(&stated);
            }
        }
        // Where the proof stands for the checksum, zero is stated in its place.
        let has_crc = !matches!(self.cipher, Cipher::Aes { has_crc: false, .. });
        self.inner.verify(if has_crc { crc } else { 0 }, n_unpacked)?;
        if is_proven { Ok(()) } else { Err(Why::Checksum) }
    }
}

/// The three keys of the old encryption.
struct Keys([u32; 3]);

impl Keys {
    fn new(password: &[u8]) -> Self {
        let mut keys = Self([0x1234_5678, 0x2345_6789, 0x3456_7890]);
        for byte in password {
            keys.update(*byte);
        }
        keys
    }

    fn update(&mut self, byte: u8) {
        let [first, second, third] = &mut self.0;
        *first = crc_step(*first, byte);
        *second = second.wrapping_add(*first & 0xFF).wrapping_mul(134_775_813).wrapping_add(1);
        *third = crc_step(*third, (*second >> 24) as u8);
    }

    fn decrypt(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            let [.., third] = self.0;
            let mix = (third | 2) & 0xFFFF;
            *byte ^= (mix.wrapping_mul(mix ^ 1) >> 8) as u8;
            self.update(*byte);
        }
    }
}

/// One step of CRC-32.
fn crc_step(crc: u32, byte: u8) -> u32 {
    crc >> 8 ^ TABLE.get(((crc ^ u32::from(byte)) & 0xFF) as usize).copied().unwrap_or_default()
}

const TABLE: [u32; 256] = table();

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut crc = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
            bit += 1;
        }
        #[allow(clippy::indexing_slicing)] // Runs in the compiler only.
        {
            table[byte] = crc;
        }
        byte += 1;
    }
    table
}

type Block = Array<u8, U16>;

enum Key {
    Short(Aes128),
    Middle(Aes192),
    Long(Aes256),
}

/// AES in counter mode, the counter little-endian and from 1, as `WinZip` has it.
struct Stream {
    key: Key,
    counter: u128,
    blocks: [Block; 8],
    /// Bytes of the blocks that were used.
    at: usize,
}

impl Stream {
    const BYTES: usize = 128;

    fn new(key: &[u8]) -> Option<Self> {
        let key = match key.len() {
            16 => Key::Short(Aes128::new_from_slice(key).ok()?),
            24 => Key::Middle(Aes192::new_from_slice(key).ok()?),
            _ => Key::Long(Aes256::new_from_slice(key).ok()?),
        };
        Some(Self { key, counter: 1, blocks: [Block::default(); 8], at: Self::BYTES })
    }

    fn turn(&mut self) {
        for block in &mut self.blocks {
            *block = self.counter.to_le_bytes().into();
            self.counter = self.counter.wrapping_add(1);
        }
        match &self.key {
            Key::Short(key) => key.encrypt_blocks(&mut self.blocks),
            Key::Middle(key) => key.encrypt_blocks(&mut self.blocks),
            Key::Long(key) => key.encrypt_blocks(&mut self.blocks),
        }
        self.at = 0;
    }

    fn apply(&mut self, bytes: &mut [u8]) {
        let mut rest = bytes;
        while !rest.is_empty() {
            if self.at >= Self::BYTES {
                self.turn();
            }
            let n_bytes = rest.len().min(Self::BYTES - self.at);
            let (piece, behind) = rest.split_at_mut(n_bytes);
            let mask = self.blocks.iter().flat_map(|block| block.iter()).skip(self.at);
            piece.iter_mut().zip(mask).for_each(|(byte, mask)| *byte ^= mask);
            self.at += n_bytes;
            rest = behind;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::charset::native::NativeDecoders;
    use crate::engine::container::Allowance;
    use crate::engine::container::sample::{Drip, deflate, limits, listing, noise};
    use crate::engine::container::zip::sample::{Item, Tail, stored, zip};
    use crate::engine::container::zip::{walk, walk_stream};
    use std::io::Cursor;

    /// An entry whose packed bytes are these, whatever they are.
    fn sealed(name: &str, plain: &[u8], packed: Vec<u8>, crc: u32) -> Item {
        let lie = (plain.len() as u32).wrapping_sub(packed.len() as u32);
        let crc_flip = crc32fast::hash(&packed) ^ crc;
        Item { flags: 1, crc_flip, unpacked_lie: lie, ..stored(name, packed) }
    }

    fn old(name: &str, plain: &[u8], password: &str) -> Item {
        let mut keys = Keys::new(password.as_bytes());
        let crc = crc32fast::hash(plain);
        let front = [&[7; 11][..], &[(crc >> 24) as u8]].concat();
        let open = [&front, plain].concat();
        let packed = open.iter().map(|byte| {
            let mut sealed = [*byte];
            let mut ahead = Keys(keys.0);
            ahead.decrypt(&mut sealed);
            keys.update(*byte);
            sealed[0]
        });
        sealed(name, plain, packed.collect(), crc)
    }

    fn aes(name: &str, plain: &[u8], password: &str, strength: u8, version: u16) -> Item {
        let key_bytes = 8 + 8 * usize::from(strength);
        let salt = vec![9; key_bytes / 2];
        let mut made = vec![0; 2 * key_bytes + 2];
        pbkdf2::pbkdf2_hmac::<Sha1>(password.as_bytes(), &salt, ROUNDS, &mut made);
        let mut body = deflate(plain);
        Stream::new(&made[..key_bytes]).unwrap().apply(&mut body);
        let mut proof = <Hmac<Sha1> as KeyInit>::new_from_slice(&made[key_bytes..2 * key_bytes]).unwrap();
        proof.update(&body);
        let proof = proof.finalize().into_bytes();
        let packed = [&salt, &made[2 * key_bytes..], &body, &proof[..10]].concat();
        let extra = [&[1, 0x99, 7, 0][..], &version.to_le_bytes(), b"AE", &[strength, 8, 0]].concat();
        let crc = if version == 1 { crc32fast::hash(plain) } else { 0 };
        Item { method: 99, extra: extra.clone(), local_extra: extra, ..sealed(name, plain, packed, crc) }
    }

    #[track_caller]
    fn check(items: &[Item], password: Option<&str>, expected: &str) {
        let bytes = zip(items);
        let password = password.map(Password::new);
        let seen = |run: &dyn Fn(&Allowance<'_>, &mut crate::engine::container::Visit<'_>)| {
            let allowance = Allowance::new(&limits(), &NativeDecoders, 0).with_password(password.as_ref());
            listing(|_, visit| run(&allowance, visit))
        };
        assert_eq!(seen(&|allowance, visit| walk(&mut Cursor::new(&bytes), allowance, visit)), expected);
        assert_eq!(seen(&|allowance, visit| walk_stream(&mut &bytes[..], allowance, visit)), expected);
        assert_eq!(seen(&|allowance, visit| walk_stream(&mut Drip(&bytes), allowance, visit)), expected);
    }

    #[test]
    fn the_right_password_opens() {
        let items = [
            old("a", b"content", "secret"),
            aes("b", b"content", "secret", 3, 2),
            aes("c", b"content", "secret", 1, 1),
            aes("d", &noise(100_000), "secret", 2, 2),
            stored("e", "open"),
        ];
        check(&items, Some("secret"), "a: \"content\"\nb: \"content\"\nc: \"content\"\nd: 100000 bytes\ne: \"open\"\n");
        check(
            &items,
            None,
            "a: refused Encrypted\nb: refused Encrypted\nc: refused Encrypted\nd: refused Encrypted\ne: \"open\"\n",
        );
    }

    #[test]
    fn a_wrong_one_is_told_at_once() {
        let items = [old("a", b"content", "secret"), aes("b", b"content", "secret", 3, 2), stored("c", "open")];
        check(&items, Some("guess"), "a: \"\" then WrongPassword\nb: \"\" then WrongPassword\nc: \"open\"\n");
    }

    #[test]
    fn what_was_changed_does_not_pass() {
        let flip = |mut item: Item, from_end: usize| {
            let crc = crc32fast::hash(&item.content) ^ item.crc_flip;
            let at = item.content.len() - from_end;
            item.content[at] ^= 1;
            item.crc_flip = crc32fast::hash(&item.content) ^ crc;
            item
        };
        check(&[flip(aes("a", b"content", "secret", 3, 2), 1)], Some("secret"), "a: \"content\" then Checksum\n");
        check(&[flip(old("a", b"content", "secret"), 1)], Some("secret"), "a: \"contenu\" then Checksum\n");
    }

    #[test]
    fn an_end_that_only_the_packing_tells() {
        let item = Item { tail: Tail::Signed, ..aes("a", b"content", "secret", 3, 2) };
        check(&[item, stored("b", "open")], Some("secret"), "a: \"content\"\nb: \"open\"\n");
    }

    #[test]
    fn every_cut_and_flip_comes_to_an_end() {
        let bytes = zip(&[aes("a", b"content", "x", 1, 2), old("b", b"content", "x")]);
        let password = Password::new("x");
        let run = |bytes: &[u8]| {
            let allowance = Allowance::new(&limits(), &NativeDecoders, 0).with_password(Some(&password));
            listing(|_, visit| walk(&mut Cursor::new(bytes), &allowance, visit));
        };
        for at in 0..bytes.len() {
            run(&bytes[..at]);
            let mut flipped = bytes.clone();
            flipped[at] ^= 0xff;
            run(&flipped);
        }
    }
}
