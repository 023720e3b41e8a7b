//! Test support: writes databases page by page. Never part of a build.
#![allow(dead_code)] // tests/kinds.rs uses a part of it

/// A value of a row.
#[derive(Clone, Copy)]
pub(crate) enum Cell<'c> {
    Null,
    Number(i64),
    Real(f64),
    Text(&'c str),
    Blob(&'c [u8]),
}

pub(crate) const PAGE: usize = 512;

pub(crate) fn varint(number: u64) -> Vec<u8> {
    let mut bytes = vec![(number & 0x7F) as u8];
    let mut rest = number >> 7;
    while rest > 0 {
        bytes.insert(0, (rest & 0x7F) as u8 | 0x80);
        rest >>= 7;
    }
    bytes
}

/// The payload of a row.
pub(crate) fn payload(cells: &[Cell<'_>]) -> Vec<u8> {
    let (mut types, mut body) = (Vec::new(), Vec::new());
    for cell in cells {
        match cell {
            Cell::Null => types.push(0),
            Cell::Number(number) => {
                types.push(6);
                body.extend_from_slice(&number.to_be_bytes());
            }
            Cell::Real(number) => {
                types.push(7);
                body.extend_from_slice(&number.to_be_bytes());
            }
            Cell::Text(text) => {
                types.extend(varint(13 + 2 * text.len() as u64));
                body.extend_from_slice(text.as_bytes());
            }
            Cell::Blob(blob) => {
                types.extend(varint(12 + 2 * blob.len() as u64));
                body.extend_from_slice(blob);
            }
        }
    }
    let header = varint(types.len() as u64 + 1);
    [header, types, body].concat()
}

/// A cell of a leaf; what does not fit goes to the page numbered `next` (and those behind it).
pub(crate) fn row(number: u64, cells: &[Cell<'_>], next: u32) -> (Vec<u8>, Vec<Vec<u8>>) {
    let payload = payload(cells);
    let head = [varint(payload.len() as u64), varint(number)].concat();
    if payload.len() <= PAGE - 35 {
        return ([head, payload].concat(), Vec::new());
    }
    let least = (PAGE - 12) * 32 / 255 - 23;
    let fitting = least + (payload.len() - least) % (PAGE - 4);
    let n_local = if fitting <= PAGE - 35 { fitting } else { least };
    let (local, rest) = payload.split_at(n_local);
    let pieces: Vec<&[u8]> = rest.chunks(PAGE - 4).collect();
    let pages = pieces.iter().enumerate().map(|(idx, piece)| {
        let following = if idx + 1 < pieces.len() { next + 1 + idx as u32 } else { 0 };
        let mut page = [&following.to_be_bytes()[..], piece].concat();
        page.resize(PAGE, 0);
        page
    });
    ([&head, local, &next.to_be_bytes()[..]].concat(), pages.collect())
}

/// A page of a tree: 13 is a leaf, 5 an inner page. `front` stands before it on the first page.
pub(crate) fn page(front: &[u8], kind: u8, right: u32, cells: &[Vec<u8>]) -> Vec<u8> {
    let mut page = front.to_vec();
    page.extend_from_slice(&[kind, 0, 0]);
    page.extend_from_slice(&(cells.len() as u16).to_be_bytes());
    page.extend_from_slice(&[0, 0, 0]);
    if kind == 5 {
        page.extend_from_slice(&right.to_be_bytes());
    }
    let mut at = PAGE;
    let mut content = Vec::new();
    for cell in cells {
        at -= cell.len();
        page.extend_from_slice(&(at as u16).to_be_bytes());
        content = [cell.clone(), content].concat();
    }
    assert!(page.len() <= at, "the cells fit");
    page.resize(at, 0);
    page.extend(content);
    page
}

/// The first 100 bytes.
pub(crate) fn header(n_pages: u32, encoding: u8) -> Vec<u8> {
    let mut header = vec![0; 100];
    header[..16].copy_from_slice(b"SQLite format 3\0");
    header[16..18].copy_from_slice(&(PAGE as u16).to_be_bytes());
    header[18..20].copy_from_slice(&[1, 1]);
    header[28..32].copy_from_slice(&n_pages.to_be_bytes());
    header[59] = encoding;
    header
}

/// A database of these pages behind the table of tables: name, root page and statement of each table.
pub(crate) fn database(tables: &[(&str, i64, &str)], pages: &[Vec<u8>]) -> Vec<u8> {
    let rows: Vec<Vec<u8>> = tables
        .iter()
        .enumerate()
        .map(|(idx, (name, root, sql))| {
            let cells = [Cell::Text("table"), Cell::Text(name), Cell::Text(name), Cell::Number(*root), Cell::Text(sql)];
            row(idx as u64 + 1, &cells, 0).0
        })
        .collect();
    let first = page(&header(pages.len() as u32 + 1, 1), 13, 0, &rows);
    [first, pages.concat()].concat()
}
