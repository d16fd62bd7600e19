//! Words that deny.

/// Words that turn a sentence into its contrary, in the languages that quotations are found in.
const NEGATIONS: [&str; 22] = [
    "cannot",
    "jamais",
    "kein",
    "keine",
    "neither",
    "never",
    "nicht",
    "nie",
    "niemals",
    "no",
    "nobody",
    "non",
    "none",
    "noone",
    "not",
    "nothing",
    "nunca",
    "pas",
    "unable",
    "не",
    "никогда",
    "لا",
];

/// Whether a folded word denies.
pub(crate) fn is_negation(folded: &str) -> bool {
    folded.ends_with("n't") || NEGATIONS.binary_search(&folded).is_ok()
}
