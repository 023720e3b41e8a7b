//! Countries whose law and authorities are known here, with their names in the languages of letters, and one row for anywhere
//! else. Says nothing of states, and claims no law where no text was checked.
//! Facts: the countries of datenanfragen/data, supervisory-authorities (see `authority`); the GDPR holds in Iceland,
//! Liechtenstein and Norway by the agreement on the European Economic Area (recalled). Names: the usual ones.

use crate::model::{Country, Law};

/// Every country by its English name; anywhere else comes last.
pub const COUNTRIES: &[Country] = &[
    Country { code: "at", names: ["Austria", "Österreich", "Autriche", "Austria", "Oostenrijk"], law: Law::Gdpr },
    Country { code: "be", names: ["Belgium", "Belgien", "Belgique", "Bélgica", "België"], law: Law::Gdpr },
    Country { code: "bg", names: ["Bulgaria", "Bulgarien", "Bulgarie", "Bulgaria", "Bulgarije"], law: Law::Gdpr },
    Country { code: "hr", names: ["Croatia", "Kroatien", "Croatie", "Croacia", "Kroatië"], law: Law::Gdpr },
    Country { code: "cy", names: ["Cyprus", "Zypern", "Chypre", "Chipre", "Cyprus"], law: Law::Gdpr },
    Country { code: "cz", names: ["Czechia", "Tschechien", "Tchéquie", "Chequia", "Tsjechië"], law: Law::Gdpr },
    Country { code: "dk", names: ["Denmark", "Dänemark", "Danemark", "Dinamarca", "Denemarken"], law: Law::Gdpr },
    Country { code: "ee", names: ["Estonia", "Estland", "Estonie", "Estonia", "Estland"], law: Law::Gdpr },
    Country { code: "fi", names: ["Finland", "Finnland", "Finlande", "Finlandia", "Finland"], law: Law::Gdpr },
    Country { code: "fr", names: ["France", "Frankreich", "France", "Francia", "Frankrijk"], law: Law::Gdpr },
    Country { code: "de", names: ["Germany", "Deutschland", "Allemagne", "Alemania", "Duitsland"], law: Law::Gdpr },
    Country { code: "gr", names: ["Greece", "Griechenland", "Grèce", "Grecia", "Griekenland"], law: Law::Gdpr },
    Country { code: "hu", names: ["Hungary", "Ungarn", "Hongrie", "Hungría", "Hongarije"], law: Law::Gdpr },
    Country { code: "is", names: ["Iceland", "Island", "Islande", "Islandia", "IJsland"], law: Law::Gdpr },
    Country { code: "ie", names: ["Ireland", "Irland", "Irlande", "Irlanda", "Ierland"], law: Law::Gdpr },
    Country { code: "it", names: ["Italy", "Italien", "Italie", "Italia", "Italië"], law: Law::Gdpr },
    Country { code: "lv", names: ["Latvia", "Lettland", "Lettonie", "Letonia", "Letland"], law: Law::Gdpr },
    Country {
        code: "li",
        names: ["Liechtenstein", "Liechtenstein", "Liechtenstein", "Liechtenstein", "Liechtenstein"],
        law: Law::Gdpr,
    },
    Country { code: "lt", names: ["Lithuania", "Litauen", "Lituanie", "Lituania", "Litouwen"], law: Law::Gdpr },
    Country { code: "lu", names: ["Luxembourg", "Luxemburg", "Luxembourg", "Luxemburgo", "Luxemburg"], law: Law::Gdpr },
    Country { code: "mt", names: ["Malta", "Malta", "Malte", "Malta", "Malta"], law: Law::Gdpr },
    Country {
        code: "nl",
        names: ["Netherlands", "Niederlande", "Pays-Bas", "Países Bajos", "Nederland"],
        law: Law::Gdpr,
    },
    Country { code: "no", names: ["Norway", "Norwegen", "Norvège", "Noruega", "Noorwegen"], law: Law::Gdpr },
    Country { code: "pl", names: ["Poland", "Polen", "Pologne", "Polonia", "Polen"], law: Law::Gdpr },
    Country { code: "pt", names: ["Portugal", "Portugal", "Portugal", "Portugal", "Portugal"], law: Law::Gdpr },
    Country { code: "ro", names: ["Romania", "Rumänien", "Roumanie", "Rumanía", "Roemenië"], law: Law::Gdpr },
    Country { code: "sk", names: ["Slovakia", "Slowakei", "Slovaquie", "Eslovaquia", "Slowakije"], law: Law::Gdpr },
    Country { code: "si", names: ["Slovenia", "Slowenien", "Slovénie", "Eslovenia", "Slovenië"], law: Law::Gdpr },
    Country { code: "es", names: ["Spain", "Spanien", "Espagne", "España", "Spanje"], law: Law::Gdpr },
    Country { code: "se", names: ["Sweden", "Schweden", "Suède", "Suecia", "Zweden"], law: Law::Gdpr },
    Country { code: "ch", names: ["Switzerland", "Schweiz", "Suisse", "Suiza", "Zwitserland"], law: Law::Unchecked },
    Country {
        code: "gb",
        names: ["United Kingdom", "Vereinigtes Königreich", "Royaume-Uni", "Reino Unido", "Verenigd Koninkrijk"],
        law: Law::UkGdpr,
    },
    Country {
        code: "us",
        names: ["United States", "Vereinigte Staaten", "États-Unis", "Estados Unidos", "Verenigde Staten"],
        law: Law::States,
    },
    Country { code: "zz", names: [""; 5], law: Law::Unchecked },
];

/// What the last row is called on the screen.
pub const ELSEWHERE: &str = "Another country";

/// The country of a code, in lower case.
pub fn of(code: &str) -> Option<&'static Country> {
    COUNTRIES.iter().find(|country| country.code == code)
}
