//! Articles in languages other than English, with who speaks in them written beside each quotation:
//! `{Marrack|« … »}`, or `{|« … »}` where the text does not say. What stands between marks without
//! braces is no quotation. A line of hyphens parts two articles.

use std::fmt::Write as _;
use std::path::Path;

use expect_test::expect_file;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use verbatim::article::{Article, Known, Origin, Part, Role};
use verbatim::attribution::attribute;
use verbatim::people::{Person, cast};
use verbatim::quotation::{Kind, find};
use verbatim::text::{Span, fold};

/// A quotation as the file has it.
struct Gold {
    marked: Span,
    speaker: String,
}

/// How many quotations there are, how many were found, and of those how many have their speaker.
#[derive(Default)]
struct Count {
    gold: usize,
    found: usize,
    matched: usize,
    given: usize,
    right: usize,
}

fn article(text: &str, language: &str) -> Article {
    let mut at = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let span = Span::new(at, at + line.len()).trimmed(text);
        at += line.len();
        Part {
            span,
            role: Role::Body,
        }
    });
    let parts = lines.filter(|part| !part.span.is_empty()).collect();
    Article {
        text: text.to_owned(),
        parts,
        language: Some(Known::new(language.to_owned(), Origin::Column)),
        ..Article::default()
    }
}

/// The text without its braces, and what they told.
fn read(annotated: &str) -> (String, Vec<Gold>) {
    let (mut text, mut gold) = (String::new(), Vec::new());
    let mut pieces = annotated.split('{');
    text.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (inside, behind) = piece.split_once('}').expect("a brace is closed");
        let (speaker, words) = inside.split_once('|').expect("a speaker is named");
        let marked = Span::new(text.len(), text.len() + words.len());
        text.push_str(words);
        text.push_str(behind);
        let speaker = speaker.to_owned();
        gold.push(Gold { marked, speaker });
    }
    (text, gold)
}

fn is_called(person: &Person, label: &str) -> bool {
    let mut names = person.aliases.iter().chain([&person.name]);
    names.any(|name| fold(name).contains(fold(label).as_ref()))
}

/// Reads one article, counts, and writes down what went wrong.
fn measure(annotated: &str, language: &str, count: &mut Count, told: &mut String) {
    let (text, gold) = read(annotated);
    let article = article(&text, language);
    let quotations = find(&article).quotations;
    let people = cast(&article, &quotations);
    let attributions = attribute(&article, &quotations, &people);
    count.gold += gold.len();
    let mut missed: Vec<&Gold> = gold.iter().collect();
    for (quotation, attribution) in quotations.iter().zip(&attributions) {
        if quotation.kind == Kind::None || quotation.depth > 0 {
            continue;
        }
        count.found += 1;
        let words = quotation.marked.of(&text);
        let Some(at) = missed
            .iter()
            .position(|gold| gold.marked == quotation.marked)
        else {
            let _ = writeln!(told, "no quotation: {words}");
            continue;
        };
        let label = missed.remove(at).speaker.as_str();
        count.matched += 1;
        let speaker = attribution.speaker.map(|at| &people.people[at]);
        let right = match speaker {
            Some(person) => !label.is_empty() && is_called(person, label),
            None => label.is_empty(),
        };
        count.given += usize::from(speaker.is_some());
        count.right += usize::from(right);
        if !right {
            let name = speaker.map_or("nobody", |person| person.name.as_str());
            let _ = writeln!(
                told,
                "{label} is taken for {name} ({:?}): {words}",
                attribution.rule
            );
        }
    }
    for gold in missed {
        let _ = writeln!(told, "missed: {}", gold.marked.of(&text));
    }
}

fn check(language: &str) {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/languages");
    let text = std::fs::read_to_string(place.join(language).with_extension("txt"));
    let text = text.expect("every language has its articles");
    let (mut count, mut told) = (Count::default(), String::new());
    for annotated in text.split("\n---\n") {
        measure(annotated, language, &mut count, &mut told);
    }
    let Count {
        gold,
        found,
        matched,
        given,
        right,
    } = count;
    let figures = format!(
        "{gold} quotations, {found} found, {matched} of them rightly\n\
         {given} with a speaker, {right} right\n\n{told}"
    );
    expect_file![place.join(language).with_extension("expected")].assert_eq(&figures);
}

/// All articles of a language, without what is told in them.
fn texts(language: &str) -> Vec<String> {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/languages");
    let text = std::fs::read_to_string(place.join(language).with_extension("txt"));
    let text = text.expect("every language has its articles");
    let articles = text.split("\n---\n");
    articles.map(|annotated| read(annotated).0).collect()
}

#[test]
fn an_unknown_language_has_quotations_without_speakers() {
    let mut count = 0;
    for text in texts("fr").iter().chain(&texts("ru")) {
        let article = article(text, "tlh");
        let quotations = find(&article).quotations;
        let people = cast(&article, &quotations);
        count += quotations.len();
        assert_eq!(people.people, []);
        let speakers = attribute(&article, &quotations, &people);
        assert!(speakers.iter().all(|said| said.speaker.is_none()), "{text}");
    }
    assert!(count > 100, "{count}");
}

#[test]
fn a_few_words_may_be_all_that_is_said() {
    use Kind::{Fragment, None, Speech};
    let told = [
        (
            "fr",
            "« Je viendrai », a dit Paul Estevan. « Elle ment », a répondu Claire Maréchaud.",
            vec![Speech; 2],
        ),
        (
            "de",
            "„Der Vertrag gilt“, sagte Klara Brand. Klara Brand rief: „Der Bus fährt!“",
            vec![Speech; 2],
        ),
        (
            "uk",
            "«Водія немає», — сказав Остап Гарденко.",
            vec![Speech],
        ),
        (
            "fr",
            "Paul Estevan a parlé de « Grand soir » et d'un maire « sans cœur ».",
            vec![None, Fragment],
        ),
        (
            "de",
            "Klara Brand nannte den Plan „wenig hilfreich“ und den Bus „ohne Wert“.",
            vec![Fragment; 2],
        ),
    ];
    for (language, text, kinds) in told {
        let found = find(&article(text, language)).quotations;
        let found: Vec<Kind> = found.iter().map(|quotation| quotation.kind).collect();
        assert_eq!(found, kinds, "{text}");
    }
}

#[test]
fn a_script_that_english_has_not_is_not_taken_for_english() {
    for text in texts("ru").iter().chain(&texts("ar")) {
        let article = Article {
            language: None,
            ..article(text, "")
        };
        let quotations = find(&article).quotations;
        assert_eq!(cast(&article, &quotations).people, []);
    }
}

#[test]
fn a_language_that_is_wrongly_named_does_no_harm() {
    let languages = ["ar", "de", "en", "es", "fr", "ru", "uk"];
    for text in languages
        .iter()
        .filter(|code| **code != "en")
        .flat_map(|code| texts(code))
    {
        for language in languages {
            let article = article(&text, language);
            let quotations = find(&article).quotations;
            let people = cast(&article, &quotations);
            for said in attribute(&article, &quotations, &people) {
                let words = [said.source, said.cue].into_iter().flatten();
                words.for_each(|span| assert!(text.get(span.start..span.end).is_some()));
            }
        }
    }
}

/// Words and signs that the languages make something of.
const PIECES: &[&str] = &[
    " ",
    " ",
    " ",
    "\n",
    ", ",
    ". ",
    ": ",
    " — ",
    "—",
    "«",
    "»",
    "„",
    "“",
    "”",
    "’",
    "-",
    "?",
    "l’",
    "qu'",
    "dit",
    "a",
    "-t-il",
    "Marrack",
    "Ilse",
    "ministre",
    "de la",
    "du",
    "selon",
    "hat",
    "gesagt",
    "der",
    "Sprecherin",
    "Kai",
    "zufolge",
    "dijo",
    "se",
    "la",
    "según",
    "por",
    "министр",
    "сказал",
    "по",
    "её",
    "словам",
    "Маррака",
    "что",
    "він",
    "заявила",
    "قال",
    "و",
    "وزير",
    "الصيد",
    "للوزارة",
    "مراك",
    "إن",
    "بحسب",
    "كما",
    "ё",
    "É",
];

proptest! {
    #[test]
    fn whatever_stands_in_a_text_is_read(pieces in vec(select(PIECES), 0..60), language in 0..6usize) {
        let text = pieces.concat();
        let language = ["ar", "de", "es", "fr", "ru", "uk"][language];
        let article = article(&text, language);
        let quotations = find(&article).quotations;
        let people = cast(&article, &quotations);
        let mentions = people.mentions.windows(2);
        prop_assert!(mentions.clone().all(|pair| pair[0].span.end <= pair[1].span.start));
        let found = attribute(&article, &quotations, &people);
        prop_assert_eq!(found.len(), quotations.len());
        let spans = quotations.iter().flat_map(|quotation| [quotation.span, quotation.marked]);
        let told = found.iter().flat_map(|said| [said.source, said.cue]).flatten();
        for span in spans.chain(told).chain(people.mentions.iter().map(|mention| mention.span)) {
            prop_assert!(text.get(span.start..span.end).is_some());
        }
    }
}

macro_rules! languages {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            check(stringify!($name));
        }
    )*};
}

languages! { ar de es fr ru uk }
