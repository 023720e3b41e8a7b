//! Texts for the tests that hold a quick filter against its slow twin: pieces of what people and programs write, put
//! together at random, and bytes that mean nothing.

/// Values that detectors find, and what looks like them.
const VALUES: [&str; 40] = [
    "pat@example.com",
    "192.0.2.7",
    "10.0.0.300",
    "fe80::1",
    "2001:db8::7:1",
    "02:50:c2:a1:b2:c3",
    "02-50-C2-A1-B2-C3",
    "0250.c2a1.b2c3",
    "+49 30 1234567",
    "+1 (202) 555-0107",
    "4111 1111 1111 1111",
    "378282246310005",
    "DE89 3704 0044 0532 0130 00",
    "de89370400440532013000",
    "756.9217.0769.85",
    "RSSMRA80A01H501U",
    "1HGBH41JXMN109186",
    "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
    "ghp_0123456789abcdefghijklmnopqrstuvwxyzA",
    "Atza|IwEBIExample123",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlMDEyMzQ1Njc4OQ",
    "Bearer 0a1b2c3d4e5f6a7b8c9d",
    "https://x.example/?sig=abcdefgh",
    "rtsp://admin:hunter2@192.0.2.7/live",
    "$1$salt$abcdefghijklmnopqr",
    "52.5200, 13.4049",
    "52°31'12\"N 13°24'18\"E",
    "21.5 °C",
    "WIFI:S:a;P:b;;",
    "MT:Y.K9042C00KA0648G00",
    "-----BEGIN PRIVATE KEY-----",
    "hunter2",
    "Apfel9!",
    "84.5 kg",
    "182 cm",
    "152/94",
    "4711",
    "2026-01-01T00:00:31Z",
    "123456789:AAExampleExampleExampleExampleExampl",
    "6ba7b810-9dad-41d1-80b4-00c04fd430c8",
];
/// Words between them.
const WORDS: [&str; 24] = [
    "the",
    "is",
    "was",
    "lautet",
    "Pat",
    "Invented",
    "today",
    "device",
    "answered",
    "Connection",
    "telephone",
    "stay",
    "heutige",
    "Stück",
    "пароль",
    "密码",
    "für",
    "12",
    "Main",
    "camera",
    "x",
    "of",
    "thermostat-000018",
    "OK",
];
const SIGNS: [&str; 18] =
    [" ", " ", " ", " ", ": ", "=", ", ", ". ", "\n", "", "", "_", "-", " (", "; ", "\"", "\t", "/"];

/// Numbers at random (xorshift), the same at every run.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new() -> Self {
        Self(0x9E37_79B9_7F4A_7C15)
    }

    /// Below `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % end
    }

    fn one_of<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

/// So many texts: values, ordinary words and the words of `cues` in any case, and now and then a sign that fits nowhere.
pub(super) fn texts(n_texts: usize, cues: &[&str]) -> Vec<String> {
    let mut dice = Dice::new();
    (0..n_texts).map(|_| text(&mut dice, cues)).collect()
}

fn text(dice: &mut Dice, cues: &[&str]) -> String {
    let mut text = String::new();
    for _ in 0..=dice.below(14) {
        match dice.below(4) {
            0 => text.push_str(dice.one_of(&VALUES)),
            1 => text.push_str(&cue(dice, cues)),
            _ => text.push_str(dice.one_of(&WORDS)),
        }
        text.push_str(dice.one_of(&SIGNS));
        if dice.below(12) == 0 {
            text.push(['É', '°', '€', '\u{1}', '|', '@', '+', '7', 'Z'][dice.below(9)]);
        }
        // In scripts without gaps nothing of ASCII begins directly behind a sign.
        if !text.ends_with(|sign: char| sign.is_ascii()) {
            text.push(' ');
        }
    }
    text
}

fn cue(dice: &mut Dice, cues: &[&str]) -> String {
    let word = dice.one_of(cues);
    match dice.below(6) {
        0 => word.to_uppercase(),
        1 => word.replace(' ', "_"),
        2 => word.replace(' ', ""),
        3 => word.chars().rev().skip(1).collect::<Vec<_>>().into_iter().rev().collect(),
        4 => word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect(),
        _ => word.to_owned(),
    }
}
