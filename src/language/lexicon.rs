//! A table of words, hashed when the program is compiled.

use super::Class;
use super::sieve::Sieve;

/// Words and what they are.
pub(crate) struct Lexicon<Slots: ?Sized = [Slot]> {
    groups: &'static [(Class, &'static str)],
    sieve: Sieve,
    slots: Slots,
}

/// The slots of a lexicon; `SIZE` is a power of two, at least twice the number of words.
pub(crate) type Table<const SIZE: usize> = [Slot; SIZE];

/// Where a word stands in the groups; `len` is 0 in an empty slot. The upper half of the word's
/// hash tells most other words apart without a look at the groups.
#[derive(Clone, Copy)]
pub(crate) struct Slot {
    class: u64,
    tag: u16,
    group: u16,
    start: u16,
    len: u16,
}

impl<const SIZE: usize> Lexicon<Table<SIZE>> {
    /// The lexicon of `groups`: words of one class, separated by single spaces. A word in several
    /// groups is of all their classes.
    pub(crate) const fn new(groups: &'static [(Class, &'static str)]) -> Self {
        let empty = Slot {
            class: 0,
            tag: 0,
            group: 0,
            start: 0,
            len: 0,
        };
        let mut sieve = Sieve::new();
        let mut slots = [empty; SIZE];
        let mut group = 0;
        while group < groups.len() {
            let words = groups[group].1.as_bytes();
            let mut start = 0;
            let mut end = 0;
            while end <= words.len() {
                if end == words.len() || words[end] == b' ' {
                    if end > start {
                        let hash = hash(words, start, end);
                        sieve.enter(hash);
                        let found = find(groups, &slots, (words, start, end), hash);
                        slots[found].class |= groups[group].0.0;
                        if slots[found].len == 0 {
                            slots[found].tag = tag(hash);
                            slots[found].group = group as u16;
                            slots[found].start = start as u16;
                            slots[found].len = (end - start) as u16;
                        }
                    }
                    start = end + 1;
                }
                end += 1;
            }
            group += 1;
        }
        Self {
            groups,
            sieve,
            slots,
        }
    }
}

impl Lexicon {
    /// Its groups, and how many slots their words have.
    #[cfg(test)]
    pub(crate) fn groups(&self) -> (&'static [(Class, &'static str)], usize) {
        (self.groups, self.slots.len())
    }

    /// What `word` is.
    pub(crate) fn class(&self, word: &str) -> Class {
        self.class_of([word, ""])
    }

    /// What the word is that the two parts make.
    pub(crate) fn class_of(&self, [stem, ending]: [&str; 2]) -> Class {
        let hash = stem.bytes().chain(ending.bytes()).fold(OFFSET, step);
        if !self.sieve.may_hold(hash) {
            return Class::NONE;
        }
        let (tag, last) = (tag(hash), self.slots.len() - 1);
        let mut at = hash as usize & last;
        while let Some(slot) = self.slots.get(at).filter(|slot| slot.len > 0) {
            let same = slot.tag == tag && usize::from(slot.len) == stem.len() + ending.len();
            if same && self.text(slot).strip_prefix(stem) == Some(ending) {
                return Class(slot.class);
            }
            at = (at + 1) & last;
        }
        Class::NONE
    }

    fn text(&self, slot: &Slot) -> &'static str {
        let start = usize::from(slot.start);
        let words = self.groups.get(usize::from(slot.group));
        words.map_or("", |(_, words)| {
            &words[start..start + usize::from(slot.len)]
        })
    }
}

/// The offset basis of FNV-1a, 32 bits.
const OFFSET: u32 = 0x811c_9dc5;

const fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

const fn tag(hash: u32) -> u16 {
    (hash >> 16) as u16
}

const fn hash(words: &[u8], start: usize, end: usize) -> u32 {
    let mut hash = OFFSET;
    let mut at = start;
    while at < end {
        hash = step(hash, words[at]);
        at += 1;
    }
    hash
}

/// The slot of the word at `start..end` of `words`: the one it has, or a free one.
const fn find<const SIZE: usize>(
    groups: &[(Class, &str)],
    slots: &Table<SIZE>,
    (words, start, end): (&[u8], usize, usize),
    hash: u32,
) -> usize {
    let mut slot = hash as usize & (SIZE - 1);
    while slots[slot].len > 0 {
        let there = groups[slots[slot].group as usize].1.as_bytes();
        let mut same = slots[slot].len as usize == end - start;
        let mut at = 0;
        while same && at < end - start {
            same = there[slots[slot].start as usize + at] == words[start + at];
            at += 1;
        }
        if same {
            return slot;
        }
        slot = (slot + 1) & (SIZE - 1);
    }
    slot
}
