//! What open lists say of the account at the vendor: second steps, passkeys, how hard deletion is. Volunteers keep them, and the
//! page says so; addresses stand on the guide page.

use super::Desk;
use crate::catalog::directory::account::{ACCOUNTS, Account};
use crate::ui::plain::{el, live, nothing, say, words_of};
use leptos::prelude::*;

/// One paragraph; nothing for a vendor that the lists do not have.
pub(super) fn of_vendor(desk: Desk) -> AnyView {
    let id = desk.ask(|course| course.vendor.map(|vendor| vendor.id));
    live(move || {
        let id = id.get();
        ACCOUNTS.iter().find(|account| Some(account.vendor) == id).map_or_else(nothing, paragraph)
    })
}

fn paragraph(account: &Account) -> AnyView {
    let address = format!("guide/accounts.html#{}", account.vendor);
    let link = say("a", &[("href", &address), ("target", "_blank"), ("rel", "noopener")], "Their pages, in a new tab");
    let words =
        format!("Open lists of August 2026, kept by volunteers, say of {}: {} ", account.name, sentences(account));
    el("p", &[("data-directory", account.vendor)], vec![words_of(words), link, words_of(".")])
}

fn sentences(account: &Account) -> String {
    let mut all = vec![match account.two_factor {
        None => "nothing about a second step.".to_owned(),
        Some([]) => "no second step is offered.".to_owned(),
        Some(methods) => {
            let methods: Vec<&str> = methods.iter().map(|method| method.words()).collect();
            format!("second step by {}.", methods.join(", "))
        }
    }];
    if account.passkeys {
        all.push("A passkey is possible.".to_owned());
    }
    if !account.note.is_empty() {
        all.push(account.note.to_owned());
    }
    all.extend(account.deletion.map(|difficulty| format!("Deleting the account is {}.", difficulty.words())));
    all.join(" ")
}
