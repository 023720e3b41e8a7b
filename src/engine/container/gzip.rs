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
pub fn reader<'a>(reader: &'a mut dyn Read, allowance: &'a Allowance) -> impl Read + 'a {
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
    allowance: &'a Allowance,
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
