//! What holds of every input holds of random ones: no panic, no lost text, only whole characters.
//!
//! The same checks are run by the fuzz targets in `fuzz/`, on inputs of their own making.

use proptest::prelude::*;
use verbatim::article::{Known, Origin};

#[path = "support/sound.rs"]
mod sound;

/// Signs and words that the finding of quotations and speakers turns on, dense as in no article.
const PIECES: [&str; 91] = [
    "“",
    "”",
    "\"",
    "‘",
    "’",
    "'",
    "''",
    "``",
    "`",
    "„",
    "«",
    "»",
    "‹",
    "›",
    "「",
    "」",
    "『",
    "』",
    "《",
    "》",
    "?",
    "\u{fffd}",
    ". ",
    ", ",
    "—",
    "– ",
    "(",
    ")",
    "=",
    ":",
    "; ",
    "\n",
    "\nMARRACK: ",
    "\nQ: ",
    "\n> ",
    "\u{a0}",
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    "9",
    "é",
    "東",
    "s",
    "’s",
    "a ",
    "the ",
    "we ",
    "said ",
    "says ",
    "told ",
    "called ",
    "wrote ",
    "saying ",
    "according to ",
    "that ",
    "who ",
    "and ",
    "by ",
    "of ",
    "it ",
    "he ",
    "she ",
    "they ",
    "her ",
    "Ilse Marrack ",
    "Marrack",
    "Mr. ",
    "A. ",
    "Oslen ",
    "Varenia",
    "ministry ",
    "spokesman ",
    "43-year-old ",
    "the film ",
    "👩‍👩‍👧",
    "Иван ",
    "сказал ",
    "что ",
    "слова ",
    "dit ",
    "selon ",
    "sagte ",
    "laut ",
    "dijo ",
    "según ",
    "قال ",
    "الوزير ",
    "сказала ",
];

const LANGUAGES: [&str; 8] = ["en", "fr", "de", "es", "ru", "ar", "uk", "xx"];

/// Words that alignment turns on: with and without marks, compounds, numbers, other scripts.
const WORDS: [&str; 18] = [
    "the",
    "The",
    "mill",
    "mills",
    "of",
    "don't",
    "state-owned",
    "state",
    "owned",
    "Élan",
    "港口",
    "specific",
    "specifically",
    "12,000",
    "…",
    "“",
    "ferry",
    "a",
];

fn dense() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(&PIECES[..]), 0..90);
    prop_oneof![4 => pieces.prop_map(|pieces| pieces.concat()), 1 => "\\PC{0,80}"]
}

fn words() -> impl Strategy<Value = String> {
    let words = prop::collection::vec(prop::sample::select(&WORDS[..]), 0..30);
    prop_oneof![words.prop_map(|words| words.join(" ")), any::<String>()]
}

#[test]
fn a_quotation_without_a_closing_mark_parts_no_other() {
    sound::marks(&sound::article("‹“?it said ?''“"));
}

/// A sentence without an end, in which every verb could lean on all others.
fn endless() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(&PIECES[..]), 1..8);
    pieces.prop_map(|pieces| pieces.concat().repeat(300))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn endless_sentences_are_read(text in endless(), language in prop::sample::select(&LANGUAGES[..])) {
        let mut article = sound::article(&text);
        article.language = Some(Known::new(language.to_owned(), Origin::Column));
        sound::extraction(&article);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn marks_are_accounted_for(text in dense()) {
        sound::marks(&sound::article(&text));
    }

    #[test]
    fn extractions_fit_their_article(text in dense(), language in prop::sample::select(&LANGUAGES[..])) {
        let mut article = sound::article(&text);
        article.language = Some(Known::new(language.to_owned(), Origin::Column));
        sound::extraction(&article);
    }

    #[test]
    fn alignments_are_whole(base in words(), other in words()) {
        sound::alignment(&base, &other);
    }
}
