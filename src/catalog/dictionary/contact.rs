//! Key words of how somebody is reached.

use super::Phrases;
use super::context::PERSON;
use crate::model::DataClass::{Address, AddressBook, Email, Message, Phone, Postcode};

/// What has an address and is no house.
const NO_HOUSE: &str = "mac, ip, memory, i2c, modbus, register, web, bus, zigbee, ieee, bluetooth, ble, network, \
     nwk, server, base, wallet, bt, hardware, hw, host, node, mqtt, smtp, socket, dns, gateway, url, usb, pci, \
     serial, port, wifi, remote, listen, bind, contract, coin, insteon, x10, dhcp, subnet, knx, zwave, local, lan, \
     wan, broker, internet, slave, group, p2p, physical, tray, paper, light, lamp, bulb, sensor, relay, dali, dmx, \
     thermostat, module, pointer, function, cell, block, sector, output, input, zone, channel, thread, mesh, eui, \
     long, camera, nvr, nas, printer, router, modem, device, controller, inverter, meter, hub, unit, variable, \
     start, end, offset, page, api, uri, endpoint, proxy, peer, udp, tcp, can, multicast, unicast, broadcast, \
     source, icmp, vpn";

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Email,
        "email, mail, mailbox, smtp to, smtp from, mail address, alternate emails, shared with, mail to, email to, \
         email from, mail from, reply to, emailid, google account, paypal account, courriel, adresse électronique, \
         correo, correo electrónico, posta elettronica, email adresse, e mailadres, poczta, 邮箱, メールアドレス, 电子邮件",
    )
    .unless("server, smtp, imap, template, host, subject, body, sent, marketing, newsletter, bounce, mta"),
    Phrases::strong(
        Phone,
        "natel, natelnummer, gsm, gsm nr, gsm number, emergency contact number, caller id, caller number, landline, \
         phone, phone no, phone number, mobile, mobile number, cell, cell number, cellphone, telephone, telephone \
         number, tel, tel no, msisdn, sms number, sms to, recovery sms, user phone numbers, 2 step verification \
         phone numbers, contact number, whatsapp, fax, fax number, festnetz, numéro de téléphone, portable, mobile \
         personnel, teléfono, número de teléfono, móvil, numero di telefono, cellulare, mobiel nummer, telefone, \
         celular, telemóvel, numer telefonu, komórka, 手机号, 电话号码, 电话, 電話番号",
    )
    .unless(
        "signal, band, modem, rssi, model, os, id, app, brand, manufacturer, platform, system, battery, network, \
         carrier, country, language, data, name, uuid, android, token, code, voltage, cell1, balance",
    ),
    Phrases::strong(
        Address,
        "street, street nr, address line, address line 1, address line 2, address1, address2, home address, billing \
         address, shipping address, delivery address, mailing address, postal address, full address, house number, \
         house no, formatted address, residential address, work address, user address, installation address, \
         emergency address, straße, hausnummer, anschrift, postanschrift, lieferadresse, rechnungsadresse, addr \
         line, addr1, addr2, addr line 1, street line, street 1, thoroughfare, premise address, premises address, \
         service address, site address, property address, house address, customer address, owner address, location \
         address, current address, destination address, departure address, geocoded address, start address, end \
         address, origin address, pickup address, apartment number, apartment no, apt number, unit street, building \
         number, building name, civic number, po box, formatted location, display address, freeform address, \
         wohnanschrift, wohnadresse, rue, adresse postale, adresse de livraison, adresse de facturation, numéro de \
         rue, calle, dirección, dirección postal, domicilio, indirizzo, indirizzo di casa, indirizzo di spedizione, \
         straat, straatnaam, huisnummer, woonadres, postadres, rua, endereço, morada, logradouro, ulica, adres \
         zamieszkania, 住所, 地址",
    )
    .unless(NO_HOUSE),
    Phrases::strong(Address, "adr, label").under("vcard"),
    Phrases::weak(Address, "address, addr, adresse, adres, via").unless(NO_HOUSE),
    Phrases::strong(
        Postcode,
        "zip, zip code, zip plus 4, zip 4, postal code, postcode, plz, postleitzahl, codice postale, cep, kod \
         pocztowy, 邮编, 郵便番号",
    )
    .unless("file, archive, download, compress, export, backup"),
    Phrases::weak(Postcode, "cap").under("address, indirizzo, via, città, comune"),
    Phrases::strong(
        Message,
        "msg body, msg text, chat text, reply text, message body, message text, sms body, chat message, private \
         message, mail body, email body, note text, user note, personal note, journal, diary, nachrichtentext, \
         tagebuch, notizen",
    )
    .unless("error, log, system, debug"),
    Phrases::weak(
        Message,
        "message, note, comment, remark, nachricht, notiz, bemerkung, kommentar, commentaire, remarque, comentario, \
         nota, commento, opmerking, motto, bio, about me",
    )
    .unless("error, log, system, debug, status, warning, exception, code, release, midi, response, id"),
    Phrases::weak(Phone, "caller, callee, dialed number, called number").unless("id, name, function, method, stack, \
         service, user"),
    Phrases::weak(Phone, "number, no, nr, num")
        .under("phone, mobile, contact, sms, call, caller, telephone, whatsapp, sim card holder, emergency")
        .unless("id, model, serial, build, version, count, account, card, house, order, customer"),
    Phrases::strong(
        AddressBook,
        "contacts, contact list, contact book, address book, phonebook, friends, friend list, followers, following, \
         buddy list, buddies, social connections, call log, call list, call history, caller list, missed calls, \
         recent calls, speed dial, emergency contacts, people i know, adressbuch, kontakte, telefonbuch, \
         kontaktliste, freunde, anrufliste, carnet d adresses, répertoire téléphonique, amis, journal d appels, \
         libreta de direcciones, contactos, amigos, registro de llamadas, rubrica, contatti, amici, registro \
         chiamate, adresboek, contactpersonen, vrienden, oproeplijst, contatos, contactos telefónicos, książka \
         adresowa, kontakty, lista kontaktów, znajomi, historia połączeń, 通讯录, 联系人, 連絡先",
    )
    .unless("sensor, door, window, relay, zone, electrical, closed, normally, alarm, dry, security, system, file"),
    Phrases::weak(Email, "sender, recipient, invitee").under("mail, email, invite, invitation, share, smtp").unless(PERSON),
];
