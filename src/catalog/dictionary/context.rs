//! Words that tell under whose roof a key stands, and words that turn a hit off. Constants only.

/// People and their accounts.
pub const PERSON: &str = "user, owner, person, people, member, account, profile, customer, contact, guest, visitor, me, \
         subscriber, author, sender, receiver, recipient, patient, athlete, family, child, children, kid, \
         holder, player, friend, invitee, resident, sharer, caregiver, parent, spouse, wearer, human, users, \
         besitzer, benutzer, kunde, inhaber, mitglied, person, utilisateur, propriétaire, client, usuario, \
         propietario, cliente, utente, proprietario, persona, personne, gebruiker, eigenaar, usuário, \
         użytkownik, właściciel, konto, subscriberinfo, signer, driver, employee";

/// Things that stand in a home.
pub const DEVICE: &str = "device, camera, cam, doorbell, doorbot, lock, sensor, hub, bridge, station, thermostat, bulb, light, \
         lamp, plug, outlet, speaker, chime, router, tv, television, vacuum, robot, appliance, accessory, \
         accessories, module, endpoint, scale, watch, tracker, gateway, switch, siren, fan, garage, opener, \
         echo, display, printer, stickup, owl, homebase, basestation, peripheral, machine, phone, gerät, \
         geräte, kamera, appareil, caméra, dispositivo, cámara, aparato, telecamera, apparaat, urządzenie, \
         aparelho, leuchte, schalter";

/// Rooms.
pub const ROOM: &str = "room, area, raum, räume, zimmer, pièce, chambre, habitación, stanza, kamer, quarto, pokój, floor, \
         etage";

/// Homes.
pub const HOME: &str = "home, house, household, location, structure, property, haus, zuhause, haushalt, maison, domicile, \
         hogar, casa, huis, dom, building, residence, family";

/// The household as people.
pub const HOUSEHOLD: &str = "family, household, familie, haushalt, famille, familia, famiglia, resident, occupant";

/// Services that can be linked.
pub const SERVICE: &str = "alexa, amazon, lwa, google, assistant, gaction, ifttt, smartthings, homekit, siri, tuya, spotify, \
         strava, fitbit, garmin, withings, netatmo, hue, nest, ring, wyze, facebook, apple, partner, linked, \
         integration, samsung, xiaomi, sonos, linking, external, third";

/// Turns a hit off wherever it stands outside the phrase.
pub const KILL: &str = "enabled, disabled, enable, disable, visible, visibility, hidden, hide, show, shown, required, require, \
         requires, verified, verification, verify, valid, validated, validation, supported, supports, support, \
         capable, capability, changed, change, updated, update, modified, modification, created, deleted, \
         removed, expires, expired, expiry, expiration, expire, ttl, type, types, kind, policy, version, \
         format, unit, units, index, idx, order, sort, color, colour, icon, checksum, template, placeholder, \
         hint, allowed, allow, permission, permissions, strength, length, size, algorithm, algo, reset, error, \
         method, confirm, confirmed, optional, available, availability, frequency, channel, band, rssi, signal, \
         has, is, can, should, need, needs, schema, scope, scopes, flag, option, options, setting, settings, \
         feature, interval, timeout, width, retry, retries, attempt, attempts, prompt, notification, \
         notifications, subscribed, consent, accepted, opt, exists, duplicate, precision, accuracy, einheit, \
         aktiv, aktiviert, geändert, unité, unidad, unità, eenheid, jednostka, preference, preferences, \
         behavior, behaviour, animation, font, css, style, priority, protocol, prefix, suffix, separator, \
         pattern, regex, rule, rules, set, hash, sha256, md5, digest, field, fields, column, columns";

/// Turns a hit off outside the phrase, unless the class is about a body, its activity, or about what happens when.
pub const KILL_STILL: &str = "count, counts, counter, total, sum, goal, limit, threshold, min, max, minimum, maximum, target, zone, \
         time, date, datetime, timestamp, ts, at, state, status, mode, duration, level, category, class, \
         source, ms, millis, when, since, until, anzahl, nombre, número";

/// Turns a hit off outside the phrase, unless the class is itself a web address or what stands behind one.
pub const KILL_LINK: &str = "url, uri, href, link, endpoint";

/// Words behind a phrase that leave its meaning as it is: units, numbers, sides, encodings.
pub const NEUTRAL: &str = "value, values, val, text, string, str, raw, number, no, nr, num, primary, secondary, main, default, \
         current, latest, last, first, old, new, previous, original, encrypted, masked, plain, list, array, \
         map, kg, g, lb, lbs, st, cm, mm, m, km, ft, in, bpm, pct, percent, percentage, avg, average, mean, \
         median, delta, sum, min, max, rate, c, f, e7, e6, e, i, deg, degrees, grad, mmhg, mmol, mg, dl, kcal, \
         cal, kj, ml, h, hour, hours, minutes, seconds, sec, s, v2, a, b, x, y, z, b64, base64, hex, local, \
         remote, full, short, long, id, address, info, data, details, detail, record, records, sample, samples, \
         reading, measurement, entry, entries, wert, valeur, valor, valore, waarde, name";

/// Keys that say nothing themselves; the key above says what they hold.
pub const MUTE: &str = "value, values, val, text, content, raw, string, wert, valeur, valor, fpval, intval, vec";
