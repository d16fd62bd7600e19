//! One number for several.

/// One number for the first letters of a word.
pub(super) fn beginning(word: &str, letters: usize) -> u64 {
    hash(word.chars().take(letters).map(u64::from))
}

/// Fowler, Noll and Vo's hash over numbers, with a final mix.
pub(super) fn hash(numbers: impl Iterator<Item = u64>) -> u64 {
    let mixed = numbers.fold(0xcbf2_9ce4_8422_2325_u64, |hash, number| {
        (hash ^ number)
            .wrapping_mul(0x0000_0100_0000_01b3)
            .rotate_left(23)
    });
    let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 29)
}
