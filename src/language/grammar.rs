//! How the words of a language are put together, as far as names and cues depend on it.

use super::Class;
use crate::text;

/// What sets a language apart from others, besides its words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Grammar {
    /// Whether the tables have their words without diacritics.
    pub(crate) folds: bool,
    /// Whether a subject may stand behind its verb in any sentence.
    pub(crate) inverts: bool,
    /// Whether a verb can do without a subject.
    pub(crate) drops: bool,
    /// Whether speech may stand behind a dash: "—Nos vamos —dijo Marrack—".
    pub(crate) dashes: bool,
    /// Whether the marks stay open around a clause between dashes that names who speaks.
    pub(crate) inserts: bool,
    /// Whether they do so around one between commas, too: « Nous partons, dit Marrack, et vite ».
    pub(crate) inserts_bare: bool,
    /// Whether a noun stands in front of what describes it: "la porte-parole adjointe".
    pub(crate) head_first: bool,
    /// Whether nouns need no article.
    pub(crate) bare: bool,
    /// What is written with a capital.
    pub(crate) capitals: Capitals,
    /// What is written in one with the word behind it: "l'", "و".
    pub(crate) prefixes: &'static [&'static str],
    /// What is written in one with the verb before it, without its hyphens: "il".
    pub(crate) suffixes: &'static [&'static str],
    /// The article that is written in one with its noun: "ال".
    pub(crate) article: &'static str,
    /// Articles of whoever is known already, each with the sex that it tells of.
    pub(crate) definite: &'static [(&'static str, Class)],
    /// Endings of nouns for anybody with some office: "politikerin".
    pub(crate) anybody: &'static [&'static str],
    /// Nouns of whoever is not to be named, and so is nobody who is: "source".
    pub(crate) anonymous: &'static [&'static str],
    /// Words that the name of something follows, or a word that is spoken of: "motto".
    pub(crate) naming: &'static [&'static str],
    /// Labels of whoever asks and of whoever answers in an interview, folded: "Q".
    pub(crate) asking: &'static [&'static str],
    pub(crate) answering: &'static [&'static str],
    /// Verbs of asking as they stand behind a question, folded: "asked".
    pub(crate) inquiring: &'static [&'static str],
    /// Words before the name of whoever is addressed with respect, folded: "mr".
    pub(crate) honorifics: &'static [&'static str],
    /// Words for a single person who was spoken of, folded: "she"; none that mean others, too.
    pub(crate) third: &'static [&'static str],
    /// Words that tell of an interview, folded; of one with a star only the beginning:
    /// "interview*".
    pub(crate) interviewing: &'static [&'static str],
    /// Articles by which it is told to whom something is said: "dem".
    pub(crate) dative: &'static [&'static str],
    /// Names in capitals that read like words which are none: "US", "WHO".
    pub(crate) acronyms: &'static [&'static str],
    /// Several words that are one: "d'après".
    pub(crate) joined: &'static [(&'static str, Class)],
    /// Nouns with which compounds end: "ministerium".
    pub(crate) tails: &'static [&'static str],
    /// Endings of adjectives, which stand in front of their nouns; empty where any word may.
    pub(crate) adjectives: &'static [&'static str],
    /// Endings of nouns in other cases, each with that of the nominative.
    pub(crate) declension: &'static [(&'static str, &'static str)],
    /// Endings by which the cases of a name differ, longest first.
    pub(crate) cases: &'static [&'static str],
}

/// What stands with a capital within a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Capitals {
    /// Names.
    Names,
    /// All nouns.
    Nouns,
    /// Nothing: the script has none.
    Nothing,
}

impl Grammar {
    /// Whether words tell of an interview.
    pub(crate) fn tells_of_interview(&self, words: &str) -> bool {
        text::words(words).any(|word| {
            let word = text::fold(word.of(words));
            let mut telling = self.interviewing.iter();
            telling.any(|telling| match telling.strip_suffix('*') {
                Some(stem) => word.starts_with(stem),
                None => word == *telling,
            })
        })
    }

    /// That of English, which all others are told from.
    pub(crate) const ENGLISH: Grammar = Grammar {
        folds: true,
        inverts: false,
        drops: false,
        dashes: false,
        inserts: false,
        inserts_bare: false,
        head_first: false,
        bare: false,
        capitals: Capitals::Names,
        prefixes: &[],
        suffixes: &[],
        article: "",
        definite: &[("the", Class::NONE)],
        anybody: &[],
        anonymous: &["source"],
        naming: &[],
        asking: &[
            "q",
            "question",
            "reporter",
            "journalist",
            "interviewer",
            "moderator",
        ],
        answering: &["a", "answer"],
        inquiring: &["ask", "asked", "asks", "inquired", "queried"],
        honorifics: &[
            "mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "prof",
        ],
        third: &["he", "she"],
        interviewing: &[
            "interview*",
            "spoke",
            "speaks",
            "talked",
            "conversation",
            "conversations",
        ],
        dative: &[],
        acronyms: &["us", "who"],
        joined: &[],
        tails: &[],
        adjectives: &[],
        declension: &[],
        cases: &[],
    };

    /// That of a Romance language.
    pub(crate) const ROMANCE: Grammar = Grammar {
        folds: false,
        inverts: true,
        inserts: true,
        inserts_bare: true,
        anonymous: &["source", "fuente"],
        head_first: true,
        ..Grammar::ENGLISH
    };

    /// Whether `name` is nearer to the case that names have by themselves than `other`, which is
    /// another form of it.
    pub(crate) fn is_plainer(&self, name: &str, other: &str) -> bool {
        let rank = |name: &str| (name.chars().count(), !name.ends_with(['а', 'я']));
        !self.cases.is_empty() && rank(name) < rank(other)
    }

    /// What the article of `words` tells of the sex of somebody known already; `None` if it does
    /// not tell that somebody known is meant. Where there are no articles, a single word may tell
    /// it.
    pub(crate) fn known_by(&self, words: &str) -> Option<Class> {
        let first = words.split_whitespace().next()?.to_lowercase();
        let first = first.replace('’', "'");
        let is_led = |article: &str| {
            first == article || article.ends_with('\'') && first.starts_with(article)
        };
        let mut articles = self.definite.iter();
        let article = articles.find(|(article, _)| is_led(article));
        let single = self.bare && !words.contains(' ');
        article
            .map(|&(_, sex)| sex)
            .or(single.then_some(Class::NONE))
    }

    /// The noun with which a compound ends: "minister" of "justizminister".
    pub(crate) fn tail(&self, word: &str) -> Option<&'static str> {
        let mut tails = self.tails.iter().copied();
        tails.find(|tail| word.len() > tail.len() && word.ends_with(tail))
    }

    fn bare_name<'a>(&self, name: &'a str) -> &'a str {
        if self.article.is_empty() {
            return name;
        }
        let bare = name.strip_prefix(self.article);
        bare.filter(|bare| bare.chars().count() > 2).unwrap_or(name)
    }

    /// A name without its article and the ending of its case.
    pub(crate) fn stem<'a>(&self, name: &'a str) -> &'a str {
        let name = self.bare_name(name);
        let stems = self.cases.iter().filter_map(|case| name.strip_suffix(case));
        let long = |stem: &&str| stem.chars().count() > 2;
        stems
            .filter(long)
            .min_by_key(|stem| stem.len())
            .unwrap_or(name)
    }
}
