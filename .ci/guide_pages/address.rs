//! Addresses as the guide pages may hold them: whole, plain, leading where they seem to lead. Must not mend an odd one:
//! it refuses, and the build fails. The same shape is checked again in the finished pages by `.ci/policy.mjs`.

use crate::html::{Html, element, text};
use spillcheck::model::Outside;

/// An address outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    host: String,
    path: String,
}

impl Address {
    /// Takes a whole address apart; only `https`, no user, no port, no escapes.
    pub(crate) fn parse(whole: &str) -> Result<Self, String> {
        let rest = whole.strip_prefix("https://").ok_or_else(|| format!("not https: {whole}"))?;
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, path) = rest.split_at(end);
        Self::of(host, path)
    }

    /// Puts host and path together; the path is empty or begins with `/`.
    pub(crate) fn of(host: &str, path: &str) -> Result<Self, String> {
        let is_host = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte);
        let is_path = |byte: u8| byte.is_ascii_alphanumeric() || b"/._~?=&#!%-".contains(&byte);
        let has_labels = host.contains('.') && host.split('.').all(|label| !label.is_empty());
        if !has_labels || !host.bytes().all(is_host) {
            return Err(format!("odd host: {host}"));
        }
        if !(path.is_empty() || path.starts_with('/')) || !path.bytes().all(is_path) {
            return Err(format!("odd path: {host}{path}"));
        }
        Ok(Self { host: host.to_owned(), path: path.to_owned() })
    }

    /// As the guide writes it.
    pub(crate) fn outside(outside: &Outside) -> Result<Self, String> {
        Self::of(outside.host, outside.path)
    }

    /// Whether the host is the domain or stands below it.
    pub(crate) fn is_below(&self, domain: &str) -> bool {
        self.host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }

    /// A link with these words, and after it host and path to compare, which are also what paper shows.
    ///
    /// It opens in the same tab: this one holds nothing that could be lost, and "back" works. `noopener noreferrer` is
    /// for those who open it in another.
    pub(crate) fn link(&self, words: &str) -> Html {
        let href = format!("https://{}{}", self.host, self.path);
        // Attributes in this order, and no other: `.ci/policy.mjs` compares them letter by letter.
        let link = element("a", &[("href", &href), ("rel", "noopener noreferrer")], [text(words)]);
        let host = element("strong", &[], [text(&self.host)]);
        let shown = element("span", &[("class", "address")], [host, text(&self.path)]);
        Html::of([link, text(" "), shown])
    }
}

/// Id of a section: the id of a guide with `-` for `.`, `_` and `:`. The guard of the page lets nothing else pass as a fragment.
pub(crate) fn fragment(id: &str) -> String {
    id.replace(['.', '_', ':'], "-")
}

/// Whether the guard lets it pass (`isGuide` in `public/guard.js`).
pub(crate) fn is_fragment(id: &str) -> bool {
    (1..=40).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_shown_with_its_host() {
        let address = Address::parse("https://myaccount.google.com/connections?a=1&b=2").unwrap();
        assert_eq!(
            address.link("Linked apps").into_string(),
            "<a href=\"https://myaccount.google.com/connections?a=1&amp;b=2\" rel=\"noopener noreferrer\">Linked apps</a> \
             <span class=\"address\"><strong>myaccount.google.com</strong>/connections?a=1&amp;b=2</span>"
        );
    }

    #[test]
    fn odd_addresses_are_refused() {
        for odd in [
            "http://example.com/",
            "https://kim@example.com/",
            "https://example.com:8080/",
            "https://EXAMPLE.com/",
            "https://exa mple.com/",
            "https://example.com/\"onclick=",
            "https://example.com/<b>",
            "https://localhost/",
            "https://.com/",
            "https://example..com/",
            "https://ex\u{e4}mple.com/",
            "javascript:alert(1)",
            "//example.com/",
        ] {
            assert!(Address::parse(odd).is_err(), "{odd}");
        }
        assert!(Address::of("example.com", "path").is_err());
    }

    #[test]
    fn a_host_below_a_domain_is_told_from_one_that_only_ends_like_it() {
        let is_below = |host: &str| Address::of(host, "").unwrap().is_below("wyze.com");
        assert!(is_below("wyze.com") && is_below("support.wyze.com"));
        assert!(!is_below("notwyze.com") && !is_below("wyze.com.example.com"));
    }

    #[test]
    fn ids_become_fragments() {
        assert_eq!(fragment("alexa.smarthome"), "alexa-smarthome");
        assert!(is_fragment("alexa-smarthome"));
        assert!(!is_fragment("") && !is_fragment("a.b") && !is_fragment(&"a".repeat(41)));
    }
}
