//! Any two texts, aligned in both directions.
#![no_main]

#[path = "../../tests/support/sound.rs"]
mod sound;

libfuzzer_sys::fuzz_target!(|texts: (&str, &str)| {
    sound::alignment(texts.0, texts.1);
});
