//! The words that an outline may show: those of the dictionary, of the known layouts, and of data formats in general.
//! A word of an export that stands in none of these is never shown, however harmless it looks.

use crate::catalog::dictionary::{context, each};
use crate::catalog::provider::PROVIDERS;
use crate::engine::key;
use crate::model::{Format, Mark};
use std::collections::HashSet;
use std::sync::OnceLock;

/// Words of data formats, of programs and of things that are counted, which no list of the catalog has.
const GENERAL: &str = "id, ids, key, keys, name, names, code, codes, title, label, alias, ref, refs, index, idx, order, rank, position, row, \
    rows, column, columns, cell, table, tables, field, fields, file, files, folder, path, paths, root, parent, child, children, next, \
    prev, previous, first, last, begin, start, end, started, ended, finish, stop, open, close, opened, closed, created, updated, \
    modified, changed, deleted, removed, added, synced, sync, uploaded, downloaded, imported, exported, import, export, source, origin, \
    target, destination, from, to, at, on, off, by, of, in, out, with, is, has, was, can, not, and, or, the, for, per, new, old, \
    current, latest, recent, active, inactive, enabled, disabled, online, offline, connected, connection, connections, paired, linked, \
    bound, bind, state, states, status, mode, modes, level, levels, type, types, kind, class, category, categories, group, groups, tag, \
    tags, flag, flags, mask, set, sets, list, lists, item, items, entry, entries, element, record, records, object, objects, array, map, \
    meta, metadata, data, info, detail, details, summary, summaries, summarized, overview, report, reports, log, logs, event, events, history, \
    activity, activities, session, sessions, message, messages, error, errors, warning, reason, result, results, response, request, \
    action, actions, command, commands, task, tasks, job, jobs, rule, rules, condition, conditions, trigger, triggers, schedule, \
    schedules, scene, scenes, setting, settings, config, configuration, configurations, option, options, preference, preferences, param, \
    params, parameter, parameters, property, properties, attribute, attributes, feature, features, capability, capabilities, component, \
    components, module, modules, channel, channels, endpoint, endpoints, cluster, clusters, service, services, integration, integrations, \
    version, versions, ver, revision, release, build, firmware, hardware, software, model, models, brand, manufacturer, vendor, product, \
    products, platform, os, app, apps, application, applications, client, api, sdk, locale, language, country, region, zone, time, times, \
    timestamp, timestamps, ts, date, dates, day, days, week, weeks, month, months, year, years, hour, hours, minute, minutes, min, mins, \
    second, seconds, sec, secs, ms, millis, milliseconds, utc, gmt, iso, epoch, offset, duration, durations, interval, period, frequency, \
    rate, rates, speed, count, counts, counter, total, totals, sum, avg, average, mean, median, max, maximum, minimum, low, high, upper, \
    lower, limit, limits, threshold, range, ratio, percent, percentage, score, scores, value, values, val, raw, amount, quantity, size, \
    length, width, height, depth, weight, mass, distance, altitude, elevation, latitude, longitude, lat, lon, lng, accuracy, bearing, \
    heading, angle, rotation, direction, x, y, z, unit, units, kg, lb, lbs, g, km, m, cm, mm, mi, mile, miles, ft, feet, inch, kcal, cal, \
    calories, bpm, hz, mhz, ghz, db, dbm, rssi, snr, volt, voltage, amp, current, power, energy, watt, watts, kwh, wh, battery, charge, \
    charging, charger, capacity, temperature, temp, humidity, pressure, light, lux, brightness, color, colour, hue, saturation, volume, \
    sound, audio, video, image, images, photo, photos, picture, pictures, thumbnail, icon, url, uri, link, links, href, host, port, \
    protocol, network, wifi, bluetooth, ble, zigbee, zwave, thread, matter, ethernet, ip, mac, ssid, gateway, dns, signal, strength, \
    device, devices, sensor, sensors, camera, cameras, lock, door, window, motion, alarm, alarms, alert, alerts, notification, \
    notifications, user, users, account, accounts, profile, profiles, member, members, owner, email, mail, phone, address, street, city, \
    postal, zip, home, homes, room, rooms, house, location, locations, place, places, heart, step, steps, sleep, awake, rem, deep, stage, \
    stages, workout, workouts, exercise, exercises, blood, oxygen, spo2, glucose, fat, muscle, bone, water, body, bmi, bmr, hrv, vo2, \
    resting, walking, running, cycling, swimming, goal, goals, target, streak, badge, badges, friend, friends, contact, contacts, comment, \
    comments, note, notes, text, string, number, integer, float, double, boolean, bool, null, true, false, empty, default, custom, auto, \
    automatic, manual, other, unknown, none, all, any, yes, no, hash, checksum, token, tokens, secret, password, auth, login, logout, \
    further, part, archive, takeout, backup, document, documents, download, downloads, my, page, pages, sheet, sheets, xl, worksheets, \
    header, footer, head, style, lang, width, html, xml, json, csv, sqlite, sequence, android, ios, wear, watch, scale, tracker, \
    child, mode, clean, cleaning, fan, timer, delay, repeat, loop, pair, remote, switch, button, relay, dimmer, plug, socket, bulb, \
    read, write, execute, lockout, pin, code, codes, permission, permissions, role, roles, access, visible, hidden, public, private, \
    shared, share, sharing, favorite, favorites, favourite, rating, ratings, review, reviews, price, currency, order, orders, payment, \
    payments, subscription, subscriptions, plan, plans, trial, renewal, expires, expiry, expired, valid, validity, issued, issuer";

/// Words that are names of people as well: alone they are not shown.
const ALSO_NAMES: &str = "max, mark, will, rose, bill, grace, hope, iris, may, june, april, august, jack, dale, dean, grant, hunter, mason, \
    frank, rob, drew, art, ray, joy, faith, summer, dawn, lily, ivy, olive, ruby, jade, amber, crystal, robin, victor, sol, dom, kim, \
    pat, lee, guy, gene, penny, ginger, holly, heather, melody, chase, chance, cliff, clay, reed, sandy, wade, ward, miles, eve, mercy, \
    brook, buck, skip, pierce, lance, rod, stew, alexa, siri, sasha, dana, mo, al, ed, jo, bo, ali, ana, eva, ida, ina, ines, isa, jan, \
    kai, lea, leo, lena, mia, nina, nora, otto, paul, ria, sam, tim, tom, uwe, zoe, page, major, king, duke, church, stone, hill, ford";

/// Whether the word may be shown in a key.
pub(super) fn knows(word: &str) -> bool {
    let lower = word.to_lowercase();
    knows_in_name(word) || field_words().contains(lower.as_str()) || key::knows(&lower)
}

/// Whether the word may be shown in the name of a file: it is a word of formats or in the names of known files. The
/// dictionary and the fields of layouts have illnesses and such, after which people name files.
pub(super) fn knows_in_name(word: &str) -> bool {
    file_words().contains(word.to_lowercase().as_str())
}

/// Whether the word, in lower case, is a name of people as well.
pub(super) fn is_also_a_name(word: &str) -> bool {
    each(ALSO_NAMES).any(|name| name == word)
}

/// Letters and digits without a gap, taken apart where digits begin or end and at capitals: `zone3Minutes`, `MACAddress`.
pub(super) fn pieces(run: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let letters: Vec<(usize, char)> = run.char_indices().collect();
    for (idx, pair) in letters.windows(2).enumerate() {
        let [(_, before), (at, now)] = pair else { continue };
        let next_is_lower = letters.get(idx + 2).is_some_and(|(_, next)| next.is_lowercase());
        let begins = before.is_numeric() != now.is_numeric()
            || (before.is_lowercase() && now.is_uppercase())
            // The last capital of `MACAddress` belongs to the next word.
            || (before.is_uppercase() && now.is_uppercase() && next_is_lower);
        if begins {
            pieces.extend(run.get(start..*at));
            start = *at;
        }
    }
    pieces.extend(run.get(start..));
    pieces
}

/// Words of data formats and of the names of known files.
fn file_words() -> &'static HashSet<String> {
    static WORDS: OnceLock<HashSet<String>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let lists = [
            GENERAL,
            context::PERSON,
            context::DEVICE,
            context::ROOM,
            context::HOME,
            context::HOUSEHOLD,
            context::SERVICE,
            context::ACCOUNT,
            context::ABSTRACT,
            context::GATE,
            context::TECHNICAL,
            context::GENERAL,
            context::WRAPPING,
            context::MUTE,
        ];
        let mut words: HashSet<String> = HashSet::new();
        lists.into_iter().flat_map(each).for_each(|phrase| learn(phrase, &mut words));
        for mark in marks() {
            if let Mark::Path(part, _) = mark {
                learn(part, &mut words);
            }
        }
        words
    })
}

/// The words that the rules and marks of layouts are written in: names of fields, never values.
fn field_words() -> &'static HashSet<String> {
    static WORDS: OnceLock<HashSet<String>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words: HashSet<String> = HashSet::new();
        for format in formats() {
            format.fields.iter().chain(format.keys).for_each(|rule| learn(rule.path, &mut words));
        }
        for mark in marks() {
            if let Mark::Keys(keys) | Mark::CommonKeys(keys, _) = mark {
                keys.iter().for_each(|key| learn(key, &mut words));
            }
        }
        words
    })
}

fn formats() -> impl Iterator<Item = &'static Format> {
    PROVIDERS.iter().flat_map(|provider| provider.formats)
}

fn marks() -> impl Iterator<Item = &'static Mark> {
    formats().flat_map(|format| format.marks)
}

fn learn(text: &str, words: &mut HashSet<String>) {
    for run in text.split(|letter: char| !letter.is_alphanumeric()) {
        for piece in pieces(run).into_iter().filter(|piece| piece.chars().count() > 1) {
            words.insert(piece.to_lowercase());
        }
        // Single letters are words only where they stand alone.
        if run.chars().count() == 1 {
            words.insert(run.to_lowercase());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(run: &str, expected: &[&str]) {
        assert_eq!(pieces(run), expected);
    }

    #[test]
    fn a_run_falls_apart_at_digits_and_capitals() {
        check("zone3Minutes", &["zone", "3", "Minutes"]);
        check("MACAddress", &["MAC", "Address"]);
        check("über", &["über"]);
        check("ID", &["ID"]);
        check("", &[""]);
    }

    #[test]
    fn what_no_list_has_is_not_known() {
        for (word, is_known) in
            [("Firmware", true), ("devices", true), ("Gewicht", true), ("zqxkwv", false), ("anna", false)]
        {
            assert_eq!(knows(word), is_known, "{word}");
        }
    }
}
