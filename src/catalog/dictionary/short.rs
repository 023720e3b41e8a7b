//! Keys cut short (`wt_g`, `stok`, `card_tail`), and the same things in other words: how firmware, apps and log files call
//! what the other tables hold in full. Most need a word nearby that says what it is about. Written down by families
//! (abbreviations, units behind them, names of headers and cookies), not from any one vendor.

use super::Phrases;
use super::context::{DEVICE, PERSON};
use crate::model::DataClass::{
    AccessToken, AdId, Address, AddressBook, ApiKey, BankAccount, BirthDate, BloodPressure, Calories, CardCvv,
    CardPartial, Composition, Condition, DeviceId, DeviceKey, DocumentNo, Energy, EventLog, Firmware, Gender, Glucose,
    Heart, Height, HomeId, Hostname, ImageUrl, Imei, Language, Lock, Login, Members, Message, Model, Name, Nickname,
    OtpSeed, Password, PasswordHash, Phone, Pin, Postcode, Presence, PrivateKey, Purchase, PushToken, RefreshToken,
    Reproductive, Respiratory, Room, Schedule, SecurityQa, Serial, SessionId, Sleep, Ssid, Steps, Temperature,
    Timezone, Transcript, UrlSecret, UserAgent, Username, VehiclePlate, Video, Vin, Weight, WifiPassword, Workout,
};

/// Where somebody is measured.
const WORN: &str = "night, nightly, sleep, hrv, health, vital, watch, wearable, ring, band, baby, crib, bed, \
     mattress, sock, workout, activity, exercise, daily, day, summary, recovery, patient, member, heart, oximeter, \
     fitness, sport, training, lap, ride, run, spo2, oxygen, breath, breathing, resp, ecg, rest, resting, sleeping, \
     avg, mean, low, high, lowest, highest, peak, max, min";
/// What beats and breathes and is nobody.
const MACHINE: &str = "usage, uptime, runtime, human, department, kwh, energy, pump, motor, engine, exhaust, lambda, \
     fan, tank, aquarium, pool, dissolved, water, cpu, disk, battery, filter, compressor, rpm, wind, rain, room, \
     air, hour, hours, filament, printer, print, branch, metronome, deck, tempo, ppm, response, bitrate, color, \
     satellite, music, led";
/// Where somebody is weighed.
const SCALE: &str = "scale, weigh, weighin, bia, body, measure, measurement, composition, member, user, profile, \
     person, health, mass, fat, impedance";
/// What is weighed and is nobody.
const THINGS: &str = "speed, watt, window, width, package, parcel, tare, max, capacity, lift, bar, food, water, \
     power, item, load, unit, rate, exercise, rep, set, bowl, pet, heater, motor, wire, heat, import, muscle, bone, \
     milk, recipe, product";
/// Where meters stand.
const METER: &str = "meter, smartmeter, grid, utility, electricity, consumption, import, export, hourly, daily, \
     monthly, energy, zähler, compteur, contador, contatore, home, house";
/// What is counted and is no household.
const GRID: &str = "capacity, rated, price, cost, cpu, memory, fuel, class, battery, nominal, data, filter, file, \
     csv, pack, disk, ink, ct, eur, per, job, standby, pool, tank, tariff";
/// Where cameras write down what they saw.
const SEEN: &str =
    "event, camera, cam, doorbell, detection, motion, sd card, clip, recording, alarm, visit, visitor, ding, nvr, pir";
/// What a picture or an event is not.
const SETTING: &str = "rate, quality, size, count, settings, mode, docker, enabled, firmware, interval, product, \
     speed, app, schema, config, handler, supported, filter, mqtt, rule, options, model, bus, topic, calendar, \
     listener, format, webhook, automation, id, mime, status, storage, codec";

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Name,
        "vollname, displayed name, rider name, technician name, beneficiary, ice name, bill to, ship to name, \
         contract holder, registrant",
    )
    .unless("file, product, device, plan"),
    Phrases::weak(Name, "cnt nm, user label").under(PERSON),
    Phrases::weak(Username, "owner, insta, twitter, jid, identity")
        .under("social, eap, dot1x, radius, enterprise, xmpp, pap, ppp")
        .unless("id, provider"),
    Phrases::strong(BirthDate, "bday, birth dt, yob, birth yr, birth")
        .unless("place, country, city, name, min, max, reminder, card"),
    Phrases::strong(Gender, "gender type, is male, is female"),
    Phrases::strong(
        DocumentNo,
        "pass no, dl number, dl no, driving lic, driver lic, licence no, id doc number, visa no",
    )
    .unless("software, count"),
    Phrases::weak(Language, "lang, locale code")
        .unless("available, supported, list, pack, prog, source, default, code, tts, markup, html"),
    Phrases::strong(Phone, "sos contact, sos number, own number, wa number, sms recipient, dial out, callback number"),
    Phrases::weak(Phone, "sos, whitelist, number, dial, nr, to")
        .under(
            "sos, kids watch, sms, call, dialer, intercom, allowed callers, emergency, phonebook, caller, allowed \
             numbers",
        )
        .unless("max, ip, mac, battery, mail, email"),
    Phrases::weak(AddressBook, "callee, peer name, directory entry")
        .under("call, call log, intercom, phone, directory"),
    Phrases::weak(Address, "house nr, hausnr, apt, flat no, unit no").unless("mac, ip, product, error"),
    Phrases::strong(Address, "hausanschrift, rechnungsanschrift, bezoekadres"),
    Phrases::weak(Postcode, "cp, cap, pcode")
        .under("address, adresse, indirizzo, delivery, shipping, user, customer, cliente, profile"),
    Phrases::weak(Message, "body, msg, sms text, content, quick reply, memo")
        .under("chat, sms, message, conversation, inbox, mail, voicemail, note, guestbook, whatsapp, doorbell")
        .unless("request, response, http, template, type, error, release, system, status"),
    Phrases::strong(Timezone, "tzset, tzstr, tzone, tz rule, gmt off, utc off").unless("data, database, version"),
    Phrases::strong(
        Hostname,
        "dhcp client name, dhcp host, option12, opt12, lan name, avahi name, netbios, sys name, workstation, reverse \
         dns, rdns, ptr, lease name",
    )
    .unless("count, enabled"),
    Phrases::weak(Hostname, "name, host, nodename, label")
        .under("lease, dhcp, dnsmasq, arp, mdns, lan clients, connected clients, neighbours")
        .unless("interface, iface, pool, vendor, server"),
    Phrases::weak(UserAgent, "ua, agent, client")
        .under("session, login, request, headers, access log, audit")
        .unless("id, secret, ip, key, name, type, mqtt"),
    Phrases::weak(Ssid, "connected to, profile name, last connected, net name")
        .under("wifi, wlan, wlan0, wireless, known networks, wifi profiles")
        .unless("type, mode, mac, key, ip, count"),
    Phrases::weak(DeviceId, "cid, card no, card id, ic card, tag, vendor id")
        .under("lock, door, rfid, nfc, reader, fob, access card, dev, wallbox")
        .unless("payment, credit, bank, version, sim"),
    Phrases::weak(Serial, "snr, ser, counter no, frame no, sno")
        .under(DEVICE)
        .unless("ratio, signal, wifi, rssi, noise, lora, channel"),
    Phrases::strong(Imei, "ccid, sim nr"),
    Phrases::weak(Nickname, "channel name, osd name, dev friendly, osd title, chn name")
        .under("camera, cam, nvr, dvr, cast, device, dev, channel")
        .unless("wifi, radio, tv"),
    Phrases::strong(
        Model,
        "mdl, modellnummer, modellnr, modellbezeichnung, typenbezeichnung, modelnummer, product type",
    )
    .unless("billing, list, compatible, ai, ml, data, subscription"),
    Phrases::weak(
        Firmware,
        "soft ver, soft version, fwver, swver, firmwarestand, rom ver, mcu ver, os ver, installed version, sw rev",
    )
    .unless("min, minimum, required, latest, available, target, sdk, api"),
    Phrases::strong(AdId, "adv id, advert id"),
    Phrases::strong(Vin, "fahrgestell nr, fin nr"),
    Phrases::weak(Vin, "fin").under("car, fahrzeug, vehicle, kfz"),
    Phrases::strong(VehiclePlate, "lic plate, reg plate, anpr hit, lpr hit, plate txt"),
    Phrases::weak(VehiclePlate, "reg, plate, hit")
        .under("parking, permit, anpr, alpr, lpr, car")
        .unless("id, rfid, nfc, heat, type"),
    Phrases::strong(
        Password,
        "requirepass, trap community, rwcommunity, rocommunity, l2tp psk, ipsec psk, vpn psk, ipsec secret, vpn \
         secret, radius secret, login pas",
    )
    .unless("count, policy, test, rate"),
    Phrases::strong(
        PasswordHash,
        "pwhash, passwd digest, password sha, pw sha, pass enc, password enc, enc password, enc pwd, smb nt, smb lm, \
         nt password, lm password, htdigest, ntlm, shadow, passwd entry, htpasswd, pin digest, pw md5, md5 pw, \
         sha256 pw",
    )
    .unless("dom, algorithm, root, version, level, type, api"),
    Phrases::strong(
        WifiPassword,
        "akm key, wl passphrase, stapsk, mesh password, key passphrase, router pwd, net pass, wl key, wpa3 sae, \
         passwort wlan, password wifi",
    )
    .unless("zigbee, zwave, thread"),
    Phrases::strong(
        Pin,
        "errichtercode, technikercode, benutzercode, bedienercode, scharfschaltcode, türöffnercode, torcode, \
         tresorcode, schlosscode, haustürcode, wartungscode, digicode, dtmf, tone code, relay code, programming \
         code, numeric code, locker code, lockbox, check in code, arrival code, room code, key box code, combo, \
         commissioning code, personal code, duress, manager code, contractor code, delivery code, opening code, \
         release code",
    )
    .unless("gpio, enabled, error, duration, country, postal, area, length, count, product, qr, promo, tracking"),
    Phrases::weak(Pin, "digits, credential code, tan")
        .under(
            "guest, keypad, lock, door, entry, access, temporary, dtmf, gate, intercom, installer, engineer, safe, \
             airbnb, lockbox",
        )
        .unless(
            "count, length, min, max, number, state, status, time, duration, url, delay, position, mode, display, \
             decimal, phone",
        ),
    Phrases::strong(
        SecurityQa,
        "sec answer, sec a1, security ans, security ans1, secret a, mother maiden, mothers family name, mother s \
         maiden name, mothers surname, mmn, first pet, first school, first school answer, pet name answer, \
         passphrase word, monitoring password, verbal code, spoken password, spoken word, codewort, kennwort \
         leitstelle, geburtsname der mutter, erstes haustier, nom de jeune fille de la mère, apellido de soltera de \
         la madre, cognome da nubile della madre",
    ),
    Phrases::strong(
        ApiKey,
        "hue username, hue user, bridge user, whitelist user, gmaps key, client sec, app sec, owm api, mapbox pk, \
         apisec, anon key, service role key",
    )
    .unless("url, limit, quota"),
    Phrases::weak(ApiKey, "key, token")
        .under(
            "deconz, homey, wunderground, wu, octoprint, octo, sonarr, jellyfin, emby, unifi, ddns, duckdns, dyndns, \
             solaredge, fronius, sentry, anthropic, cloudflare, cf, rapidapi, iot hub",
        )
        .unless("mask, map, sort, primary, press, code"),
    Phrases::strong(AccessToken, "plex token, x ha access, llat, jwt token").unless("type, url, count"),
    Phrases::strong(RefreshToken, "ref tok, refresh grant, refr token, r tok, erneuerungstoken, offline grant, rft"),
    Phrases::strong(
        SessionId,
        "stok, httoken, unifises, sess, sess tok, sess key, sess uuid, ssotoken, qsid, sitzungskennung, id sesión, \
         id sessione, 会话id, セッションid, id сессии",
    )
    .unless("count, training, workout, sleep, charging, duration, timeout, game, log, max, recording, exercise"),
    Phrases::strong(
        DeviceKey,
        "lkey, loc key, encrypt key, comm key, radio key, wmbus key, mbus key, rolling key, hopping key, rf key, rf \
         code key, fdsk, tool key, backbone key, ip secure key, knx key, enocean key, hm key, uwb key, mifare key, \
         card key, key a, ipk, op key, pan key, key handshake, handshake secret, ble bond, bond info, pairing blob, \
         peer key, uplink key, join key, netkey, stream secret, live key, media key, e2ee key, clip key, srtp key, \
         dtls psk, coap psk, tls psk, psk hex, transponder key, immobilizer key, phone key, fob key, mi token, dev \
         psk, initstring, duress key, hw key, factory key, root secret, master secret, claim key, claim token, bind \
         token, pair token, lan token",
    )
    .unless("public, pub, count, size, type, index, name, vpn, wifi, wlan, mask, url, version"),
    Phrases::weak(DeviceKey, "lk, ak, ek, gk, nk, sk, token")
        .under("tuya, miio, dlms, mesh, zigbee, zwave, ble, thread, wmbus, knx, device, local, xiaomi, mihome")
        .unless(
            "type, url, push, user, account, session, access, refresh, api, cloud, web, fcm, apns, parser, oauth, \
             language",
        ),
    Phrases::weak(
        DeviceKey,
        "verification code, verify code, sec code, security code, encryption code, image code, validate code",
    )
    .under("camera, cam, nvr, dvr, doorbell, p2p"),
    Phrases::strong(
        PrivateKey,
        "id rsa, id ed25519, id ecdsa, host key, dkim private, nsec, p8 key, p8, wg key, recovery seed, key private, \
         приватный ключ, 私钥, 秘密鍵",
    )
    .unless("public, algorithm, file, path, fingerprint, type, checking"),
    Phrases::strong(
        UrlSecret,
        "hook, trigger url, ping link, enroll link, claim url, claim link, pairing url, album link, ics",
    )
    .unless("event, git, pre, post, type, enabled, lock, count"),
    Phrases::weak(UrlSecret, "magic, album, guest, feed, zap, src, share, trigger, ping, target")
        .under("login, share, calendar, webhook, zapier, n8n, ifttt, hook, clip, cal"),
    Phrases::strong(
        OtpSeed,
        "otp sec, google auth secret, google auth key, authenticator, secret base32, base32 secret, scratch, \
         einmalcodes, wiederherstellungsschlüssel, one time codes, single use codes, 2fa backup, mfa backup, enroll \
         uri, enrollment uri, mfa qr, 2fa qr, otp qr, restore codes",
    )
    .unless("enabled, app, count, remaining, method, type, generated, eap, wifi, plugin"),
    Phrases::weak(OtpSeed, "secret key, base32, scratch, backup, recovery")
        .under("mfa, totp, 2fa, otp, authenticator")
        .unless("time, enabled, count, status"),
    Phrases::strong(PushToken, "fcm reg, jpush id, xg token, umeng token, notif token, reg token, getui cid, hms push"),
    Phrases::weak(Weight, "wt, wgt, mass, kg, bw").under(SCALE).unless(THINGS),
    Phrases::strong(Weight, "goal wt, target wt, user wt, start wt, current wt").unless(THINGS),
    Phrases::strong(Height, "hgt, body ht, ht cm, ht in, ht ft, tall cm, user ht").unless("image, screen, desk, mount"),
    Phrases::weak(Height, "ht, size cm")
        .under("user, profile, member, person, body, rider, patient")
        .unless("screen, waist"),
    Phrases::strong(
        Composition,
        "bf pct, bfp, smm, lbm, ffm, bmc, tbw, vfat, vfl, visceral, visc, subfat, met age, imp ohm, imp 50k, z ohm, \
         whr, hip cm, phase angle",
    )
    .unless(THINGS),
    Phrases::weak(Composition, "bf, imp, ohm, z, r50, resistance, reactance, mus, prot, hip, h2o")
        .under(SCALE)
        .unless(THINGS),
    Phrases::weak(Heart, "hr, beats, hb").under(WORN).unless(MACHINE),
    Phrases::strong(Heart, "rest hr, pnn50, nn50, lf hf, rr ms, nn ms, fc rest, hf rest, hf max, qtc").unless(MACHINE),
    Phrases::weak(Heart, "rr, nn, ibi").under("hrv, heart, ecg, beat, ms, cardio").unless("retry, network, dns"),
    Phrases::weak(Heart, "fc, hf")
        .under("repos, reposo, riposo, nuit, noche, notte, cardio, ruhe, media, moy, max, min")
        .unless("hardware, fan, radio, rfid, antenna, tag, filter"),
    Phrases::weak(
        BloodPressure,
        "sys, dia, map, rr, hi, lo, high pressure, low pressure, upper, lower, oberwert, unterwert, maxima presion, \
         minima presion, tensión alta, tensión baja, press",
    )
    .under("bp, bpm, blood, cuff, blutdruck, tensión, pression, tension, presión, hypertension")
    .unless("water, tyre, tire, tank, air, barometer, weather, pump, boiler, system, kpa, psi, image, memory, battery"),
    Phrases::strong(Respiratory, "oxy sat, sato2, sock o2, blood o2, o2 level, breath per min, resp per min, pef, oxi")
        .unless(MACHINE),
    Phrases::weak(Respiratory, "o2, rr, br, brth, resp, breath, sat").under(WORN).unless(MACHINE),
    Phrases::strong(
        Temperature,
        "b temp, ear temp, oral temp, rectal temp, axillary temp, forehead temp, baby temp, finger temp",
    )
    .unless("room, bath, bottle, water, milk"),
    Phrases::weak(Temperature, "forehead, ear, oral, rectal, axillary, temp, deviation")
        .under("thermometer, thermo, fever, patient, body, skin")
        .unless("room, ambient, water, food, meat, oven, setpoint, outdoor, indoor, bath"),
    Phrases::weak(Glucose, "gluc, bgl, sg, glu, mgdl, basal, carbs, tir, fpg, fasting")
        .under("cgm, glucose, bg, insulin, pump, diabetes, libre, blood, sugar")
        .unless("water, heat, pool, fuel, voltage, flow, speed, motor"),
    Phrases::weak(
        Reproductive,
        "cd, day, flow, lmp, menses, mens, cycle len, luteal len, intercourse, lh, edd, due date",
    )
    .under("cycle, period, menstrual, womens health, female health, fertility, ovulation, pregnancy")
    .unless("wash, billing, battery, charge, washer, dishwasher, duty, pump, clean, water, air, rate, rinse, spin"),
    Phrases::strong(Reproductive, "preg week, gest week, gestational age, lh test, last menses, baby due date"),
    Phrases::weak(Condition, "meds, med list, med name, rx, dx, allergens, chronic, blood grp, dose, condition")
        .under("health, medical, patient, medication, med, emergency, sos, medicine, clinical, care")
        .unless(
            "weather, trigger, automation, air, rule, water, battery, network, detergent, chlorine, filter, if, \
             state",
        ),
    Phrases::strong(
        Steps,
        "step cnt, nsteps, stps, dist walked, walk dist, walked km, km walked, pedometer, elev gain, stairs, dist \
         ran",
    )
    .unless("stepper, motor, volume, wizard, dimmer, lift"),
    Phrases::weak(Steps, "dist, step, stride")
        .under("day, daily, walk, run, steps, activity, pedometer, workout, fitness, hike, ride")
        .unless("sensor, lidar, radar, setup, wizard, ir, beam, geofence, motor, id, index, size"),
    Phrases::strong(Workout, "active min, ex min, mvpa, azm, stand hrs, cardio min, intensity min, power avg w")
        .unless("charge, device, alarm"),
    Phrases::weak(Workout, "laps, reps, sport, activity name, activity type, ftp, sets, strokes")
        .under("act, activity, workout, training, gym, session, fitness, athlete, swim, run, ride")
        .unless("server, upload, host, user, motor, protocol, url"),
    Phrases::strong(Calories, "active kcal, active kj, active cal, act kcal").unless("food"),
    Phrases::weak(Calories, "kcal, kj, cal, burn, burned, tdee")
        .under("day, daily, activity, workout, totals, exercise, fitness, active, ride, run, out, burnt")
        .unless("food, meal, calibration, calendar, serving, recipe, battery, in, intake, product"),
    Phrases::strong(
        Sleep,
        "deep min, awake min, tst, tib min, waso, sol min, slp score, slp eff, slp min, wake count, awakenings, toss \
         turns, dream notes, bed in, bed out, out of bed, lights out, hypno, wake ts, bed exit",
    )
    .unless("esp, cpu, radio, display, battery, us, led"),
    Phrases::weak(Sleep, "light min, stage, wake up, woke, tib, latency, onset, wake, turns")
        .under("night, sleep, bed, mattress, nightly")
        .unless("network, ping, mqtt, screen, alarm, lock, word, esp, motion, audio, light"),
    Phrases::strong(
        CardPartial,
        "card tail, pan tail, pan suffix, card end, tail4, cc tail, exp mm, exp yy, card valid to, letzte4, letzte 4 \
         ziffern, 4 derniers chiffres, últimos 4 dígitos, ultime 4 cifre, laatste 4 cijfers, ostatnie 4 cyfry, \
         utolsó 4 számjegy, poslední 4 číslice, sista 4 siffror, последние 4 цифры, 尾号, 下4桁",
    ),
    Phrases::weak(CardPartial, "tail, ends with, ending, suffix, expiry, exp, expires, bin, mask")
        .under("card, wallet, payment, pay, pan, cc, checkout")
        .unless("token, session, link, offer, voucher, gift, plan, trial, file, trash"),
    Phrases::weak(
        CardCvv,
        "cv2, cid, csc, sec code, card security, prüfziffer, security code, código de seguridad, codice di \
         sicurezza, code de sécurité, 安全码, セキュリティコード",
    )
    .under("card, pay, payment, wallet, checkout, cc"),
    Phrases::strong(BankAccount, "bank acc, kto, upi id, paypal id"),
    Phrases::weak(BankAccount, "acc no, account number, account no, upi, acct")
        .under("bank, pay, payout, payment, ach, sepa, refund")
        .unless("card"),
    Phrases::strong(
        Purchase,
        "order nr, purchased on, bought at, price paid, sub plan, plan tier, sku list, txn id, order num, paid at, \
         renewal date, next billing, trial end",
    )
    .unless("sort, sample"),
    Phrases::weak(Purchase, "plan, tier, membership, voucher")
        .under("account, subscription, billing, customer, user")
        .unless("floor, data, power, dial, watering, workout, training, house, rate"),
    Phrases::strong(HomeId, "family id in app, family gid, home gid, homegroup, property ref"),
    Phrases::weak(HomeId, "group id, gid")
        .under("home, tuya, family, household")
        .unless("user, linux, unix, process, zigbee, light, multicast"),
    Phrases::strong(Room, "segment label, segment name, cleaned rooms, placed in")
        .unless("template, market, url, customer, audience"),
    Phrases::weak(Room, "segment, group name, area, location, zone, placement, label")
        .under("vacuum, robot, cleaning, mop, hue, rooms, map segments, sonos")
        .unless("motion, detection, time, m2, geo, address, count, id, state, water, size"),
    Phrases::strong(
        Members,
        "kids count, children count, adults count, children ages, kids ages, pets count, dog name, cat name, baby \
         name, anzahl personen, haushaltsgröße, nombre de personnes, numero de personas, numero di persone, aantal \
         personen, liczba osób, antal personer",
    ),
    Phrases::weak(Members, "adults, seniors, infants, elderly, dog, cat")
        .under("survey, onboarding, household, family, questionnaire, umfrage")
        .unless("mode, lock, detection, content, watch"),
    Phrases::strong(
        Presence,
        "last left, arrived at, arrived home, left home, left at, came home, holiday mode, home since, people home, \
         who s home, house empty, home state",
    )
    .unless("temperature, setpoint, package, parcel"),
    Phrases::weak(Presence, "state, location")
        .under("persons, device tracker, presence, family member, people")
        .unless("error, sensor, address, us, postal, charge, lock"),
    Phrases::weak(Schedule, "wake alarm, alarm at, leave time, come home time, wecker, alarm clock")
        .unless("motion, smoke, security, siren, log, state"),
    Phrases::weak(Lock, "last user, unlock user, door, bolt state, bolt, unlock ts, access events")
        .under("lock, smart lock, garage, deadbolt, access, keypad")
        .unless("pet, temp, battery, type, file, account, id, name, model, config, screen"),
    Phrases::strong(
        Energy,
        "kwh hour, kwh daily, kwh day, daily kwh, hourly kwh, energy kwh, total kwh, kwh today, kwh month, kwh used, \
         verbrauch kwh, conso kwh, energy import, energy export, home load, house load, gas m3, water m3, pv yield \
         kwh",
    )
    .unless(GRID),
    Phrases::weak(
        Energy,
        "kwh, wh, consumption, usage, load, verbrauch, conso, consumo, zużycie, spotřeba, fogyasztás, consum, \
         förbrukning, forbrug, tüketim, потребление",
    )
    .under(METER)
    .unless(GRID),
    Phrases::strong(Video, "rec url, playback uri, footage url, segment url, timelapse url, mp4, movie url, vid url")
        .unless(SETTING),
    Phrases::weak(Video, "hls, segment, timelapse, src, href, playlist").under(SEEN).unless(SETTING),
    Phrases::strong(
        ImageUrl,
        "preview jpg, preview img, preview uri, preview image, snap url, snap path, thumb href, img href, frame url, \
         crop url, head img, headpic, portrait url, face crop, capture url, bild url",
    )
    .unless(SETTING),
    Phrases::weak(ImageUrl, "snap, preview, thumb, img, still, keyframe, crop, frame, capture, image, jpg, poster")
        .under(SEEN)
        .unless(SETTING),
    Phrases::strong(
        Transcript,
        "asr result, asr, stt, recognized text, user said, voice cmd, voice text, nlu input, dictation, utter, \
         speech to text",
    )
    .unless("engine, provider, model, language, url, enabled, version, host, service"),
    Phrases::weak(Transcript, "heard, spoken, phrase, said, text")
        .under("assistant, voice, utterance, alexa, speech")
        .unless("language, type, model, id, mode, color"),
    Phrases::weak(
        EventLog,
        "detected, detection, object class, obj type, trigger, evt time, evt type, ring at, seen, opened at, closed \
         at, last trig, what, triggered by",
    )
    .under(SEEN)
    .unless(SETTING),
    Phrases::strong(
        EventLog,
        "detected at, person seen, rung at, doorbell rung, last tripped, tripped at, door opened at",
    ),
    Phrases::strong(
        Login,
        "signed in, sign in at, signin ts, signed on, logged on, logon time, logon at, login ts, last access, \
         authenticated at, logout at, logged out at, last \
         logon, angemeldet am, connecté le",
    )
    .unless("file, disk, failed, cert, wifi, ap, role"),
    Phrases::weak(Login, "logged in, last seen, last online")
        .under("account, acct, session, login, user, member, person, friend, phone, client")
        .unless("device, motion, wifi, bridge, sensor"),
];
