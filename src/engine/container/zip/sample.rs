//! Test support: writes zips, honest and crafted. Never part of a build.

use crate::engine::container::sample::deflate;

/// How the descriptor behind the content is written.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Tail {
    None,
    Signed,
    Unsigned,
    Wide,
}

/// One entry, with everything that can be said wrongly about it.
#[derive(Clone)]
pub(super) struct Item {
    pub(super) name: Vec<u8>,
    pub(super) content: Vec<u8>,
    pub(super) method: u16,
    pub(super) flags: u16,
    pub(super) tail: Tail,
    pub(super) is_zip64: bool,
    pub(super) crc_flip: u32,
    pub(super) unpacked_lie: u32,
    pub(super) packed_lie: u32,
    pub(super) mode: u16,
    pub(super) extra: Vec<u8>,
    pub(super) local_extra: Vec<u8>,
}

/// An entry that is deflated.
pub(super) fn item(name: &str, content: impl AsRef<[u8]>) -> Item {
    Item {
        name: name.as_bytes().to_vec(),
        content: content.as_ref().to_vec(),
        method: 8,
        flags: 0,
        tail: Tail::None,
        is_zip64: false,
        crc_flip: 0,
        unpacked_lie: 0,
        packed_lie: 0,
        mode: 0,
        extra: Vec::new(),
        local_extra: Vec::new(),
    }
}

/// An entry that is stored.
pub(super) fn stored(name: &str, content: impl AsRef<[u8]>) -> Item {
    Item { method: 0, ..item(name, content) }
}

/// What stands around the entries.
#[derive(Default)]
pub(super) struct Frame {
    /// Bytes before the archive, which its offsets do not count.
    pub(super) prefix: Vec<u8>,
    pub(super) comment: Vec<u8>,
    pub(super) trailer: Vec<u8>,
    pub(super) is_zip64: bool,
    pub(super) disk: u16,
    pub(super) n_entries_lie: u16,
}

/// An archive without specialties.
pub(super) fn zip(items: &[Item]) -> Vec<u8> {
    framed(items, &Frame::default())
}

/// An archive.
pub(super) fn framed(items: &[Item], frame: &Frame) -> Vec<u8> {
    let mut body = Vec::new();
    let mut directory = Vec::new();
    for item in items {
        let offset = body.len() as u64;
        let packed = packed(item);
        put_local(&mut body, item, &packed);
        put_central(&mut directory, item, &packed, offset);
    }
    finish(&body, &directory, items.len() as u64, frame)
}

fn packed(item: &Item) -> Vec<u8> {
    if item.method == 8 { deflate(&item.content) } else { item.content.clone() }
}

fn put(bytes: &mut Vec<u8>, parts: &[&[u8]]) {
    for part in parts {
        bytes.extend_from_slice(part);
    }
}

fn put_local(body: &mut Vec<u8>, item: &Item, packed: &[u8]) {
    let crc = crc32fast::hash(&item.content) ^ item.crc_flip;
    let (n_packed, n_unpacked) = sizes(item, packed);
    let has_tail = item.tail != Tail::None;
    let shown = |number: u64| if has_tail { 0 } else { low(number, item.is_zip64) };
    let mut extra = item.local_extra.clone();
    if item.is_zip64 && !has_tail {
        put(&mut extra, &[&[1, 0, 16, 0], &n_unpacked.to_le_bytes(), &n_packed.to_le_bytes()]);
    }
    put(body, &[b"PK\x03\x04", &45_u16.to_le_bytes(), &flags(item).to_le_bytes(), &item.method.to_le_bytes(), &[0; 4]]);
    put(body, &[&(if has_tail { 0 } else { crc }).to_le_bytes()]);
    put(body, &[&shown(n_packed).to_le_bytes(), &shown(n_unpacked).to_le_bytes()]);
    put(body, &[&(item.name.len() as u16).to_le_bytes(), &(extra.len() as u16).to_le_bytes(), &item.name, &extra]);
    put(body, &[packed]);
    if matches!(item.tail, Tail::Signed | Tail::Wide) {
        put(body, &[b"PK\x07\x08"]);
    }
    match item.tail {
        Tail::None => {}
        Tail::Wide => put(body, &[&crc.to_le_bytes(), &n_packed.to_le_bytes(), &n_unpacked.to_le_bytes()]),
        _ => put(body, &[&crc.to_le_bytes(), &(n_packed as u32).to_le_bytes(), &(n_unpacked as u32).to_le_bytes()]),
    }
}

fn put_central(directory: &mut Vec<u8>, item: &Item, packed: &[u8], offset: u64) {
    let crc = crc32fast::hash(&item.content) ^ item.crc_flip;
    let (n_packed, n_unpacked) = sizes(item, packed);
    let mut extra = item.extra.clone();
    if item.is_zip64 {
        put(&mut extra, &[&[1, 0, 24, 0], &n_unpacked.to_le_bytes(), &n_packed.to_le_bytes(), &offset.to_le_bytes()]);
    }
    put(directory, &[b"PK\x01\x02", &[45, 3, 45, 0], &flags(item).to_le_bytes(), &item.method.to_le_bytes(), &[0; 4]]);
    put(directory, &[&crc.to_le_bytes()]);
    put(directory, &[&low(n_packed, item.is_zip64).to_le_bytes(), &low(n_unpacked, item.is_zip64).to_le_bytes()]);
    put(directory, &[&(item.name.len() as u16).to_le_bytes(), &(extra.len() as u16).to_le_bytes(), &[0; 8]]);
    put(directory, &[&item.mode.to_le_bytes(), &low(offset, item.is_zip64).to_le_bytes(), &item.name, &extra]);
}

fn sizes(item: &Item, packed: &[u8]) -> (u64, u64) {
    let lie = |size: usize, lie: u32| (size as u64).wrapping_add_signed(i64::from(lie.cast_signed()));
    (lie(packed.len(), item.packed_lie), lie(item.content.len(), item.unpacked_lie))
}

fn flags(item: &Item) -> u16 {
    item.flags | if item.tail == Tail::None { 0 } else { 8 }
}

fn low(number: u64, is_zip64: bool) -> u32 {
    if is_zip64 { u32::MAX } else { number as u32 }
}

/// Directory and end records behind the entries.
pub(super) fn finish(body: &[u8], directory: &[u8], n_entries: u64, frame: &Frame) -> Vec<u8> {
    let (offset, n_bytes) = (body.len() as u64, directory.len() as u64);
    let mut zip = frame.prefix.clone();
    put(&mut zip, &[body, directory]);
    if frame.is_zip64 {
        let at = offset + n_bytes;
        put(&mut zip, &[b"PK\x06\x06", &44_u64.to_le_bytes(), &[45, 3, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]]);
        put(&mut zip, &[&n_entries.to_le_bytes(), &n_entries.to_le_bytes()]);
        put(&mut zip, &[&n_bytes.to_le_bytes(), &offset.to_le_bytes()]);
        put(&mut zip, &[b"PK\x06\x07", &[0; 4], &at.to_le_bytes(), &[1, 0, 0, 0]]);
    }
    let count = if frame.is_zip64 { u16::MAX } else { (n_entries as u16).wrapping_add(frame.n_entries_lie) };
    put(&mut zip, &[b"PK\x05\x06", &frame.disk.to_le_bytes(), &frame.disk.to_le_bytes()]);
    put(&mut zip, &[&count.to_le_bytes(), &count.to_le_bytes()]);
    put(&mut zip, &[&low(n_bytes, frame.is_zip64).to_le_bytes(), &low(offset, frame.is_zip64).to_le_bytes()]);
    put(&mut zip, &[&(frame.comment.len() as u16).to_le_bytes(), &frame.comment, &frame.trailer]);
    zip
}

/// One kernel, quoted by `n_entries` entries: each one's content is a stored block with the headers that follow
/// it, then the kernel's stream (D. Fifield, 2019). Here simply: every entry claims all that follows it.
pub(super) fn quoted_bomb(n_entries: usize) -> Vec<u8> {
    let kernel = item("kernel", vec![b'a'; 50_000]);
    let mut body = Vec::new();
    let mut offsets = Vec::new();
    for idx in 0..n_entries {
        offsets.push(body.len());
        let quoting = Item { name: format!("{idx}").into_bytes(), ..kernel.clone() };
        let mut header = Vec::new();
        put_local(&mut header, &quoting, &[]);
        body.extend_from_slice(&header);
    }
    let content = deflate(&kernel.content);
    body.extend_from_slice(&content);
    let mut directory = Vec::new();
    for (idx, offset) in offsets.iter().enumerate() {
        let quoting = Item { name: format!("{idx}").into_bytes(), ..kernel.clone() };
        let packed = vec![0; body.len() - offset - 30 - quoting.name.len()];
        put_central(&mut directory, &quoting, &packed, *offset as u64);
    }
    finish(&body, &directory, n_entries as u64, &Frame::default())
}

/// One entry that the directory lists `n_entries` times.
pub(super) fn kernel_bomb(n_entries: usize) -> Vec<u8> {
    let kernel = item("kernel", vec![b'a'; 50_000]);
    let content = deflate(&kernel.content);
    let (mut body, mut directory) = (Vec::new(), Vec::new());
    put_local(&mut body, &kernel, &content);
    (0..n_entries).for_each(|_| put_central(&mut directory, &kernel, &content, 0));
    finish(&body, &directory, n_entries as u64, &Frame::default())
}
