//! Small corpora for the tests: articles in a few lines, with quotations marked in the text.

#![allow(dead_code, reason = "each test uses a part of it")]

pub(crate) mod naive;
pub(crate) mod random;
pub(crate) mod variances;
mod sound;

use sha2::{Digest, Sha256};
use verbatim::article::{Article, Known, Origin};
use verbatim::attribution::{Attribution, Rule, SHOWN};
use verbatim::bundle::{BlockId, Blocks, BundleFile, Core, Manifest, Missing};
use verbatim::corpus::{Corpus, Reading};
use verbatim::id::{ArticleId, PersonId};
use verbatim::people::{Person, PersonKind};
use verbatim::quotation::{Kind, Quotation, Reason};
use verbatim::search::{Hits, Results};
use verbatim::statement::{Statement, Witness};
use verbatim::text::Span;
use verbatim::version::{Passage, Version};

/// An article of which nothing is known but id and text; its lines are its paragraphs.
pub(crate) fn article(id: &str, text: &str) -> Article {
    Article {
        id: id.to_owned(),
        ..sound::article(text)
    }
}

/// A fact about an article.
pub(crate) fn known<T>(value: T) -> Option<Known<T>> {
    Some(Known::new(value, Origin::Column))
}

/// A human being of this name.
pub(crate) fn person(name: &str) -> Person {
    Person {
        name: name.to_owned(),
        aliases: name.split(' ').skip(1).map(str::to_owned).collect(),
        kind: PersonKind::Human,
    }
}

/// What is between curly quotation marks in the article, all of one kind and one speaker.
pub(crate) fn reading(article: &Article, kind: Kind, speaker: Option<PersonId>) -> Reading {
    let text = &article.text;
    let opens = text.match_indices('“').map(|(at, _)| at);
    let quotations: Vec<Quotation> = opens
        .filter_map(|open| {
            let close = open + text[open..].find('”')?;
            Some(Quotation {
                span: Span::new(open + '“'.len_utf8(), close),
                marked: Span::new(open, close + '”'.len_utf8()),
                kind,
                reason: Reason::Clause,
                depth: 0,
            })
        })
        .collect();
    let attribution = Attribution {
        utterance: 0,
        source: None,
        cue: text.find("said").map(|at| Span::new(at, at + 4)),
        rule: Rule::Unknown,
        confidence: SHOWN,
        speaker: speaker.map(|_| 0),
    };
    Reading {
        attributions: vec![attribution; quotations.len()],
        quotations,
        indirect: Vec::new(),
        people: vec![speaker],
    }
}

/// A witness of all quotations of an article.
pub(crate) fn witness(corpus: &Corpus, article: usize) -> Witness {
    let reading = &corpus.readings[article];
    Witness {
        article: ArticleId::at(article),
        quotations: (0..reading.quotations.len()).collect(),
        speaker: reading.people.first().copied().flatten(),
        confidence: SHOWN,
        passage: Vec::new(),
    }
}

/// A statement of these witnesses.
pub(crate) fn statement(speaker: Option<PersonId>, witnesses: Vec<Witness>) -> Statement {
    Statement {
        speaker,
        witnesses,
        elsewhere: Vec::new(),
    }
}

/// A version of nothing but these words.
pub(crate) fn version(words: &str) -> Version {
    let passage = Passage {
        start: 0,
        text: words.to_owned(),
        is_said: true,
        is_compared: true,
    };
    Version::of(Kind::Speech, &[passage])
}

/// An opened bundle, and the files that its blocks are fetched from.
pub(crate) struct Opened {
    pub(crate) files: Vec<BundleFile>,
    pub(crate) core: Core,
    pub(crate) blocks: Blocks,
    /// The blocks that had to be fetched, in the order in which they were asked for.
    pub(crate) fetched: Vec<BlockId>,
}

impl Opened {
    pub(crate) fn new(corpus: &Corpus) -> Self {
        let files = verbatim::bundle::write(corpus);
        let manifest = Manifest::open(bytes(&files, "manifest.json")).expect("own manifest");
        let core = bytes(&files, &manifest.core.file).to_vec();
        Self {
            core: Core::open(&manifest, core).expect("own core"),
            files,
            blocks: Blocks::default(),
            fetched: Vec::new(),
        }
    }

    /// Asks as the app does: fetches what is missing until there is an answer.
    pub(crate) fn ask<T>(&mut self, ask: impl Fn(&Core, &Blocks) -> Result<T, Missing>) -> T {
        loop {
            match ask(&self.core, &self.blocks) {
                Ok(answer) => return answer,
                Err(Missing(ids)) => {
                    assert!(!ids.is_empty(), "an answer needs a block that has no name");
                    ids.into_iter().for_each(|id| self.fetch(id));
                }
            }
        }
    }

    fn fetch(&mut self, id: BlockId) {
        assert!(!self.blocks.contains(id), "{id:?} is asked for again");
        let bytes = bytes(&self.files, &self.core.file_name(id));
        self.blocks
            .insert(&self.core, id, bytes)
            .expect("own block");
        self.fetched.push(id);
    }
}

/// The bytes of a file of a bundle.
pub(crate) fn bytes<'a>(files: &'a [BundleFile], name: &str) -> &'a [u8] {
    let file = files.iter().find(|file| file.name == name);
    &file.unwrap_or_else(|| panic!("no file {name}")).bytes
}

/// One statement, which two articles carry.
pub(crate) fn harbour() -> Corpus {
    let mut corpus = Corpus {
        title: Some("Harbour talk".to_owned()),
        licence: Some("CC0".to_owned()),
        people: vec![person("Ilse Marrack")],
        ..Corpus::default()
    };
    let texts = [
        "Rain fell. “We will open,” said Ilse Marrack, “the locks.” The rest is silence.",
        "Marrack said she would “open the locks”. Nobody asked why.",
    ];
    for (index, text) in texts.into_iter().enumerate() {
        let article = Article {
            title: known(format!("Title {index}")),
            outlet: known("The Gull".to_owned()),
            date: "2031-05".parse().ok().and_then(known),
            ..article(&format!("gull/{index}"), text)
        };
        let kind = if index == 0 {
            Kind::Speech
        } else {
            Kind::Fragment
        };
        corpus
            .readings
            .push(reading(&article, kind, Some(PersonId(0))));
        corpus.articles.push(article);
    }
    let witnesses = vec![witness(&corpus, 0), witness(&corpus, 1)];
    corpus.statements = vec![statement(Some(PersonId(0)), witnesses)];
    corpus
}

/// The hash that files are named by.
pub(crate) fn hash(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The places of all results in their order.
pub(crate) fn ids(results: &Results) -> Vec<usize> {
    match &results.hits {
        Hits::Statements(ids) => ids.iter().map(|id| id.index()).collect(),
        Hits::Articles(ids) => ids.iter().map(|id| id.index()).collect(),
    }
}
