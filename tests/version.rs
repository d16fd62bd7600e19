//! How far the versions of a statement agree, as a bundle tells it of invented ones.

mod support;

use support::{Opened, article, known, person, reading, statement, version, witness};
use verbatim::align::DifferenceKind;
use verbatim::attribution::SHOWN;
use verbatim::corpus::Corpus;
use verbatim::id::{ArticleId, PersonId};
use verbatim::people::{Person, PersonKind};
use verbatim::query::Query;
use verbatim::quotation::Kind;
use verbatim::search::{FacetValue, search};
use verbatim::statement::Witness;
use verbatim::text::Span;
use verbatim::version::Variance::{self, Alone, Contradicted, Cut, Disputed, Reworded, Same};
use verbatim::version::{Comparing, Passage, Version};

/// Who is known: three names of one, others, and an office.
const SPEAKERS: [&str; 6] = [
    "Ilse Marrack",
    "Illse Marrak",
    "Harbour Minister Ilse Marrack",
    "Tomas Askel",
    "Joren Marrack",
    "Harbour Office",
];

/// Who said what, and by which words the article tells so.
type Told<'a> = (&'a str, &'a str, &'a str);

/// A statement of which each outlet has one version.
fn corpus(versions: &[Told]) -> Corpus {
    let people = SPEAKERS.iter().map(|name| Person {
        kind: match *name {
            "Harbour Office" => PersonKind::Organisation,
            _ => PersonKind::Human,
        },
        ..person(name)
    });
    let mut corpus = Corpus {
        people: people.collect(),
        ..Corpus::default()
    };
    for (at, (speaker, named, words)) in versions.iter().enumerate() {
        let text = format!("It rained. “{words}” {named} said. It rained on.");
        let mut article = article(&at.to_string(), &text);
        article.outlet = known(format!("Outlet {at}"));
        let speaker = SPEAKERS.iter().position(|name| name == speaker);
        let mut reading = reading(&article, Kind::Speech, speaker.map(PersonId::at));
        let start = text.rfind(&format!("{named} said")).unwrap_or_default();
        for attribution in &mut reading.attributions {
            attribution.source = Some(Span::new(start, start + named.len()));
        }
        corpus.readings.push(reading);
        corpus.articles.push(article);
    }
    let witnesses: Vec<Witness> = (0..versions.len()).map(|at| witness(&corpus, at)).collect();
    let speaker = witnesses.first().and_then(|first| first.speaker);
    corpus.statements = vec![statement(speaker, witnesses)];
    corpus
}

#[track_caller]
fn check_corpus(corpus: &Corpus, expected: &[Variance]) {
    let mut opened = Opened::new(corpus);
    let results = opened.ask(|core, blocks| search(core, blocks, &Query::default()));
    let found = results.facets.variances.iter().map(|facet| facet.value);
    let expected = expected
        .iter()
        .map(|&variance| FacetValue::Variance(variance));
    assert_eq!(found.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

#[track_caller]
fn check(versions: &[&str], expected: &[Variance]) {
    let versions = versions
        .iter()
        .map(|words| ("Ilse Marrack", "Ilse Marrack", *words));
    check_corpus(&corpus(&versions.collect::<Vec<_>>()), expected);
}

const FULL: &str = "We will open the upper locks on Monday, whatever the weather";

#[test]
fn the_words_tell_how_far_versions_agree() {
    check(&[FULL], &[Alone]);
    check(&[FULL, FULL], &[Same]);
    check(&[FULL, "We will open the upper locks on Monday"], &[Cut]);
    check(
        &[
            FULL,
            "We shall open the upper locks on Monday, whatever the weather",
        ],
        &[Reworded],
    );
}

#[test]
fn contradictions_are_told() {
    let denied = "We will not open the upper locks on Monday, whatever the weather";
    check(&[FULL, denied], &[Reworded, Contradicted]);
    let numbers = [
        "It will cost the town 30 crowns a day",
        "It will cost the town 40 crowns a day",
    ];
    check(&numbers, &[Reworded, Contradicted]);
    let opposites = [
        "an overwhelming majority of the town wants it",
        "an underwhelming majority of the town wants it",
    ];
    check(&opposites, &[Reworded, Contradicted]);
    // The "no" stands in another place.
    let same = [
        "Surely it cannot be justified to anybody here",
        "Surely there can be no justification to anybody here",
    ];
    check(&same, &[Reworded]);
}

#[test]
fn spelling_and_brackets_are_no_other_words() {
    for other in [
        "We’ll open the upper locks on Monday, whatever the weather",
        "We will open the upper locks [of Coldwell] on Monday, whatever the weather",
        "[W]e will open the upper locks on Monday, what[ever] the weather",
    ] {
        check(&[FULL, other], &[Same]);
    }
    let american = "The honor of our thirty neighbors in Karshollt isn’t for sale";
    check(
        &[
            "The honour of our 30 neighbours in Karsholt is not for sale",
            american,
        ],
        &[Same],
    );
}

#[test]
fn the_version_that_differs_most_decides() {
    let cut = "We will open the upper locks on Monday";
    let other = "We will open the higher locks on Monday";
    check(&[FULL, FULL, cut], &[Cut]);
    check(&[FULL, cut, other, FULL], &[Reworded]);
}

#[test]
fn what_is_quoted_apart_is_cut_or_besides() {
    for text in [
        "“We will open the upper locks,” Marrack said, “whatever the weather.”",
        "“We will open the upper locks,” Marrack said, of a “river of paper”.",
    ] {
        let mut corpus = corpus(&[("Ilse Marrack", "Marrack", FULL)]);
        let mut article = article("1", text);
        article.outlet = known("Outlet 1".to_owned());
        corpus
            .readings
            .push(reading(&article, Kind::Speech, Some(PersonId(0))));
        corpus.articles.push(article);
        let other = witness(&corpus, 1);
        corpus.statements[0].witnesses.push(other);
        check_corpus(&corpus, &[Cut]);
    }
}

#[test]
fn another_mouth_comes_on_top() {
    let marrack = ("Ilse Marrack", "Ilse Marrack", FULL);
    let check =
        |told: Told, expected: &[Variance]| check_corpus(&corpus(&[marrack, told]), expected);
    check(("Tomas Askel", "Askel", FULL), &[Same, Disputed]);
    check(("Joren Marrack", "Joren Marrack", FULL), &[Same, Disputed]);
    // Other names of the same, an office and nobody are no other mouth, and what is not told by a
    // name, or by a namesake's, is not told surely enough.
    for speaker in [
        "Illse Marrak",
        "Harbour Minister Ilse Marrack",
        "Harbour Office",
        "",
    ] {
        check((speaker, speaker, FULL), &[Same]);
    }
    check(("Tomas Askel", "he", FULL), &[Same]);
    check(("Joren Marrack", "Marrack", FULL), &[Same]);
}

#[test]
fn a_doubtful_speaker_disputes_nothing() {
    let mut corpus = corpus(&[
        ("Ilse Marrack", "Marrack", FULL),
        ("Tomas Askel", "Askel", FULL),
    ]);
    corpus.statements[0].witnesses[1].confidence = SHOWN - 0.1;
    check_corpus(&corpus, &[Same]);
}

#[test]
fn one_outlet_that_repeats_itself_is_alone() {
    let mut corpus = corpus(&[
        ("Ilse Marrack", "Marrack", FULL),
        ("Tomas Askel", "Askel", "We shall"),
    ]);
    corpus.articles[1].outlet = corpus.articles[0].outlet.clone();
    check_corpus(&corpus, &[Alone]);
    for article in &mut corpus.articles {
        article.outlet = None;
    }
    check_corpus(&corpus, &[Reworded, Disputed]);
}

#[test]
fn words_that_a_version_lacks_are_counted_apart_from_those_that_are_others() {
    let full = "We will not shut the gates this summer, and nobody in the valley wants it";
    let others = [
        "We will not close the gates this summer",
        "nobody in the valley wants it, and nobody ever will",
    ];
    let mut comparing = Comparing::with(0, version(full));
    for (at, words) in [full].into_iter().chain(others).enumerate() {
        comparing.push(ArticleId::at(at), version(words));
    }
    let comparison = comparing.finish();
    let counts = comparison
        .versions
        .iter()
        .map(|own| [own.words(), own.lacking()]);
    assert_eq!(counts.collect::<Vec<_>>(), [[0, 0], [1, 7], [0, 9]]);
    assert_eq!([comparison.words, comparison.lacking], [1, 9]);
}

#[test]
fn nothing_is_left_out_between_two_quotations_without_a_sign() {
    let pieces = [
        ("She called the gates “", false),
        ("safe", true),
        (
            "”, and said the aim was “a valley without mud”. She would “",
            false,
        ),
        ("shut them in May", true),
        ("”.", false),
    ];
    let expected = "She called the gates safe, and said the aim was … She would shut them in May.";
    assert_eq!(shown(Kind::Fragment, &pieces), expected);
}

#[test]
fn a_sentence_that_is_not_shown_to_its_ends_says_so() {
    let pieces = [
        ("’ she added, and called the gates “", false),
        ("safe", true),
        ("”'', and the mud “a nuisance”", false),
    ];
    let expected = "… she added, and called the gates safe, and the mud …";
    assert_eq!(shown(Kind::Fragment, &pieces), expected);
}

/// What is shown of a passage.
fn shown(kind: Kind, pieces: &[(&str, bool)]) -> String {
    let mut start = 0;
    let passage = pieces.iter().map(|&(text, is_said)| {
        let at = start;
        start += text.len();
        Passage {
            text: text.to_owned(),
            start: at,
            is_said,
            is_compared: is_said,
        }
    });
    Version::of(kind, &passage.collect::<Vec<_>>()).text
}

#[test]
fn a_quotation_in_mid_sentence_is_shown_with_what_leads_to_it() {
    let shown = |own| {
        let pieces = [
            ("We are not closed.", true),
            (own, false),
            ("shut the gates", true),
        ];
        shown(Kind::Speech, &pieces)
    };
    assert_eq!(
        shown("” Marrack had failed to “"),
        "We are not closed. Marrack had failed to shut the gates"
    );
    assert_eq!(
        shown("” It rained. The mayor denied that they “"),
        "We are not closed. … The mayor denied that they shut the gates"
    );
    assert_eq!(
        shown("” Asked about a “flood”, he did not say who would “"),
        "We are not closed. … he did not say who would shut the gates"
    );
}

#[test]
fn what_an_article_has_elsewhere_it_does_not_lack() {
    let full =
        "We will not shut the gates this summer, and nobody in the valley wants it, ever again";
    let mention = "nobody in the valley wants it";
    let mut comparing = Comparing::with(0, version(full));
    for (article, words) in [(0, full), (1, full), (1, mention), (2, mention)] {
        comparing.push(ArticleId::at(article), version(words));
    }
    let comparison = comparing.finish();
    let variances = comparison.versions.iter().map(|own| own.variance());
    assert_eq!(variances.collect::<Vec<_>>(), [Same, Same, Same, Cut]);
}

#[test]
fn two_ends_that_have_nothing_in_common_are_no_change() {
    let mut comparing = Comparing::with(
        0,
        version("The mill is ours, and we ask for pumps and sand and boats in May"),
    );
    let other = "The mill is ours, and we face a wall of mud with no choice but to dig";
    for (at, words) in [
        "",
        other,
        "The mill is ours, and we ask for pumps and sand and carts by June",
    ]
    .iter()
    .enumerate()
    {
        comparing.push(ArticleId::at(at), version(words));
    }
    let comparison = comparing.finish();
    let changes = |at: usize| {
        let told = comparison.versions[at].differences.iter();
        told.filter(|told| told.kind == DifferenceKind::Changes)
            .count()
    };
    assert_eq!([changes(1), changes(2)], [0, 1]);
}
