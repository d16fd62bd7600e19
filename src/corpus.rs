//! The built corpus: everything that the pipeline found, as plain data.

mod build;
mod excerpt;
mod outlets;

use crate::article::Article;
use crate::attribution::Attribution;
use crate::id::{ArticleId, PersonId};
use crate::indirect::IndirectSpeech;
use crate::people::Person;
use crate::problem::Problem;
use crate::quotation::{Kind, Quotation};
use crate::statement::{Statement, Witness};

pub use build::{Draft, Grouped, United};
pub use excerpt::Excerpt;

/// A corpus with all that was found in it: what a bundle is written from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Corpus {
    /// The name of the site.
    pub title: Option<String>,
    /// Under what terms the texts may be used, in words.
    pub licence: Option<String>,
    /// Whether no more of the texts may be shown than [excerpts](Excerpt).
    pub excerpts: bool,
    /// The articles, the newest first, those without a date last; an [`ArticleId`] is a place here.
    ///
    /// So dates take next to nothing to write, and what is read together lies together.
    pub articles: Vec<Article>,
    /// What was read in each article, in the same order.
    pub readings: Vec<Reading>,
    /// Everybody who speaks, those with a name first and of them the most quoted; a [`PersonId`] is
    /// a place here.
    pub people: Vec<Person>,
    /// The statements in the order in which they are shown when nobody asks for another: most
    /// carried first.
    pub statements: Vec<Statement>,
    /// What was left out so that a large corpus is built in bounded time; no part of a bundle.
    pub problems: Vec<Problem>,
}

/// What was read in one article.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The quotations, ascending.
    pub quotations: Vec<Quotation>,
    /// Who said each of them, in the same order.
    pub attributions: Vec<Attribution>,
    /// What else the article reports that somebody said, ascending.
    pub indirect: Vec<IndirectSpeech>,
    /// Whom each person of the article's cast is across the corpus: what [`Attribution::speaker`]
    /// counts in. `None` for whoever never speaks.
    pub people: Vec<Option<PersonId>>,
}

impl Reading {
    /// Who said the quotation at `index`, across the corpus.
    pub fn speaker(&self, index: usize) -> Option<PersonId> {
        let speaker = self.attributions.get(index)?.speaker?;
        *self.people.get(speaker)?
    }

    /// Who is reported to have said `speech`, across the corpus; `None` also for whoever is never
    /// quoted.
    pub fn speaker_of(&self, speech: &IndirectSpeech) -> Option<PersonId> {
        *self.people.get(speech.speaker?)?
    }

    /// The quotations a witness consists of, ascending; one that stands in another is left out, so
    /// that no word counts twice.
    pub fn quotations_of(&self, witness: &Witness) -> Vec<&Quotation> {
        let mut kept: Vec<&Quotation> = Vec::new();
        let places = witness.quotations.iter();
        for quotation in places.filter_map(|&place| self.quotations.get(place)) {
            let outer = kept.last();
            if outer.is_none_or(|outer| !outer.span.contains(quotation.span)) {
                kept.push(quotation);
            }
        }
        kept
    }

    /// Whether more than two thirds of the text of the article, in bytes, stand in its quotations,
    /// as in the transcript of an interview: an excerpt of it is nearly the whole.
    pub fn is_mostly_quoted(&self, article: &Article) -> bool {
        let outermost = self.quotations.iter().filter(|quotation| {
            let outermost = quotation.depth == 0;
            outermost && quotation.kind != Kind::None
        });
        let quoted: usize = outermost.map(|quotation| quotation.span.len()).sum();
        let body: usize = article.body().map(|part| part.len()).sum();
        3 * quoted > 2 * body
    }

    /// The words of the [quotations](Self::quotations_of) a witness consists of.
    pub fn said<'a>(&self, article: &'a Article, witness: &Witness) -> Vec<&'a str> {
        let quotations = self.quotations_of(witness).into_iter();
        quotations
            .map(|quotation| quotation.span.of(&article.text))
            .collect()
    }

    /// Speech where any of a witness's quotations is speech, otherwise a fragment.
    pub fn kind_of(&self, witness: &Witness) -> Kind {
        let mut quotations = self.quotations_of(witness).into_iter();
        match quotations.any(|q| q.kind == Kind::Speech) {
            true => Kind::Speech,
            false => Kind::Fragment,
        }
    }
}

impl Corpus {
    /// All witnesses: statement by statement, within one the fullest first.
    ///
    /// A [`WitnessId`](crate::id::WitnessId) is a place in this order.
    pub fn witnesses(&self) -> impl Iterator<Item = &Witness> {
        self.statements.iter().flat_map(|s| &s.witnesses)
    }

    /// The article with this id.
    pub fn article(&self, id: ArticleId) -> Option<&Article> {
        self.articles.get(id.index())
    }

    /// What was read in the article with this id.
    pub fn reading(&self, id: ArticleId) -> Option<&Reading> {
        self.readings.get(id.index())
    }

    /// [`Reading::quotations_of`] in the witness's own article.
    pub fn quotations<'a>(&'a self, witness: &Witness) -> Vec<&'a Quotation> {
        let reading = self.reading(witness.article);
        reading.map_or_else(Vec::new, |reading| reading.quotations_of(witness))
    }

    /// The words between the quotation marks of a witness, piece by piece.
    pub fn said<'a>(&'a self, witness: &Witness) -> Vec<&'a str> {
        let id = witness.article;
        let known = self.article(id).zip(self.reading(id));
        known.map_or_else(Vec::new, |(article, reading)| {
            reading.said(article, witness)
        })
    }

    /// [`Reading::kind_of`] in the witness's own article.
    pub fn kind(&self, witness: &Witness) -> Kind {
        let reading = self.reading(witness.article);
        reading.map_or(Kind::Fragment, |reading| reading.kind_of(witness))
    }
}
