//! Candidates by what is done: whoever says, names or does something, or is made to.

use super::{Options, Source, Way, distance, lemma_at};
use crate::attribution::Rule;
use crate::attribution::model::{cross, feature};
use crate::attribution::reader::Clue;
use crate::people::language::Class;

impl Options<'_, '_> {
    pub(super) fn verb(&mut self, at: usize, quote: usize, [rank, left]: [usize; 2]) {
        let line = self.sentence.line;
        let class = line.items[at].class;
        let told = class.is(Class::CUE.with(Class::CITING).with(Class::MENTAL));
        let clue = match told || line.grammar.inverts {
            true => self.sentence.spoken(at, quote),
            false => self.sentence.acting_by(at),
        };
        let Some(clue) = clue else {
            return;
        };
        let way = match () {
            () if clue.rule == Rule::Passive => Way::Citing,
            () if class.is(Class::CITING) => Way::Citing,
            () if class.is(Class::SAYING) => Way::Saying,
            () if class.is(Class::NAMING) => Way::Naming,
            () if class.is(Class::MENTAL) => Way::Mental,
            () => Way::Acting,
        };
        if matches!(way, Way::Acting | Way::Mental) && self.sentence.is_told_in_passing(clue.source)
        {
            return;
        }
        let rule = if way == Way::Acting {
            Rule::Subject
        } else {
            clue.rule
        };
        let between = (at + 1..quote)
            .filter(|&at| line.is_phrase(at) && self.sentence.speaks(at))
            .count();
        let verbs = self.view.verb_form(line, at);
        let word = lemma_at(line, at);
        let gap = self.view.gap(line, at, quote);
        let features = self.add(Source::Item(clue.source), clue.cue, rule, way);
        features.push(cross(6, way as usize, rank));
        features.push(cross(7, way as usize, distance(quote - at)));
        features.push(cross(8, way as usize, verbs));
        features.push(cross(13, way as usize, between));
        features.push(cross(14, way as usize, gap));
        features.push(cross(15, way as usize, left.min(3) * 4 + rank.min(3)));
        features.push(feature(12, word));
    }

    /// Who is made to do, or seen to do, what the verb at item `at` says: "had Marrack saying",
    /// "led Marrack to call".
    pub(super) fn object(&mut self, at: usize, rank: usize) {
        let driven = self.sentence.driven(at);
        let driven = driven.or_else(|| self.sentence.driven_with(at));
        let Some((object, verb)) = driven else {
            return;
        };
        let line = self.sentence.line;
        let (driving, word) = (lemma_at(line, verb), lemma_at(line, at));
        let gerund = usize::from(line.is(at, Class::GERUND));
        let way = Way::Object;
        let features = self.add(Source::Item(object), at..at + 1, Rule::Before, way);
        features.push(cross(6, way as usize, rank * 2 + gerund));
        features.push(feature(47, driving));
        features.push(feature(12, word));
    }

    /// A verb behind the quotation whose subject and auxiliary stand in front of it.
    pub(super) fn bracketed(&mut self, clue: Clue, way: Way) {
        let word = lemma_at(self.sentence.line, clue.cue.start);
        let features = self.add(Source::Item(clue.source), clue.cue, clue.rule, way);
        features.push(cross(6, way as usize, 0));
        features.push(cross(7, way as usize, distance(1)));
        features.push(cross(8, way as usize, 10));
        features.push(feature(12, word));
    }
}
