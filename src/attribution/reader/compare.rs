//! What the candidates of one quotation are beside each other, and what the article tells of each.

use super::Reader;
use crate::attribution::line::Kind;
use crate::attribution::model::{cross, feature};
use crate::attribution::option::{Candidate, Source, Way, distance, lemma};
use crate::attribution::subject::{REACH, Sentence};
use crate::attribution::view::{form, neighbour};
use crate::language::Class;
use crate::people::PersonKind;
use crate::people::token::Shape;
use crate::text::Span;

/// Whom each candidate means.
type People<'a> = &'a [(Option<usize>, f32)];

/// What is known of the people around a quotation.
struct Scene {
    /// Who spoke the last quotation, and who acts in the sentence before.
    last: Option<usize>,
    acting: Option<usize>,
    /// The item of the quotation, and what stands between its marks.
    quote: usize,
    said: Span,
    /// Who speaks of themselves in it: "I", "we".
    voice: usize,
}

impl Reader<'_> {
    /// Adds what the candidates' people tell: whether they spoke or acted just before, whether one
    /// is named by several candidates, in the quotation itself, or often in the article.
    pub(super) fn compare(&self, found: &mut [Candidate], people: People, quote: usize) {
        let Kind::Quote(number) = self.line.items[quote].kind else {
            return;
        };
        let said = self.line.quotations[number].span;
        let scene = Scene {
            last: self.last.and_then(|(quote, _)| self.found[quote].speaker),
            acting: self
                .acting
                .and_then(|(at, _)| match self.line.items[at].kind {
                    Kind::Phrase(mention, _) => self.meant[mention].and_then(|(person, _)| person),
                    _ => None,
                }),
            quote,
            said,
            voice: voice(said.of(self.line.text)),
        };
        for (candidate, &(person, _)) in found.iter_mut().zip(people) {
            let count = people
                .iter()
                .filter(|other| person.is_some() && other.0 == person)
                .count();
            self.told(candidate, person, count.min(3), &scene);
            self.placed(candidate, &scene);
        }
        rival(found, people);
    }

    /// What the person tells of whom the candidate names.
    fn told(&self, candidate: &mut Candidate, person: Option<usize>, count: usize, scene: &Scene) {
        let way = candidate.way as usize;
        let same = usize::from(person.is_some() && person == scene.last);
        let acts = usize::from(person.is_some() && person == scene.acting);
        let named = person.is_some_and(|person| self.cast.traits[person].named);
        let human = person.is_some_and(|person| self.cast.people[person].kind == PersonKind::Human);
        let kind = match candidate.source {
            Source::Nobody => 0,
            Source::Item(_) => 1 + usize::from(named) * 2 + usize::from(human),
            Source::Quote(_) => 5,
        };
        let beside = count * 4 + same * 2 + acts;
        let features = &mut candidate.features;
        features.push(cross(19, kind, beside));
        features.push(cross(20, candidate.rule as usize, beside));
        features.push(cross(22, way, beside));
        features.push(cross(23, way, scene.voice * 5 + kind.min(4)));
        let Some(person) = person else {
            return;
        };
        let inside = self.cast.names(person, scene.said);
        let heard = usize::from(self.heard[person]).min(4);
        let share = self.memory.share(person);
        features.push(cross(24, way, usize::from(inside) * 8 + heard));
        features.push(cross(
            25,
            way,
            share * 4
                + usize::from(self.heard[person] == self.most_heard && heard > 0) * 2
                + usize::from(human),
        ));
        features.push(cross(
            26,
            usize::from(inside) * 3 + scene.voice,
            share * 4 + kind.min(3),
        ));
        features.push(cross(27, heard * 5 + kind.min(4), beside));
    }

    /// Where the words stand that name the candidate.
    fn placed(&self, candidate: &mut Candidate, scene: &Scene) {
        let Source::Item(item) = candidate.source else {
            return;
        };
        let line = self.line;
        let range = line.sentence_of(item);
        let sentence = Sentence { line, range };
        let side = match item < scene.quote {
            _ if !sentence.range.contains(&scene.quote) => 2 + usize::from(item > scene.quote),
            true => 0,
            false => 1,
        };
        let before = leading(&sentence, item);
        let after = neighbour(&sentence, Some(item + 1));
        let way = candidate.way as usize;
        let features = &mut candidate.features;
        features.push(cross(28 + side, before, after));
        features.push(cross(
            46,
            form(line, item),
            after * 2 + usize::from(side > 0),
        ));
        features.push(cross(32, way, before));
        features.push(cross(33, way, after));
        if side < 2 {
            // So much tells as well how far off they are as all of it.
            let between = (item.min(scene.quote) + 1..item.max(scene.quote)).take(4 * REACH);
            let phrases = between.clone().filter(|&at| line.is_phrase(at)).count();
            let verbs = between
                .clone()
                .filter(|&at| sentence.is_finite_cue(at))
                .count();
            let quoted = between.filter(|&at| line.is_quote(at)).count();
            features.push(cross(
                34,
                side * 16 + distance(item.abs_diff(scene.quote)),
                verbs.min(3) * 4 + phrases.min(3),
            ));
            features.push(cross(35, way, quoted.min(3) * 4 + verbs.min(3)));
        }
        let verb = (item + 1..sentence.range.end)
            .take(4)
            .find(|&at| line.is(at, Class::ANY_VERB) || sentence.is_deed(at));
        if let Some(verb) = verb.filter(|_| side < 2) {
            features.push(feature(45, lemma(line.words(verb))));
        }
        let subordinate = usize::from(sentence.is_subordinate(item));
        let speaks = usize::from(sentence.speaks_at(item));
        features.push(cross(36, way, subordinate * 2 + speaks + 4 * side));
    }
}

/// Adds how each candidate was found beside how the others were.
fn rival(found: &mut [Candidate], people: People) {
    let chosen = 1 << Way::Chosen as u32;
    let all = found
        .iter()
        .fold(0, |ways, candidate| ways | candidate.ways);
    let strongest = STRONG.iter().position(|&way| all & 1 << way as u32 != 0);
    let strongest = strongest.unwrap_or(STRONG.len());
    let rule = found
        .iter()
        .position(|candidate| candidate.ways & chosen != 0);
    let rule_way = rule.map_or(0, |at| found[at].way as usize);
    for at in 0..found.len() {
        let person = people[at].0;
        let same = (0..found.len()).filter(|&other| person.is_some() && people[other].0 == person);
        let others = same.filter(|&other| other != at);
        let others = others.fold(0, |ways, other| ways | found[other].ways);
        let named = rule.is_some_and(|rule| person.is_some() && people[rule].0 == person);
        let way = found[at].way as usize;
        let own = found[at].ways;
        let features = &mut found[at].features;
        features.push(cross(38, way, strongest));
        features.push(feature(39, pair(way, rule_way)));
        features.push(cross(
            40,
            way,
            usize::from(named) * 2 + usize::from(rule == Some(at)),
        ));
        for first in bits(own) {
            for second in bits(own & !((2 << first) - 1)) {
                features.push(feature(41, pair(first, second)));
            }
            features.push(cross(44, first, strongest));
        }
        for second in bits(others) {
            features.push(feature(42, pair(way, second)));
        }
    }
}

/// The ways that tell most of who speaks, the surest first.
const STRONG: [Way; 12] = [
    Way::Inverted,
    Way::AccordingAfter,
    Way::After,
    Way::Colon,
    Way::Citing,
    Way::Saying,
    Way::Naming,
    Way::Owner,
    Way::Announced,
    Way::Tail,
    Way::Mental,
    Way::Acting,
];

/// A number below 1024 for two ways.
fn pair(first: usize, second: usize) -> usize {
    first * 32 + second
}

/// The numbers of the bits that are set, ascending.
fn bits(mut ways: u32) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let lowest = ways.trailing_zeros();
        ways &= ways.wrapping_sub(1);
        (lowest < u32::BITS).then_some(lowest as usize)
    })
}

/// What stands in front of the phrase at item `item`, in small numbers.
fn leading(sentence: &Sentence, item: usize) -> usize {
    let line = sentence.line;
    let Some(at) = item.checked_sub(1).filter(|at| sentence.range.contains(at)) else {
        return 0;
    };
    let parted = at > sentence.range.start && line.is_mark(at - 1, Shape::Comma);
    match line.items[at].kind {
        Kind::Word if line.is(at, Class::SUBORDINATOR) => match line.words(at) {
            "that" => 16,
            "as" | "As" => 17,
            _ => 18 + usize::from(parted),
        },
        Kind::Word if line.is(at, Class::CONJUNCTION) => 20 + usize::from(parted),
        Kind::Word if line.is(at, Class::RELATIVE) => 22,
        Kind::Word => match line.words(at) {
            "by" => 23,
            "from" => 24,
            "of" => 25,
            "to" => 26,
            "with" => 27,
            "for" => 28,
            _ => neighbour(sentence, Some(at)),
        },
        Kind::Mark(Shape::Dash) => 29,
        Kind::Mark(Shape::Open) => 30,
        _ => neighbour(sentence, Some(at)),
    }
}

/// 1 where somebody says "I" within the words, 2 where only "we".
fn voice(words: &str) -> usize {
    let mut voice = 0;
    for word in words.split([' ', '\u{a0}', '’', '\'']).take(40) {
        match word {
            "I" | "my" | "My" | "me" => return 1,
            "we" | "We" | "our" | "Our" | "us" => voice = 2,
            _ => {}
        }
    }
    voice
}
