//! Key words of somebody's network.

use super::Phrases;
use super::context::DEVICE;
use crate::model::DataClass::{Bssid, Carrier, Hostname, Ip, Mac, Ssid, Url, UserAgent};

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Ip,
        "ip, ip address, ip addr, ipaddr, ipv4, ipv6, wan ip, lan ip, remote addr, remote address, client addr, source \
         ip, device last heartbeat ip, internal ip, device ip, sip server ip, default gateway, default gw, gateway \
         address, gateway ipv4, gateway ipv6, router address, static ip, wan ipv4, wan ipv6, wan address, wan addr, lan \
         address, lan addr, lan ipv4, public address, public addr, public ipv4, public ipv6, external address, external \
         ipv4, external ipv6, internal address, host ip, server ip, camera ip, hub ip, bridge ip, router ip, wlan ip, \
         wifi ip, eth ip, ethernet ip, sta ip, ap ip, nat ip, peer ip, peer address, dhcp ip, inet addr, inet, inet6, \
         inet6 addr, ip list, allowed ips, ip wan, ip lan, known ips, myip, ip address v4, ip v4, ip v6, link local \
         address, vpn ip, tunnel ip, reported ip, registered ip, host addr, ip4, ip6, ip4addr, ip6addr, x forwarded \
         for, gateway ip, ip adresse, adresse ip, indirizzo ip, ip adres, adres ip, ip地址, ipアドレス",
    )
    .unless("mode, version, geo, routable, rating, license, netmask"),
    Phrases::weak(Ip, "addr, gw, gateway, dns1, dns2, dns, host, peer").under("netinfo, network, wifi, lan, wan, wlan, eth, ethernet, ip, interface, dhcp")
        .unless("uri, url, count"),
    Phrases::weak(Ip, "address, addr, ip")
        .under(
            "camera, nvr, dvr, nas, printer, router, modem, gateway, server, host, wifi, wlan, network, lan, wan, eth, \
         ethernet, dhcp, lease, interface, proxy, vpn, peer, device, hub, bridge, controller, inverter, tv, nic, ipv4, \
         ipv6",
        )
        .unless(
            "mac, bluetooth, ble, bt, street, home, billing, mail, email, memory, modbus, slave, bus, i2c, zigbee, zwave, \
         register, owner, user, customer, hw, hardware, physical, ieee, node, light, sensor, relay, postal, line, \
         location",
        ),
    Phrases::strong(
        Bssid,
        "bssid, ap mac, ap macs, ap addr, uplink mac, mesh bssid, bss id, router mac, access point mac, ap bssid, wifi \
         bssid, gateway mac, router bssid, wap mac",
    ),
    Phrases::strong(Bssid, "mac, mac address")
        .under(
            "access point, accesspoint, accesspoints, ap, router, wifi scan, wifiscan, scan, nearby, neighbor, neighbour, \
         nearby network, visible network, wifi network, known network, site survey",
        ),
    Phrases::strong(
        Mac,
        "mac, mac addr, macaddr, hw addr, hwaddr, hw address, hardware addr, hwid address, macid, macs, mac list, sta \
         mac, ether, lladdr, ble address, ble addr, bd addr, bdaddr, bluetooth addr, bt address, wol mac, wan mac, \
         ethernet mac, mac wifi, mac wlan, mac eth, mac bt, mac lan, base mac, permanent mac, cloned mac, zigbee mac, \
         peer mac, router mac address, macaddress, allowed macs, mac addresses, hardware address, ethernet address, bt \
         addr, bluetooth address, bt mac, ble mac, eth mac, sub1g mac, mic mac, wireless mac, lan mac, mac adresse, \
         adresse mac, indirizzo mac, mac adres, adres mac, mac地址",
    )
    .unless("os, app, vendor, prefix, filter"),
    Phrases::weak(Mac, "eth0, eth1, en0, en1, wlan0, wlan1, br0").unless("rx, tx, speed, link, up"),
    Phrases::strong(
        Ssid,
        "ssid, essid, wifi sid, wlan sid, wifi name, wlan name, connect ssid, wireless name, wireless network name, \
         wireless ssid, router name, wifi network, wifi network name, home wifi, wlan, netzwerkname, wlan netzwerk, nom \
         du réseau, nom du wifi, réseau wifi, nombre de red, red wifi, nome rete, rete wifi, netwerknaam, wifi netwerk, \
         nome da rede, rede wifi, nazwa sieci, sieć wifi, known networks, known network, saved networks, saved network, \
         network name, wifi essid, ap name, ap ssid, hotspot name, hotspot ssid, ssid name, ssid list, wireless \
         network, wifi profile, connected wifi, connected network, current wifi, current network, mesh ssid, wlan id \
         name, wifi nickname, preferred network, wifi名称",
    )
    .unless("count, password, key, mac, ip, driver, firmware, quality"),
    Phrases::weak(Ssid, "access point").under("wifi, wlan, wifi connection, connected"),
    Phrases::weak(Ssid, "name, network name, wifi, network")
        .under("wifi, wlan, ssid, access point, wlcfg, wireless, hotspot, lte hotspot, network profile")
        .unless(DEVICE),
    Phrases::strong(
        Hostname,
        "hostname, host name, fqdn, dns name, server name, computer name, machine name, netbios name, target host, host \
         address, mdns name, mdns hostname, mdns, bonjour name, local name host, dhcp hostname, dhcp name, ddns, ddns \
         hostname, ddns domain, ddns name, dyndns, dynamic dns, domain name, server address, server host, mqtt host, \
         mqtt server, mqtt broker, mqtt address, broker, broker host, smtp host, smtp server, imap host, imap server, \
         mail server, ftp host, ftp server, nas host, nas address, proxy host, proxy server, vpn server, vpn endpoint, \
         vpn host, wireguard endpoint, wg endpoint, peer endpoint, remote host, sip server, sip domain, rtsp host, \
         syslog host, syslog server, db host, database host, iot endpoint, mqtt endpoint, api host, cloud host, tunnel \
         host, tailscale name, san names, common name, lan host, local domain, search domain, nfs server, smb host, \
         samba host, nas name, pc name, rechnername, gerätehostname, serveradresse, adresse du serveur, dirección del \
         servidor, indirizzo server, serveradres, nom d hôte, nombre de host, nome host, hostnaam",
    )
    .unless("cdn, ntp, port, mode, connected, connection"),
    Phrases::weak(Hostname, "domain").under("network, dns, dhcp, lan, mail, sip, host, ddns"),
    Phrases::weak(Hostname, "host, server").unless("error, port, kind, count, os, usb, ntp, time, entity, frequency, regulatory, wifi, cookie, media, dns, name"),
    Phrases::strong(
        Url,
        "website, external url, internal url, base url, target url, local url, host url, server \
         url, instance url, remote url, portal url, admin url, configuration url, dashboard url, presentation url, web \
         interface url, device url, hub url, bridge url, camera url, callback url, callback uri, endpoint url, endpoint \
         uri, broker url, proxy url, feed url, repository url own, printer uri, device uri, cloud url, tunnel url, \
         remote ui url, custom url, external address url, connection url, serverurl, hook uri, own website, rss feed",
    ),
    Phrases::strong(Url, "homepage, home page")
        .unless("manifest, package, npm, plugin, addon, sdk, library, docs, vendor, manufacturer, product, repository, module, integration, firmware, project, dependency, brand, hersteller"),
    Phrases::weak(Url, "url, uri, profile url, withings link, source url").unless(
        "image, picture, avatar, icon, thumbnail, video, help, documentation, schema, manual, privacy, terms, store, \
         api, request, release, update, ota, firmware, addon, docs, changelog, download, product, shop, codec, error, authorize, authorization, authorise, oauth",
    ),
    Phrases::strong(
        UserAgent,
        "user agent, useragent, browser, client info",
    ),
    Phrases::strong(
        Carrier,
        "carrier name, mobile carrier, sim carrier, network operator, operator name, sim operator, sim provider, mobile \
         operator, cellular operator, cellular provider, mobile provider, isp, isp name, internet provider, internet \
         service provider, plmn, network provider, telecom provider, phone provider, phone carrier, asn org, as \
         organization, asn name, home operator, roaming operator, wireless carrier, cell carrier, apn, apn name, \
         mobilfunkanbieter, netzbetreiber, internetanbieter, mobilfunkbetreiber, opérateur, opérateur mobile, \
         fournisseur d accès, operador, operador móvil, proveedor de internet, operatore, operatore mobile, gestore \
         telefonico, telefoonprovider, internetprovider, operadora, provedor de internet, operator sieci, operator \
         komórkowy, dostawca internetu, 运营商",
    )
    .unless("logical, boolean, math, comparison, compare"),
    Phrases::weak(Carrier, "carrier, operator, provider")
        .under("sim, lte, gsm, cellular, mobile, modem, network, wwan, phone, 4g, 5g, roaming, internet")
        .unless("refrigerant, freq, lost, sense, auth"),
];
