//! Whether two outlets' words are taken for one statement.

use std::collections::{BTreeSet, HashMap};

use serde::Deserialize;
use verbatim::article::Article;
use verbatim::corpus::Corpus;
use verbatim::date::Date;
use verbatim::extraction::Extraction;
use verbatim::id::ArticleId;
use verbatim::text::Span;

use super::gold;
use super::share::{Found, Share};

/// Two quotations, and whether they are of one utterance.
#[derive(Deserialize)]
pub(crate) struct Pair {
    a: Side,
    b: Side,
    speaker: Option<String>,
    same_utterance: Option<bool>,
    label: Option<String>,
}

/// One outlet's words.
#[derive(Deserialize)]
struct Side {
    id: String,
    outlet: Option<String>,
    date: Option<String>,
    /// In code points of the article, where the annotation says it.
    start: Option<usize>,
    end: Option<usize>,
    #[serde(alias = "quote")]
    text: String,
    speaker: Option<String>,
}

impl Pair {
    /// Whether a file of annotations holds pairs.
    pub(crate) fn is_first_of(text: &str) -> bool {
        let line = text.lines().find(|line| !line.trim().is_empty());
        line.is_some_and(|line| serde_json::from_str::<Pair>(line).is_ok())
    }

    fn is_same(&self) -> bool {
        self.same_utterance
            .unwrap_or(self.label.as_deref() == Some("same"))
    }

    fn sides(&self) -> [(&Side, Option<&str>); 2] {
        [&self.a, &self.b].map(|side| (side, side.speaker.as_deref().or(self.speaker.as_deref())))
    }
}

impl Side {
    /// The day that is annotated, or else stands in the article's id: `outlet_2031-05-04_title`.
    fn date(&self) -> Option<&str> {
        let is_day = |part: &&str| part.parse::<Date>().is_ok_and(|date| date.parts().2 != 0);
        let in_id = || self.id.split('_').find(is_day);
        self.date.as_deref().or_else(in_id)
    }
}

/// Prints the figures of a file of pairs.
///
/// Both quotations are looked for in the articles of `files`, read as one corpus; a pair whose
/// articles are not among them stands in two articles of a sentence each.
pub(crate) fn print(pairs: &[Pair], files: &[(String, String)]) {
    let mut articles: Vec<Article> = files
        .iter()
        .flat_map(|(file, text)| gold::articles(file, text))
        .collect();
    let known: BTreeSet<String> = articles.iter().map(|article| article.id.clone()).collect();
    let carried = |pair: &&Pair| {
        pair.sides()
            .iter()
            .all(|(side, _)| known.contains(&side.id))
    };
    let (inside, outside): (Vec<&Pair>, Vec<&Pair>) = pairs.iter().partition(carried);
    let rows = outside.iter().enumerate().flat_map(|(at, pair)| {
        let [a, b] = pair.sides();
        [row(&format!("{at}-a"), a), row(&format!("{at}-b"), b)]
    });
    articles.extend(gold::articles("pairs.jsonl", &rows.collect::<String>()));
    let grouped = Grouped::of(articles);
    let mut found = Found::default();
    let judged = inside
        .iter()
        .map(|pair| (pair, pair.sides().map(|(side, _)| grouped.of_side(side))))
        .chain(outside.iter().enumerate().map(|(at, pair)| {
            let of = |side: &str| grouped.of_article(&format!("{at}-{side}"));
            (pair, [of("a"), of("b")])
        }));
    for (pair, [a, b]) in judged {
        let same = !a.is_disjoint(&b);
        found.annotated += usize::from(pair.is_same());
        found.found += usize::from(same);
        found.right += usize::from(same && pair.is_same());
        if same != pair.is_same() {
            eprintln!(
                "  {}: {} | {}",
                if same { "joined" } else { "missed" },
                pair.a.text,
                pair.b.text
            );
        }
    }
    println!(
        "  {} pairs, {} of one utterance; {} in articles read",
        pairs.len(),
        found.annotated,
        inside.len()
    );
    let wrong = Share {
        part: found.found - found.right,
        whole: pairs.len() - found.annotated,
    };
    found.print("same statement");
    println!(
        "  {:<28} {} of {}",
        "joined wrongly", wrong.part, wrong.whole
    );
}

/// An article of one sentence, as a line of JSON.
fn row(id: &str, (side, speaker): (&Side, Option<&str>)) -> String {
    let words = side
        .text
        .trim_matches(|c: char| matches!(c, '"' | '“' | '”'));
    let text = match speaker {
        Some(speaker) => format!("{speaker} said: “{words}”"),
        None => format!("“{words}”"),
    };
    let row = serde_json::json!({
        "id": id, "outlet": side.outlet, "date": side.date(), "lang": "en", "text": text,
    });
    format!("{row}\n")
}

/// A corpus, and in which statements each quotation of it is.
struct Grouped {
    corpus: Corpus,
    ids: HashMap<String, ArticleId>,
    /// Article, place, statement.
    carried: Vec<(ArticleId, Span, usize)>,
}

impl Grouped {
    fn of(articles: Vec<Article>) -> Self {
        let extractions = articles.iter().map(Extraction::of).collect();
        let corpus = Corpus::of(articles, extractions);
        let ids = corpus.articles.iter().enumerate();
        let ids = ids.map(|(at, article)| (article.id.clone(), ArticleId::at(at)));
        let ids = ids.collect();
        let mut carried = Vec::new();
        for (statement, witnesses) in corpus.statements.iter().enumerate() {
            for witness in &witnesses.witnesses {
                let quotations = corpus.quotations(witness);
                carried.extend(
                    quotations
                        .iter()
                        .map(|q| (witness.article, q.span, statement)),
                );
            }
        }
        Self {
            corpus,
            ids,
            carried,
        }
    }

    /// The statements of the words of a side, where they stand in its article.
    fn of_side(&self, side: &Side) -> BTreeSet<usize> {
        let Some(&id) = self.ids.get(&side.id) else {
            return BTreeSet::new();
        };
        let text = self.corpus.article(id).map_or("", |article| &article.text);
        let place = place(side, text);
        let overlaps = |span: Span| {
            place.is_some_and(|place| span.start < place.end && place.start < span.end)
        };
        let carried = self.carried.iter();
        let of_article = carried.filter(|(article, span, _)| *article == id && overlaps(*span));
        of_article.map(|(.., statement)| *statement).collect()
    }

    fn of_article(&self, id: &str) -> BTreeSet<usize> {
        let Some(&id) = self.ids.get(id) else {
            return BTreeSet::new();
        };
        let carried = self.carried.iter().filter(|(article, ..)| *article == id);
        carried.map(|(.., statement)| *statement).collect()
    }
}

fn place(side: &Side, text: &str) -> Option<Span> {
    match side.start.zip(side.end) {
        Some((start, end)) => {
            let byte = |point: usize| {
                text.char_indices()
                    .nth(point)
                    .map_or(text.len(), |(at, _)| at)
            };
            Some(Span::new(byte(start), byte(end)))
        }
        None => {
            let at = text.find(side.text.trim())?;
            Some(Span::new(at, at + side.text.trim().len()))
        }
    }
}
