//! Web addresses that open by themselves: with user and password, a signature or token in the query, or the key of a
//! webhook in the path. An address without any of these is no secret. Shape: RFC 3986.

use super::Span;
use super::bytes::{is_monotonous, run_start};
use crate::model::{Confidence, DataClass};
use memchr::{memchr, memchr_iter, memmem};

const MAX_URL: usize = 8192;

/// Names of query parameters that carry a credential, and the least length of its value.
const SECRET_NAMES: [(&str, usize); 56] = [
    ("access_code", 6),
    ("authcode", 6),
    ("loginpas", 4),
    ("passphrase", 6),
    ("share_key", 8),
    ("usrpwd", 4),
    ("access_key", 16),
    ("access_token", 8),
    ("accesstoken", 8),
    ("accesskey", 16),
    ("api_key", 8),
    ("apikey", 8),
    ("api-key", 8),
    ("api_token", 8),
    ("apitoken", 8),
    ("appid", 24),
    ("auth", 8),
    ("auth_key", 8),
    ("auth_sig", 16),
    ("auth_token", 8),
    ("authkey", 8),
    ("authtoken", 8),
    ("authorization", 16),
    ("client_secret", 8),
    ("code", 24),
    ("credential", 16),
    ("hash", 24),
    ("hmac", 16),
    ("id_token", 16),
    ("jwt", 16),
    ("key", 16),
    ("p", 6),
    ("pass", 4),
    ("passwd", 4),
    ("password", 4),
    ("private_key", 16),
    ("pwd", 4),
    ("refresh_token", 8),
    ("secret", 8),
    ("session", 16),
    ("session_token", 8),
    ("sessionid", 16),
    ("sessiontoken", 8),
    ("sid", 16),
    ("sig", 8),
    ("sign", 16),
    ("signature", 8),
    ("st", 24),
    ("ticket", 16),
    ("tkn", 16),
    ("token", 8),
    ("webhook_token", 8),
    ("x-amz-security-token", 16),
    ("x-amz-signature", 16),
    ("x-goog-signature", 16),
    ("x-oss-signature", 16),
];

/// Places whose path is itself the credential, and the least length of what follows.
const WEBHOOKS: [(&str, usize); 17] = [
    ("hooks.slack.com/services/", 20),
    ("hooks.slack.com/workflows/", 20),
    ("hooks.slack.com/triggers/", 20),
    ("discord.com/api/webhooks/", 20),
    ("discordapp.com/api/webhooks/", 20),
    ("webhook.office.com/webhookb2/", 20),
    ("outlook.office.com/webhook/", 20),
    ("hooks.zapier.com/hooks/catch/", 8),
    ("hooks.nabu.casa/", 16),
    ("maker.ifttt.com/use/", 16),
    ("api.telegram.org/bot", 20),
    ("hook.integromat.com/", 20),
    (".make.com/", 24),
    ("/api/webhook/", 16),
    ("/api/v1/webhooks/", 16),
    ("/private-", 20),
    ("/apns/device/", 32),
];

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut past = 0;
    for colon in memmem::find_iter(bytes, b"://") {
        if colon < past {
            continue;
        }
        let start =
            run_start(bytes, colon, 16, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'.' | b'-'));
        let Some(url) = url_at(text, start) else { continue };
        let Some(rest) = url.get(colon + 3 - start..) else { continue };
        past = start + url.len();
        if start == colon || url.starts_with("otpauth") {
            continue;
        }
        if let Some(confidence) = judge(rest) {
            out.push(Span::new(DataClass::UrlSecret, start, past, confidence));
        }
    }
}

/// The address that begins at `start`, without the punctuation of the sentence.
fn url_at(text: &str, start: usize) -> Option<&str> {
    let reach = text.floor_char_boundary(start.saturating_add(MAX_URL).min(text.len()));
    let line = text.get(start..reach)?;
    let end = line.find(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '`' | '\\'));
    let url = line.get(..end.unwrap_or(line.len()))?;
    Some(url.trim_end_matches(['.', ',', ';', ')', ']', '}', '\'', '!']))
}

/// Twelve letters and digits or more, by turns: no name that somebody would give a user of their own.
fn is_token(user: &str) -> bool {
    let signs = user.as_bytes();
    let n_changes =
        signs.windows(2).filter(|pair| pair.iter().filter(|sign| sign.is_ascii_digit()).count() == 1).count();
    user.len() >= 12 && signs.iter().all(u8::is_ascii_alphanumeric) && n_changes >= 3
}

/// Judges what stands behind `://`.
fn judge(rest: &str) -> Option<Confidence> {
    let authority_end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at_checked(authority_end)?;
    if let Some((user, _)) = authority.rsplit_once('@') {
        match user.split_once(':') {
            Some((_, password)) if is_secret(password, 1) => return Some(Confidence::Certain),
            // Some services take a token for the name of the user.
            None if is_token(user) => return Some(Confidence::Likely),
            _ => {}
        }
    }
    if is_webhook(rest) {
        return Some(Confidence::Certain);
    }
    let (path, query) = tail.split_once(['?', '#']).unwrap_or((tail, ""));
    // `u` and `p` are a login only together.
    let has_user = query.split('&').take(64).any(|pair| pair.starts_with("u=") || pair.starts_with("user"));
    let is_secret = |pair| is_secret_pair(pair) && (has_user || !pair.starts_with("p="));
    if query.split(['&', '?', '#', ';']).take(64).any(is_secret) {
        return Some(Confidence::Certain);
    }
    let is_chance =
        |pair: &str| pair.split_once('=').is_some_and(|(name, value)| !is_public(name) && is_by_chance(value));
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    (is_by_chance(last) || query.split('&').take(64).any(is_chance)).then_some(Confidence::Possible)
}

/// Names of what is in addresses for everybody: videos, lists, where somebody came from.
fn is_public(name: &str) -> bool {
    const NAMES: [&str; 12] =
        ["v", "id", "list", "ref", "gclid", "fbclid", "state", "nonce", "cursor", "page", "q", "client_id"];
    NAMES.contains(&name) || name.starts_with("utm_")
}

/// Whether a part of an address is so long and mixed that nobody finds it who was not given it; a file is named by its ending.
fn is_by_chance(part: &str) -> bool {
    const LEAST: usize = 18;
    let has = |fits: fn(&u8) -> bool| part.bytes().filter(fits).count() >= 3;
    part.len() >= LEAST
        && !part.contains('.')
        && (is_in_groups(part)
            || has(u8::is_ascii_digit) && has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase) && is_random(part))
}

/// `esye-ujf0-w8rd-uxwd-nakc`, as the keys of live streams are: words of one length have no digits in between.
fn is_in_groups(part: &str) -> bool {
    const LENGTH: usize = 4;
    let groups = || part.split('-');
    let is_mixed = |group: &&str| {
        group.bytes().any(|byte| byte.is_ascii_digit()) && group.bytes().any(|byte| byte.is_ascii_lowercase())
    };
    (4..=8).contains(&groups().count())
        && groups().all(|group| {
            group.len() == LENGTH && group.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
        && groups().filter(is_mixed).count() >= 2
}

fn is_secret_pair(pair: &str) -> bool {
    let Some((name, value)) = pair.split_once('=') else { return false };
    SECRET_NAMES.iter().any(|(secret, least)| name.eq_ignore_ascii_case(secret) && is_secret(value, *least))
}

/// IFTTT: `maker.ifttt.com/trigger/<event>/with/key/<key>`, also with `/json/` before `with`.
fn is_webhook(rest: &str) -> bool {
    let key = if rest.starts_with("maker.ifttt.com/") {
        rest.split_once("/with/key/").map(|(_, key)| (key, 8))
    } else {
        None
    };
    key.or_else(|| WEBHOOKS.iter().find_map(|(place, least)| Some((behind(rest, place)?, *least))))
        .is_some_and(|(secret, least)| is_secret(secret.split(['?', '#']).next().unwrap_or_default(), least))
        || is_trigger(rest)
}

/// Parts of a path behind which a long random part opens what stands there.
const TRIGGERS: [&str; 22] = [
    "key", "keys", "token", "tokens", "hook", "hooks", "webhook", "webhooks", "trigger", "triggers", "catch", "ping",
    "services", "magic", "invite", "share", "sharing", "feed", "ical", "private", "reset", "secret",
];

/// `/webhook/<random>`, `/trigger/door/with/key/<random>`, whoever's host it is.
fn is_trigger(rest: &str) -> bool {
    let path = rest.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.split('/').skip(1).take(12);
    let is_named = parts.by_ref().any(|part| TRIGGERS.iter().any(|word| part.eq_ignore_ascii_case(word)));
    is_named && parts.any(is_random)
}

/// Letters and digits mixed as nobody writes them: of both cases, of hex digits, or a UUID.
fn is_random(part: &str) -> bool {
    let part = part.split('.').next().unwrap_or_default();
    let count = |fits: fn(&u8) -> bool| part.bytes().filter(fits).count();
    let (n_digits, n_upper, n_lower) =
        (count(u8::is_ascii_digit), count(u8::is_ascii_uppercase), count(u8::is_ascii_lowercase));
    let is_hex = part.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    let is_mixed = n_digits >= 2 && n_upper >= 2 && n_lower >= 2;
    (16..=256).contains(&part.len())
        && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        && (is_mixed || (is_hex && n_digits >= 4 && n_digits < part.len() && part.len() >= 24))
        && is_secret(part, 16)
}

/// What stands behind the first `place`, told by its first slash: an address has few of them.
fn behind<'a>(rest: &'a str, place: &str) -> Option<&'a str> {
    let hinge = memchr(b'/', place.as_bytes())?;
    let starts = memchr_iter(b'/', rest.as_bytes()).filter_map(|slash| slash.checked_sub(hinge));
    starts.filter_map(|start| rest.get(start..)).find_map(|tail| tail.strip_prefix(place))
}

/// Whether this could be a real secret and not a blank to fill in.
fn is_secret(value: &str, least: usize) -> bool {
    let is_blank = value.contains("**")
        || value == "*"
        || value.starts_with(['<', '{', '$', '[', '*'])
        || value.starts_with("%7B")
        || value.contains("REDACTED")
        || value.contains('<');
    value.len() >= least && !is_blank && (least < 8 || !is_monotonous(value.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|url| (DataClass::UrlSecret, *url)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn an_address_with_a_key_in_it_opens_by_itself() {
        for url in [
            "rtsp://admin:hunter2@192.0.2.7:554/stream1",
            "https://example.com/clip.mp4?Expires=1719820800&Signature=abcDEF123~xyz",
            "https://example.com/x?X-Amz-Algorithm=A&X-Amz-Signature=0123456789abcdef0123",
            "https://maker.ifttt.com/trigger/door/with/key/abcDEF123_xyz",
            "https://maker.ifttt.com/trigger/door/json/with/key/abcDEF123_xyz",
            "https://ha.example.com/api/webhook/0123456789abcdef0123",
            "https://example.com/cb#access_token=abcdef123456",
            "https://influx.example.org/write?db=home&u=writer&p=Pz8-write",
            "https://example.webhook.office.com/webhookb2/0a1b2c3d-0000-4000@x/IncomingWebhook/0123456789abcdef",
            "postgresql://ha:p%40ss@db.example.com/home",
            "https://q8Zx71mKw03Lr5@cgm.example.org/api/v1/",
            "https://auto.example.net/trigger/gate/with/key/aB3dE6gH9jK2mN5p",
            "https://flows.example.org/webhook/0a1b2c3d-0000-4000-8000-0123456789ab",
            "https://x.blob.core.windows.net/c/f?sv=2024&se=2026-01-01&sig=abcDEF123%2Bxyz%3D",
        ] {
            check(url, &[url]);
            check(&format!("see {url}, then"), &[url]);
        }
    }

    #[test]
    fn an_address_alone_is_no_secret() {
        for url in [
            "https://example.com/",
            "https://example.com/image.png?w=200&h=100",
            "https://pat@example.com/repo",
            "https://householdof2024@example.com/",
            "https://user:@example.com/",
            "https://user:***@example.com/",
            "https://example.com/?token=xxxxxxxxxxxx",
            "https://example.com/?token={token_here}",
            "https://example.com/?key=home",
            "https://example.com/list?p=123456789",
            "https://example.com/list?hash=top",
            "https://example.com/webhook/<id>",
            "https://example.com/webhooks/getting-started-with-webhooks-2024",
            "https://example.com/share/holiday-pictures-of-the-family-2019",
            "https://example.com/devices/0a1b2c3d-0000-4000-8000-0123456789ab",
            "https://maker.ifttt.com/trigger/door",
            "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP",
        ] {
            check(url, &[]);
        }
    }
}
