//! Words that deny.

/// Words that turn a sentence into its contrary, in the languages that quotations are found in.
const NEGATIONS: [&str; 43] = [
    "aucun",
    "aucune",
    "cannot",
    "jamais",
    "kein",
    "keine",
    "keinem",
    "keinen",
    "keiner",
    "nadie",
    "neither",
    "never",
    "nicht",
    "nichts",
    "nie",
    "niemals",
    "niemand",
    "ningun",
    "ninguna",
    "ninguno",
    "no",
    "nobody",
    "non",
    "none",
    "noone",
    "not",
    "nothing",
    "nunca",
    "pas",
    "rien",
    "unable",
    "не",
    "немає",
    "нет",
    "никогда",
    "никто",
    "ничего",
    "ніколи",
    "ніхто",
    "لا",
    "لم",
    "لن",
    "ليس",
];

/// Whether a folded word denies.
pub(crate) fn is_negation(folded: &str) -> bool {
    folded.ends_with("n't") || NEGATIONS.binary_search(&folded).is_ok()
}
