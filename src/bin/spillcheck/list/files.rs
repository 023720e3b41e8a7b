//! Files as the list room wants them: one to read anywhere, a scratch that is gone afterwards, an output that appears whole
//! or not at all.

use spillcheck::leak::ReadAt;
use spillcheck::leak::spill_list::Scratch;
use std::fs::{self, File, OpenOptions};
use std::io::{Error, ErrorKind, Read, Result, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// A file that is read anywhere.
pub(super) struct FileList {
    file: File,
    size: u64,
}

impl FileList {
    pub(super) fn open(path: &Path) -> Result<Self> {
        let file = File::open(path)?;
        let facts = file.metadata()?;
        if facts.is_dir() {
            return Err(ErrorKind::IsADirectory.into());
        }
        Ok(Self { file, size: facts.len() })
    }
}

impl ReadAt for FileList {
    fn size(&self) -> u64 {
        self.size
    }

    fn read_at(&self, offset: u64, space: &mut [u8]) -> Result<usize> {
        read_at(&self.file, offset, space)
    }
}

/// Fewer bytes than asked for at the end only.
fn read_at(mut file: &File, offset: u64, space: &mut [u8]) -> Result<usize> {
    file.seek(SeekFrom::Start(offset))?;
    let mut n_bytes = 0;
    while let Some(rest) = space.get_mut(n_bytes..).filter(|rest| !rest.is_empty()) {
        match file.read(rest) {
            Ok(0) => break,
            Ok(n) => n_bytes += n,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(n_bytes)
}

/// A file that is made when it is needed and removed when it is not any more, whatever happened.
pub(super) struct FileScratch {
    path: PathBuf,
    file: Option<File>,
}

impl FileScratch {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path, file: None }
    }
}

impl Scratch for FileScratch {
    fn append(&mut self, bytes: &[u8]) -> Result<()> {
        if self.file.is_none() {
            let file = OpenOptions::new().read(true).write(true).create_new(true).open(&self.path);
            self.file = Some(file.map_err(|error| Error::new(error.kind(), "no temporary file could be made"))?);
        }
        let file = self.file.as_mut().ok_or(ErrorKind::NotFound)?;
        file.write_all(bytes)
    }

    fn read_at(&self, offset: u64, space: &mut [u8]) -> Result<()> {
        let file = self.file.as_ref().ok_or(ErrorKind::NotFound)?;
        if read_at(file, offset, space)? == space.len() { Ok(()) } else { Err(ErrorKind::UnexpectedEof.into()) }
    }
}

impl Drop for FileScratch {
    fn drop(&mut self) {
        if self.file.take().is_some() {
            // Nothing can be done about a file that will not go.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// A file that is written under another name until it is whole.
pub(super) struct Output {
    path: PathBuf,
    part: PathBuf,
    pub(super) file: File,
    is_whole: bool,
}

impl Output {
    pub(super) fn create(path: &Path) -> Result<Self> {
        let part = beside(path, ".part");
        Ok(Self { path: path.to_owned(), file: File::create(&part)?, part, is_whole: false })
    }

    /// Gives the file its name.
    pub(super) fn keep(mut self) -> Result<()> {
        self.file.sync_all()?;
        fs::rename(&self.part, &self.path)?;
        self.is_whole = true;
        Ok(())
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        if !self.is_whole {
            let _ = fs::remove_file(&self.part);
        }
    }
}

/// The path with more at its end.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
