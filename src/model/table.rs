//! Small maps and sets, and sorting. Each pair of types in a `BTreeMap`, and each `sort`, costs the page two to five kilobytes
//! of code of its own; these cost a few hundred bytes (measured 2026-11). Not for what grows without bound: putting
//! something in before others moves them.

use std::borrow::Borrow;
use std::cmp::Ordering;

/// A map, kept in the order of its keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<K, V>(Vec<(K, V)>);

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord, V> Table<K, V> {
    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(own, _)| own.borrow().cmp(key))
    }

    /// The value at a key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.find(key).ok().and_then(|place| self.0.get(place)).map(|(_, value)| value)
    }

    /// The value at a key, to be changed.
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let place = self.find(key).ok()?;
        self.0.get_mut(place).map(|(_, value)| value)
    }

    /// Puts a value at a key, in place of the one that was there.
    pub fn insert(&mut self, key: K, value: V) {
        match self.find(&key) {
            Ok(place) => {
                if let Some((_, there)) = self.0.get_mut(place) {
                    *there = value;
                }
            }
            Err(place) => self.0.insert(place, (key, value)),
        }
    }

    /// Puts a value at a key, unless there is one.
    pub fn or_insert(&mut self, key: K, value: V) {
        if let Err(place) = self.find(&key) {
            self.0.insert(place, (key, value));
        }
    }

    /// Takes out the value at a key.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.find(key).ok().map(|place| self.0.remove(place).1)
    }

    /// Keys and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// Values, in the order of their keys.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }

    /// Keys and values, in order.
    pub fn into_pairs(self) -> Vec<(K, V)> {
        self.0
    }
}

impl<K: Ord, V> Extend<(K, V)> for Table<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, pairs: I) {
        pairs.into_iter().for_each(|(key, value)| self.insert(key, value));
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Table<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut table = Self::default();
        table.extend(pairs);
        table
    }
}

/// A set, kept in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set<K>(Vec<K>);

impl<K> Default for Set<K> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord> Set<K> {
    /// Whether it is in.
    pub fn contains(&self, key: &K) -> bool {
        self.0.binary_search(key).is_ok()
    }

    /// Takes it in, or out.
    pub fn set(&mut self, key: K, is_in: bool) {
        match (self.0.binary_search(&key), is_in) {
            (Err(place), true) => self.0.insert(place, key),
            (Ok(place), false) => _ = self.0.remove(place),
            _ => {}
        }
    }

    /// Takes it in.
    pub fn insert(&mut self, key: K) {
        self.set(key, true);
    }

    /// Everything in it, in order.
    pub fn iter(&self) -> impl Iterator<Item = &K> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Everything in it, in order.
    pub fn into_vec(self) -> Vec<K> {
        self.0
    }
}

impl<K: Ord> FromIterator<K> for Set<K> {
    fn from_iter<I: IntoIterator<Item = K>>(keys: I) -> Self {
        let mut set = Self::default();
        keys.into_iter().for_each(|key| set.insert(key));
        set
    }
}

/// The items by their keys; those with the same key stay as they stand.
pub fn sorted_by_key<T: Clone, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let items: Vec<T> = items.into_iter().collect();
    let compare = |one: usize, other: usize| items.get(one).map(&key).cmp(&items.get(other).map(&key));
    order(items.len(), &compare).into_iter().filter_map(|place| items.get(place).cloned()).collect()
}

/// The places of some items in order: one sort for items and keys of every type.
fn order(n_items: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..n_items).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_holds_one_value_for_each_key() {
        let mut table: Table<String, u8> =
            [("b", 1), ("a", 2), ("b", 3)].map(|(key, value)| (key.to_owned(), value)).into_iter().collect();
        assert_eq!(table.iter().map(|(key, value)| (key.as_str(), *value)).collect::<Vec<_>>(), [("a", 2), ("b", 3)]);
        assert_eq!((table.get("b"), table.get("c")), (Some(&3), None));
        table.get_mut("a").into_iter().for_each(|value| *value = 9);
        assert_eq!((table.remove("a"), table.remove("a")), (Some(9), None));
        assert_eq!(table.into_pairs(), [("b".to_owned(), 3)]);
    }

    #[test]
    fn a_set_holds_each_thing_once() {
        let mut set: Set<u8> = [3, 1, 3, 2].into_iter().collect();
        set.set(1, false);
        set.set(1, false);
        set.set(4, true);
        assert_eq!(set.iter().copied().collect::<Vec<_>>(), [2, 3, 4]);
        assert!(set.contains(&4) && !set.contains(&1) && set.len() == 3 && !set.is_empty());
    }

    #[test]
    fn what_has_the_same_key_stays_as_it_stands() {
        assert_eq!(sorted_by_key(["bb", "a", "cc", "d"], |word| word.len()), ["a", "d", "bb", "cc"]);
    }
}
