//! Variances: how far the articles that carry a statement agree, in kinds that a reader can ask
//! for.

/// What articles make of a statement.
///
/// Of the first four a statement has exactly one, by the version that differs most; the others come
/// on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variance {
    /// One outlet alone carries it.
    Alone = 0,
    /// All have the same words.
    Same = 1,
    /// The same words, but not everywhere all of them.
    Cut = 2,
    /// Some have other words.
    Reworded = 3,
    /// One contradicts another by a few of its words.
    Contradicted = 4,
    /// Some name somebody else as the speaker.
    Disputed = 5,
}

impl Variance {
    /// All of them, in the order of their numbers.
    pub const ALL: [Variance; 6] = [
        Variance::Alone,
        Variance::Same,
        Variance::Cut,
        Variance::Reworded,
        Variance::Contradicted,
        Variance::Disputed,
    ];

    fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// Some of the variances, as one byte with a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Variances(u8);

impl Variances {
    /// How many there can be, each a byte.
    pub(crate) const COUNT: usize = 1 << Variance::ALL.len();

    /// The variances of a statement; `None` where no statement has them.
    pub(crate) fn from_byte(byte: u8) -> Option<Self> {
        let exclusive = byte & (Variance::Contradicted.bit() - 1);
        (exclusive.is_power_of_two() && usize::from(byte) < Self::COUNT).then_some(Self(byte))
    }

    pub(crate) fn byte(self) -> u8 {
        self.0
    }

    /// Whether a variance is among them.
    pub fn has(self, variance: Variance) -> bool {
        self.0 & variance.bit() != 0
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// These and another one.
    pub fn with(self, variance: Variance) -> Self {
        Self(self.0 | variance.bit())
    }

    /// These but one.
    pub fn without(self, variance: Variance) -> Self {
        Self(self.0 & !variance.bit())
    }

    /// Whether any is in both.
    pub(crate) fn meets(self, byte: u8) -> bool {
        self.0 & byte != 0
    }

    /// Each of them, ascending.
    pub fn iter(self) -> impl Iterator<Item = Variance> {
        Variance::ALL
            .into_iter()
            .filter(move |&variance| self.has(variance))
    }
}

impl FromIterator<Variance> for Variances {
    fn from_iter<I: IntoIterator<Item = Variance>>(variances: I) -> Self {
        variances.into_iter().fold(Self::default(), Self::with)
    }
}
