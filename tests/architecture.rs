//! The house rules, as tests: the arrow between the rooms, fronts, sizes, words that are not used.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::cast_lossless)]

use std::fs;
use std::path::{Path, PathBuf};

/// Rooms from left to right; a room mentions only rooms to its left.
const ARROW: [&str; 11] =
    ["model", "catalog", "engine", "leak", "breach", "recover", "report", "protocol", "session", "worker", "ui"];
/// Rooms that a room must not mention although they stand to its left: the views know no engine.
const UNSEEN: [(&str, &str); 10] = [
    ("session", "engine"),
    ("session", "leak"),
    ("breach", "engine"),
    ("breach", "leak"),
    ("report", "engine"),
    ("report", "leak"),
    ("recover", "engine"),
    ("recover", "leak"),
    ("ui", "engine"),
    ("ui", "leak"),
];
/// Files of tables, exempt from the limit on lines.
const TABLES: [&str; 2] = ["src/catalog/", "src/model/data_class.rs"];

/// The one file that may store anything: the progress of a recovery, after the person said so.
const KEEP: &str = "src/ui/keep.rs";

const FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 60;
const COMPONENT_LINES: usize = 100;
/// Levels of indentation inside a function, tests and data aside.
const NESTING: usize = 6;

fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    walk(&root.join("src"), &mut files);
    let sources: Vec<(String, String)> = files
        .iter()
        .map(|path| {
            (path.strip_prefix(root).unwrap().to_string_lossy().into_owned(), fs::read_to_string(path).unwrap())
        })
        .collect();
    assert!(sources.len() > 40, "the house was found");
    sources
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

/// The code of a file without its tests.
fn code(text: &str) -> &str {
    text.split("\n#[cfg(test)]").next().unwrap()
}

fn is_test_file(path: &str) -> bool {
    path.ends_with("tests.rs")
        || path.contains("/tests/")
        || path.ends_with("recording.rs")
        || path.ends_with("sample.rs")
}

fn room(path: &str) -> Option<usize> {
    let first = path.strip_prefix("src/")?.split(['/', '.']).next()?;
    ARROW.iter().position(|room| *room == first)
}

/// Lines that are code, not comment.
fn code_lines(text: &str) -> impl Iterator<Item = &str> {
    code(text).lines().filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn a_room_mentions_only_rooms_to_its_left() {
    for (path, text) in sources() {
        let Some(here) = room(&path) else { continue };
        for line in code_lines(&text) {
            for (there, name) in ARROW.iter().enumerate() {
                let is_mentioned =
                    line.contains(&format!("crate::{name}::")) || line.contains(&format!("crate::{name};"));
                assert!(!is_mentioned || there <= here, "{path} mentions {name}: {line}");
                let is_unseen = UNSEEN.contains(&(ARROW[here], name));
                assert!(!is_mentioned || !is_unseen, "{path} must not see {name}: {line}");
            }
        }
    }
}

/// What of the page `src/lib.rs` takes in for its tests.
const PURE: [&str; 3] = ["src/ui/address.rs", "src/ui/exit.rs", "src/ui/chart/"];

#[test]
fn no_test_of_the_page_stands_where_nobody_runs_it() {
    let sources = sources();
    let tested = sources.iter().filter(|(path, text)| path.starts_with("src/ui/") && text.contains("#[test]"));
    for (path, text) in tested {
        assert!(PURE.iter().any(|pure| path.starts_with(pure)), "{path} has tests that no step of `make test` runs");
        assert!(!code(text).contains("leptos"), "{path} is taken in without Leptos");
    }
    let (_, front) = sources.iter().find(|(path, _)| path == "src/lib.rs").unwrap();
    for pure in PURE {
        let name = pure.trim_start_matches("src/ui/").trim_end_matches(['/']).trim_end_matches(".rs");
        assert!(front.contains(&format!("    mod {name};")), "src/lib.rs does not take in {pure}");
    }
}

#[test]
fn the_engine_touches_no_browser_clock_network_or_file() {
    let outside = [
        "web_sys",
        "js_sys",
        "wasm_bindgen",
        "std::time",
        "std::net::Tcp",
        "std::net::Udp",
        "std::fs",
        "std::env",
        "std::thread",
        "leptos",
    ];
    for (path, text) in sources() {
        if !matches!(room(&path), Some(here) if here <= 8) {
            continue;
        }
        for line in code_lines(&text) {
            for word in outside {
                assert!(!line.contains(word), "{path}: {line}");
            }
        }
    }
}

#[test]
fn every_file_has_a_front() {
    for (path, text) in sources() {
        assert!(is_test_file(&path) || text.starts_with("//!"), "{path} does not say what it is");
    }
}

#[test]
fn files_and_functions_stay_small() {
    for (path, text) in sources() {
        if is_test_file(&path) {
            continue;
        }
        let is_table = TABLES.iter().any(|table| path.starts_with(table));
        let n_lines = code(&text).lines().count();
        assert!(is_table || n_lines <= FILE_LINES, "{path}: {n_lines} lines");
        if !is_table {
            functions_stay_small(&path, code(&text));
        }
    }
}

/// A function begins at a line with `fn name` and ends at the brace in the same column.
fn functions_stay_small(path: &str, text: &str) {
    let lines: Vec<&str> = text.lines().collect();
    for (start, line) in lines.iter().enumerate() {
        let is_function =
            line.trim_start().split(' ').take(4).any(|word| word == "fn") && !line.trim_start().starts_with("//");
        if !is_function || line.trim_end().ends_with([';', '}']) {
            continue;
        }
        let indent = line.len() - line.trim_start().len();
        let end = format!("{}}}", " ".repeat(indent));
        let n_lines = lines[start..].iter().position(|line| *line == end).unwrap_or_default();
        let is_component =
            start > 0 && lines[start.saturating_sub(4)..start].iter().any(|line| line.contains("#[component]"));
        let limit = if is_component { COMPONENT_LINES } else { FUNCTION_LINES };
        assert!(n_lines <= limit, "{path}:{}: {n_lines} lines", start + 1);
        if !is_component && !path.starts_with("src/ui/") {
            let deepest = lines[start..start + n_lines]
                .iter()
                .filter(|line| !line.trim().is_empty())
                .map(|line| line.len() - line.trim_start().len())
                .max();
            let depth = deepest.unwrap_or_default().saturating_sub(indent) / 4;
            assert!(depth <= NESTING, "{path}:{}: {depth} levels", start + 1);
        }
    }
}

#[test]
fn words_that_say_nothing_are_not_names() {
    for (path, text) in sources() {
        for line in code_lines(&text) {
            // Between quotation marks stand words of the world.
            let names: String = line.split('"').step_by(2).collect();
            for word in ["Manager", "Helper", "Util"] {
                assert!(!names.contains(word), "{path}: {line}");
            }
        }
    }
}

#[test]
fn nothing_makes_markup_or_code_out_of_text() {
    for (path, text) in sources() {
        for line in code_lines(&text) {
            for word in ["inner_html", "set_inner_html", "insert_adjacent_html", "Function::new", "eval(", " style=\""]
            {
                assert!(!line.contains(word), "{path}: {line}");
            }
        }
    }
}

#[test]
fn whole_addresses_are_for_the_static_pages() {
    for (path, text) in sources().iter().filter(|(path, _)| !path.starts_with("src/catalog/") && !is_test_file(path)) {
        for line in code_lines(text) {
            assert!(!line.contains("_LINKS"), "{path} uses addresses outside: {line}");
        }
    }
}

#[test]
fn nothing_is_stored_but_the_progress() {
    for (path, text) in sources().into_iter().filter(|(path, _)| path != KEEP) {
        for line in code_lines(&text) {
            for word in ["local_storage", "session_storage", "indexed_db", "IdbFactory", "set_cookie"] {
                assert!(!line.contains(word), "{path}: {line}");
            }
        }
    }
}

#[test]
fn raw_values_cannot_be_printed() {
    let field = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/engine/field.rs")).unwrap();
    for name in ["struct RawValue", "struct Field<"] {
        let before = field.split(name).next().unwrap();
        let attributes: Vec<&str> = before.lines().rev().take_while(|line| !line.is_empty()).collect();
        assert!(attributes.iter().all(|line| !line.contains("Debug") && !line.contains("Serialize")), "{name}");
    }
}

#[test]
fn the_map_names_every_room() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let map = fs::read_to_string(root.join("src/lib.rs")).unwrap();
    for room in ARROW {
        let is_there = root.join("src").join(room).exists() || root.join(format!("src/{room}.rs")).exists();
        assert!(is_there, "{room} is in the arrow and not in the house");
        assert!(
            map.contains(&format!("| [`{room}`]")) || map.contains(&format!("| `{room}`")),
            "{room} is not on the map"
        );
    }
}
