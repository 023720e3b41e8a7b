//! Writes the static guide pages `NAME.html` into the folder given: addresses outside, the account directory, sources.
//! They hold no data and run no script, and so they may link out; the page that holds data links only to them.
//! Must not depend on time, place or network: the same catalog makes the same bytes. Policy and style sheets are put in
//! by `.ci/post_build.mjs`, at the marks that `html::page` leaves.
//!
//! Few pages and not one for each service, so that the request for a page tells the host little about what a person
//! uses; a section is reached by its fragment, which no browser sends.
#![allow(clippy::print_stderr)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

mod accounts;
mod address;
mod authorities;
mod html;
mod links;
mod sources;
mod words;

use html::Page;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

/// Every page, in the order of the navigation.
fn pages() -> Result<Vec<Page>, String> {
    let guides: Vec<_> = spillcheck::catalog::guide::GUIDES.concat();
    Ok(vec![links::page(&guides)?, accounts::page()?, authorities::page()?, sources::page(&guides)])
}

fn write(folder: &Path) -> Result<(), String> {
    let pages = pages()?;
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    for page in &pages {
        fs::write(folder.join(format!("{}.html", page.name)), html::document(page, &pages))
            .map_err(|error| format!("{}: {error}", page.name))?;
    }
    Ok(())
}

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1) else {
        eprintln!("guide_pages: expected the folder to write to");
        return ExitCode::FAILURE;
    };
    match write(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("guide_pages: {trouble}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_catalog_makes_the_same_bytes() {
        let bytes = || {
            let pages = pages().unwrap();
            pages.iter().map(|page| html::document(page, &pages)).collect::<Vec<_>>()
        };
        assert_eq!(bytes(), bytes());
    }

    #[test]
    fn every_section_can_be_reached_and_only_once() {
        for page in pages().unwrap() {
            let body = page.body.into_string();
            let ids: Vec<&str> = body.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
            for (idx, id) in ids.iter().enumerate() {
                assert!(address::is_fragment(id.strip_prefix("h-").unwrap_or(id)), "{}: {id}", page.name);
                assert!(!ids[..idx].contains(id), "{}: {id} twice", page.name);
            }
        }
    }
}
