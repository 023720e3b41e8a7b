//! What is worth knowing about one value of a known class, beyond the class. Finds nothing and judges nothing.

use super::ip::{Scope, scope};
use super::{jwt, password_hash};
use crate::model::{DataClass, Detail, Family};
use std::net::IpAddr;

/// What the value tells about itself.
pub fn detail(class: DataClass, value: &str) -> Option<Detail> {
    match class {
        DataClass::Ip => address(value),
        DataClass::Mac => is_made_up(value).then_some(Detail::Randomised),
        DataClass::PasswordHash => password_hash::kind(value).map(Detail::Hashed),
        DataClass::Password | DataClass::WifiPassword | DataClass::Pin => {
            password_hash::kind(value).is_none().then_some(Detail::InClear)
        }
        _ if class.family() == Family::Credential && value.starts_with("eyJ") => {
            jwt::payload(value).map(|claims| jwt::end(&claims).map_or(Detail::Endless, Detail::ValidUntil))
        }
        _ => None,
    }
}

fn address(value: &str) -> Option<Detail> {
    let bare = value.trim_start_matches('[').split(['/', ']', '%']).next().unwrap_or_default();
    let without_port = bare.rsplit_once(':').map_or(bare, |(host, _)| host);
    let address = bare.parse::<IpAddr>().or_else(|_| without_port.parse()).ok()?;
    match scope(address) {
        Scope::Public => Some(Detail::Public),
        Scope::Private => Some(Detail::Private),
        Scope::Reserved => None,
    }
}

/// Whether the bit says that no maker gave this address (IEEE 802, section 8).
fn is_made_up(value: &str) -> bool {
    value.get(..2).and_then(|first| u8::from_str_radix(first, 16).ok()).is_some_and(|first| first & 3 == 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::HashKind;

    #[track_caller]
    fn check(class: DataClass, value: &str, expected: Option<Detail>) {
        assert_eq!(detail(class, value), expected, "{class}");
    }

    #[test]
    fn an_address_says_who_can_reach_it() {
        check(DataClass::Ip, "203.0.113.9", Some(Detail::Public));
        check(DataClass::Ip, "192.168.1.20:554", Some(Detail::Private));
        check(DataClass::Ip, "fe80::1", Some(Detail::Private));
        check(DataClass::Mac, "02:50:c2:a1:b2:c3", Some(Detail::Randomised));
        check(DataClass::Mac, "00:50:c2:a1:b2:c3", None);
    }

    #[test]
    fn a_token_says_when_it_ends() {
        // {"exp":1719820800}, then {"sub":"pat"}.
        let ends = "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3MTk4MjA4MDB9.c2ln";
        let endless = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwYXQifQ.c2ln";
        for class in [DataClass::Jwt, DataClass::AccessToken, DataClass::IntegrationToken] {
            check(class, ends, Some(Detail::ValidUntil(1_719_820_800)));
            check(class, endless, Some(Detail::Endless));
        }
        check(DataClass::AccessToken, "Atza|IwEBIExample", None);
    }

    #[test]
    fn a_password_is_clear_or_hashed() {
        check(DataClass::Password, "hunter2", Some(Detail::InClear));
        check(DataClass::Pin, "4711", Some(Detail::InClear));
        check(DataClass::PasswordHash, "$argon2id$v=19$m=65536", Some(Detail::Hashed(HashKind::Argon2)));
        check(DataClass::PasswordHash, "5f4dcc3b5aa765d61d8327deb882cf99", Some(Detail::Hashed(HashKind::Bare)));
    }
}
