//! Property lists of Apple, in both of their forms: a key names the value behind it, a dictionary is a level, its
//! scalars are one record. Knows no key by name; never trusts a count or an offset of the binary form.

mod binary;
mod markup;

pub use binary::read as read_binary;
pub use markup::{is_xml, read as read_xml};
