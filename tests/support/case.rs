//! Invented articles with one witness each, a line an article: `outlet | date | speaker | passage`.
//! Where there are quotation marks in it, the passage is what stands between them.

#![allow(dead_code, reason = "each test uses a part of it")]

use verbatim::article::{Article, Known, Origin};
use verbatim::id::{ArticleId, PersonId};
use verbatim::people::{Person, PersonKind};
use verbatim::statement::{Corpus, Piece, Statement, Witness, group};
use verbatim::text::Span;

/// Articles with one witness each.
#[derive(Default)]
pub(crate) struct Case {
    pub(crate) articles: Vec<Article>,
    pub(crate) people: Vec<Person>,
    pub(crate) witnesses: Vec<Witness>,
}

impl Case {
    pub(crate) fn new<'a>(lines: impl IntoIterator<Item = &'a str>) -> Self {
        let mut case = Self::default();
        for line in lines
            .into_iter()
            .map(str::trim)
            .filter(|line| !line.is_empty())
        {
            let fields: Vec<&str> = line.splitn(4, " | ").collect();
            case.add([fields[0], fields[1], fields[2], fields[3]]);
        }
        case
    }

    pub(crate) fn add(&mut self, [outlet, date, speaker, text]: [&str; 4]) {
        let known = |value: &str| Some(Known::new(value.to_owned(), Origin::Column));
        let id = ArticleId::at(self.articles.len());
        let speaker = (speaker != "-").then(|| self.person(speaker));
        let start = text.find('“').map_or(0, |mark| mark + '“'.len_utf8());
        let end = text.rfind('”').unwrap_or(text.len());
        self.witnesses.push(Witness {
            article: id,
            quotations: vec![0],
            speaker,
            confidence: 1.0,
            passage: vec![Piece {
                span: Span::new(start, end),
                quoted: true,
            }],
        });
        self.articles.push(Article {
            id: id.0.to_string(),
            text: text.to_owned(),
            outlet: known(outlet),
            date: date
                .parse()
                .ok()
                .map(|date| Known::new(date, Origin::Column)),
            ..Article::default()
        });
    }

    fn person(&mut self, name: &str) -> PersonId {
        let place = self.people.iter().position(|person| person.name == name);
        PersonId::at(place.unwrap_or_else(|| {
            self.people.push(person(name));
            self.people.len() - 1
        }))
    }

    pub(crate) fn group(&self) -> Vec<Statement> {
        let corpus = Corpus {
            articles: &self.articles,
            people: &self.people,
        };
        group(corpus, self.witnesses.clone()).statements
    }

    /// The articles of each statement, by number.
    pub(crate) fn statements(&self) -> Vec<Vec<u32>> {
        let of = |statement: &Statement| statement.witnesses.iter().map(|w| w.article.0).collect();
        self.group().iter().map(of).collect()
    }
}

fn person(name: &str) -> Person {
    Person {
        name: name.to_owned(),
        aliases: Vec::new(),
        kind: if name.ends_with("Ministry") {
            PersonKind::Organisation
        } else {
            PersonKind::Human
        },
    }
}

#[track_caller]
pub(crate) fn check(lines: &str, expected: &[&[u32]]) {
    assert_eq!(Case::new(lines.lines()).statements(), expected);
}
