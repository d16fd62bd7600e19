//! What a corpus is put together of.

use verbatim::article::{Article, Known, Origin, Part, Role};
use verbatim::corpus::Corpus;
use verbatim::extraction::Extraction;
use verbatim::text::Span;

/// An article in which somebody speaks, published on a date that may not be known.
fn article(date: &str, speaker: &str, words: &str) -> Article {
    let text = format!("{speaker} said: “{words}”");
    Article {
        id: format!("{date} {speaker}"),
        parts: vec![Part {
            span: Span::new(0, text.len()),
            role: Role::Body,
        }],
        text,
        date: date
            .parse()
            .ok()
            .map(|date| Known::new(date, Origin::Column)),
        language: Some(Known::new("en".to_owned(), Origin::Column)),
        ..Article::default()
    }
}

fn corpus(articles: Vec<Article>) -> Corpus {
    let extractions = articles.iter().map(Extraction::of).collect();
    Corpus::of(articles, extractions)
}

#[test]
fn articles_come_by_date_and_bring_along_what_was_read_in_them() {
    let corpus = corpus(vec![
        article(
            "2031-05-04",
            "Ilse Marrack",
            "The ferries stay in the harbour.",
        ),
        article("?", "Tobin Askel", "Nobody will sell the lighthouse."),
        article(
            "2031-06-01",
            "Jorun Velde",
            "We need eleven ferries before the winter.",
        ),
        article("2031-05", "Runa Oster", "The granaries are full this year."),
        article(
            "2031-05-04",
            "Sten Holm",
            "Every pilot of this coast knows better.",
        ),
    ]);
    let ids: Vec<&str> = corpus.articles.iter().map(|a| a.id.as_str()).collect();
    let expected = [
        "2031-06-01 Jorun Velde",
        "2031-05-04 Ilse Marrack",
        "2031-05-04 Sten Holm",
        "2031-05 Runa Oster",
        "? Tobin Askel",
    ];
    assert_eq!(ids, expected);
    for witness in corpus.witnesses() {
        let article = corpus.article(witness.article).expect("its article");
        let speaker = witness.speaker.map(|id| &corpus.people[id.index()].name);
        let speaker = speaker.expect("a speaker");
        assert!(article.id.ends_with(speaker.as_str()), "{speaker}");
        assert!(article.text.contains(corpus.said(witness)[0]), "{speaker}");
    }
    assert_eq!(corpus.witnesses().count(), 5);
}

/// How many quotations each witness of the first statement has, and of which article it is.
fn parts_of_first(corpus: &Corpus) -> Vec<(String, usize)> {
    let witnesses = corpus.statements[0].witnesses.iter();
    let parts = witnesses.map(|witness| {
        let article = &corpus.articles[witness.article.index()];
        (article.id.clone(), witness.quotations.len())
    });
    let mut parts: Vec<_> = parts.collect();
    parts.sort();
    parts
}

#[test]
fn what_an_article_carries_in_parts_is_one_witness() {
    let lighthouse = "We shall never sell the northern lighthouse to a foreign shipping company.";
    let pilots = "Nobody will frighten our pilots out of the painted ferries of Varenia.";
    let again = "In the afternoon, on the quay, Ilse Marrack told the pilots:";
    let later = |one: &str, two: &str| format!("{one}” {again} “{two}");
    let said = [
        ("2031-05-04", format!("{lighthouse} {pilots}")),
        ("2031-05-05", later(lighthouse, pilots)),
        ("2031-05-06", later(pilots, lighthouse)),
        ("2031-05-07", later(lighthouse, lighthouse)),
    ];
    let articles = said.map(|(date, words)| article(date, "Ilse Marrack", &words));
    let corpus = corpus(articles.into());
    let ids = [
        ("2031-05-04", 1),
        ("2031-05-05", 2),
        ("2031-05-06", 1),
        ("2031-05-06", 1),
        ("2031-05-07", 1),
        ("2031-05-07", 1),
    ];
    let expected = ids.map(|(date, parts)| (format!("{date} Ilse Marrack"), parts));
    assert_eq!(parts_of_first(&corpus), expected);
}

#[test]
fn outlets_that_may_be_one_are_told() {
    let at = |outlet: &str, url: &str| Article {
        url: Some(Known::new(url.to_owned(), Origin::Column)),
        outlet: Some(Known::new(outlet.to_owned(), Origin::Column)),
        ..article("2031-05-04", "Ilse Marrack", "The ferries stay.")
    };
    let tide = "https://www.tide.example/1";
    let corpus = corpus(vec![
        at("Northern Tide", tide),
        at("NT", tide),
        at("Oster Courier", tide),
        at("The Northern Tide", "https://other.example/1"),
    ]);
    let told: Vec<&str> = corpus.problems.iter().map(|p| p.message.as_str()).collect();
    assert_eq!(
        told,
        [
            "“NT” and “Northern Tide” are both at tide.example; if they are one outlet, corpus.toml can say so: \
          [outlets] \"NT\" = \"Northern Tide\""
        ]
    );
}
