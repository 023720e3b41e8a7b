//! Networks, things, and what runs on them.

use crate::catalog::dictionary::Phrases;
use crate::catalog::dictionary::context::DEVICE as THING;
use crate::model::DataClass::{
    AccountId, AdId, Apps, Bssid, Carrier, DeviceId, Firmware, Hostname, Imei, Ip, Mac, Model, Nickname, Serial, Ssid,
    Url, UserAgent, VehiclePlate, Vin,
};

/// Words of networks and things.
pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Ssid,
        "connected ap, joined network, trusted network, trusted networks, wifi networks seen, nearby networks, visible networks, scanned networks, wlan netz, heimnetz, verbundenes netzwerk, réseau connu, nombre wifi",
    )
    .unless("count, standard, band, enabled, key, password, passphrase, type, security, zigbee, thread, apn, mobile, cellular, \
         carrier, sim, ip, mac, bssid"),
    Phrases::strong(Bssid, "base station mac, gateway mac address")
        .unless("count, filter"),
    Phrases::strong(Mac, "ethaddr, physical address, phys addr, eui48, eui 48, hardware adresse")
    .unless("filter, count, table"),
    Phrases::strong(Ip, "wan ip, lan ip, peer ip, host ip, forwarded for")
    .unless("server, dns, version, mask, filter, count, pool"),
    Phrases::strong(
        Hostname,
        "system name, nodename, node name linux, webdav host, dns name of host, ddns host, dyndns host, gerätename im netz, nom de l ordinateur, nom machine, nombre del equipo, nome computer, computernaam, nazwa hosta, nazwa komputera, nome do computador",
    )
    .unless("api, cloud, server, mqtt, broker, ntp, file, vendor, operating"),
    Phrases::strong(
        Url,
        "blog, blog url, profile url, profile link, public profile, linkedin url, remote access url, external access url, portal address, webdav server, webdav url, nas url, custom domain, own domain, personal domain, eigene webseite, webseite, internetseite, persönliche webseite, site web, page personnelle, sitio web, página web, página personal, sito web, sito personale, strona internetowa, strona www, site pessoal",
    )
    .unless("support, help, vendor, terms, privacy, manufacturer, company, store, docs, api, icon, contact, default, product"),
    Phrases::strong(
        Carrier,
        "registered network, registered operator, mobile network, cell provider, operator alpha, operator long, mccmnc, mcc mnc, spn, service provider name, as org, as name, autonomous system, telco, compañía telefónica, provider internet, netwerkaanbieder",
    )
    .unless("apns, topic, environment, push, list, supported, count, unlocked, freight, frequency, machine, logical, comparison, \
         detect, package"),
    Phrases::strong(
        UserAgent,
        "ua string, browser version, client agent, client string, client app version, client software, client name and version, app agent, agent string, request agent, browser kennung, navigateur, navegador, browser usato, przeglądarka",
    )
    .unless("supported, min, minimum, required, url, mdns, service, media, file, list, enabled, cache"),
    Phrases::strong(
        DeviceId,
        "device code, device ref, device no, unit id, unit uuid, gadget id, node id mesh, instance id app, ssaid, vendor identifier, eid, gerätenummer, identificador del dispositivo",
    )
    .unless("type, class, vendor name, count, model, product, usb, pci, template, profile, supported, gpu, driver, category"),
    Phrases::strong(
        Serial,
        "fabrikationsnummer",
    )
    .unless("port, baud, protocol, console, enabled, certificate, cert, dns, zone, soa, location, device path, ssl, tls, \
         interface, label, ratio, signal, cable, bus, parallel"),
    Phrases::strong(
        Imei,
        "sim serial number, subscriber identity, mobile equipment identity, mobile equipment identifier, equipment identity, eid esim, esim id, numéro imei, número imei, numero imei",
    )
    .unless("count, slot, status, state, type, present"),
    Phrases::strong(
        AdId,
        "google aid, advertisement id, vaid, psid, samsung psid, afai, lgudid, msai, appsflyer uid, branch id, kochava id, gclid, fbclid, fbc, ga cid, tracking cookie, visitor cookie, werbekennung",
    )
    .unless("count, enabled, unit, campaign, creative, slot, placement, group, set, network, format, limit"),
    Phrases::strong(
        Nickname,
        "nom personnalisé, nom du volet, nom de l équipement, nombre personalizado, nome personalizzato, naam apparaat, nazwa kamery, bezeichnung gerät, device custom name, user label device, user given name, camera label, camera title, cam name, tag name item, bike name, zone label alarm, my name for it, renamed to",
    )
    .unless("product, model, vendor, brand, manufacturer, template, supported, skill, list of, class, type"),
    Phrases::weak(Nickname, "nom, nombre, nome, naam, nazwa, bezeichnung, apodo, label, given name, title, caption, custom")
        .under("volets, volet, cámaras, cámara, camaras, kameras, rauchmelder, steckdosen, lampen, appareils, dispositivos, \
         dispositivi, apparaten, urządzenia, geräte, locks, lock, cameras, luces, sensores, capteurs, prises, termostatos")
        .unless("product, model, brand, fabricant, user, user id, room, habitación, stanza"),
    Phrases::weak(Model, "part number, tech type, model type, market name, sku number").under(THING).unless("catalog, store, shop, order, cart"),
    Phrases::strong(
        Model,
        "device type, devicetype, model identifier, phone brand, handset, product code, product family, product sku, sku, type code, typecode, type designation, type label, manufacturer, manufacturer name, maker, brand, make, vendor, hersteller, modellname, gerätetyp, typbezeichnung, modèle appareil, type d appareil, fabricant, marque, modelo del dispositivo, tipo de dispositivo, fabricante, marca, tipo dispositivo, produttore, fabrikant, merk, apparaattype, model urządzenia, typ urządzenia, producent, marka",
    )
    .under(THING)
    .unless("usb, pci, catalog, catalogue, store, shop, pricing, cart, order, plan, data, ai, language, ml, price, id vendor, \
         supported, compatible, list, payment, hotel"),
    Phrases::strong(
        Firmware,
        "fw rev, rom version, mcu ver, mcu version, bootloader version, baseband, baseband version, radio version, modem version, os release, os build, ios release, ios version, android version, android release, build fingerprint, build number os, build id os, security patch, security patch level, kernel version, software release, current software, current version, installed version, running version, ota installed, ota version, system version, hub version, device version, firmwarestand, betriebssystemversion, version logicielle, version du logiciel, versión de software, versión instalada, versione software, versione installata, softwareversie, firmwareversie, wersja oprogramowania, versão do software",
    )
    .unless("min, minimum, required, latest, available, target, sdk, api, schema, sha256, image, url, supported, protocol, size, \
         manifest, feed, release notes, html, tls, http, policy, terms, update, catalog"),
    Phrases::strong(
        Apps,
        "installed app, packages installed, package list, app list, apps installed, apps used, app usage history, foreground app, foreground package, last used apps, top apps, opened apps, homescreen tiles, home screen apps, linked account, third party integrations, third party services, authorized applications, authorised clients, partner name, partner app, partner apps, partner services, integrations enabled, enabled integrations, active integrations, skills enabled, verbundene apps, verknüpfte konten, verbundene dienste, services liés, comptes liés, aplicaciones conectadas, cuentas vinculadas, app collegate, account collegati, połączone aplikacje, contas vinculadas",
    )
    .unless("count, supported, available, enabled flag, limit, catalog, store, update, url"),
    Phrases::weak(Apps, "packages, apps, tiles, services, integrations, applications, skills, partners, app, package, partner name, name")
        .under("inventory, phone usage, app inventory, account links, linked accounts, connected apps, partner links, screen time, \
         app usage, homescreen, connected services")
        .unless("docker, linux, debian, npm, pip, count, supported, id, manager, token, url, version"),
    Phrases::strong(
        Vin,
        "vehicle identification, fin",
    )
    .unless("voltage, volt, v in, input, pin, adc"),
    Phrases::strong(
        VehiclePlate,
        "plate read, registration number vehicle, vehicle reg, reg no, lpr, lpr result, lpr text, anpr result, anpr text, alpr result, plate recognized, tag number car, rego, plaque, placa, número de placa, nr rejestracyjny",
    )
    .unless("heat, back, cover, build, size, type, material, confidence, enabled, count, base, hot, wall, print, printer, \
         student, employee, name, region, alumno, estudiante"),
    Phrases::weak(VehiclePlate, "tag number, tag, registration, plate, lpr, anpr, result")
        .under("cars, gate access cars, vehicle, vehicles, garage camera, parking, pojazd, fahrzeug, véhicule, vehículo, anpr, lpr, alpr")
        .unless("date, id, rfid, nfc, status, expiry, device, country"),
    Phrases::strong(Url, "my page, ftp upload url, upload url own"),
    Phrases::weak(Carrier, "provider, anbieter, fournisseur, proveedor").under("router, dsl, wan, internet, broadband, anschluss").unless("id, auth, identity, oauth, login, energy, data, location, service, sms, type, dns, cloud, storage, calendar"),
    Phrases::strong(UserAgent, "raw ua, ua raw, full ua, ua header"),
    Phrases::strong(DeviceId, "identifier for vendor, identifierforvendor, amazon dsn"),
    Phrases::strong(Serial, "typenschild nummer").unless("baudrate, baud, cert"),
    Phrases::strong(Nickname, "zone label, apelido dispositivo, apelido do dispositivo").unless("hr, heating, cardio"),
    Phrases::strong(Model, "camera hw, cam hw, hw type, hardware type"),
    Phrases::strong(Serial, "sno, sgtin, serialized global trade item number, physical id, component parent din, ser no"),
    Phrases::strong(DeviceId, "device gid, parent device id, tile uuid, upnp uuid, ble name"),
    Phrases::strong(AccountId, "sleeper id, prs id, id user, strava id, mask patient id, gdc user id, customer gid, forgerock id, master id, party id, idp id, mdm id, visitor id, acceptor id"),
    Phrases::strong(Nickname, "custom name, a2dp source name"),
    Phrases::strong(Firmware, "fwrev, fw revision, ios build, android build, fwv, version soft, soft version, frm ver, firm version, \
         current firm version, firmware app version, cast build revision, car version, net version"),
    Phrases::strong(Firmware, "version, ver, vers, number, build, build id, build version, new version, current, software")
        .under("software versions, firmware, firmwares, fw, fwr, firmware details, firmware info, status fwr, build info, ota, software update"),
    Phrases::strong(Apps, "voice skills active, active skills, skills active, voice skills"),
    Phrases::strong(Imei, "eid, eid number, esim eid"),
    Phrases::strong(Ip, "login ip"),
];
