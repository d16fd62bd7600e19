//! Numbers in as few bytes as they need: seven bits each, the lowest first (LEB128).

/// Appends a number.
pub(crate) fn put(bytes: &mut Vec<u8>, mut number: u32) {
    while number > 127 {
        bytes.push(number.to_le_bytes()[0] | 128);
        number >>= 7;
    }
    bytes.push(number.to_le_bytes()[0]);
}

/// Writes a number over the first bytes, and says how many it took.
pub(super) fn put_into(bytes: &mut [u8], mut number: u32) -> usize {
    let length = length(number);
    for byte in &mut bytes[..length] {
        *byte = number.to_le_bytes()[0] | 128;
        number >>= 7;
    }
    bytes[length - 1] &= 127;
    length
}

/// How many bytes a number takes.
pub(super) fn length(number: u32) -> usize {
    (u32::BITS - (number | 1).leading_zeros()).div_ceil(7) as usize
}

/// Takes a number off the beginning; `None` where there is none. Bits beyond the 32nd are dropped.
pub(crate) fn take(bytes: &mut &[u8]) -> Option<u32> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u32::from(byte & 127).unbounded_shl(shift);
        if byte < 128 {
            return Some(number);
        }
        shift += 7;
    }
}

/// Appends ascending numbers below the largest one as what lies between them.
pub(crate) fn put_ascending(bytes: &mut Vec<u8>, numbers: impl IntoIterator<Item = u32>) {
    let mut next = 0;
    for number in numbers {
        put(bytes, number - next);
        next = number + 1;
    }
}

/// Takes one of [ascending](put_ascending) numbers off the beginning; `next` is the least that it
/// may be, 0 for the first one, and then what the one behind it may be. `None` where there is none.
pub(crate) fn take_ascending(bytes: &mut &[u8], next: &mut u32) -> Option<u32> {
    let number = next.checked_add(take(bytes)?)?;
    *next = number.checked_add(1)?;
    Some(number)
}
