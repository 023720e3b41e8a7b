//! What the last word of a key tells where no table has the key: only values that look drawn by chance bear it out.

use super::lexicon::{Word, lexicon};
use super::{Claim, is_one_of};
use crate::catalog::dictionary::context;

/// What the last word says of a key that is in no table: whatever a maker calls its keys and tokens, it calls them that.
pub(super) fn by_last_word(words: &[Word]) -> Option<Claim> {
    let (last, front) = words.split_last()?;
    let (_, class) = context::SECRET.iter().find(|(list, _)| is_one_of(&last.text, list))?;
    let is_other = |word: &Word| {
        [&lexicon().kill, &lexicon().kill_still, &lexicon().kill_link].iter().any(|list| word.is_in(list))
            || is_one_of(&word.text, context::NO_SECRET)
    };
    let is_secret = !front.is_empty() && !front.iter().any(is_other);
    is_secret.then_some(Claim { is_drawn: true, ..Claim::new(*class, false) })
}
