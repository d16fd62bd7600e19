//! Variances: how far the versions of a statement agree, in kinds that a reader can ask for.

/// What articles make of a statement. Of all but [`Disputed`](Self::Disputed), which may come on
/// top, a statement has exactly one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variance {
    /// Only one carries it.
    Alone,
    /// All have the same words.
    Alike,
    /// The same words, but not everywhere all of them.
    Cut,
    /// Some have other words.
    Reworded,
    /// One denies what another says, in the same words but for a few.
    Denied,
    /// Some name somebody else as the speaker.
    Disputed,
}

impl Variance {
    /// All of them, those that differ less first.
    pub const ALL: [Variance; 6] = [
        Variance::Alone,
        Variance::Alike,
        Variance::Cut,
        Variance::Reworded,
        Variance::Denied,
        Variance::Disputed,
    ];

    /// Several of them as one byte, a bit each.
    pub(crate) fn bit(self) -> u8 {
        1 << self as u8
    }
}
