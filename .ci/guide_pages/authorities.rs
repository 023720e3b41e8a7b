//! The page of supervisory authorities, by country: where complaints go, how, and in which language.
//! Must not say who is competent where a country has several; says what the open directory says.

use crate::address::Address;
use crate::html::{Html, Page, contents, element, foreign, list, paragraph, section, text};
use spillcheck::catalog::directory::authority::{AUTHORITIES, AUTHORITY_LINKS, Authority, AuthorityLink, SOURCE};
use spillcheck::catalog::directory::country;

/// The page, or what is odd about an address.
pub(crate) fn page() -> Result<Page, String> {
    let lede = paragraph(
        "To whom you complain about a company that does not answer, by country. Where a country has several, the one for \
         your state, or for the place where you live or work, is usually the right one; if it is not, it passes your \
         complaint on or tells you.",
    );
    let mut codes: Vec<&str> = AUTHORITIES.iter().map(|authority| authority.country).collect();
    codes.sort_unstable_by_key(|code| name(code));
    codes.dedup();
    let names: Vec<(String, String)> = codes.iter().map(|code| (id(code), name(code).to_owned())).collect();
    let sections: Vec<Html> = codes.into_iter().map(of_country).collect::<Result<_, _>>()?;
    let source = element("p", &[("class", "quiet")], [text(SOURCE)]);
    let body = Html::of([lede, contents(&names)].into_iter().chain(sections).chain([source]));
    Ok(Page { name: "authorities", short: "Authorities", title: "Data protection authorities", body })
}

fn id(code: &str) -> String {
    format!("country-{code}")
}

fn name(code: &str) -> &'static str {
    country::of(code).map_or("", |country| country.names[0])
}

fn of_country(code: &str) -> Result<Html, String> {
    let of_code = AUTHORITIES.iter().zip(AUTHORITY_LINKS).filter(|(authority, _)| authority.country == code);
    let authorities: Vec<Html> = of_code
        .map(|(authority, link)| of_authority(authority, link).map_err(|trouble| format!("{code}: {trouble}")))
        .collect::<Result<_, _>>()?;
    Ok(section(&id(code), name(code), authorities))
}

fn of_authority(authority: &Authority, link: &AuthorityLink) -> Result<Html, String> {
    let mut rows = vec![row("Address", &authority.address.replace('\n', ", "))];
    for (term, said) in [("Mail", authority.email), ("Telephone", authority.phone), ("Note", authority.remark)] {
        if !said.is_empty() {
            rows.push(row(term, said));
        }
    }
    let mut places = Vec::new();
    for (words, place) in [("Form for complaints of ", link.form), ("Web site of ", link.site)] {
        places.extend(place_of(&format!("{words}{}", authority.name), place)?);
    }
    let heading = element("h3", &[], [foreign(authority.name)]);
    Ok(Html::of([heading, element("dl", &[], rows), list(places)]))
}

/// A link; an address that is not encrypted is only shown.
fn place_of(words: &str, place: &str) -> Result<Option<Html>, String> {
    match place {
        "" => Ok(None),
        _ if place.starts_with("http:") => Ok(None),
        _ => Address::parse(&format!("https://{place}")).map(|address| Some(address.link(words))),
    }
}

fn row(term: &str, said: &str) -> Html {
    element("div", &[], [element("dt", &[], [text(term)]), element("dd", &[], [foreign(said)])])
}
