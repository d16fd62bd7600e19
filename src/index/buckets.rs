//! Sorting by words, of which there are many fewer than things to sort.

/// Sorts by counting, with room that is used again.
pub(super) struct Buckets<'a> {
    /// The place of each word in the order of all words.
    ranks: &'a [u32],
    /// For each word none, except while something is sorted.
    counts: Vec<usize>,
    words: Vec<u32>,
}

impl<'a> Buckets<'a> {
    pub(super) fn new(ranks: &'a [u32]) -> Self {
        Self {
            ranks,
            counts: vec![0; ranks.len()],
            words: Vec::new(),
        }
    }

    /// Puts what there is into `sorted`, in the order of the words that `word` gives; what has the
    /// same word stays in its order.
    pub(super) fn sort<T: Copy>(
        &mut self,
        all: &[T],
        word: impl Fn(&T) -> u32,
        sorted: &mut Vec<T>,
    ) {
        for one in all {
            let count = &mut self.counts[word(one) as usize];
            if *count == 0 {
                self.words.push(word(one));
            }
            *count += 1;
        }
        self.words
            .sort_unstable_by_key(|&word| self.ranks[word as usize]);
        let mut end = 0;
        for &word in &self.words {
            let start = end;
            end += std::mem::replace(&mut self.counts[word as usize], start);
        }
        sorted.clear();
        sorted.extend_from_slice(all);
        for &one in all {
            let next = &mut self.counts[word(&one) as usize];
            sorted[*next] = one;
            *next += 1;
        }
        for word in self.words.drain(..) {
            self.counts[word as usize] = 0;
        }
    }
}
