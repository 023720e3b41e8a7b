//! Key words of somebody's devices.

use super::Phrases;
use super::context::{ABSTRACT, DEVICE};
use crate::model::DataClass::{AdId, Apps, DeviceId, Firmware, Imei, Model, Nickname, Serial, VehiclePlate, Vin};

const NO_NICKNAME: &str = "product, model, brand, event, file, unit, scene, skill, class, type, category, \
     manufacturer, vendor, firmware, service, driver, capability, role, os, marketing, platform, family, param, \
     property, attribute, function, icon, effect, preset, program, programme, mode, command, action, error, alert, \
     state, song, album, artist, playlist, track, channel, cluster, characteristic, trait, component, cycle, option, \
     group, schema, filter, alarm, task, job, language, tray, cartridge, supply, font, theme, interface, process, \
     log, rule, package, user, owner, variable, widget, card, region, country, city, street, network, wifi, ssid, \
     profile, sound, metric, reading, measurement";

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        DeviceId,
        "device id, device uuid, device identifier, hub id, camera id, lock id, hardware id, phone id, android id, \
         installation id, installation uuid, thing id, bridge id, eui64, ieee addr, zigbee id, endpoint id, \
         appliance id, entity id, blid, robot id, idfv, ring net id, ring id, vendor id for device, device token id, \
         vdid, station id, tracker id, sensor id, chip id, terminal id, unique id, unique identifier, uniq id, udid, \
         duid, rruid, device guid, device uid, p2p uid, p2p, p2p id, iot id, iot thing, thing name, thing uid, thing \
         uuid, mqtt client id, node uuid, hw id, hardware uuid, hardware uid, cpu id, cpu serial, soc id, mcu id, \
         efuse, efuse mac, board id, machine uuid, machine guid, machine identifier, system uuid, host uuid, host \
         id, server uuid, instance id, instance uuid, agent uuid, client uuid, client identifier, client guid, \
         installed app id, install id, install uuid, controller id, gateway id, meter id, inverter id, vehicle id, \
         car id, charger id, charge point id, evse id, wallbox id, panel id, bridge uuid, hub uuid, ieee, eui, ext \
         addr, ext address, extended address, long address, ext pan id, extended pan id, xpanid, deveui, dev addr \
         lora, rfid, rfid id, rfid uid, rfid tag, rfid card, nfc id, nfc uid, tag uid, card uid, id tag, fob id, \
         badge id, key card id, transponder id, printer uuid, udn, usn, cast id, roku id, tv id, speaker id, puid, \
         ble id, bluetooth id, beacon id, beacon uuid, asset id, asset tag, tag id, box id, chargebox id, ocpp id, \
         telematics id, pod id, pws id, object id device, external id device, reg code device, dhcp client id, wwn, \
         pairing id, hap id, homekit id, accessory id, matter node id, fabric id, node id hex, peripheral id, device \
         code, dev id, did device, group uuid sonos, household id sonos, device key id, ecu id, tcu id, device \
         ident, geräteident, device tag, machine id, cipher id, geräte id, gerätekennung, identifiant appareil, id \
         appareil, id dispositivo, id del dispositivo, apparaat id, id urządzenia, module id, did",
    )
    .unless("vendor, product id, class, usb, pci, cluster, profile"),
    Phrases::strong(DeviceId, "id, uuid, uid, identifier, guid, did, ident, udid, ids, oid")
        .under(DEVICE)
        .unless(ABSTRACT),
    Phrases::weak(DeviceId, "uuid, guid").unless(ABSTRACT),
    Phrases::strong(
        Serial,
        "serial, serial num, serialno, sn, serialnumber, serialnr, serial nbr, sernum, ser no, ser nr, serial code, \
         serialized number, manufacturing number, factory number, fabrication number, production number, fd number, \
         meter number, meter no, meter nr, metering number, machine number, appliance number, device number, device \
         no, device nr, equipment number, equipment no, asset number, psn, zählernummer, zähler nr, maschinennummer, \
         fabriknummer, herstellnummer, fertigungsnummer, numéro de compteur, numéro du compteur, numéro appareil, \
         número de contador, número de medidor, número de aparato, numero contatore, numero matricola, meternummer, \
         toestelnummer, número do medidor, número do aparelho, numer licznika, numer urządzenia, seriennummer, \
         serien nr, gerätenummer, numéro de série, no de série, numero di serie, numero seriale, seriale, numer \
         seryjny, 序列号, シリアル番号",
    )
    .unless("port, bus, baud, interface, path, console, debug, communication, protocol, proxy, uart, speed, parity"),
    Phrases::weak(Serial, "dsn").unless("sentry, database, db, url"),
    Phrases::weak(Serial, "number, no, nr, num")
        .under(
            "meter, inverter, machine, appliance, equipment, asset, \
         device, hardware",
        )
        .unless(ABSTRACT),
    Phrases::strong(
        Imei,
        "imei, imei no, imei number, imei1, imei2, meid, imsi, iccid, sim number, sim serial, esn, \
         sim id, sim card, sim no, eid, euicc id, iccid1, imei sv, sim kartennummer, numéro de sim, numero sim, \
         simkaartnummer",
    ),
    Phrases::weak(Imei, "number, no, id, serial, identifier, card")
        .under(
            "sim, sim card, esim, lte, gsm, cellular, \
         modem",
        )
        .unless(
            "slot, \
         model, cell, network, operator, phone, port, band, status",
        ),
    Phrases::strong(
        Nickname,
        "device name, camera name, doorbell name, lock name, friendly name, custom name, device label, station name, \
         module name, robot name, accessory name, doorbot description, doorbell description, hub name, sensor name, \
         thermostat name, bulb name, appliance name, friendly description, device display name, user device name, \
         name by user, speaker name, phone name, scale name, source name, vehicle name, car name, entity name, node \
         name, plug name, switch name, light name, lamp name, tv name, printer name, vacuum name, tracker name, \
         watch name, charger name, wallbox name, inverter name, controller name, gateway name, bridge name, outlet \
         name, socket name, display label, custom label, user label, user defined name, user assigned name, user \
         friendly name, assigned name, alias name, device title, zone alias, device desc, device description, player \
         name, thing label, thing title, bt name, bluetooth name, ble name, anzeigename, kameraname, nom de l \
         appareil, nom de la caméra, nombre del dispositivo, nombre de la cámara, nome dispositivo, nome del \
         dispositivo, nome telecamera, apparaatnaam, cameranaam, nome do dispositivo, nome da câmera, nazwa \
         urządzenia, 设备名称",
    )
    .unless(NO_NICKNAME),
    Phrases::strong(Nickname, "nickname, alias, nick, friendly name").unless("email, command, sql, key, host, user"),
    Phrases::weak(Nickname, "display name, custom name, user given name").under(DEVICE).unless(
        "user, owner, member, \
         account, product, model",
    ),
    Phrases::weak(Nickname, "name, label, nome, nom, nombre, naam, description, title")
        .under(DEVICE)
        .unless(NO_NICKNAME),
    Phrases::strong(
        Model,
        "model, model id, model name, model number, product name, marketing name, modell, gerätemodell, modèle, \
         modelo, modello, 型号, brand name, model code",
    )
    .unless("ml, ai, language, data, 3d, view, wake, car"),
    Phrases::weak(Model, "name").under("product, model, vehicle model").unless("file, category, list, group, user"),
    Phrases::strong(
        Firmware,
        "sw build, sw build id, fw build, firmware, fw version, fw, software version, sw version, sw ver, hardware \
         version, hardware ver, hw ver, hw version, os version, source version, build number, firmware \
         rev, firmware revision, softwarestand, version du micrologiciel, 固件版本",
    )
    .unless("min, minimum, required"),
    Phrases::strong(
        AdId,
        "advertising id, advertising identifier, ad id, ad identifier, advertiser id, idfa, gaid, aaid, oaid, ifa, \
         maid, ad tracking id, ads id, marketing id, rida, tifa, psid ad, lgudid ad, analytics id, analytics client \
         id, ga client id, amplitude id, amplitude device id, mixpanel id, distinct id, anonymous id, appsflyer id, \
         adjust id, braze id, telemetry id, tracking uuid, visitor id web, fbp, werbe id, identifiant publicitaire, \
         id de publicidad, id pubblicità, reclame id, id de publicidade, identyfikator reklamowy",
    ),
    Phrases::strong(
        Apps,
        "installed apps, installed app list, installed application, installed packages, app inventory, linked app, \
         connected app, authorized apps, authorised apps, third party apps, app usage, recent apps, recently used \
         apps, running apps, connected services, linked services, linked accounts, connected accounts, enabled \
         skills, installed skills, skill list, paired apps, app history, apps with access, linked platforms, linked \
         integrations, installierte apps, installierte anwendungen, verknüpfte dienste, verknüpfte apps, \
         applications installées, services associés, applications connectées, aplicaciones instaladas, servicios \
         vinculados, app installate, applicazioni installate, servizi collegati, geïnstalleerde apps, gekoppelde \
         apps, gekoppelde diensten, aplicativos instalados, aplicações instaladas, serviços conectados, \
         zainstalowane aplikacje, połączone usługi",
    ),
    Phrases::weak(Apps, "apps, app list, applications").unless("version, path, store, script"),
    Phrases::strong(
        Vin,
        "vin, vin no, vin number, vin code, vehicle identification number, vehicle identity number, vehicle id \
         number, chassis number, chassis no, frame number, frame no, fahrgestellnummer, fahrzeugidentnummer, \
         fahrzeugidentifikationsnummer, fahrzeug identifizierungsnummer, fin nummer, rahmennummer, numéro de série \
         du véhicule, numéro d identification du véhicule, número de bastidor, bastidor, número de chasis, numero di \
         telaio, numero telaio, telaio, chassisnummer, framenummer, voertuigidentificatienummer, número do chassi, \
         chassi, número de chassi, numer nadwozia, 车架号",
    )
    .unless("voltage, volt, mv, min, max, adc, pin, current, power, input"),
    Phrases::strong(
        VehiclePlate,
        "license plate, licence plate, number plate, plate number, plate no, plate nr, plate text, registration \
         plate, registration mark, vehicle registration, vehicle registration number, car registration, reg number \
         vehicle, vrm, vrn, lpn, lpr plate, anpr plate, detected plate, recognized plate, vehicle plate, car plate, \
         plates detected, kennzeichen, autokennzeichen, nummernschild, immatriculation, numéro d immatriculation, \
         matrícula, placa del coche, targa, targa auto, numero di targa, kenteken, kentekennummer, kentekenplaat, \
         placa do carro, placa do veículo, matrícula do carro, numer rejestracyjny, tablica rejestracyjna, \
         rejestracja pojazdu, 车牌号, 车牌",
    )
    .unless("student, school, color of"),
    Phrases::weak(VehiclePlate, "plate, registration, registration number, reg no, reg nr, reg number, placa")
        .under("vehicle, car, fahrzeug, anpr, alpr, lpr, driver, parking")
        .unless("device, push, date, token, user"),
];
