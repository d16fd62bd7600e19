//! Which found quotation is which annotated one.

use super::gold::{Quote, Scored};

/// Marks that may stand at either edge of an annotated quotation.
const OPENING: [&str; 8] = ["''", "``", "“", "”", "\"", "„", "«", "»"];
const CLOSING: [&str; 6] = ["''", "“", "”", "\"", "«", "»"];

/// A place in code points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Place {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Place {
    /// The place of a quotation without white space, one layer of marks, and final stops and
    /// commas.
    pub(crate) fn of(quote: &Quote, scored: &Scored) -> Self {
        let text = &scored.characters;
        let (mut start, mut end) = (quote.start.min(text.len()), quote.end.min(text.len()));
        while start < end && text[start].is_whitespace() {
            start += 1;
        }
        while start < end && text[end - 1].is_whitespace() {
            end -= 1;
        }
        let is_at = |mark: &str, at: usize| {
            mark.chars()
                .eq(text[at..].iter().copied().take(mark.chars().count()))
        };
        let length = |mark: &str| mark.chars().count();
        let fits = |mark: &str, start: usize| end.saturating_sub(start) > length(mark);
        if let Some(mark) = OPENING
            .iter()
            .find(|mark| fits(mark, start) && is_at(mark, start))
        {
            start += length(mark);
        }
        if let Some(mark) = CLOSING
            .iter()
            .find(|mark| fits(mark, start) && is_at(mark, end - length(mark)))
        {
            end -= length(mark);
        }
        while start < end && (text[end - 1].is_whitespace() || matches!(text[end - 1], ',' | '.')) {
            end -= 1;
        }
        Self { start, end }
    }

    pub(crate) fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    pub(crate) fn shared(self, other: Self) -> usize {
        let end = self.end.min(other.end);
        end.saturating_sub(self.start.max(other.start))
    }
}

/// For each of `annotated` the one of `found` that shares four fifths of the longer of the two; the
/// best pairs first.
pub(crate) fn matched(annotated: &[Place], found: &[Place]) -> Vec<Option<usize>> {
    let mut pairs = Vec::new();
    for (left, a) in annotated.iter().enumerate() {
        for (right, b) in found.iter().enumerate() {
            let (shared, longer) = (a.shared(*b), a.len().max(b.len()));
            if shared > 0 && shared * 5 >= longer * 4 {
                pairs.push((shared as f64 / longer as f64, left, right));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut matched = vec![None; annotated.len()];
    let mut taken = vec![false; found.len()];
    for (_, left, right) in pairs {
        if matched[left].is_none() && !taken[right] {
            matched[left] = Some(right);
            taken[right] = true;
        }
    }
    matched
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(start: usize, end: usize) -> Place {
        Place { start, end }
    }

    #[test]
    fn four_fifths_match_and_the_best_pair_wins() {
        let annotated = [place(0, 10), place(20, 30)];
        assert_eq!(matched(&annotated, &[place(0, 8)]), [Some(0), None]);
        assert_eq!(matched(&annotated, &[place(0, 7)]), [None, None]);
        let found = [place(1, 10), place(0, 10)];
        assert_eq!(matched(&annotated, &found), [Some(1), None]);
    }

    #[test]
    fn marks_and_final_stops_are_no_part_of_a_place() {
        let quote: Quote = serde_json::from_str(r#"{"start":0,"end":9}"#).expect("a quote");
        let scored = Scored {
            characters: " “Élan.” ".chars().collect(),
            annotated: Vec::new(),
            found: Vec::new(),
        };
        assert!(Place::of(&quote, &scored) == place(2, 6));
    }
}
