//! How much two passages must have in common to be one utterance.

/// What two passages must have in common, beyond what chance and habit give them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Share of the shorter passage that any two passages of this kind may have in common, from 0
    /// to 1.
    pub by_chance: f32,
    /// Bits of information that the common words must add up to.
    pub bits: f32,
}

/// The bars, each for passages of one news cycle and for passages long apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bars {
    /// Of the same person.
    pub same: [Bar; 2],
    /// Where one of the speakers is not known.
    pub unknown: [Bar; 2],
    /// Of an organisation and somebody else, who may speak for it.
    pub other: [Bar; 2],
    /// Of two human beings: they are given the same words only if they are very many.
    pub two_humans: [Bar; 2],
}

impl Default for Bars {
    fn default() -> Self {
        let bar = |by_chance, bits| Bar { by_chance, bits };
        Self {
            same: [bar(0.23, 8.0), bar(0.62, 24.0)],
            unknown: [bar(0.36, 14.0), bar(0.62, 26.0)],
            other: [bar(0.45, 22.0), bar(0.65, 36.0)],
            two_humans: [bar(0.5, 60.0), bar(0.5, 60.0)],
        }
    }
}

impl Bar {
    /// The bar at `share` of the way to another, from 0 to 1.
    pub(super) fn towards(self, other: Bar, share: f32) -> Bar {
        Bar {
            by_chance: self.by_chance + share * (other.by_chance - self.by_chance),
            bits: self.bits + share * (other.bits - self.bits),
        }
    }
}
