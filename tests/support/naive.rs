//! Search as its documentation defines it, over the corpus itself, without index or bundle.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use verbatim::article::Article;
use verbatim::corpus::Corpus;
use verbatim::date::Date;
use verbatim::id::PersonId;
use verbatim::query::{Clause, Query, Scope, Sort};
use verbatim::quotation::Kind;
use verbatim::statement::{Statement, Witness};
use verbatim::text::{fold, words};
use verbatim::version::{Variance, Variances};

use super::variances;

/// A corpus, and how far the versions of each of its statements agree.
pub(crate) struct Truth<'a> {
    corpus: &'a Corpus,
    variances: Vec<BTreeSet<Variance>>,
}

impl<'a> Truth<'a> {
    pub(crate) fn of(corpus: &'a Corpus) -> Self {
        Self {
            corpus,
            variances: variances::of(corpus),
        }
    }

    fn variances(&self, statement: &Statement) -> &BTreeSet<Variance> {
        let mut statements = self.corpus.statements.iter();
        let place = statements.position(|own| std::ptr::eq(own, statement));
        &self.variances[place.expect("a statement of the corpus")]
    }
}

impl Deref for Truth<'_> {
    type Target = Corpus;

    fn deref(&self) -> &Corpus {
        self.corpus
    }
}

/// The places of all results in their order.
pub(crate) fn search(corpus: &Truth, query: &Query) -> Vec<usize> {
    match query.scope {
        Scope::Statements => statements(corpus, query),
        Scope::Articles => articles(corpus, query),
    }
}

/// For each facet and each of its values how many results choosing it alone would leave.
pub(crate) fn facets(
    corpus: &Truth,
    query: &Query,
) -> BTreeMap<&'static str, BTreeMap<String, usize>> {
    let mut facets: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    let choices = of_articles(corpus, query)
        .into_iter()
        .chain(of_words(corpus, query));
    for (facet, value, query) in choices {
        let count = search(corpus, &query).len();
        if count > 0 {
            facets.entry(facet).or_default().insert(value, count);
        }
    }
    facets
}

/// A facet, one of its values, and the query that chooses it alone.
type Choice = (&'static str, String, Query);

fn only(value: &str) -> BTreeSet<String> {
    BTreeSet::from([value.to_owned()])
}

fn of_articles(corpus: &Truth, query: &Query) -> Vec<Choice> {
    let mut choices = Vec::new();
    for article in &corpus.articles {
        let (outlets, languages) = (only(outlet(article)), only(language(article)));
        let by_outlet = Query {
            outlets,
            ..query.clone()
        };
        choices.push(("outlet", outlet(article).to_owned(), by_outlet));
        let by_language = Query {
            languages,
            ..query.clone()
        };
        choices.push(("language", language(article).to_owned(), by_language));
        let month = date(article).map(Date::to_month);
        if let Some(month) = month.filter(|month| month.parts().1 != 0) {
            let by_month = Query {
                from: Some(month),
                to: Some(month),
                ..query.clone()
            };
            choices.push(("month", month.to_string(), by_month));
        }
        let day = date(article).filter(|day| day.parts().2 > 0);
        if let Some(day) = day.filter(|day| counted_by_day(corpus, query).contains(&day.to_month()))
        {
            let by_day = Query {
                from: Some(day),
                to: Some(day),
                ..query.clone()
            };
            choices.push(("day", day.to_string(), by_day));
        }
    }
    choices
}

/// The months of which the days are counted: those of the corpus, or those asked for, if they are
/// one or two.
fn counted_by_day(corpus: &Truth, query: &Query) -> Vec<Date> {
    let dates = || corpus.articles.iter().filter_map(date);
    let Some((first, last)) = dates().min().zip(dates().max()) else {
        return Vec::new();
    };
    let first_asked = query.from.and_then(|from| days(from).next());
    let last_asked = query.to.and_then(|to| days(to).last());
    let from = first_asked.map_or(first, |from| from.max(first));
    let to = last_asked.map_or(last, |to| to.min(last));
    let months = |from: Date, to: Date| -> Vec<Date> {
        let months = std::iter::successors(Some(from.to_month()), |month| month.next());
        let months = months.take_while(|month| *month <= to.to_month()).take(3);
        months.filter(|month| month.parts().1 > 0).collect()
    };
    let few = |months: &Vec<Date>| (1..=2).contains(&months.len());
    let asked = [(first, last), (from, to)].into_iter();
    let asked = asked.filter(|(from, _)| from.parts().1 > 0);
    asked
        .map(|(from, to)| months(from, to))
        .find(few)
        .unwrap_or_default()
}

fn of_words(corpus: &Truth, query: &Query) -> Vec<Choice> {
    let names = corpus
        .people
        .iter()
        .map(|person| person.name.as_str())
        .chain([""]);
    let by_speaker = names.map(|name| {
        let speakers = only(name);
        (
            "speaker",
            name.to_owned(),
            Query {
                speakers,
                ..query.clone()
            },
        )
    });
    let kinds = [Kind::Speech, Kind::Fragment].into_iter();
    let kinds = kinds.filter(|_| query.scope == Scope::Statements);
    let by_kind = kinds.map(|kind| {
        let kinds = BTreeSet::from([kind]);
        (
            "kind",
            format!("{kind:?}"),
            Query {
                kinds,
                ..query.clone()
            },
        )
    });
    let variances = Variance::ALL.into_iter();
    let variances = variances.filter(|_| query.scope == Scope::Statements);
    let by_variance = variances.map(|variance| {
        let variances = Variances::from_iter([variance]);
        (
            "versions",
            format!("{variance:?}"),
            Query {
                variances,
                ..query.clone()
            },
        )
    });
    by_speaker.chain(by_kind).chain(by_variance).collect()
}

fn statements(corpus: &Truth, query: &Query) -> Vec<usize> {
    let fits = |statement: &Statement| {
        let mut witnesses = statement.witnesses.iter();
        witnesses.any(|witness| witness_fits(corpus, query, statement, witness))
    };
    let ids = 0..corpus.statements.len();
    let mut ids: Vec<usize> = ids.filter(|&id| fits(&corpus.statements[id])).collect();
    let first_date = |id: &usize| {
        let witnesses = corpus.statements[*id].witnesses.iter();
        witnesses
            .filter_map(|w| date(&corpus.articles[w.article.index()]))
            .min()
    };
    let length = |id: &usize| {
        let first = corpus.statements[*id].witnesses.first();
        first.map_or(0, |witness| said(corpus, witness).len())
    };
    match query.sort {
        Sort::MostCarried => {}
        Sort::Newest => ids.sort_by_key(|id| Reverse(first_date(id))),
        Sort::Oldest => ids.sort_by_key(|id| (first_date(id).is_none(), first_date(id))),
        Sort::Longest => ids.sort_by_key(|id| Reverse(length(id))),
    }
    ids
}

fn articles(corpus: &Truth, query: &Query) -> Vec<usize> {
    let fits = |id: &usize| {
        let article = &corpus.articles[*id];
        let texts: Vec<Vec<String>> = texts(article).into_iter().map(terms).collect();
        let speakers = corpus.statements.iter().flat_map(|statement| {
            let own = statement
                .witnesses
                .iter()
                .filter(|w| w.article.index() == *id);
            own.flat_map(|witness| [statement.shown(), witness.shown()])
        });
        article_fits(query, article)
            && speaker_fits(corpus, query, speakers)
            && query.clauses().iter().all(|clause| holds(clause, &texts))
    };
    let mut ids: Vec<usize> = (0..corpus.articles.len()).filter(fits).collect();
    let day = |id: &usize| date(&corpus.articles[*id]);
    let length = |id: &usize| -> usize {
        let texts = texts(&corpus.articles[*id]);
        texts.into_iter().map(|text| terms(text).len()).sum()
    };
    match query.sort {
        Sort::MostCarried | Sort::Newest => ids.sort_by_key(|id| Reverse(day(id))),
        Sort::Oldest => ids.sort_by_key(|id| (day(id).is_none(), day(id))),
        Sort::Longest => ids.sort_by_key(|id| Reverse(length(id))),
    }
    ids
}

fn witness_fits(corpus: &Truth, query: &Query, statement: &Statement, witness: &Witness) -> bool {
    let has = |clause: &Clause, witness: &Witness| holds(clause, &[said(corpus, witness)]);
    let fits = |clause: &Clause| match clause.is_negated {
        true => statement
            .witnesses
            .iter()
            .all(|witness| has(clause, witness)),
        false => has(clause, witness),
    };
    article_fits(query, &corpus.articles[witness.article.index()])
        && speaker_fits(
            corpus,
            query,
            [statement.shown(), witness.shown()].into_iter(),
        )
        && (query.kinds.is_empty() || query.kinds.contains(&corpus.kind(witness)))
        && (query.variances.is_empty()
            || corpus
                .variances(statement)
                .iter()
                .any(|&own| query.variances.has(own)))
        && query.clauses().iter().all(fits)
}

fn article_fits(query: &Query, article: &Article) -> bool {
    let is_asked = |names: &BTreeSet<String>, name: &str| names.is_empty() || names.contains(name);
    is_asked(&query.outlets, outlet(article))
        && is_asked(&query.languages, language(article))
        && date_fits(query, date(article))
}

fn speaker_fits(
    corpus: &Truth,
    query: &Query,
    mut speakers: impl Iterator<Item = Option<PersonId>>,
) -> bool {
    let name = |id: Option<PersonId>| id.map_or("", |id| &corpus.people[id.index()].name);
    query.speakers.is_empty() || speakers.any(|id| query.speakers.contains(name(id)))
}

fn date_fits(query: &Query, date: Option<Date>) -> bool {
    let first = |date: Date| days(date).next();
    let last = |date: Date| days(date).last();
    match date {
        None => query.from.is_none() && query.to.is_none(),
        Some(date) => {
            query.from.is_none_or(|from| first(from) <= first(date))
                && query.to.is_none_or(|to| last(date) <= last(to))
        }
    }
}

/// Every day that a date may mean.
fn days(date: Date) -> impl Iterator<Item = Date> {
    let (year, _, _) = date.parts();
    let year = u16::try_from(year).expect("years have four digits");
    let days = (1..=12).flat_map(move |month| (1..=31).map(move |day| (month, day)));
    let days = days.filter_map(move |(month, day)| Date::day(year, month, day));
    days.filter(move |day| day.is_within(date))
}

fn holds(clause: &Clause, texts: &[Vec<String>]) -> bool {
    let (last, before) = clause.terms.split_last().expect("clauses have terms");
    let is_here = |window: &[String]| {
        let (end, begin) = window
            .split_last()
            .expect("windows have the clause's length");
        begin == before && (end == last || clause.is_prefix && end.starts_with(last.as_str()))
    };
    let mut windows = texts
        .iter()
        .flat_map(|text| text.windows(clause.terms.len()));
    windows.any(is_here) != clause.is_negated
}

fn said(corpus: &Truth, witness: &Witness) -> Vec<String> {
    corpus.said(witness).into_iter().flat_map(terms).collect()
}

fn terms(text: &str) -> Vec<String> {
    words(text)
        .map(|word| fold(word.of(text)).into_owned())
        .collect()
}

fn texts(article: &Article) -> Vec<&str> {
    let title = article.title.as_ref().map(|title| title.value.as_str());
    let body = article.body().map(|span| span.of(&article.text));
    title.into_iter().chain(body).collect()
}

fn outlet(article: &Article) -> &str {
    article.outlet.as_ref().map_or("", |outlet| &outlet.value)
}

fn language(article: &Article) -> &str {
    article
        .language
        .as_ref()
        .map_or("", |language| &language.value)
}

fn date(article: &Article) -> Option<Date> {
    article.date.as_ref().map(|date| date.value)
}
