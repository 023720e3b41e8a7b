//! Which providers' files stand where in an archive, or among what was given together: a file whose path says too little
//! may be told by those beside it. Reads nothing; never looks beyond its archive.

use crate::model::Provider;
use std::collections::HashMap;

/// Whose files stand in one archive, or outside of all archives.
#[derive(Default)]
pub(super) struct Company {
    /// Providers by folder, of which files stand in the folder or somewhere below it.
    folders: HashMap<String, Vec<&'static Provider>>,
}

/// What is known around a file.
pub(super) struct Circle<'c> {
    providers: &'c [&'static Provider],
    /// All of it may still change what is told: the files have nothing in common but the moment.
    pub(super) is_loose: bool,
}

impl Company {
    /// Folders that are remembered, of at most 4 KiB each. Further ones have no company of their own, but that of the
    /// folders around them.
    const FOLDERS: usize = 1_000;

    /// Takes note of a file that was told by its content.
    pub(super) fn add(&mut self, path: &str, provider: &'static Provider) {
        for folder in folders(path) {
            if let Some(known) = self.folders.get_mut(folder) {
                if !known.iter().any(|known| known.id == provider.id) {
                    known.push(provider);
                }
            } else if self.folders.len() < Self::FOLDERS {
                self.folders.insert(folder.to_owned(), vec![provider]);
            }
        }
    }

    /// What is known around a file, the nearest folder first. Files in no folder have company only if all that are told
    /// are of one provider: whoever gives loose files together may have taken them from anywhere.
    pub(super) fn circles<'c>(&'c self, path: &'c str) -> impl Iterator<Item = Circle<'c>> {
        folders(path).rev().filter_map(|folder| {
            let (providers, is_loose) = (self.folders.get(folder)?.as_slice(), folder.is_empty());
            (!is_loose || providers.len() == 1).then_some(Circle { providers, is_loose })
        })
    }
}

impl Circle<'_> {
    pub(super) fn has(&self, provider: &Provider) -> bool {
        self.providers.iter().any(|known| known.id == provider.id)
    }
}

/// The folders that a path leads through, the outermost first; of a file in no folder, the place where it lies.
fn folders(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    /// No export is deeper.
    const DEPTH: usize = 16;
    let path = path.trim_start_matches('/');
    let mut ends: Vec<usize> = memchr::memchr_iter(b'/', path.as_bytes()).take(DEPTH).collect();
    if ends.is_empty() {
        ends.push(0);
    }
    ends.into_iter().filter_map(|end| path.get(..end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::provider::by_id;

    /// Ids of the providers in each circle around a path.
    #[track_caller]
    fn check(told: &[(&str, &str)], path: &str, expected: &[&str]) {
        let mut company = Company::default();
        for (path, id) in told {
            company.add(path, by_id(id).unwrap());
        }
        let ids = |circle: Circle<'_>| circle.providers.iter().map(|known| known.id).collect::<Vec<_>>().join("+");
        assert_eq!(company.circles(path).map(ids).collect::<Vec<_>>(), expected, "{path}");
    }

    #[test]
    fn the_nearest_folder_comes_first() {
        let told = [("a/b/1", "ring"), ("a/c/2", "wyze"), ("a/c/3", "wyze"), ("d/4", "hue")];
        check(&told, "a/b/x", &["ring", "ring+wyze"]);
        check(&told, "/a/c/x/y", &["wyze", "ring+wyze"]);
        check(&told, "a/x", &["ring+wyze"]);
        check(&told, "e/x", &[]);
        check(&told, "x", &[]);
    }

    #[test]
    fn loose_files_keep_company_with_one_provider_alone() {
        check(&[("1", "ring"), ("a/2", "wyze")], "x", &["ring"]);
        check(&[("1", "ring"), ("2", "wyze")], "x", &[]);
        check(&[("1", "ring")], "a/x", &[]);
    }

    #[test]
    fn what_is_remembered_has_an_end() {
        let mut company = Company::default();
        for number in 0..2 * Company::FOLDERS {
            company.add(&format!("top/{number}/file"), by_id("ring").unwrap());
        }
        assert_eq!(company.folders.len(), Company::FOLDERS);
        assert_eq!(company.circles("top/1/x").count(), 2);
        assert_eq!(company.circles("top/1999/x").count(), 1);
        assert_eq!(folders(&"a/".repeat(2_000)).count(), 16);
    }
}
