//! Which witnesses are brought together, in invented articles.
//!
//! Each case is one line an article: `outlet | date | speaker | passage`.

use proptest::prelude::*;
use verbatim::article::{Article, Known, Origin};
use verbatim::id::{ArticleId, PersonId};
use verbatim::people::{Person, PersonKind};
use verbatim::statement::{Corpus, Piece, Quote, Statement, Witness, group, same_utterance};
use verbatim::text::Span;

/// Articles with one witness each.
#[derive(Default)]
struct Case {
    articles: Vec<Article>,
    people: Vec<Person>,
    witnesses: Vec<Witness>,
}

impl Case {
    fn new<'a>(lines: impl IntoIterator<Item = &'a str>) -> Self {
        let mut case = Self::default();
        for line in lines
            .into_iter()
            .map(str::trim)
            .filter(|line| !line.is_empty())
        {
            let fields: Vec<&str> = line.splitn(4, " | ").collect();
            case.add([fields[0], fields[1], fields[2], fields[3]]);
        }
        case
    }

    fn add(&mut self, [outlet, date, speaker, text]: [&str; 4]) {
        let known = |value: &str| Some(Known::new(value.to_owned(), Origin::Column));
        let id = ArticleId::at(self.articles.len());
        let speaker = (speaker != "-").then(|| self.person(speaker));
        self.witnesses.push(Witness {
            article: id,
            quotations: vec![0],
            speaker,
            confidence: 1.0,
            passage: vec![Piece {
                span: Span::new(0, text.len()),
                quoted: true,
            }],
        });
        self.articles.push(Article {
            id: id.0.to_string(),
            text: text.to_owned(),
            outlet: known(outlet),
            date: date
                .parse()
                .ok()
                .map(|date| Known::new(date, Origin::Column)),
            ..Article::default()
        });
    }

    fn person(&mut self, name: &str) -> PersonId {
        let place = self.people.iter().position(|person| person.name == name);
        PersonId::at(place.unwrap_or_else(|| {
            self.people.push(person(name));
            self.people.len() - 1
        }))
    }

    fn group(&self) -> Vec<Statement> {
        let corpus = Corpus {
            articles: &self.articles,
            people: &self.people,
        };
        group(corpus, self.witnesses.clone()).statements
    }

    /// The articles of each statement, by number.
    fn statements(&self) -> Vec<Vec<u32>> {
        let of = |statement: &Statement| statement.witnesses.iter().map(|w| w.article.0).collect();
        self.group().iter().map(of).collect()
    }
}

fn person(name: &str) -> Person {
    Person {
        name: name.to_owned(),
        aliases: Vec::new(),
        kind: if name.ends_with("Ministry") {
            PersonKind::Organisation
        } else {
            PersonKind::Human
        },
    }
}

#[track_caller]
fn check(lines: &str, expected: &[&[u32]]) {
    assert_eq!(Case::new(lines.lines()).statements(), expected);
}

#[test]
fn cut_and_full_are_one_statement() {
    check(
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | We shall never sell the northern lighthouse, and nobody will frighten our pilots
         Oster Courier | 2031-05-04 | Ilse Marrack | nobody will frighten our pilots
         Tide | 2031-05-05 | - | We shall never sell the northern lighthouse",
        &[&[0, 2, 1]],
    );
}

#[test]
fn translations_are_one_statement() {
    check(
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | Lacking the strength and courage to resist us openly, they burn our granaries
         Oster Courier | 2031-05-05 | Ilse Marrack | Without the strength or courage to resist openly, they set our granaries on fire
         Tide | 2031-05-05 | Ilse Marrack | We need eleven ferries before the winter, and we need them painted",
        &[&[1, 0], &[2]],
    );
}

#[test]
fn like_words_of_two_people_are_two_statements() {
    check(
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | We condemn the attack on the granaries
         Oster Courier | 2031-05-04 | Jorun Velde | We condemn this cowardly attack",
        &[&[0], &[1]],
    );
}

#[test]
fn long_words_in_another_mouth_are_one_statement() {
    let words = "The northern lighthouse belongs to every fisherman of this coast and will never be \
                 sold to foreign shipping companies while Varenian courts exist";
    let lines = [
        format!("Harbour Ledger | 2031-05-04 | Ilse Marrack | {words}"),
        format!("Oster Courier | 2031-05-05 | Jorun Velde | {words}"),
        format!("Tide | 2031-05-06 | Ilse Marrack | {words}"),
    ];
    let statements = Case::new(lines.iter().map(String::as_str)).group();
    assert_eq!(statements.len(), 1);
    let speakers: Vec<_> = statements[0].witnesses.iter().map(|w| w.speaker).collect();
    assert_eq!(
        speakers,
        [Some(PersonId(0)), Some(PersonId(1)), Some(PersonId(0))]
    );
    assert_eq!(statements[0].speaker, Some(PersonId(0)));
}

#[test]
fn fragments_need_speaker_and_date() {
    check(
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | The proposal of the shipowners is disturbing and shameless
         Oster Courier | 2031-05-05 | Ilse Marrack | disturbing
         Tide | 2031-05-05 | Jorun Velde | disturbing
         Gull | 2031-09-05 | Ilse Marrack | disturbing
         Mast | 2031-05-05 | - | disturbing",
        &[&[0, 1], &[3], &[2], &[4]],
    );
}

#[test]
fn names_written_differently_are_one_speaker() {
    check(
        "Harbour Ledger | 2031-05-04 | Sergej Marrackij | The answer of the shipowners is shameful
         Oster Courier | 2031-05-05 | Sergei Marrackiy | shameful",
        &[&[0, 1]],
    );
}

#[test]
fn stock_phrases_are_no_evidence() {
    let phrase = "the next president of the Varenian Republic";
    let mut lines: Vec<String> = (1..=12)
        .map(|month| {
            format!(
                "Gull | 2031-{month:02}-01 | - | number {month} may well be {phrase} one fine day"
            )
        })
        .collect();
    lines.push(format!(
        "Tide | 2031-03-02 | Jorun Velde | Marrack is going to be {phrase}"
    ));
    lines.push(format!(
        "Mast | 2031-03-03 | - | nobody knows who is {phrase}"
    ));
    let statements = Case::new(lines.iter().map(String::as_str)).statements();
    let of = |article: u32| statements.iter().position(|s| s.contains(&article));
    assert_ne!(of(12), of(13));
}

#[test]
fn unlike_statements_do_not_chain() {
    let case = Case::new([
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | The granaries of Oster burned because nobody guarded the western gate",
        "Oster Courier | 2031-05-04 | Ilse Marrack | nobody guarded the western gate, and the harbour pilots slept aboard",
        "Tide | 2031-05-04 | Ilse Marrack | the harbour pilots slept aboard their painted ferries until Sunday morning",
    ]);
    for statement in case.statements() {
        assert!(
            !(statement.contains(&0) && statement.contains(&2)),
            "{statement:?}"
        );
    }
}

#[test]
fn a_speech_gathers_nothing() {
    let filler: Vec<String> = (0..120).map(|number| format!("word{number}")).collect();
    let (one, two) = (
        "Seven pilots refused the western channel yesterday",
        "The mills of Oster will be closed for good",
    );
    let lines = [
        format!("Tide | 2031-05-04 | - | {one} {} {two}", filler.join(" ")),
        format!("Gull | 2031-05-04 | Ilse Marrack | {one}"),
        format!("Mast | 2031-05-04 | Jorun Velde | {two}"),
    ];
    let statements = Case::new(lines.iter().map(String::as_str)).statements();
    let together = |s: &Vec<u32>| s.contains(&1) && s.contains(&2);
    assert!(!statements.iter().any(together), "{statements:?}");
}

#[test]
fn most_carried_comes_first() {
    check(
        "Tide | 2031-05-01 | - | Every ferry will sail on Sunday
         Tide | 2031-05-09 | - | The mills of Oster are closed for good
         Gull | 2031-05-04 | Ilse Marrack | Seven pilots refused the western channel yesterday
         Mast | 2031-05-04 | Ilse Marrack | Seven pilots refused the western channel",
        &[&[2, 3], &[1], &[0]],
    );
}

#[test]
fn the_order_of_articles_does_not_matter() {
    let lines = [
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | We shall never sell the northern lighthouse, and nobody will frighten our pilots",
        "Oster Courier | 2031-05-04 | Ilse Marrack | nobody will frighten our pilots",
        "Tide | 2031-05-05 | - | We shall never sell the northern lighthouse",
        "Gull | 2031-05-06 | Jorun Velde | Eleven ferries are too many for one winter",
        "Mast | 2031-05-07 | Jorun Velde | Eleven ferries are too many",
    ];
    let texts = |lines: &[&str]| -> Vec<Vec<String>> {
        let case = Case::new(lines.iter().copied());
        let text = |article: &u32| case.articles[*article as usize].text.clone();
        let statements = case.statements();
        statements
            .iter()
            .map(|s| s.iter().map(text).collect())
            .collect()
    };
    let mut turned = lines;
    turned.reverse();
    assert_eq!(texts(&lines), texts(&turned));
}

/// Checks whether two lines are one statement.
#[track_caller]
fn together(expected: bool, one: &str, two: &str) {
    let case = Case::new([one, two]);
    let found = case.statements().len() == 1;
    assert_eq!(found, expected, "{one}\n{two}");
}

#[test]
fn translations_that_share_few_words_in_a_row() {
    together(
        true,
        "Harbour Ledger | 2031-05-07 | Ilse Marrack | We do not refuse talks about the canal, but those who refuse them should know that the longer this lasts, the more difficult an agreement with us becomes",
        "Oster Courier | 2031-05-08 | Ilse Marrack | We have never refused canal talks; yet whoever refuses should understand that the longer it lasts, the more difficult agreement with us will be",
    );
    together(
        true,
        "Harbour Ledger | 2031-05-07 | Serhij Brenn | The fleet has not stopped its shelling, but it is likely saving ammunition because the supply has been interrupted",
        "Oster Courier | 2031-05-08 | Serhiy Brenn | The fleet does not stop shelling. However, it probably saves its existing ammunition because supplies were interrupted by our gunners",
    );
}

#[test]
fn a_third_brings_two_cuts_together() {
    check(
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | The granaries of Oster burned because nobody guarded the western gate last Sunday evening
         Oster Courier | 2031-05-04 | Ilse Marrack | granaries burned because nobody guarded the western gate last Sunday evening, and nobody will resign
         Tide | 2031-05-04 | Ilse Marrack | nobody guarded the western gate last Sunday evening",
        &[&[1, 0, 2]],
    );
}

#[test]
fn a_changed_number_or_a_denial_is_another_statement() {
    together(
        false,
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | The storm drowned 14 sailors",
        "Oster Courier | 2031-05-05 | Ilse Marrack | The storm drowned 31 sailors",
    );
    together(
        false,
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | We will negotiate with the shipowners",
        "Oster Courier | 2031-05-04 | Ilse Marrack | We will not negotiate with the shipowners",
    );
    // A long quotation that only lost its "not" is the same utterance, quoted wrongly.
    together(
        true,
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | After eleven winters of empty promises the fishermen of this coast will not negotiate with shipowners who poison our harbours",
        "Oster Courier | 2031-05-04 | Ilse Marrack | After eleven winters of empty promises the fishermen of this coast will negotiate with shipowners who poison our harbours",
    );
}

#[test]
fn the_same_line_on_another_day() {
    // A formula with other facts in it is said anew.
    together(
        false,
        "Harbour Ledger | 2031-05-04 | Jorun Velde | We can confirm the death of the Varenian sailor Odo Brenn in Zelmara. Out of respect for the family we have nothing further",
        "Oster Courier | 2031-06-08 | Jorun Velde | We can confirm the recent deaths of two Varenian pilots in the Oster delta. Out of respect for the families we have nothing further",
    );
    // A striking line is quoted again, word for word.
    together(
        true,
        "Harbour Ledger | 2031-05-04 | Jorun Velde | A lighthouse keeper who sells his lantern deserves the rocks he founders upon",
        "Oster Courier | 2031-11-04 | Jorun Velde | A lighthouse keeper who sells his lantern deserves the rocks he founders upon",
    );
}

#[test]
fn a_slogan_is_of_whoever_says_it() {
    together(
        false,
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | Honest harbours, honest bread",
        "Oster Courier | 2031-05-04 | Jorun Velde | Honest harbours, honest bread",
    );
}

#[test]
fn few_words_are_nobodys_in_a_long_speech() {
    let with = |filler: usize| {
        let filler: Vec<String> = (0..filler).map(|number| format!("pier{number}")).collect();
        let lines = [
            format!(
                "Harbour Ledger | 2031-05-04 | Ilse Marrack | {} for decent bread",
                filler.join(" ")
            ),
            "Oster Courier | 2031-05-04 | - | decent bread".to_owned(),
        ];
        Case::new(lines.iter().map(String::as_str))
            .statements()
            .len()
    };
    assert_eq!(with(2), 1);
    assert_eq!(with(100), 2);
}

#[test]
fn a_doubtful_speaker_weighs_little() {
    let lines = [
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | What use is a lighthouse without a keeper at this point",
        "Oster Courier | 2031-05-04 | Jorun Velde | What use, at this point, is a lighthouse without a keeper",
        "Tide | 2031-05-04 | Ilse Marrack | a lighthouse without a keeper",
    ];
    let mut case = Case::new(lines);
    assert_eq!(case.statements().len(), 2);
    case.witnesses[1].confidence = 0.2;
    let statements = case.group();
    assert_eq!(statements.len(), 1);
    assert_eq!(statements[0].speaker, Some(PersonId(0)));
}

#[test]
fn two_quotations_are_judged_without_a_corpus() {
    let quote = |text, speaker| Quote {
        text,
        speaker: Some(speaker),
        date: "2031-05-04".parse().ok(),
    };
    let full = quote(
        "We shall never sell the northern lighthouse",
        "Ilse Marrack",
    );
    let cut = quote("never sell the northern lighthouse", "Ilse Marrack");
    let other = quote("Eleven ferries are too many for one winter", "Ilse Marrack");
    let pairs = [[full, cut], [full, other], [cut, full]];
    assert_eq!(same_utterance(&[], &pairs), [true, false, true]);
}

#[test]
fn what_is_not_looked_at_is_told() {
    let mut case = Case::default();
    // Every pair of the ten words is in far more statements than any index keeps.
    for number in 0..400_u32 {
        let word = |place: u32| {
            ["abelone", "brigantine", "carrack", "dromond"][(number >> (2 * place) & 3) as usize]
        };
        let words: Vec<&str> = (0..5).map(word).collect();
        case.add(["Tide", "2031-05-04", "-", &words.join(" ")]);
    }
    let corpus = Corpus {
        articles: &case.articles,
        people: &case.people,
    };
    let grouping = group(corpus, case.witnesses.clone());
    assert_eq!(grouping.problems.len(), 1, "{:?}", grouping.problems);
}

proptest! {
    #[test]
    fn every_witness_is_in_one_statement(texts in prop::collection::vec("[a-e ]{0,30}|\\PC{0,20}", 0..20)) {
        let mut case = Case::default();
        for text in &texts {
            case.add(["Tide", "2031-05-04", "-", text]);
        }
        let mut articles = case.statements().concat();
        articles.sort_unstable();
        prop_assert_eq!(articles, (0..texts.len() as u32).collect::<Vec<_>>());
    }
}

#[test]
fn hostile_numbers_are_bounded() {
    let mut case = Case::default();
    for number in 0..3000 {
        let text = "Nobody will close the grey harbour of Oster to an honest ferry in our lifetime";
        case.add(["Tide", "2031-05-04", "-", text]);
        let text = format!(
            "On day {number} the council pays {} crowns for the mills",
            number * 7 % 977
        );
        case.add(["Gull", "-", "-", &text]);
    }
    let largest = case.group().iter().map(|s| s.witnesses.len()).max();
    assert_eq!(largest, Some(3000));
}
