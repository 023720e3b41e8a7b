//! The page of the account directory: for each vendor its second steps, passkeys, and where password and deletion are.
//! Must not say more than the open lists do; whoever they ask to be named is named here, with their terms.

use crate::address::Address;
use crate::html::{Html, Page, contents, element, foreign, list, paragraph, section, text};
use crate::words::month;
use spillcheck::catalog::directory::account::{
    ACCOUNT_LINKS, ACCOUNTS, Account, AccountLinks, CC_BY, CHANGES, Difficulty, MIT, Method, OpenList, SOURCES,
};

/// The page, or what is odd about an address.
pub(crate) fn page() -> Result<Page, String> {
    let lede = paragraph(
        "What guards the way into your account at a vendor, and where you change it. Volunteers collected this in four \
         open lists; vendors change their pages, so some of it will be out of date. What is missing here is missing in \
         the lists: a vendor, or a passkey where none is named.",
    );
    let mut names: Vec<(String, String)> =
        ACCOUNTS.iter().map(|account| (account.vendor.to_owned(), account.name.to_owned())).collect();
    names.push(("open-lists".to_owned(), "The lists and their terms".to_owned()));
    let accounts: Vec<Html> = ACCOUNTS
        .iter()
        .zip(ACCOUNT_LINKS)
        .map(|(account, links)| of_account(account, links).map_err(|trouble| format!("{}: {trouble}", account.vendor)))
        .collect::<Result<_, _>>()?;
    let body = Html::of([lede, contents(&names)].into_iter().chain(accounts).chain([terms()?]));
    Ok(Page { name: "accounts", short: "Accounts", title: "Accounts at vendors of devices", body })
}

fn of_account(account: &Account, links: &AccountLinks) -> Result<Html, String> {
    let mut rows = vec![row("Second step", &second_steps(account.two_factor))];
    if account.passkeys {
        rows.push(row("Passkey", "possible, says the list"));
    }
    if let Some(difficulty) = account.deletion {
        rows.push(row("Deletion", difficulty.words()));
    }
    if !account.note.is_empty() {
        rows.push(row("Note", account.note));
    }
    // With the name of the vendor, for a list of links is also read without what stands around it.
    let places = [
        ("Second step at ", links.documentation),
        ("Passkeys at ", links.passkeys),
        ("Change the password at ", links.change_password),
        ("Delete the account at ", links.deletion),
    ];
    let places = places
        .into_iter()
        .filter_map(|(words, whole)| Some((format!("{words}{}", account.name), whole?)))
        .map(|(words, whole)| place(&words, whole, links.domain))
        .collect::<Result<_, _>>()?;
    let domain =
        element("p", &[("class", "address")], [text("Domain: "), element("strong", &[], [text(links.domain)])]);
    Ok(section(account.vendor, account.name, [domain, element("dl", &[], rows), list(places)]))
}

fn row(term: &str, said: &str) -> Html {
    element("div", &[], [element("dt", &[], [text(term)]), element("dd", &[], [text(said)])])
}

fn place(words: &str, whole: &str, domain: &str) -> Result<Html, String> {
    let address = Address::parse(whole)?;
    let mut said = vec![address.link(words)];
    if !address.is_below(domain) {
        let remark = format!(" Not below {domain}; the list names this host for the vendor.");
        said.push(element("span", &[("class", "quiet")], [text(&remark)]));
    }
    Ok(Html::of(said))
}

fn second_steps(methods: Option<&[Method]>) -> String {
    match methods {
        None => "the list has no entry".to_owned(),
        Some([]) => "none, says the list".to_owned(),
        Some(methods) => methods.iter().map(|method| method.words()).collect::<Vec<_>>().join(", "),
    }
}

/// The lists, who is to be named, and the texts of their licences.
fn terms() -> Result<Html, String> {
    let rows: Vec<Html> = SOURCES.iter().map(of_list).collect::<Result<_, _>>()?;
    let head = ["List", "Taken from it", "Licence"].map(|name| element("th", &[("scope", "col")], [text(name)]));
    let table = element(
        "table",
        &[],
        [
            element("caption", &[], [text("Open lists that this page is made of")]),
            element("thead", &[], [element("tr", &[], head)]),
            element("tbody", &[], rows),
        ],
    );
    let changes = element(
        "p",
        &[],
        [text("Changes: "), text(CHANGES), text(" Licence text: "), Address::parse(CC_BY)?.link("CC BY 4.0")],
    );
    let heading = element("h3", &[], [text("MIT licence, for the lists under it")]);
    let mit = MIT.iter().map(|words| element("p", &[("class", "quiet")], [text(words)]));
    let scroll = element(
        "div",
        &[("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", "Open lists")],
        [table],
    );
    let difficulties = [Difficulty::Easy, Difficulty::Medium, Difficulty::Hard].map(Difficulty::words).join("; ");
    let judged = paragraph(&format!("How hard a deletion is, the list judges: {difficulties}."));
    Ok(section("open-lists", "The lists and their terms", [scroll, judged, changes, heading].into_iter().chain(mit)))
}

fn of_list(list: &OpenList) -> Result<Html, String> {
    let name = Address::parse(list.address)?.link(list.name);
    let holders = element("p", &[("class", "quiet")], [foreign(list.holders)]);
    let state = match list.dated.rsplit_once('-') {
        Some((at, day)) => format!("commit {}, {} {}", list.commit, day.trim_start_matches('0'), month(at)),
        None => format!("commit {}", list.commit),
    };
    let licence = Html::of([text(list.licence.words()), text("; "), text(&state)]);
    let cells = [text(list.about), licence].map(|cell| element("td", &[], [cell]));
    Ok(element("tr", &[], [element("th", &[("scope", "row")], [name, holders])].into_iter().chain(cells)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_vendor_and_every_address_is_there() {
        let body = page().unwrap().body.into_string();
        for (account, links) in ACCOUNTS.iter().zip(ACCOUNT_LINKS) {
            assert!(body.contains(&format!("<section id=\"{}\"", account.vendor)), "{}", account.vendor);
            for address in [links.documentation, links.deletion, links.change_password, links.passkeys] {
                let href = address.map(|address| format!("<a href=\"{}\" rel=", crate::html::escape(address)));
                assert!(href.is_none_or(|href| body.contains(&href)), "{address:?}");
            }
        }
    }

    #[test]
    fn whoever_asks_to_be_named_is_named() {
        let body = page().unwrap().body.into_string();
        for list in SOURCES {
            assert!(body.contains(list.holders) || body.contains(&crate::html::escape(list.holders)), "{}", list.name);
            assert!(body.contains(list.commit) && body.contains(list.licence.words()), "{}", list.name);
        }
        assert!(body.contains("<a href=\"https://creativecommons.org/licenses/by/4.0/\" rel=\"noopener noreferrer\">"));
        assert!(body.contains(CHANGES) && body.contains("The above copyright notice and this permission notice"));
    }

    #[test]
    fn not_listed_is_not_none() {
        assert_eq!(second_steps(None), "the list has no entry");
        assert_eq!(second_steps(Some(&[])), "none, says the list");
        assert_eq!(second_steps(Some(&[Method::Text, Method::App])), "text message, authenticator app");
    }
}
