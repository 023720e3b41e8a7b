//! `spillcheck list` from the outside: what it writes, what it leaves behind, how it ends.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of its own, gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("list-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let program = env!("CARGO_BIN_EXE_spillcheck");
        Command::new(program).arg("list").args(arguments).current_dir(&self.0).output().unwrap()
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

#[test]
fn a_list_is_built_and_says_what_it_is() {
    let folder = Folder::new("built");
    folder.write("all.txt", "Pat@Example.com\r\nkim@example.com\n\nkim@example.com\nemail\n");
    folder.write("testers.txt", "kim@example.com\n");
    let group = "testers=body.weight:testers.txt";
    let built =
        folder.run(&["build", "all.txt", "-o", "a.spill", "--title", "Invented", "--invented", "--group", group]);
    assert_eq!(built.status.code(), Some(0));
    assert_eq!(folder.names(), ["a.spill", "all.txt", "testers.txt"]);
    let info = folder.run(&["info", "a.spill", "--verify", "--format", "json"]);
    assert_eq!(info.status.code(), Some(0));
    let info: serde_json::Value = serde_json::from_slice(&info.stdout).unwrap();
    let expected = serde_json::json!({
        "title": "Invented", "invented": true, "entries": 2, "digest": "sha256", "spelling": "lower",
        "groups": [{"label": "testers", "classes": ["body.weight"]}],
        "canaries": 4, "verified": true, "trouble": null, "payload_bits": 1,
    });
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(info.get(key), Some(value), "{key}");
    }
}

#[test]
fn what_goes_wrong_leaves_nothing_behind_and_says_so_by_its_end() {
    let folder = Folder::new("wrong");
    folder.write("hash.txt", "567159d622ffbb50b11b0efd307be358624a26ee\n");
    folder.write("both.txt", "567159d622ffbb50b11b0efd307be358624a26ee\npat@example.com\n");
    folder.write("none.txt", "nothing\n");
    for (code, arguments) in [
        (2, &["build", "hash.txt"][..]),
        (2, &["build", "-o", "a.spill"]),
        (2, &["build", "hash.txt", "-o", "a.spill", "--digest", "crc"]),
        (2, &["build", "hash.txt", "-o", "a.spill", "--classes", "body.aura"]),
        (2, &["info"]),
        (2, &["burn"]),
        (1, &["build", "absent.txt", "-o", "a.spill"]),
        (1, &["build", "both.txt", "-o", "a.spill"]),
        (1, &["build", "none.txt", "-o", "a.spill"]),
        (1, &["build", "hash.txt", "-o", "a.spill", "--digest", "md5"]),
        (1, &["build", "hash.txt", "-o", "a.spill", "--hardened"]),
        (1, &["info", "absent.spill"]),
        (1, &["info", "hash.txt"]),
    ] {
        assert_eq!(folder.run(arguments).status.code(), Some(code), "{arguments:?}");
        assert_eq!(folder.names(), ["both.txt", "hash.txt", "none.txt"], "{arguments:?}");
    }
}
