//! What somebody is called besides the own name: "the Varenian harbour minister", "a lawmaker from
//! Ostby".

use std::collections::BTreeSet;

use super::spelling::land;
use crate::language::{Class, Language};
use crate::text::{fold, words};

/// How many words about somebody are kept of each kind.
const KEPT: usize = 16;

/// Nouns for whoever has some power.
const RULING: [&str; 4] = ["boss", "chief", "head", "leader"];

/// Nouns for anybody.
const ANYBODY: [&str; 2] = ["man", "woman"];

/// Whom "the diplomat" may mean.
const DIPLOMATS: [&str; 5] = ["ambassador", "consul", "envoy", "minister", "spokesman"];

/// Whom "the lawmaker" may mean.
const LAWMAKERS: [&str; 6] = [
    "deputy",
    "member",
    "mp",
    "representative",
    "senator",
    "speaker",
];

/// Whom no word for somebody in power means.
const SERVING: [&str; 4] = ["adviser", "lawyer", "secretary", "spokesman"];

/// The offices, lands and names by which somebody is called.
#[derive(Debug, Default)]
pub(crate) struct Role {
    offices: BTreeSet<String>,
    lands: BTreeSet<String>,
    names: BTreeSet<String>,
    /// What the offices are for.
    fields: BTreeSet<String>,
    /// All other words: "former".
    others: BTreeSet<String>,
}

/// Whether a description may mean somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fit {
    /// What is known of them is told against it.
    Never,
    /// Nothing is known that tells.
    Perhaps,
    /// What is known of them is what it says.
    Told,
}

impl Role {
    /// What the words of a phrase tell.
    pub(crate) fn of(phrase: &str, language: &Language) -> Self {
        let mut role = Self::default();
        role.add(phrase, language);
        role
    }

    /// Adds what the words of a phrase tell; of other languages than English, no more than offices.
    pub(crate) fn add(&mut self, phrase: &str, language: &Language) {
        match language.grammar.inverts {
            true => self.add_offices(phrase, language),
            false => self.add_words(phrase, language),
        }
    }

    fn add_words(&mut self, phrase: &str, english: &Language) {
        let mut before = String::new();
        for word in words(phrase).map(|word| word.of(phrase)) {
            let folded = fold(word);
            let bare = folded.trim_end_matches("’s").trim_end_matches("'s");
            let class = english.word(bare);
            let land = land(bare);
            let office = class.is(Class::TITLE) && land.is_none();
            let field = office.then(|| field(bare, &before)).flatten();
            self.fields.extend(field.map(str::to_owned));
            let (kept, word) = match land {
                Some(land) => (&mut self.lands, land),
                None if class.is(Class::FUNCTION) => continue,
                None if field == Some("vice") => (&mut self.offices, "vice"),
                None if office => (&mut self.offices, canonical(bare)),
                None if word.starts_with(char::is_uppercase) => (&mut self.names, bare),
                None => (&mut self.others, bare),
            };
            if kept.len() < KEPT {
                kept.insert(word.to_owned());
            }
            before = bare.to_owned();
        }
    }

    fn add_offices(&mut self, phrase: &str, language: &Language) {
        let words = words(phrase).map(|word| language.key(word.of(phrase)));
        let offices = words.filter(|word| language.word(word).is(Class::TITLE));
        let free = KEPT.saturating_sub(self.offices.len());
        self.offices
            .extend(offices.take(free).map(|word| office(&word, language)));
    }

    /// [`fits`](Self::fits) where no more than offices is known.
    fn may_be(&self, noun: &str, language: &Language) -> Fit {
        let noun = language.key(noun);
        if language.grammar.anonymous.contains(&&*noun) {
            return Fit::Never;
        }
        let mut anybody = language.grammar.anybody.iter();
        let is_anybody = anybody.any(|anybody| noun.ends_with(anybody));
        let is_office = language.word(&noun).is(Class::TITLE) && !is_anybody;
        match self.offices.contains(&office(&noun, language)) {
            true => Fit::Told,
            false if is_office && !self.offices.is_empty() => Fit::Never,
            false => Fit::Perhaps,
        }
    }

    /// Whether the description `noun`, of which all words tell `told`, may mean whoever has the
    /// role.
    pub(crate) fn fits(&self, noun: &str, told: &Role, language: &Language) -> Fit {
        if language.grammar.inverts {
            return self.may_be(noun, language);
        }
        let noun = match told.offices.contains("vice") {
            true => "vice",
            false => canonical(noun),
        };
        let other = |told: &BTreeSet<String>, here: &BTreeSet<String>| {
            !told.is_empty() && told.is_disjoint(here)
        };
        if other(&told.names, &self.names)
            || !self.lands.is_empty() && other(&told.lands, &self.lands)
            || !self.fields.is_empty() && other(&told.fields, &self.fields)
        {
            return Fit::Never;
        }
        let is_any = |offices: &[&str]| offices.iter().any(|&office| self.offices.contains(office));
        let holds = match noun {
            noun if ANYBODY.contains(&noun) || noun.ends_with("-year-old") => return Fit::Perhaps,
            "diplomat" => is_any(&DIPLOMATS),
            "lawmaker" | "legislator" => is_any(&LAWMAKERS),
            "official" | "politician" => !self.offices.is_empty(),
            noun if RULING.contains(&noun) => {
                let leads = |office: &String| !SERVING.contains(&office.as_str());
                self.offices.iter().any(leads)
            }
            _ => false,
        };
        let landed = told.lands.is_empty() || !self.lands.is_empty();
        let formerly = told.others.contains("former") && !self.lands.is_disjoint(&told.lands);
        let office = language.word(noun).is(Class::TITLE);
        match holds || is_any(&[noun]) {
            true if landed => Fit::Told,
            true => Fit::Perhaps,
            false if office && (self.offices.is_empty() || formerly) => Fit::Perhaps,
            false => Fit::Never,
        }
    }
}

/// What the forms of an office for men and women have in common, without what it is an office for:
/// "minist" of "Justizministerin".
fn office(word: &str, language: &Language) -> String {
    let noun = language.grammar.tail(word).unwrap_or(word);
    noun.chars().take(STEM).collect()
}

/// Letters by which offices are told apart.
const STEM: usize = 6;

/// One word for the titles that mean the same office.
pub(super) fn canonical(word: &str) -> &str {
    match word {
        "sen." | "sen" => "senator",
        "gov." | "gov" => "governor",
        "rep." | "rep" | "congressman" | "congresswoman" => "representative",
        "gen." | "gen" => "general",
        "spokesperson" | "spokeswoman" => "spokesman",
        "chairwoman" | "chairperson" | "chair" => "chairman",
        "premier" => "minister",
        "advisor" | "aide" => "adviser",
        "attorney" => "lawyer",
        "pm" | "fm" => "minister",
        word => word,
    }
}

/// What English offices are for, sorted.
const FIELDS: [&str; 27] = [
    "agriculture",
    "climate",
    "culture",
    "defence",
    "defense",
    "development",
    "economy",
    "education",
    "energy",
    "environment",
    "finance",
    "foreign",
    "health",
    "home",
    "housing",
    "immigration",
    "interior",
    "justice",
    "labor",
    "labour",
    "press",
    "prime",
    "state",
    "trade",
    "transport",
    "treasury",
    "vice",
];

/// What the office `noun` is for: what the word before it says, or the noun itself.
pub(super) fn field<'a>(noun: &str, before: &'a str) -> Option<&'a str> {
    match noun {
        "fm" => Some("foreign"),
        "pm" => Some("prime"),
        "governor" | "gov" | "gov." if matches!(before, "lieutenant" | "lt" | "lt." | "deputy") => {
            Some("vice")
        }
        _ => Some(before).filter(|field| FIELDS.binary_search(field).is_ok()),
    }
}
