//! The table of providers in the README is what the catalog says, word for word.
//! `UPDATE_EXPECT=1 cargo test --test provider_table` writes it anew; `-- --nocapture` prints it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout)]

use spillcheck::catalog::provider::PROVIDERS;
use spillcheck::model::{Provider, Standing};
use std::fs;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
const BEGIN: &str = "<!-- providers: written by tests/provider_table.rs -->\n";
const END: &str = "<!-- end of providers -->";

/// One row each, sorted by name.
fn provider_table() -> String {
    let mut providers = PROVIDERS.to_vec();
    providers.sort_by_key(|provider| provider.name.to_lowercase());
    let head = "| provider | what is read | layout | how to get it |\n|---|---|---|---|\n";
    providers.iter().map(|provider| row(provider)).fold(head.to_owned(), |table, row| table + &row)
}

fn row(provider: &Provider) -> String {
    let formats: Vec<&str> = provider.formats.iter().map(|format| format.name).collect();
    let standing = match provider.standing {
        Standing::Known => "known",
        Standing::Experimental => "by hearsay",
    };
    let cells = [provider.name, &formats.join(", "), standing, provider.instructions[0].text];
    format!("| {} |\n", cells.map(|cell| cell.replace('|', "\\|")).join(" | "))
}

#[test]
fn the_readme_holds_the_table() {
    let readme = fs::read_to_string(README).unwrap();
    let (before, rest) = readme.split_once(BEGIN).unwrap();
    let (written, after) = rest.split_once(END).unwrap();
    let table = provider_table();
    println!("{table}");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(README, [before, BEGIN, &table, END, after].concat()).unwrap();
    } else if written != table {
        panic!("the table of the README is another one: UPDATE_EXPECT=1 cargo test --test provider_table");
    }
}
