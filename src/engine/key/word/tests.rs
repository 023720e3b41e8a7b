//! Rows for keys taken apart.

use super::*;

#[track_caller]
fn check(key: &str, words: &[&str]) {
    assert_eq!(split(key), words, "{key}");
}

#[test]
fn keys_fall_apart_at_case_digits_and_signs() {
    check("bodyMass_kg", &["body", "mass", "kg"]);
    check("MACAddress", &["mac", "address"]);
    check("Device Serial-Number", &["device", "serial", "number"]);
    check("latitudeE7", &["latitude", "e", "7"]);
    check("weight, kg", &["weight", "kg"]);
    check("com.google.heart_rate.bpm", &["com", "google", "heart", "rate", "bpm"]);
    check("macro", &["macro"]);
    check("", &[]);
    check("___", &[]);
}

#[test]
fn accents_are_folded_and_other_scripts_kept() {
    check("Körpergröße", &["korpergrosse"]);
    check("prénom", &["prenom"]);
    check("pre\u{301}nom", &["prenom"]);
    check("体重kg", &["体重", "kg"]);
}

#[test]
fn letters_of_every_script_have_one_form() {
    check("ＳＳＩＤ", &["ssid"]);
    check("SpO₂", &["sp", "o", "2"]);
    check("ŞİFRE", &["sifre"]);
    check("Mật khẩu", &["mat", "khau"]);
    check("Ma\u{302}\u{323}t kha\u{302}\u{309}u", &["mat", "khau"]);
    check("Κωδικός", &["κωδικοσ"]);
    check("йод", &["иод"]);
    check("и\u{306}од", &["иод"]);
    check("كَلِمَة المـرور", &["كلمه", "مرور"]);
    check("شِماره ی", &["شماره", "ي"]);
    check("דוא״ל", &["דואל"]);
    check("पासवर्ड", &["पासवर्ड"]);
    check("పాస్\u{200c}వర్డ్", &["పాస్వర్డ్"]);
    check("\u{1112}\u{1167}\u{11af}\u{110b}\u{1161}\u{11b8}", &["혈압"]);
    check("ハ\u{309a}スワート\u{3099}", &["パスワード"]);
    check("step\u{200b}s\u{202e}", &["steps"]);
    check("🏃steps🏃‍♀️today", &["steps", "today"]);
}

#[test]
fn words_written_as_one_fall_apart_where_all_of_it_is_known() {
    check("Tiefschlafdauer", &["tiefschlaf", "dauer"]);
    check("昨晚深睡时长", &["昨晚", "深睡", "时长"]);
    check("passage", &["passage"]);
    check("Gewichtung", &["gewichtung"]);
}

#[test]
fn hostile_keys_end() {
    for unit in ["\0", "\u{301}", "a", "ä", "体", "puls", "\u{202e}", "ก", "\u{1100}", "💥", "Aa", "schlaf"] {
        let key = unit.repeat(1_000_000 / unit.len());
        assert!(split(&key).len() <= MAX_KEY, "{unit:?}");
    }
}

#[test]
fn a_joined_phrase_has_no_gaps() {
    assert_eq!(joined("Wi-Fi Passwörter", Umlaut::Bare), "wifipassworter");
    assert_eq!(joined("Geräte-ID", Umlaut::Spelled), "geraeteid");
}
