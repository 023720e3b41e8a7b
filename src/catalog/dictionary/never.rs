//! Words that rule a class out wherever they stand beside a phrase or in the nearest parents, whichever phrase it is. What
//! only one phrase must not have beside it stands there, as its `unless`. Constants only.

use super::Words;
use crate::model::DataClass::{
    self, AccessToken, AccountId, Address, AddressBook, Age, Apps, BankAccount, Biometric, BirthDate, BloodPressure,
    Calories, Card, CardPartial, Carrier, Composition, Condition, Coordinates, Crypto, DeviceKey, Email, Energy,
    EventLog, Face, Firmware, Fitness, Floorplan, Gender, GeneticLab, Glucose, Heart, Height, HomeId, Hostname,
    ImageUrl, Income, IntegrationToken, Interests, Language, Lock, Login, Mac, MediaUse, Members, Mental, Message,
    Model, Name, Nickname, Nutrition, Occupation, OtpSeed, Password, PasswordHash, Phone, Pin, Place, Postcode,
    Presence, PrivateKey, Purchase, PushToken, Reproductive, Respiratory, Room, Schedule, Search, SecurityQa, Serial,
    SessionId, Sleep, Ssid, Steps, Support, Timezone, Track, Transcript, Url, UserAgent, Username, Video, Weight,
    WifiPassword, Workout,
};

/// Words that a class never has beside it.
pub fn never(class: DataClass) -> Words {
    NEVER.iter().find(|(of, _)| *of == class).map_or("", |(_, words)| words)
}

const NEVER: &[(DataClass, Words)] = &[
    (Name, "fs, filesystem, inode, chmod, systemd, certificate, ca, package, namespace, bone, mesh name"),
    (
        Username,
        "db, run, run as, position, postgres, db admin, door, systemd, gatt, attr, attribute, ble, process, unix, daemon, namespace, interface, timezone, zone, brand, product, metrics, contract, provider",
    ),
    (AccountId, "button, ep, charging, heating, print, firmware, chip, gatt, azure storage, storage, device profile"),
    (
        Age,
        "average, stale, alarm, earliest, rating, appstore, filter, state, entry, avg, cache, stats, cert, log, backup, snapshot, whisky, cheese, home, house, building, battery, pet, pets",
    ),
    (Gender, "filter, offender, offenders, neutral, connector, plug, thread, adapter"),
    (Language, "firmware, hdl, programming, compiler, markup, query"),
    (Email, "support email, imprint, noreply, vendor, manufacturer"),
    (Phone, "imprint, vendor, manufacturer, hotline"),
    (Postcode, "bios, boot, from, post codes, beep, diagnostic"),
    (AddressBook, "permission, permissions, scope, relay, dry, reed"),
    (Coordinates, "commissioning, functionality, pixel, texture, sprite"),
    (Track, "audio, soundtrack, railway"),
    (
        Place,
        "stream, chroma, common, landmark, ride, studio, variant, tax, plug, builtin, origin, manufacturing, label, sticker, datacenter",
    ),
    (Timezone, "server, compiled, build, database, default, shift"),
    (CardPartial, "coupon, license, licence, trial, plan, certificate"),
    (
        Purchase,
        "fabric, invalid, upstream, established, feed, months, period, tariff, methods, energy, schema, color, supported, warranty, cycles, physical",
    ),
    (Ssid, "group, standard, security, max, length, hidden, broadcast, hsid"),
    (Hostname, "headers, tls, default, defaults, search, factory, api, tile, tiles, pulse, cdn, ntp, backend, update"),
    (
        Url,
        "model, jwks, schema, form, asset, assets, ota, manifest, tile, tiles, discovery, logo, signalling, signaling, app server, auth, oauth, marge, brand, filter, filters, blocklist, faq, keep alive, sensor, report to, manufacturer, vendor, contract, terms, policy, privacy, legal",
    ),
    (Carrier, "environment, topic, apns, freight, frequency, comparison"),
    (
        Model,
        "genai, llm, openai, ollama, gemini, compatible, llm, assistant, language, usb, pci, pricing, machine learning, ml, hotel, products, thread, payment, data, weather, manufacturer",
    ),
    (
        Firmware,
        "actualizar, aggiornamento, bijwerken, atualização, aktualizacja, aktualisieren, mise à jour, uppdatera, download, percent, progress, latest, image, sha, manifest, feed, minimum, required",
    ),
    (Apps, "docker, npm, pip, debian"),
    (
        Weight,
        "waste, gross, dns, srv, ingredient, reference, shipment, taps, filter, edge, neural, font, max, limit, capacity, loss, routing, sync, bin, pet, pets, animal, dog, cat",
    ),
    (
        Height,
        "mounting, mount, camera, cutting, geoid, mower, blade, screen, ceiling, fan, water, row, line, wave, grass, heightmap",
    ),
    (
        Composition,
        "message, vehicle, car, request, response, speaker, specs, headphone, loop, rig, avatar, antenna, feed, ssd, endurance, smart, milk, cheese",
    ),
    (
        Heart,
        "switch, relay, gate, sec, gain, count, posts, repetition, radar, likes, complication, watch face, face, icon, beacon, intensity, command, duration, configuration, config, output, flashing, edge, factor, liter, liters, litre, litres, s0, meter, before, after, threshold, width, pulses, server, animation, tempo",
    ),
    (BloodPressure, "queue, backpressure, depth, valve"),
    (Respiratory, "fan, greenhouse, profiler, kb, memory, animation, effect"),
    (Glucose, "scale, after hours, hours, image, task, theme, color, background"),
    (
        Reproductive,
        "chat, filter, report, warranty, invoice, dryer, washer, dishwasher, traffic, store, policy, billing, review, duty, trial, rinse, motor, schedule, number, opening, hours, business, tariff, energy, soil, plant, blink, led, open window, window",
    ),
    (
        Condition,
        "washer, machine, obd, diagnostics, issues, known issues, error, experiment, grill, variant, barbecue, bbq, map, cylinder, aid, rinse, start, ota, consents, consent, user consents, water, air, wood, surface",
    ),
    (
        Mental,
        "library, count, preset, presets, relief, css, cable, volume, material, mpa, ng, light, cpu, burnin, benchmark",
    ),
    (
        Nutrition,
        "ion, sulfur, frozen, feeder, ms, salg, dispensed, coffee, machine, hotel, keyboard, database, pet, aquarium, recipe, menu, restaurant, label, pages",
    ),
    (Biometric, "max, count, capacity, lens, level, camera lens, aperture, flower"),
    (GeneticLab, "pack, cell, price, usd, shop, language, compiler, color, colour, ast nodes, syntax, keyboard"),
    (
        Steps,
        "guest, boarding, season, goal default, default, encoder, train, migration, completed, wizard, delay, light, knob, motor, learning, epoch, onboarding, setup, house, house details, building, idle, closing, dim, ramp, between, rate",
    ),
    (
        Workout,
        "hr, valve, curtain, doorbell, shutter, motor, total workouts, exercise library, library, release, sprint, deploy, printer, shoe",
    ),
    (Calories, "delta, configuration, power, reactive, calorific, gas, serving, menu, label, recipe, products, packet"),
    (Fitness, "window, circuit, breaker, soft, ml, train, dr, disaster, gate, probe, kubernetes, container, genetic"),
    (
        Sleep,
        "reason, analysis, slaapstand, scherm, bildschirm, schermo, pantalla, écran, mode, microamps, research, remark, esp32, esp, mcu, modem, cpu, us, thread, hibernate, dpms",
    ),
    (Energy, "full, tariff, factor, standby, datasheet, rated, nominal, label, class, max"),
    (Members, "pet, lock, layout, ui, dom, widget, node, tree, xml"),
    (
        Presence,
        "csp, hsp, keep, display, auto, security, wpa, sensing, slot, pin, gpio, sensor present, imu, reader, memory, grid, locked, battery, lamp, leak, linkage, association, circling",
    ),
    (
        Room,
        "conditioner, fat burn, heart, hr, workout, cardio, passes, chat, escape, meeting link, telehealth, temperature, headroom",
    ),
    (
        Schedule,
        "pad, sedentary, upload, success, failed, ota, scan, programming, price, speed, mode, max, min, slots, entries, plants, cron, schema, backup, garbage collection",
    ),
    (Login, "attempts, max, identifiant, banner, methods, page, url, template"),
    (
        EventLog,
        "light, lights, activated, encrypted, message, on, mode, range, working, trigger, entry value, direction, memory, host, terms, consent, after, before, signature, values, sink, browser, dom, calendar, listener",
    ),
    (MediaUse, "epg, list, guide, codec, no"),
    (Interests, "region, roi, rate, loan, aud"),
    (Face, "expression, display, watch face, typeface, font, clock"),
    (Video, "rule, rules, loop, demo, tutorial, marketing, store, driver"),
    (ImageUrl, "docker, sprite, firmware, ota, store, marketing"),
    (Support, "banner, led, buzzer, acoustic, sensor, optical, beeps, acwr, vendor, haptic, force"),
    (
        Password,
        "forgot, forgotten, vergessen, andern, oublie, olvidada, dimenticata, cambiar, changer, length, len, upgrade, listener, anonymous",
    ),
    (PasswordHash, "upgrade, migration, rounds, cost"),
    (WifiPassword, "len, length, strength, standard"),
    (SecurityQa, "form, placeholder, tooltip, characters"),
    (SessionId, "domain, training, workout, consent, banner, policy"),
    (IntegrationToken, "home assistant, hassio"),
    (PrivateKey, "path, present, fingerprint, public"),
    (PushToken, "vapid, p256dh, topic, environment, template"),
    (OtpSeed, "period, left, remaining, drift, digits, issuer, message authenticator"),
    (Nickname, "stream, firmware, package, path, routing, default, deprecated, yaml, anchor, attribute"),
    (BirthDate, "min, max, discount, percent, template, pet, pets, animal, dog, cat"),
    (
        Message,
        "secure, association, dir, path, port, host, localhost, protocol, eol, facility, guardar, cambios, commit, git, product, version",
    ),
    (Crypto, "coin info, contract, info"),
    (Serial, "req, request, cluster, radio, link, average, db, baudrate, baud, issuer, cert, tls"),
    (Transcript, "engine, sample, manifest"),
    (Address, "http, headers, pipeline, proxy, datadog, influx, statsd"),
    (AccessToken, "temperature, voltage, invalid, lifetime, ttl"),
    (Income, "options"),
    (Floorplan, "activity, polyline, route"),
    (HomeId, "ir, button, public, currency"),
    (Card, "delta, multi, send, basic"),
    (DeviceKey, "function, seq, components"),
    (Pin, "clear, rsp, ota, combination"),
    (Mac, "rx, tx"),
    (Lock, "scene, subjects, targets"),
    (UserAgent, "waf, blocked"),
    (BankAccount, "presets, preset, factory"),
    (Search, "index"),
    (Occupation, "opening, valve, angle, tilt"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_class_has_one_list() {
        for (idx, (class, _)) in NEVER.iter().enumerate() {
            assert!(NEVER.iter().take(idx).all(|(before, _)| before != class), "{class} has two");
        }
    }
}
