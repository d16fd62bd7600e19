//! English.

mod function;
mod given;
mod nouns;
mod places;
mod verbs;

use super::{Class, Ending, Grammar, Language, Lexicon, Table};

/// English.
pub(crate) static ENGLISH: Language = Language {
    words: &WORDS,
    names: &NAMES,
    endings: ENDINGS,
    plain: Class::NONE,
    grammar: Grammar::ENGLISH,
};

static WORDS: Lexicon<Table<8192>> = Lexicon::new(&[
    (Class::DETERMINER, function::DETERMINERS),
    (Class::POSSESSIVE, function::POSSESSIVES),
    (Class::PRONOUN.with(Class::MALE), "he him himself"),
    (Class::PRONOUN.with(Class::FEMALE), "she herself"),
    (Class::POSSESSIVE.with(Class::MALE), "his"),
    (Class::POSSESSIVE.with(Class::FEMALE), "her"),
    (Class::PRONOUN.with(Class::PLURAL), "they them themselves"),
    (Class::PRONOUN, "it itself"),
    (
        Class::PRONOUN.with(Class::HUMAN),
        "one everyone everybody nobody someone somebody anyone",
    ),
    (
        Class::PRONOUN.with(Class::DEICTIC),
        "i me we us you myself ourselves yourself",
    ),
    (Class::PREPOSITION, function::PREPOSITIONS),
    (Class::CONJUNCTION, "and or but nor plus"),
    (Class::SUBORDINATOR, function::SUBORDINATORS),
    (Class::RELATIVE, "who whom whose which"),
    (Class::AUXILIARY, function::AUXILIARIES),
    (Class::NEGATION, "not never n't"),
    (Class::MODAL, function::MODALS),
    (Class::COMPLEMENTISER, "that"),
    (Class::CONDITIONAL, "if unless whether"),
    (Class::ADVERB, function::ADVERBS),
    (Class::TIME, function::TIMES),
    (Class::QUANTITY, function::QUANTITIES),
    (Class::SAYING, verbs::SAYING),
    (Class::TELLING, verbs::TELLING),
    (Class::TELLING.with(Class::FINITE).with(Class::PAST), "told"),
    (
        Class::SAYING.with(Class::FINITE).with(Class::PAST),
        verbs::SAID,
    ),
    (Class::SAYING.with(Class::FINITE), "says"),
    (Class::SAYING.with(Class::NOUN), verbs::SAYING_OR_NOUN),
    (Class::MENTAL, verbs::MENTAL),
    (Class::MENTAL.with(Class::NOUN), verbs::MENTAL_OR_NOUN),
    (
        Class::MENTAL.with(Class::FINITE).with(Class::PAST),
        verbs::THOUGHT,
    ),
    (Class::NAMING, verbs::NAMING),
    (Class::CITING, "quote cite"),
    (Class::VERB, verbs::OTHER),
    (Class::VERB.with(Class::NOUN), verbs::OTHER_OR_NOUN),
    (
        Class::VERB.with(Class::FINITE).with(Class::PAST),
        verbs::OTHER_PAST,
    ),
    (Class::VERB.with(Class::FINITE), verbs::OTHER_PRESENT),
    (Class::MENTAL.with(Class::GERUND), "reading putting"),
    (Class::TITLE, nouns::TITLES),
    (
        Class::TITLE,
        "running ranking acting managing founding presiding",
    ),
    (Class::TITLE.with(Class::MALE), nouns::TITLES_MALE),
    (Class::TITLE.with(Class::FEMALE), nouns::TITLES_FEMALE),
    (
        Class::TITLE.with(Class::HONORIFIC).with(Class::MALE),
        "mr mr. sir lord monsieur herr senor",
    ),
    (
        Class::TITLE.with(Class::HONORIFIC).with(Class::FEMALE),
        "mrs mrs. ms ms. miss lady dame madame mme frau senora",
    ),
    (
        Class::TITLE.with(Class::HONORIFIC),
        "dr dr. prof prof. rev rev. hon hon.",
    ),
    (Class::TITLE.with(Class::PLURAL), nouns::TITLES_PLURAL),
    (Class::HUMAN, nouns::HUMANS),
    (Class::HUMAN.with(Class::MALE), nouns::HUMANS_MALE),
    (Class::HUMAN.with(Class::FEMALE), nouns::HUMANS_FEMALE),
    (Class::HUMAN.with(Class::PLURAL), nouns::HUMANS_PLURAL),
    (Class::ORGANISATION, nouns::ORGANISATIONS),
    (
        Class::ORGANISATION.with(Class::PLURAL),
        nouns::ORGANISATIONS_PLURAL,
    ),
    (Class::DOCUMENT, nouns::DOCUMENTS),
    (Class::DOCUMENT.with(Class::PLURAL), nouns::DOCUMENTS_PLURAL),
    (Class::UTTERANCE.with(Class::NOUN), nouns::UTTERANCES),
    (
        Class::PARTICLE,
        "de del della der den di du da dos la le van von vander bin bint ibn al el ul ter ten zu af av y e",
    ),
    (Class::SUFFIX, "jr jr. sr sr. ii iii iv"),
]);

static NAMES: Lexicon<Table<8192>> = Lexicon::new(&[
    (Class::GIVEN.with(Class::MALE), given::MALE),
    (Class::GIVEN.with(Class::FEMALE), given::FEMALE),
    (Class::GIVEN, given::EITHER),
    (Class::PLACE, places::COUNTRIES),
    (Class::PLACE, places::STATES),
    (Class::PLACE, places::CITIES),
    (Class::ORIGIN, places::ORIGINS),
    (
        Class::ORIGIN.with(Class::PLURAL).with(Class::HUMAN),
        places::PEOPLES,
    ),
    (Class::ORGANISATION, places::BODIES),
    (Class::TIME, function::NAMED_TIMES),
]);

const ENDINGS: &[Ending] = &[
    ("ied", "y", Class::FINITE.with(Class::PAST)),
    ("tted", "t", Class::FINITE.with(Class::PAST)),
    ("rred", "r", Class::FINITE.with(Class::PAST)),
    ("lled", "l", Class::FINITE.with(Class::PAST)),
    ("gged", "g", Class::FINITE.with(Class::PAST)),
    ("pped", "p", Class::FINITE.with(Class::PAST)),
    ("nned", "n", Class::FINITE.with(Class::PAST)),
    ("mmed", "m", Class::FINITE.with(Class::PAST)),
    ("bbed", "b", Class::FINITE.with(Class::PAST)),
    ("dded", "d", Class::FINITE.with(Class::PAST)),
    ("ed", "", Class::FINITE.with(Class::PAST)),
    ("ed", "e", Class::FINITE.with(Class::PAST)),
    ("tting", "t", Class::GERUND),
    ("rring", "r", Class::GERUND),
    ("mming", "m", Class::GERUND),
    ("bbing", "b", Class::GERUND),
    ("dding", "d", Class::GERUND),
    ("lling", "l", Class::GERUND),
    ("gging", "g", Class::GERUND),
    ("pping", "p", Class::GERUND),
    ("nning", "n", Class::GERUND),
    ("ing", "", Class::GERUND),
    ("ing", "e", Class::GERUND),
    ("ies", "y", Class::FINITE),
    ("es", "", Class::FINITE),
    ("s", "", Class::FINITE),
];
