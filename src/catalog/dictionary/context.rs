//! Words that tell under whose roof a key stands, and words that turn a hit off. Constants only.

use super::Words;
use crate::model::DataClass;

/// People and their accounts.
pub const PERSON: &str = "user, owner, person, people, member, account, profile, customer, contact, guest, visitor, \
     me, subscriber, author, sender, receiver, recipient, patient, athlete, family, child, children, kid, holder, \
     player, friend, invitee, resident, sharer, caregiver, parent, spouse, wearer, human, users, tenant, occupant, \
     landlord, installer, buyer, payer, payee, addressee, insured, billing, shipping, delivery, cust, usr, acct, \
     principal, creator, participant, caller, callee, besitzer, benutzer, kunde, inhaber, mitglied, person, \
     utilisateur, propriétaire, client, usuario, propietario, cliente, utente, proprietario, persona, personne, \
     gebruiker, eigenaar, usuário, użytkownik, właściciel, konto, subscriberinfo, signer, driver, employee";

/// Things that stand in a home.
pub const DEVICE: &str = "device, camera, cam, doorbell, doorbot, lock, sensor, hub, bridge, station, thermostat, \
     bulb, light, lamp, plug, outlet, speaker, chime, router, tv, television, vacuum, robot, appliance, accessory, \
     accessories, module, endpoint, scale, watch, tracker, gateway, switch, siren, fan, garage, opener, echo, \
     display, printer, box, set top box, stb, panel, pod, satellite, probe, keyfob, cabinet, telematics, tcu, dock, \
     vehicle, car, bike, scooter, ebike, inverter, meter, controller, wallbox, charger, evse, charge point, charging \
     station, powerwall, battery pack, keypad, nvr, dvr, receiver, player, mower, pump, boiler, heater, furnace, \
     aircon, conditioner, washer, dryer, dishwasher, oven, fridge, refrigerator, freezer, valve, blind, shade, \
     curtain, shutter, repeater, extender, node, modem, dongle, coordinator, gw, nas, diskstation, pc, computer, \
     laptop, tablet, beacon, fob, dimmer, optimizer, datalogger, dtu, envoy, ups, projector, soundbar, console, \
     feeder, fountain, litter, collar, purifier, humidifier, dehumidifier, sprinkler, irrigation, intercom, dev, \
     equipment, handset, headset, remote, cleaner, mopper, glucometer, oximeter, rower, treadmill, fahrzeug, \
     wechselrichter, zähler, véhicule, voiture, vehículo, coche, veicolo, voertuig, stickup, owl, homebase, \
     basestation, peripheral, machine, phone, gerät, geräte, kamera, appareil, caméra, dispositivo, cámara, aparato, \
     telecamera, apparaat, urządzenie, aparelho, leuchte, schalter";

/// Rooms.
pub const ROOM: &str = "room, area, raum, räume, zimmer, pièce, chambre, habitación, stanza, kamer, quarto, pokój, \
     floor, etage";

/// Homes.
pub const HOME: &str = "home, house, household, location, structure, property, haus, zuhause, haushalt, maison, \
     domicile, hogar, casa, huis, dom, building, residence, family, site, plant, estate, apartment, flat, premise, \
     premises, facility, villa, power plant, powerplant, pv plant, installation, wohnung, anlage, logement, \
     vivienda, woning, mieszkanie";

/// The household as people.
pub const HOUSEHOLD: &str = "family, household, familie, haushalt, famille, familia, famiglia, resident, occupant";

/// Services that can be linked.
pub const SERVICE: &str = "alexa, amazon, lwa, google, assistant, gaction, ifttt, smartthings, homekit, siri, tuya, \
     spotify, strava, fitbit, garmin, withings, netatmo, hue, nest, ring, facebook, apple, partner, linked, \
     integration, samsung, sonos, linking, external, third, cortana, bixby, miele, bosch, dropbox, gdrive, onedrive, \
     slack, discord, telegram, pushover, twilio, deezer, tidal, trakt, plex, tesla, ecobee, honeywell, somfy, tado";

/// Those who have an account, a contract or a number with a vendor.
pub const ACCOUNT: &str = "user, usr, owner, person, member, account, acct, profile, customer, cust, tenant, \
     subscriber, contract, agreement, participant, identity, consumer, guest, friend, athlete, patient, holder, \
     principal, author, creator, invitee, installer, driver, resident, occupant, cognito, gaia, org, organization, \
     organisation, dealer, sharee, sharer, grantee, payer, employee, caregiver, child, kid, player, login, \
     subscription owner, benutzer, nutzer, kunde, kunden, vertrag, vertrags, mitglieds, utilisateur, compte, \
     contrat, abonné, usuario, cuenta, contrato, abonado, utente, conto, contratto, cliente, gebruiker, klant, \
     usuário, conta, użytkownik, klient, umowa";

/// What is neither a person nor a device nor a home, though it stands among them with an id and a name of its own.
pub const ABSTRACT: &str = "product, model, brand, vendor, manufacturer, category, class, type, kind, event, \
     request, response, message, command, action, job, task, operation, queue, error, alert, alarm, log, record, \
     entry, rule, scene, effect, theme, preset, program, programme, recipe, mode, cycle, capability, feature, \
     function, property, attribute, param, parameter, option, choice, trait, component, cluster, characteristic, \
     service, gatt, descriptor, schema, role, permission, scope, group, tag, unit, icon, sound, song, track, album, \
     playlist, station preset, channel, app, application, plugin, addon, skill, driver, firmware, update, release, \
     build, platform, marketing, file, folder, image, font, language, locale, version, protocol, interface, socket, \
     port, pin, register, variable, state, input, output, relay, zone, segment, tray, cartridge, supply, filter, \
     consumable, blade, tariff, currency, program list, card, tile, widget, view, page, dashboard, layout, tab, \
     article, question, forecast, metric, statistic, level, speed, day, os, data, heart, measurement, sample";

/// Turns a hit off wherever it stands outside the phrase.
pub const KILL: &str = "enabled, disabled, enable, disable, visible, visibility, hidden, hide, show, shown, \
     required, require, requires, verified, verification, verify, valid, validated, validation, supported, supports, \
     support, capable, capability, changed, change, updated, update, modified, modification, created, deleted, \
     removed, expires, expired, expiry, expiration, expire, ttl, type, types, kind, policy, version, format, unit, \
     units, index, idx, order, sort, color, colour, icon, checksum, template, placeholder, hint, allowed, allow, \
     permission, permissions, strength, length, size, algorithm, algo, reset, error, method, confirm, confirmed, \
     optional, available, availability, validity, frequency, channel, band, rssi, signal, has, is, can, should, need, needs, \
     schema, scope, scopes, flag, option, options, setting, settings, feature, interval, timeout, width, retry, \
     retries, attempt, attempts, prompt, notification, notifications, subscribed, consent, accepted, opt, exists, \
     duplicate, precision, accuracy, einheit, aktiv, aktiviert, geändert, unité, unidad, unità, eenheid, jednostka, \
     preference, preferences, behavior, behaviour, animation, font, css, style, priority, protocol, prefix, suffix, \
     separator, pattern, regex, rule, rules, mgmt, management, selector, picker, dropdown, offset, disponibile, \
     disponible, disponível, verfügbar, beschikbaar, set, hash, sha256, md5, digest, field, fields, column, columns, \
     choices, choice, enum, encoding, formula, certified, randomization, lifetime, complexity, depth, entropy, minlen, maxlen, minlength, maxlength, issuer, retention, tooltip, caption, mask, \
     codec, changeable, editable, cancelable, cancellable, save, tracking, invalid, rsp, intensidade, intensidad";

/// Words of these that do not turn off what lasts.
pub const LENGTH: &str = "length, délka, dĺžka, długość, lengte, længde, lengde, längd, länge, durée, lungime, hossz";

/// Turns a hit off outside the phrase, unless the class is about a body, its activity, or about what happens when.
pub const KILL_STILL: &str = "count, counts, counter, total, sum, goal, limit, threshold, min, max, minimum, \
     maximum, target, zone, time, date, datetime, timestamp, ts, at, state, status, mode, duration, level, category, \
     class, source, ms, millis, when, since, until, anzahl, nombre";

/// Turns off what happens in a home, and what is seen, heard and written there: so a device is set up. Words of the parameters
/// that Zigbee, Z-Wave and Matter devices have (2026-11).
pub const KILL_SETUP: &str = "delay, delays, blind, sensitivity, distance, coef, coefficient, speed, pwm, lux, luminance, \
     illuminance, brightness, threshold, thresholds, report, reports, reporting, indicator, led, leds, buzzer, siren, ringtone, \
     calibration, invert, inverted, clear, cleared, untrigger, retrigger, wait, waiting, send, sends, sending, sent, association, \
     associations, broadcast, setback, hysteresis, deadband, debounce, polling, click, clicks, ramp, fade, dim, dimmer, relay, \
     gpio, handle, rsp, resp, reaction, react, response, respond, command, commands, cutoff, delta, blink, flash, flashing, beep, \
     beeps, tamper, burnt, overload, setpoint, minimum, maximum, transition, transitions, fault, cancellation, microwave, radar";

/// Turns a hit off only behind it: in front it says whose the value is, what for, or which of several.
pub const KILL_BEHIND: &str = "notification, notifications, source, target, status, channel, signal, unit, setting, \
     settings, option, options, preference, feature, removed, deleted, expired, duplicate, protocol, index, zone, \
     category, field, fields, optional, available, allowed, permission, class, template, column, version, date, \
     time, state, created, updated, changed, modified, scope, support, reset, order, validated, verified, primary, \
     mode";

/// Turns a hit off behind it, unless the class is itself a web address or what stands behind one.
pub const KILL_LINK: &str = "url, uri, href, link, endpoint";

/// Turns a secret off behind it: what leads to it, or says which of several it is, opens nothing.
pub const KILL_SECRET: &str = "id, ids, identifier, name, file, files, filename, path, fail, failed, failure, failures";

/// Words behind a phrase that leave its meaning as it is: units, numbers, sides, encodings.
pub const NEUTRAL: &str = "value, values, val, text, string, str, raw, number, no, nr, num, primary, secondary, \
     main, default, current, latest, last, first, old, new, previous, original, encrypted, masked, plain, list, \
     array, map, kg, g, lb, lbs, st, cm, mm, m, km, ft, in, bpm, pct, percent, percentage, avg, average, mean, mx, \
     mn, lo, hi, high, low, lowest, highest, peak, rest, nightly, hourly, ms, ohm, kwh, wh, gr, jin, median, delta, \
     sum, min, max, rate, c, f, e7, e6, e, i, deg, degrees, grad, mmhg, mmol, mg, dl, kcal, cal, kj, ml, h, hour, \
     hours, minutes, seconds, sec, s, v2, a, b, x, y, z, b64, base64, hex, local, remote, full, short, long, id, \
     address, info, data, details, detail, record, records, sample, samples, reading, readings, measurement, entry, \
     entries, wert, valeur, valor, valore, waarde, name, enc, crypt, json, xml, obj, object, param, params, attr, \
     attrs, prop, props, v, v1, ver, work, home, personal, private, own, my, alt, alternate, other, backup, guest, \
     admin, int, float, double, utf8, ascii, bytes, blob, ref, ghz, lower, upper, formatted, display, decoded, \
     encoded, today, yesterday, night, week, weekly, daily, month, monthly, morning, evening";

/// What is entered or reached with a name and a secret.
pub const GATE: &str = "wifi, wlan, network, router, admin, mqtt, broker, ftp, smtp, rtsp, login, client, server, \
     access, api, auth, refresh, session, push, bluetooth, local, public, private, proxy, room, host, alarm, door, \
     first, last, full, display, nick, email, home, work, contact, mobile, serial, street, postal, post, birth, \
     order, zone, area";

/// Words so long that no other word ends in them by chance, whatever is glued to their front.
pub const GLUED: &str = "identifier, username, password, passphrase, hostname, nickname, ipaddress, macaddress, phonenumber, \
     serialnumber, accesstoken, refreshtoken, privatekey, accesskey, secretkey";

/// Last words of what opens something, and what it is if nothing else is known of it.
pub const SECRET: &[(Words, DataClass)] = &[
    (
        "key, keys, psk, authkey, appkey, aes, ltk, irk, schlussel, schluessel, sleutel, nyckel, nokkel, nogle, cle, clave, \
         llave, chiave, chave, klucz, klic, avain, anahtar, miyao, pairing, 密钥, 秘钥, ключ, キー",
        DataClass::DeviceKey,
    ),
    ("private, privkey, keypair", DataClass::PrivateKey),
    ("token, tokens, tok, tkn, tk, at, ticket, jwt, bearer, lingpai", DataClass::AccessToken),
    ("refresh, rt, renewal, renouvellement, rinnovo, erneuerung", DataClass::RefreshToken),
    ("oauth", DataClass::IntegrationToken),
    (
        "secret, secrets, cred, creds, credential, credentials, geheimnis, secreto, segreto, segredo, hemmelighet",
        DataClass::ApiKey,
    ),
    ("cookie, cookies, ck", DataClass::SessionId),
    ("code, codes, kod, kode, koodi, codice, codigo, cod", DataClass::Pin),
];

/// Words beside a secret, or above it, that tell of which kind it is, what it was taken for, and the kind.
pub const KINDS_OF_SECRETS: &[(Words, &[DataClass], DataClass)] = &[
    (
        "push, apns, apn, fcm, gcm, notification, notifications, voip",
        &[DataClass::AccessToken, DataClass::ApiKey],
        DataClass::PushToken,
    ),
    (
        "otp, totp, 2fa, 2sv, mfa, tfa, zweifaktor, factor",
        &[DataClass::ApiKey, DataClass::DeviceKey],
        DataClass::OtpSeed,
    ),
    ("refresh, rfrsh, renew, renewal", &[DataClass::AccessToken], DataClass::RefreshToken),
    ("session, sess, sitzung", &[DataClass::AccessToken], DataClass::SessionId),
    ("wifi, wlan, ssid, wpa, wpa2", &[DataClass::ApiKey, DataClass::DeviceKey], DataClass::WifiPassword),
    (
        "alexa, google, ifttt, smartthings, spotify, strava, fitbit, garmin, facebook, dropbox, slack, sonos",
        &[DataClass::AccessToken, DataClass::RefreshToken, DataClass::ApiKey],
        DataClass::IntegrationToken,
    ),
    (
        "device, devices, sensor, sensors, camera, cameras, lock, locks, robot, robots, hub, bridge, pairing, ble, \
         bluetooth, radio, association, associations, geraete, gerate, dispositivo, dispositivos, appareil, enhet",
        &[DataClass::ApiKey],
        DataClass::DeviceKey,
    ),
    ("ice, turn, stun, coturn, iceservers", &[DataClass::AccessToken, DataClass::ApiKey], DataClass::Password),
    ("cloud, api, service, provider, upload, uploader", &[DataClass::DeviceKey], DataClass::ApiKey),
    (
        "tibber, weather, openweather, openweathermap, solcast, pushover, telegram, ntfy, influx, influxdb, grafana, mapbox",
        &[DataClass::DeviceKey, DataClass::AccessToken],
        DataClass::ApiKey,
    ),
];

/// What keys and tokens are called that open nothing: they name, sort, count, or are there for everybody.
pub const NO_SECRET: Words = "public, pub, primary, foreign, sort, cache, partition, translation, i18n, unique, natural, \
     composite, row, group, idempotency, dedup, deduplication, lookup, map, metric, object, storage, s3, registry, event, \
     message, string, locale, config, theme, next, page, pagination, continuation, cursor, sync, design, erc, nft, csrf, \
     xsrf, entity, node, tree, merge, join, search, query, route, routing, legend, chart, image, file, asset, thumbnail, \
     photo, media, document, blob, issue, project, product, item, record, parent, child, release, build, commit, revision, \
     scene, hot, short, function, arrow, num, enter, keyboard, piano, music, support, help, hmac, fingerprint, label, title, \
     code, codes, press, pressed, pad, word, words, hub, rating, guid, decision";

/// What codes are called that open nothing.
pub const NO_SECRET_CODE: &str = "err, ret, rc, decision, result, country, language, error, zip, postal, product, qr, bar, status, response, currency, \
     area, color, event, fault, warning, diagnostic, action, exit, return, region, city, lang, http, key, weather, \
     reason, source, calling, locale, model, alarm, operator, network, tariff, agreement, manufacturer, manuf, vendor, production, batch, lot, \
     scan, ir, remote, symbol, icon, category, class, type, department, group, unit, cause, failure, mnc, mcc, plmn, airport, station, \
     discount, coupon, voucher, promo, tax, cost, function, op, command, cmd, instruction, blink, flash, morse, byte, char, unicode, \
     ascii, sku, item, article, part, order, supplier, device, appliance, firmware, sub, main, state, mode, level, stop, hs, iso, \
     zone, sensor, page, screen, button, quelle, fehler, land, typ, chyby, chyba, erreur, errore, prodotto, produkt, produit, producto, produto, artikel, articolo, articulo, artigo, pays, pais, paese, sprache, langue, idioma, lingua, taal, jezyka, farbe, couleur, colore, cor, virhe, hiba, bledu, greske, hata, pocztowy, postale, poste, kreskowy";

/// Words of keys under which long strings stand that open nothing: they tell things apart, prove or hold something, or go on.
pub const NO_RIDDLE: Words = "id, ids, uid, uuid, guid, oid, xid, eid, rid, cid, nid, lid, zid, urn, identifier, kennung, hwid, tid, gid, pid, boundary, multipart, ref, reference, hash, sha, sha1, sha256, sha512, \
     md5, md5sum, crc, checksum, digest, etag, integrity, commit, rev, revision, version, build, public, pub, pubkey, pk, ltpk, cert, \
     certificate, crt, ca, chain, csr, noc, icac, rcac, thumbprint, fingerprint, signature, sign, sig, nonce, cnonce, challenge, iv, salt, trace, \
     span, request, correlation, transaction, txn, event, session, scene, node, z, wires, name, label, title, path, file, folder, url, uri, \
     link, href, image, picture, photo, thumbnail, icon, avatar, blob, payload, body, raw, data, content, text, html, svg, lz, gzip, zip, \
     b64, base64, encoded, binary, bitmap, waveform, template, state, cursor, page, pagination, profile, schema, feature, features, \
     capabilities, ir, infrared, command, code, codes, tree, cache, config, settings, map, route, polyline, track, shape, geometry, vector, \
     embedding, message, msg, reason, error, status, type, model, class, color, user agent, agent, useragent, entity, object, element, item";

/// Keys that show: what a value under them looks like by chance says nothing.
pub const TECHNICAL: &str = "palette, gradient, color, colour, rgb, rgbw, hsv, version, checksum, fingerprint, etag, \
     mask, netmask, subnet, bitmap, bitmask, pattern, register, registers, opcode, crc, uptime, dimensions, \
     resolution, range, build, revision, oid, seq, sequence, nonce, ean, gtin, upc, isbn, frames, ticks, cursor, \
     packets, bytes, counter, rate, rates, ratio, price, prices, tariff, weights, vector, embedding, matrix";

/// Last words of keys that count or number things: one long number in ten passes for that of a card by chance.
pub const COUNTING: &str = "id, ids, uid, seq, idx, index, count, counter, offset, ts, timestamp, nonce, ticks, \
     bytes, size, packet, frame, rev, ref";

/// Words that say so little that only the nearest parent tells what they are about.
pub const GENERAL: &str =
    "id, uuid, uid, guid, identifier, name, label, title, number, no, nr, num, description, text, alias, ref";

/// Parents that only wrap what stands below them.
pub const WRAPPING: &str = "data, info, information, detail, details, list, item, items, attribute, attributes, \
     property, properties, prop, props, param, params, config, configuration, result, results, response, body, \
     payload, object, objects, node, nodes, meta, metadata, general, basic, common, identity, identification, \
     identifiers, entry, entries, record, records, self, current, main, primary, content, contents, value, values, \
     element, elements, me, own, get, sysinfo, system, sys, about, overview, summary";

/// Parents under which texts, shapes and offers stand, and nobody's data.
pub const BARREN: &str = "imprint, impressum, translation, translations, i18n, l10n, catalog, catalogue, swagger, \
     openapi, placeholder, placeholders, faq, legal, license text, licenses, specification, manual, tutorial, \
     capability, capabilities, dependency, dependencies, changelog, effect, effects, enum, enums, i18n strings, json \
     schema, documentation, docs, supported features, strings, effect list, factorydefaults, factorydefault, \
     defaultcredentials, compatlist, compat, compatibility, compatibledevices, supporteddevices, supportedmodels, \
     testedwith, releasenotes, storelisting, helpcenter, mock, mocks, testdata, lorem, formschema, requiredfields, \
     featurelist, marketplace, definitions, dropdowns, manuals, disclaimer, approvals, constraints, articles, \
     deprecated fields, ui text, ui texts, release notes, public report";

/// First names of hosts that a vendor runs for everybody.
pub const SERVICE_HOST: &str = "acs, wap, api, apis, app, apps, auth, oauth, sso, login, signin, cdn, static, assets, img, gw, iot, ota, \
     smtp, imap, pop, pop3, fw, firmware, update, updates, download, downloads, dl, push, ws, wss, mqtts, relay, rest, graphql, backend, discovery, \
     telemetry, metrics, logs, event, events, webhook, webhooks, service, services, bootstrap, provision, provisioning, \
     policies, support, help, docs, shop, store, time, ntp, stun, turn";

/// Words for parts of the world, as they stand in the names of hosts that a vendor has in each of them.
pub const REGIONS: &str = "eu, us, cn, ap, asia, na, sa, sg, euc, euw, use, usw, apac, emea, eur, usa, jp, kr, ru, ind, aus, row, global, intl, prod";

/// Domains under which clouds rent out hosts, and those of makers that all their devices call.
pub const CLOUD: &str = ".amazon.com, .amazon.de, .amazon.co.uk, .ring.com, .august.com, .meross.com, .tuya.com, .tuyaeu.com, .tuyaus.com, .tuyacn.com, .ezvizlife.com, .roborock.com, \
     .ecovacs.com, .netatmo.com, .wyze.com, .wyzecam.com, .eufylife.com, .tplinkcloud.com, .blynk.cc, .immedia-semi.com, .arlo.com, \
     .nest.com, .myfoscam.com, .coolkit.cc, .govee.com, .meethue.com, .ecobee.com, .honeywell.com, .husqvarna.net, .lgthinq.com, \
     .samsungiotcloud.com, .smartthings.com, .fitbit.com, .garmin.com, .withings.net, .ouraring.com, .polar.com, .amazonaws.com, .cloudfront.net, .googleapis.com, .azurewebsites.net, .azure-devices.net, \
     .windows.net, .azureedge.net, .akamaized.net, .aliyuncs.com, .myqcloud.com, .herokuapp.com, .firebaseio.com, \
     .firebaseapp.com, .cloudfunctions.net, .appspot.com, .fastly.net";

/// Keys that say nothing themselves; the key above says what they hold.
pub const MUTE: &str =
    "value, values, val, text, formatted, content, raw, string, wert, valeur, valor, fpval, intval, vec";

/// Keys that say which of several measurements they hold; the key above says what was measured.
pub const STATISTIC: &str = "avg, average, mean, min, max, minimum, maximum, median, ending, resting";
