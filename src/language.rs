//! What the words of a language do: the tables that names, nominals and cues are found by.
//!
//! Everything that depends on a language stands in its [`Language`]; adding one is adding a file
//! with such a value and a line in [`of`].

mod ar;
mod de;
mod en;
mod es;
mod fr;
mod grammar;
mod lexicon;
mod ru;
mod sieve;
mod uk;
mod word;

use crate::article::Article;

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
    /// A preposition that names whose view it is where a sentence begins with it: "pour".
    OPINION = 45;
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

    /// Whether the word may be a noun behind a preposition, though it may be a verb elsewhere: "the
    /// secretary of state".
    pub(crate) const fn may_be_noun(self) -> bool {
        let form = Class::FINITE.with(Class::GERUND).with(Class::PAST);
        self.is(Class::ANY_VERB) && !self.is(Class::FUNCTION.with(form))
    }

    /// Whether the word is the office of one: "minister", neither "ministers" nor a given name.
    pub(crate) const fn is_office(self) -> bool {
        self.is(Class::TITLE) && !self.is(Class::PLURAL.with(Class::GIVEN))
    }

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
    match code {
        "en" => Some(&en::ENGLISH),
        "ar" => Some(&ar::ARABIC),
        "de" => Some(&de::GERMAN),
        "es" => Some(&es::SPANISH),
        "fr" => Some(&fr::FRENCH),
        "ru" => Some(&ru::RUSSIAN),
        "uk" => Some(&uk::UKRAINIAN),
        _ => None,
    }
}

/// All languages of which something is known.
#[cfg(feature = "native")]
pub(crate) fn all() -> impl Iterator<Item = &'static Language> {
    ["en", "ar", "de", "es", "fr", "ru", "uk"]
        .into_iter()
        .filter_map(of)
}

/// What is known of any language: what English is like.
pub(crate) fn unknown() -> &'static Language {
    &en::ENGLISH
}

/// The language whose tables are to be used; English where the article names none and is in Latin
/// letters.
pub(crate) fn spoken_in(article: &Article) -> Option<&'static Language> {
    let Some(known) = &article.language else {
        return is_latin(&article.text).then(|| of("en"))?;
    };
    of(&known.value)
}

/// Letters by which the script of an article is told.
const TELLING: usize = 200;

/// Whether most letters of a text are Latin.
fn is_latin(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).take(TELLING);
    let latin = letters.clone().filter(|&c| c <= LAST_LATIN).count();
    latin >= letters.count() - latin
}

/// The last letter of the Latin alphabet as European languages extend it.
pub(crate) const LAST_LATIN: char = '\u{24f}';
