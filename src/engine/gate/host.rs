//! Names of hosts, of services that everybody reaches, and of where a network is plugged in.

use super::text::has_letter;
use crate::catalog::dictionary::{context, each};

pub(super) fn is_domain(value: &str) -> bool {
    value.len() <= 253
        && !value.starts_with('/')
        && value.contains('.')
        && !value.contains([' ', '@'])
        && value.rsplit('.').next().is_some_and(|end| end.len() >= 2 && has_letter(end))
}

/// Whether an address or host is that of a service which everybody reaches there: its first name says so, as in
/// `api-eu.example.com`, or it is rented from a cloud.
pub(super) fn is_of_service(value: &str) -> bool {
    let behind = value.split_once("://").map_or(value, |(_, behind)| behind);
    let host = behind.split(['/', '?', '#', ':']).next().unwrap_or_default().to_ascii_lowercase();
    let mut names = host.split('.');
    let first = names.next().unwrap_or_default();
    let is_name = |part: &str| {
        each(context::SERVICE_HOST).any(|name| name == part.trim_end_matches(|c: char| c.is_ascii_digit()))
    };
    let is_region =
        |part: &str| each(context::REGIONS).any(|name| name == part.trim_end_matches(|c: char| c.is_ascii_digit()));
    host == "localhost"
        || names.count() >= 2
            && (first.split(['-', '_']).any(is_name) || first.split(['-', '_']).skip(1).any(is_region))
        || each(context::CLOUD).any(|cloud| host.ends_with(cloud))
}

/// `eth0`, `wlan0`: where a network is plugged in.
pub(super) fn is_interface(value: &str) -> bool {
    const NAMES: &str = "eth, wlan, br, en, enp, ens, wlp, lan, wan, wg, tun, ra, ath, usb";
    let name = value.trim_end_matches(|sign: char| sign.is_ascii_digit() || sign == '.');
    name.len() < value.len() && each(NAMES).any(|known| known == name)
}

/// `localhost:8125`.
pub(super) fn is_host_and_port(value: &str) -> bool {
    value.rsplit_once(':').is_some_and(|(host, port)| {
        !host.is_empty() && !host.contains(char::is_whitespace) && port.parse::<u16>().is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interfaces_and_hosts_with_ports() {
        assert!(["eth0", "wlan1", "br0"].into_iter().all(is_interface));
        assert!(!["eth", "Home5", "br-lan"].into_iter().any(is_interface));
        assert!(is_host_and_port("localhost:8125"));
        assert!(!["12 High Street: 5", "Flat 3"].into_iter().any(is_host_and_port));
    }

    #[test]
    fn services_of_vendors_are_told_from_hosts_of_people() {
        for host in ["mqtt-eu-2.vendor.example", "api.vendor.example", "localhost", "https://u011.immedia-semi.com/x"] {
            assert!(is_of_service(host), "{host}");
        }
        for host in ["mqtt.example.com", "nas.example.com", "cam-front.example.com", "192.0.2.7"] {
            assert!(!is_of_service(host), "{host}");
        }
        assert!(is_domain("nas.example.com") && !is_domain("/web/KeepAlive.aspx"));
    }
}
