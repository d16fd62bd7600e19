//! What is shown: the last page that was answered, at its depth.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::query::Query;

use crate::list::List;
use crate::load::LoadError;
use crate::page::{ArticlePage, Page, StatementPage};
use crate::session::Answer;

/// How deep into the corpus the page is: a view stays while only details of what it shows change.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Depth {
    Waiting,
    List,
    /// The statement of this key, whatever is compared in it.
    Statement(String),
    /// An article, whichever of its quotations is chosen.
    Article(Box<Query>),
    Lost(Box<Query>, String),
    Failed(LoadError),
}

/// The page of the moment; each view follows its own part.
#[derive(Clone, Copy)]
pub(crate) struct Shown {
    pub(crate) depth: RwSignal<Depth>,
    pub(crate) list: RwSignal<Arc<List>>,
    pub(crate) statement: RwSignal<Option<Arc<StatementPage>>>,
    pub(crate) article: RwSignal<Option<Arc<ArticlePage>>>,
    /// Why the list is that of an earlier question.
    pub(crate) failure: RwSignal<Option<LoadError>>,
}

impl Shown {
    /// Nothing yet.
    pub(crate) fn new() -> Self {
        Self {
            depth: RwSignal::new(Depth::Waiting),
            list: RwSignal::default(),
            statement: RwSignal::new(None),
            article: RwSignal::new(None),
            failure: RwSignal::new(None),
        }
    }

    /// Shows what was answered; `asked` is what it answers.
    pub(crate) fn show(self, answer: &Answer, asked: &Query) {
        let is_list = asked.statement.is_none() && asked.article.is_none();
        self.failure.set(answer.as_ref().err().cloned());
        // The depth comes first: a view that goes is not to follow its successor's page.
        match answer {
            Err(_) if is_list && self.is_at(&Depth::List) => {}
            Err(error) => self.go(Depth::Failed(error.clone())),
            Ok(Page::List(list)) => {
                self.go(Depth::List);
                self.list.set(Arc::clone(list));
            }
            Ok(Page::Statement(page)) => {
                self.go(Depth::Statement(page.record.key.clone()));
                self.statement.set(Some(Arc::clone(page)));
            }
            Ok(Page::Article(page)) => {
                self.go(Depth::Article(Box::new(page.place())));
                self.article.set(Some(Arc::clone(page)));
            }
            Ok(Page::Lost(query, what)) => {
                self.go(Depth::Lost(query.clone(), what.clone()));
            }
        }
    }

    fn is_at(self, depth: &Depth) -> bool {
        self.depth.with_untracked(|now| now == depth)
    }

    fn go(self, depth: Depth) {
        if !self.is_at(&depth) {
            self.depth.set(depth);
        }
    }
}
