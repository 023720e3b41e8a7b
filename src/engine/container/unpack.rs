//! Turns packed bytes into the content of an entry: stored or deflated, checked and charged to the allowance.
//! Holds no buffer of content: it inflates straight into the caller's. Knows neither zip nor gzip headers.
//! Source: RFC 1951; what flate2 with zlib-rs reports was tried on cut and flipped streams (tests).

use super::Allowance;
use crate::engine::error::{self, Broken};
use crate::engine::window::Window;
use crate::model::Why;
use flate2::{Decompress, FlushDecompress, Status};
use std::io::{self, Read};

/// Packed bytes, chunk by chunk.
pub(super) trait Packed {
    /// The bytes at hand, empty at the end of the content. Positions inside a failure are left at 0 for the caller.
    fn chunk(&mut self) -> Result<&[u8], Why>;
    /// Moves on by `n_bytes` of the chunk.
    fn advance(&mut self, n_bytes: usize);
}

/// Packed bytes of one entry, which know what their content should add up to.
pub(super) trait Content: Packed {
    /// Compares what was unpacked with what the archive states; called once, after the last byte.
    fn verify(&mut self, crc: u32, n_unpacked: u64) -> Result<(), Why>;
}

impl Packed for Window<'_> {
    fn chunk(&mut self) -> Result<&[u8], Why> {
        if self.data().is_empty() && !self.more() {
            return Err(self.failure().unwrap_or(Why::CutAt(0)));
        }
        Ok(self.data())
    }

    fn advance(&mut self, n_bytes: usize) {
        self.consume(n_bytes);
    }
}

/// The same failure, as seen from `at` bytes of the content.
pub(super) fn failure_at(why: Why, at: u64) -> Why {
    match why {
        Why::CutAt(_) => Why::CutAt(at),
        Why::DamagedAt(_) => Why::DamagedAt(at),
        why => why,
    }
}

/// How an entry is packed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    Stored,
    Deflated,
}

/// Deflate, one stream after the other: its state is 48 KB and worth keeping.
pub(super) struct Inflater {
    state: Decompress,
    has_ended: bool,
    is_damaged: bool,
}

impl Inflater {
    pub(super) fn new() -> Self {
        Self { state: Decompress::new(false), has_ended: false, is_damaged: false }
    }

    /// Makes ready for the next stream.
    pub(super) fn restart(&mut self) {
        self.state.reset(false);
        self.has_ended = false;
        self.is_damaged = false;
    }

    /// Inflates into `out`, which must not be empty; 0 at the end of the stream. Nothing behind the end is consumed.
    pub(super) fn read(&mut self, input: &mut dyn Packed, out: &mut [u8]) -> Result<usize, Why> {
        while !self.has_ended {
            if self.is_damaged {
                return Err(Why::DamagedAt(0));
            }
            // Behind the last input byte the state may still hold output: ask it before giving up.
            let (chunk, failure) = match input.chunk() {
                Ok([]) => (&[][..], Some(Why::CutAt(0))),
                Ok(chunk) => (chunk, None),
                Err(why) => (&[][..], Some(why)),
            };
            let (n_before, out_before) = (self.state.total_in(), self.state.total_out());
            let status = self.state.decompress(chunk, out, FlushDecompress::None);
            let n_used = (self.state.total_in() - n_before) as usize;
            let n_made = (self.state.total_out() - out_before) as usize;
            input.advance(n_used);
            match status {
                Ok(Status::StreamEnd) => self.has_ended = true,
                Ok(_) if n_used == 0 && n_made == 0 => return Err(failure.unwrap_or(Why::DamagedAt(0))),
                Ok(_) => {}
                Err(_) => self.is_damaged = true,
            }
            if n_made > 0 {
                return Ok(n_made);
            }
        }
        Ok(0)
    }
}

/// Content of one entry.
pub(super) struct Unpack<'a> {
    input: &'a mut dyn Content,
    inflater: Option<&'a mut Inflater>,
    allowance: &'a Allowance<'a>,
    crc: crc32fast::Hasher,
    n_unpacked: u64,
    end: Option<Result<(), Why>>,
}

impl<'a> Unpack<'a> {
    pub(super) fn new(
        input: &'a mut dyn Content,
        method: Method,
        inflater: &'a mut Inflater,
        allowance: &'a Allowance<'a>,
    ) -> Self {
        inflater.restart();
        let inflater = (method == Method::Deflated).then_some(inflater);
        Self { input, inflater, allowance, crc: crc32fast::Hasher::new(), n_unpacked: 0, end: None }
    }

    /// How it ended, if the end was reached.
    pub(super) fn end(&self) -> Option<Result<(), Why>> {
        self.end
    }

    /// Unpacks the rest for the sake of its end.
    pub(super) fn drain(&mut self) -> Result<(), Why> {
        let mut scratch = vec![0; 32 << 10];
        loop {
            if let Some(end) = self.end {
                return end;
            }
            // The result is kept in `end`.
            let _ = self.read(&mut scratch);
        }
    }

    fn step(&mut self, out: &mut [u8]) -> Result<usize, Why> {
        if self.allowance.is_spent() {
            return Err(Why::TooLarge);
        }
        let n_bytes = match &mut self.inflater {
            Some(inflater) => inflater.read(self.input, out)?,
            None => copy(self.input, out)?,
        };
        if n_bytes == 0 {
            self.input.verify(self.crc.clone().finalize(), self.n_unpacked)?;
            self.end = Some(Ok(()));
        }
        self.crc.update(out.get(..n_bytes).unwrap_or_default());
        self.n_unpacked += n_bytes as u64;
        self.allowance.charge(n_bytes);
        Ok(n_bytes)
    }
}

impl Read for Unpack<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        match self.end {
            Some(Err(why)) => return Err(Broken(why).into()),
            Some(Ok(())) => return Ok(0),
            None if out.is_empty() => return Ok(0),
            None => {}
        }
        self.step(out).map_err(|why| {
            let why = failure_at(why, self.n_unpacked);
            self.end = Some(Err(why));
            Broken(why).into()
        })
    }
}

/// Copies what is at hand into `out`; 0 at the end of the content.
fn copy(input: &mut dyn Packed, out: &mut [u8]) -> Result<usize, Why> {
    let chunk = input.chunk()?;
    let n_bytes = chunk.len().min(out.len());
    if let (Some(target), Some(bytes)) = (out.get_mut(..n_bytes), chunk.get(..n_bytes)) {
        target.copy_from_slice(bytes);
    }
    input.advance(n_bytes);
    Ok(n_bytes)
}

/// Reads the rest of a stream, whose failures only show at its end (a checksum, a cut).
pub(super) fn drain(window: &mut Window<'_>) -> Option<Why> {
    loop {
        window.consume(window.data().len());
        if !window.more() {
            return window.failure();
        }
    }
}

/// Fails as `why` does, for readers that end in one.
pub(super) fn broken(why: Why) -> io::Error {
    Broken(why).into()
}

/// The kind of a failed read.
pub(super) fn why(error: &io::Error) -> Why {
    error::why(error)
}
