//! Bundles: what is written, what is read back, and what is refused.

mod support;

use expect_test::{Expect, expect};
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use support::{Opened, article, bytes, known, person, random, reading, statement, witness};
use verbatim::article::Article;
use verbatim::bundle::{
    BlockId, BlockKind, Blocks, BundleError, BundleFile, Core, Manifest, Missing, write,
};
use verbatim::corpus::Corpus;
use verbatim::id::{ArticleId, PersonId, StatementId, WitnessId};
use verbatim::query::Query;
use verbatim::quotation::Kind;
use verbatim::search::search;

/// One statement, which two articles carry.
fn harbour() -> Corpus {
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

#[test]
fn files_are_named_by_kind_and_hash() {
    let files = write(&harbour());
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    let stems: Vec<&str> = names
        .iter()
        .filter_map(|name| name.split('-').next())
        .collect();
    let expected = [
        "postings",
        "positions",
        "statements",
        "articles",
        "keys",
        "core",
        "manifest.json",
    ];
    assert_eq!(stems, expected);
    for file in files.iter().filter(|file| file.name.ends_with(".bin")) {
        assert!(
            file.name.ends_with(&format!("-{}.bin", hash(&file.bytes))),
            "{}",
            file.name
        );
    }
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
    assert_eq!(core.speakers_of(article).collect::<Vec<_>>(), [PersonId(0)]);
    assert_eq!(core.person(PersonId(0)), "Ilse Marrack");
    assert_eq!(core.aliases(PersonId(0)).collect::<Vec<_>>(), ["Marrack"]);
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
        assert_eq!(core.aliases(PersonId(id)).count(), 0);
        assert_eq!(core.outlet_of(ArticleId(id)), None);
        assert_eq!(core.speakers_of(ArticleId(id)).count(), 0);
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
    let corpus = harbour();
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
fn a_link_outlives_a_fuller_witness() {
    let mut corpus = harbour();
    let before = Opened::new(&corpus).ask(|core, blocks| core.statement(blocks, StatementId(0)));
    corpus.statements[0].witnesses.reverse();
    corpus.statements.insert(0, statement(None, vec![]));
    let mut after = Opened::new(&corpus);
    let found = after.ask(|core, blocks| core.find_statement(blocks, &before.key));
    assert_eq!(found, Some(StatementId(1)));
}

#[track_caller]
fn check_error(result: Result<impl std::fmt::Debug, BundleError>, expected: &str) {
    let error = result.expect_err("the file is wrong");
    assert_eq!(error.to_string(), expected);
}

#[test]
fn foreign_manifests_are_refused() {
    let foreign = "manifest.json is not a Verbatim bundle; build one with `verbatim` and serve its \
                   folder";
    check_error(Manifest::open(""), foreign);
    check_error(
        Manifest::open("<!doctype html><title>Not found</title>"),
        foreign,
    );
    check_error(Manifest::open(r#"{"format":"other","version":1}"#), foreign);
    check_error(
        Manifest::open(r#"{"format":"verbatim","version":999}"#),
        "the bundle is of version 999, newer than this page, which reads version 1; reload without \
         cache, or publish the page that belongs to the bundle",
    );
    check_error(
        Manifest::open(r#"{"format":"verbatim","version":0,"old":true}"#),
        "the bundle is of version 0, older than this page, which reads version 1; build the bundle \
         again",
    );
    check_error(
        Manifest::open(r#"{"format":"verbatim","version":1}"#),
        "manifest.json is damaged (a field is missing or wrong); build the bundle again",
    );
}

#[test]
fn other_bytes_than_were_written_are_refused() {
    let Opened { files, core, .. } = Opened::new(&harbour());
    let manifest = core.manifest();
    let name = &manifest.core.file;
    let good = bytes(&files, name);
    let length = good.len();
    check_error(
        Core::open(manifest, good[..length - 1].to_vec()),
        &format!(
            "{name} should have {length} bytes but has {}; reload without cache, or upload the \
             bundle again",
            length - 1
        ),
    );
    let mut changed = good.to_vec();
    changed[length - 1] ^= 1;
    check_error(
        Core::open(manifest, changed),
        &format!(
            "{name} is not as it was written: it was changed or belongs to another build; reload \
             without cache, or build the bundle again"
        ),
    );
}

#[test]
fn blocks_are_held_against_their_hash() {
    let Opened {
        files,
        core,
        mut blocks,
        ..
    } = Opened::new(&harbour());
    let id = BlockId {
        kind: BlockKind::Statements,
        number: 0,
    };
    let name = core.file_name(id);
    let mut block = bytes(&files, &name).to_vec();
    let length = block.len();
    check_error(
        blocks.insert(&core, id, &[]),
        &format!(
            "{name} should have {length} bytes but has 0; reload without cache, or upload the \
             bundle again"
        ),
    );
    block[9] ^= 1;
    check_error(
        blocks.insert(&core, id, &block),
        &format!(
            "{name} is not as it was written: it was changed or belongs to another build; reload \
             without cache, or build the bundle again"
        ),
    );
    let unknown = BlockId { number: 1, ..id };
    check_error(
        blocks.insert(&core, unknown, &block),
        "statements-0000000000000000.bin is no file of this bundle; reload without cache",
    );
    assert!(!blocks.contains(id));
}

#[test]
fn truncated_files_are_errors() {
    let Opened {
        files,
        core,
        blocks,
        ..
    } = Opened::new(&harbour());
    let manifest = bytes(&files, "manifest.json");
    for length in 0..manifest.len() - 2 {
        assert!(Manifest::open(&manifest[..length]).is_err(), "{length}");
    }
    for kind in BlockKind::ALL {
        let id = BlockId { kind, number: 0 };
        let good = bytes(&files, &core.file_name(id));
        for length in 0..good.len() {
            let mut forged = forge(&files, &core, id, &good[..length]);
            assert!(
                forged.1.insert(&forged.0, id, &good[..length]).is_err(),
                "{id:?} {length}"
            );
            assert!(blocks.clone().insert(&core, id, &good[..length]).is_err());
        }
    }
    let good = bytes(&files, &core.manifest().core.file);
    for length in 0..good.len() {
        assert!(
            Core::open(core.manifest(), good[..length].to_vec()).is_err(),
            "{length}"
        );
        assert!(
            open_forged(core.manifest(), good[..length].to_vec()).is_err(),
            "{length}"
        );
    }
}

fn hash(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Opens a core under a manifest that names just these bytes.
fn open_forged(manifest: &Manifest, core: Vec<u8>) -> Result<Core, BundleError> {
    let mut manifest = manifest.clone();
    manifest.core.file = format!("core-{}.bin", hash(&core));
    manifest.core.length = core.len() as u64;
    Core::open(&manifest, core)
}

/// A core that names just these bytes as one of its blocks.
fn forge(files: &[BundleFile], core: &Core, id: BlockId, block: &[u8]) -> (Core, Blocks) {
    let entry = |bytes: &[u8]| {
        let halves = hash(bytes);
        let half = |range: std::ops::Range<usize>| u32::from_str_radix(&halves[range], 16);
        let numbers = [
            u32::try_from(bytes.len()),
            Ok(half(0..8).expect("hex")),
            Ok(half(8..16).expect("hex")),
        ];
        numbers
            .map(|number| number.expect("short").to_le_bytes())
            .concat()
    };
    let old = entry(bytes(files, &core.file_name(id)));
    let mut forged = bytes(files, &core.manifest().core.file).to_vec();
    let at = forged
        .windows(old.len())
        .position(|window| window == old)
        .expect("its entry");
    forged.splice(at..at + old.len(), entry(block));
    (
        open_forged(core.manifest(), forged).expect("a core like before"),
        Blocks::default(),
    )
}

/// Asks for everything there is; blocks that can't be had are left out.
fn ask_everything(core: &Core, files: &[BundleFile], mut blocks: Blocks) {
    for kind in BlockKind::ALL {
        let id = BlockId { kind, number: 0 };
        let file = files.iter().find(|file| file.name == core.file_name(id));
        if let Some(file) = file.filter(|_| !blocks.contains(id)) {
            let _ = blocks.insert(core, id, &file.bytes);
        }
    }
    for address in [
        "",
        "q=lo",
        "q=%22the+locks%22+-open",
        "in=articles&q=%22the+locks%22&sort=oldest",
        "sort=newest&from=2031-02&outlet=Gull&speaker=",
        "in=articles&speaker=Odo+Brenn&sort=longest",
    ] {
        let _ = search(core, &blocks, &Query::parse(address).query);
    }
    for id in 0..8 {
        let _ = core.statement(&blocks, StatementId(id));
        let _ = core
            .article(&blocks, ArticleId(id))
            .map(|record| record.searched().count());
        core.aliases(PersonId(id)).for_each(drop);
        core.speakers_of(ArticleId(id)).for_each(drop);
        core.first_date_of(StatementId(id));
    }
    let _ = core.find_article(&blocks, "articles/0");
    let _ = core.find_statement(&blocks, "0123456789abcdef");
}

proptest! {
    #[test]
    fn the_same_corpus_gives_the_same_bytes(corpus in random::corpus(4)) {
        prop_assert_eq!(write(&corpus), write(&corpus.clone()));
    }

    #[test]
    fn a_damaged_core_is_refused_or_harmless(
        corpus in random::corpus(3),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let Opened { files, core, blocks, .. } = Opened::new(&corpus);
        let mut bytes = bytes(&files, &core.manifest().core.file).to_vec();
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(core) = open_forged(core.manifest(), bytes) {
            ask_everything(&core, &files, blocks);
        }
    }

    #[test]
    fn a_damaged_block_is_refused_or_harmless(
        corpus in random::corpus(3),
        kind in prop::sample::select(BlockKind::ALL.to_vec()),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let Opened { files, core, .. } = Opened::new(&corpus);
        let id = BlockId { kind, number: 0 };
        if let Some(file) = files.iter().find(|file| file.name == core.file_name(id)) {
            let mut bytes = file.bytes.clone();
            for (place, byte) in damage {
                let place = place.index(bytes.len());
                bytes[place] = byte;
            }
            let (core, mut blocks) = forge(&files, &core, id, &bytes);
            let _ = blocks.insert(&core, id, &bytes);
            ask_everything(&core, &files, blocks);
        }
    }
}
