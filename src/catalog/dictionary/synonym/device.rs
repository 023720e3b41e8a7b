//! Networks, things, and what runs on them.

use crate::catalog::dictionary::Phrases;
use crate::catalog::dictionary::context::DEVICE as THING;
use crate::model::DataClass::{
    AdId, Apps, Bssid, Carrier, DeviceId, Firmware, Hostname, Imei, Ip, Mac, Model, Nickname, Serial, Ssid, Url,
    UserAgent, VehiclePlate, Vin,
};

/// Words of networks and things.
pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Ssid,
        "connected ap, connected network, current network, joined network, home network name, home wifi name, home wifi, \
         trusted network, trusted networks, known network, known networks, saved network, saved networks, preferred \
         network, preferred networks, guest network name, network name wifi, ap name wifi, access point name wifi, wlan \
         name, wifi network, wifi networks seen, nearby networks, visible networks, scanned networks, wireless network \
         name, essid, hotspot name, netzwerkname, wlan netz, heimnetz, verbundenes netzwerk, nom du réseau, nom du wifi, \
         réseau wifi, réseau connu, nombre de la red, red wifi, nombre wifi, nome rete, rete wifi, nome della rete, \
         netwerknaam, wifi netwerk, nazwa sieci, sieć wifi, nome da rede, rede wifi",
    )
    .unless("count, standard, band, enabled, key, password, passphrase, type, security, zigbee, thread, apn, mobile, cellular, \
         carrier, sim, ip, mac, bssid"),
    Phrases::strong(Bssid, "ap mac, access point mac, ap bssid, router mac, wifi ap mac, wlan ap mac, ap address mac, base station mac, gateway mac address")
        .unless("count, filter"),
    Phrases::strong(Mac, "hwaddr, hw addr, hw address, ether addr, ethernet address, ethaddr, physical address, phys addr, wlan mac, lan mac, bt mac, bt addr, ble addr, ble address, bluetooth address, bdaddr, bd addr, eui48, eui 48, mac adresse, adresse mac, dirección mac, indirizzo mac, mac adres, adres mac, endereço mac, sta mac, client mac, peer mac, hardware adresse")
    .unless("filter, count, table"),
    Phrases::strong(Ip, "ip addr, ipaddr, ipv4 addr, ipv6 addr, ipv4 address, ipv6 address, wan ip, lan ip, public ip, external ip, \
         local ip, client ip, remote ip, remote addr, remote address, source ip, src ip, peer ip, host ip, login ip, last ip, \
         signup ip, registration ip, x forwarded for, forwarded for, x real ip, ip adresse, adresse ip, dirección ip, indirizzo \
         ip, ip adres, adres ip, endereço ip, inet addr")
    .unless("server, dns, version, mask, filter, count, pool"),
    Phrases::strong(
        Hostname,
        "system name, computer name, pc name, machine name, host name, fqdn, dhcp hostname, dhcp name, mdns name, bonjour \
         name, netbios name, local hostname, device hostname, client hostname, nodename, node name linux, webdav host, nas \
         name, dns name of host, ddns name, ddns host, ddns hostname, dyndns host, dyndns name, rechnername, computername, \
         gerätename im netz, nom d hôte, nom de l ordinateur, nom machine, nombre del equipo, nombre de host, nome host, \
         nome computer, hostnaam, computernaam, nazwa hosta, nazwa komputera, nome do computador",
    )
    .unless("api, cloud, server, mqtt, broker, ntp, file, vendor, operating"),
    Phrases::strong(
        Url,
        "personal website, own website, blog, blog url, profile url, profile link, public profile, linkedin url, remote access url, remote url, external url, external access url, portal address, portal url own, webdav server, webdav url, nas url, my cloud url, custom domain, own domain, personal domain, eigene webseite, webseite, internetseite, persönliche webseite, site web, page personnelle, sitio web, página web, página personal, sito web, sito personale, strona internetowa, strona www, site pessoal",
    )
    .unless("support, help, vendor, terms, privacy, manufacturer, company, store, docs, api, icon, contact, default, product"),
    Phrases::strong(
        Carrier,
        "registered network, registered operator, mobile network, mobile operator, network operator, cellular operator, \
         cellular provider, cell provider, cell carrier, phone carrier, sim operator, sim operator name, sim carrier, sim \
         provider, home operator, home network operator, operator name, operator alpha, operator long, plmn, plmn name, \
         mccmnc, mcc mnc, spn, service provider name, isp, isp name, internet provider, internet service provider, asn org, \
         as org, as name, autonomous system, network provider, telco, mobilfunkanbieter, netzbetreiber, \
         internetanbieter, opérateur, opérateur mobile, fournisseur d accès, operador, operador móvil, compañía telefónica, \
         operatore, operatore mobile, gestore telefonico, provider internet, netwerkaanbieder, operator sieci, operadora",
    )
    .unless("apns, topic, environment, push, list, supported, count, unlocked, freight, frequency, machine, logical, comparison, \
         detect, package"),
    Phrases::strong(
        UserAgent,
        "user agent, useragent, http user agent, ua string, browser, browser name, browser version, browser info, client agent, \
         client string, client info, client app version, client software, client name and version, app agent, agent string, \
         request agent, x user agent, browser kennung, navigateur, navegador, browser usato, przeglądarka",
    )
    .unless("supported, min, minimum, required, url, mdns, service, media, file, list, enabled, cache"),
    Phrases::strong(
        DeviceId,
        "device uid, device uuid, device guid, device key id, device code, device ref, device no, device identifier, device \
         unique id, unit id, unit uuid, thing id, thing name, thing uuid, gadget id, asset id, endpoint id, endpoint uuid, \
         node id mesh, node uuid, hub id, hub uuid, gateway id, gateway uuid, camera id, camera uuid, cam id, lock id, lock \
         uuid, scale id, tracker id, tag id, sensor id, sensor uuid, bridge id, bridge uuid, controller id, installation id, \
         install id, installation uuid, instance id app, app instance id, client device id, android id, ssaid, idfv, vendor \
         identifier, hardware id, hw id, hwid, hardware uuid, machine id, machine uuid, machine guid, cpu serial, chip id, \
         board id, soc id, eid, did, duid, geräte id, gerätekennung, gerätenummer, kamera id, identifiant appareil, id \
         appareil, id dispositivo, identificador del dispositivo, id del dispositivo, id urządzenia, apparaat id, id do \
         dispositivo",
    )
    .unless("type, class, vendor name, count, model, product, usb, pci, template, profile, supported, gpu, driver, category"),
    Phrases::strong(
        Serial,
        "serial, serial no, serial nr, serial num, serial number, serialnum, serialnumber, ser no, s n, sn, snr, device sn, \
         device serial, unit serial, hardware serial, product serial, manufacturer serial, factory serial, camera serial, hub \
         serial, battery serial, pack serial, sensor serial, meter serial, module serial, panel serial, scale serial, \
         transmitter serial, seriennummer, seriennr, gerätenummer serie, fabrikationsnummer, zählernummer, numéro de série, n \
         de série, número de serie, n serie, numero di serie, matricola, serienummer, numer seryjny, nr seryjny, número de \
         série",
    )
    .unless("port, baud, protocol, console, enabled, certificate, cert, dns, zone, soa, location, device path, ssl, tls, \
         interface, label, ratio, signal, cable, bus, parallel"),
    Phrases::strong(
        Imei,
        "imei, imei1, imei2, imei 1, imei 2, imeisv, imei sv, meid, esn, ccid, iccid, icc id, sim serial, sim serial number, sim \
         number, sim id, sim iccid, imsi, subscriber identity, mobile equipment identity, mobile equipment identifier, equipment \
         identity, eid esim, esim id, euicc id, numéro imei, número imei, numero imei, imei nummer, nr imei, code imei",
    )
    .unless("count, slot, status, state, type, present"),
    Phrases::strong(
        AdId,
        "gaid, google aid, google advertising id, google ad id, idfa, apple idfa, aaid, adid, ad id, advertising id, advertising identifier, advertisement id, ad identifier, ad tracking id, oaid, huawei oaid, vaid, tifa, psid, samsung psid, rida, roku ad id, afai, fire ad id, lgudid, vizio ad id, tv ad id, msai, adjust id, appsflyer id, appsflyer uid, branch id, kochava id, gclid, fbclid, fbp, fbc, ga client id, ga cid, analytics id, tracking cookie, visitor cookie, werbe id, werbekennung, identifiant publicitaire, id de publicidad, id pubblicità, reclame id, identyfikator reklamowy, id de publicidade",
    )
    .unless("count, enabled, unit, campaign, creative, slot, placement, group, set, network, format, limit"),
    Phrases::strong(
        Nickname,
        "nom personnalisé, nom de l appareil, nom de la caméra, nom du volet, nom de l équipement, nombre personalizado, \
         nombre del dispositivo, nombre de la cámara, nome dispositivo, nome personalizzato, nome telecamera, apparaatnaam, \
         naam apparaat, cameranaam, nazwa urządzenia, nazwa kamery, nome do dispositivo, nome da câmera, gerätename, \
         kameraname, gerätebezeichnung, bezeichnung gerät, device label, device alias, device title, device nickname, device \
         display name, device custom name, custom device name, custom name, custom label, user label device, user given name, \
         user defined name, friendly name, friendlyname, camera name, camera label, camera title, cam name, cam alias, \
         doorbell name, lock name, hub name, bulb name, lamp name, plug name, outlet name, switch name, sensor name, robot \
         name, vacuum name, thermostat name, speaker name, tv name, scale name, tracker name, tag name item, vehicle name, car \
         name, bike name, printer alias, zone label alarm, my name for it, renamed to",
    )
    .unless("product, model, vendor, brand, manufacturer, template, supported, skill, list of, class, type"),
    Phrases::weak(Nickname, "nom, nombre, nome, naam, nazwa, bezeichnung, apodo, alias, label, given name, title, caption, custom")
        .under("volets, volet, cámaras, cámara, camaras, kameras, rauchmelder, steckdosen, lampen, appareils, dispositivos, \
         dispositivi, apparaten, urządzenia, geräte, locks, lock, cameras, luces, sensores, capteurs, prises, termostatos")
        .unless("product, model, brand, fabricant, user, user id, room, habitación, stanza"),
    Phrases::strong(
        Model,
        "product model, device model, device type, devicetype, model name, model no, model number, model nr, model id, model \
         code, model identifier, modelid, hardware model, hw model, phone model, phone brand, handset, handset model, mobile \
         model, product code, product name, product type, product family, product sku, sku, type code, typecode, type \
         designation, type label, device name model, machine model, manufacturer, manufacturer name, maker, brand, brand \
         name, make, vendor, hersteller, modell, modellname, gerätetyp, gerätemodell, typbezeichnung, modèle, modèle \
         appareil, type d appareil, fabricant, marque, modelo, modelo del dispositivo, tipo de dispositivo, fabricante, marca, \
         modello, tipo dispositivo, produttore, fabrikant, merk, apparaattype, model urządzenia, typ urządzenia, producent, \
         marka",
    )
    .under(THING)
    .unless("usb, pci, catalog, catalogue, store, shop, pricing, cart, order, plan, data, ai, language, ml, price, id vendor, \
         supported, compatible, list, payment, hotel"),
    Phrases::strong(
        Firmware,
        "firmware, firmware version, firmware rev, firmware revision, fw, fw ver, fw version, fw rev, firmwareversion, rom \
         version, mcu ver, mcu version, mcu firmware, wifi firmware, ble firmware, bootloader version, baseband, baseband \
         version, radio version, modem version, os version, os release, os build, ios release, ios version, android version, \
         android release, build fingerprint, build number os, build id os, security patch, security patch level, kernel \
         version, software version, software release, sw ver, sw version, current software, current version, current \
         firmware, installed version, installed firmware, running version, ota installed, ota version, app version installed, \
         system version, hub version, device version, hw version, hardware version, hw rev, hardware revision, \
         firmwarestand, softwareversion, softwarestand, betriebssystemversion, version logicielle, version du logiciel, \
         version firmware, versión de firmware, versión de software, versión instalada, versione firmware, versione software, \
         versione installata, softwareversie, firmwareversie, wersja oprogramowania, wersja firmware, versão do firmware, \
         versão do software",
    )
    .unless("min, minimum, required, latest, available, target, sdk, api, schema, sha256, image, url, supported, protocol, size, \
         manifest, feed, release notes, html, tls, http, policy, terms, update, catalog"),
    Phrases::strong(
        Apps,
        "installed apps, installed app, installed applications, installed packages, packages installed, package list, app list, \
         apps installed, apps used, app usage, app usage history, foreground app, foreground package, last used apps, recent \
         apps, recently used apps, top apps, running apps, opened apps, homescreen tiles, home screen apps, linked apps, linked \
         services, linked accounts, linked account, connected apps, connected services, connected accounts, connected app, \
         third party apps, third party integrations, third party services, authorized apps, authorised apps, authorized \
         applications, authorised clients, partner name, partner app, partner apps, partner services, integrations enabled, \
         enabled skills, installed skills, enabled integrations, active integrations, skills enabled, installierte apps, \
         verbundene apps, verknüpfte dienste, verknüpfte konten, verbundene dienste, applications installées, applications \
         connectées, services liés, comptes liés, aplicaciones instaladas, aplicaciones conectadas, servicios vinculados, \
         cuentas vinculadas, app installate, app collegate, servizi collegati, account collegati, geïnstalleerde apps, \
         gekoppelde apps, gekoppelde diensten, zainstalowane aplikacje, połączone aplikacje, aplicativos instalados, contas \
         vinculadas",
    )
    .unless("count, supported, available, enabled flag, limit, catalog, store, update, url"),
    Phrases::weak(Apps, "packages, apps, tiles, services, integrations, applications, skills, partners, app, package, partner name, name")
        .under("inventory, phone usage, app inventory, account links, linked accounts, connected apps, partner links, screen time, \
         app usage, homescreen, connected services")
        .unless("docker, linux, debian, npm, pip, count, supported, id, manager, token, url, version"),
    Phrases::strong(
        Vin,
        "vin, vin no, vin number, vin code, vehicle identification number, vehicle identification, vehicle id number, chassis \
         number, chassis no, frame number, fahrzeugidentnummer, fahrzeugidentifikationsnummer, fahrgestellnummer, fin, numéro \
         de châssis, numéro d identification du véhicule, número de bastidor, número de chasis, numero di telaio, \
         chassisnummer, numer vin, número do chassi",
    )
    .unless("voltage, volt, v in, input, pin, adc"),
    Phrases::strong(
        VehiclePlate,
        "license plate, licence plate, license plate number, licence plate number, number plate, plate number, plate no, plate text, plate read, registration plate, registration number vehicle, vehicle registration, vehicle reg, reg no, reg number vehicle, vrm, vrn, lpr, lpr result, lpr text, anpr result, anpr text, anpr plate, alpr result, plate recognized, tag number car, rego, kennzeichen, kfz kennzeichen, autokennzeichen, nummernschild, immatriculation, plaque, plaque d immatriculation, numéro d immatriculation, matrícula, matricula, placa, número de placa, targa, numero targa, kenteken, kentekenplaat, nr rejestracyjny, numer rejestracyjny, tablica rejestracyjna, placa do carro",
    )
    .unless("heat, back, cover, build, size, type, material, confidence, enabled, count, base, hot, wall, print, printer, \
         student, employee, name, region, alumno, estudiante"),
    Phrases::weak(VehiclePlate, "tag number, tag, registration, plate, lpr, anpr, result")
        .under("cars, gate access cars, vehicle, vehicles, garage camera, parking, pojazd, fahrzeug, véhicule, vehículo, anpr, lpr, alpr")
        .unless("date, id, rfid, nfc, status, expiry, device, country"),
    Phrases::strong(Url, "my page, ftp upload url, upload url own"),
    Phrases::weak(Carrier, "provider, anbieter, isp, fournisseur, proveedor").under("router, dsl, wan, internet, broadband, anschluss").unless("id, auth, identity, oauth, login, energy, data, location, service, sms, type, dns, cloud, storage, calendar"),
    Phrases::strong(UserAgent, "raw ua, ua raw, full ua, ua header"),
    Phrases::strong(DeviceId, "identifier for vendor, identifierforvendor, eui64, ieee address, ieee addr, dsn, amazon dsn"),
    Phrases::strong(Serial, "serialno, e nr, fd nr, e nr fd nr, enr fdnr, typenschild nummer").unless("baudrate, baud, cert"),
    Phrases::strong(Imei, "esim eid, eid number, meid number"),
    Phrases::weak(Imei, "eid").under("esim, sim, cellular, euicc"),
    Phrases::strong(Nickname, "zone label, apelido dispositivo, apelido do dispositivo").unless("hr, heating, cardio"),
    Phrases::strong(Model, "camera hw, cam hw, hw type, hardware type"),
    Phrases::strong(Firmware, "fwrev, fw revision, ios build, android build"),
    Phrases::strong(Apps, "voice skills active, active skills, skills active, voice skills"),
];
