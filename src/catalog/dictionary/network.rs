//! Key words of somebody's network.

use super::Phrases;
use super::context::DEVICE;
use crate::model::DataClass::{Bssid, Carrier, Hostname, Ip, Mac, Ssid, Url, UserAgent};

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Ip,
        "ip, ip addr, ipv4, ipv6, remote addr, remote address, client addr, default gateway, default gw, gateway \
         address, router address, wan address, wan addr, lan address, lan addr, public address, public addr, \
         external address, internal address, peer address, inet addr, inet, inet6, inet6 addr, allowed ips, ip wan, \
         ip lan, known ips, myip, ip address v4, link local address, host addr, ip4, ip6, ip4addr, ip6addr, x \
         forwarded for, ip adresse, ip adres, ip地址, ipアドレス",
    )
    .unless("mode, version, geo, routable, rating, license, netmask"),
    Phrases::weak(Ip, "addr, gw, gateway, dns1, dns2, dns, host, peer")
        .under(
            "netinfo, network, wifi, lan, wan, \
         wlan, eth, ethernet, ip, interface, dhcp",
        )
        .unless("uri, url, count"),
    Phrases::weak(Ip, "address, addr, ip")
        .under(
            "camera, nvr, dvr, nas, printer, router, modem, gateway, server, host, wifi, wlan, network, lan, wan, eth, \
         ethernet, dhcp, lease, interface, proxy, vpn, peer, device, hub, bridge, controller, inverter, tv, nic, ipv4, \
         ipv6",
        )
        .unless(
            "mac, bluetooth, ble, bt, street, home, billing, mail, email, memory, modbus, slave, bus, i2c, zigbee, \
             zwave, register, owner, user, customer, hw, hardware, physical, ieee, node, light, sensor, relay, \
             postal, line, location",
        ),
    Phrases::strong(Bssid, "bssid, ap macs, ap addr, uplink mac, gateway mac, wap mac"),
    Phrases::strong(Bssid, "mac").under(
        "access point, accesspoint, accesspoints, ap, router, wifi scan, wifiscan, scan, nearby, neighbor, \
             neighbour, nearby network, visible network, wifi network, known network, site survey",
    ),
    Phrases::strong(
        Mac,
        "mac, mac addr, hw addr, hw address, hardware addr, hwid address, macid, ether, lladdr, ble address, ble \
         addr, bd addr, bluetooth addr, bt address, mac wifi, mac wlan, mac eth, mac bt, mac lan, router mac \
         address, macaddress, mac addresses, hardware address, ethernet address, bt addr, bluetooth address, mac \
         adresse, mac adres, mac地址",
    )
    .unless("os, app, vendor, prefix, filter"),
    Phrases::weak(Hostname, "common name").under("client list, vpn, openvpn, certificate, cert, tls, ssl, csr"),
    Phrases::weak(Mac, "eth0, eth1, en0, en1, wlan0, wlan1, br0").unless("rx, tx, speed, link, up"),
    Phrases::strong(
        Ssid,
        "ssid, ssid name, essid, wifi sid, wlan sid, wifi name, wireless name, router name, wifi network, wifi \
         network name, home wifi, wlan, wlan name, netzwerkname, wlan netzwerk, nom du réseau, nom du wifi, réseau \
         wifi, nombre de red, red wifi, nome rete, rete wifi, netwerknaam, wifi netwerk, nome da rede, rede wifi, \
         nazwa sieci, sieć wifi, known network, saved network, network name, ap name, hotspot name, wireless \
         network, wireless network name, wifi profile, connected wifi, connected network, current wifi, current \
         network, wifi nickname, preferred network, wifi名称",
    )
    .unless("count, password, key, mac, ip, driver, firmware, quality"),
    Phrases::weak(Ssid, "access point").under("wifi, wlan, wifi connection, connected"),
    Phrases::weak(Ssid, "name, wifi, network")
        .under("wifi, wlan, ssid, access point, wlcfg, wireless, hotspot, lte hotspot, network profile")
        .unless(DEVICE),
    Phrases::strong(
        Hostname,
        "hostname, fqdn, dns name, server name, computer name, machine name, netbios name, target host, host \
         address, mdns, mdns name, bonjour name, dhcp name, ddns, ddns name, ddns domain, dyndns, dynamic dns, \
         domain name, server address, server host, mqtt host, mqtt server, mqtt address, broker, broker host, smtp \
         host, smtp server, imap host, imap server, mail server, ftp host, ftp server, nas host, nas address, proxy \
         host, proxy server, vpn server, vpn endpoint, vpn host, wireguard endpoint, wg endpoint, peer endpoint, \
         remote host, sip server, sip domain, rtsp host, syslog host, syslog server, db host, database host, iot \
         endpoint, mqtt endpoint, api host, cloud host, tunnel host, tailscale name, san names, lan \
         host, local domain, search domain, nfs server, smb host, samba host, nas name, pc name, rechnername, \
         gerätehostname, serveradresse, adresse du serveur, dirección del servidor, indirizzo server, serveradres, \
         nom d hôte, nombre de host, nome host, hostnaam",
    )
    .unless("cdn, ntp, port, mode, connected, connection"),
    Phrases::weak(Hostname, "domain").under("network, dns, dhcp, lan, mail, sip, host, ddns"),
    Phrases::weak(Hostname, "host, host name, server").unless(
        "error, port, kind, count, os, usb, ntp, time, entity, \
         frequency, regulatory, wifi, cookie, media, dns, name",
    ),
    Phrases::strong(
        Url,
        "website, external url, internal url, base url, target url, local url, host url, server url, instance url, \
         remote url, portal url, admin url, configuration url, dashboard url, presentation url, web interface url, \
         device url, hub url, bridge url, camera url, callback url, callback uri, endpoint url, endpoint uri, broker \
         url, proxy url, feed url, repository url own, printer uri, device uri, cloud url, tunnel url, remote ui \
         url, custom url, external address url, connection url, hook uri, rss feed",
    ),
    Phrases::strong(Url, "homepage").unless(
        "manifest, package, npm, plugin, addon, sdk, library, docs, vendor, manufacturer, product, \
             repository, module, integration, firmware, project, dependency, brand, hersteller",
    ),
    Phrases::weak(Url, "url, uri, withings link").unless(
        "image, picture, avatar, icon, thumbnail, video, help, support, login, register, forum, documentation, \
         schema, manual, privacy, terms, store, api, request, release, update, ota, firmware, addon, docs, \
         changelog, download, product, shop, codec, error, authorize, authorization, authorise, oauth",
    ),
    Phrases::strong(UserAgent, "user agent, browser, client info"),
    Phrases::strong(
        Carrier,
        "carrier name, mobile carrier, sim carrier, network operator, operator name, sim operator, sim provider, \
         mobile operator, cellular operator, cellular provider, mobile provider, isp, isp name, internet provider, \
         internet service provider, plmn, network provider, telecom provider, phone provider, phone carrier, asn \
         org, as organization, asn name, home operator, roaming operator, wireless carrier, cell carrier, apn, apn \
         name, mobilfunkanbieter, netzbetreiber, internetanbieter, mobilfunkbetreiber, opérateur, opérateur mobile, \
         fournisseur d accès, operador, operador móvil, proveedor de internet, operatore, operatore mobile, gestore \
         telefonico, telefoonprovider, operadora, provedor de internet, operator sieci, operator komórkowy, dostawca \
         internetu, 运营商",
    )
    .unless("logical, boolean, math, comparison, compare"),
    Phrases::weak(Carrier, "carrier, operator, provider")
        .under("sim, lte, gsm, cellular, mobile, modem, network, wwan, phone, 4g, 5g, roaming, internet")
        .unless("refrigerant, freq, lost, sense, auth"),
];
