//! Any text, searched for who said what; the first byte chooses the language.
#![no_main]

use verbatim::article::{Known, Origin};

#[path = "../../tests/support/sound.rs"]
mod sound;

libfuzzer_sys::fuzz_target!(|input: (u8, &str)| {
    let (language, text) = input;
    let languages = ["en", "fr", "de", "es", "ru", "ar", "uk", "xx"];
    let language = languages[usize::from(language) % languages.len()];
    let mut article = sound::article(text);
    article.language = Some(Known::new(language.to_owned(), Origin::Column));
    sound::extraction(&article);
});
