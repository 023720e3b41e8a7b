//! Key words of pictures and voice, and of what somebody does.

use super::Phrases;
use super::context::PERSON;
use crate::model::DataClass::{EventLog, Face, ImageUrl, Login, Transcript, Video, Voice};

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Video,
        "video url, clip url, video link, recording url, stream link, hls url, dash url, video path, clip path, \
         video file, recording path, video clip, playback url, mp4 url, live view url, video uri, \
         videoaufnahme, url de la vidéo, url del vídeo, livestream, footage",
    )
    .unless("codec, resolution, quality, fps, bitrate, doorbell"),
    Phrases::weak(Video, "video, clip, recording, movie, aufnahme, grabación, registrazione").unless(
        "codec, resolution, quality, fps, bitrate, doorbell, mode, encoder, storage, camera, id, audio, voice, \
         length",
    ),
    Phrases::strong(
        ImageUrl,
        "thumbnail, thumbnail url, snapshot url, snapshot, image url, picture url, photo url, avatar, avatar \
         url, profile picture, profile photo, profile image, profile image url, camera thumbnails, camera \
         thumbnail, cover path, thumb path, thumb url, vignette url, vignette, photo, photos, logo url, \
         picture, profile pic, user photo, face url, image link, still image, vorschaubild, profilbild, foto, \
         photo de profil, miniature, foto de perfil, miniatura, foto profilo, profielfoto, zdjęcie, 头像, \
         screenshot, preview url, image path, photo link",
    )
    .unless("product, icon, app, brand, marketing, default, width, height, frequency, mode, storage"),
    Phrases::weak(ImageUrl, "image, img, bild, imagen, immagine, afbeelding").under(PERSON),
    Phrases::strong(
        Face,
        "face, face id, face name, faces, face embedding, face template, face print, faceprint, face image, \
         known face, known faces, familiar face, face encoding, face descriptor, voice print, voiceprint, \
         fingerprint template, fingerprint name, fingerprint id, iris, biometric, biometrics, face recognition \
         name, gesicht, gesichter, visage, visages, rostro, cara, volto, gezicht, rosto, twarz, person \
         recognized, palm template, voice profile",
    )
    .unless(
        "watch, detection, clock, font, type, sensitivity, http, interface, ssl, tls, sha, certificate, cert, \
         browser, count, unlock",
    ),
    Phrases::strong(
        Voice,
        "audio url, voice recording, voice recordings, audio recording, audio file, voice file, audio path, \
         voice memo, voicemail, audio clip, voice clip, utterance audio, recording audio, sprachaufnahme, \
         tonaufnahme, enregistrement vocal, grabación de voz, registrazione vocale, spraakopname, gravação de \
         voz, nagranie głosowe, audio link",
    )
    .unless("codec, quality, bitrate, alarm"),
    Phrases::strong(
        Transcript,
        "transcript, transcription, utterance, utterances, voice command, spoken text, speech text, asr text, \
         command text, voice query, transcript text, heard text, recognized speech, alexa response, user \
         utterance, transkript, sprachbefehl, transcripción, trascrizione, comando de voz, transcripción de \
         voz, prompt text, customer transcript",
    ),
];

pub(super) const BEHAVIOR: &[Phrases] = &[
    Phrases::strong(
        Login,
        "last login, last logins, login time, login date, login history, login at, last login at, last sign in, \
         sign in time, last signin, logged in date, logout time, last logout, login count, last active, last \
         activity, login location, login timestamp, last login time, last login date, sign in history, last \
         used at, last used, signin date, letzte anmeldung, anmeldezeit, letzter login, dernière connexion, \
         date de connexion, último inicio de sesión, último acceso, ultimo accesso, laatste aanmelding, último \
         login, ostatnie logowanie, session start, first time registered",
    ),
    Phrases::strong(
        EventLog,
        "event time, event ts, event timestamp, event type, event log, events, motion, motion detected, motion \
         event, motion state, last motion, person detected, ding, dings, doorbell event, event name, triggered \
         at, last triggered, motion time, activity log, activity timestamp, device history, detection time, \
         alarm history, on demand, last event, last changed, smoke detected, leak detected, glass break, bark \
         detected, cry detected, sound detected, package detected, bewegung, bewegung erkannt, ereignis, \
         ereigniszeit, mouvement, mouvement détecté, événement, movimiento, evento, movimento, beweging, \
         gebeurtenis, ruch, zdarzenie, last seen, device last heartbeat, event history, search query, search \
         history, query text, played at, watched at, listening history, watch history",
    )
    .unless(
        "zone, zones, sensitivity, handler, listener, id, bus, calendar, snooze, settings, alert, config, \
         schema",
    ),
];
