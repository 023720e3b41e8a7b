//! Rows for words of many languages: what they claim, and words that look like them.

use crate::engine::key::judge;
use crate::model::DataClass::{self, *};

#[track_caller]
fn check(key: &str, class: Option<DataClass>) {
    assert_eq!(judge(key, &[]).map(|claim| claim.class), class, "{key}");
}

#[test]
fn compounds_are_understood() {
    for (key, class) in [
        ("Tiefschlafdauer", Sleep),
        ("Ruhepulswert", Heart),
        ("Durchschnittliche Herzfrequenz", Heart),
        ("slaapduur_minuten", Sleep),
        ("blodtrycksmätning", BloodPressure),
        ("Kroppsvikt", Weight),
        ("leposyke", Heart),
        ("rasvaprosentti", Composition),
        ("pulzusszám", Heart),
    ] {
        check(key, Some(class));
    }
}

#[test]
fn endings_and_fillers_do_not_matter() {
    for (key, class) in [
        ("Spalonych kalorii", Calories),
        ("Tętna spoczynkowego", Heart),
        ("masa tkanki tłuszczowej", Composition),
        ("Taux d'oxygène dans le sang", Respiratory),
        ("Температура тела", Temperature),
        ("артериального давления", BloodPressure),
        ("Nyugalmi pulzus", Heart),
        ("βήματα", Steps),
        ("ضغط الدم", BloodPressure),
        ("משקל בגוף", Weight),
        ("শরীরের ওজনের মান", Weight),
    ] {
        check(key, Some(class));
    }
}

#[test]
fn scripts_without_gaps_are_understood() {
    for (key, class) in [
        ("昨晚深睡时长", Sleep),
        ("静息心率平均值", Heart),
        ("本日の歩数", Steps),
        ("비밀번호", Password),
        ("수축기혈압", BloodPressure),
        ("อัตราการเต้นของหัวใจขณะพัก", Heart),
    ] {
        check(key, Some(class));
    }
}

#[test]
fn words_are_looked_up_as_their_english_twins() {
    for (key, class) in [
        ("kód dveří", Pin),
        ("код домофона", Pin),
        ("codice cancello", Pin),
        ("kod do bramy", Pin),
        ("riasztókód", Pin),
        ("wifi jelszó", WifiPassword),
        ("číslo karty", Card),
        ("nume dispozitiv", Nickname),
        ("access_tok", AccessToken),
        ("wlan_psw", WifiPassword),
    ] {
        check(key, Some(class));
    }
    // A code of something else, and a name of nothing that belongs to somebody.
    for key in ["kód chyby", "код ошибки", "název programu", "codice prodotto"] {
        check(key, None);
    }
}

#[test]
fn machines_have_no_body() {
    for key in [
        "Schlafmodus",
        "Schlafzimmer Temperatur",
        "Raumtemperatur",
        "Gewichtung",
        "Paketgewicht",
        "Température de la pièce",
        "Temperatura del agua",
        "Saturation",
        "Tensión de red",
        "Настройки",
        "Режим сна",
        "睡眠模式",
        "잠금",
        "حساسية الحركة",
        "Mở cửa",
        "master",
        "passage",
        "mail order type",
    ] {
        check(key, None);
    }
}
