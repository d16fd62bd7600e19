//! Names and descriptions of one person side by side: "another user, Ilse Marrack, said".

use super::Linker;
use crate::language::Class;
use crate::people::phrase::{Phrase, PhraseKind, is_party_and_state};
use crate::people::token::{Shape, Token};

impl Linker<'_> {
    /// Who is named between commas behind a description: "another user, Ilse Marrack, said".
    pub(super) fn named_behind(&self, at: usize) -> Option<usize> {
        let phrase = &self.phrases[at];
        let name = &self.phrases[self.behind_comma(at).or_else(|| self.behind_and(at))?];
        let described = self.describes(phrase) || self.is_office_of(phrase);
        let named = (described || self.may_describe(phrase, name))
            && name.kind == PhraseKind::Human
            && (self.comma_behind(name)
                || self.cited_behind(name)
                || self.hangs_behind(name)
                || self.bracketed_behind(name));
        match name.name.len() {
            1 if named => self.relative_behind(at, name),
            2.. if named => self.bearer_of(name),
            _ => None,
        }
    }

    /// Whether the phrase is an office with what it is of: "the Minister of Foreign Affairs".
    fn is_office_of(&self, phrase: &Phrase) -> bool {
        let office = |pair: &[Token]| {
            pair[0].class.is_office() && matches!(pair[1].span.of(self.text), "of" | "for")
        };
        let tokens = &self.tokens[phrase.tokens.clone()];
        phrase.kind == PhraseKind::Nominal && tokens.windows(2).any(office)
    }

    /// Whether phrase `at` only tells the party and the state of who is named before it: "Ilse
    /// Marrack, R-Ostby".
    pub(super) fn is_membership(&self, at: usize) -> bool {
        let name = at.checked_sub(1).map(|before| &self.phrases[before]);
        let name = name.filter(|name| name.kind == PhraseKind::Human);
        name.is_some_and(|name| self.comma_between(name, &self.phrases[at]))
            && is_party_and_state(self.phrases[at].span(self.tokens).of(self.text))
    }

    /// Who has the given name alone behind what they are to somebody: "his wife, Ilse, said",
    /// "Marrack's wife, Ilse, said".
    fn relative_behind(&self, at: usize, name: &Phrase) -> Option<usize> {
        let phrase = &self.phrases[at];
        let owner = &self.tokens[phrase.tokens.start];
        let own = owner.class.is(Class::POSSESSIVE) || self.owner_before(at).is_some();
        let given = self.tokens[name.name.start].class.is(Class::GIVEN);
        let apart = name.tokens.start == phrase.tokens.end + 1 && self.comma_behind(name);
        let known = self.given.get(&self.folded(name.name.start));
        known.filter(|_| own && given && apart)?.last().copied()
    }

    /// Who is called by the name behind a description: "a docker named Ilse Marrack", "a man
    /// calling himself Marrack".
    pub(super) fn called_behind(&mut self, at: usize) -> Option<usize> {
        let phrases = self.phrases;
        let phrase = &phrases[at];
        let article = self.tokens[phrase.tokens.start].span.of(self.text);
        let somebody = self.describes(phrase) || self.tokens[phrase.head].class == Class::NONE;
        if !matches!(article, "a" | "A" | "an" | "An" | "another") || !somebody {
            return None;
        }
        let behind = usize::from(self.is_from(phrase, phrases.get(at + 1)?));
        let (end, at) = (phrases[at + behind].tokens.end, at + behind);
        let pronoun = usize::from(phrases.get(at + 1)?.kind == PhraseKind::Pronoun);
        let name = phrases.get(at + 1 + pronoun)?;
        let between = self.tokens.get(end..name.tokens.start)?;
        let words = between.iter().take(6);
        let words: Vec<&str> = words.map(|token| token.span.of(self.text)).collect();
        let called = matches!(
            *words,
            ["named" | "called"]
                | ["known" | "identified", "as"]
                | ["identified", "only", "as"]
                | ["who", "gave", "his" | "her", "name", "as"]
                | ["calling", "himself" | "herself"]
                | ["going", "by"]
                | ["going", "by", "the", "name" | "handle"]
                | ["going", "by", "the", "name", "of"]
        );
        let by = *words == ["going", "by"] && name.tokens.len() == name.name.len() + 2;
        let human = (name.kind == PhraseKind::Human || by) && name.title.is_none();
        (called && human).then(|| match name.name.len() {
            1 => self.single_name(name),
            _ => self.full_name(name),
        })
    }

    /// Who is named by a style and a surname between commas behind a description: "the first
    /// warden, Lord Marrack, said".
    pub(super) fn styled_behind(&mut self, at: usize) -> Option<usize> {
        let phrases = self.phrases;
        let styled = |name: &Phrase| {
            let style = name.title.map(|title| self.tokens[title].class);
            style.is_some_and(|style| style.is(Class::HONORIFIC)) && name.name.len() == 1
        };
        let near = phrases[at + 1..].iter().take(4).any(styled) && self.describes(&phrases[at]);
        let name = &phrases[near.then(|| self.behind_comma(at)).flatten()?];
        let alone = styled(name) && self.comma_behind(name);
        alone.then(|| self.single_name(name))
    }

    /// Whether the second phrase tells where who is meant by the first one is from.
    pub(super) fn is_from(&self, phrase: &Phrase, place: &Phrase) -> bool {
        self.hangs_behind(phrase) && place.tokens.start == phrase.tokens.end + 1
    }

    /// Who is named in front of a description between commas: "Ilse Marrack, the organist, said".
    pub(super) fn named_before(&self, at: usize) -> Option<usize> {
        if let Some(name) = self.name_before_place(at) {
            return self.bearer_of(&self.phrases[name]);
        }
        let phrase = &self.phrases[at];
        let before = at.checked_sub(1)?;
        let name = &self.phrases[before];
        let head = self.tokens[phrase.head].class;
        let other = head.is(Class::PLURAL
            .with(Class::ORGANISATION)
            .with(Class::DOCUMENT))
            && !head.is(Class::TITLE.with(Class::HUMAN));
        let led = self.tokens[phrase.tokens.start]
            .class
            .is(Class::DETERMINER.with(Class::POSSESSIVE));
        let apposed =
            name.kind == PhraseKind::Human && !other && led && self.comma_between(name, phrase);
        let person = self
            .last_resolved
            .filter(|_| apposed && !self.is_scene(name))?;
        let listed = self.tokens.get(phrase.tokens.end).is_some_and(|token| {
            token.class.is(Class::CONJUNCTION
                .with(Class::AUXILIARY)
                .with(Class::FINITE))
        });
        (self.people[person].seen == Some(before) && !listed).then_some(person)
    }

    /// Whether a single name at the beginning of a sentence only tells where: "In Ostby, a docker
    /// said".
    fn is_scene(&self, name: &Phrase) -> bool {
        let lead = name.tokens.start.checked_sub(1).map(|at| &self.tokens[at]);
        let leads = |lead: &Token| {
            let word = lead.span.of(self.text);
            matches!(word, "In" | "At" | "Near" | "From" | "Outside" | "Across")
        };
        name.name.len() == 1 && name.title.is_none() && lead.is_some_and(leads)
    }

    /// The name that description `at` is added to, where somebody's place stands between them:
    /// "Ilse Marrack of Ostby, the harbour warden, said".
    fn name_before_place(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(2)?;
        let (name, place, phrase) = (
            &self.phrases[before],
            &self.phrases[before + 1],
            &self.phrases[at],
        );
        let lead = Class::DETERMINER.with(Class::POSSESSIVE);
        let led = self.tokens[phrase.tokens.start].class.is(lead);
        let full = name.kind == PhraseKind::Human && name.name.len() > 1;
        let added = full && self.is_from(name, place) && self.comma_between(place, phrase);
        (added && led && self.describes(phrase)).then_some(before)
    }

    /// The name behind two offices of one person: "Gov. and Harbour Chairman Ilse Marrack".
    fn behind_and(&self, at: usize) -> Option<usize> {
        let (phrase, next) = (&self.phrases[at], self.phrases.get(at + 1)?);
        let (start, end) = (phrase.tokens.start, phrase.tokens.end);
        let titled = next.title.is_some() && self.tokens[next.tokens.start].is_capital();
        let office = self.tokens[phrase.head].is_capital() && self.tokens[start].is_capital();
        let joined =
            self.tokens.get(end)?.class.is(Class::CONJUNCTION) && next.tokens.start == end + 1;
        (titled && office && joined).then_some(at + 1)
    }

    /// The phrase behind the comma that follows phrase `at`, with what hangs on it and what stands
    /// in brackets behind it.
    fn behind_comma(&self, first: usize) -> Option<usize> {
        for at in first..first + 4 {
            let field = self.matter(at).or_else(|| self.field(at));
            let end = field.unwrap_or(self.phrases[at].tokens.end);
            let next = self.phrases.get(at + 1)?;
            let token = self.tokens.get(end)?;
            // "its leader in exile, Ilse Marrack"
            let bare = token.class.is(Class::PREPOSITION)
                && self.tokens.get(end + 1)?.shape == Shape::Small
                && next.tokens.start == end + 3;
            let end = if bare { end + 2 } else { end };
            let token = self.tokens.get(end)?;
            let parts = matches!(token.shape, Shape::Comma | Shape::Dash);
            let aged = usize::from(self.is_age(end + 1));
            if parts && next.tokens.start == end + 1 + aged {
                return Some(at + 1);
            }
            let links =
                token.class.is(Class::PREPOSITION) || at > first && token.shape == Shape::Genitive;
            let hangs = links && next.tokens.start == end + 1;
            if !hangs && token.shape != Shape::Open {
                return None;
            }
            if token.shape == Shape::Open {
                let close = (end..(end + 12).min(self.tokens.len()))
                    .find(|&at| self.tokens[at].shape == Shape::Close)?;
                let behind = (at + 1..self.phrases.len())
                    .take(8)
                    .find(|&at| self.phrases[at].tokens.start > close)?;
                let comma = self.tokens.get(close + 1)?.shape == Shape::Comma;
                let next = self.phrases[behind].tokens.start == close + 2;
                return (comma && next).then_some(behind);
            }
        }
        None
    }

    fn cited_behind(&self, phrase: &Phrase) -> bool {
        let behind = self.tokens.get(phrase.tokens.end);
        behind.is_none_or(|token| {
            token.opens || token.class.is(Class::FINITE.with(Class::CONJUNCTION))
        })
    }

    /// Whether a bracket and a comma follow the name: "Ilse Marrack (R-Ostby), said".
    fn bracketed_behind(&self, name: &Phrase) -> bool {
        let end = name.tokens.end;
        let shape = |at: usize| self.tokens.get(at).map(|token| token.shape);
        let close = (end..end + 8).find(|&at| shape(at) == Some(Shape::Close));
        let open = shape(end) == Some(Shape::Open);
        open && close.is_some_and(|close| shape(close + 1) == Some(Shape::Comma))
    }

    /// Whether a word of which nothing is known describes who is named behind it: "another
    /// supertaster, Ilse Marrack".
    fn may_describe(&self, phrase: &Phrase, name: &Phrase) -> bool {
        let led = self.tokens[phrase.tokens.start].class;
        phrase.kind == PhraseKind::Nominal
            && self.tokens[phrase.head].class == Class::NONE
            && led.is(Class::DETERMINER)
            && self.tokens[name.name.start].class.is(Class::GIVEN)
    }

    /// Whether where somebody is from stands behind the name: "Ilse Marrack of Ostby".
    fn hangs_behind(&self, name: &Phrase) -> bool {
        let behind = self.tokens.get(name.tokens.end);
        behind.is_some_and(|token| matches!(token.span.of(self.text), "of" | "from"))
    }
}
