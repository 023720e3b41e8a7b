//! Keys cut short (`wt_g`, `stok`, `card_tail`), and the same things in other words: how firmware, apps and log files call
//! what the other tables hold in full. Most need a word nearby that says what it is about. Written down by families
//! (abbreviations, units behind them, names of headers and cookies), not from any one vendor.

use super::Phrases;
use super::context::{DEVICE, PERSON};
use crate::model::DataClass::{
    AccessToken, AccountId, AdId, Address, AddressBook, Age, ApiKey, BankAccount, Biometric, BirthDate, BloodPressure,
    Bssid, Calories, CardCvv, CardPartial, Carrier, Composition, Condition, DeviceId, DeviceKey, DocumentNo, Energy,
    EventLog, Face, Firmware, Fitness, Floorplan, Gender, Glucose, Heart, Height, HomeId, Hostname, Imei, ImageUrl,
    Language, Lock, Login, MediaUse, Members, Message, Model, Name, Nickname, Nutrition, OtpSeed, Password,
    PasswordHash, Phone, Pin, Place, Postcode, Presence, PrivateKey, Purchase, PushToken, RefreshToken, Reproductive,
    Respiratory, Room, Schedule, Search, SecurityQa, Serial, SessionId, Sleep, Ssid, Steps, Support, Temperature,
    Timezone, Track, Transcript, Url, UrlSecret, UserAgent, Username, Video, Vin, Voice, VehiclePlate, Weight,
    WifiPassword, Workout,
};

/// Where somebody is measured.
const WORN: &str = "night, nights, nightly, sleep, hrv, health, vitals, vital, watch, wearable, ring, band, baby, infant, crib, bed, \
     mattress, sock, workout, activity, exercise, daily, day, summary, recovery, rest, resting, patient, member, heart, oximeter, \
     fitness, sport, training, lap, ride, run, spo2, oxygen, breath, ecg, wearer, scale, weigh, measure";
/// What is no person that breathes and beats.
const MACHINE: &str = "usage, uptime, runtime, human, department, kwh, energy, pump, motor, engine, fan, tank, aquarium, pool, \
     dissolved, water, cpu, disk, battery, filter, compressor, rpm, sensor, wind, rain, room, air, co2, hour, hours, filament, printer";
/// Where somebody is weighed.
const SCALE: &str = "scale, weigh, weighin, bia, body, measure, measurement, composition, bodycomp, member, user, profile, person, health, mass, fat, frame";
/// Where meters stand.
const METER: &str = "meter, smartmeter, grid, utility, electricity, power meter, consumption, import, export, tariff, hourly, daily, \
     monthly, plug, energy, zähler, compteur, contador, contatore, home, house";
/// Where cameras write down what they saw.
const SEEN: &str = "event, events, camera, cam, doorbell, detection, motion, sd card, clip, recording, alarm, visit, visits, ding, nvr, pir, index";

pub(super) const PHRASES: &[Phrases] = &[
    // Who somebody is.
    Phrases::strong(
        Name,
        "vollname, displayed name, rider name, technician name, beneficiary name, beneficiary, ice name, bill to, ship to name, contract holder, contractholder, registrant, registered to, dest name, consignee, guardian name, signatory, firstnm, lastnm",
    )
    .unless("file, product, device, plan"),
    Phrases::weak(Username, "owner, insta, twitter, tiktok, jid, identity, outer identity, anonymous identity")
        .under("social, eap, dot1x, 802, radius, enterprise, xmpp, wifi, pap, chap, ppp, file, shell")
        .unless("id, provider"),
    Phrases::strong(AccountId, "ds prs id, vertragskontonummer, client code, customer code, cust code"),
    Phrases::strong(BirthDate, "bday, birth dt, date birth, b day, yob, birth yr, birth ts, birth, byear")
        .unless("place, country, city, name, certificate, reminder, card"),
    Phrases::strong(Gender, "gender type, is male, is female, sex type").unless("voice, connector, plug"),
    Phrases::strong(DocumentNo, "pass no, dl number, dl no, driver licence no, driving lic, driving lic no, driver lic, licence no, id doc number, visa no")
        .unless("software, plugin, product, count, exam"),
    Phrases::weak(Language, "lang, locale code, ui lang, preferred lang, voice lang, spoken lang, speech lang, langs")
        .unless("available, supported, list, pack, packs, prog, source, default, code, tts, programming, markup, html, voices"),
    Phrases::weak(Age, "").unless("cache, battery, device, snapshot"),
    // How somebody is reached.
    Phrases::strong(Phone, "own number, wa number, sms recipient, dial out, fon, mob no, callback number")
        .unless("emergency services, local"),
    Phrases::weak(Phone, "sos number, sos, sos contact, call whitelist, whitelist, number, dial, nr, speed dial, number list, allowed numbers, to, receiver")
        .under("sos, watch, kids watch, sms, call, calls, dialer, intercom, alarm call, allowed callers, gsm gate, emergency, phonebook, sim, caller, allowed numbers")
        .unless("max, ip, mac, watch face, battery, mail, email"),
    Phrases::weak(AddressBook, "callee, peer name, directory entry, callees, contact entries").under("call, call log, calls, intercom, phone, directory"),
    Phrases::weak(Address, "house nr, house num, hausnr, haus nr, building no, apt no, apt, flat no, unit no")
        .unless("mac, ip, product, error"),
    Phrases::strong(Address, "hausanschrift, bezoekadres, rechnungsanschrift")
        .unless("mac, ip, memory, wifi, net"),
    Phrases::weak(Postcode, "cp, cap, pcode, pc").under("address, adresse, indirizzo, dirección, delivery, shipping, user, customer, kunde, client, cliente, profile")
        .unless("computer, ip, capacity"),
    Phrases::weak(Message, "body, msg, sms text, content, quick reply, voicemail text, memo, message content, txt")
        .under("chat, sms, message, messages, conversation, inbox, mail, voicemail, note, notes, doorbell, guestbook, thread, whatsapp")
        .unless("request, response, http, template, type, error, release, system, status"),
    // Where somebody is.
    Phrases::weak(Place, "localidad, localita, poblacion, concelho, freguesia, from place, to place, by")
        .under("address, adresse, user, customer, profile, delivery, client, cliente, trip, direccion, morada, indirizzo, bruger, bruker, kunde"),
    Phrases::strong(Timezone, "tzset, tzstr, tzone, tz rule, gmt off, utc off")
        .unless("data, database, db, version, release"),
    Phrases::weak(Track, "encoded path, trip path, ride path, walk path, flight path, mow track, mow path, geo path")
        .unless("file, url, config"),
    // Networks.
    Phrases::strong(
        Hostname,
        "dhcp client name, dhcp host, option12, option 12, opt12, node name dns, lan name, avahi name, netbios, nb name, sys name, sysname, workstation, resolved name, reverse dns, rdns, ptr, ptr name, lease name, dns label, sni",
    )
    .unless("printer, domain list, count, enabled"),
    Phrases::weak(Hostname, "client name, name, host, station name, nodename, label")
        .under("lease, leases, dhcp, dnsmasq, arp, mdns, netbios, lan clients, connected clients, hosts, neighbours, neighbors")
        .unless("interface, iface, pool, vendor, server, if, scope"),
    Phrases::weak(UserAgent, "ua, agent, client agent, ua string, app agent, http agent, client")
        .under("session, sessions, login, logins, request, headers, access log, device session, audit, token")
        .unless("id, secret, ip, key, name, type, insurance, mqtt"),
    Phrases::weak(Carrier, "spn, mno, oper name, oper").under("sim, lte, modem, gsm, cellular, 5g, 4g, wwan"),
    Phrases::weak(Url, "webseite, site web, sitio web, instance, remote address")
        .under("user, profile, nextcloud, mastodon, own server, hass, homeassistant")
        .unless("id, type, docker, ec2, ip"),
    Phrases::strong(Ssid, ""),
    Phrases::weak(Ssid, "connected to, profile name, last connected, net name, ap")
        .under("wifi, wlan, wlan0, wireless, known networks, wifi profiles")
        .unless("type, mode, mac, key, ip, count, enabled, status, state, security, password, mask, address"),
    Phrases::strong(Bssid, "ap mac addr"),
    // Devices.
    Phrases::weak(DeviceId, "cid, card no, card id, ic card, ic card id, tag, vendor id, card number")
        .under("lock, door, rfid, nfc, reader, fob, access card, tag, dev, wallbox")
        .unless("payment, credit, bank, license, version, sim"),
    Phrases::weak(Serial, "snr, ser, counter no, frame no, sno").under(DEVICE).unless("song, ratio, signal, wifi, rssi, noise, lora, channel"),
    Phrases::strong(Imei, "ccid, sim nr"),
    Phrases::weak(Nickname, "channel name, osd name, dev friendly, user name4device, osd title, osd text, chn name")
        .under("camera, cam, nvr, dvr, cast, device, dev, channel")
        .unless("wifi, radio, tv"),
    Phrases::strong(Model, "mdl, modellnummer, modellnr, modellbezeichnung, typenbezeichnung, typbezeichnung, modelnummer, mod nr, product type, device type name, numéro de modèle, numero modello, artikelnummer gerät")
        .unless("billing, list, compatible, ai, ml, data, tts, subscription"),
    Phrases::weak(Firmware, "soft ver, firmwarestand, rom ver, rom version, mcu ver, mcu version, os ver, app ver, installed version, sw rev, bootloader ver")
        .unless("min, minimum, required, latest, available, next, target, sdk, api, schema"),
    Phrases::strong(AdId, "adv id, advert id, ads uuid, advertising uuid"),
    Phrases::strong(Vin, "fahrgestell nr, fahrgestellnr, fin nr, fahrzeug ident nr"),
    Phrases::weak(Vin, "fin").under("car, fahrzeug, vehicle, auto, kfz"),
    Phrases::strong(VehiclePlate, "lic plate, lic plate txt, reg plate, anpr hit, alpr hit, lpr hit, plate txt, plate str, permitted plate"),
    Phrases::weak(VehiclePlate, "reg, tag, plate, hit").under("parking, permit, permits, anpr, alpr, lpr, car, cars").unless("id, rfid, nfc, build, heat, type"),
    // What opens something.
    Phrases::strong(
        Password,
        "passcode web, login pas, requirepass, trap community, rwcommunity, rocommunity, rw community, ro community, adgangs kode",
    )
    .unless("count, policy, complexity, test, tests, rate"),
    Phrases::strong(
        PasswordHash,
        "pwhash, passwd digest, password sha, pwd sha, pw sha, pass enc, enc password, enc pwd, enc pass, password enc, samba nt password, smb nt, smb lm, nt password, lm password, nt pass, htdigest, ntlm, shadow, shadow entry, shadow line, passwd line, passwd entry, htpasswd, pwdhist, password history hash, unix hash, crypt, pass digest, pin digest, login hash, auth digest",
    )
    .unless("dom, algorithm, root, version, level, auth, type, api"),
    Phrases::strong(
        WifiPassword,
        "akm key, wl akm key, wl passphrase, wlpassphrase, stapsk, mesh password, key passphrase, router pwd, net pass, wl key, wpa3 sae, sae pass, wifi credential, passwort wlan",
    )
    .unless("zigbee, zwave, thread, vpn, ipsec, l2tp"),
    Phrases::strong(Password, "l2tp psk, ipsec psk, vpn psk, ike psk, ipsec secret, vpn secret, vpn shared secret, ipsec key, radius secret, radius key, tacacs key"),
    Phrases::strong(
        Pin,
        "errichtercode, technikercode, benutzercode, bedienercode, scharfschaltcode, unscharfcode, türöffnercode, torcode, tresorcode, schlosscode, hauscode, haustürcode, schließfachcode, garagencode, wartungscode, digicode, dtmf, dtmf code, open dtmf, dtmf open, dtmf unlock, unlock dtmf, door dtmf, gate dtmf, dtmf tone, dtmf digits, tone code, relay code, relay pin, programming code, installer digits, guest digits, access digits, entry digits, unlock digits, door digits, lock digits, code digits value, keypad digits, numeric code, parcel locker code, locker code, lockbox, lockbox digits, check in code, checkin code, arrival code, room code, key box code, keybox code, keysafe code, combo, safe combo, commissioning code, personal code, duress, duress digits, manager code, tenant code, babysitter code, dog walker code, contractor code, delivery code, courier code, opening code, release code, strike code",
    )
    .unless("gpio, enabled, error, duration, country, postal, area, length, count, product, qr, promo, tracking"),
    Phrases::weak(Pin, "digits, dtmf, open, unlock, credential code, tan")
        .under("guest, keypad, lock, door lock, temporary, dtmf, gate, intercom, installer, engineer, safe, airbnb, lockbox, alarm panel, door station")
        .unless("count, length, min, max, number, state, status, time, duration, url, delay, position, mode, display, decimal, phone"),
    Phrases::strong(
        SecurityQa,
        "sec answer, sec question, sec a1, sec q1, security ans, security ans1, secret a, secret q, mothers maiden, mother maiden, mothers family name, mother s family name, mother s birth name, mothers birth name, mothers surname, mmn, name of first pet, first pet, first school, first school answer, pet name answer, first car answer, city of birth answer, street you grew up, childhood street, childhood nickname, favourite teacher, first teacher, passphrase word, monitoring password, verbal code, spoken password, verbal passcode, spoken word, codewort, kennwort leitstelle, duress word, geburtsname der mutter, erstes haustier, name des ersten haustiers, nom de jeune fille de la mère, nom de jeune fille de votre mère, nom de naissance de la mère, apellido de soltera de la madre, cognome da nubile della madre, meisjesnaam moeder, meisjesnaam van moeder, kba answer",
    ),
    Phrases::strong(
        ApiKey,
        "hue username, hue user, hueuser, bridge user, whitelist user, gmaps key, client sec, app sec, octo key, octoprint key, anthropic key, deconz key, homey key, dyndns key, ddns key, ddns token, sentry key, mapbox pk, owm api, wu key, wunderground key, fronius key, cf token, cloudflare token, iot hub key, sas policy key, rapidapi key, anon key, service role key, publishable key, unifi key, jellyfin key, sonarr key, api psk, apisec, api sec, zenrows key",
    )
    .unless("url, limit, quota, product"),
    Phrases::weak(ApiKey, "key, token").under("deconz, homey, wunderground, openrouter, geocode, octoprint, sonarr, radarr, jellyfin, emby, unifi, ddns, duckdns, dyndns, solaredge")
        .unless("mask, map, sort, primary, press, code"),
    Phrases::strong(
        AccessToken,
        "plex token, x plex token, x ha access, llat, jwt token, app tok, x api token, x device token access, ticket granting ticket",
    )
    .unless("type, push, fcm, url, count, csrf, xsrf, refresh, push"),
    Phrases::strong(RefreshToken, "ref tok, refresh grant, refr token, r tok, rtok, erneuerungstoken, auffrischungstoken, offline grant, rft"),
    Phrases::strong(
        SessionId,
        "stok, httoken, unifises, sess, sess tok, sess key, sess uuid, remember web, ssotoken, qsid, sitzungskennung, id sesión, id sessione, sessie id, 会话id, セッションid, 세션id, id сессии",
    )
    .unless("count, training, workout, sleep, charging, duration, timeout, game, log, max, recording, exercise, treatment"),
    Phrases::strong(
        DeviceKey,
        "lkey, loc key, encrypt key, comm key, comms key, radio key, wmbus key, mbus key, rolling key, hopping key, rf key, rf code key, fdsk, tool key, backbone key, ip secure key, knx key, enocean key, hm key, hmip key, uwb key, mifare key, card key, key a, key b, ipk, fabric ipk, group key set, op key, operational key, noc key, pan key, phone key handshake, key handshake, handshake secret, ble bond, bond info, bond secret, pairing blob, peer key, uplink key, downlink key, join key, network secret lora, netkey, net key, stream secret, video secret, live key, media key, storage key camera, e2ee key, content key, clip key, srtp key, dtls psk, coap psk, tls psk, psk hex, psk identity key, wakeup psk, kill code, transponder key, immobilizer key, token hex device, mi token, security code device, dev psk, initstring, init string, duress key, hw key, factory key, root secret, master secret, hsm key, batch key, claim key, claim token, bind token, binding token, pair token, airkey, touchlink key, tuya lk, lan token",
    )
    .unless("public, pub, count, size, type, index, name, vpn, wifi, wlan, mask, url, version"),
    Phrases::weak(DeviceKey, "lk, ak, ek, gk, uk, mk, nk, sk, tk, token")
        .under("tuya, miio, dlms, cosem, mesh, zigbee, zwave, ble, thread, wmbus, knx, devices, device, local, xiaomi, mihome")
        .unless("type, url, push, user, account, session, access, refresh, api, cloud, web, fcm, apns, lex, parser, oauth, language"),
    Phrases::weak(DeviceKey, "verification code, verify code, sec code, security code, encryption code, image code, validate code, six letter code")
        .under("camera, cam, camera cloud, nvr, dvr, doorbell, ezviz, p2p"),
    Phrases::strong(
        PrivateKey,
        "id rsa, id ed25519, id ecdsa, host key, hostkey, ssh host key, dropbear key, dkim private, dkim key, nsec, p8 key, p8, wg key, acme account key, letsencrypt key, bip39, recovery seed, paper key, ключ приватный, приватный ключ, закрытый ключ, 私钥, 秘密鍵, 개인 키",
    )
    .unless("public, algorithm, file, path, fingerprint, type, checking"),
    Phrases::strong(UrlSecret, "slack hook, notify hook, teams hook, hook, hooks, discord hook, trigger url, ping link, healthcheck url, enroll link, claim url, claim link, pairing url, pair url, album link, guest url, calendar ics, ics")
        .unless("event, git, pre, post, type, enabled, lock, hook type, count"),
    Phrases::weak(UrlSecret, "magic, album, guest, feed, zap, src, share, shared, trigger, ping, target")
        .under("login, share, calendar, webhook, webhooks, zapier, n8n, ifttt, hook, healthchecks, clip, link, cal"),
    Phrases::strong(
        OtpSeed,
        "otp sec, google auth secret, google auth key, google authenticator, authenticator, secret base32, otp base32, base32 secret, scratch, emergency scratch, einmalcodes, einmal codes, wiederherstellungsschlüssel, reservecodes, reserve codes, one time codes, single use codes, 2fa backup, mfa backup, tan liste, enroll uri, enrollment uri, recovery list, mfa qr, 2fa qr, otp qr, otp setup, sms bypass codes, restore codes, u2f recovery",
    )
    .unless("enabled, app, count, remaining, method, type, generated"),
    Phrases::weak(OtpSeed, "secret key, base32, scratch, backup, recovery").under("mfa, totp, 2fa, otp, authenticator, two factor, twofactor").unless("time, enabled, count, status"),
    Phrases::strong(PushToken, "fcm reg, jpush id, xg token, xinge token, umeng token, notif token, reg token, getui cid, getui clientid, hms push, oppo push, vivo push")
        .unless("enabled, count"),
    // Bodies.
    Phrases::weak(Weight, "wt, wgt, mass, kg, bw, w, mass kg, wt g").under(SCALE).unless("speed, watt, window, width, package, parcel, tare, max, capacity, fat, muscle, lean, bone, lift, bar, dumbbell, food, water, power, item, load, unit, loss rate, exercise, rep, set, bowl, pet, bia"),
    Phrases::strong(Weight, "goal wt, target wt, goal wgt, user wt, start wt, current wt, body wgt")
        .unless("package, parcel, load, pet, exercise"),
    Phrases::strong(Height, "hgt, body ht, ht cm, hgt cm, ht in, ht ft, tall cm, user ht").unless("image, screen, desk, mount, cloud"),
    Phrases::weak(Height, "ht, size cm").under("user, profile, member, person, wearer, body, rider, athlete, patient").unless("screen, waist"),
    Phrases::strong(
        Composition,
        "bf pct, bfp, smm, lbm, ffm, bmc, tbw, vfat, vfl, visceral, visc, subfat, met age, metab age, basal met, imp ohm, impohm, imp 50k, z ohm, bia ohm, whr, hip cm, hip circ, musc pct, fatpct, ffmi, asmi, phase angle, extracellular water, intracellular water, ecw, icw",
    )
    .unless("food, meal, nutrition, milk, recipe, product, speaker, headphone, coil, http, dietary"),
    Phrases::weak(Composition, "bf, imp, ohm, z, r50, resistance, reactance, mus, prot, musc, visc, hip, arm, thigh, chest, water, h2o")
        .under("scale, bia, impedance, composition, body, bodycomp, girth, tape, weigh ins, weighins")
        .unless("sensor, heater, food, motor, impact, import, wire, load, firmware, heat, loss"),
    Phrases::weak(Heart, "hr, beats, hb, hb rate, beats min").under(WORN).unless(MACHINE),
    Phrases::weak(Heart, "hr").under("rest, resting, avg, mean, low, high, lowest, highest, peak, sleeping, night, max, min, overnight").unless(MACHINE),
    Phrases::strong(Heart, "rest hr, sleeping hr, lowest hr, night hr, peak hr, hr night, pnn50, nn50, lf hf, rr ms, rrms, nn ms, nn intervals, beat to beat, vagal tone, fc rest, hf rest, hf max, qtc")
        .unless("music, led, tempo, song"),
    Phrases::weak(Heart, "rr, nn, ibi, intervals").under("hrv, heart, ecg, beat, beats, ms, cardio").unless("retry, network, dns, round"),
    Phrases::weak(Heart, "fc, hf").under("repos, reposo, riposo, nuit, noche, notte, frequence, cardio, ruhe, santé, salud, rest, media, moy, max, min").unless("hardware, fan, radio, rfid, antenna, tag, filter"),
    Phrases::weak(BloodPressure, "sys, dia, map, rr, hi, lo, high pressure, low pressure, upper, lower, oberwert, unterwert, maxima presion, minima presion, tensión alta, tensión baja, max pressure, blood press, press")
        .under("bp, bpm, blood, blood pressure, cuff, tonometer, blutdruck, tensión, pression, tension, pressure, presión, hypertension, arm cuff, rr")
        .unless("water, tyre, tire, tank, air, barometer, weather, pump, boiler, system, kpa, psi, image, memory, battery, high temp, cutoff"),
    Phrases::strong(Respiratory, "oxy sat, oxysat, sato2, sat o2, sock o2, sock o2 pct, blood o2, o2 level, o2 pct blood, breaths per min, breaths min, brth min, breath min, breath per min, respr, resp per min, resp min, pef, oxi")
        .unless("tank, aquarium, air, dissolved, room, ambient, lambda, exhaust"),
    Phrases::weak(Respiratory, "o2, rr, breaths, br, resp, rpm breath, breath, sat").under("night, nightly, sleep, baby, infant, vitals, sock, crib, breath, breathing, resp, respiration, wearable, watch, ring, oximeter, patient, spo2, sat, sats, health, summary")
        .unless("aquarium, dissolved, tank, engine, exhaust, lambda, air, hrv, branch, response, respond, bitrate, request, color, brightness, ms, interval, intervals, satellite"),
    Phrases::strong(Temperature, "b temp, btemp, ear temp, oral temp, rectal temp, axillary temp, armpit temp, forehead temp, temporal temp, baby temp, finger temp, distal temp, sleep temp dev, temp dev night")
        .unless("room, bath, bottle, water, milk"),
    Phrases::weak(Temperature, "forehead, ear, oral, rectal, axillary, temp, temp deviation, deviation").under("thermometer, thermo, fever, patient, baby thermometer, body, skin").unless("room, ambient, water, food, meat, oven, setpoint, outdoor, indoor, bath"),
    Phrases::weak(Glucose, "gluc, bgl, sg, glu, mgdl, mg dl, bs mgdl, basal, basal u, carbs, tir pct, tir, fpg, fasting, units, mmoll")
        .under("cgm, glucose, bg, insulin, pump, diabetes, loop, libre, sensor reading, blood, sugar, egv")
        .unless("water, heat, circulation, pool, fuel, voltage, flow, speed, motor"),
    Phrases::weak(Reproductive, "cd, day, phase, flow, lmp, menses, mens, period day, cycle len, luteal len, intercourse, lh, edd, due date, symptom, length")
        .under("cycle, period, menstrual, womens health, female health, fertility, ovulation, pregnancy, femtech, menses")
        .unless("wash, billing, battery, charge, washer, dishwasher, duty, pump, clean, water, air, rate, rinse, spin"),
    Phrases::strong(Reproductive, "preg week, gest week, gestational age, gestation week, gestation weeks, lh test, lh surge, last menses, next menses, baby due date, is pregnant, basal thermal shift, iud"),
    Phrases::weak(Condition, "meds, med list, med name, rx, dx, allergens, chronic, blood grp, dose, conditions, condition, dx code, problem list")
        .under("health, medical, patient, medication, med, emergency, sos, pill, medicine, profile, clinical, diary, care, medid")
        .unless("weather, trigger, automation, air, rule, water, battery, network, detergent, salt, chlorine, chemical, expression, filter, if, state"),
    Phrases::strong(Nutrition, "kcal in, calories eaten, water ml, drank ml, sip ml, sugar g, protein g, fiber g, fibre g, alcohol units, cigs, feed ml, bottle ml, breast min, breastfeed min, drink log, snack")
        .unless("pet, cat, dog, tank, aquarium, plant, irrigation, dispenser, recipe, product, food db, per 100g, coffee machine, humidifier"),
    Phrases::strong(Biometric, "fp data, fp tpl, finger tpl, face tpl, face vec, face emb, face embed, facial features, face feat, speaker vec, voice sig, reid vector, palm data, vein data, fp image, faceid data, face signature")
        .unless("sensor, count, tls, cert"),
    // What somebody does.
    Phrases::strong(Steps, "step cnt, stepcnt, nsteps, stps, dist walked, walk dist, walked m, walked km, km walked, pedometer, elev gain, elevation gained, stairs climbed, stairs, flights, dist ran, run dist")
        .unless("stepper, motor, volume, bright, wizard, dimmer, lift, stair light"),
    Phrases::weak(Steps, "dist, dist m, dist meters, step, dist km, stride").under("day, daily, walk, walking, run, steps, activity, activities, pedometer, workout, fitness, hike, ride")
        .unless("sensor, lidar, ultrasonic, radar, setup, wizard, ir, tof, beam, geofence, motor, id, index, size"),
    Phrases::strong(Workout, "active min, active mins, ex min, mvpa, azm, stand hrs, active zone min, cardio min, avg power run, rep count, laps swum, intensity min, ftp watts, power avg w, sport min")
        .unless("charge, device, alarm"),
    Phrases::weak(Workout, "laps, reps, sport, activity name, activity type, ftp, sets, discipline, strokes").under("act, activities, activity, workout, workouts, training, gym, session, fitness, athlete, swim, run, ride")
        .unless("server, upload, host, user, motor, protocol, url, set top, time set"),
    Phrases::strong(Calories, "active kcal, active kj, active cal, act cal, cal out, cals out, kcal burned, kcal burnt, kj burned, exercise kcal, kcal total, kcal out, bmr kcal day, tdee, energy kj, kj active, calories active, workout kcal, kcal active")
        .unless("food, meal, recipe, nutrition, product, serving, per 100g, in, intake"),
    Phrases::weak(Calories, "kj, cals, cal, burn, burned").under("day, daily, activity, activities, workout, totals, exercise, fitness, active, ride, run")
        .unless("food, meal, calibration, calendar, serving, nutrition, recipe, battery, disc"),
    Phrases::weak(Fitness, "readiness, recovery, recovery pct, training readiness, gait speed, lactate thr, vdot, strain, hrr, form, fatigue, ctl, atl, tsb").under("day, daily, night, ring, watch, band, health, athlete, fitness, training, wearable, score, cycle, sleep, recovery")
        .unless("disaster, account, password, network, boot, service, probe, key, system, mode"),
    Phrases::strong(Sleep, "deep min, awake min, tst, tib min, waso, waso min, sol min, slp score, slp eff, slp min, wake count, awakenings, toss turns, toss and turn, dream notes, bed in, bed out, out of bed at, out of bed, got up at, lights out, sleep lat, sleep onset lat, hypno, wake ts, bed exit, bed exits")
        .unless("esp, cpu, deep sleep mode, radio, display, battery, alarm clock mode, us, led"),
    Phrases::weak(Sleep, "light min, stages, stage, wake up, woke, latency min, tib, deep, efficiency, latency, onset, wake, restless, turns")
        .under("night, nights, sleep, slumber, bed, mattress, nightly").unless("network, ping, mqtt, screen, alarm, lock, word, on lan, motion, audio, light, deep link"),
    // Money.
    Phrases::strong(CardPartial, "card tail, cardtail, pan tail, pan suffix, card end, card ends, card ends with, tail4, cc tail, cc masked, exp mm, exp yy, card valid to, card valid until, letzte4, letzte 4, letzte 4 ziffern, letzte vier, endziffern karte, 4 derniers chiffres, quatre derniers chiffres, últimos 4 dígitos, ultimos 4, ultime 4 cifre, ultimi 4, laatste 4 cijfers, ostatnie 4 cyfry, utolsó 4 számjegy, poslední 4 číslice, siste 4 sifre, sidste 4 cifre, sista fyra, sista 4 siffror, son 4 hane, последние 4 цифры, останні 4 цифри, 尾号, 后四位, 下4桁, 뒷자리, karte endet auf, card first6"),
    Phrases::weak(CardPartial, "tail, ends with, ending, suffix, expiry, exp, expires, bin, end digits, mask").under("card, cards, wallet, payment, pay, pan, cc, checkout, billing")
        .unless("token, session, link, offer, voucher, gift, plan, trial, subscription, file, trash"),
    Phrases::weak(CardCvv, "cv2, cid, csc, sec code, card security, prüfziffer, security code, código de seguridad, codice di sicurezza, code de sécurité, 安全码, セキュリティコード, verification value").under("card, pay, payment, wallet, checkout, billing, cc"),
    Phrases::strong(BankAccount, "bank acc, bank acc no, kto, kto nr, giro konto, acc holder iban no, upi id, vpa, paypal id, paypal payer id"),
    Phrases::weak(BankAccount, "acct no, acc no, account number, account no, upi, acct").under("bank, pay, payout, payment, direct debit, ach, sepa, refund, giro").unless("card"),
    Phrases::strong(Purchase, "order nr, purchased on, bought at, bought on, price paid, sub plan, plan tier, membership level, sku list, txn id, trans id, order num, paid at, renewal date, next billing, next billing date, renews at, next charge, trial end, coupon, voucher, discount code, po no")
        .unless("sort, sample, feature"),
    Phrases::weak(Purchase, "plan, tier, membership, voucher, package plan").under("account, subscription, billing, customer, user, cloud plan").unless("floor, data, power, dial, watering, workout, training, house, rate"),
    // Homes.
    Phrases::strong(HomeId, "family id in app, family gid, home gid, homegroup id, homegroup, room group id, home ref, property ref, tuya gid, dwelling ref, household ref"),
    Phrases::weak(HomeId, "group id, gid").under("home, tuya, family, household, homegroup").unless("user, linux, unix, process, zigbee, light, multicast, uid"),
    Phrases::strong(Room, "segment label, segment name, segment names, cleaned rooms, placed in, room map names")
        .unless("template, market, url, customer, audience"),
    Phrases::weak(Room, "segments, segment, group name, area, location, zone, placement, label").under("vacuum, robot, map rooms, cleaning, mop, hue, rooms, map segments, sonos")
        .unless("motion, detection, time, clean area, m2, geo, address, count, id, state, water, size"),
    Phrases::strong(
        Members,
        "kids count, children count, child count, adults count, num adults, people count home, children ages, kids ages, has kids, has children, has pets, pets count, pet count, dog name, cat name, baby name, anzahl personen, personen im haushalt, haushaltsgröße, nb personnes, nombre de personnes, numero de personas, numero figli, numero di persone, aantal personen, número de filhos, liczba osób, počet dětí, počet osob, gyermekek száma, număr copii, număr persoane, antal barn, antal personer, lasten määrä, çocuk sayısı, количество детей, кількість дітей, 家庭人数, 子供の数, 가족 수, elderly in home, seniors in home",
    ),
    Phrases::weak(Members, "adults, seniors, infants, teens, elderly, dog, cat").under("survey, onboarding, household, family, questionnaire, home, home profile, umfrage").unless("mode, lock, detection, content, watch, device, count max"),
    Phrases::strong(Presence, "is occupied, last left, arrived at, arrived home, left home at, left home, left at, came home, holiday mode, holiday from, home since, people home, persons home, who s home, house empty, out of home, last person left, home state, at work, tracker home")
        .unless("temperature, setpoint, sensor type, package, parcel"),
    Phrases::weak(Presence, "state, home state, location").under("persons, person, device tracker, presence, family member, people").unless("error, sensor, address, us, postal, charge, lock, relationship"),
    Phrases::weak(Schedule, "wake alarm, alarm at, leave time, come home time, wecker, weekly program, wakeup, alarm clock").unless("motion, smoke, security, siren, log, state, last, history"),
    Phrases::weak(Lock, "last user, unlock user, door, bolt state, bolt, unlock ts, latch, garage door, access events, lock event user")
        .under("lock, door lock, smart lock, garage, deadbolt, access, keypad").unless("pet, temp, battery, type, file, account, id, name, model, config, screen, settings"),
    Phrases::strong(Energy, "kwh hourly, kwh hour, kwh daily, kwh day, daily kwh, hourly kwh, energy kwh, kwh total, total kwh, kwh today, kwh month, kwh month to date, kwh used, used kwh, energy wh, wh today, wh total, verbrauch kwh, conso kwh, consumo kwh, zużycie kwh, energy import, energy export, home load, home load w, house load, gas m3, water m3, e total, pv yield kwh, import wh, export wh, meter kwh, kwh interval, half hourly kwh, kwh 15min")
        .unless("battery capacity, rated, capacity, price, cost, tariff, tank, pool, class, nominal, battery, pack, estimate, ct, eur, per"),
    Phrases::weak(Energy, "kwh, wh, consumption, usage, load, verbrauch, conso, consumo, zużycie, import, export, spotřeba, fogyasztás, consum, förbrukning, forbrug, forbruk, kulutus, tüketim, κατανάλωση, потребление, споживання, 消費電力量, 전력사용량, 耗电量, yield")
        .under(METER)
        .unless("capacity, rated, price, cost, cpu, memory, fuel, class, battery, nominal, data, filter, file, csv, pack, disk, ink, water heater max, ct, eur, per, csv, job, standby"),
    Phrases::strong(Floorplan, "grid map, occupancy grid, trajectory robot, rooms polygon, map grid").unless("power, electricity, weather"),
    Phrases::weak(Floorplan, "trajectory, grid, occupancy grid, polygon, walls, poses").under("vacuum, robot, map, slam, mower").unless("power, temperature, color"),
    // Pictures, voice, what was seen and done.
    Phrases::strong(Video, "rec url, rec uri, playback uri, footage url, segment url, timelapse url, mp4, movie url, vid url, vid link, event mp4, hls playlist, clip file, video src, clip mp4")
        .unless("codec, container, format, support, quality, count"),
    Phrases::weak(Video, "hls, segment, timelapse, src, href, playlist, rec, media").under(SEEN).unless("music, audio, id, type, image, status, mode, storage, count"),
    Phrases::strong(ImageUrl, "preview jpg, preview img, preview uri, preview image, preview png, snap url, snap jpg, snap path, thumb href, thumb jpg, img href, frame url, crop url, head img, headimg, headpic, head url, portrait url, face crop, jpg, keyframe url, still jpg, image href, img link, capture url, capture jpg, user icon, bild url, vorschau url")
        .unless("product, app, brand, theme, quality, manual, doc, docs"),
    Phrases::weak(ImageUrl, "snap, preview, thumb, img, still, keyframe, crop, frame, capture, full, image, poster, cover")
        .under("event, events, visit, visits, doorbell, camera, cam, ding, detection, motion, visitor, alarm, nvr, clip, ev")
        .unless("rate, quality, size, count, settings, mode, docker, enabled, firmware, interval, product, speed, app"),
    Phrases::strong(Face, "recognised as, recognized as, identified as, known person, matched name, visitor recognised").unless("device"),
    Phrases::weak(Face, "who, person, identity, person name, match, recognized").under("cam, camera, doorbell, face, recognition, visitor, detection").unless("count, detected, state, sensitivity, enabled, zone"),
    Phrases::strong(Voice, "voice url, wav url, opus url, mic recording, voice wav, wav file, audio wav, mp3 url voice, utterance wav, voice note"),
    Phrases::weak(Voice, "wav, opus, audio, recording").under("voice, assistant, utterance, va, intercom, voicemail, mic").unless("codec, quality, level, volume, enabled, format, device, output, bitrate"),
    Phrases::strong(Transcript, "asr result, asr, stt, stt text, stt result, recognized text, recognised text, user said, said text, voice cmd, voice text, nlu input, dictation, utter, speech to text, transkription, spoken phrase, heard phrase, intent text")
        .unless("engine, provider, model, language, url, enabled, version, host, service"),
    Phrases::weak(Transcript, "heard, spoken, phrase, query text, said, text, command").under("assistant, va, voice, utterance, alexa, speech, voice history, stt, asr").unless("language, type, model, id, mode, color"),
    Phrases::weak(EventLog, "detected, detection, obj type, object class, evt type, event type, ai tag, smart type, alarm type, trigger, evt time, ring at, person seen at, seen, opened at, closed at, last trig, subject, what, triggered by, tag, type, label, activity")
        .under("event, events, sd card, detections, doorbell events, door log, pir, motion, motion events, alarm events, visits, cam events, camera events, visitor")
        .unless("schema, config, handler, settings, supported, enum, available, filter, mqtt, rule, options, model, bus, topic, calendar, listener, format, webhook, automation, firmware, id, mime"),
    Phrases::strong(EventLog, "detected at, person at, person seen, rung at, ring at, doorbell rung, last trig, last tripped, tripped at, door opened at, opened ts")
        .unless("firmware, update"),
    Phrases::strong(Login, "signed in at, sign in at, signin at, signin ts, sign in ts, signed on at, logged on at, logon time, logon at, login ts, login epoch, last access at, last access, last online, auth at, authenticated at, logout at, logged out at, signed out at, signed up at, sign up at, reg date, registered on, account since, customer since, last logon, session started, angemeldet am, angemeldet seit, connecté le, laatste login, sidste login, inloggad")
        .unless("file, disk, failed, cert, wifi, ap"),
    Phrases::weak(Login, "logged in, last seen, last online, signed in").under("account, acct, user, session, sessions, login, app session").unless("device, motion, wifi, bridge, sensor, zigbee"),
    Phrases::weak(Search, "query, q, search kw, searched for, keyword, keywords, terms").under("search, searches, app search, history, store search, recent").unless("sql, db, database, param, api, graphql, string, dns, filter, time"),
    Phrases::weak(MediaUse, "track title, viewed program, last track, current track, recent tracks, now on, played, queue").under("tv, speaker, player, sonos, music, radio, cast, playback, media").unless("state, volume, id, url, length, count, gps"),
    Phrases::weak(Support, "ticket text, issue text, problem desc, feedback, case no, ticket no, case notes, description, rma reason, message, issue, problem, request text").under("help, support, ticket, tickets, case, cases, helpdesk, rma, complaint").unless("device, product, error, url, type, haptic"),
    Phrases::weak(Name, "cnt nm, user label").under(PERSON).unless("product, model, file, device, wifi, interface, nanometer"),
];
