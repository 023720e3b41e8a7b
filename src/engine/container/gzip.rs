//! Reads a gzip, all of its members one after the other. Never reads names or comments of its header; they are skipped.
//! Source: RFC 1952; zeros behind the last member are padding, as in gzip(1).

use super::Allowance;
use super::little::u32_at;
use super::unpack::{Inflater, broken, failure_at};
use crate::engine::window::Window;
use crate::model::Why;
use std::io::{self, Read};

const MAGIC: [u8; 3] = [0x1F, 0x8B, 8];
const HEADER_BYTES: usize = 10;
const TRAILER_BYTES: usize = 8;
const HAS_HEADER_CRC: u8 = 1 << 1;
const HAS_EXTRA: u8 = 1 << 2;
const HAS_NAME: u8 = 1 << 3;
const HAS_COMMENT: u8 = 1 << 4;

/// Whether a file that begins like this is a gzip.
pub fn is_gzip(head: &[u8]) -> bool {
    head.starts_with(&MAGIC)
}

/// The content of a gzip. Fails with [`crate::engine::error::Broken`] after the last good byte.
pub fn reader<'a>(reader: &'a mut dyn Read, allowance: &'a Allowance<'a>) -> impl Read + 'a {
    Gzip {
        window: Window::new(&[], reader),
        inflater: Inflater::new(),
        allowance,
        crc: crc32fast::Hasher::new(),
        n_unpacked: 0,
        state: State::Header,
    }
}

struct Gzip<'a> {
    window: Window<'a>,
    inflater: Inflater,
    allowance: &'a Allowance<'a>,
    crc: crc32fast::Hasher,
    n_unpacked: u64,
    state: State,
}

#[derive(Clone, Copy)]
enum State {
    Header,
    Body,
    End(Result<(), Why>),
}

impl Gzip<'_> {
    fn step(&mut self, out: &mut [u8]) -> Result<usize, Why> {
        loop {
            match self.state {
                State::End(end) => return end.map(|()| 0),
                State::Header => {
                    self.header()?;
                    self.inflater.restart();
                    self.crc.reset();
                    self.state = State::Body;
                }
                State::Body if self.allowance.is_spent() => return Err(Why::TooLarge),
                State::Body => {
                    let n_bytes = self.inflater.read(&mut self.window, out)?;
                    if n_bytes > 0 {
                        self.crc.update(out.get(..n_bytes).unwrap_or_default());
                        self.n_unpacked += n_bytes as u64;
                        self.allowance.charge(n_bytes);
                        return Ok(n_bytes);
                    }
                    self.trailer()?;
                }
            }
        }
    }

    fn header(&mut self) -> Result<(), Why> {
        let is_whole = self.window.at_least(HEADER_BYTES);
        let head = self.window.data();
        if !head.iter().zip(&MAGIC).all(|(byte, magic)| byte == magic) {
            return Err(Why::DamagedAt(0));
        }
        let Some(flags) = head.get(3).copied().filter(|_| is_whole) else { return Err(self.cut()) };
        self.window.consume(HEADER_BYTES);
        if flags & HAS_EXTRA != 0 {
            let low = self.byte()?;
            let n_extra = u16::from_le_bytes([low, self.byte()?]);
            for _ in 0..n_extra {
                self.byte()?;
            }
        }
        for flag in [HAS_NAME, HAS_COMMENT] {
            while flags & flag != 0 && self.byte()? != 0 {}
        }
        if flags & HAS_HEADER_CRC != 0 {
            self.byte()?;
            self.byte()?;
        }
        Ok(())
    }

    fn byte(&mut self) -> Result<u8, Why> {
        self.window.at_least(1);
        let byte = self.window.data().first().copied().ok_or_else(|| self.cut())?;
        self.window.consume(1);
        Ok(byte)
    }

    /// Checks the member and looks what follows it.
    fn trailer(&mut self) -> Result<(), Why> {
        if !self.window.at_least(TRAILER_BYTES) {
            return Err(self.cut());
        }
        let stated = u32_at(self.window.data(), 0);
        self.window.consume(TRAILER_BYTES);
        if stated != Some(self.crc.clone().finalize()) {
            return Err(Why::Checksum);
        }
        self.state = State::Header;
        while !self.window.is_empty() {
            let n_zeros = self.window.data().iter().take_while(|byte| **byte == 0).count();
            if n_zeros == 0 {
                return Ok(());
            }
            self.window.consume(n_zeros);
        }
        self.state = State::End(self.window.failure().map_or(Ok(()), Err));
        Ok(())
    }

    fn cut(&self) -> Why {
        self.window.failure().unwrap_or(Why::CutAt(0))
    }
}

impl Read for Gzip<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.is_empty() {
            return Ok(0);
        }
        self.step(out).map_err(|why| {
            let why = failure_at(why, self.n_unpacked);
            self.state = State::End(Err(why));
            broken(why)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::charset::native::NativeDecoders;
    use crate::engine::container::sample::{Drip, deflate, limits, noise, read_all, shown};
    use crate::engine::limits::Limits;
    use expect_test::{Expect, expect};

    fn member(flags: u8, front: &[u8], content: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0x1F, 0x8B, 8, flags, 0, 0, 0, 0, 0, 3];
        bytes.extend_from_slice(front);
        bytes.extend(deflate(content));
        bytes.extend(crc32fast::hash(content).to_le_bytes());
        bytes.extend((content.len() as u32).to_le_bytes());
        bytes
    }

    fn seen(bytes: &[u8], limits: &Limits) -> String {
        let allowance = Allowance::new(limits, &NativeDecoders, 0);
        let (mut drip, mut whole) = (Drip(bytes), bytes);
        let text = shown(&mut reader(&mut whole, &allowance));
        let allowance = Allowance::new(limits, &NativeDecoders, 0);
        if limits.unpacked_floor > 1 << 16 {
            assert_eq!(shown(&mut reader(&mut drip, &allowance)), text);
        }
        text
    }

    #[track_caller]
    fn check(bytes: &[u8], expected: &Expect) {
        expected.assert_eq(&seen(bytes, &limits()));
    }

    #[test]
    fn members_are_read_one_after_the_other() {
        let front = b"\x03\x00abcname\0comment\0\x12\x34";
        let zip = [member(0, b"", b"one "), member(0x1E, front, b"two"), member(0, b"", b"")].concat();
        check(&zip, &expect![[r#""one two""#]]);
        check(&[zip, vec![0; 700]].concat(), &expect![[r#""one two""#]]);
    }

    #[test]
    fn anything_but_zeros_behind_is_damage() {
        check(&[member(0, b"", b"one"), b"junk".to_vec()].concat(), &expect![[r#""one" then DamagedAt(3)"#]]);
    }

    #[test]
    fn a_wrong_checksum_shows_after_the_last_byte() {
        let mut bytes = member(0, b"", b"content");
        let at = bytes.len() - 8;
        bytes[at] ^= 1;
        check(&bytes, &expect![[r#""content" then Checksum"#]]);
    }

    #[test]
    fn an_empty_file_is_no_gzip() {
        check(b"", &expect![[r#""" then CutAt(0)"#]]);
        check(b"\x1F\x8Cxxxxxxxxxxx", &expect![[r#""" then DamagedAt(0)"#]]);
        assert!(is_gzip(&member(0, b"", b"")) && !is_gzip(b"\x1F\x8B"));
    }

    #[test]
    fn a_cut_at_any_byte_gives_what_stands_before() {
        let content = noise(400);
        let bytes = member(0x08, b"name\0", &content);
        for n_bytes in 0..bytes.len() {
            let allowance = Allowance::new(&limits(), &NativeDecoders, 0);
            let (got, end) = read_all(&mut reader(&mut &bytes[..n_bytes], &allowance));
            assert!(content.starts_with(&got), "cut at {n_bytes}");
            assert_eq!(end, Err(Why::CutAt(got.len() as u64)), "cut at {n_bytes}");
        }
    }

    #[test]
    fn a_flip_of_any_byte_never_goes_unseen() {
        let content = noise(400);
        let bytes = member(0, b"", &content);
        for at in 10..bytes.len() {
            let mut flipped = bytes.clone();
            flipped[at] ^= 0x10;
            let allowance = Allowance::new(&limits(), &NativeDecoders, 0);
            let (got, end) = read_all(&mut reader(&mut &flipped[..], &allowance));
            // Padding bits and the stated size are not looked at.
            assert!(end.is_err() || got == content, "flip at {at}");
        }
    }

    #[test]
    fn a_bomb_ends_at_the_allowance() {
        let limits = Limits { unpacked_floor: 20_000, ..limits() };
        assert_eq!(seen(&member(0, b"", &vec![b'a'; 1 << 20]), &limits), "21003 bytes then TooLarge");
    }
}
