//! What single words of a key tell where no table has the key: only values that look drawn by chance bear it out.

use super::lexicon::{Word, lexicon};
use super::{Claim, Level, is_one_of};
use crate::catalog::dictionary::context;
use crate::model::DataClass;

/// Words that may stand behind the one that tells: `LE_KEY_PENC`, `network_key_info`.
const MAX_BEHIND: usize = 2;

/// What a key is below one that names several such things and nothing else.
pub(super) fn by_list(list: &[Word], key: &[Word], levels: &[Level]) -> Option<Claim> {
    let is_several = list.last().is_some_and(|word| word.text.ends_with('s') || word.text == "cookie");
    let is_name = !key.iter().any(is_other);
    by_word(list, levels).filter(|_| is_several && is_name)
}

/// What a key is that is in no table: whatever a maker calls its keys and tokens, it calls them that. What stands beside the
/// word and above it tells of which kind it is.
pub(super) fn by_word(words: &[Word], levels: &[Level]) -> Option<Claim> {
    let telling = |(idx, word): (usize, &Word)| {
        let (_, class) = context::SECRET.iter().find(|(list, _)| is_one_of(&word.text, list))?;
        Some((idx, *class))
    };
    let (at, class) = words.iter().enumerate().rev().take(MAX_BEHIND + 1).find_map(telling)?;
    // Things are sorted and found by what is called a key or a code and nothing else.
    let is_bare = words.len() == 1 && words.iter().any(|word| is_one_of(&word.text, "key, keys, code, codes"));
    let is_no_code = |word: &Word| class == DataClass::Pin && word.is_in(&lexicon().no_code);
    let is_secret =
        !is_bare && !words.iter().enumerate().any(|(idx, word)| idx != at && (is_other(word) || is_no_code(word)));
    is_secret.then_some(of_kind(Claim { is_drawn: true, ..Claim::new(class, false) }, words, levels))
}

/// The kind of a secret, by the nearest word that tells one: those of the key, then those above it.
pub(super) fn of_kind(claim: Claim, words: &[Word], levels: &[Level]) -> Claim {
    let told = |words: &[Word]| {
        let texts: Vec<String> = texts(words).collect();
        let of = |(list, from, to): &(&'static str, &'static [DataClass], DataClass)| {
            let is_told = from.contains(&claim.class) && texts.iter().any(|text| is_one_of(text, list));
            is_told.then_some(*to)
        };
        context::KINDS_OF_SECRETS.iter().find_map(of)
    };
    let class = told(words).or_else(|| levels.iter().find_map(|level| told(&level.words)));
    class.map_or(claim, |class| Claim { class, ..claim })
}

/// The words and each two of them as one: `2fa` falls into two.
pub(super) fn texts(words: &[Word]) -> impl Iterator<Item = String> {
    let pairs = words.windows(2).map(|pair| pair.iter().map(|word| word.text.as_str()).collect());
    words.iter().map(|word| word.text.clone()).chain(pairs)
}

/// Whether the word is about a secret, leads to one, or to what is none.
pub(super) fn is_other(word: &Word) -> bool {
    [&lexicon().kill, &lexicon().kill_still, &lexicon().kill_link].iter().any(|list| word.is_in(list))
        || [context::NO_SECRET, context::KILL_SECRET].iter().any(|list| is_one_of(&word.text, list))
}
