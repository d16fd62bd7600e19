//! Candidates by what is done: whoever says, names or does something, or is made to.

use super::{Options, Source, Way, distance, lemma_at};
use crate::attribution::Rule;
use crate::attribution::model::{cross, feature};
use crate::attribution::reader::Clue;
use crate::language::Class;

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
        let mut told = vec![
            cross(6, way as usize, rank),
            cross(7, way as usize, distance(quote - at)),
            cross(8, way as usize, verbs),
            cross(13, way as usize, between),
            cross(14, way as usize, gap),
            cross(15, way as usize, left.min(3) * 4 + rank.min(3)),
            feature(12, word),
            cross(49, way as usize, self.clause_behind(at)),
            self.beside_clause(at, way),
        ];
        let other = self.other_subject(at, &clue);
        told.extend(other.map(|_| cross(48, way as usize, 1)));
        let features = self.add(Source::Item(clue.source), clue.cue.clone(), rule, way);
        features.extend(&told);
        if let Some(other) = other {
            let features = self.add(Source::Item(other), clue.cue, rule, way);
            features.extend(told);
            features.push(cross(48, way as usize, 2));
        }
    }

    /// Whether the quotation stands in a clause behind that of the cue at item `at`, with another
    /// subject: whether that one has a cue, too, and whether this or another cue tells it.
    fn clause_behind(&self, at: usize) -> usize {
        let behind = self.clause.filter(|&(subject, _)| subject > at);
        behind.map_or(0, |(subject, verb)| {
            let cue = self.sentence.line.is(verb, Class::CUE);
            let told = match self.sentence.governing(subject) {
                Some(cue) if cue == at => 2,
                Some(_) => 4,
                None => 0,
            };
            1 + usize::from(cue) + told
        })
    }

    /// How the cue at item `at` stands to the clause of the quotation, what leads that one, and
    /// what is done in either.
    fn beside_clause(&self, at: usize, way: Way) -> u16 {
        let kind = |class: Class| match () {
            () if class.is(Class::SAYING) => 0,
            () if class.is(Class::NAMING.with(Class::CITING)) => 1,
            () if class.is(Class::MENTAL) => 2,
            () if class.is(Class::VERB) => 3,
            () => 4,
        };
        let line = self.sentence.line;
        let Some((subject, verb)) = self.clause else {
            return cross(50, 31, way as usize);
        };
        let side = match () {
            () if verb == at => 0,
            () if subject > at => 1,
            () => 2,
        };
        let lead = self.sentence.lead_of(subject);
        cross(
            50,
            side * 10 + lead,
            kind(line.items[verb].class) * 6 + kind(line.items[at].class),
        )
    }

    /// Who may do what the verb at item `at` says besides the speaker of the clue: where a
    /// conjunction leads the verb, it may go on with the nearest clause and not with the main one.
    fn other_subject(&self, at: usize, clue: &Clue) -> Option<usize> {
        let inverts = self.sentence.line.grammar.inverts;
        let free = !inverts && clue.rule != Rule::Passive;
        let other = free.then(|| self.sentence.coordinated(at)).flatten();
        other.filter(|&other| other != clue.source)
    }

    /// Who is made to do, or seen to do, what the verb at item `at` says: "had Marrack saying",
    /// "led Marrack to call".
    pub(super) fn object(&mut self, at: usize, rank: usize) {
        let Some((object, verb)) = self.sentence.driven_with(at) else {
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
