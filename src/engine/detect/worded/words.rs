//! Words that give away what stands behind them, in a few languages, and the words that say that nothing does.

use super::super::fronts::{Fronts, WORDED};
use crate::model::DataClass::{
    self, AccessToken, ApiKey, BirthDate, Coordinates, DeviceKey, OtpSeed, Password, Phone, Pin, PrivateKey,
    RefreshToken, SessionId, Ssid, WifiPassword,
};

/// Words and what follows them. A blank in a word stands for any one sign between its parts, or for none.
const WORDS: [(&str, DataClass); 109] = [
    ("passwords", Password),
    ("password", Password),
    ("passwort", Password),
    ("passwd", Password),
    ("passphrase", Password),
    ("passcode", Pin),
    ("pass", Password),
    ("pwd", Password),
    ("kennwort", Password),
    ("zugangspasswort", Password),
    ("mot de passe", Password),
    ("mdp", Password),
    ("contraseña", Password),
    ("contrasena", Password),
    ("clave", Password),
    ("senha", Password),
    ("wachtwoord", Password),
    ("hasło", Password),
    ("haslo", Password),
    ("heslo", Password),
    ("lösenord", Password),
    ("adgangskode", Password),
    ("passord", Password),
    ("salasana", Password),
    ("parola", Password),
    ("jelszó", Password),
    ("şifre", Password),
    ("пароль", Password),
    ("密码", Password),
    ("密碼", Password),
    ("パスワード", Password),
    ("비밀번호", Password),
    ("psk", WifiPassword),
    ("wpa passphrase", WifiPassword),
    ("wpa key", WifiPassword),
    ("wifi key", WifiPassword),
    ("wlan key", WifiPassword),
    ("wlan schlüssel", WifiPassword),
    ("network key", WifiPassword),
    ("pincode", Pin),
    ("pin code", Pin),
    ("pin", Pin),
    ("geheimzahl", Pin),
    ("code", Pin),
    ("código", Pin),
    ("codigo", Pin),
    ("codice", Pin),
    ("kod", Pin),
    ("türcode", Pin),
    ("alarmcode", Pin),
    ("zugangscode", Pin),
    ("toegangscode", Pin),
    ("deurcode", Pin),
    ("api key", ApiKey),
    ("api token", ApiKey),
    ("access key", ApiKey),
    ("account key", ApiKey),
    ("client secret", ApiKey),
    ("secret key", ApiKey),
    ("secret", ApiKey),
    ("refresh token", RefreshToken),
    ("token", AccessToken),
    ("set cookie", SessionId),
    ("cookie", SessionId),
    ("session id", SessionId),
    ("session", SessionId),
    ("local key", DeviceKey),
    ("device key", DeviceKey),
    ("encryption key", DeviceKey),
    ("private key", PrivateKey),
    ("backup codes", OtpSeed),
    ("recovery codes", OtpSeed),
    ("backup code", OtpSeed),
    ("recovery code", OtpSeed),
    ("otp secret", OtpSeed),
    ("ssid", Ssid),
    ("lat", Coordinates),
    ("latitude", Coordinates),
    ("lon", Coordinates),
    ("lng", Coordinates),
    ("longitude", Coordinates),
    ("born on", BirthDate),
    ("geboren am", BirthDate),
    ("date of birth", BirthDate),
    ("dob", BirthDate),
    ("phone", Phone),
    ("telephone", Phone),
    ("tel", Phone),
    ("tlf", Phone),
    ("mobile", Phone),
    ("cell", Phone),
    ("call", Phone),
    ("sms", Phone),
    ("whatsapp", Phone),
    ("landline", Phone),
    ("telefon", Phone),
    ("telefonnummer", Phone),
    ("telefoon", Phone),
    ("telefone", Phone),
    ("telefono", Phone),
    ("teléfono", Phone),
    ("téléphone", Phone),
    ("handy", Phone),
    ("mobil", Phone),
    ("rufnummer", Phone),
    ("unter", Phone),
    ("natel", Phone),
    ("bel", Phone),
    ("appelez", Phone),
];

/// Words for numbers of states, in a list of their own: the number behind them must pass a check.
const STATES: [&str; 12] = [
    "ssn",
    "social security number",
    "cpf",
    "dni",
    "nie",
    "pesel",
    "bsn",
    "nino",
    "hetu",
    "cpr",
    "personnummer",
    "steuer id",
];

/// What makes a password that of a network.
pub(super) const NETWORKS: [&str; 8] = ["wifi", "wi-fi", "wlan", "network", "netz", "hotspot", "ssid", "réseau"];
/// What makes a code one that opens something.
pub(super) const DOORS: [&str; 34] = [
    "door",
    "gate",
    "alarm",
    "lock",
    "keypad",
    "entry",
    "access",
    "garage",
    "pairing",
    "setup",
    "security",
    "safe",
    "verification",
    "one-time",
    "tür",
    "haus",
    "tor",
    "zugang",
    "porte",
    "portail",
    "entrée",
    "puerta",
    "puerto",
    "entrada",
    "porta",
    "cancello",
    "allarme",
    "deur",
    "poort",
    "drzwi",
    "bram",
    "disarm",
    "intercom",
    "matter",
];
/// Words that mean a code of any kind.
pub(super) const CODES: [&str; 5] = ["code", "código", "codigo", "codice", "kod"];
/// What makes it one that opens nothing.
pub(super) const OTHER_CODES: [&str; 12] =
    ["error", "zip", "post", "country", "status", "exit", "fehler", "qr", "promo", "product", "area", "source"];
/// Verbs between the word and the value.
pub(super) const VERBS: [&str; 14] =
    ["is", "ist", "lautet", "est", "es", "è", "é", "jest", "är", "er", "on", "was", "war", "now"];
/// Words that stand where a value would, and say that there is none.
pub(super) const BLANKS: &str = " true false yes no none null nil required optional changed change incorrect wrong invalid valid \
    expired reset ok set unset empty missing hidden protected enabled disabled failed failure success accepted rejected \
    string str text here see not is was must the and or for with type field admin/user unknown default redacted masked \
    secret password user username prompt plain encrypted hashed saved stored updated sent never always basic bearer case-sensitive read-only write-only well-known one-time built-in up-to-date out-of-date \
    too-short e-mailed auto-generated ";

/// Adds the words to the table of beginnings.
#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
pub(in crate::engine::detect) const fn fronts(mut table: Fronts) -> Fronts {
    let mut row = 0;
    while row < WORDS.len() + STATES.len() {
        let word = if row < WORDS.len() { WORDS[row].0 } else { STATES[row - WORDS.len()] };
        table = table.with(word.as_bytes(), WORDED);
        row += 1;
    }
    table
}

/// For each of the first three letters which rows begin so: one bit for each row of both lists.
const BEGINNINGS: [[u128; 32]; 3] = beginnings();

#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn beginnings() -> [[u128; 32]; 3] {
    let mut table = [[0_u128; 32]; 3];
    let mut idx = 0;
    while idx < WORDS.len() + STATES.len() {
        let word = if idx < WORDS.len() { WORDS[idx].0 } else { STATES[idx - WORDS.len()] }.as_bytes();
        let mut place = 0;
        while place < 3 {
            table[place][(word[place] & 31) as usize] |= 1 << idx;
            place += 1;
        }
        idx += 1;
    }
    table
}

/// The rows that may begin with these bytes, in either case.
pub(super) fn rows(front: [u8; 3]) -> u128 {
    BEGINNINGS.iter().zip(front).fold(u128::MAX, |rows, (letters, byte)| {
        rows & letters.get(usize::from(byte & 31)).copied().unwrap_or_default()
    })
}

/// The word of a row, and what it gives away.
pub(super) fn row(idx: usize) -> Option<(&'static str, DataClass)> {
    let state = || STATES.get(idx.checked_sub(WORDS.len())?).map(|word| (*word, DataClass::NationalId));
    WORDS.get(idx).copied().or_else(state)
}
