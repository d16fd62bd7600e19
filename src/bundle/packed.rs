//! Packed columns: numbers written so that a general compressor finds little left to do.
//!
//! A byte for the form and for how many bytes a number has, then the lowest bytes of all numbers,
//! then their second bytes and so on: what is alike lies together, and upper bytes are seldom
//! anything but zero.

/// What the bytes are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Each number plus one, so that what no id is is zero.
    Ids,
    /// What each number adds to the one before it.
    Steps,
    /// The same with its sign in the lowest bit: for numbers that also fall.
    Moves,
}

const FORMS: [Form; 3] = [Form::Ids, Form::Steps, Form::Moves];

/// Packs a column.
pub(super) fn pack(form: Form, numbers: &[u32]) -> Vec<u8> {
    let mut last = 0;
    let numbers: Vec<u32> = numbers
        .iter()
        .map(|&number| {
            let step = number.wrapping_sub(std::mem::replace(&mut last, number));
            match form {
                Form::Ids => number.wrapping_add(1),
                Form::Steps => step,
                Form::Moves => step << 1 ^ (step.cast_signed() >> 31).cast_unsigned(),
            }
        })
        .collect();
    let most = numbers.iter().copied().max().unwrap_or(0);
    let planes = (4 - most.leading_zeros() / 8).max(1);
    let form = u8::try_from(FORMS.iter().position(|&f| f == form).unwrap_or(0) * 8);
    let mut bytes = vec![form.unwrap_or(0) | planes.to_le_bytes()[0]];
    for plane in 0..planes as usize {
        bytes.extend(numbers.iter().map(|number| number.to_le_bytes()[plane]));
    }
    bytes
}

/// The numbers of a packed column; `None` where it is something else.
pub(super) fn unpack(bytes: &[u8]) -> Option<Vec<u32>> {
    let (&form, bytes) = bytes.split_first()?;
    let planes = usize::from(form % 8);
    let count = bytes.len().checked_div(planes)?;
    if planes > 4 || count * planes != bytes.len() {
        return None;
    }
    let mut numbers = vec![0; count];
    for (plane, bytes) in bytes.chunks_exact(count.max(1)).enumerate() {
        for (number, &byte) in numbers.iter_mut().zip(bytes) {
            *number |= u32::from(byte) << (8 * plane);
        }
    }
    let mut last = 0u32;
    for number in &mut numbers {
        *number = match FORMS.get(usize::from(form / 8))? {
            Form::Ids => number.wrapping_sub(1),
            Form::Steps => last.wrapping_add(*number),
            Form::Moves => last.wrapping_add(*number >> 1 ^ (*number & 1).wrapping_neg()),
        };
        last = *number;
    }
    Some(numbers)
}
