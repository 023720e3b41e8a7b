//! Key words of somebody's devices.

use super::Phrases;
use super::context::{DEVICE, HOME};
use crate::model::DataClass::{DeviceId, Firmware, Imei, Model, Nickname, Serial};

const NO_NICKNAME: &str = "product, model, brand, event, file, unit, scene, skill, class, type, category, manufacturer, vendor, \
         firmware, service, driver, capability, role, os, marketing, platform, family, param, property, \
         attribute, function, icon";

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        DeviceId,
        "device id, device uuid, deviceid, device identifier, hub id, camera id, lock id, hardware id, p2p id, \
         p2p did, push did, phone id, android id, installation id, installation uuid, thing id, bridge id, \
         eui64, ieee address, ieee addr, zigbee id, dsn, endpoint id, appliance id, entity id, blid, robot id, \
         advertising id, idfa, idfv, gaid, ad id, ring net id, ring id, home hub id, vendor id for device, \
         device token id, device did, vdid, station id, tracker id, sensor id, chip id, terminal id, unique id, \
         uniqueid, adid, device tag, machine id, cipher id, geräte id, gerätekennung, identifiant appareil, id \
         appareil, id dispositivo, id del dispositivo, apparaat id, id urządzenia, module id, oaid, did",
    )
    .unless("vendor, product, class"),
    Phrases::weak(DeviceId, "id, uuid, uid, identifier, guid").under(DEVICE).unless(
        "model, product, event, request, session, message, user, owner, vendor, room, home, type, schema, \
         record, category, group, app, firmware, command, scene, capability, location",
    ),
    Phrases::strong(
        Serial,
        "serial, serial number, serial no, serialno, sn, s n, device serial, device serial number, device sn, \
         station sn, serial num, hk device serial number, hub serial, seriennummer, serien nr, gerätenummer, \
         numéro de série, no de série, número de serie, numero di serie, numero seriale, seriale, serienummer, \
         número de série, numer seryjny, 序列号, シリアル番号",
    )
    .unless("port, bus, baud, interface, path"),
    Phrases::strong(Imei, "imei, imei number, imei1, imei2, meid, imsi, iccid, sim number, sim serial, esn"),
    Phrases::strong(
        Nickname,
        "device name, device nickname, camera name, doorbell name, lock name, friendly name, custom name, \
         device alias, device label, station name, module name, robot name, accessory name, doorbot \
         description, doorbell description, hub name, sensor name, thermostat name, bulb name, appliance name, \
         friendly description, device display name, user device name, name by user, given device name, speaker \
         name, phone name, scale name, source name, gerätename, anzeigename, kameraname, nom de l appareil, nom \
         de la caméra, nombre del dispositivo, nombre de la cámara, nome dispositivo, nome del dispositivo, \
         nome telecamera, apparaatnaam, cameranaam, nome do dispositivo, nome da câmera, nazwa urządzenia, \
         设备名称, デバイス名",
    )
    .unless(NO_NICKNAME),
    Phrases::strong(Nickname, "nickname, nick name, alias").unless("email, command, sql, key, host, user"),
    Phrases::weak(Nickname, "name, label, nome, nom, nombre, naam, description, title, account name")
        .under(DEVICE)
        .unless(NO_NICKNAME),
    Phrases::strong(
        Model,
        "model, device model, product model, model name, model number, model id, device type name, product \
         name, phone model, product type, device model name, hardware model, marketing name, modell, \
         gerätemodell, modèle, modelo, modello, 型号, device type, brand name, hw model, model code",
    )
    .unless("ml, ai, language, data, 3d, view, wake, car"),
    Phrases::weak(Model, "manufacturer, brand, make, vendor, hersteller, fabricant, fabricante, produttore, fabrikant")
        .unless(HOME),
    Phrases::strong(
        Firmware,
        "firmware, firmware version, firmware ver, fw version, fw ver, fw, software version, sw version, sw \
         ver, hardware version, hardware ver, hw ver, hw version, os version, app version, source version, \
         build number, firmware rev, firmware revision, main sw version, sec sw version, firmwareversion, \
         softwareversion, softwarestand, version du micrologiciel, versión de firmware, versione firmware, 固件版本",
    )
    .unless("min, minimum, required"),
];
