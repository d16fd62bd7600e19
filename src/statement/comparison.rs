//! Whether given words are of one utterance: the decision by itself, without the grouping.

use super::bars::Bars;
use super::decision::likeness;
use super::passage::Piece;
use super::reading::{Background, Reading};
use super::{Corpus, Witness};
use crate::article::{Article, Known, Origin};
use crate::date::Date;
use crate::id::{ArticleId, PersonId};
use crate::people::{Person, PersonKind};
use crate::text::Span;

/// Witnesses that can be compared with each other, against the background of their corpus.
pub struct Comparison {
    background: Background,
    readings: Vec<Reading>,
}

impl Comparison {
    /// Reads all `witnesses` of `corpus`, in time linear in its words.
    pub fn new(corpus: Corpus, witnesses: &[Witness]) -> Self {
        let (background, readings) =
            Background::and_readings(corpus, &|at| corpus.text(at), witnesses);
        Self {
            background,
            readings,
        }
    }

    /// How far the witnesses at two places are of one utterance: 1.0 or more if they are held to
    /// be, zero if one of them does not exist.
    pub fn strength(&self, one: usize, two: usize, bars: &Bars) -> f32 {
        let readings = self.readings.get(one).zip(self.readings.get(two));
        readings.map_or(0.0, |(one, two)| {
            // The decision takes the fuller one first.
            let (full, cut) = match one.mass >= two.mass {
                true => (one, two),
                false => (two, one),
            };
            likeness(full, cut, &self.background, bars).strength
        })
    }
}

/// Somebody's words with all that the decision weighs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quote<'a> {
    /// The words, without marks.
    pub text: &'a str,
    /// The name of a human being who said them.
    pub speaker: Option<&'a str>,
    /// When they were published.
    pub date: Option<Date>,
}

/// Says of each pair of quotations whether they are of one utterance.
///
/// `background` are articles by which common words and phrases are known; with none of them, all
/// long words are held to be rare.
pub fn same_utterance(background: &[Article], pairs: &[[Quote; 2]]) -> Vec<bool> {
    let mut articles = background.to_vec();
    let mut people: Vec<Person> = Vec::new();
    let witnesses: Vec<Witness> = pairs
        .iter()
        .flatten()
        .map(|quote| {
            let article = ArticleId::at(articles.len());
            articles.push(Article {
                text: quote.text.to_owned(),
                date: quote.date.map(|date| Known::new(date, Origin::Column)),
                ..Article::default()
            });
            Witness {
                article,
                quotations: vec![0],
                speaker: quote.speaker.map(|name| person(&mut people, name)),
                confidence: 1.0,
                passage: vec![Piece {
                    span: Span::new(0, quote.text.len()),
                    quoted: true,
                }],
            }
        })
        .collect();
    let corpus = Corpus {
        articles: &articles,
        people: &people,
    };
    let comparison = Comparison::new(corpus, &witnesses);
    let same = |pair| comparison.strength(2 * pair, 2 * pair + 1, &Bars::default()) >= 1.0;
    (0..pairs.len()).map(same).collect()
}

fn person(people: &mut Vec<Person>, name: &str) -> PersonId {
    let known = people.iter().position(|person| person.name == name);
    PersonId::at(known.unwrap_or_else(|| {
        people.push(Person {
            name: name.to_owned(),
            aliases: Vec::new(),
            kind: PersonKind::Human,
        });
        people.len() - 1
    }))
}
