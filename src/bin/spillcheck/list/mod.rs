//! `list`: makes leak lists and looks at them. Names of options and fields are a contract with other people's scripts.

mod build;
mod check;
mod files;
mod info;
mod lines;

use super::{Wrong, is_json};
use spillcheck::model::DigestKind;
use std::process::ExitCode;

/// What `--help` says of it.
pub(super) const USAGE: &str = "\
spillcheck list build IN... -o OUT.spill [--title T] [--incident DATE] [--made DATE] [--source S] [--coverage C]
        [--classes id,id] [--group \"LABEL=id,id:FILE\"]... [--digest sha256|sha1|md5 | --hardened] [--invented]
        [--memory MB] [--temp FOLDER]
    Makes a list of addresses or of hashes, one a line (IN may be -).
spillcheck list info LIST [--verify] [--format text|json]
    Says what a list says of itself, and whether it holds; --verify reads all of it.
spillcheck list check --emails FILE LIST... [--format text|json] [--thorough] [--known-member ADDRESS] [--prefix P]
    Says of each line of FILE whether it is in the lists, in any spelling and digest. --prefix is what the lines of a
    range answer leave out, or the domain of a domain search.";

pub(super) fn run(mut parser: lexopt::Parser) -> Result<ExitCode, Wrong> {
    use lexopt::prelude::Value;
    match parser.next()? {
        Some(Value(command)) if command == "build" => build::run(parser),
        Some(Value(command)) if command == "info" => info::run(parser),
        Some(Value(command)) if command == "check" => check::run(parser),
        Some(argument) => Err(argument.unexpected().into()),
        None => Err(Wrong::Arguments("What to do with lists is missing: build, info or check.".to_owned())),
    }
}

/// Name of a digest in options and reports.
fn digest_id(digest: DigestKind) -> &'static str {
    match digest {
        DigestKind::Md5 => "md5",
        DigestKind::Ntlm => "ntlm",
        DigestKind::Sha1 => "sha1",
        DigestKind::Sha256 => "sha256",
        DigestKind::Argon2id => "argon2id",
    }
}
