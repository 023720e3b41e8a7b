//! Key words of where somebody is.

use super::Phrases;
use super::context::PERSON;
use crate::model::DataClass::{Coordinates, Place, Timezone, Track};

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Coordinates,
        "latitude, longitude, latitude e7, longitude e7, lat, lng, lon, long lat, lat lng, lat lon, latlng, \
         latlon, lat long, geo, geo location, geolocation, geo point, geopoint, gps, gps position, gps \
         location, gps coordinates, coordinate, coordinates, coords, coord, home latitude, home longitude, w \
         lat, w lon, latitude i, longitude i, start latlng, end latlng, point e7, center lat, center lng, start \
         latitude, start longitude, position lat, position long, breite grad, länge grad, breitengrad, \
         längengrad, geografische breite, geografische länge, koordinaten, latitud, longitud, coordenadas, \
         coordonnées gps, latitudine, longitudine, coordinate gps, breedtegraad, lengtegraad, coördinaten, \
         szerokość geograficzna, długość geograficzna, współrzędne, 纬度, 经度, 緯度, 経度",
    )
    .unless("screen, pixel, ui, touch, matrix, image, zone, polygon, accessory, color, motion, face, bounding"),
    Phrases::weak(Coordinates, "long, la, lo")
        .under("lat, location, position, geo, gps, coordinate, place, sysinfo")
        .unless("press, text, description"),
    Phrases::strong(
        Track,
        "polyline, summary polyline, route points, track points, trackpoints, gpx, route file, location \
         history, waypoint path, timeline path, raw path, simplified raw path, gps track, tracklog, locations \
         e7, strecke gps",
    ),
    Phrases::weak(Track, "track, route, strecke, trajet, ruta, percorso, waypoints")
        .under("gps, location, workout, activity, run, ride, walk, exercise, path")
        .unless("audio, music, song, id, artist, api, http"),
    Phrases::strong(
        Place,
        "city, town, country, country code, region name, home town, hometown, place name, place of residence, \
         country of residence, residence country, birth place, birthplace, province, suburb, neighborhood, \
         neighbourhood, locality, administrative area, activity country, activity region, activity city, \
         location name, device last location, stadt, ort, wohnort, land, bundesland, gemeinde, ville, pays, \
         commune, ciudad, país, provincia, città, paese, comune, plaats, stad, woonplaats, gemeente, cidade, \
         município, miasto, kraj, miejscowość, 城市, 国家, 都市",
    )
    .unless("app, store, wifi, calling, phone, radio, regulatory, server, of origin, file, license"),
    Phrases::weak(
        Place,
        "region, state, county, place, venue, location, standort, lieu, lugar, luogo, semantic location",
    )
    .under(
        "address, location, place, city, country, user, profile, billing, shipping, adresse, home, semantic, \
         visit",
    )
    .unless(
        "aws, cloud, power, switch, motion, connection, battery, id, device, light, api, online, machine, \
         server, lock, door",
    ),
    Phrases::weak(Place, "geofence, home location, work location, saved place").unless("radius, client"),
    Phrases::strong(
        Timezone,
        "timezone, time zone, tz, timezone name, timezone id, olson timezone, timezone gmt offset, zone offset, \
         utc offset, gmt offset, zeitzone, fuseau horaire, zona horaria, fuso orario, tijdzone, fuso horário, \
         strefa czasowa, 时区, hk time zone",
    ),
    Phrases::weak(Coordinates, "position, location, center, centroid")
        .under("gps, geo, map, coordinate")
        .unless(PERSON),
];
