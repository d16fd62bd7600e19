//! The whole corpus without its texts, which wait on a shelf.

use std::borrow::Cow;
use std::cell::RefCell;

use verbatim::article::Article;
use verbatim::corpus::{Draft, Reading};
use verbatim::id::PersonId;
use verbatim::people::Person;
use verbatim::statement::Statement;

use crate::gather::{self, Gathered};
use crate::print::tell;
use crate::stages::Stages;
use crate::store::{Shelf, Store};
use crate::{Effort, Failure, Input};

/// Everything that was found in a corpus.
pub(crate) struct Whole {
    pub(crate) gathered: Gathered,
    pub(crate) people: Vec<Person>,
    pub(crate) statements: Vec<Statement>,
    shelf: Shelf,
    /// Whom each person of each article's cast is across the corpus.
    ids: Vec<Vec<Option<PersonId>>>,
}

impl Whole {
    /// Reads all of `input`, and finds who is the same and what was said once; `stages` are told.
    pub(crate) fn gather(
        input: &Input,
        effort: &Effort,
        stages: &mut Stages,
    ) -> Result<Self, Failure> {
        let mut store = Store::open(input, effort)?;
        let mut draft = Draft::default();
        let gathered = gather::each(input, Some(&mut store), &mut |found| {
            draft.add(&found.article, &found.extraction);
            Ok(())
        })?;
        gathered.print_problems();
        let mut shelf = store.close()?;
        stages.end("reading and finding quotations");
        let mut draft = draft.unite();
        shelf.arrange(draft.order());
        stages.end("uniting people");
        for index in 0..shelf.len() {
            let found = shelf.found(index)?;
            draft.witness(&found.article.text, &found.extraction);
        }
        stages.end("collecting witnesses");
        let broken = RefCell::new(None);
        let text = |index: usize| match shelf.text(index) {
            Ok(text) => Cow::Owned(text),
            Err(failure) => {
                broken.replace(Some(failure));
                Cow::Borrowed("")
            }
        };
        let grouped = draft.group(&text);
        if let Some(failure) = broken.into_inner() {
            return Err(failure);
        }
        stages.end("grouping statements");
        grouped.problems.iter().for_each(tell);
        Ok(Self {
            gathered,
            people: grouped.people,
            statements: grouped.statements,
            shelf,
            ids: grouped.ids,
        })
    }

    /// The articles in their order, each with what was read in it.
    pub(crate) fn articles(&self) -> impl Iterator<Item = Result<(Article, Reading), Failure>> {
        (0..self.shelf.len()).map(|index| self.article(index))
    }

    /// The article at `index`, with what was read in it.
    pub(crate) fn article(&self, index: usize) -> Result<(Article, Reading), Failure> {
        let found = self.shelf.found(index)?;
        let ids = self.ids.get(index).cloned().unwrap_or_default();
        Ok((found.article, Reading::of(found.extraction, ids)))
    }
}
