//! What in a region and around it speaks for a quotation or against one.

mod cue;
mod inside;
mod sentence;
mod title;

use super::scene::Scene;

pub(super) use cue::Cue;

/// A set of cues, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Evidence(u128);

impl Evidence {
    pub(super) fn has(self, cue: Cue) -> bool {
        self.0 & (1 << cue as u8) != 0
    }

    pub(super) fn any(self, cues: &[Cue]) -> bool {
        cues.iter().any(|&cue| self.has(cue))
    }

    pub(super) fn add(&mut self, cue: Cue, holds: bool) {
        self.0 |= u128::from(holds) << cue as u8;
    }

    /// Its cues, as their places among [`Cue::ALL`].
    pub(super) fn places(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let at = left.trailing_zeros();
            left &= left.wrapping_sub(1);
            (at < u128::BITS).then_some(at as usize)
        })
    }
}

/// All cues of a region but those that its neighbours give.
pub(super) fn gather(scene: &Scene<'_>) -> Evidence {
    let mut found = Evidence::default();
    found.add(Cue::Always, true);
    inside::gather(scene, &mut found);
    sentence::gather(scene, &mut found);
    title::gather(scene, &mut found);
    found
}
