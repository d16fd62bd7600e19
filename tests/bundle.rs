//! Bundles: what is written, and what is read back.

mod support;

use expect_test::{Expect, expect};
use proptest::prelude::*;
use support::{Opened, article, bytes, harbour, hash, random, reading, statement, witness};
use verbatim::bundle::{IndirectRecord, Manifest, Missing, write};
use verbatim::corpus::Corpus;
use verbatim::id::{ArticleId, PersonId, StatementId, WitnessId};
use verbatim::indirect::IndirectSpeech;
use verbatim::query::SHOWN;
use verbatim::quotation::Kind;
use verbatim::statement::Witness;
use verbatim::text::Span;

#[test]
fn files_are_named_by_kind_and_hash() {
    let files = write(&harbour());
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    let stems: Vec<&str> = names
        .iter()
        .filter_map(|name| name.split('-').next())
        .collect();
    let expected = [
        "articles",
        "postings",
        "positions",
        "statements",
        "keys",
        "lengths",
        "lengths",
        "core",
        "manifest.json",
    ];
    assert_eq!(stems, expected);
    for file in files.iter().filter(|file| file.name.ends_with(".bin")) {
        // A block has its number, too, and half of the hash tells it from that of another build.
        let hash = hash(&file.bytes);
        let end = match file.name.starts_with("core-") {
            true => format!("core-{hash}.bin"),
            false => format!("-{}.bin", &hash[..8]),
        };
        assert!(file.name.ends_with(&end), "{}", file.name);
    }
}

#[test]
fn any_title_is_read_as_it_was_written() {
    let mut corpus = harbour();
    for title in [
        "",
        "Harbour \"talk\"",
        "a\\b/c\n\r\t\u{8}\u{c}\u{1}\u{7f}",
        "Dürre, 水, 🌊\u{2028}",
    ] {
        corpus.title = Some(title.to_owned());
        let files = write(&corpus);
        let manifest = Manifest::open(bytes(&files, "manifest.json")).expect("own manifest");
        assert_eq!(manifest.title.as_deref(), Some(title));
    }
    let escaped = r#"{"format":"verbatim\u0020","version":3}"#;
    assert!(Manifest::open(escaped).is_err());
    let old =
        r#" {"format" : "\u0076erbatim\ud83c\udf0a", "deep": {"a": {"b": null}}, "version": 2} "#;
    assert!(Manifest::open(old).is_err());
}

#[test]
fn the_manifest_says_what_there_is() {
    let files = write(&harbour());
    let manifest = Manifest::open(bytes(&files, "manifest.json")).expect("own manifest");
    assert_eq!(manifest.title.as_deref(), Some("Harbour talk"));
    assert_eq!(manifest.licence.as_deref(), Some("CC0"));
    assert_eq!(manifest.core.file, format!("core-{}.bin", manifest.corpus));
    let counts = manifest.counts;
    let counts = (
        counts.articles,
        counts.outlets,
        counts.people,
        counts.statements,
        counts.witnesses,
    );
    assert_eq!(counts, (2, 1, 1, 1, 2));
}

#[test]
fn the_manifest_names_the_blocks_of_the_first_screen() {
    let long = "The gate is low, the tide is late. ".repeat(200);
    let mut corpus = Corpus::default();
    for number in 0..2 * SHOWN as usize {
        let article = article(&format!("gull/{number}"), &format!("Rain. “{long}”"));
        corpus.readings.push(reading(&article, Kind::Speech, None));
        corpus.articles.push(article);
        let witness = witness(&corpus, number);
        corpus.statements.push(statement(None, vec![witness]));
    }
    let mut opened = Opened::new(&corpus);
    for shown in 0..SHOWN {
        opened.ask(|core, blocks| core.statement(blocks, StatementId(shown)));
    }
    let fetched = opened.fetched.iter().map(|&id| opened.core.file_name(id));
    let fetched: Vec<String> = fetched.collect();
    assert!(fetched.len() > 1);
    assert_eq!(opened.core.manifest().first, fetched);
    let all = corpus.statements.len() as u32;
    opened.ask(|core, blocks| core.statement(blocks, StatementId(all - 1)));
    assert!(opened.fetched.len() > fetched.len());
}

#[test]
fn the_core_tells_of_articles_people_and_witnesses() {
    let core = Opened::new(&harbour()).core;
    let (article, witness) = (ArticleId(1), WitnessId(1));
    assert_eq!(
        core.outlet_of(article).map(|id| core.outlet(id)),
        Some("The Gull")
    );
    assert_eq!(
        core.date_of(article)
            .map(|date| date.to_string())
            .as_deref(),
        Some("2031-05")
    );
    assert_eq!(core.language_of(article), None);
    assert_eq!(core.person(PersonId(0)), "Ilse Marrack");
    assert_eq!(core.article_of(witness), article);
    assert_eq!(core.statement_of(witness), StatementId(0));
    assert_eq!(
        [core.kind_of(WitnessId(0)), core.kind_of(witness)],
        [Kind::Speech, Kind::Fragment]
    );
}

#[test]
fn ids_of_another_corpus_find_nothing() {
    let Opened { core, blocks, .. } = Opened::new(&harbour());
    for id in [2, 3, u32::MAX] {
        assert_eq!(core.person(PersonId(id)), "");
        assert_eq!(core.outlet_of(ArticleId(id)), None);
        assert_eq!(core.witnesses_of(StatementId(id)).len(), 0);
        assert_eq!(
            core.statement(&blocks, StatementId(id)),
            Err(Missing::default())
        );
        assert_eq!(
            core.article(&blocks, ArticleId(id)),
            Err(Missing::default())
        );
    }
}

/// The passages of a statement's witnesses; what was said between `[` and `]`, gaps as `…`.
fn passages(corpus: &Corpus) -> String {
    let record = Opened::new(corpus).ask(|core, blocks| core.statement(blocks, StatementId(0)));
    let mut lines = String::new();
    for witness in &record.witnesses {
        let mut end = None;
        for piece in &witness.passage {
            let text = &corpus.articles[witness.article.index()].text;
            assert_eq!(&text[piece.start..piece.end()], piece.text);
            let gap = if end.is_some_and(|end| end != piece.start) {
                " … "
            } else {
                ""
            };
            let (open, close) = if piece.is_said { ("[", "]") } else { ("", "") };
            lines.push_str(&format!("{gap}{open}{}{close}", piece.text));
            end = Some(piece.end());
        }
        lines.push('\n');
    }
    lines
}

fn check_passage(text: &str, expected: Expect) {
    let mut corpus = Corpus::default();
    let article = article("a", text);
    corpus.readings.push(reading(&article, Kind::Speech, None));
    corpus.articles.push(article);
    corpus.statements = vec![statement(None, vec![witness(&corpus, 0)])];
    expected.assert_eq(&passages(&corpus));
}

#[test]
fn passages_are_whole_sentences() {
    expect![[r#"
        “[We will open],” said Ilse Marrack, “[the locks].”
        Marrack said she would “[open the locks]”.
    "#]]
    .assert_eq(&passages(&harbour()).replace(",]", "],").replace(".]", "]."));
    check_passage(
        "“Locks.” “Gates.” Odo said. Rain.",
        expect![[r#"
        “[Locks.]” “[Gates.]” Odo said.
    "#]],
    );
    check_passage(
        "One. Two “three” four\nFive.",
        expect![[r#"
        Two “[three]” four
    "#]],
    );
    check_passage(
        "“Why?” asked Odo.",
        expect![[r#"
        “[Why?]” asked Odo.
    "#]],
    );
    let far = format!("Begin. “One,” and {}then “two.” End.", "word ".repeat(200));
    let mut corpus = Corpus::default();
    let article = article("a", &far);
    corpus.readings.push(reading(&article, Kind::Speech, None));
    corpus.articles.push(article);
    corpus.statements = vec![statement(None, vec![witness(&corpus, 0)])];
    let passage = passages(&corpus);
    assert!(passage.starts_with("“[One,]” and word"), "{passage}");
    assert!(
        passage.contains("word … word") && passage.ends_with("“[two.]”\n"),
        "{passage}"
    );
}

#[test]
fn records_hold_what_the_views_show() {
    let mut corpus = harbour();
    let text = &corpus.articles[0].text;
    let place = |words: &str| {
        let at = text.find(words).unwrap_or_default();
        Span::new(at, at + words.len())
    };
    let silence = IndirectSpeech {
        span: place("The rest is silence"),
        source: place("Ilse Marrack"),
        cue: place("said"),
        speaker: Some(0),
        confidence: 0.75,
    };
    corpus.readings[0].indirect = vec![silence.clone()];
    let mut opened = Opened::new(&corpus);
    let statement = opened.ask(|core, blocks| core.statement(blocks, StatementId(0)));
    let witness = &statement.witnesses[1];
    assert_eq!(statement.key, statement.witnesses[0].key);
    assert_eq!(witness.article_id, "gull/1");
    assert_eq!(witness.title.as_deref(), Some("Title 1"));
    assert_eq!(witness.cue.as_deref(), Some("said"));
    let said: Vec<&str> = witness.said().map(|piece| piece.text.as_str()).collect();
    assert_eq!(said, ["open the locks"]);
    let article = opened.ask(|core, blocks| core.article(blocks, ArticleId(0)));
    assert_eq!(article.text, corpus.articles[0].text);
    assert_eq!(article.parts, corpus.articles[0].parts);
    let quotation = &article.quotations[1];
    assert_eq!(quotation.span.of(&article.text), "the locks.");
    assert_eq!(quotation.statement, Some(StatementId(0)));
    assert_eq!(quotation.speaker, Some(PersonId(0)));
    let indirect = IndirectRecord {
        span: silence.span,
        speaker: Some(PersonId(0)),
        source: silence.source,
        cue: silence.cue,
        confidence: 0.75,
    };
    assert_eq!(article.indirect, [indirect]);
}

#[test]
fn links_find_articles_and_statements() {
    let corpus = harbour();
    let mut opened = Opened::new(&corpus);
    let record = opened.ask(|core, blocks| core.statement(blocks, StatementId(0)));
    for witness in &record.witnesses {
        let found = opened.ask(|core, blocks| core.find_statement(blocks, &witness.key));
        assert_eq!(found, Some(StatementId(0)));
    }
    for (id, expected) in [("gull/1", Some(ArticleId(1))), ("gull/2", None), ("", None)] {
        let found = opened.ask(|core, blocks| core.find_article(blocks, id));
        assert_eq!(found, expected);
    }
    for key in [
        "",
        "no key",
        "0000000000000000",
        "ffffffffffffffff",
        "+123456789abcdef",
    ] {
        let found = opened.ask(|core, blocks| core.find_statement(blocks, key));
        assert_eq!(found, None, "{key}");
    }
}

#[test]
fn who_repeats_the_same_words_has_a_key_for_each_time() {
    let mut corpus = Corpus::default();
    let text = "\u{201c}No more,\u{201d} said Marrack. Venn said: \u{201c}No more.\u{201d}";
    corpus.articles = vec![article("gull/0", text)];
    corpus.readings = vec![reading(&corpus.articles[0], Kind::Speech, None)];
    let both = witness(&corpus, 0);
    assert_eq!(both.quotations, [0, 1]);
    let once = |place| Witness {
        quotations: vec![place],
        ..both.clone()
    };
    corpus.statements = vec![
        statement(None, vec![once(1)]),
        statement(None, vec![once(0)]),
    ];
    let mut opened = Opened::new(&corpus);
    for id in [StatementId(0), StatementId(1)] {
        let record = opened.ask(|core, blocks| core.statement(blocks, id));
        let found = opened.ask(|core, blocks| core.find_statement(blocks, &record.key));
        assert_eq!(found, Some(id));
    }
    let first = opened.ask(|core, blocks| core.statement(blocks, StatementId(1)));
    corpus.statements.remove(0);
    let alone = Opened::new(&corpus).ask(|core, blocks| core.statement(blocks, StatementId(0)));
    assert_eq!(
        alone.key, first.key,
        "the first time has the key that it has alone"
    );
}

#[test]
fn a_link_outlives_a_fuller_witness() {
    let mut corpus = harbour();
    let before = Opened::new(&corpus).ask(|core, blocks| core.statement(blocks, StatementId(0)));
    corpus.statements[0].witnesses.reverse();
    corpus.statements.insert(0, statement(None, vec![]));
    let mut after = Opened::new(&corpus);
    let found = after.ask(|core, blocks| core.find_statement(blocks, &before.key));
    assert_eq!(found, Some(StatementId(1)));
}

proptest! {
    #[test]
    fn the_same_corpus_gives_the_same_bytes(corpus in random::corpus(4)) {
        prop_assert_eq!(write(&corpus), write(&corpus.clone()));
    }
}
