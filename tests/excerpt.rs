//! Excerpts: what is left of articles that may not be shown whole, in invented texts.

#[path = "support/sound.rs"]
mod sound;

use expect_test::expect;
use proptest::prelude::*;
use verbatim::article::Article;
use verbatim::bundle::{Manifest, write};
use verbatim::corpus::{Corpus, Excerpt};
use verbatim::extraction::Extraction;
use verbatim::quotation::Kind;
use verbatim::settings::Settings;
use verbatim::text::Span;

const STORY: &str =
    "The pier was closed on Monday. Nobody was hurt. Harbour Minister Ilse Marrack \
said it would “not reopen this year”. The weather was mild.
A ferry was towed to Tolm. Its crew went ashore.
The towing took two hours.
“We waited for the tide.
“Then we waited for the tug,” said Tobin Askel, the captain. He had been at sea for forty years. \
Askel said that the ferry was insured.
The market opens at nine.";

fn corpus(text: &str) -> Corpus {
    let article = Article {
        id: "pier".to_owned(),
        ..sound::article(text)
    };
    let extraction = Extraction::of(&article);
    Corpus::of(vec![article], vec![extraction])
}

fn excerpt(corpus: &Corpus) -> Excerpt {
    Excerpt::of(&corpus.articles[0], &corpus.readings[0], corpus.witnesses())
}

#[test]
fn only_sentences_that_tell_who_said_what_are_left() {
    let excerpt = excerpt(&corpus(STORY));
    let Article { text, parts, .. } = &excerpt.article;
    expect![[r#"
        […] Harbour Minister Ilse Marrack said it would “not reopen this year”. […]
        “We waited for the tide.
        “Then we waited for the tug,” said Tobin Askel, the captain. […] Askel said that the ferry was insured.
        […]"#]].assert_eq(text);
    let lines: Vec<&str> = text.split('\n').collect();
    let parts: Vec<&str> = parts.iter().map(|part| part.span.of(text)).collect();
    assert_eq!(parts, lines);
}

#[test]
fn no_file_of_a_bundle_of_excerpts_holds_what_is_left_out() {
    let mut corpus = corpus(STORY);
    let holds = |corpus: &Corpus, words: &str| {
        let mut files = write(corpus)
            .into_iter()
            .filter(|file| file.name != "manifest.json");
        files.any(|file| String::from_utf8_lossy(&file.bytes).contains(words))
    };
    let left_out = ["Nobody was hurt", "insured", "towing", "market"];
    assert_eq!(left_out.map(|words| holds(&corpus, words)), [true; 4]);
    corpus.excerpts = true;
    let left_out = left_out.map(|words| words != "insured" && holds(&corpus, words));
    assert_eq!(left_out, [false; 4]);
    assert!(holds(&corpus, "not reopen this year"));
    let manifest = |corpus: &Corpus| {
        let files = write(corpus);
        let manifest = files.last().expect("the manifest");
        Manifest::open(&manifest.bytes)
            .expect("a manifest")
            .excerpts
    };
    assert!(manifest(&corpus));
    corpus.excerpts = false;
    assert!(!manifest(&corpus));
}

/// The words of a place, whatever stands between them.
fn words(span: Span, text: &str) -> Vec<&str> {
    span.of(text).split_whitespace().collect()
}

fn any_sentence() -> impl Strategy<Value = String> {
    let said = prop_oneof![
        Just("“The gates stay shut,” Ilse Marrack said."),
        Just("Marrack called it “a farce”."),
        Just("“We waited."),
        Just("“It rained,” he said."),
        Just("She said that nobody came."),
    ];
    let plain = prop_oneof![
        Just("The market opened."),
        Just("Élan 港 was there."),
        Just("It was 4.5 m long"),
        Just(""),
    ];
    prop_oneof![said, plain].prop_map(str::to_owned)
}

proptest! {
    #[test]
    fn every_place_says_the_same_in_an_excerpt(
        paragraphs in proptest::collection::vec(proptest::collection::vec(any_sentence(), 0..5), 0..6),
    ) {
        let paragraphs = paragraphs.iter().map(|sentences| sentences.join(" "));
        let text = paragraphs.collect::<Vec<_>>().join("\n\n");
        let corpus = corpus(&text);
        let Excerpt { article, reading, .. } = excerpt(&corpus);
        let whole = &corpus.readings[0];
        // What is none may be left out: nobody said it.
        let said: Vec<bool> = whole.quotations.iter().map(|old| old.kind != Kind::None).collect();
        let quotations = whole.quotations.iter().zip(&reading.quotations).zip(&said);
        for ((old, new), _) in quotations.filter(|(_, said)| **said) {
            prop_assert_eq!(words(old.span, &text), words(new.span, &article.text));
            prop_assert_eq!(words(old.marked, &text), words(new.marked, &article.text));
        }
        let attributions = whole.attributions.iter().zip(&reading.attributions).zip(&said);
        for ((old, new), _) in attributions.filter(|(_, said)| **said) {
            let both = [(old.source, new.source), (old.cue, new.cue)];
            for (old, new) in both.into_iter().filter_map(|(old, new)| old.zip(new)) {
                prop_assert_eq!(old.of(&text), new.of(&article.text));
            }
        }
        for (old, new) in whole.indirect.iter().zip(&reading.indirect) {
            prop_assert_eq!(old.span.of(&text), new.span.of(&article.text));
        }
        for witness in corpus.witnesses() {
            let moved = excerpt(&corpus).witness(witness);
            for (old, new) in witness.passage.iter().zip(&moved.passage) {
                prop_assert_eq!(words(old.span, &text), words(new.span, &article.text));
            }
        }
        let lines: Vec<&str> = article.text.split('\n').collect();
        for pair in lines.windows(2) {
            let gaps = (pair[0].ends_with("[…]"), pair[1].starts_with("[…]"));
            prop_assert!(gaps != (true, true) || !pair.contains(&"[…]"), "{pair:?}");
        }
        prop_assert!(!article.text.contains("[…] […]"));
    }
}

#[test]
fn the_settings_ask_for_excerpts() {
    let asked = |text: &str| {
        let (settings, problems) = Settings::parse(text, "corpus.toml");
        (settings.excerpts, problems.len())
    };
    assert_eq!(asked("excerpts = true"), (true, 0));
    assert_eq!(asked("excrepts = true"), (true, 1));
    assert_eq!(asked("excerpts = false"), (false, 0));
    assert_eq!(asked("excerpts = \"yes\""), (true, 1));
    assert_eq!(asked("excerpts = no"), (true, 2));
    assert_eq!(asked("excerpts: true"), (true, 3));
    assert_eq!(asked("title = \nexcerpts = true"), (true, 1));
}
