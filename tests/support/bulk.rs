//! A large corpus of nonsense that repeats itself as the news do: always the same for a seed.

use std::fmt::Write;

use verbatim::article::{Article, Known, Origin};
use verbatim::date::Date;
use verbatim::id::{ArticleId, PersonId};
use verbatim::people::{Person, PersonKind};
use verbatim::statement::{Piece, Witness};
use verbatim::text::Span;

/// What is generated.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    pub(crate) seed: u64,
    pub(crate) articles: usize,
    /// How many articles reprint one agency report, word for word.
    pub(crate) copies: usize,
    /// Whether every article ends with the same quotation.
    pub(crate) boilerplate: bool,
}

/// Articles, whose quotations are the witnesses.
pub(crate) struct Bulk {
    pub(crate) articles: Vec<Article>,
    pub(crate) people: Vec<Person>,
    pub(crate) witnesses: Vec<Witness>,
}

const QUOTATIONS: usize = 5;
const WORDS_TOLD: usize = 50;
const VOCABULARY: f64 = 60_000.0;
const SPEAKERS: usize = 3_000;
const OUTLETS: u64 = 60;
const DAYS: usize = 730;
/// Of a hundred quotations, how many repeat one that another article had shortly before.
const REPEATED: u64 = 20;
/// Of a hundred articles, how many reprint an earlier one.
const REPRINTED: u64 = 5;

/// Somebody's words, before an article carries them.
type Said = (usize, String);

impl Bulk {
    pub(crate) fn new(shape: Shape) -> Self {
        let mut random = Random(shape.seed);
        let mut bulk = Self {
            articles: Vec::with_capacity(shape.articles),
            people: (0..SPEAKERS).map(person).collect(),
            witnesses: Vec::with_capacity(shape.articles * (QUOTATIONS + 1)),
        };
        let wire: Vec<Said> = (0..QUOTATIONS).map(|_| said(&mut random)).collect();
        let every = shape.articles / shape.copies.max(1);
        let mut reports: Vec<Vec<Said>> = Vec::new();
        for at in 0..shape.articles {
            let is_copy = shape.copies > 0 && at % every == 0;
            let mut report = if is_copy {
                wire.clone()
            } else if !reports.is_empty() && random.below(100) < REPRINTED {
                reports[random.below(reports.len() as u64) as usize].clone()
            } else {
                (0..QUOTATIONS)
                    .map(|_| {
                        random
                            .repeated(&reports)
                            .unwrap_or_else(|| said(&mut random))
                    })
                    .collect()
            };
            if reports.len() < 500 {
                reports.push(report.clone());
            } else {
                reports[at % 500].clone_from(&report);
            }
            if shape.boilerplate {
                let words = "We are proud to serve the readers of this coast every single morning";
                report.push((0, words.to_owned()));
            }
            // Everybody reprints an agency on the same day.
            let place = if is_copy { shape.articles / 2 } else { at };
            let day = place * DAYS / shape.articles.max(1);
            bulk.add(&report, day, &mut random);
        }
        bulk
    }

    fn add(&mut self, report: &[Said], day: usize, random: &mut Random) {
        let id = ArticleId::at(self.articles.len());
        let mut text = String::new();
        for (at, (speaker, words)) in report.iter().enumerate() {
            sentence(&mut text, WORDS_TOLD, random);
            let _ = write!(text, " {} said: “", self.people[*speaker].name);
            let span = Span::new(text.len(), text.len() + words.len());
            text.push_str(words);
            text.push_str("”\n");
            self.witnesses.push(Witness {
                article: id,
                quotations: vec![at],
                speaker: Some(PersonId::at(*speaker)),
                confidence: 0.9,
                passage: vec![Piece { span, quoted: true }],
            });
        }
        text.shrink_to_fit();
        let known = |value| Some(Known::new(value, Origin::Column));
        let date = Date::day(
            2030 + (day / 365) as u16,
            1 + (day % 365 / 31) as u8,
            1 + (day % 28) as u8,
        );
        self.articles.push(Article {
            id: id.0.to_string(),
            text,
            outlet: known(format!("Outlet {}", random.below(OUTLETS))),
            date: date.map(|date| Known::new(date, Origin::Column)),
            ..Article::default()
        });
    }
}

fn person(at: usize) -> Person {
    Person {
        name: format!("{} {}", word(at % 90 + 3_000, true), word(at + 4_000, true)),
        aliases: Vec::new(),
        kind: PersonKind::Human,
    }
}

fn said(random: &mut Random) -> Said {
    let speaker = random.zipf(SPEAKERS as f64);
    let mut words = String::new();
    let length = 6 + random.below(30) as usize;
    sentence(&mut words, length, random);
    (speaker, words)
}

fn sentence(text: &mut String, length: usize, random: &mut Random) {
    for at in 0..length {
        if at > 0 {
            text.push(' ');
        }
        text.push_str(&word(random.zipf(VOCABULARY), at == 0));
    }
}

/// The word of a rank: common words are short.
fn word(rank: usize, begins: bool) -> String {
    const SYLLABLES: [&str; 24] = [
        "a", "to", "ne", "ri", "sa", "mo", "len", "ta", "ku", "vi", "os", "der", "pa", "il", "mar",
        "be", "sun", "go", "fe", "ha", "ul", "dro", "zi", "wen",
    ];
    let mut word = String::new();
    let mut rest = rank;
    loop {
        word.push_str(SYLLABLES[rest % SYLLABLES.len()]);
        rest /= SYLLABLES.len();
        if rest == 0 {
            break;
        }
    }
    if begins {
        word[..1].make_ascii_uppercase();
    }
    word
}

/// Sebastiano Vigna's SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// A rank below `end`, the one at `n` about 1/n as often as the first.
    fn zipf(&mut self, end: f64) -> usize {
        let share = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        (end.powf(share) - 1.0) as usize
    }

    /// A quotation out of an earlier report, sometimes cut.
    fn repeated(&mut self, reports: &[Vec<Said>]) -> Option<Said> {
        let of_hundred = self.below(100);
        let report = reports.get(self.below(reports.len() as u64) as usize)?;
        let (speaker, words) = report.get(self.below(QUOTATIONS as u64) as usize)?;
        let kept = match self.below(3) {
            0 => words.split(' ').count() / 2,
            _ => usize::MAX,
        };
        let words: Vec<&str> = words.split(' ').take(kept.max(4)).collect();
        (of_hundred < REPEATED).then(|| (*speaker, words.join(" ")))
    }
}
