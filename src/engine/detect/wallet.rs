//! Addresses of digital money that prove themselves: Base58 with a check sum (25 bytes, double SHA-256) and Bech32.
//! `0x` and forty hex digits in mixed case, as wallets write them (EIP-55); in one case they need a key.
//! Shapes: the Bitcoin wiki, BIP 173 and BIP 350.

use super::Span;
use super::bytes::{before, is_word, run_end, slice};
use crate::model::{Confidence, DataClass};
use sha2::{Digest, Sha256};

const BASE58: &[u8] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const BECH32: &[u8] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
/// Human-readable parts of the networks in use.
const NETWORKS: [&str; 3] = ["bc1", "tb1", "ltc1"];
/// Bytes of version, digest and check sum.
const PACKED: usize = 25;

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    for (start, end) in words(bytes) {
        if is_wallet(slice(bytes, start, end)) {
            out.push(Span::new(DataClass::Crypto, start, end, Confidence::Certain));
        }
    }
}

/// Words that could be an address, start and end.
fn words(text: &[u8]) -> impl Iterator<Item = (usize, usize)> {
    text.iter().enumerate().filter_map(|(start, first)| {
        let may_begin = matches!(first, b'0' | b'1' | b'3' | b'L' | b'M' | b'D' | b'T' | b'A' | b'b' | b't' | b'l');
        if !may_begin || is_word(before(text, start)) {
            return None;
        }
        let end = run_end(text, start, 91, |byte| byte.is_ascii_alphanumeric());
        let word = slice(text, start, end);
        let fits = (26..=35).contains(&word.len()) && !word.contains(&b'0') || is_of_network(word) || is_ether(word);
        (fits && !is_word(text.get(end).copied())).then_some((start, end))
    })
}

fn is_of_network(word: &[u8]) -> bool {
    (14..=90).contains(&word.len()) && NETWORKS.iter().any(|network| word.starts_with(network.as_bytes()))
}

fn is_wallet(word: &[u8]) -> bool {
    match word {
        _ if is_of_network(word) => is_bech32(word),
        [b'0', ..] => is_ether(word),
        _ => is_base58(word),
    }
}

fn is_ether(word: &[u8]) -> bool {
    word.len() == 42
        && word.strip_prefix(b"0x").is_some_and(|digits| {
            digits.iter().all(u8::is_ascii_hexdigit)
                && digits.iter().any(u8::is_ascii_uppercase)
                && digits.iter().any(u8::is_ascii_lowercase)
        })
}

fn is_base58(word: &[u8]) -> bool {
    let mut packed = [0_u8; PACKED];
    for byte in word {
        let Some(value) = BASE58.iter().position(|letter| letter == byte) else { return false };
        let carry = packed.iter_mut().rev().fold(value as u32, |carry, place| {
            let sum = u32::from(*place) * 58 + carry;
            *place = sum as u8;
            sum >> 8
        });
        if carry > 0 {
            return false;
        }
    }
    let (body, sum) = packed.split_at(PACKED - 4);
    Sha256::digest(Sha256::digest(body)).starts_with(sum)
}

fn is_bech32(word: &[u8]) -> bool {
    const GENERATORS: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    let Some(one) = word.iter().position(|byte| *byte == b'1') else { return false };
    let (human, rest) = word.split_at_checked(one).unwrap_or_default();
    let data: Option<Vec<u8>> = rest
        .iter()
        .skip(1)
        .map(|byte| BECH32.iter().position(|letter| letter == byte).map(|value| value as u8))
        .collect();
    let Some(data) = data else { return false };
    let spread = human.iter().map(|byte| byte >> 5).chain([0]).chain(human.iter().map(|byte| byte & 31)).chain(data);
    let sum = spread.fold(1_u32, |sum, value| {
        let top = sum >> 25;
        let shifted = (sum & 0x01ff_ffff) << 5 ^ u32::from(value);
        GENERATORS
            .iter()
            .enumerate()
            .fold(shifted, |sum, (bit, mask)| if top >> bit & 1 == 1 { sum ^ mask } else { sum })
    });
    matches!(sum, 1 | 0x2bc8_30a3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|address| (DataClass::Crypto, *address)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn an_address_proves_itself() {
        for address in [
            "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
            "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
            "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
            "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
        ] {
            check(address, &[address]);
            check(&format!("to {address}."), &[address]);
        }
    }

    #[test]
    fn other_words_are_no_address() {
        for text in [
            "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
            "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdr",
            "1234567891234567891234567891",
            "0x742d35cc6634c0532925a3b844bc454e4438f44e",
            "bc1short",
        ] {
            check(text, &[]);
        }
    }
}
