//! Casts of articles, and the people of a corpus, as they are compared.

#![allow(dead_code, reason = "each test uses a part of it")]

use expect_test::Expect;
use verbatim::article::{Article, Part, Role};
use verbatim::people::{Cast, Form, Uniting, cast};
use verbatim::quotation::find;
use verbatim::text::Span;

fn cast_of(text: &str) -> Cast {
    let span = Span::new(0, text.len());
    let article = Article {
        text: text.to_owned(),
        parts: vec![Part {
            span,
            role: Role::Body,
        }],
        ..Article::default()
    };
    cast(&article, &find(&article).quotations)
}

/// Compares whom each name and description of a text means.
pub(crate) fn check(text: &str, expected: Expect) {
    let cast = cast_of(text);
    let named = cast
        .mentions
        .iter()
        .filter(|mention| mention.form != Form::Pronoun);
    let lines = named.map(|mention| {
        let person = mention
            .person
            .map_or("?", |person| cast.people[person].name.as_str());
        format!("{} = {person}", mention.span.of(text))
    });
    expected.assert_eq(&lines.collect::<Vec<_>>().join("; "));
}

/// Compares who speaks in several texts, each with the names of its speakers.
pub(crate) fn united(texts: &[(&str, &[&str])], expected: Expect) {
    let casts: Vec<Cast> = texts.iter().map(|(text, _)| cast_of(text)).collect();
    let spoken: Vec<Vec<u32>> = casts
        .iter()
        .zip(texts)
        .map(|(cast, (_, speakers))| {
            let count = |name: &str| speakers.iter().filter(|speaker| **speaker == name).count();
            cast.people
                .iter()
                .map(|person| count(&person.name) as u32)
                .collect()
        })
        .collect();
    let mut uniting = Uniting::default();
    for (cast, spoken) in casts.iter().zip(&spoken) {
        uniting.add(cast, spoken);
    }
    let mut union = uniting.close();
    for (article, cast) in casts.iter().enumerate() {
        union.call(article, cast);
    }
    for person in &union.people {
        assert!(
            person.aliases.is_sorted_by(|a, b| a < b) && !person.aliases.contains(&person.name)
        );
    }
    let people = union.people.iter().map(|person| person.name.clone());
    expected.assert_eq(&people.collect::<Vec<_>>().join("; "));
    for (cast, ids) in casts.iter().zip(&union.ids) {
        assert_eq!(cast.people.len(), ids.len());
        assert!(
            ids.iter()
                .flatten()
                .all(|id| id.index() < union.people.len())
        );
    }
}
