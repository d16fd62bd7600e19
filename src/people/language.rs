//! What the words of a language do: the tables that names, nominals and cues are found by.
//!
//! Everything that depends on a language stands in its [`Language`]; adding one is adding a file
//! with such a value and a line in [`of`].

use std::borrow::Cow;

use crate::text::fold;

mod ar;
mod de;
mod en;
mod es;
mod fr;
mod grammar;
mod lexicon;
mod ru;
mod uk;

pub(crate) use grammar::{Capitals, Grammar};
pub(crate) use lexicon::{Lexicon, Table};

/// What a word can be; a word may be several things at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Class(pub(crate) u64);

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $bit:expr;)*) => {
        impl Class {
            $($(#[$doc])* pub(crate) const $name: Class = Class(1 << $bit);)*
        }
    };
}

classes! {
    /// "the", "a", "this", "another".
    DETERMINER = 0;
    /// "his", "their".
    POSSESSIVE = 1;
    /// "he", "they", "who", "it".
    PRONOUN = 2;
    /// "of", "in".
    PREPOSITION = 3;
    /// "and", "but".
    CONJUNCTION = 4;
    /// "that", "while", "because".
    SUBORDINATOR = 5;
    /// "who", "which".
    RELATIVE = 6;
    /// "has", "was", "would".
    AUXILIARY = 7;
    /// "also", "later".
    ADVERB = 8;
    /// "Tuesday", "week", "today".
    TIME = 9;
    /// "two", "several".
    QUANTITY = 10;
    /// A verb that tells that something is said: "say".
    SAYING = 11;
    /// A verb that names a thing: "call … a", "describe … as".
    NAMING = 12;
    /// Another verb.
    VERB = 13;
    /// The verb is finite here: "said", "says".
    FINITE = 14;
    /// "saying".
    GERUND = 15;
    /// A verb that tells what goes on in a mind: "believe".
    MENTAL = 16;
    /// May be a noun as well as a verb: "claims".
    NOUN = 17;
    /// An office or calling that stands before a name: "spokesman", "Sen.".
    TITLE = 18;
    /// Another human being: "witness", "critics".
    HUMAN = 19;
    /// A body that speaks: "ministry".
    ORGANISATION = 20;
    /// A text that speaks: "statement".
    DOCUMENT = 21;
    /// More than one.
    PLURAL = 22;
    /// The word tells that a man is meant.
    MALE = 23;
    /// The word tells that a woman is meant.
    FEMALE = 24;
    /// A given name.
    GIVEN = 25;
    /// A country, state or city.
    PLACE = 26;
    /// "Russian", "Democratic".
    ORIGIN = 27;
    /// "van", "al".
    PARTICLE = 28;
    /// "Jr.".
    SUFFIX = 29;
    /// "Mr.", "Mrs.": a title that says nothing of an office.
    HONORIFIC = 30;
    /// "not", "n't".
    NEGATION = 31;
    /// "I", "we", "you": pronouns that mean who speaks or is spoken to.
    DEICTIC = 32;
    /// A past form that may be a participle: "called".
    PAST = 33;
    /// Names what somebody said: "remarks", "words".
    UTTERANCE = 34;
    /// Passes on another's words: "quote", "cite".
    CITING = 35;
    /// Joins what is said to its cue: "que", "dass".
    THAT = 36;
    /// "comme" of "comme l'a dit Marrack".
    LIKE = 37;
    /// A preposition that names whose words these are: "selon".
    ACCORDING = 38;
    /// The same behind the name: "zufolge".
    POSTPOSED = 39;
    /// A pronoun in front of its verb that may be an article elsewhere: "le".
    CLITIC = 40;
    /// A preposition that holds an article: "du".
    CONTRACTED = 41;
    /// An auxiliary that makes a past tense of a participle: "a", "hat".
    PERFECT = 42;
    /// An auxiliary that makes a passive of it: "est", "wurde".
    COPULA = 43;
    /// Leads whoever acts in a passive: "par", "von".
    AGENT = 44;
    /// An auxiliary by which a thing is only possible or wanted: "would".
    MODAL = 48;
    /// Leads to what somebody is said to have said: "that".
    COMPLEMENTISER = 49;
    /// Leads a condition or a question: "if", "whether".
    CONDITIONAL = 50;
    /// A verb whose object is who is spoken to: "tell".
    TELLING = 51;
}

impl Class {
    /// A word of which nothing is known.
    pub(crate) const NONE: Class = Class(0);
    /// Words that glue a sentence together and are part of no name.
    pub(crate) const FUNCTION: Class = Class::DETERMINER
        .with(Class::POSSESSIVE)
        .with(Class::PRONOUN)
        .with(Class::PREPOSITION)
        .with(Class::CONJUNCTION)
        .with(Class::SUBORDINATOR)
        .with(Class::RELATIVE)
        .with(Class::AUXILIARY)
        .with(Class::ADVERB)
        .with(Class::NEGATION);
    /// Verbs by which something is said.
    pub(crate) const CUE: Class = Class::SAYING.with(Class::NAMING);
    /// All verbs.
    pub(crate) const ANY_VERB: Class = Class::CUE
        .with(Class::VERB)
        .with(Class::CITING)
        .with(Class::MENTAL);
    /// What a form of a verb has from its plain form.
    pub(crate) const VERBAL: Class = Class::ANY_VERB.with(Class::NOUN).with(Class::TELLING);
    /// What a compound has from its last part: "co-host" is a title as "host" is.
    pub(crate) const PERSONAL: Class = Class::TITLE
        .with(Class::HUMAN)
        .with(Class::PLURAL)
        .with(Class::MALE)
        .with(Class::FEMALE);
    /// Nouns that can speak.
    pub(crate) const SPEAKER: Class = Class::TITLE
        .with(Class::HUMAN)
        .with(Class::ORGANISATION)
        .with(Class::DOCUMENT);

    /// Both classes.
    pub(crate) const fn with(self, other: Class) -> Class {
        Class(self.0 | other.0)
    }

    /// Whether the word is any of `other`.
    pub(crate) const fn is(self, other: Class) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the word is all of `other`.
    pub(crate) const fn is_all(self, other: Class) -> bool {
        self.0 & other.0 == other.0
    }
}

/// An ending of verb forms: the ending, what the plain form has in its place, the form.
pub(crate) type Ending = (&'static str, &'static str, Class);

/// One language.
pub(crate) struct Language {
    /// Words as they stand within a sentence; verbs in their plain form and irregular ones.
    words: &'static Lexicon,
    /// Given names, places and what else stands with a capital.
    names: &'static Lexicon,
    /// The regular forms of verbs, longest ending first.
    endings: &'static [Ending],
    /// What the plain form of every verb is.
    plain: Class,
    /// How the words are put together.
    pub(crate) grammar: Grammar,
}

/// The language of ISO 639-1 code `code`; `None` where nothing is known of it.
pub(crate) fn of(code: &str) -> Option<&'static Language> {
    match code.split('-').next().unwrap_or_default() {
        "en" | "" => Some(&en::ENGLISH),
        "ar" => Some(&ar::ARABIC),
        "de" => Some(&de::GERMAN),
        "es" => Some(&es::SPANISH),
        "fr" => Some(&fr::FRENCH),
        "ru" => Some(&ru::RUSSIAN),
        "uk" => Some(&uk::UKRAINIAN),
        _ => None,
    }
}

impl Language {
    /// A word of a text as the tables have it.
    pub(crate) fn key<'a>(&self, word: &'a str) -> Cow<'a, str> {
        if self.grammar.folds {
            return fold(word);
        }
        let plain = |c: char| c.is_lowercase() && c != 'ё' || c == '-' || c == '\'';
        if word.chars().all(plain) {
            return Cow::Borrowed(word);
        }
        let plain = |c: char| match c {
            '’' | 'ʼ' => '\'',
            'ё' => 'е',
            c => c,
        };
        let small = word.chars().flat_map(char::to_lowercase);
        Cow::Owned(small.map(plain).collect())
    }

    /// What `word`, as the tables have it, can be where it stands in small letters.
    pub(crate) fn word(&self, word: &str) -> Class {
        let known = self.words.class(self.indefinite(word));
        if known.is(Class::ANY_VERB.with(Class::FUNCTION)) {
            return known.with(match known.is(Class::ANY_VERB) {
                true => self.plain,
                false => Class::NONE,
            });
        }
        let known = known.with(self.compound(word)).with(self.verb_form(word));
        match known == Class::NONE {
            true => self.declined(word, self.words, Class::SPEAKER),
            false => known,
        }
    }

    /// What `word`, as the tables have it, can be where it stands with a capital.
    pub(crate) fn name(&self, word: &str) -> Class {
        let known = self.names.class(word);
        match known == Class::NONE {
            true => self.declined(word, self.names, Class::GIVEN),
            false => known,
        }
    }

    /// What a word of some class is whose nominative is in the table.
    fn declined(&self, word: &str, table: &Lexicon, class: Class) -> Class {
        let forms = self.grammar.declension.iter();
        let mut found = forms.filter_map(|(ending, plain)| {
            let stem = word.strip_suffix(ending)?;
            Some(table.class_of([stem, plain])).filter(|found| found.is(class))
        });
        found.next().unwrap_or(Class::NONE)
    }

    /// Where the first part of a word that is two ends, and where the second one begins: "l'élue",
    /// "dit-il", "وقال". A word that is known as a whole is one.
    pub(crate) fn part(&self, word: &str) -> Option<(usize, usize)> {
        let grammar = &self.grammar;
        if grammar.prefixes.is_empty() && grammar.suffixes.is_empty() {
            return None;
        }
        let key = self.key(word);
        if self.words.class(&key) != Class::NONE {
            return None;
        }
        let suffix = grammar
            .suffixes
            .iter()
            .find(|suffix| word.ends_with(**suffix));
        if let Some(stem) = suffix
            .map(|suffix| word.len() - suffix.len())
            .filter(|&stem| stem > 0)
        {
            let pronoun = word.rfind('-').map_or(stem, |hyphen| hyphen + 1);
            return Some((stem, pronoun));
        }
        let prefix = grammar.prefixes.iter().find(|prefix| {
            let rest = key.strip_prefix(**prefix).filter(|rest| !rest.is_empty());
            rest.is_some_and(|rest| prefix.ends_with('\'') || self.is_known(rest))
        })?;
        let (end, _) = word.char_indices().nth(prefix.chars().count())?;
        Some((end, end))
    }

    /// A word without its article, unless it is known with it.
    fn indefinite<'a>(&self, word: &'a str) -> &'a str {
        let article = self.grammar.article;
        if article.is_empty() || self.words.class(word) != Class::NONE {
            return word;
        }
        let joined = article.trim_start_matches('ا');
        let bare = [article, joined].map(|article| word.strip_prefix(article));
        let noun = |bare: &&str| self.words.class(bare).is(Class::SPEAKER);
        bare.into_iter().flatten().find(noun).unwrap_or(word)
    }

    fn is_known(&self, word: &str) -> bool {
        let article = self.grammar.article;
        if !article.is_empty() && word.starts_with(article) && word.chars().count() > 4 {
            return true;
        }
        let known = [self.word(word), self.name(word)];
        known.iter().any(|class| *class != Class::NONE) || self.part(word).is_some()
    }

    /// What a word has from its last part: "co-host", "Außenministerium".
    fn compound(&self, word: &str) -> Class {
        if let Some((_, last)) = word.rsplit_once('-') {
            return Class(self.words.class(last).0 & Class::PERSONAL.0);
        }
        let tails = self.grammar.tails.iter();
        let tail = tails.clone().find(|tail| word.ends_with(**tail));
        tail.map_or(Class::NONE, |tail| self.words.class(tail))
    }

    fn verb_form(&self, word: &str) -> Class {
        for &(ending, plain, form) in self.endings {
            let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() > 1) else {
                continue;
            };
            let verb = self.words.class_of([stem, plain]);
            if verb.is(Class::ANY_VERB) && !verb.is(Class::FINITE) {
                return Class(verb.0 & Class::VERBAL.0).with(form);
            }
        }
        Class::NONE
    }
}
