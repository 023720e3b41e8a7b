//! The tree of field paths of one entry: every key is stored once, and looking up the next key of a record costs a
//! comparison with the key that stood there last time. Bounded: a level with very many keys folds the rest to `*`.

use super::bytes::same;
use crate::model::{DataClass, Masked};
use std::collections::HashMap;

/// Index of a node; 0 is the root.
pub(super) type NodeId = u32;

/// Children beyond this are folded to `*`: such keys are data (dates, ids), not names of fields.
pub(super) const MAX_NAMES: usize = 512;

/// Things by name, fast when asked in the order in which they came.
pub(super) struct Names<T> {
    items: Vec<(Box<[u8]>, T)>,
    index: HashMap<Box<[u8]>, usize>,
}

impl<T> Default for Names<T> {
    fn default() -> Self {
        Self { items: Vec::new(), index: HashMap::new() }
    }
}

impl<T> Names<T> {
    /// Up to so many items a walk over them beats hashing, which has to withstand names chosen to collide.
    const FEW: usize = 24;

    /// Where `name` stands; `hint` is where it is expected.
    #[inline]
    pub(super) fn find(&self, name: &[u8], hint: usize) -> Option<usize> {
        if self.is_at(hint, name) {
            return Some(hint);
        }
        if self.items.len() <= Self::FEW {
            return self.items.iter().position(|(known, _)| same(known, name));
        }
        self.index.get(name).copied()
    }

    /// Whether `name` stands at `idx`.
    #[inline]
    pub(super) fn is_at(&self, idx: usize, name: &[u8]) -> bool {
        self.items.get(idx).is_some_and(|(known, _)| same(known, name))
    }

    pub(super) fn get(&self, idx: usize) -> Option<&T> {
        self.items.get(idx).map(|(_, item)| item)
    }

    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    pub(super) fn push(&mut self, name: &[u8], item: T) -> usize {
        let idx = self.items.len();
        self.items.push((name.into(), item));
        self.index.insert(name.into(), idx);
        idx
    }
}

/// One level of a path.
pub(super) struct Node {
    parent: NodeId,
    /// Key as text, lossily.
    key: Box<str>,
    /// What is shown instead, where the key itself is personal.
    shown: Option<Masked>,
    children: Names<NodeId>,
    last_child: usize,
}

/// All paths of one entry.
pub(super) struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    pub(super) fn new() -> Self {
        Self { nodes: vec![Node::new(0, "")] }
    }

    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// The child of `parent` called `key`, if it is known.
    #[inline]
    pub(super) fn child(&mut self, parent: NodeId, key: &[u8]) -> Option<NodeId> {
        let node = self.nodes.get_mut(parent as usize)?;
        let idx = node.children.find(key, node.last_child)?;
        node.last_child = idx;
        node.children.get(idx).copied()
    }

    /// Adds a child. Past the limit of names the key becomes `*`.
    pub(super) fn add(&mut self, parent: NodeId, key: &[u8], shown: Option<Masked>) -> NodeId {
        let id = self.nodes.len() as NodeId;
        let Some(node) = self.nodes.get_mut(parent as usize) else { return 0 };
        let is_full = node.children.len() >= MAX_NAMES;
        let key: &[u8] = if is_full { b"*" } else { key };
        if let Some(idx) = node.children.find(key, 0) {
            return node.children.get(idx).copied().unwrap_or_default();
        }
        node.children.push(key, id);
        let mut child = Node::new(parent, &String::from_utf8_lossy(key));
        child.shown = shown;
        self.nodes.push(child);
        id
    }

    /// The one child of a level whose keys are values. Known by the empty key, which no other child there has, so that
    /// elements of an array at the same place stay apart from it.
    pub(super) fn fold(&mut self, parent: NodeId) -> NodeId {
        if let Some(child) = self.child(parent, b"") {
            return child;
        }
        let child = self.add(parent, b"", None);
        if let Some(node) = self.nodes.get_mut(child as usize) {
            node.key = "*".into();
        }
        child
    }

    /// Whether it stands for the elements of a list.
    pub(super) fn is_element(&self, node: NodeId) -> bool {
        self.nodes.get(node as usize).is_some_and(|node| &*node.key == "*")
    }

    /// Keys from the root down to `node`, array elements left out.
    pub(super) fn keys(&self, node: NodeId) -> Vec<&str> {
        let mut keys: Vec<&str> = self.walk_up(node).map(|node| &*node.key).filter(|key| *key != "*").collect();
        keys.reverse();
        keys
    }

    /// The path as shown: `/data/device_list/*`.
    pub(super) fn shown(&self, node: NodeId) -> String {
        let mut parts: Vec<String> = self
            .walk_up(node)
            .map(|node| match &node.shown {
                Some(masked) => masked.to_string(),
                None => Masked::plain(&node.key).to_string(),
            })
            .collect();
        parts.reverse();
        parts.iter().fold(String::new(), |path, part| path + "/" + part)
    }

    /// Masks keys that stand nowhere else as what they are.
    pub(super) fn hide(&mut self, class_of: impl Fn(&str) -> Option<DataClass>) {
        for node in self.nodes.iter_mut().filter(|node| node.shown.is_none()) {
            node.shown = class_of(&node.key).map(|class| Masked::of(class, &node.key));
        }
    }

    /// A key between the root and `node` as it is shown.
    pub(super) fn told<'k>(&'k self, node: NodeId, key: &'k str) -> &'k str {
        let personal = self.walk_up(node).find(|node| &*node.key == key).and_then(|node| node.shown.as_ref());
        personal.map_or(key, Masked::as_str)
    }

    fn walk_up(&self, node: NodeId) -> impl Iterator<Item = &Node> {
        let mut at = node;
        std::iter::from_fn(move || {
            let node = self.nodes.get(at as usize).filter(|_| at != 0)?;
            at = node.parent;
            Some(node)
        })
    }
}

impl Node {
    fn new(parent: NodeId, key: &str) -> Self {
        Self { parent, key: key.into(), shown: None, children: Names::default(), last_child: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_shown_with_its_array_and_known_without() {
        let mut tree = Tree::new();
        let list = tree.add(0, b"list", None);
        let element = tree.add(list, b"*", None);
        let name = tree.add(element, b"name", None);
        assert_eq!(tree.child(element, b"name"), Some(name));
        assert_eq!(tree.shown(name), "/list/*/name");
        assert_eq!(tree.keys(name), ["list", "name"]);
    }

    #[test]
    fn keys_that_are_values_fold_to_a_star_of_their_own() {
        let mut tree = Tree::new();
        let list = tree.add(0, b"list", None);
        let (element, folded) = (tree.add(list, b"*", None), tree.fold(list));
        assert!(element != folded && tree.fold(list) == folded);
        let name = tree.add(folded, b"name", None);
        assert_eq!((tree.shown(name).as_str(), tree.keys(name)), ("/list/*/name", vec!["list", "name"]));
    }

    #[test]
    fn every_name_of_many_is_found() {
        let mut names = Names::default();
        let told: Vec<String> = (0..100).map(|number| format!("a{number}z")).collect();
        for (idx, name) in told.iter().enumerate() {
            assert_eq!(names.find(name.as_bytes(), 0), None, "{name}");
            names.push(name.as_bytes(), idx);
            assert!(told[..=idx].iter().enumerate().all(|(at, name)| names.find(name.as_bytes(), 0) == Some(at)));
        }
    }

    #[test]
    fn very_many_keys_fold_to_a_star() {
        let mut tree = Tree::new();
        for idx in 0..2 * MAX_NAMES {
            tree.add(0, idx.to_string().as_bytes(), None);
        }
        assert!(tree.len() <= MAX_NAMES + 2);
    }
}
