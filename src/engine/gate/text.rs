//! Values of people and their things: names, addresses, numbers of accounts, networks and devices.

use super::super::detect::{self, calling_code, is_nobodys_mac};
use super::host::{is_domain, is_host_and_port, is_interface, is_of_service};
use super::machine::{is_constant, is_identifier, is_kind_of_thing, is_one_of_few};
use super::position::{coordinates, track};
use super::{Fit, Value, date, number};
use crate::catalog::dictionary::{Words, each};
use crate::model::{DataClass, Shape};
use std::borrow::Cow;
use std::net::IpAddr;

/// Identity, contact and location.
pub(super) fn person(class: DataClass, value: &Value<'_>) -> Fit {
    let text = |fits: bool| Fit::plausible_if(fits, Shape::Text);
    match class {
        DataClass::Email => email(value),
        DataClass::Phone => phone(value),
        DataClass::Name => text(is_label(value, 100) && !looks_technical(value) && !is_identifier(value)),
        DataClass::Username => text(
            is_label(value, 100) && !value.contains("://") && !is_constant(value) || value.is_whole(DataClass::Email),
        ),
        DataClass::AccountId => text(is_id(value, 1) && has_digit(value) && !is_small(value)),
        DataClass::BirthDate => birth_date(value),
        DataClass::Age => age(value),
        DataClass::Gender => Fit::plausible_if(is_gender(value), Shape::Word),
        DataClass::Language => Fit::plausible_if(is_language(value), Shape::Word),
        DataClass::Address => text(
            ((5..=300).contains(&value.len()) && has_letter(value) || is_house_number(value))
                && !looks_technical(value)
                && !is_host_and_port(value)
                && !value.is_whole(DataClass::Email),
        ),
        DataClass::Postcode => text(
            (3..=10).contains(&value.len())
                && has_digit(value)
                && !value.starts_with("0x")
                && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-')),
        ),
        DataClass::Message => text(has_letter(value) && value.contains(char::is_whitespace)),
        DataClass::Coordinates => coordinates(value),
        DataClass::Track => track(value),
        DataClass::Place => text(is_label(value, 120) && !looks_technical(value) && !is_identifier(value)),
        DataClass::Timezone => timezone(value),
        _ => Fit::Nothing,
    }
}

/// Network and devices.
pub(super) fn thing(class: DataClass, value: &Value<'_>) -> Fit {
    let text = |fits: bool| Fit::plausible_if(fits, Shape::Text);
    match class {
        DataClass::Ip => ip(value),
        DataClass::Mac | DataClass::Bssid => mac(class, value),
        // IEEE 802.11 allows 32 bytes; hex or Base64 of them takes up to twice that.
        DataClass::Ssid => text(
            !value.bytes().all(|byte| byte.is_ascii_digit())
                && !is_interface(value)
                && !is_one_of_few(value)
                && (value.len() <= 32 || (value.len() <= 64 && value.bytes().all(is_base64))),
        ),
        DataClass::Hostname => {
            text((2..=253).contains(&value.len()) && has_letter(value) && !value.contains(' ') && !is_of_service(value))
        }
        DataClass::Url => {
            Fit::plausible_if((value.contains("://") || is_domain(value)) && !is_of_service(value), Shape::Link)
        }
        DataClass::UserAgent => {
            Fit::tested_if(value.is_whole(class), class).or(|| text(value.len() >= 4 && has_letter(value)))
        }
        DataClass::DeviceId => text(is_id(value, 3) && (has_digit(value) || value.len() >= 16)),
        DataClass::Serial => text(is_id(value, 4) && value.len() <= 64 && has_digit(value)),
        DataClass::Imei => imei(value),
        DataClass::Nickname => {
            text(is_label(value, 120) && !is_identifier(value) && !is_one_of_few(value) && !is_kind_of_thing(value))
        }
        DataClass::Model => text(
            is_model(value) && !is_kind_of_thing(value) && !(value.contains('@') && value.is_whole(DataClass::Email)),
        ),
        DataClass::Firmware => {
            let says_something = value.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
            text(value.len() <= 80 && says_something && !date::is_epoch(value))
        }
        _ => Fit::Nothing,
    }
}

/// `12a`, `1187`, `7/2`.
fn is_house_number(value: &str) -> bool {
    value.len() <= 6
        && value.starts_with(|sign: char| ('1'..='9').contains(&sign))
        && value.chars().all(|sign| sign.is_alphanumeric() || matches!(sign, '/' | '-' | ' '))
        && value.chars().filter(|sign| sign.is_alphabetic()).count() <= 1
}

fn email(value: &Value<'_>) -> Fit {
    let n_bytes: usize =
        value.spans().iter().filter(|span| span.class == DataClass::Email).map(|span| span.end - span.start).sum();
    // A name in front and separators of a list do not change what it is.
    Fit::tested_if(n_bytes * 3 >= value.len().max(1), DataClass::Email)
        .or(|| Fit::plausible_if(is_odd_address(value), Shape::Text))
}

/// An address with letters of other scripts, or in quotes, in front of its host (RFC 6532, RFC 5321).
fn is_odd_address(value: &str) -> bool {
    value.rsplit_once('@').is_some_and(|(local, host)| {
        (!local.is_ascii() || local.len() > 2 && local.starts_with('"') && local.ends_with('"'))
            && !local.contains([' ', '@'])
            && is_domain(host)
    })
}

fn phone(value: &Value<'_>) -> Fit {
    let written = western(value);
    let bare = written.strip_prefix("tel:").or_else(|| written.strip_prefix("sip:")).unwrap_or(&written);
    let number = without_extension(bare);
    // Of plain signs, the number as it was seen.
    let seen = if value.is_ascii() { value.part(number.trim()) } else { Value::new(number.trim()) };
    if seen.is_whole(DataClass::Phone) {
        return Fit::Tested(Shape::Tested(DataClass::Phone));
    }
    let digits: Vec<u8> = number.bytes().filter(u8::is_ascii_digit).take(24).collect();
    let is_written_so = number
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '(' | ')' | '.' | '-' | '/' | '\u{a0}' | '‑' | '–'));
    let is_one_digit = digits.windows(2).all(|pair| pair.first() == pair.last());
    // Fifteen and the two zeros of a call abroad.
    let most = if digits.starts_with(b"00") { 17 } else { 15 };
    // `01 99 00 31 42` is no date, `2025-06-01` is.
    let fits = is_written_so && (6..=most).contains(&digits.len()) && !is_one_digit && date::year(number).is_none();
    let rest = ["00", "011"].iter().find_map(|prefix| digits.strip_prefix(prefix.as_bytes()));
    let is_international = digits.len() >= 10 && rest.is_some_and(|rest| calling_code(rest).is_some());
    if fits && is_international {
        Fit::Tested(Shape::Tested(DataClass::Phone))
    } else {
        Fit::plausible_if(fits, Shape::Number)
    }
}

/// Digits of other scripts as those that telephones have: ten in a row from a zero at a known place.
fn western(value: &str) -> Cow<'_, str> {
    const ZEROS: [char; 9] = ['٠', '۰', '०', '০', '੦', '૦', '௦', '๐', '０'];
    if value.is_ascii() {
        return Cow::Borrowed(value);
    }
    let digit = |letter: char| {
        let known =
            ZEROS.iter().find_map(|zero| (letter as u32).checked_sub(*zero as u32).filter(|offset| *offset < 10));
        known.and_then(|offset| char::from_digit(offset, 10)).unwrap_or(letter)
    };
    Cow::Owned(
        value
            .chars()
            .filter(|letter| !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'))
            .map(digit)
            .collect(),
    )
}

/// The number before `x123`, `ext. 12`, `#12`, `;ext=12`, `w. 12`.
fn without_extension(value: &str) -> &str {
    let end = value.find(|sign: char| sign.is_alphabetic() || matches!(sign, '#' | ';' | ','));
    let (number, tail) = end.and_then(|end| value.split_at_checked(end)).unwrap_or((value, ""));
    let word = tail.trim_start_matches([';', ',', ' ']).to_ascii_lowercase();
    let is_extension = ["x", "ext", "#", "dw", "p", "w", "poste", "int"].iter().any(|mark| word.starts_with(mark));
    if is_extension && has_digit(tail) && tail.len() <= 16 { number } else { value }
}

fn birth_date(value: &str) -> Fit {
    match date::year(value) {
        Some(year) => Fit::tested_if((1900..=2099).contains(&year), DataClass::BirthDate).or(|| Fit::Nothing),
        // A day without its year.
        None if is_day(value) => Fit::Plausible(Shape::Date),
        // Seconds or milliseconds around 1970; before it they are negative.
        None => {
            Fit::plausible_if(value.trim_start_matches('-').len() >= 8 && value.parse::<i64>().is_ok(), Shape::Date)
        }
    }
    .into_date()
}

/// `--04-21`, `04-21`, `21.04.`
fn is_day(value: &str) -> bool {
    let mut parts = value.trim_matches(['-', '.']).split(['-', '/', '.']);
    let mut next = || parts.next().and_then(|part| part.parse::<u8>().ok());
    matches!((next(), next()), (Some(one @ 1..=31), Some(other @ 1..=31)) if one <= 12 || other <= 12)
        && value.len() <= 7
}

impl Fit {
    /// A tested date is told as a date.
    fn into_date(self) -> Self {
        if let Fit::Tested(_) = self { Fit::Tested(Shape::Date) } else { self }
    }
}

fn age(value: &str) -> Fit {
    let is_number = number::parse(value).is_some_and(|age| (1.0..=120.0).contains(&age));
    let bare = value.trim_matches(['<', '>', '+', '≥', '≤', ' ']);
    let is_open = bare.len() < value.len() && bare.parse::<u8>().is_ok();
    // `25-34`, `25 to 34`, `6_TO_8`, `18_24`.
    let parts: Vec<&str> = value.split(['-', '–', '_', ' ']).filter(|part| !part.is_empty()).take(5).collect();
    let is_bound = |part: &&&str| part.parse::<u8>().is_ok_and(|age| age <= 120);
    let n_bounds = parts.iter().filter(is_bound).count();
    let is_joined = parts.iter().filter(|part| !is_bound(part)).all(|word| number::is_between(word));
    Fit::plausible_if(is_number || is_open || (n_bounds == 2 && is_joined && parts.len() <= 4), Shape::Number)
}

/// What forms offer, in the languages of the dictionary; how people are addressed; and the answer to `is_male`.
const GENDERS: Words = "žena, muž, nő, férfi, femeie, bărbat, feminin, kvinna, man, kvinde, kvinne, nainen, mies, kadın, erkek, \
    γυναίκα, άνδρας, женский, мужской, жен, муж, жіноча, чоловіча, ж, м, 女, 男, 女性, 男性, 여성, 남성, 여, 남, k, m, f, \
    w, d, x, 0, 1, 2, 3, mr, mrs, ms, miss, mx, mr., mrs., ms., herr, mme, mlle, m., monsieur, madame, sr, sra, sr., \
    sra., señor, señora, signor, signora, sig., sig.ra, mevrouw, dhr, dhr., mevr, pan, pani, senhor, senhora, he/him, \
    she/her, they/them, true, false, yes, no, nonbinary person, agender, trans, transgender, intersex, male, female, woman, boy, \
    girl, other, diverse, non-binary, nonbinary, non binary, \
    männlich, weiblich, divers, mann, frau, homme, femme, masculin, féminin, autre, hombre, mujer, masculino, \
    femenino, otro, uomo, donna, maschio, femmina, vrouw, masculine, feminino, mężczyzna, kobieta, \
    hkbiologicalsexmale, hkbiologicalsexfemale";

fn is_gender(value: &str) -> bool {
    let lower = value.to_lowercase();
    each(GENDERS).any(|word| word == lower) || lower == "hkbiologicalsexother"
}

fn is_language(value: &str) -> bool {
    if ["auto", "automatic", "system"].iter().any(|word| value.eq_ignore_ascii_case(word)) {
        return false;
    }
    let mut parts = value.split(['-', '_']);
    // `da-DK,da;q=0.9,en;q=0.7`
    if value.contains(";q=") {
        return value.len() <= 200 && is_language(value.split([',', ';']).next().unwrap_or_default());
    }
    let is_code = parts
        .next()
        .is_some_and(|code| matches!(code.len(), 2 | 3) && code.bytes().all(|byte| byte.is_ascii_alphabetic()))
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    is_code || (value.chars().count() <= 40 && value.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '(' | ')')))
}

fn timezone(value: &str) -> Fit {
    let is_area = value.split_once('/').is_some_and(|(area, city)| {
        area.starts_with(|c: char| c.is_ascii_uppercase())
            && city.starts_with(|c: char| c.is_ascii_alphabetic())
            && value.len() <= 48
    });
    let is_offset =
        value.len() <= 12 && has_digit(value) && value.chars().all(|c| c.is_ascii_digit() || "UTCGMTZ+-:.".contains(c));
    let is_told = value.starts_with("(UTC") || value.starts_with("(GMT");
    let is_short = (2..=5).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_uppercase());
    Fit::tested_if(is_area || is_posix_zone(value), DataClass::Timezone).or(|| {
        Fit::plausible_if(
            is_offset || is_short || is_told || (is_label(value, 60) && value.contains("ime")),
            Shape::Word,
        )
    })
}

/// `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX.1-2017, 8.3): a name, an offset, and mostly the name in summer and its rules.
fn is_posix_zone(value: &str) -> bool {
    let name = value.bytes().take_while(u8::is_ascii_alphabetic).count();
    let offset = value.get(name..).unwrap_or_default();
    let n_digits = offset.trim_start_matches(['+', '-']).bytes().take_while(u8::is_ascii_digit).count();
    (3..=5).contains(&name)
        && (1..=2).contains(&n_digits)
        && value.len() <= 64
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-,./:<>".contains(&byte))
}

fn ip(value: &Value<'_>) -> Fit {
    let bare = value.trim_start_matches('[').split(['/', ']', '%']).next().unwrap_or_default();
    let with_port = bare.rsplit_once(':').map_or(bare, |(host, _)| host);
    if let Ok(address) = bare.parse::<IpAddr>().or_else(|_| with_port.parse()) {
        return Fit::tested_if(detect::scope(address) != detect::Scope::Reserved, DataClass::Ip);
    }
    // Roomba writes addresses as whole numbers.
    Fit::plausible_if(value.parse::<u32>().is_ok_and(|number| number >= 1 << 24), Shape::Number)
        .or(|| Fit::tested_if(value.spans().iter().any(|span| span.class == DataClass::Ip), DataClass::Ip))
}

fn mac(class: DataClass, value: &str) -> Fit {
    let digits = value.bytes().filter(u8::is_ascii_hexdigit).count();
    let is_written_so = value.bytes().all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'-' | b'.' | b' '));
    if is_written_so && matches!(digits, 12 | 16) && value.len() <= 23 && !is_nobodys_mac(value) {
        return Fit::tested_if(digits == 12, class).or(|| Fit::Plausible(Shape::Secret));
    }
    // Google's location records hold them as whole numbers of 48 bits, Wyze puts a model in front.
    let is_number = value.parse::<u64>().is_ok_and(|number| (1 << 40..1 << 48).contains(&number));
    let has_tail = value.len() <= 64
        && value
            .rsplit(['_', '.', ' '])
            .next()
            .is_some_and(|tail| tail.len() == 12 && tail.bytes().all(|byte| byte.is_ascii_hexdigit()));
    Fit::plausible_if(is_number || has_tail, Shape::Secret)
}

fn imei(value: &str) -> Fit {
    let digits: Vec<u8> = value.bytes().filter(u8::is_ascii_digit).take(24).collect();
    let is_numeric = value.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-'));
    let is_tested = is_numeric && digits.len() == 15 && detect::luhn(&digits);
    Fit::tested_if(is_tested, DataClass::Imei)
        .or(|| Fit::plausible_if(is_numeric && (14..=20).contains(&digits.len()), Shape::Number))
        .or(|| Fit::plausible_if(is_meid(value) || is_eid(value), Shape::Number))
}

/// Fourteen hexadecimal digits of phones that have no IMEI (3GPP2 S.R0048), the first of them a letter.
fn is_meid(value: &str) -> bool {
    value.len() == 14
        && value.starts_with(|c: char| c.is_ascii_hexdigit() && c.is_ascii_uppercase())
        && value.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The number of a built-in SIM: 32 digits, the first ones those of telecommunications (GSMA SGP.29).
fn is_eid(value: &str) -> bool {
    value.len() == 32 && value.starts_with("89") && value.bytes().all(|byte| byte.is_ascii_digit())
}

/// A label, and no name or page of a standard.
fn is_model(value: &str) -> bool {
    is_label(value, 120) && !value.starts_with("urn:") && !value.contains("://")
}

/// Short text of one line with letters in it.
pub(super) fn is_label(value: &str, limit: usize) -> bool {
    has_letter(value) && value.chars().count() <= limit && !value.contains(['\n', '{', '}'])
}

/// Identifiers have no spaces.
pub(super) fn is_id(value: &str, least: usize) -> bool {
    (least..=256).contains(&value.len())
        && !value.contains(char::is_whitespace)
        && value.bytes().any(|byte| byte.is_ascii_alphanumeric())
}

/// A number of one of few: the third user of a box, or the first on a server, and nobody’s number at a vendor.
fn is_small(value: &str) -> bool {
    value.len() < 5 && value.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit())
}

/// Classes of which whole values are words of people.
fn is_said(class: DataClass) -> bool {
    matches!(class, DataClass::Name | DataClass::Address | DataClass::Condition)
}

/// Addresses of the web, mail and hardware, identifiers and paths: what stands where a name should, and is none.
pub(super) fn looks_technical(value: &Value<'_>) -> bool {
    let is_hex = value.len() >= 16 && value.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    let n_digits = value.bytes().filter(u8::is_ascii_digit).count();
    value.contains("://")
        || is_hex
        || value.starts_with('/')
        || n_digits * 2 > value.len() + 4
        || value.whole().is_some_and(|span| !is_said(span.class))
}

pub(super) fn has_letter(value: &str) -> bool {
    value.chars().any(char::is_alphabetic)
}

pub(super) fn has_digit(value: &str) -> bool {
    value.bytes().any(|byte| byte.is_ascii_digit())
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'-' | b'_')
}
