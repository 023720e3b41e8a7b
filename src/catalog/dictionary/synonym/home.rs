//! Homes, who is in them and when, what cameras and speakers keep, and what somebody does.

use crate::catalog::dictionary::Phrases;
use crate::catalog::dictionary::context::DEVICE;
use crate::model::DataClass::{
    Energy, EventLog, Face, Floorplan, HomeId, ImageUrl, Interests, Lock, Login, MediaUse, Members, Presence, Room,
    Schedule, Search, Support, Transcript, Video, Voice,
};

/// Where cameras and doorbells write down what they saw.
const SEEN: &str = "camera, cam, doorbell, event, events, motion alerts, clip, clips, recording, recordings, detection, \
     detections, alarm, nvr, live session, evenements, aufnahmen, grabaciones, registrazioni";
/// Where doors write down who came.
const DOOR: &str = "lock, smart lock, smartlock, door, garage, garage door, gate, deadbolt, keypad, access log, access, \
     nuki, opener, porte, serrure, tür, cerradura, serratura, patio";
/// Where meters and plants write down what was used and made.
const METERED: &str = "meter, plug, submeter, inverter, solar, grid, linky, thermostat, boiler, heat pump, energy, days, \
     daily, hourly, monthly, smartmeter, zähler, heizkostenverteiler, water meter, gas meter, ev charger";
/// Where players write down what was played.
const PLAYED: &str = "playback, playback history, speaker, tv, set top box, listening, watch history, alexa music, music, \
     media, player, streaming, decodificador, lautsprecher, viewing, titles, library, sessions, history";

/// Words of homes and what happens there.
pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        HomeId,
        "place id, dwelling ref, dwelling, premise name, villa name, objektname, liegenschaft, wohnungsname, nom du logement, nombre de la vivienda",
    )
    .unless("google, web, page, url, brand, market, geocode, geo, poi, map, website"),
    Phrases::weak(HomeId, "nom, nombre, nome, name, naam, nazwa, label")
        .under("maison, maisons, logement, logements, casa, casas, hogar, hogares, homes, houses, woning, dom, haus")
        .unless(DEVICE),
    Phrases::strong(
        Room,
        "located in, location in home, installed in, mounted in, area id of home, zone name heating, rooms cleaned, aufstellort, einbauort, montageort, emplacement, ubicación, estancia, ubicazione",
    )
    .unless("temperature, humidity, count, light, url, setpoint, template, air, geo, gps, address"),
    Phrases::weak(Room, "area, placement, located, emplacement, location, standort, position")
        .under("entity, registry, sensors, smoke alarms, smoke alarm, luces, lights, detectors, thermostats, valves, \
         speakers, lampen")
        .unless("geo, gps, lat, lon, motion, detection, x, y, id, state, count, screen, count, unit"),
    Phrases::strong(
        Members,
        "children at home, num adults, number of adults, occupants count, occupant count, residents count, persons in household, pet type, has pets, guest users, guest user, babysitter, babysitters, nanny, cleaner name, dog walker, housekeeper, lodger, roommate, flatmates, flatmate, personen im haushalt, kinder im haushalt, nombre d occupants, nombre occupants, membres du foyer, miembros, miembros del hogar, componenti famiglia, lives with, shared with users, invited users",
    )
    .unless("layout, ui, dom, widget, node, limit, max, tree, api, plan, settings, feature, lock"),
    Phrases::weak(Members, "label, nombre, nom, alias")
        .under("family members, household members, guest users, babysitters, miembros, familienmitglieder, occupants, \
         residents, roommates, shared users, membres, membri")
        .unless("email, id, phone, device, product"),
    Phrases::strong(
        Presence,
        "home empty, is house empty, somebody home, is anyone home, is away, away since, away until, away from, away mode since, left home time, left home at, arrived home at, arrival time, departure time, returned home, last home, persons home, occupancy status, occupancy state, vacancy, vacation start, vacation end, vacation dates, holiday start, holiday end, holiday dates, holiday mode dates, out of office, presence status, abwesend bis, urlaub von, urlaub bis, zuhause seit, absent depuis, vacances du, vacances au, en casa, vacaciones, assente, in casa, vacanza, thuis, vakantie, nieobecny, w domu, urlop, férias",
    )
    .unless("sensing, grid, map, supported, temperature, setpoint, detection enabled, flight, train, bus, transit, cache, \
         duty, brightness, unoccupied delay, thermostat schedule, memory, disk"),
    Phrases::strong(
        Schedule,
        "leave at, leave home at, leaves home, commute start, heizplan, heizzeiten, wochenprogramm, schaltzeiten, school run, work hours, working hours, working days, office hours of user, timer slots, timer list, comfort periods, comfort period, comfort times, night mode start, night mode end, night start, night end, quiet hours, quiet hours start, quiet hours end, do not disturb start, do not disturb end, dnd start, dnd end, blinds open at, blinds close at, shutters open at, lights on at, lights off at, next alarm, alarm clock, wake alarm, wake up alarm, wecker, routine time, weekly program, weekly programme, heating program, heating periods, departure timer, trigger time, calendar event, calendar entry, appointments, appointment, event title calendar, termine, termin, kalendereintrag, rendez vous, planning, cita, citas, orari, fasce orarie, appuntamento, weekschema, afspraak, spotkanie, agendamento, compromisso",
    )
    .unless("smoke, fire, security, siren, plant, plants, store, support, opening, firmware, backup, log, cron, job, json, \
         server, vendor, service, ota, update, maintenance, battery, product, xml, water leak, validation, database"),
    Phrases::weak(Schedule, "start, end, start time, end time, from, to, hour, minute, time stamp, duration, h, m, trigger, timer, \
         slots, at, times, days, day, program, monday, tuesday, wednesday, thursday, friday, saturday, sunday, werktage, wochenende")
        .under("routine, routines, alarms, schedule, schedules, automations, school run, commute, zeitplan, heizplan, \
         weekday, werktage, timetable, timeprogram, time program, time programs, time programme, charging times, departure times, \
         departure time, departure timers, climate timers, calendar, clean schedule, monday, tuesday, wednesday, thursday, friday, \
         saturday, sunday")
        .unless("plant, plants, watering, id, count, page, index, state, device, type, backup, cron"),
    Phrases::strong(
        Lock,
        "last unlock, last unlocked, last lock, last locked, unlock timestamp, unlocked at, locked at, unlock user, lock user, lock operator, lock log, lock activity, opened with, entry method, entry event, exit event, keypad user slot, key used, door opened, door opened at, door closed at, door state, door status, door event, bolt status, bolt state, bolt position, deadbolt, deadbolt state, latch state, latch status, garage position, garage opened, gate opened, gate state, gate event, tailgate open event, is locked, is unlocked, locked state, schlosszustand, türzustand, aufgesperrt von, entriegelt, zutritt, zutritte, zutrittsprotokoll, état serrure, état de la serrure, verrouillée, déverrouillée, ouvert par, abierto por, aperto da, slot geopend, ontgrendeld door, stan zamka, otwarto przez",
    )
    .unless("child, screen, keyboard, table, row, file, mutex, thread, caps, orientation, vendor, firmware, washer, oven, \
         fridge, bootloader, pin, scroll, focus, mode supported, sim, gps"),
    Phrases::weak(Lock, "method, operator, state, status, position, event, time, slot, bolt, who, action, source")
        .under("lock log, access log, smartlock, unlock, lock records, door log, lock activity, entry log, lock history, \
         access events")
        .unless("http, id, battery, file, code, gpio, queue, signal, request, type"),
    Phrases::strong(
        Energy,
        "power import, power export, power import kwh, power export kwh, monthly power peak, montly power peak, total gas, gas m3, measure power, meter power, energy per hour, kwh total, energy today, energy total, energy used, power usage, power consumption, power now, power draw, current power, active power, active power w, live power, instantaneous power, grid power, feed in, feed in total, fed in, apparent energy, reactive energy, active energy import, active energy export, load kwh, pv yield, yield today, yield total, solar yield, solar production, solar generation, pv production, production kwh, generation kwh, energy produced, autarky, battery charged kwh, battery discharged kwh, charged kwh, charge session kwh, energy delivered, energy charged, session energy, heating runtime, heating runtime min, heating hours, burner hours, boiler runtime, hot water used, water used, water used l, water consumption, water usage, gas used, heat consumed, heat meter, heat energy, meter value, meter index, peak demand, standby power, verbrauch, wasserverbrauch, wärmeverbrauch, einspeisung, bezug kwh, ertrag, tagesertrag, eigenverbrauch, consommation, consommation kwh, conso, puissance instantanée, production solaire, consumo, consumo kwh, potencia actual, producción solar, potenza attuale, produzione, opbrengst, teruglevering, zużycie, produkcja",
    )
    .unless("rated, max, capacity, cpu, memory, disk, fuel, class, label, nominal, tx, transmit, supply, saving mode, ride, \
         run, workout, calories, active calories, supported, threshold, ink, data, battery level, cost, price"),
    Phrases::strong(
        Floorplan,
        "house map, room outlines, room outline, room polygons, room boundaries, wall segments, walls, wall coordinates, map raster, occupancy grid, segments vector, restricted zones robot, cleaned area map, mower map, raumkarte, hauskarte, karte der wohnung, carte du logement, mapa casa, mapa de la casa, plano, mapa domu",
    )
    .unless("wallpaper, network, key, url scheme, tile server, tiles, provider, style, zoom, version, enabled, mode, count"),
    Phrases::weak(Floorplan, "map, mapa, carte, karte, outline, polygon, polygons, vertices, segments, pixels, layers, grid")
        .under("vacuum, robot, valetudo, aspirador, slam, lidar, mower, saugroboter, aspirateur, floor, floor plan")
        .unless("id, version, count, name, enabled, status, state, mode, url"),
    Phrases::strong(
        Video,
        "hls playlist, mp4 link, mp4 path, video message, video key, video id of clip, clip file, clip key, footage path, timelapse, timelapse uri, timelapse path, live url, live stream url, vod url, dvr url, cloud clip, sd clip, aufnahmedatei, videodatei, aufzeichnung, enregistrement vidéo, fichier vidéo, lien vidéo, grabación, archivo de vídeo, enlace vídeo, registrazione video, file video, opname, videobestand, nagranie, plik wideo, gravação",
    )
    .unless("codec, quality, size, count, enabled, bitrate, resolution, demo, model, driver, supported, mode, audio, voice, \
         tutorial, format, retention, duration, length, store, marketing"),
    Phrases::strong(
        ImageUrl,
        "gallery, photo gallery, photo album, photo key, picture file, image key, still path, snapshot key, thumbnail path, thumbnail key, jpg path, frame path, frame image, avatar image, fotodatei, bilddatei, image de profil, immagine profilo, anteprima, zdjęcie profilowe",
    )
    .unless("icon, sprite, docker, firmware, ota, default, background, product, size, count, enabled, quality, boot, logo, \
         marketing, format, resolution, disk, url template, interval"),
    Phrases::weak(ImageUrl, "gallery, image, thumb, still, frame")
        .under("albums, album, photo frame, frame, gallery, visitors, doorbell, camera, profile, user, member")
        .unless("rate, count, size, id, type, name, enabled, docker, buffer, quality, format, index, interval"),
    Phrases::strong(
        Face,
        "known person, known persons, face crop, face crop url, face image url, face thumbnail, face thumb, face uuid, face cluster, face match, face matched, recognised person, recognized as, identified as, subject identified, person name detected, face gallery, face registered, erkannte person, gesichtsbild, visage reconnu, personne reconnue, cara reconocida, persona reconocida, volti, persona riconosciuta, herkende persoon, rozpoznana osoba",
    )
    .unless("watch, clock, detection enabled, settings, count, smile, font, type, model, api, threshold, north, emoji, embedding, \
         vector, template"),
    Phrases::weak(Face, "subject, person, sub label, identity, match, label, name, known")
        .under("frigate, faces, face recognition, familiar faces, detections, people library, recognized, visitor faces")
        .unless("count, score, type, id, enabled, area, box, object, zone"),
    Phrases::strong(
        Voice,
        "voice recording url, voice message, voice message url, voice note, voice sample, voice path, voicemail url, audio clip url, audio key, audio recording path, audio blob, audio sample, audio message, recorded audio, utterance wav, mic sample, mic recording, microphone recording, wake word audio, call recording, intercom recording, ambient recording, cry recording, sprachnachricht, audiodatei, enregistrement audio, message vocal, nota de voz, mensaje de voz, archivo de audio, messaggio vocale, spraakbericht, nagranie głosu, wiadomość głosowa, mensagem de voz",
    )
    .unless("codec, enabled, sample rate, volume, channel, bitrate, assistant, engine, language, format, prompt file, \
         greeting default, quality, supported, detection, guidance, pack"),
    Phrases::weak(Voice, "recording path, recording, sample, wav, clip, file, audio, path, blob")
        .under("intercom, voice, utterances, voicemail, microphone, mic, audio, call recordings, voice history")
        .unless("rate, codec, enabled, id, count, format, gain, level, duration, mode, type"),
    Phrases::strong(
        Transcript,
        "transcribed text, asr hypothesis, stt result, recognised text, spoken words, spoken command, heard, what i heard, you said, utterance text, voice input text, query text, said, alexa said, assistant query, dictated text, caption line, captions, subtitles of clip, erkannter text, gesprochener text, sprachbefehle, gesagt, texte reconnu, commande vocale, phrase prononcée, texto reconocido, testo riconosciuto, comando vocale, transcriptie, herkende tekst, spraakopdracht, transkrypcja, rozpoznany tekst, polecenie głosowe, transcrição, texto reconhecido",
    )
    .unless("enabled, settings, language, supported, count, available, closed, font, hint, engine, timeout, model"),
    Phrases::weak(Transcript, "heard, text, phrase, said, query, request, command, captions, response")
        .under("voice, assistant log, alexa, voice history, utterances, speech, sprachbefehle, altavoz, dictation, doorbell \
         clip, my activity, assistant")
        .unless("id, type, code, count, tts, http, status, time, enabled, serial, shell, size"),
    Phrases::strong(
        Login,
        "signed in at, signed in from, signin, login from, login ip, login city, login country, login event, logged in from, logout, logout ts, auth success at, auth failure at, auth event, auth events, authentication event, failed login, failed attempts log, new device signin, new device login, new sign in, suspicious login, session start time user, session started at, session created at, anmeldung, anmeldungen, abgemeldet am, connexion, connexions, inicio de sesión, accesso, laatst ingelogd, logowanie",
    )
    .unless("page, url, button, enabled, required, form, screen, timeout, max, limit, lockout, message, image, retry"),
    Phrases::strong(
        EventLog,
        "activity feed, activity history, activity timeline, history log, logbook, logbook entry, event title, event label, event description, event text, event detail, event message, event at, action name, action performed, action taken, action log, motion at, motion start, motion end, last activity, opened at, closed at, contact opened, contact opened ts, sensor tripped, trip time sensor, alarm event, doorbell pressed, doorbell pressed at, ding at, ring at, button pressed at, screen view, screen viewed, screen views, page view, page views, click event, clicked at, tap event, viewed at, feature used, features used, app opened, app open, usage event, harsh braking, harsh acceleration, speeding event, driving event, ereignisse, ereignisprotokoll, aktivitätsverlauf, verlauf, verlaufsprotokoll, ausgelöst am, historique d activité, déclenché à, suceso, sucesos, historial de actividad, registro de actividad, registro eventi, cronologia attività, attivato alle, gebeurtenissen, activiteitenlogboek, zdarzenia, historia zdarzeń, dziennik",
    )
    .unless("supported, retention, enabled, types, schema, loop, bus, handler, max, size, count, calendar, level, mqtt, class, \
         source, topic, listener, settings, mask, browser, system"),
    Phrases::weak(EventLog, "event, activity, action, message, description, detail, entry, event type, what, title, change, suceso, details")
        .under("history, feed, timeline, user timeline, logbook, recorder, event log, activity log, historial, journal, events \
         log, security log, activity feed, camera history, verlauf, cronologia, historique, event history")
        .unless("id, level, http, browser, git, version, release, content, mime, firmware, error, price, battery, stack, \
         build, format, mode"),
    Phrases::strong(
        Search,
        "search, search input, searched, searched for, searched text, recent search, last searched, suggest prefix, typed text, typed query, typed prefix, autocomplete input, query typed, voice search, gesucht nach, recherche, terme recherché, requête, búsqueda, término buscado, ricerca, termine cercato, zoekopdrachten, wyszukiwanie, szukana fraza, termo pesquisado, pesquisa, busca",
    )
    .unless("engine, index, path, enabled, placeholder, domain, domains, url, api, radius, timeout, limit, results, config, \
         provider, channel, satellite, wifi, network, mode, paths, base"),
    Phrases::strong(
        MediaUse,
        "track title, track name played, song, song title, song name, song played, artist played, album played, current track, current song, current channel, last watched title, watched title, watch seconds, viewed title, viewed content, show title, show name, series title, movie title, movie name, program title, episode, episode title, episode name, podcast, podcast title, podcast episode, audiobook, audiobook title, audiobook position, play count of track, playback position, listened to, listening minutes, playlist name, playlist title, radio station, favourite station, favorite station, acr content id, acr content, hdmi input usage, input usage, game played, last game, zuletzt gehört, gehörter titel, gesehene sendung, sendung, hörverlauf, lied, liedtitel, morceau, titre écouté, dernière écoute, émission regardée, épisode, canción, canal visto, última reproducción, programa visto, episodio, canzone, brano, brano riprodotto, canale visto, cronologia riproduzione, liedje, laatst afgespeeld, utwór, ostatnio odtwarzane, música tocada, último canal",
    )
    .unless("count, supported, limit, enabled, default, sample, demo, wifi, radio frequency, format, builtin, doorbell, chime, alarm"),
    Phrases::strong(Schedule, "alarms").under("clock, phone, watch, band, tracker, wearable, alexa, echo, speaker, assistant, bedroom, sleep, \
         user, kid, child, settings").unless("water, smoke, temperature, load, battery, leak, device, security, sensor"),
    Phrases::weak(MediaUse, "name, title")
        .under("song, track, album, artist, artists, episode, podcast, audiobook, playlist, currently playing, now playing")
        .unless("doorbell, chime, alarm, siren, device, effect, effects, user, owner"),
    Phrases::weak(MediaUse, "title, track, artist, album, channel, program, programme, episode, show, movie, station, position, duration, content, input")
        .under(PLAYED)
        .unless("id, wifi, radio, camera, relay, mqtt, gpio, document, page, count, device, user, zigbee, browser, window, \
         type, event, length, volume, book, form, author, job, adc, led, rgb, color, pwm, firmware"),
    Phrases::strong(
        Interests,
        "favourite genres, favorite genres, favourite genre, favorite genre, preferred genres, interest, interest tags, interest category, interest categories, inferred interest, inferred affinity, affinity, affinity category, affinities, audience, audience category, ad interest, ad categories, segment label ads, persona, lifestyle segment, lifestyle category, lookalike audience, purchase intent, intent score, propensity, propensity to buy, churn risk, lifetime value tier, wishlist, wish list, wish list items, favorites list, likes, liked pages, liked topics, topics followed, cuisine preferences, cuisine preference, favourite food, favorite food, sports team, brand preferences, zielgruppe, wunschliste, merkliste, liste d envies, préférences d achat, lista de deseos, gustos, hobby preferiti, lista desideri, preferenze acquisti, verlanglijst, lista życzeń, lista de desejos",
    )
    .unless("rate, cpu, thread, mask, jwt, aud, pod, node, scheduler, count, points, enabled, config, numa, process, \
         interest rate, loan"),
    Phrases::strong(
        Support,
        "chat transcript support, chat transcript, support transcript, support message, support notes, support conversation, ticket text, ticket body, ticket comment, case notes, case subject, case description, incident description customer, complaint reason, claim reason, warranty claim, warranty claim reason, return reason, reason for return, reason for contact, contact reason, call reason, cancellation reason, cancel reason, feedback, survey comment, csat comment, review body, bug report, bug report body, fault description, agent note, agent notes, crm note, crm notes, call notes, call summary, kundenanfrage, fallnummer, beschwerdegrund, reklamation, reklamationsgrund, rückgabegrund, kündigungsgrund, problembeschreibung, motif contact, motif de contact, motif de retour, motif de la demande, numéro de dossier, description du problème, motivo de contacto, motivo de devolución, reclamación, consulta soporte, número de caso, descripción del problema, motivo contatto, motivo del reso, descrizione problema, reden van retour, reden van contact, probleemomschrijving, opis problemu, zgłoszenie, motivo do contato, descrição do problema",
    )
    .unless("email, url, phone, enabled, hotline, hours, page, level, link, haptic, loop, voltage, force, insensitive, \
         supported, audio, pid, motor, encoder"),
    Phrases::weak(Support, "subject, description, reason, motif, motivo, grund, comment, body, transcript, message, notes, text")
        .under("support, helpdesk, tickets, ticket, returns, sav, complaint, complaints, zendesk, warranty claim, rma, shake to \
         report, bug report, bug reports, customer service, kundendienst, reklamation")
        .unless("type, code, id, error, html, http, template, certificate, audio, voice, enabled"),
    Phrases::weak(Lock, "last unlock, unlock, entry, exit, opened, closed, position, deadbolt, tailgate open")
        .under(DOOR)
        .unless("id, battery, firmware, code, offset, gpio, fire, time limit, mode, enabled, timeout, count, sound"),
    Phrases::weak(Energy, "used, total, today, yield, power, consumption, production, runtime, feed in, index, reading")
        .under(METERED)
        .unless("rated, max, size, memory, disk, pages, items, records, factor, filter, fan, lamp, tx, count, uptime, \
         cpu, page, file, user, date, update, module, screen, supported, line, sort, array, refresh, flash, space, \
         device, heap, ram, storage, channel, standby"),
    Phrases::weak(Video, "link, file, path, uri, href, playlist, recording, video, clip")
        .under(SEEN)
        .unless("codec, quality, size, count, enabled, bitrate, resolution, mode, audio, image, thumb, snapshot, config, log, \
         setting, format, firmware, face, voice, symbolic, signal"),
    Phrases::strong(Room, "speaker location, player location, room group").unless("geo"),
    Phrases::weak(Room, "group name, groupname, group").under("lights, lights groups, light groups, multiroom, players").unless("id, user, policy, type, hr"),
    Phrases::strong(Members, "shared with name"),
    Phrases::weak(Members, "shared with, sharedwith").under("cameras, camera, home, devices").unless("email, id, count"),
    Phrases::strong(Presence, "last arrival, last departure, person state, personstate, ocupado, ocupada, belegt, occupé").unless("flight, train"),
    Phrases::strong(Schedule, "programme hebdo, programme hebdomadaire, programma settimanale, programa semanal, departure time ev, charge departure"),
    Phrases::weak(Schedule, "departure time, departuretime, wake up time, leave time").under("routines, routine, weekday, plan, ev charger, commute").unless("sleep, flight"),
    Phrases::strong(Lock, "access granted to, granted to, accessgrantedto").unless("role, permission, scope, oauth"),
    Phrases::strong(Floorplan, "carpet areas, carpet area map, mesh scan, room scan, roomplan, ar scan, room mesh"),
    Phrases::strong(Voice, "wake word clip, two way talk audio, talk audio, tv mic capture, mic capture, voice capture").unless("enabled, supported, format"),
    Phrases::strong(Transcript, "phrase reconnue, frase reconocida, frase riconosciuta, erkannte phrase"),
    Phrases::strong(EventLog, "last flush, flush time, dispense time, last dispense, last fed, fed at, last feeding pet, litter visit"),
    Phrases::weak(Search, "q, query, lookup, keyword, term, phrase").under("search log, search, searches, search history").unless("type, id, sql, graphql, count, engine"),
    Phrases::strong(Search, "lookup phrase, visited url, urls visited"),
    Phrases::weak(Search, "url, title, page").under("browser history, browsing history, browserhistory").unless("id, count"),
    Phrases::strong(Support, "anliegen, descripción incidencia, descripcion incidencia, incidencia, call center notes, call centre notes, agent comments"),
    Phrases::weak(Support, "anliegen, descripción, descripcion, problema, notes").under("kundendienst, soporte, assistenza, customer service, call center").unless("id, type"),
    Phrases::strong(Energy, "energy consumed"),
    Phrases::strong(Schedule, "agenda entry"),
    Phrases::strong(Support, "feedback text"),
];
