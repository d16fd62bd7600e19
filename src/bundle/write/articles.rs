//! The articles as they come: their blocks, and what is kept of them for later.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::dispute::Named;
use super::names::Names;
use super::records;
use super::{Out, Outline, Pack};
use crate::article::Article;
use crate::bundle::block::{BlockKind, encode};
use crate::bundle::column::number;
use crate::bundle::hash::Hash;
use crate::bundle::key;
use crate::bundle::layout::NONE;
use crate::bundle::passage;
use crate::bundle::record::{Elsewhere, WitnessRecord};
use crate::corpus::{Excerpt, Reading};
use crate::id::{ArticleId, PersonId, StatementId, WitnessId};
use crate::index::{Gathering, Index, searched};
use crate::quotation::Kind;
use crate::statement::{Statement, Witness};

/// What is known of each article without its block.
#[derive(Default)]
pub(super) struct Columns {
    pub(super) outlets: Names,
    pub(super) languages: Names,
    /// Packed, or 0.
    pub(super) dates: Vec<u32>,
    pub(super) words: Vec<u32>,
    /// Everybody whose words the article carries, by its own account or by most others'.
    pub(super) speakers: Vec<BTreeSet<u32>>,
}

/// What is kept of a witness.
#[derive(Clone)]
pub(super) struct Told {
    pub(super) key: Hash,
    pub(super) article: u32,
    pub(super) speaker: u32,
    pub(super) named: Named,
    pub(super) kind: Kind,
    pub(super) words: u32,
    /// Where its record is kept, encoded; empty where its article never came.
    pub(super) record: Range<u64>,
}

/// Everything that the articles gave.
pub(super) struct Done {
    pub(super) articles: Pack,
    pub(super) columns: Columns,
    /// The keys of the articles' ids.
    pub(super) ids: Vec<Hash>,
    /// The ids of articles in which words of statements stand that they are no witnesses of.
    elsewhere_ids: BTreeMap<ArticleId, String>,
    /// In the order of the witnesses.
    pub(super) told: Vec<Told>,
    pub(super) index: Index,
}

pub(super) struct Articles<'a> {
    outline: Outline<'a>,
    /// All witnesses in the order of their articles, each with its id and its statement.
    waiting: std::iter::Peekable<std::vec::IntoIter<Own<'a>>>,
    gathering: Gathering,
    /// How many bytes were given away to be kept.
    kept: u64,
    done: Done,
}

/// A witness of the article at hand.
struct Own<'a> {
    id: WitnessId,
    statement: StatementId,
    of: &'a Statement,
    witness: &'a Witness,
    /// Whether another article carries the statement, too.
    is_shared: bool,
}

impl<'a> Articles<'a> {
    pub(super) fn new(outline: Outline<'a>) -> Self {
        let statements = outline.statements.iter().enumerate();
        let all = statements.flat_map(|(id, of)| {
            let statement = StatementId::at(id);
            let mut articles = of.witnesses.iter().map(|witness| witness.article);
            let first = articles.next();
            let is_shared = articles.any(|article| Some(article) != first);
            let witnesses = of.witnesses.iter();
            witnesses.map(move |witness| (statement, of, witness, is_shared))
        });
        let all = all
            .enumerate()
            .map(|(id, (statement, of, witness, is_shared))| Own {
                id: WitnessId::at(id),
                statement,
                of,
                witness,
                is_shared,
            });
        let mut waiting: Vec<Own> = all.collect();
        let unknown = Told {
            key: Hash(0),
            article: NONE,
            speaker: NONE,
            named: Named::default(),
            kind: Kind::Fragment,
            words: 0,
            record: 0..0,
        };
        let done = Done {
            articles: Pack::new(BlockKind::Articles),
            columns: Columns::default(),
            ids: Vec::new(),
            elsewhere_ids: elsewhere_ids(outline),
            told: vec![unknown; waiting.len()],
            index: Index::default(),
        };
        waiting.sort_by_key(|own| (own.witness.article, own.witness.quotations.first().copied()));
        Self {
            outline,
            waiting: waiting.into_iter().peekable(),
            gathering: Gathering::default(),
            kept: 0,
            done,
        }
    }

    /// Takes in the next article.
    pub(super) fn add<E>(
        &mut self,
        article: &Article,
        reading: &Reading,
        out: &mut impl Out<E>,
    ) -> Result<(), E> {
        let mut own = Vec::new();
        let at = self.done.ids.len();
        while let Some(next) = self
            .waiting
            .next_if(|own| own.witness.article.index() == at)
        {
            own.push(next);
        }
        let witnesses = own.iter().map(|own| own.witness);
        let excerpt = self
            .outline
            .excerpts
            .then(|| Excerpt::of(article, reading, witnesses));
        let (article, reading) = match &excerpt {
            Some(excerpt) => (&excerpt.article, &excerpt.reading),
            None => (article, reading),
        };
        self.add_columns(article, &own);
        let mut roles = vec![None; reading.quotations.len()];
        let moved = own.iter().map(|own| match &excerpt {
            Some(excerpt) => Cow::Owned(excerpt.witness(own.witness)),
            None => Cow::Borrowed(own.witness),
        });
        let moved: Vec<Cow<Witness>> = moved.collect();
        let said = moved.iter().map(|witness| reading.said(article, witness));
        let said: Vec<Vec<&str>> = said.collect();
        let keys = key::of_witnesses(&article.id, &said);
        for (((own, witness), said), key) in own.iter().zip(&moved).zip(&said).zip(keys) {
            let mut record = records::witness(article, reading, witness, key);
            if own.is_shared {
                record.beside = passage::beside(&article.text, &record.passage);
            }
            self.add_witness(own, (&record, key), said, out)?;
            for &place in &witness.quotations {
                if let Some(role) = roles.get_mut(place) {
                    *role = Some((own.statement, key.to_text()));
                }
            }
        }
        self.done.ids.push(key::of_article(&article.id));
        if let Some(kept) = self.done.elsewhere_ids.get_mut(&ArticleId::at(at)) {
            kept.clone_from(&article.id);
        }
        let record = records::article(article, reading, &roles);
        self.done.articles.push(&encode(&record), out)
    }

    fn add_columns(&mut self, article: &Article, own: &[Own]) {
        let title = article.title.as_ref().map(|title| title.value.as_str());
        let texts = searched(title, &article.text, article.body());
        let columns = &mut self.done.columns;
        columns
            .words
            .push(number(self.gathering.add_article(texts)));
        let outlet = article.outlet.as_ref().map(|outlet| outlet.value.as_str());
        columns.outlets.add(outlet);
        let language = article.language.as_ref().map(|code| code.value.as_str());
        columns.languages.add(language);
        let date = article.date.as_ref().map_or(0, |date| date.value.packed());
        columns.dates.push(date);
        let speakers = own
            .iter()
            .flat_map(|own| [own.of.shown(), own.witness.shown()]);
        let speakers = speakers.map(|id| person(self.outline, id));
        columns.speakers.push(speakers.collect());
    }

    fn add_witness<E>(
        &mut self,
        own: &Own,
        (record, key): (&WitnessRecord, Hash),
        said: &[&str],
        out: &mut impl Out<E>,
    ) -> Result<(), E> {
        let bytes = encode(record);
        out.keep(&bytes)?;
        let start = self.kept;
        self.kept += bytes.len() as u64;
        self.done.told[own.id.index()] = Told {
            key,
            article: own.witness.article.0,
            speaker: person(self.outline, own.witness.shown()),
            named: self.named(own.witness, record.source.as_deref()),
            kind: record.kind,
            words: number(self.gathering.add_witness(own.id, said)),
            record: start..self.kept,
        };
        Ok(())
    }

    /// By which words of the name an article names the speaker of a witness.
    fn named(&self, witness: &Witness, source: Option<&str>) -> Named {
        let speaker = witness.shown();
        let speaker = speaker.and_then(|id| self.outline.people.get(id.index()));
        let named = speaker.zip(source);
        named.map_or_else(Named::default, |(speaker, source)| {
            Named::by(&speaker.name, source)
        })
    }

    pub(super) fn finish<E>(self, out: &mut impl Out<E>) -> Result<Done, E> {
        let Self {
            mut done,
            waiting,
            gathering,
            ..
        } = self;
        // The lists of the index take most: what is not needed any more goes before.
        drop(waiting);
        done.articles.close(out)?;
        done.index = gathering.finish();
        Ok(done)
    }
}

/// The articles whose ids are to be kept, still without them.
fn elsewhere_ids(outline: Outline) -> BTreeMap<ArticleId, String> {
    let statements = outline.statements.iter();
    let elsewhere = statements.flat_map(|statement| &statement.elsewhere);
    elsewhere.map(|&article| (article, String::new())).collect()
}

impl Done {
    /// The outlet of an article by a number of its own, if it is known.
    pub(super) fn outlet(&self, article: u32) -> Option<u32> {
        self.columns.outlets.of(article)
    }

    /// Where else words of a statement stand.
    pub(super) fn elsewhere(&self, statement: &Statement) -> Vec<Elsewhere> {
        let elsewhere = statement.elsewhere.iter();
        let kept = elsewhere.filter_map(|article| self.elsewhere_ids.get_key_value(article));
        let known = kept.filter(|(_, id)| !id.is_empty());
        known
            .map(|(&article, id)| Elsewhere {
                article,
                article_id: id.clone(),
            })
            .collect()
    }
}

/// The id of a person as columns hold it.
pub(super) fn person(outline: Outline, id: Option<PersonId>) -> u32 {
    let known = id.filter(|id| id.index() < outline.people.len());
    known.map_or(NONE, |id| id.0)
}
