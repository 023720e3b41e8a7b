//! Turns what a person hands over (inputs, drops, pasted text) into files with paths. Opens none of them.
//! Folders are walked with a queue, not by recursion; more than [`MAX_FILES`] are counted, not kept.
//! Source: the File and Directory Entries API; Chromium hands out at most 100 entries per call.

use super::state::{Chosen, Listed};
use crate::protocol::ListName;
use js_sys::{Array, Function, Promise};
use std::collections::VecDeque;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DataTransfer, Event, File, FileList, FileSystemDirectoryEntry, FileSystemDirectoryReader, FileSystemEntry,
    FileSystemFileEntry, HtmlInputElement,
};

/// Files taken from one drop.
const MAX_FILES: usize = 20_000;

/// Files of an input; those of a folder come with their path in it.
pub(super) fn listed(list: &FileList) -> Chosen {
    let named = |file: File| (path_in_folder(&file).unwrap_or_else(|| file.name()), file);
    Chosen { files: (0..list.length()).filter_map(|idx| list.get(idx)).map(named).collect(), ..Chosen::default() }
}

/// What was chosen with an input.
pub(super) fn chosen(change: &Event) -> Chosen {
    let Some(input) = input_of(change) else { return Chosen::default() };
    let chosen = input.files().map(|list| listed(&list)).unwrap_or_default();
    // Emptied, so that choosing the same file again is a change again.
    input.set_value("");
    chosen
}

fn input_of(change: &Event) -> Option<HtmlInputElement> {
    change.target()?.dyn_into().ok()
}

/// The sample household.
pub(super) fn sample(files: Vec<File>) -> Chosen {
    Chosen { files: files.into_iter().map(|file| (file.name(), file)).collect(), sample: true, ..Chosen::default() }
}

/// Pasted text as a file of its own.
pub(super) fn pasted(text: &str) -> Option<Chosen> {
    let parts = Array::of1(&JsValue::from_str(text));
    let file = File::new_with_str_sequence(&parts, "pasted.txt").ok()?;
    Some(Chosen { files: vec![("pasted.txt".to_owned(), file)], ..Chosen::default() })
}

/// The input that never shows. Some browsers give it its files back after a reload: nothing else survives one.
fn keeper() -> Option<HtmlInputElement> {
    web_sys::window()?.document()?.get_element_by_id("kept-lists")?.dyn_into().ok()
}

/// Leak lists of before the reload.
pub(super) fn kept() -> Vec<Listed> {
    keeper().and_then(|input| input.files()).map(|list| as_lists(listed(&list))).unwrap_or_default()
}

/// Takes them back from the browser.
pub(super) fn forget_kept() {
    if let Some(input) = keeper() {
        input.set_value("");
    }
}

/// Lets the browser keep these over a reload, if it does such things.
pub(super) fn keep(list: &FileList) {
    if let Some(input) = keeper() {
        input.set_files(Some(list));
    }
}

/// The same for what was chosen with an input.
pub(super) fn keep_chosen(change: &Event) {
    if let Some(list) = input_of(change).and_then(|input| input.files()) {
        keep(&list);
    }
}

/// The same files as leak lists.
pub(super) fn as_lists(chosen: Chosen) -> Vec<Listed> {
    chosen.files.into_iter().map(|(name, file)| (ListName { name, prefix: None }, file)).collect()
}

/// Something that was dropped.
pub(super) enum Dropped {
    /// A file or folder that can be walked.
    Entry(FileSystemEntry),
    /// A plain file.
    File(File),
}

/// What was dropped. Must be called within the event: the browser empties the list after it.
pub(super) fn dropped(transfer: &DataTransfer) -> Vec<Dropped> {
    let items = transfer.items();
    (0..items.length())
        .filter_map(|idx| items.get(idx))
        .filter(|item| item.kind() == "file")
        .filter_map(|item| match item.webkit_get_as_entry() {
            Ok(Some(entry)) => Some(Dropped::Entry(entry)),
            _ => item.get_as_file().ok().flatten().map(Dropped::File),
        })
        .collect()
}

/// All files of what was dropped, folders walked.
pub(super) async fn gather(dropped: Vec<Dropped>) -> Chosen {
    let mut queue: VecDeque<Dropped> = dropped.into();
    let mut chosen = Chosen::default();
    while let Some(next) = queue.pop_front() {
        match next {
            _ if chosen.files.len() >= MAX_FILES => chosen.n_unreachable += 1,
            Dropped::File(file) => chosen.files.push((file.name(), file)),
            Dropped::Entry(entry) => match entry.dyn_into::<FileSystemDirectoryEntry>() {
                Ok(folder) => match children(&folder).await {
                    Some(entries) => queue.extend(entries.into_iter().map(Dropped::Entry)),
                    None => chosen.n_unreachable += 1,
                },
                Err(entry) => match file_of(entry).await {
                    Some(named) => chosen.files.push(named),
                    None => chosen.n_unreachable += 1,
                },
            },
        }
    }
    chosen
}

async fn file_of(entry: FileSystemEntry) -> Option<(String, File)> {
    let entry: FileSystemFileEntry = entry.dyn_into().ok()?;
    let path = entry.full_path().trim_start_matches('/').to_owned();
    let file = answer(|done, failed| entry.file_with_callback_and_callback(done, failed)).await?;
    Some((path, file.dyn_into().ok()?))
}

/// Everything directly in a folder; `None` if the browser stopped half-way, for a part would pass for the whole.
async fn children(folder: &FileSystemDirectoryEntry) -> Option<Vec<FileSystemEntry>> {
    let reader: FileSystemDirectoryReader = folder.create_reader();
    let mut entries = Vec::new();
    loop {
        let batch = answer(|done, failed| {
            // A call that throws leaves the promise to its own rejection.
            let _ = reader.read_entries_with_callback_and_callback(done, failed);
        })
        .await?;
        let batch: Array = batch.dyn_into().ok()?;
        if batch.length() == 0 {
            return Some(entries);
        }
        entries.extend(batch.iter().filter_map(|entry| entry.dyn_into().ok()));
    }
}

/// Waits for a call that answers through one of two callbacks.
async fn answer(call: impl Fn(&Function, &Function)) -> Option<JsValue> {
    let promise = Promise::new(&mut |done, failed| call(&done, &failed));
    JsFuture::from(promise).await.ok()
}

fn path_in_folder(file: &File) -> Option<String> {
    let path = js_sys::Reflect::get(file, &JsValue::from_str("webkitRelativePath")).ok()?.as_string()?;
    (!path.is_empty()).then_some(path)
}
