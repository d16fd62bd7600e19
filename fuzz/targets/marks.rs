//! Any text, searched for quotations.
#![no_main]

#[path = "../../tests/support/sound.rs"]
mod sound;

libfuzzer_sys::fuzz_target!(|text: &str| {
    sound::marks(&sound::article(text));
});
