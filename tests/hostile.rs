//! Texts that nobody writes for readers, made to take for ever: each is read in a time that its
//! length warrants, or these tests do not end.

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

#[test]
fn sentences_without_end() {
    for piece in [
        "While Marrack says that ",
        "x, Ilse Marrack and Jorn Askel said “we go now”, ",
        "Marrack: “we go now” ",
        "she said “we” and he said “they” ",
        "he and she told him, ",
        "xaaed ",
        "Tides, Winds, and ",
        "was asked whether ",
        "Marrack said it was “low” and ",
        ", ",
    ] {
        read("en", &format!("Marrack says that {}", piece.repeat(10_000)));
    }
}

#[test]
fn people_without_number() {
    let name = |at: usize| {
        let letters = [at / 676 % 26, at / 26 % 26, at % 26].map(|at| char::from(b'a' + at as u8));
        let surname: String = letters.iter().collect();
        format!("Ilse Mar{surname}")
    };
    let listed: Vec<String> = (0..15_000).map(name).collect();
    let found = read(
        "en",
        &format!("{} and Jorn Askel said so.", listed.join(", ")),
    );
    let longest = found
        .cast
        .people
        .iter()
        .map(|person| person.name.len())
        .max();
    assert!(longest.is_some_and(|longest| longest < 2000));
    let spoken = listed
        .iter()
        .map(|name| format!("A spokesman for {name} said no. "));
    read("en", &spoken.collect::<String>());
}

#[test]
fn pages_of_credits_alone() {
    let words = "Ilse Marrack spoke of the pier for an hour today. ".repeat(20);
    let credits = "<cite></cite>".repeat(20_000);
    let page = format!("<article><p>{words}</p><blockquote>{credits}</blockquote></article>");
    sound::reading("a.html", page.as_bytes());
}
