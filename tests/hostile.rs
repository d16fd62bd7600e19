//! Texts that nobody writes for readers, made to take for ever: each is read in a time that its length
//! warrants, or these tests do not end.

use verbatim::article::{Known, Origin};
use verbatim::extraction::Extraction;

#[path = "support/sound.rs"]
mod sound;

fn read(language: &str, text: &str) -> Extraction {
    let mut article = sound::article(text);
    article.language = Some(Known::new(language.to_owned(), Origin::Column));
    Extraction::of(&article)
}

#[test]
fn words_of_parts_without_end() {
    for part in ["و", "ول", "فوبكل"] {
        read("ar", &format!("قال {} هنا.", part.repeat(20_000)));
    }
    for part in ["l’", "d'", "a-t-il-"] {
        read("fr", &part.repeat(20_000));
    }
}

#[test]
fn dialogue_of_dashes_alone() {
    for piece in ["—a", "— dit", "— ", ",—b"] {
        read("fr", &format!("— Xa{}", piece.repeat(20_000)));
    }
}
