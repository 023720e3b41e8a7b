//! The fields of one file as they come, counted in a tree of labels. Looks at each value once, for its shape, and keeps none.
//! Bounded: paths beyond the limit are left out, and that is said.

use super::label;
use super::shape::{self, Shape};
use crate::engine::bytes;
use crate::engine::field::{Field, FieldSink, Kind};
use crate::engine::path::Names;
use crate::model::Note;

/// Index of a node.
pub(super) type NodeId = usize;

/// Paths of one outline.
const MAX_PATHS: usize = 4_000;
/// Paths directly below one.
const MAX_CHILDREN: usize = 400;
/// Keys of one level that are known again as they are written; the label of others is made anew each time.
const MAX_KEYS: usize = 512;

/// What a value is called in the format; the last is running text.
pub(super) const TYPES: [&str; 5] = ["string", "number", "boolean", "null", "text"];

/// One level of a path.
#[derive(Default)]
pub(super) struct Node {
    pub(super) label: String,
    pub(super) children: Vec<NodeId>,
    /// Records that stand here.
    pub(super) n_records: u64,
    /// Values by [`TYPES`], and by shape.
    pub(super) types: [u64; TYPES.len()],
    pub(super) shapes: [u64; Shape::ALL.len()],
    /// Keys as they are written, and their children.
    keys: Names<NodeId>,
}

/// The paths of all entries.
#[derive(Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// Whether paths were left out.
    pub(super) is_cut: bool,
}

impl Tree {
    /// A new root.
    pub(super) fn root(&mut self) -> NodeId {
        self.nodes.push(Node::default());
        self.nodes.len() - 1
    }

    pub(super) fn get(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id)
    }

    /// The level below; `None`: there is no room for it.
    fn child(&mut self, parent: NodeId, key: &[u8], hint: usize) -> Option<NodeId> {
        if key.is_empty() {
            return Some(parent);
        }
        let node = self.nodes.get(parent)?;
        if let Some(at) = node.keys.find(key, hint) {
            return node.keys.get(at).copied();
        }
        let label = label::of_key(&bytes::text(key));
        let is_it = |id: &&NodeId| self.nodes.get(**id).is_some_and(|child| child.label == label);
        let child = match node.children.iter().find(is_it) {
            Some(id) => *id,
            None if self.nodes.len() >= MAX_PATHS || node.children.len() >= MAX_CHILDREN => {
                self.is_cut = true;
                return None;
            }
            None => {
                self.nodes.push(Node { label, ..Node::default() });
                self.nodes.len() - 1
            }
        };
        let node = self.nodes.get_mut(parent)?;
        if !node.children.contains(&child) {
            node.children.push(child);
        }
        if node.keys.len() < MAX_KEYS {
            node.keys.push(key, child);
        }
        Some(child)
    }
}

/// Takes the fields of one file.
pub(in crate::engine) struct Sketch<'t> {
    tree: &'t mut Tree,
    at: Option<NodeId>,
    stack: Vec<Option<NodeId>>,
    n_values: u64,
}

impl<'t> Sketch<'t> {
    /// Begins at a root; `None`: there is no room for this file.
    pub(super) fn new(tree: &'t mut Tree, root: Option<NodeId>) -> Self {
        Self { tree, at: root, stack: Vec::new(), n_values: 0 }
    }

    /// Whether the file holds any value.
    pub(in crate::engine) fn has_values(&self) -> bool {
        self.n_values > 0
    }

    fn count(&mut self, node: Option<NodeId>, kind: usize, shape: Shape) {
        let Some(node) = node.and_then(|id| self.tree.nodes.get_mut(id)) else { return };
        for (counts, idx) in [(&mut node.types[..], kind), (&mut node.shapes[..], shape as usize)] {
            if let Some(count) = counts.get_mut(idx) {
                *count += 1;
            }
        }
    }
}

impl FieldSink for Sketch<'_> {
    fn open(&mut self, key: &[u8]) {
        self.stack.push(self.at);
        self.at = self.at.and_then(|at| self.tree.child(at, key, 0));
    }

    fn close(&mut self) {
        self.at = self.stack.pop().flatten();
    }

    fn record(&mut self, fields: &[Field<'_>]) {
        if let Some(node) = self.at.and_then(|id| self.tree.nodes.get_mut(id)) {
            node.n_records += 1;
        }
        for (idx, field) in fields.iter().enumerate() {
            self.n_values += u64::from(field.kind != Kind::Null);
            let child = self.at.and_then(|at| self.tree.child(at, field.key, idx));
            let kind = match field.kind {
                Kind::Text => 0,
                Kind::Number => 1,
                Kind::Bool => 2,
                Kind::Null => 3,
            };
            self.count(child, kind, shape::of(field));
        }
    }

    fn text(&mut self, text: &[u8]) {
        if !text.trim_ascii().is_empty() {
            self.n_values += 1;
            self.count(self.at, 4, shape::of_text(&bytes::text(text)));
        }
    }

    fn note(&mut self, _: Note) {}
}
