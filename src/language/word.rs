//! What a word can be in a language: by the tables, by its endings and by its parts.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::{Class, Language, Lexicon};
use crate::text::fold;

/// Bytes of the longest word that can be two: what is longer is no word of any language.
const LONGEST: usize = 100;

/// How many prefixes stand in front of a word at the most: "وبالميناء".
const PREFIXES: usize = 2;

impl Language {
    /// A word of a text as the tables have it.
    pub(crate) fn key<'a>(&self, word: &'a str) -> Cow<'a, str> {
        if self.grammar.folds {
            return straight(fold(word));
        }
        let plain = |c: char| c.is_lowercase() && c != 'ё' || c == '-' || c == '\'';
        if word.chars().all(plain) {
            return Cow::Borrowed(word);
        }
        let plain = |c: char| match c {
            '’' | 'ʼ' => '\'',
            'ё' => 'е',
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            c => c,
        };
        let letters = word.nfc().filter(|c| !is_left_out(*c));
        let small = letters.flat_map(char::to_lowercase);
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

    /// What a word of a text can be where it stands in small letters.
    pub(crate) fn class(&self, word: &str) -> Class {
        self.word(&self.key(word))
    }

    /// Whether a word of a text is a given name.
    pub(crate) fn is_given(&self, word: &str) -> bool {
        self.name(&self.key(word)).is(Class::GIVEN)
    }

    /// The nominative of a given name that is in another case, and what it is; `None` where it is
    /// in the nominative or no given name.
    pub(crate) fn given_nominative(&self, word: &str) -> Option<(String, Class)> {
        if self.names.class(&self.key(word)).is(Class::GIVEN) {
            return None;
        }
        let forms = self.grammar.declension.iter();
        let mut found = forms.filter_map(|(ending, plain)| {
            let name = word.strip_suffix(ending)?.to_owned() + plain;
            let class = self.names.class(&self.key(&name));
            class.is(Class::GIVEN).then_some((name, class))
        });
        found.next()
    }

    /// What a word of some class is whose nominative is in the table.
    fn declined(&self, word: &str, table: &Lexicon, class: Class) -> Class {
        let forms = self.grammar.declension.iter();
        let mut found = forms.filter_map(|(ending, plain)| {
            let stem = stem(word, ending)?;
            Some(table.class_of([stem, plain])).filter(|found| found.is(class))
        });
        found.next().unwrap_or(Class::NONE)
    }

    /// Where the first part of a word that is two ends, and where the second one begins: "l'élue",
    /// "dit-il", "وقال". A word that is known as a whole is one.
    pub(crate) fn part(&self, word: &str) -> Option<(usize, usize)> {
        self.part_behind(word, 0)
    }

    /// The same for what stands behind some prefixes of a word.
    fn part_behind(&self, word: &str, prefixes: usize) -> Option<(usize, usize)> {
        let grammar = &self.grammar;
        let whole = grammar.prefixes.is_empty() && grammar.suffixes.is_empty();
        if whole || prefixes >= PREFIXES || word.len() > LONGEST {
            return None;
        }
        let key = self.key(word);
        let whole = [self.words, self.names].map(|table| table.class(&key));
        if whole.iter().any(|class| *class != Class::NONE) {
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
            rest.is_some_and(|rest| {
                prefix.ends_with('\'')
                    || self.is_known(rest, prefixes + 1)
                    || self.hides_article(prefix, rest)
            })
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

    /// Whether an article has lost its first letter behind `prefix`: "ل" and "الموازنة" make
    /// "للموازنة".
    fn hides_article(&self, prefix: &str, rest: &str) -> bool {
        let article = self.grammar.article;
        article.ends_with(prefix) && rest.starts_with(prefix) && rest.chars().count() > 4
    }

    /// Whether what stands behind some prefixes is a word, or others in front of one.
    fn is_known(&self, word: &str, prefixes: usize) -> bool {
        let article = self.grammar.article;
        if !article.is_empty() && word.starts_with(article) && word.chars().count() > 4 {
            return true;
        }
        let known = [self.word(word), self.name(word)];
        known.iter().any(|class| *class != Class::NONE)
            || self.part_behind(word, prefixes).is_some()
    }

    /// What a word has from its last part: "co-host", "Außenministerium"; from its first one in
    /// "governor-elect".
    fn compound(&self, word: &str) -> Class {
        if let Some((first, last)) = word.rsplit_once('-') {
            let noun = if last == "elect" { first } else { last };
            return Class(self.words.class(noun).0 & Class::PERSONAL.0);
        }
        let tail = self.grammar.tail(word);
        tail.map_or(Class::NONE, |tail| self.words.class(tail))
    }

    fn verb_form(&self, word: &str) -> Class {
        for &(ending, plain, form) in self.endings {
            let Some(stem) = stem(word, ending).filter(|stem| stem.len() > 1) else {
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

/// `word` without its ending; few words get beyond the comparison of the last byte.
fn stem<'a>(word: &'a str, ending: &str) -> Option<&'a str> {
    let last = ending.as_bytes().last();
    if last.is_some() && last != word.as_bytes().last() {
        return None;
    }
    word.strip_suffix(ending)
}

/// Whether the sign may be left out of an Arabic word: a vowel, or the stroke that lengthens words.
fn is_left_out(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{652}' | '\u{670}' | 'ـ')
}

/// The word with straight apostrophes, as the tables have them: "don't".
fn straight(word: Cow<'_, str>) -> Cow<'_, str> {
    match word.is_ascii() || !word.contains('’') {
        true => word,
        false => Cow::Owned(word.replace('’', "'")),
    }
}

#[cfg(test)]
mod tests {
    use crate::language::of;

    #[test]
    fn tables_have_words_as_texts_are_looked_up() {
        for code in ["ar", "de", "es", "fr", "ru", "uk"] {
            let language = of(code).expect("it is one of the languages");
            for table in [language.words, language.names] {
                let (groups, slots) = table.groups();
                let words = groups.iter().flat_map(|(_, words)| words.split(' '));
                let words: Vec<_> = words.collect();
                assert!(words.len() * 2 <= slots, "{code}: {} words", words.len());
                for word in words {
                    assert_eq!(language.key(word), word, "{code}");
                }
            }
        }
    }
}
