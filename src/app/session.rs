//! The session: the opened corpus, the query in the address, and the page that answers it.

use std::borrow::Borrow;
use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use verbatim::bundle::{
    BlockId, Blocks, BundleError, Core, MANIFEST, Manifest, Missing, QuotationRecord, WitnessRecord,
};
use verbatim::date::Date;
use verbatim::id::{ArticleId, PersonId};
use verbatim::query::{Filter, Parsed, Query};
use verbatim::search::search;

use crate::address::{Address, Step};
use crate::comparison::Comparisons;
use crate::day;
use crate::list::{List, all};
use crate::load::{self, LoadError};
use crate::page::Page;
use crate::scroll::Place;
use crate::turn::{Slice, turn};

/// The page that was asked for, or why there is none.
pub(crate) type Answer = Result<Page, LoadError>;

/// Everything that views share. The corpus never changes; all else follows from the address.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    address: Address,
    core: StoredValue<Arc<Core>>,
    blocks: StoredValue<Blocks>,
    parsed: Memo<Parsed>,
    /// What is asked for.
    pub(crate) query: Memo<Query>,
    /// What statements look like side by side.
    pub(crate) comparisons: Comparisons,
    works: RwSignal<usize>,
}

impl Session {
    /// A session over an opened corpus; provides itself to all views below.
    pub(crate) fn provide(core: Core) -> Self {
        let address = Address::follow();
        let parsed = Memo::new(move |_| Query::parse(&address.search()));
        let session = Self {
            address,
            core: StoredValue::new(Arc::new(core)),
            blocks: StoredValue::new(Blocks::default()),
            parsed,
            query: Memo::new(move |_| parsed.with(|parsed| parsed.query.clone())),
            comparisons: Comparisons::default(),
            works: RwSignal::new(0),
        };
        provide_context(session);
        session
    }

    /// The session that the page was given.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// The opened corpus.
    pub(crate) fn core(self) -> Arc<Core> {
        self.core.get_value()
    }

    /// What the corpus says of itself.
    pub(crate) fn manifest(self) -> Manifest {
        self.core().manifest().clone()
    }

    /// Where the reader is in the history.
    pub(crate) fn place(self) -> Place {
        self.address.place
    }

    /// Goes to another query.
    pub(crate) fn go(self, query: &Query, step: Step) {
        self.address.go(&query.to_string(), step);
    }

    /// Makes an entry of its own in the history of the query that replaced `before` key by key.
    pub(crate) fn settle(self, before: &Query) {
        self.address.settle(&before.to_string());
    }

    /// The link to a query.
    pub(crate) fn href(self, query: &Query) -> String {
        format!("?{query}")
    }

    /// The link that chooses a filter, or takes it back where it is chosen; tracks the query.
    pub(crate) fn toggling(self, filter: Option<&Filter>) -> String {
        let query = self.query.read();
        self.href(&filter.map_or_else(|| query.clone(), |filter| query.toggled(filter)))
    }

    /// Does what completes the page, a slice at a time.
    pub(crate) fn work(self, work: impl Future<Output = ()> + 'static) {
        self.begin(Box::pin(work));
    }

    fn begin(self, work: Pin<Box<dyn Future<Output = ()>>>) {
        self.works.update(|works| *works += 1);
        spawn_local(async move {
            work.await;
            self.works.update(|works| *works -= 1);
        });
    }

    /// Whether something of the page is still to come; tracks it.
    pub(crate) fn is_working(self) -> bool {
        self.works.get() > 0
    }

    /// Whether something of the page is still to come.
    pub(crate) fn is_working_untracked(self) -> bool {
        self.works.get_untracked() > 0
    }

    /// Tells `show` the page that answers the query of the moment, and each later one.
    pub(crate) fn answers(self, show: impl Fn(&Answer, &Query) + Copy + 'static) {
        // The reader may have asked for something else in the meantime.
        let is_asked = move |asked: &Parsed| self.parsed.with_untracked(|now| now == asked);
        Effect::new(move |_| {
            let asked = self.parsed.get();
            self.work(async move {
                // Keys that wait come first: what they change is not looked for twice.
                turn().await;
                if is_asked(&asked) {
                    let answer = self.page(&asked).await;
                    if is_asked(&asked) {
                        show(&answer, &asked.query);
                    }
                }
            });
        });
    }

    async fn page(self, asked: &Parsed) -> Answer {
        let core = self.core();
        let query = &asked.query;
        let opened = self.ask(|blocks| Page::opened(&core, blocks, query));
        if let Some(page) = opened.await? {
            return Ok(page);
        }
        // What was found is not looked for again when the blocks that show it have come.
        let results = self.ask(|blocks| search(&core, blocks, query)).await?;
        let results = Arc::new(results);
        let list = self.ask(|blocks| List::of(&core, blocks, asked, &results));
        Ok(Page::List(Arc::new(list.await?)))
    }

    /// The records that `of` gives for these ids, fetched side by side.
    pub(crate) async fn records<Id: Copy, T>(
        self,
        ids: &[Id],
        of: fn(&Core, &Blocks, Id) -> Result<T, Missing>,
    ) -> Result<Vec<T>, LoadError> {
        let core = self.core();
        self.ask(|blocks| all(ids.iter().copied(), |id| of(&core, blocks, id)))
            .await
    }

    /// Asks a question until no block is missing to answer it.
    async fn ask<T>(
        self,
        question: impl Fn(&Blocks) -> Result<T, Missing>,
    ) -> Result<T, LoadError> {
        loop {
            let missing = match self.blocks.with_value(&question) {
                Ok(answer) => return Ok(answer),
                Err(Missing(blocks)) => blocks,
            };
            let has_come = |block: &BlockId| self.blocks.with_value(|all| all.contains(*block));
            if missing.iter().all(has_come) {
                // Nothing is new for it, and to ask again would never end.
                let file = missing.first().map(|block| self.core().file_name(*block));
                let error = BundleError::Damaged {
                    file: file.unwrap_or_else(|| MANIFEST.to_owned()),
                    what: "it names what is not there",
                };
                return Err(error.into());
            }
            self.fetch(missing).await?;
        }
    }

    /// Fetches blocks side by side; waits for all of them, also where one fails.
    async fn fetch(self, missing: Vec<BlockId>) -> Result<(), LoadError> {
        let core = self.core();
        let sent = missing
            .into_iter()
            .map(|block| (block, load::send(core.file_name(block))));
        let mut all = Ok(());
        let mut slice = Slice::begin();
        for (block, sent) in sent.collect::<Vec<_>>() {
            let fetched = sent.bytes(|_| {}).await.and_then(|bytes| {
                let insert = |blocks: &mut Blocks| blocks.insert(&core, block, &bytes);
                self.blocks
                    .try_update_value(insert)
                    .unwrap_or(Ok(()))
                    .map_err(LoadError::from)
            });
            all = all.and(fetched);
            slice.step().await;
        }
        all
    }
}

/// What views say of the corpus's things.
impl Session {
    /// The name of a person.
    pub(crate) fn person(self, person: PersonId) -> String {
        self.core().person(person).to_owned()
    }

    /// The name of a witness's outlet; where it is not known, the headline tells the articles
    /// apart.
    pub(crate) fn outlet(self, witness: &WitnessRecord) -> String {
        let outlet = self.outlet_of(witness.article);
        outlet.unwrap_or_else(|| match &witness.title {
            Some(title) => format!("unknown outlet, “{}”", first_words(title, 5)),
            None => format!("unknown outlet, {}", witness.article_id),
        })
    }

    /// What tells the witness at this place from the others: its outlet, where that has several
    /// articles the date as well, and where this is not enough a number; where the article has
    /// several, which of its passages it is.
    pub(crate) fn label(self, witnesses: &[impl Borrow<WitnessRecord>], at: usize) -> String {
        let Some(witness) = witnesses.get(at).map(Borrow::borrow) else {
            return String::new();
        };
        let core = self.core();
        let known = |article| (core.outlet_of(article), core.date_of(article));
        let (article, (outlet, date)) = (witness.article, known(witness.article));
        let all = witnesses.iter().map(|other| other.borrow().article);
        let mut seen = BTreeSet::new();
        let own = all
            .clone()
            .filter(|other| outlet.is_some() && core.outlet_of(*other) == outlet);
        let own: Vec<ArticleId> = own.filter(|other| seen.insert(*other)).collect();
        let mut label = self.outlet(witness);
        if own.iter().any(|other| core.date_of(*other) != date) {
            label.extend(date.map(|date| format!(", {}", day::told(date))));
        }
        let mut alike = own.iter().filter(|other| core.date_of(**other) == date);
        if alike.clone().count() > 1 {
            let number = alike.position(|other| *other == article).map(|at| at + 1);
            label.push_str(&format!(" ({})", number.unwrap_or_default()));
        }
        if all.clone().filter(|other| *other == article).count() > 1 {
            let start = |other: &WitnessRecord| other.said().next().map(|piece| piece.start);
            let own = witnesses.iter().map(Borrow::borrow);
            let own = own.filter(|other| other.article == article);
            let number = 1 + own.filter(|other| start(other) < start(witness)).count();
            label.push_str(&format!(", passage {number}"));
        }
        label
    }

    /// The name of an article's outlet.
    pub(crate) fn outlet_of(self, article: ArticleId) -> Option<String> {
        let core = self.core();
        core.outlet_of(article)
            .map(|outlet| core.outlet(outlet).to_owned())
    }

    /// When an article was published.
    pub(crate) fn date(self, article: ArticleId) -> Option<Date> {
        self.core().date_of(article)
    }

    /// The code of an article's language.
    pub(crate) fn language(self, article: ArticleId) -> Option<String> {
        let core = self.core();
        core.language_of(article)
            .map(|language| core.language(language).to_owned())
    }

    /// When witnesses were published: "16–17 Jan 2031".
    pub(crate) fn when(self, witnesses: &[WitnessRecord]) -> String {
        let dates = witnesses
            .iter()
            .filter_map(|witness| self.date(witness.article));
        let dates: BTreeSet<Date> = dates.collect();
        // A month says nothing where days of it are known, nor does a year.
        let is_told = |date: &Date| {
            let within = |other: &Date| other != date && other.is_within(*date);
            !dates.iter().any(within)
        };
        let mut told = dates.iter().copied().filter(is_told);
        match (told.next(), told.next_back()) {
            (Some(first), Some(last)) => day::from_to(first, last),
            (Some(only), None) => day::told(only),
            _ => "undated".to_owned(),
        }
    }

    /// The outlets of the corpus that published none of these articles, by name.
    pub(crate) fn outlets_without(self, articles: &[ArticleId]) -> Vec<String> {
        let core = self.core();
        let carries = |at: usize| {
            let mut outlets = articles
                .iter()
                .filter_map(|article| core.outlet_of(*article));
            outlets.any(|outlet| outlet.index() == at)
        };
        let outlets = core.outlets().enumerate();
        let silent = outlets.filter(|(at, _)| !carries(*at));
        silent.map(|(_, name)| name.to_owned()).collect()
    }

    /// The outlets of the other articles that carry a quotation's statement.
    pub(crate) fn others(self, quotation: &QuotationRecord, article: ArticleId) -> Vec<String> {
        let core = self.core();
        let witnesses = quotation
            .statement
            .into_iter()
            .flat_map(|id| core.witnesses_of(id));
        let mut names: Vec<String> = Vec::new();
        for other in witnesses.map(|witness| core.article_of(witness)) {
            let name = self
                .outlet_of(other)
                .unwrap_or_else(|| "an unknown outlet".to_owned());
            if other != article && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

/// The first words of a text, and a sign that there are more.
pub(crate) fn first_words(text: &str, count: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.get(..count) {
        Some(first) if words.len() > count => format!("{} …", first.join(" ")),
        _ => text.to_owned(),
    }
}
