//! Tells which elements of HTML break a paragraph and which hold a group. All others are read through.
//! Names: WHATWG HTML, section 4, in lower case.

/// Whether an element begins and ends a paragraph.
#[rustfmt::skip]
pub(super) fn is_block(name: &[u8]) -> bool {
    is_container(name) || matches!(name,
        b"address" | b"blockquote" | b"br" | b"button" | b"caption" | b"dd" | b"dl" | b"dt" | b"figcaption" | b"figure"
        | b"hr" | b"iframe" | b"legend" | b"li" | b"ol" | b"option" | b"p" | b"pre" | b"script" | b"select" | b"style"
        | b"summary" | b"textarea" | b"title" | b"ul" | b"video" | b"xmp"
        | b"table" | b"tbody" | b"td" | b"tfoot" | b"th" | b"thead" | b"tr"
        | [b'h', b'1'..=b'6'])
}

/// Whether an element holds labeled values that explain each other.
#[rustfmt::skip]
pub(super) fn is_container(name: &[u8]) -> bool {
    matches!(name,
        b"article" | b"aside" | b"body" | b"details" | b"div" | b"fieldset" | b"footer" | b"form" | b"head" | b"header"
        | b"html" | b"main" | b"nav" | b"section")
}
