//! Corpora of random words: no sense, but every case.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use verbatim::article::Article;
use verbatim::attribution::SHOWN;
use verbatim::corpus::Corpus;
use verbatim::id::{ArticleId, PersonId};
use verbatim::people::Person;
use verbatim::quotation::Kind;
use verbatim::statement::Witness;

use super::{article, known, person, reading, statement};

const WORDS: &[&str] = &[
    "the",
    "locks",
    "lock",
    "Élan",
    "elan",
    "will",
    "open",
    "We",
    "Varenia’s",
    "s",
    "港",
    "京",
    "o",
];
const OUTLETS: &[&str] = &["The Harbour Ledger", "Gull", "Öresund & Co"];
const LANGUAGES: &[&str] = &["en", "fr"];
const SPEAKERS: &[&str] = &["Ilse Marrack", "Odo Brenn", "Harbour Office"];
const DATES: &[&str] = &[
    "2030",
    "2031",
    "2031-02",
    "2031-04",
    "2031-05",
    "2031-02-28",
    "2031-05-04",
    "2031-06-01",
];

/// Names for queries: those of the corpora, the unknown one, and one that no corpus knows.
pub(crate) fn names(kind: &'static str) -> impl Strategy<Value = String> {
    let known = match kind {
        "outlet" => OUTLETS,
        "language" => LANGUAGES,
        _ => SPEAKERS,
    };
    select([known, &["", "Nobody Known"]].concat()).prop_map(str::to_owned)
}

/// A date that stands in the corpora.
pub(crate) fn date() -> impl Strategy<Value = String> {
    select(DATES).prop_map(str::to_owned)
}

fn some_words(most: usize) -> impl Strategy<Value = String> + Clone {
    vec(select(WORDS), 0..=most).prop_map(|words| words.join(" "))
}

/// Text for the search box.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let word = select(WORDS).prop_map(str::to_owned);
    let phrase = some_words(3).prop_map(|words| format!("\"{words}\""));
    let start = select(vec!["lo", "el", "wi", "va", "zz"]).prop_map(str::to_owned);
    let negated = prop_oneof![word.clone(), phrase.clone()].prop_map(|text| format!("-{text}"));
    let any = prop_oneof![3 => word, 2 => phrase, 1 => start, 1 => negated];
    (vec(any, 0..4), select(vec!["", " "])).prop_map(|(words, end)| words.join(" ") + end)
}

prop_compose! {
    fn any_article()(
        outlet in option::of(select(OUTLETS)),
        language in option::of(select(LANGUAGES)),
        date in option::of(select(DATES)),
        title in option::of(some_words(3)),
        paragraphs in vec((some_words(4), vec((some_words(5), some_words(3)), 0..3)), 0..3),
    ) -> Article {
        let paragraphs = paragraphs.into_iter().map(|(begin, quotes)| {
            let quotes = quotes.into_iter().map(|(said, told)| format!(" “{said}” {told}"));
            begin + &quotes.collect::<String>()
        });
        let text = paragraphs.collect::<Vec<String>>().join("\n");
        Article {
            outlet: outlet.and_then(|name| known(name.to_owned())),
            language: language.and_then(|code| known(code.to_owned())),
            date: date.and_then(|date| date.parse().ok()).and_then(known),
            title: title.and_then(known),
            ..article("", &text)
        }
    }
}

/// Who is said to speak in a witness, by the article and by the statement, and which statement.
type Given = (Option<usize>, Option<usize>, usize);

fn any_person() -> impl Strategy<Value = Option<usize>> {
    option::of(0..SPEAKERS.len())
}

/// A corpus of at most as many articles.
pub(crate) fn corpus(articles: usize) -> impl Strategy<Value = Corpus> {
    let given = (any_person(), any_person(), 0usize..4);
    let article = (any_article(), any::<bool>(), vec(given, 6));
    vec(article, 0..=articles).prop_map(build)
}

fn build(articles: Vec<(Article, bool, Vec<Given>)>) -> Corpus {
    let people: Vec<Person> = SPEAKERS.iter().map(|name| person(name)).collect();
    let mut corpus = Corpus {
        people,
        ..Corpus::default()
    };
    let most = articles
        .iter()
        .flat_map(|(_, _, given)| given)
        .map(|given| given.2)
        .max();
    let mut statements = vec![(None, Vec::new()); most.map_or(0, |most| most + 1)];
    for (index, (mut article, is_speech, given)) in articles.into_iter().enumerate() {
        article.id = format!("articles/{index}");
        let kind = if is_speech {
            Kind::Speech
        } else {
            Kind::Fragment
        };
        let reading = reading(&article, kind, None);
        for (place, &(own, most, number)) in (0..reading.quotations.len()).zip(&given) {
            let speaker = |index: usize| PersonId::at(index);
            let (speaker_of_all, witnesses) = &mut statements[number];
            *speaker_of_all = most.map(speaker);
            witnesses.push(Witness {
                article: ArticleId::at(index),
                quotations: vec![place],
                speaker: own.map(speaker),
                confidence: if index % 3 == 0 { SHOWN - 0.1 } else { SHOWN },
                passage: Vec::new(),
            });
        }
        corpus.readings.push(reading);
        corpus.articles.push(article);
    }
    let kept = statements
        .into_iter()
        .filter(|(_, witnesses)| !witnesses.is_empty());
    corpus.statements = kept
        .map(|(speaker, witnesses)| statement(speaker, witnesses))
        .collect();
    corpus
}

/// A corpus large enough that every kind of block occurs several times; always the same.
pub(crate) fn large() -> Corpus {
    let mut seed = 0x2031_0504_u64;
    let mut random = move |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    let mut words = |count: usize| {
        let words = (0..count).map(|_| invented(random(9000)));
        words.collect::<Vec<String>>().join(" ")
    };
    let articles = (0..3300).map(|index| {
        let text = format!("{} “{}” {}", words(15), words(6), words(15));
        let article = Article {
            date: DATES
                .get(index % 9)
                .and_then(|date| date.parse().ok())
                .and_then(known),
            title: known(words(3)),
            ..article("", &text)
        };
        (
            article,
            index % 2 == 0,
            vec![(None, Some(index % 3), index)],
        )
    });
    let mut corpus = build(articles.collect());
    corpus.statements.rotate_left(100);
    corpus
}

/// As many articles of a hundred words, of which a few are frequent and most are rare, as in
/// language (Zipf); always the same.
pub(crate) fn news(count: usize) -> Corpus {
    let mut seed = 0x2031_1123_u64;
    let mut random = move |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    let mut words = |count: usize| {
        let mut word = || {
            // Rank 1 is as likely as ranks 2 and 3 together, or 4 to 7, and so on.
            let magnitude = random(12);
            invented((1 << magnitude) + random(1 << magnitude))
        };
        let words = (0..count).map(|_| word());
        words.collect::<Vec<String>>().join(" ")
    };
    let articles = (0..count).map(|index| {
        let text = format!(
            "{}. “{},” she said. {}.\n{} “{}” {}",
            words(20),
            words(8),
            words(10),
            words(20),
            words(12),
            words(25)
        );
        let article = Article {
            outlet: OUTLETS
                .get(index % 4)
                .and_then(|&name| known(name.to_owned())),
            date: DATES
                .get(index % 9)
                .and_then(|date| date.parse().ok())
                .and_then(known),
            title: known(words(5)),
            ..article("", &text)
        };
        let given = |by: usize| (Some(index / by % 3), Some(index % 3), 2 * index + by % 2);
        (article, index % 5 < 3, vec![given(1), given(2)])
    });
    build(articles.collect())
}

/// A word of two to five syllables, one for each number.
fn invented(mut number: usize) -> String {
    const SYLLABLES: [&str; 10] = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "to", "vi", "zé"];
    let mut word = String::from("wo");
    while number > 0 {
        word.push_str(SYLLABLES[number % 10]);
        number /= 10;
    }
    word
}
