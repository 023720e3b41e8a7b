//! Key words of somebody's network.

use super::Phrases;
use super::context::DEVICE;
use crate::model::DataClass::{Bssid, Hostname, Ip, Mac, Ssid, Url, UserAgent};

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Ip,
        "ip, ip address, ip addr, ipaddr, ipv4, ipv6, ipv4 address, ipv6 address, local ip, public ip, wan ip, \
         lan ip, remote ip, remote addr, remote address, client ip, client addr, source ip, last ip, last used \
         ip, login ip, terms of service ip, proxiedhost ip address, device last heartbeat ip, internal ip, \
         external ip, device ip, sip server ip, x forwarded for, gateway ip, ip adresse, adresse ip, dirección \
         ip, indirizzo ip, ip adres, endereço ip, adres ip, ip地址, ipアドレス",
    )
    .unless("mode, version, geo, routable, rating, license, netmask"),
    Phrases::weak(Ip, "addr, gw, gateway, dns1, dns2, dns, host, peer").under("netinfo, network, wifi, lan, ip"),
    Phrases::strong(
        Bssid,
        "bssid, ap mac, router mac, access point mac, ap bssid, wifi bssid, gateway mac, router bssid, wap mac, \
         connected bssid",
    ),
    Phrases::strong(Bssid, "mac, mac address")
        .under("access point, accesspoint, accesspoints, ap, router, wifi scan, wifiscan, scan"),
    Phrases::strong(
        Mac,
        "mac, mac address, mac addr, macaddr, hw addr, hwaddr, hardware address, ethernet address, bt addr, \
         bluetooth address, wifi mac, wlan mac, bt mac, ble mac, eth mac, sub1g mac, mic mac, device mac, \
         parent device mac, wireless mac, lan mac, mac adresse, adresse mac, dirección mac, indirizzo mac, mac \
         adres, endereço mac, adres mac, physical address mac, hub mac, mac地址",
    )
    .unless("os, app, vendor, prefix, filter"),
    Phrases::strong(
        Ssid,
        "ssid, essid, wifi name, wlan name, wifi ssid, connect ssid, network ssid, wireless name, wireless \
         network name, wireless ssid, router name, wifi network, wifi network name, home wifi, wlan, wlan ssid, \
         netzwerkname, wlan netzwerk, nom du réseau, nom du wifi, réseau wifi, nombre de red, red wifi, nome \
         rete, rete wifi, netwerknaam, wifi netwerk, nome da rede, rede wifi, nazwa sieci, sieć wifi, known \
         networks, wifi名称",
    )
    .unless("count, password, key, mac, ip, driver, firmware, quality"),
    Phrases::weak(Ssid, "name, network name, wifi, network")
        .under("wifi, wlan, ssid, access point, wlcfg, wireless")
        .unless(DEVICE),
    Phrases::strong(
        Hostname,
        "hostname, host name, fqdn, dns name, server name, computer name, machine name, netbios name, target \
         host, rechnername, nom d hôte, nombre de host, nome host, hostnaam",
    )
    .unless("mqtt broker default, cdn"),
    Phrases::weak(Hostname, "host, domain, server").unless("error, port, kind, count, os"),
    Phrases::strong(
        Url,
        "website, homepage, home page, personal website, external url, internal url, base url, target url, \
         cloudhook url, rss feed",
    ),
    Phrases::weak(Url, "url, uri, profile url, link, withings link, source url").unless(
        "image, picture, avatar, icon, thumbnail, video, help, documentation, schema, manual, privacy, terms, \
         store, api",
    ),
    Phrases::strong(
        UserAgent,
        "user agent, useragent, user agent string, browser user agent, http user agent, browser, client info",
    ),
];
