//! What single words of a key tell where no table has the key: only values that look drawn by chance bear it out.

use super::lexicon::{Word, lexicon};
use super::{Claim, is_one_of};
use crate::catalog::dictionary::context;

/// Words that may stand behind the one that tells: `LE_KEY_PENC`, `network_key_info`.
const MAX_BEHIND: usize = 2;

/// What a key is below one that names several such things and nothing else.
pub(super) fn by_list(list: &[Word], key: &[Word]) -> Option<Claim> {
    let is_several = list.last().is_some_and(|word| word.text.ends_with('s'));
    let is_name = !key.iter().any(is_other);
    by_word(list).filter(|_| is_several && is_name)
}

/// What a key is that is in no table: whatever a maker calls its keys and tokens, it calls them that.
pub(super) fn by_word(words: &[Word]) -> Option<Claim> {
    let telling = |(idx, word): (usize, &Word)| {
        let (_, class) = context::SECRET.iter().find(|(list, _)| is_one_of(&word.text, list))?;
        Some((idx, *class))
    };
    let (at, class) = words.iter().enumerate().rev().take(MAX_BEHIND + 1).find_map(telling)?;
    // Things are sorted and found by what is called a key and nothing else.
    let is_bare = words.len() == 1 && words.iter().any(|word| matches!(word.text.as_str(), "key" | "keys"));
    let is_secret = !is_bare && !words.iter().enumerate().any(|(idx, word)| idx != at && is_other(word));
    is_secret.then_some(Claim { is_drawn: true, ..Claim::new(class, false) })
}

/// Whether the word is about a secret, leads to one, or to what is none.
fn is_other(word: &Word) -> bool {
    [&lexicon().kill, &lexicon().kill_still, &lexicon().kill_link].iter().any(|list| word.is_in(list))
        || [context::NO_SECRET, context::KILL_SECRET].iter().any(|list| is_one_of(&word.text, list))
}
