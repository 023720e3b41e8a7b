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
        "place id, dwelling id, dwelling ref, dwelling, residence id, residence name, house id, house name, home name, \
         site id, site name, premise name, property id, property name, villa name, structure id, structure name, \
         household id, household name, family name of home, hausname, objektname, liegenschaft, wohnungsname, nom de la \
         maison, nom du logement, nombre de la casa, nombre de la vivienda, nome casa, naam woning, nazwa domu",
    )
    .unless("google, web, page, url, brand, market, geocode, geo, poi, map, website"),
    Phrases::weak(HomeId, "nom, nombre, nome, name, naam, nazwa, label")
        .under("maison, maisons, logement, logements, casa, casas, hogar, hogares, homes, houses, woning, dom, haus")
        .unless(DEVICE),
    Phrases::strong(
        Room,
        "located in, location in home, room label, room title, room alias, assigned room, installed in, install room, mounted in, placed in room, area name, area id of home, zone name heating, cleaned rooms, rooms cleaned, room list, raumname, aufstellort, einbauort, montageort, nom de la pièce, pièce, emplacement, habitación, ubicación, nombre de la habitación, estancia, stanza, ubicazione, ruimte, kamernaam, pomieszczenie, cômodo, divisão",
    )
    .unless("temperature, humidity, count, light, url, setpoint, template, air, geo, gps, address"),
    Phrases::weak(Room, "area, placement, located, emplacement, location, standort, position")
        .under("entity, registry, sensors, smoke alarms, smoke alarm, luces, lights, detectors, thermostats, valves, \
         speakers, lampen")
        .unless("geo, gps, lat, lon, motion, detection, x, y, id, state, count, screen, count, unit"),
    Phrases::strong(
        Members,
        "num children, number of children, children at home, num kids, num adults, number of adults, num occupants, \
         occupants count, occupant count, number of occupants, number of residents, residents count, number of people, \
         persons in household, household size, family size, family members, household members, pets in home, pet name, \
         pet names, pet type, pets, num pets, has pets, guest users, guest user, babysitter, babysitters, nanny, cleaner \
         name, dog walker, housekeeper, lodger, roommate, roommates, flatmates, flatmate, mitbewohner, haushaltsgröße, \
         personen im haushalt, kinder im haushalt, familienmitglieder, nombre d occupants, nombre occupants, occupants, \
         membres du foyer, membres de la famille, enfants, miembros, miembros del hogar, miembros de la familia, hijos, \
         mascotas, membri della famiglia, componenti famiglia, figli, gezinsleden, huisgenoten, domownicy, dzieci, \
         moradores, membros da família, lives with, home users, shared users, shared with users, invited users",
    )
    .unless("layout, ui, dom, widget, node, limit, max, tree, api, plan, settings, feature, lock"),
    Phrases::weak(Members, "label, nombre, nom, alias")
        .under("family members, household members, guest users, babysitters, miembros, familienmitglieder, occupants, \
         residents, roommates, shared users, membres, membri")
        .unless("email, id, phone, device, product"),
    Phrases::strong(
        Presence,
        "house empty, home empty, is house empty, nobody home, anyone home, somebody home, is home, is anyone home, is away, away since, away until, away from, away mode since, home since, left home, left home time, left home at, arrived home, arrived home at, arrival time, departure time, returned home, last seen home, last home, who is home, who s home, people at home, people home, persons home, occupied, occupancy status, room occupied, occupancy state, vacancy, vacation start, vacation end, vacation dates, vacation mode, holiday start, holiday end, holiday dates, holiday mode dates, trip start away, out of office, presence status, presence state, anwesenheit, anwesend, abwesend, abwesenheit, abwesend bis, urlaub von, urlaub bis, zuhause seit, présence, absent depuis, absence, vacances du, vacances au, presencia, ausente, en casa, vacaciones, presenza, assente, in casa, vacanza, aanwezig, afwezig, thuis, vakantie, obecność, nieobecny, w domu, urlop, presença, ausência, férias",
    )
    .unless("sensing, grid, map, supported, temperature, setpoint, detection enabled, flight, train, bus, transit, cache, \
         duty, brightness, unoccupied delay, thermostat schedule, memory, disk"),
    Phrases::strong(
        Schedule,
        "leave at, leave home at, leaves home, commute start, departure schedule, heizplan, heizzeiten, zeitplan, wochenplan, wochenprogramm, schaltzeiten, school run, work hours, working hours, working days, office hours of user, timer slots, timer list, comfort periods, comfort period, comfort times, night mode start, night mode end, night start, night end, quiet hours, quiet hours start, quiet hours end, do not disturb start, do not disturb end, dnd start, dnd end, dnd schedule, sleep schedule, bedtime schedule, wake schedule, blinds open at, blinds close at, shutters open at, lights on at, lights off at, next alarm, next alarm time, alarm time, alarms, alarm clock, wake alarm, wake up alarm, weckzeit, wecker, routine time, routines, routine name, weekly program, weekly programme, weekly schedule, weekday schedule, weekend schedule, heating schedule, heating program, heating periods, cleaning schedule, clean schedule, mowing schedule, watering schedule, charging schedule, departure timer, trigger time, calendar event, calendar entry, appointments, appointment, agenda entry, event title calendar, termine, termin, kalendereintrag, rendez vous, planning, programmation, plages horaires, horaires, horario, horarios, programación, cita, citas, programmazione, orari, fasce orarie, appuntamento, weekschema, afspraak, harmonogram, spotkanie, agendamento, compromisso",
    )
    .unless("smoke, fire, security, siren, plant, plants, store, support, opening, firmware, backup, log, cron, job, json, \
         server, vendor, service, ota, update, maintenance, battery, product, xml, water leak, validation, database"),
    Phrases::weak(Schedule, "reminder, start, end, trigger, timer, slots, at, times, days, program, werktage, wochenende")
        .under("routine, routines, alarms, schedule, schedules, automations, school run, commute, zeitplan, heizplan, \
         weekday, werktage, timetable")
        .unless("plant, plants, watering, id, count, page, index, state, device, type, backup, cron"),
    Phrases::strong(
        Lock,
        "last unlock, last unlocked, last lock, last locked, unlock timestamp, unlocked at, locked at, unlocked by, locked by, unlock method, unlock user, lock user, lock operator, lock log, lock activity, lock history, opened with, opened by, entry method, entry log, entry event, exit event, keypad user, keypad user slot, key used, door opened, door opened at, door closed at, door state, door status, door event, bolt status, bolt state, bolt position, deadbolt, deadbolt state, latch state, latch status, garage position, garage state, garage door state, garage opened, gate opened, gate state, gate event, tailgate open event, is locked, is unlocked, lock state, lock status, locked state, schlosszustand, türzustand, verriegelt, aufgesperrt von, entriegelt, zutritt, zutritte, zutrittsprotokoll, état serrure, état de la serrure, verrouillée, déverrouillée, ouvert par, porte ouverte, estado cerradura, abierto por, cerradura, serratura, stato serratura, aperto da, slot geopend, slotstatus, ontgrendeld door, stan zamka, otwarto przez, estado da fechadura",
    )
    .unless("child, screen, keyboard, table, row, file, mutex, thread, caps, orientation, vendor, firmware, washer, oven, \
         fridge, bootloader, pin, scroll, focus, mode supported, sim, gps"),
    Phrases::weak(Lock, "method, operator, state, status, position, event, time, slot, bolt, who, action, source")
        .under("lock log, access log, smartlock, unlock, lock records, door log, lock activity, entry log, lock history, \
         access events")
        .unless("http, id, battery, file, code, gpio, queue, signal, request, type"),
    Phrases::strong(
        Energy,
        "energy kwh today, kwh today, kwh total, energy today, energy total, energy used, energy consumed, energy usage, \
         energy consumption, power usage, power consumption, power now, power draw, current power, active power, active \
         power w, live power, instantaneous power, grid power, grid import, grid export, feed in, feed in total, fed in, \
         apparent energy, reactive energy, active energy import, active energy export, import kwh, export kwh, load kwh, \
         pv yield, yield today, yield total, solar yield, solar production, solar generation, pv production, production \
         kwh, generation kwh, energy produced, self consumption, autarky, battery charged kwh, battery discharged kwh, \
         charged kwh, charge session kwh, energy delivered, energy charged, session energy, heating runtime, heating \
         runtime min, heating hours, burner hours, boiler runtime, hot water used, water used, water used l, water \
         consumption, water usage, gas used, gas consumption, gas usage, gas m3, heat consumed, heat meter, heat energy, \
         meter reading, meter readings, meter value, meter index, load profile, load curve, peak demand, standby power, \
         zählerstand, verbrauch, stromverbrauch, gasverbrauch, wasserverbrauch, wärmeverbrauch, einspeisung, bezug kwh, \
         ertrag, tagesertrag, eigenverbrauch, consommation, consommation kwh, conso, index compteur, puissance \
         instantanée, production solaire, consumo, consumo kwh, consumo eléctrico, lectura contador, potencia actual, \
         producción solar, consumo energetico, lettura contatore, potenza attuale, produzione, verbruik, meterstand, \
         opbrengst, teruglevering, zużycie, zużycie energii, stan licznika, produkcja, consumo de energia, leitura do \
         medidor",
    )
    .unless("rated, max, capacity, cpu, memory, disk, fuel, class, label, nominal, tx, transmit, supply, saving mode, ride, \
         run, workout, calories, active calories, supported, threshold, ink, data, battery level, cost, price"),
    Phrases::strong(
        Floorplan,
        "floor plan, floorplan, floor plan image, house plan, home map, house map, room outlines, room outline, room \
         polygons, room boundaries, wall segments, walls, wall coordinates, map image, map data, map raster, map layers, \
         map pixels, map blob, lidar map, slam map, occupancy grid, point cloud, segments vector, virtual walls, no go \
         zones, no go areas, restricted zones robot, cleaning map, cleaned area map, vacuum map, robot map, mower map, \
         garden map, lawn map, grundriss, raumkarte, hauskarte, wohnungsplan, karte der wohnung, plan de la maison, plan \
         du logement, carte du logement, mapa casa, mapa de la casa, plano de la casa, plano, mappa casa, planimetria, \
         plattegrond, plan mieszkania, mapa domu, planta da casa",
    )
    .unless("wallpaper, network, key, url scheme, tile server, tiles, provider, style, zoom, version, enabled, mode, count"),
    Phrases::weak(Floorplan, "map, mapa, carte, karte, outline, polygon, polygons, vertices, segments, pixels, layers, grid")
        .under("vacuum, robot, valetudo, aspirador, slam, lidar, mower, saugroboter, aspirateur, floor, floor plan")
        .unless("id, version, count, name, enabled, status, state, mode, url"),
    Phrases::strong(
        Video,
        "hls playlist, hls url, m3u8, dash manifest, dash url, mp4 link, mp4 url, mp4 path, video path, video file, video file name, video clip, video message, video link, video key, video id of clip, clip url, clip path, clip file, clip link, clip key, footage, footage path, recording url, recording path, recording file, recording link, recorded video, event video, event clip, timelapse, timelapse uri, timelapse path, live url, live stream url, playback url, download url video, vod url, dvr url, cloud clip, sd clip, video uri, aufnahmedatei, videodatei, aufzeichnung, enregistrement vidéo, fichier vidéo, lien vidéo, grabación, archivo de vídeo, enlace vídeo, registrazione video, file video, opname, videobestand, nagranie, plik wideo, gravação",
    )
    .unless("codec, quality, size, count, enabled, bitrate, resolution, demo, model, driver, supported, mode, audio, voice, \
         tutorial, format, retention, duration, length, store, marketing"),
    Phrases::strong(
        ImageUrl,
        "gallery, photo gallery, photo album, album photos, photo path, photo file, photo files, photo key, picture path, \
         picture file, picture url, image path, image file, image key, image link, still url, still path, still image, \
         snapshot, snapshot path, snapshot file, snapshot key, snapshot url, last snapshot, thumbnail, thumbnail path, \
         thumbnail key, thumb path, jpeg url, jpg path, frame path, frame image, avatar, avatar url, avatar path, avatar \
         image, profile picture, profile photo, profile image, user photo, member photo, baby photo, foto, fotodatei, \
         bilddatei, profilbild, vorschaubild, photo de profil, image de profil, vignette, miniature, foto de perfil, \
         miniatura, immagine profilo, anteprima, profielfoto, zdjęcie, zdjęcie profilowe, foto do perfil",
    )
    .unless("icon, sprite, docker, firmware, ota, default, background, product, size, count, enabled, quality, boot, logo, \
         marketing, format, resolution, disk, url template, interval"),
    Phrases::weak(ImageUrl, "gallery, photos, photo, picture, snapshot, image, thumb, still, frame")
        .under("albums, album, photo frame, frame, gallery, visitors, doorbell, camera, profile, user, member")
        .unless("rate, count, size, id, type, name, enabled, docker, buffer, quality, format, index, interval"),
    Phrases::strong(
        Face,
        "known person, known persons, known face, known faces, familiar face, familiar faces, face crop, face crop url, face \
         image, face image url, face thumbnail, face thumb, face name, face label, face id, face uuid, face group, face \
         cluster, face match, face matched, matched face, matched person, recognized person, recognised person, \
         recognized face, recognized name, recognized as, identified person, identified as, subject identified, subject \
         name face, person name detected, sub label face, visitor face, stranger face, face library, face gallery, face \
         registered, enrolled face, enrolled faces, erkannte person, erkanntes gesicht, gesicht, gesichter, gesichtsbild, \
         visage, visages, visage reconnu, personne reconnue, rostro, rostros, cara reconocida, persona reconocida, volto, \
         volti, persona riconosciuta, gezicht, herkende persoon, twarz, rozpoznana osoba, rosto",
    )
    .unless("watch, clock, detection enabled, settings, count, smile, font, type, model, api, threshold, north, emoji, embedding, \
         vector, template"),
    Phrases::weak(Face, "subject, person, sub label, identity, match, label, name, known")
        .under("frigate, faces, face recognition, familiar faces, detections, people library, recognized, visitor faces")
        .unless("count, score, type, id, enabled, area, box, object, zone"),
    Phrases::strong(
        Voice,
        "voice recording, voice recording url, voice message, voice message url, voice note, voice memo, voice sample, \
         voice clip, voice file, voice path, voicemail, voicemail url, audio clip, audio clip url, audio file, audio path, \
         audio url, audio link, audio key, audio recording, audio recording path, audio blob, audio sample, audio message, \
         recorded audio, utterance audio, utterance wav, mic sample, mic recording, microphone recording, wake word audio, \
         call recording, intercom recording, ambient recording, cry recording, sprachaufnahme, sprachnachricht, \
         tonaufnahme, audiodatei, enregistrement audio, enregistrement vocal, message vocal, nota de voz, mensaje de voz, \
         grabación de voz, archivo de audio, messaggio vocale, registrazione vocale, spraakopname, spraakbericht, nagranie \
         głosu, wiadomość głosowa, mensagem de voz, gravação de voz",
    )
    .unless("codec, enabled, sample rate, volume, channel, bitrate, assistant, engine, language, format, prompt file, \
         greeting default, quality, supported, detection, guidance, pack"),
    Phrases::weak(Voice, "recording path, recording, sample, wav, clip, file, audio, path, blob")
        .under("intercom, voice, utterances, voicemail, microphone, mic, audio, call recordings, voice history")
        .unless("rate, codec, enabled, id, count, format, gain, level, duration, mode, type"),
    Phrases::strong(
        Transcript,
        "transcript, transcription, transcribed text, asr result, asr text, asr transcript, asr hypothesis, stt result, stt \
         text, speech text, speech to text, recognized text, recognised text, recognized speech, spoken text, spoken words, \
         spoken command, heard, heard text, what i heard, you said, user said, user utterance, utterance, utterance text, \
         voice command, voice command text, voice query, voice input text, query text, said, alexa said, assistant query, \
         dictation, dictated text, caption line, captions, subtitles of clip, call transcript, erkannter text, gesprochener \
         text, sprachbefehl, sprachbefehle, gesagt, transkript, texte reconnu, commande vocale, phrase prononcée, \
         transcripción, texto reconocido, comando de voz, trascrizione, testo riconosciuto, comando vocale, transcriptie, \
         herkende tekst, spraakopdracht, transkrypcja, rozpoznany tekst, polecenie głosowe, transcrição, texto reconhecido",
    )
    .unless("enabled, settings, language, supported, count, available, closed, font, hint, engine, timeout, model"),
    Phrases::weak(Transcript, "heard, text, phrase, said, query, request, command, captions, response")
        .under("voice, assistant log, alexa, voice history, utterances, speech, sprachbefehle, altavoz, dictation, doorbell \
         clip, my activity, assistant")
        .unless("id, type, code, count, tts, http, status, time, enabled, serial, shell, size"),
    Phrases::strong(
        Login,
        "signed in at, signed in from, sign in at, sign in time, sign ins, signin, signins, signin time, login at, logins, login time, login date, login from, login ip, login location, login city, login country, login device, login history, login event, logged in at, logged in from, logged out at, logout, logout ts, logout time, logout at, log out time, last login, last logins, last sign in, last signed in, last logon, last logon time, last access, last auth, auth success at, auth failure at, auth event, auth events, authentication event, failed login, failed logins, failed login at, failed attempts log, new device signin, new device login, new sign in, suspicious login, session start time user, session started at, session created at, anmeldung, anmeldungen, angemeldet am, letzte anmeldung, anmeldezeit, abgemeldet am, connexion, connexions, dernière connexion, date de connexion, inicio de sesión, último acceso, accesso, ultimo accesso, laatst ingelogd, laatste aanmelding, logowanie, ostatnie logowanie, último login",
    )
    .unless("page, url, button, enabled, required, form, screen, timeout, max, limit, lockout, message, image, retry"),
    Phrases::strong(
        EventLog,
        "event log, event history, activity log, activity feed, activity history, activity timeline, history log, logbook, logbook entry, event name, event title, event label, event description, event text, event detail, event message, event time, event at, event ts, event timestamp, action name, action performed, action taken, action log, motion event, motion at, motion detected at, motion time, last motion, last motion at, motion start, motion end, last event, last activity, last triggered, triggered at, opened at, closed at, contact opened, contact opened ts, sensor tripped, trip time sensor, tripped at, alarm event, alarm triggered at, alarm history, person detected at, person seen, package detected at, doorbell pressed, doorbell pressed at, ding at, ring at, button pressed at, screen view, screen viewed, screen views, page view, page views, click event, clicked at, tap event, viewed at, feature used, features used, app opened, app open, usage event, usage log, harsh braking, harsh acceleration, speeding event, driving event, driving events, crash detected at, ereignis, ereignisse, ereignisprotokoll, aktivitätsverlauf, verlauf, verlaufsprotokoll, ausgelöst am, événement, événements, journal d événements, historique d activité, déclenché à, suceso, sucesos, evento, eventos, historial de actividad, registro de actividad, registro eventi, cronologia attività, attivato alle, gebeurtenis, gebeurtenissen, activiteitenlogboek, zdarzenie, zdarzenia, historia zdarzeń, dziennik, registro de eventos, histórico de eventos",
    )
    .unless("supported, retention, enabled, types, schema, loop, bus, handler, max, size, count, calendar, level, mqtt, class, \
         source, topic, listener, settings, mask, browser, system"),
    Phrases::weak(EventLog, "event, activity, action, message, description, detail, entry, type, what, title, change, suceso, details")
        .under("history, feed, timeline, user timeline, logbook, recorder, event log, activity log, historial, journal, events \
         log, security log, activity feed, camera history, verlauf, cronologia, historique, event history")
        .unless("id, level, http, browser, git, version, release, content, mime, firmware, error, price, battery, stack, \
         build, format, mode"),
    Phrases::strong(
        Search,
        "search, searches, search term, search terms, search text, search phrase, search string, search input, search query, \
         search queries, search history, searched, searched for, searched text, search keyword, search keywords, recent \
         searches, recent search, last search, last searched, saved searches, suggest prefix, typed text, typed query, \
         typed prefix, autocomplete input, query typed, voice search, voice search text, suchbegriff, suchbegriffe, \
         suchanfrage, suchanfragen, suchverlauf, gesucht nach, recherche, recherches, terme recherché, historique de \
         recherche, requête, búsqueda, búsquedas, término buscado, historial de búsqueda, ricerca, ricerche, termine \
         cercato, cronologia ricerche, zoekopdracht, zoekopdrachten, zoekterm, zoekgeschiedenis, wyszukiwanie, szukana \
         fraza, historia wyszukiwania, termo pesquisado, pesquisa, pesquisas, histórico de pesquisa, busca",
    )
    .unless("engine, index, path, enabled, placeholder, domain, domains, url, api, radius, timeout, limit, results, config, \
         provider, channel, satellite, wifi, network, mode, paths, base"),
    Phrases::strong(
        MediaUse,
        "track title, track name played, song, song title, song name, song played, artist played, album played, now playing, \
         current track, current song, current channel, channel watched, last channel, last watched, last watched title, \
         watched, watched title, watched at, watch time, watch seconds, watched seconds, watch history, watchlist, \
         viewing history, viewed title, viewed content, show title, show name, series title, movie title, movie name, \
         program watched, programme watched, program title, episode, episode title, episode name, podcast, podcast title, \
         podcast episode, audiobook, audiobook title, audiobook position, last played, recently played, play history, play \
         count of track, played at, playback position, listening history, listened to, listening minutes, minutes listened, \
         playlist name, playlist title, radio station, station listened, favourite station, favorite station, acr content \
         id, acr content, content watched, hdmi input usage, input usage, game played, games played, last game, zuletzt \
         gehört, zuletzt gesehen, gehörter titel, gesehene sendung, sendung, hörverlauf, wiedergabeverlauf, lied, liedtitel, \
         morceau, titre écouté, dernière écoute, émission regardée, historique de lecture, épisode, canción, canal visto, \
         última reproducción, historial de reproducción, programa visto, episodio, canzone, brano, brano riprodotto, canale \
         visto, cronologia riproduzione, liedje, laatst afgespeeld, kijkgeschiedenis, utwór, ostatnio odtwarzane, historia \
         oglądania, música tocada, último canal",
    )
    .unless("count, supported, limit, enabled, default, sample, demo, wifi, radio frequency, format, builtin, doorbell, chime, alarm"),
    Phrases::weak(MediaUse, "title, track, artist, album, channel, program, programme, episode, show, movie, station, position, duration, content, input")
        .under(PLAYED)
        .unless("id, wifi, radio, camera, relay, mqtt, gpio, document, page, count, device, user, zigbee, browser, window, \
         type, event, length, volume, book, form, author, job, adc, led, rgb, color, pwm, firmware"),
    Phrases::strong(
        Interests,
        "favourite genres, favorite genres, favourite genre, favorite genre, preferred genres, favourite topics, interests, \
         interest, interest tags, interest category, interest categories, inferred interests, inferred interest, inferred \
         affinity, affinity, affinity category, affinities, audience, audience category, audience segment, audience \
         segments, ad interests, ad interest, ad topics, ad categories, ad segments, advertising interests, marketing \
         segment, marketing segments, customer segment, segment label ads, persona, lifestyle, lifestyle segment, lifestyle \
         category, lookalike audience, purchase intent, intent score, propensity, propensity to buy, churn risk, lifetime \
         value tier, hobby, hobbies, wishlist, wish list, wish list items, favorites list, likes, liked pages, liked topics, \
         followed topics, topics followed, cuisine preferences, cuisine preference, favourite food, favorite food, favourite \
         team, favorite team, sports team, shopping preferences, brand preferences, interessen, hobbys, zielgruppe, \
         werbeinteressen, wunschliste, merkliste, vorlieben, centres d intérêt, intérêts, loisirs, liste d envies, \
         préférences d achat, intereses, aficiones, lista de deseos, gustos, interessi, hobby preferiti, lista desideri, \
         preferenze acquisti, interesses, verlanglijst, hobby s, zainteresowania, lista życzeń, lista de desejos",
    )
    .unless("rate, cpu, thread, mask, jwt, aud, pod, node, scheduler, count, points, enabled, config, numa, process, \
         interest rate, loan"),
    Phrases::strong(
        Support,
        "chat transcript support, support chat, chat transcript, support transcript, support ticket, support tickets, support \
         case, support message, support request, support notes, support conversation, support history, helpdesk ticket, \
         ticket subject, ticket text, ticket body, ticket description, ticket comment, ticket number, ticket id, case \
         number, case id, case notes, case subject, case description, incident description customer, complaint, complaint \
         text, complaint reason, complaints, claim reason, warranty claim, warranty claim reason, return reason, reason for \
         return, reason for contact, contact reason, call reason, cancellation reason, cancel reason, feedback, feedback \
         text, user feedback, feedback comment, survey answer, survey response, survey comment, nps comment, csat comment, \
         review body, product review, bug report, bug report body, problem description, issue description, fault \
         description, agent note, agent notes, crm note, crm notes, call notes, call summary, supportanfrage, kundenanfrage, \
         ticketnummer, fallnummer, beschwerde, beschwerdegrund, reklamation, reklamationsgrund, rückgabegrund, \
         kündigungsgrund, fehlerbeschreibung, problembeschreibung, motif contact, motif de contact, motif de retour, \
         motif de la demande, demande d assistance, réclamation, numéro de dossier, description du problème, motivo de \
         contacto, motivo de devolución, reclamación, consulta soporte, número de caso, descripción del problema, motivo \
         contatto, motivo del reso, reclamo, richiesta di assistenza, descrizione problema, klacht, reden van retour, \
         reden van contact, probleemomschrijving, reklamacja, opis problemu, zgłoszenie, motivo do contato, reclamação, \
         descrição do problema",
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
    Phrases::weak(Video, "link, file, path, uri, href, playlist, recording, video, clip, footage")
        .under(SEEN)
        .unless("codec, quality, size, count, enabled, bitrate, resolution, mode, audio, image, thumb, snapshot, config, log, \
         setting, format, firmware, face, voice, symbolic, signal"),
    Phrases::strong(Room, "speaker location, player location, group name room, room group").unless("geo"),
    Phrases::weak(Room, "group name, groupname, group").under("lights, lights groups, light groups, multiroom, players").unless("id, user, policy, type, hr"),
    Phrases::strong(Members, "shared with name"),
    Phrases::weak(Members, "shared with, sharedwith").under("cameras, camera, home, devices").unless("email, id, count"),
    Phrases::strong(Presence, "last arrival, last departure, person state, personstate, ocupado, ocupada, belegt, occupé").unless("flight, train"),
    Phrases::strong(Schedule, "programme hebdo, programme hebdomadaire, programma settimanale, programa semanal, departure time ev, charge departure"),
    Phrases::weak(Schedule, "wake time, departure time, departuretime, wake up time, leave time").under("routines, routine, weekday, plan, ev charger, commute").unless("sleep, flight"),
    Phrases::strong(Lock, "access granted to, granted to, accessgrantedto").unless("role, permission, scope, oauth"),
    Phrases::strong(Floorplan, "carpet areas, carpet area map, mesh scan, room scan, roomplan, ar scan, room mesh"),
    Phrases::strong(Voice, "wake word clip, two way talk audio, talk audio, tv mic capture, mic capture, voice capture").unless("enabled, supported, format"),
    Phrases::strong(Transcript, "phrase reconnue, frase reconocida, frase riconosciuta, erkannte phrase"),
    Phrases::strong(EventLog, "last flush, flush time, dispense time, last dispense, last fed, fed at, last feeding pet, litter visit"),
    Phrases::weak(Search, "q, query, lookup, keyword, term, phrase").under("search log, search, searches, search history").unless("type, id, sql, graphql, count, engine"),
    Phrases::strong(Search, "lookup phrase, browser history, browsing history, visited url, visited urls, urls visited"),
    Phrases::weak(Search, "url, title, page").under("browser history, browsing history, browserhistory").unless("id, count"),
    Phrases::strong(Support, "anliegen, descripción incidencia, descripcion incidencia, incidencia, call center notes, call centre notes, agent comments"),
    Phrases::weak(Support, "anliegen, descripción, descripcion, problema, notes").under("kundendienst, soporte, assistenza, customer service, call center").unless("id, type"),
];
