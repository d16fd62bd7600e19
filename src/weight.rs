//! The weights of the linear models, as whole numbers in the text that is built in.

/// The first `count` weights as whole numbers, each times `scale`; zeros where there are fewer.
pub(crate) fn whole(weights: &[f32], count: usize, scale: f32) -> Vec<i16> {
    let scaled = |weight: &f32| (weight * scale).round() as i16;
    let mut all: Vec<i16> = weights.iter().take(count).map(scaled).collect();
    all.resize(count, 0);
    all
}

/// The first whole number from the byte `at` on, whatever else stands before it, and the place
/// behind it.
pub(crate) const fn next(text: &[u8], at: usize) -> Option<(i32, usize)> {
    let mut at = at;
    while at < text.len() && text[at] != b'-' && !text[at].is_ascii_digit() {
        at += 1;
    }
    if at == text.len() {
        return None;
    }
    let negative = text[at] == b'-';
    at += negative as usize;
    let mut value = 0;
    while at < text.len() && text[at].is_ascii_digit() {
        value = value * 10 + (text[at] - b'0') as i32;
        at += 1;
    }
    Some((if negative { -value } else { value }, at))
}
