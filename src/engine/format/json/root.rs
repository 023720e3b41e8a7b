//! What stands between documents: the wrappers that JavaScript puts around them, bare scalars, lines of other text.
//! Wrappers: Twitter's `window.YTD.x = [`, Google's `)]}'`, JSONP's `callback(`.

use super::reader::Reader;
use super::scan;
use crate::engine::field::Escape;

/// The longest line that is seen whole.
const LINE_BYTES: usize = 64 << 10;
/// The longest text that may stand before the bracket of a wrapped document.
const WRAPPER_BYTES: usize = 512;
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
const ANTI_HIJACK: &[u8] = b")]}'";

impl Reader<'_> {
    /// Takes what begins with neither bracket nor quote: mostly a whole line.
    pub(super) fn between_documents(&mut self, rest: &[u8], is_last: bool) -> Option<usize> {
        let line = match memchr::memchr(b'\n', rest.get(..LINE_BYTES).unwrap_or(rest)) {
            Some(n_line) => rest.get(..n_line).unwrap_or_default(),
            None if rest.len() < LINE_BYTES && !is_last => return None,
            None => until_space(rest.get(..LINE_BYTES).unwrap_or(rest), rest.len() <= LINE_BYTES),
        };
        if line.starts_with(BYTE_ORDER_MARK) {
            if self.position > 0 {
                self.damage();
            }
            return Some(BYTE_ORDER_MARK.len());
        }
        if line.starts_with(ANTI_HIJACK) {
            self.damage();
            return Some(ANTI_HIJACK.len());
        }
        if let Some(kind) = scan::strict_kind(line.trim_ascii()) {
            if !self.on_fresh_line {
                self.damage();
            }
            self.scalar(line.trim_ascii(), Escape::None, kind);
            return Some(line.len());
        }
        let n_closing = line.iter().take_while(|byte| b")];,}".contains(byte)).count();
        if n_closing > 0 {
            self.damage();
            return Some(n_closing);
        }
        if let Some(n_wrapper) = wrapper_len(line) {
            self.damage();
            self.sink.text(line.get(..n_wrapper).unwrap_or_default().trim_ascii_end());
            return Some(n_wrapper);
        }
        self.damage();
        self.sink.text(line.trim_ascii_end());
        Some(line.len().max(1))
    }
}

/// A piece of a line that is too long, cut at a space if there is one.
fn until_space(piece: &[u8], is_whole: bool) -> &[u8] {
    let cut = if is_whole { None } else { memchr::memrchr(b' ', piece).filter(|cut| *cut > 0) };
    piece.get(..cut.unwrap_or(piece.len())).unwrap_or(piece)
}

/// Length of what stands before the bracket, if it looks like code that wraps a document.
fn wrapper_len(line: &[u8]) -> Option<usize> {
    let n_wrapper = line.iter().take(WRAPPER_BYTES).position(|byte| matches!(byte, b'{' | b'['))?;
    let before = line.get(..n_wrapper)?.trim_ascii_end();
    let is_code = [b"=" as &[u8], b"(", b";", b"default", b"return"].iter().any(|end| before.ends_with(end));
    is_code.then_some(n_wrapper)
}
