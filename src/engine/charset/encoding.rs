//! Text encodings by name, and the interface to whoever can decode them. The engine itself decodes only UTF-8: the
//! tables of the others take more room than the rest of the engine, and every browser has them already.
//! Labels: the WHATWG Encoding Standard.

use crate::model::TextEncoding;

/// A text encoding that exports come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
    Windows1250,
    Iso8859_2,
    Windows1254,
    Windows1251,
    Koi8R,
    Ibm866,
    Windows1253,
    Windows1255,
    Windows1256,
    ShiftJis,
    EucJp,
    Gb18030,
    Big5,
    EucKr,
}

impl Encoding {
    /// Name by which decoders know it.
    pub fn label(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Utf16Le => "utf-16le",
            Encoding::Utf16Be => "utf-16be",
            Encoding::Windows1252 => "windows-1252",
            Encoding::Windows1250 => "windows-1250",
            Encoding::Iso8859_2 => "iso-8859-2",
            Encoding::Windows1254 => "windows-1254",
            Encoding::Windows1251 => "windows-1251",
            Encoding::Koi8R => "koi8-r",
            Encoding::Ibm866 => "ibm866",
            Encoding::Windows1253 => "windows-1253",
            Encoding::Windows1255 => "windows-1255",
            Encoding::Windows1256 => "windows-1256",
            Encoding::ShiftJis => "shift_jis",
            Encoding::EucJp => "euc-jp",
            Encoding::Gb18030 => "gb18030",
            Encoding::Big5 => "big5",
            Encoding::EucKr => "euc-kr",
        }
    }

    /// The word for people.
    pub fn word(self) -> TextEncoding {
        match self {
            Encoding::Utf8 => TextEncoding::Utf8,
            Encoding::Utf16Le | Encoding::Utf16Be => TextEncoding::Utf16,
            Encoding::Windows1252 => TextEncoding::Western,
            Encoding::Windows1250 | Encoding::Iso8859_2 => TextEncoding::CentralEuropean,
            Encoding::Windows1251 | Encoding::Koi8R | Encoding::Ibm866 => TextEncoding::Cyrillic,
            Encoding::ShiftJis | Encoding::EucJp => TextEncoding::Japanese,
            Encoding::Gb18030 | Encoding::Big5 => TextEncoding::Chinese,
            Encoding::EucKr => TextEncoding::Korean,
            Encoding::Windows1253 | Encoding::Windows1254 | Encoding::Windows1255 | Encoding::Windows1256 => {
                TextEncoding::Other
            }
        }
    }
}

/// Brings decoders: the browser's in a worker, a library's at the command line.
pub trait Decoders {
    /// A fresh decoder. `None`: this encoding is not to be had, and its text is read as far as it is ASCII.
    fn decoder(&self, encoding: Encoding) -> Option<Box<dyn Decode>>;

    /// The text with its accents composed (NFC), as far as that can be had.
    fn composed(&self, text: &str) -> String;
}

/// Decodes a text piece by piece.
pub trait Decode {
    /// Appends the text of the next bytes; what is malformed becomes U+FFFD. `is_last` ends the text.
    fn decode(&mut self, bytes: &[u8], is_last: bool, text: &mut String);
}

/// The text of bytes that are all there.
pub fn decode_whole(decoders: &dyn Decoders, encoding: Encoding, bytes: &[u8]) -> String {
    let mut text = String::new();
    match decoders.decoder(encoding) {
        Some(mut decoder) => decoder.decode(bytes, true, &mut text),
        None => text.push_str(&String::from_utf8_lossy(bytes)),
    }
    text
}

/// How many bytes are ASCII before the first one that is not.
pub(crate) fn ascii_len(bytes: &[u8]) -> usize {
    const BLOCK: usize = 1 << 10;
    let n_blocks = bytes.chunks(BLOCK).take_while(|block| block.is_ascii()).count();
    let from = (n_blocks * BLOCK).min(bytes.len());
    let rest = bytes.get(from..).unwrap_or_default();
    from + rest.iter().position(|byte| !byte.is_ascii()).unwrap_or(rest.len())
}
