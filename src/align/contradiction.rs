//! Few words in the place of others that turn what is said into something else.

use std::ops::Range;

use super::negation::is_negation;
use super::spelling::{number, spelt_out};

/// How words contradict those in whose place they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Contradiction {
    /// One side denies: "no evidence" and "evidence".
    Denial,
    /// They are opposites by their beginning: "overwhelming" and "underwhelming".
    Opposite,
    /// They are other numbers.
    Number,
}

/// How many words either side has at most.
const FEW: usize = 3;

/// How many words around are looked at for the "no" that has moved: "cannot be justified" and
/// "there can be no justification".
pub(super) const AROUND: usize = 4;

/// How two runs of words, one of which may be empty, contradict each other where the texts go on
/// alike.
pub(crate) fn contradiction<'a, T>(
    sides: [(&'a [T], &Range<usize>); 2],
    folded: impl Fn(&'a T) -> &'a str + Copy,
) -> Option<Contradiction> {
    let runs = sides.map(|(tokens, run)| tokens.get(run.clone()).unwrap_or_default());
    if runs.iter().any(|run| run.len() > FEW) {
        return None;
    }
    if let [[one], [other]] = runs
        && are_opposite(folded(one), folded(other))
    {
        return Some(Contradiction::Opposite);
    }
    let numbers = runs.map(|run| run.iter().filter_map(|token| number(folded(token))));
    let [ours, theirs] = numbers.map(Iterator::collect::<Vec<_>>);
    if !ours.is_empty() && !theirs.is_empty() && !ours.iter().any(|one| theirs.contains(one)) {
        return Some(Contradiction::Number);
    }
    let [ours, theirs] = runs.map(|run| all_spelt_out(run.iter().map(folded)));
    if !is_bare(&ours, &theirs) || !is_bare(&theirs, &ours) {
        return None;
    }
    let denials = |(tokens, run): (&'a [T], &Range<usize>)| {
        let around = run.start.saturating_sub(AROUND)..(run.end + AROUND).min(tokens.len());
        let around = tokens.get(around).unwrap_or_default();
        around
            .iter()
            .filter(|token| is_negation(folded(token)))
            .count()
    };
    let denies = runs.map(|run| run.iter().any(|token| is_negation(folded(token))));
    let [ours, theirs] = sides.map(denials);
    (denies[0] != denies[1] && ours % 2 != theirs % 2).then_some(Contradiction::Denial)
}

/// Letters of the longest word that may stand beside what denies: "do not", "some".
const SMALL: usize = 5;

/// What is denied by "no one", "none" or "never".
const ALL: [&str; 5] = ["all", "always", "everybody", "everyone", "everything"];

/// What an English verb is denied with, which changes its form: "did not know", "knew".
const DO: [&str; 3] = ["did", "do", "does"];

fn all_spelt_out<'a>(run: impl Iterator<Item = &'a str>) -> Vec<String> {
    let words = run.flat_map(spelt_out);
    words
        .map(|word| word.strip_prefix("n'").unwrap_or(&word).to_owned())
        .collect()
}

/// Whether a run is hardly more than what denies, beside what stands in the other one as well: what
/// has other words need not mean the contrary, as "not let" for "prevent".
fn is_bare(run: &[String], other: &[String]) -> bool {
    let is_denied = |word: &str| ALL.contains(&word) && other.iter().any(|word| is_negation(word));
    let counts = |word: &&String| !is_negation(word) && !other.contains(word) && !is_denied(word);
    let rest: Vec<&String> = run.iter().filter(counts).collect();
    match (&rest[..], other) {
        ([], _) => true,
        ([aid, verb], [other]) if DO.contains(&aid.as_str()) => same_letter(verb, other),
        ([verb], [aid, .., other]) if DO.contains(&aid.as_str()) => same_letter(verb, other),
        ([only], _) => only.chars().count() <= SMALL,
        _ => false,
    }
}

/// Whether two words begin with the same letter, as forms of an irregular verb do.
fn same_letter(one: &str, other: &str) -> bool {
    one.chars().next() == other.chars().next()
}

/// Beginnings that make a word its opposite.
const OPPOSING: [&str; 2] = ["un", "non"];
/// Those that do so with adjectives only: "impossible", but "import".
const OPPOSING_ADJECTIVES: [&str; 5] = ["im", "in", "ir", "il", "dis"];
/// How such adjectives end.
const ADJECTIVES: [&str; 7] = ["ible", "able", "al", "ent", "ant", "ate", "honest"];

/// Letters of the shortest word that has an opposite so made.
const SHORTEST: usize = 4;

fn are_opposite(one: &str, other: &str) -> bool {
    let (short, long) = match one.len() <= other.len() {
        true => (one, other),
        false => (other, one),
    };
    let denied = |beginnings: &[&str]| {
        let mut beginnings = beginnings.iter();
        beginnings.any(|beginning| long.strip_prefix(beginning) == Some(short))
    };
    let is_adjective = ADJECTIVES.iter().any(|ending| short.ends_with(ending));
    let turned = |one: &str, other: &str| {
        let rest = one
            .strip_prefix("over")
            .filter(|rest| rest.len() >= SHORTEST);
        rest.is_some() && rest == other.strip_prefix("under")
    };
    let is_long = short.len() >= SHORTEST;
    is_long && (denied(&OPPOSING) || is_adjective && denied(&OPPOSING_ADJECTIVES))
        || turned(one, other)
        || turned(other, one)
}

#[cfg(test)]
mod tests {
    use super::are_opposite;

    #[test]
    fn opposites_are_told() {
        for (one, other) in [
            ("overwhelming", "underwhelming"),
            ("likely", "unlikely"),
            ("impossible", "possible"),
            ("nonlethal", "lethal"),
        ] {
            assert!(are_opposite(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("import", "port"),
            ("inform", "form"),
            ("over", "under"),
            ("it", "unit"),
        ] {
            assert!(!are_opposite(one, other), "{one} {other}");
        }
    }
}
