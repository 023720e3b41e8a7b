//! Key words of pictures and voice, and of what somebody does.

use super::Phrases;
use super::context::PERSON;
use crate::model::DataClass::{
    EventLog, Face, ImageUrl, Interests, Login, MediaUse, Search, Support, Transcript, Video, Voice,
};

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Video,
        "clip href, clip url, clip link, clip uri, clip src, video href, recording href, video url, clip download \
         url, clip download link, recording link, recording uri, recording file, recorded video, event video, event \
         clip, motion clip, video download url, video stream url, m3u8, m3u8 url, dash manifest, video list, \
         recordings, recording list, cloud recording, cloud video, video recording, video thumbnail source, live \
         view, live feed, live stream source, last recording, last clip, last video, video history, nvr recording, \
         video link, recording url, stream link, hls url, dash url, video path, clip path, video file, recording \
         path, video clip, playback url, mp4 url, live view url, video uri, videoaufnahme, url de la vidéo, url del \
         vídeo, livestream, footage",
    )
    .unless("codec, resolution, quality, fps, bitrate, doorbell, schedule, plan, days, duration, enabled, size"),
    Phrases::weak(Video, "video, clip, recording, movie, aufnahme, grabación, registrazione").unless(
        "codec, resolution, quality, fps, bitrate, doorbell, mode, encoder, storage, camera, id, audio, voice, length",
    ),
    Phrases::strong(
        ImageUrl,
        "snapshot uri, snapshot link, snapshot path, snapshot file, still url, still uri, image uri, image file, \
         image data, image b64, jpeg url, jpg url, jpeg, picture uri, picture path, photo uri, photo path, photo \
         file, avatar path, user image, user icon url, selfie, portrait, headshot, icon url user, event image, \
         motion image, detection image, visitor image, last image, cover image, cover url, background image home, \
         room image, home image, crop image, cropped image, pic url, pic, img url, img src, image source, gravatar, \
         thumbnail, thumbnail url, snapshot url, snapshot, image url, picture url, photo url, avatar, avatar id, \
         avatar url, profile image, camera thumbnails, cover path, thumb path, thumb url, vignette url, vignette, \
         photo, logo url, picture, face url, image link, still image, vorschaubild, profilbild, foto, photo de \
         profil, miniature, foto de perfil, miniatura, foto profilo, profielfoto, zdjęcie, 头像, screenshot, preview \
         url, image path, photo link",
    )
    .unless("product, icon, app, brand, marketing, default, width, height, frequency, mode, storage"),
    Phrases::weak(ImageUrl, "image, img, bild, imagen, immagine, afbeelding").under(PERSON),
    Phrases::weak(ImageUrl, "image, img, picture, frame, still, jpg, bild")
        .under("camera, doorbell, event, detection, visitor, motion, alarm, snapshot, recognition, person, ding")
        .unless("rate, firmware, docker, mode, quality, settings, sensor, container, boot, disk, product"),
    Phrases::strong(
        Face,
        "face, face id, face name, identified person, recognized person, recognized name, matched person, person \
         match, face group, face label, person tag, person label, sub label person, people tagged, tagged people, \
         stranger, face library, face image, face recognition name, gesicht, gesichter, visage, rostro, cara, volto, \
         gezicht, rosto, twarz, person recognized",
    )
    .unless(
        "watch, detection, clock, font, type, sensitivity, http, interface, ssl, tls, sha, certificate, cert, browser, \
         count, unlock",
    ),
    Phrases::strong(
        Voice,
        "audio url, voice recording, audio recording, audio file, voice file, audio path, voice memo, voicemail, \
         audio clip, voice clip, utterance audio, recording audio, sprachaufnahme, tonaufnahme, enregistrement \
         vocal, grabación de voz, registrazione vocale, spraakopname, gravação de voz, nagranie głosowe, audio link",
    )
    .unless("codec, quality, bitrate, alarm"),
    Phrases::strong(
        Transcript,
        "transcript, transcription, utterance, voice command, spoken text, speech text, asr text, command text, \
         voice query, heard text, recognized speech, alexa response, transkript, sprachbefehl, transcripción, \
         trascrizione, comando de voz, transcripción de voz, prompt text",
    ),
];

pub(super) const BEHAVIOR: &[Phrases] = &[
    Phrases::strong(
        Login,
        "last login, login first date, login last date, logins, login events, login ip time, login attempts, login records, sign in log, sign ins, \
         signin history, auth log, authentication log, login device, login platform, last logged in, last auth, last \
         authentication, last seen user, last session, session history, logged in at, logged in since, last app use, last app open, login time, login date, login history, login at, last sign \
         in, sign in time, logged in date, logout time, last logout, login count, last active, last activity, login \
         location, login timestamp, last used at, last used, signin date, letzte anmeldung, anmeldezeit, letzter \
         login, dernière connexion, date de connexion, último inicio de sesión, último acceso, ultimo accesso, \
         laatste aanmelding, último login, ostatnie logowanie, session start, first time registered",
    ),
    Phrases::strong(
        EventLog,
        "event time, event ts, event timestamp, event log, events, motion, motion detected, motion event, motion \
         state, person detected, ding, doorbell event, event name, triggered at, last triggered, motion time, \
         activity log, activity timestamp, device history, detection time, alarm history, last event, \
         last changed, smoke detected, leak detected, glass break, bark detected, cry detected, sound detected, \
         package detected, bewegung, bewegung erkannt, ereignis, ereigniszeit, mouvement, mouvement détecté, \
         événement, movimiento, evento, movimento, beweging, gebeurtenis, ruch, zdarzenie, event history, alarm log, alarm events, notification history, device log, usage log, state \
         history, state changes, last activity event, last detection, last ring, last doorbell press, last opened, \
         last closed, last open, ring time, ring history, visitor log, visit history, detection log, cleaning \
         history, clean history, clean records, cleaning records, charging history, charge sessions, charging \
         sessions, feeding log, feeding history, litter log, button press log, event list, event data, event \
         records, last motion at",
    )
    .unless(
        "password, pwd, pin, zone, zones, sensitivity, handler, listener, id, bus, calendar, snooze, settings, \
         alert, config, schema, subscription, trigger, count, supported, filter",
    ),
    Phrases::strong(
        Search,
        "search query, search history, search term, search text, search string, search phrase, search keyword, \
         searches, last search, query text, query string user, browsing history, browser history, web history, \
         visited pages, visited urls, visited sites, visited domains, pages visited, page views, page history, \
         bookmarks, dns query, query log, url history, blocked domains, top domains, viewed pages, suchverlauf, \
         suchbegriff, suchbegriffe, suchanfrage, suchanfragen, browserverlauf, besuchte seiten, lesezeichen, \
         historique de recherche, recherches, termes de recherche, historique de navigation, pages visitées, \
         historial de búsqueda, búsquedas, término de búsqueda, historial de navegación, páginas visitadas, \
         cronologia di ricerca, ricerche, termini di ricerca, cronologia di navigazione, zoekgeschiedenis, \
         zoekopdracht, zoekterm, zoektermen, browsegeschiedenis, histórico de pesquisa, pesquisas, histórico de \
         navegação, wyszukiwania, wyszukiwane hasła, historia przeglądania, 搜索记录, 検索履歴",
    )
    .unless("domain, engine, base, limit, result, api"),
    Phrases::strong(
        MediaUse,
        "now playing, recently played, last played, play history, playback history, viewing history, view history, \
         watch history, watched, watched at, watch list, continue watching, listening history, listened, played at, \
         played tracks, listening time, watch time, viewing time, screen time, channel history, tv history, favorite \
         channels, favourite channels, favorite songs, favorite artists, favorite tracks, liked songs, saved tracks, \
         top artists, top tracks, playlists, play log, last channel, reading history, listening log, game history, \
         games played, content history, rental history, wiedergabeverlauf, zuletzt gesehen, zuletzt gespielt, \
         merkliste, gesehene sendungen, bildschirmzeit, historique de lecture, historique de visionnage, temps d \
         écran, derniers titres écoutés, historial de reproducción, visto recientemente, tiempo de pantalla, \
         cronologia visione, cronologia di ascolto, visti di recente, tempo di utilizzo, kijkgeschiedenis, \
         luistergeschiedenis, recent afgespeeld, schermtijd, histórico de reprodução, vistos recentemente, tempo de \
         tela, historia oglądania, historia odtwarzania, ostatnio oglądane, czas przed ekranem, 观看历史, 視聴履歴, 再生履歴",
    )
    .unless("support, sound, volume"),
    Phrases::weak(MediaUse, "title, song, track, artist, album, show, episode, movie, program, query")
        .under("history, watched, played, listening, viewing, playback history, recently played, play history, watch \
             history")
        .unless("clean, alarm, charge, event, state, firmware, energy"),
    Phrases::strong(
        Interests,
        "interests, hobby, topics of interest, ad preferences, ad topics, ad personalization, ad segments, audience \
         segment, shopping preferences, buying preferences, purchase preferences, favorite team, favourite team, \
         favorite sport, favorite topics, favourite topics, followed topics, personality traits, lifestyle, customer \
         segment, marketing segment, persona segment, likes and dislikes, interessen, vorlieben, freizeitinteressen, \
         werbeinteressen, centres d intérêt, loisirs, intérêts, passions, intereses, aficiones, pasatiempos, \
         interessi, passatempi, passioni, interesses, vrijetijdsbesteding, passatempos, zainteresowania, hobby \
         użytkownika, 兴趣, 爱好, 趣味",
    ),
    Phrases::weak(Interests, "likes, dislikes, segments, topics, interest, favorites, favourites")
        .under("ad, ads, advertising, marketing, user, profile, personalization, audience, customer")
        .unless("mqtt, time, map"),
    Phrases::strong(
        Support,
        "support ticket, ticket id, ticket number, ticket subject, ticket description, case number, case id, support \
         case, support request, support history, support id, support log, helpdesk ticket, service request, service \
         ticket number, customer service comment, customer comment, complaint, incident report, problem description, \
         issue description, survey, survey answer, survey response, survey results, questionnaire, questionnaire \
         answers, feedback text, user feedback, customer feedback, feedback message, feedback comment, review text, \
         product review, app review, rating comment, nps score, nps comment, csat, satisfaction score, help request, \
         chat with support, support chat, supportanfrage, ticketnummer, beschwerde, umfrage, umfrageantworten, \
         kundenfeedback, fehlerbeschreibung, ticket d assistance, demande d assistance, réclamation, enquête, \
         sondage, avis client, ticket de soporte, solicitud de soporte, queja, encuesta, ticket di assistenza, \
         richiesta di assistenza, reclamo, reclami, sondaggio, supportverzoek, klacht, klachten, klachtomschrijving, \
         enquête antwoorden, pedido de suporte, reclamação, reclamações, inquérito, pesquisa de satisfação, \
         zgłoszenie serwisowe, reklamacja, reklamacje, ankieta, skarga, 工单, 投诉, 問い合わせ",
    )
    .unless("site survey, wifi, channel, network, session, auth, url"),
    Phrases::weak(Support, "ticket, feedback, comment, answer, case, rating, subject, description")
        .under("support, survey, customer service, helpdesk, complaint, questionnaire, zendesk, ticket")
        .unless("haptic, sound, led, vibration, security, kerberos"),
];
