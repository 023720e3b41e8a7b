//! The places of the page and their addresses: the fragment, of which nothing is kept but the name of a place and the id of a
//! thing in it. Pure; going there is `place`.

/// A place of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Choose files.
    Open,
    /// What they hold.
    Report,
    /// What a breach would spill.
    Scenario,
    /// Whether addresses are in a leaked list.
    Leak,
    /// What to do, in the right order.
    Recover,
    /// The report, letters, and what else can be taken along.
    Takeaway,
    /// What the browser refuses.
    Proof,
}

impl Place {
    /// Every place, in the order of the navigation.
    pub(super) const ALL: [Place; 7] =
        [Place::Open, Place::Report, Place::Scenario, Place::Leak, Place::Recover, Place::Takeaway, Place::Proof];

    /// The fragment, also the attribute value of `data-nav`.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Place::Open => "open",
            Place::Report => "report",
            Place::Scenario => "scenario",
            Place::Leak => "leak",
            Place::Recover => "recover",
            Place::Takeaway => "takeaway",
            Place::Proof => "proof",
        }
    }

    /// Word in the navigation.
    pub(super) fn label(self) -> &'static str {
        match self {
            Place::Open => "Open",
            Place::Report => "Report",
            Place::Scenario => "Scenarios",
            Place::Leak => "Leak check",
            Place::Recover => "Recover",
            Place::Takeaway => "Take away",
            Place::Proof => "Proof",
        }
    }

    /// Whether things in this place have addresses of their own.
    fn has_inside(self) -> bool {
        matches!(self, Place::Recover)
    }
}

/// Where you are: the place, and the id of a thing in it, or nothing: `#recover/alexa.disable`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// The place.
    pub(super) place: Place,
    /// Id of the thing in it, or nothing.
    pub(super) inside: String,
}

impl Address {
    /// The address of a fragment, with or without its `#`.
    pub(super) fn parse(fragment: &str) -> Option<Self> {
        let fragment = fragment.trim_start_matches('#');
        let (name, inside) = fragment.split_once('/').unwrap_or((fragment, ""));
        let place = Place::ALL.into_iter().find(|place| place.as_str() == name)?;
        let is_id =
            inside.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._-".contains(&byte));
        let is_known = inside.is_empty() || (place.has_inside() && is_id && inside.len() <= 64);
        is_known.then(|| Self { place, inside: inside.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(fragment: &str, address: Option<(Place, &str)>) {
        let address = address.map(|(place, inside)| Address { place, inside: inside.to_owned() });
        assert_eq!(Address::parse(fragment), address, "{fragment}");
    }

    #[test]
    fn every_place_parses_back() {
        for place in Place::ALL {
            check(&format!("#{}", place.as_str()), Some((place, "")));
        }
    }

    #[test]
    fn a_step_has_an_address() {
        check("#recover/alexa.disable", Some((Place::Recover, "alexa.disable")));
    }

    #[test]
    fn an_unknown_fragment_is_no_place() {
        check("", None);
        check("#nowhere", None);
        check("#open/pat@example.com", None);
        check("#open/alexa.disable", None);
        check("#recover/Pat Example", None);
    }
}
