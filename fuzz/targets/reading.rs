//! Any bytes, as a file of any kind: the first byte chooses the ending.
#![no_main]

#[path = "../../tests/support/sound.rs"]
mod sound;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let endings = ["txt", "md", "jsonl", "json", "csv", "html"];
    if let Some((first, rest)) = bytes.split_first() {
        let ending = endings[usize::from(*first) % endings.len()];
        sound::reading(&format!("a.{ending}"), rest);
    }
});
