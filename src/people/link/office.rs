//! What an office is of: "the head of Varenia's Harbour Council", "the minister of tidal affairs".

use super::Linker;
use crate::language::Class;
use crate::people::phrase::PhraseKind;
use crate::people::token::{Shape, Token, is_adjective};
use crate::text::Span;

/// How many phrases may hang on one another.
const CHAIN: usize = 6;

/// How many small words may tell what an office is of.
const FIELD: usize = 2;

/// How many may, where a comma and a name follow.
const MATTER: usize = 6;

impl Linker<'_> {
    /// A nominal with its owner and what follows by "of" or "for": "a spokesman for the embassy".
    pub(super) fn whole(&self, at: usize) -> Span {
        let phrase = &self.phrases[at];
        let span = phrase.span(self.tokens);
        let owner = self.owner_before(at);
        let start = owner.map_or(span.start, |owner| owner.span(self.tokens).start);
        let speaks = Class::SPEAKER.with(Class::QUANTITY);
        let behind = self
            .hanging(at)
            .filter(|_| self.tokens[phrase.head].class.is(speaks));
        let behind = behind.or_else(|| self.close_to(at));
        let end = behind.map(|behind| self.end_of_owner(self.owned(behind)));
        let end = end.map(|end| self.tokens[end - 1].span.end);
        let field = || Some(self.tokens[self.field(at)? - 1].span.end);
        Span::new(start, end.or_else(field).unwrap_or(span.end))
    }

    /// The phrase for whom or what phrase `at` is close to or knows: "a source close to the board",
    /// "a trader familiar with the port".
    fn close_to(&self, at: usize) -> Option<usize> {
        let end = self.phrases[at].tokens.end;
        let word = |at: usize| self.tokens.get(at).map(|token| token.span.of(self.text));
        let is_behind = self.phrases.get(at + 1)?.tokens.start == end + 1;
        let leads = match word(end - 1)? {
            "familiar" => word(end) == Some("with"),
            "close" | "loyal" | "privy" => word(end) == Some("to"),
            _ => false,
        };
        (leads && is_behind && !self.grammar.inverts).then_some(at + 1)
    }

    /// The token behind what an office is of, which phrase `at` names or begins to: "the mayor of
    /// the western town of Ostby", "the head of Varenian ferry giant Tidal".
    fn end_of_owner(&self, at: usize) -> usize {
        let phrase = &self.phrases[at];
        let end = phrase.tokens.end;
        let last = &self.tokens[end - 1];
        let town = self.hanging(at).filter(|_| {
            let of = self.tokens[end].span.of(self.text) == "of";
            of && phrase.kind == PhraseKind::Nominal && last.shape == Shape::Small
        });
        if let Some(town) = town {
            return self.phrases[town].tokens.end;
        }
        if self.grammar.inverts || !stands_before_noun(last, self.text) {
            return end;
        }
        let noun = |_, class: Class| {
            let verb = class.is(Class::ANY_VERB) && !class.may_be_noun();
            !class.is(Class::FUNCTION.with(Class::TIME)) && !verb
        };
        let behind = self.small_run(end, FIELD, noun);
        let next = self.phrases.get(at + 1).filter(|next| {
            let named = matches!(next.kind, PhraseKind::Human | PhraseKind::Body);
            named && next.tokens.start == behind
        });
        next.map_or(behind, |next| next.tokens.end)
    }

    /// The token behind the small words that tell what office `at` is of: "the minister of tidal
    /// affairs", "the secretary of state".
    pub(super) fn field(&self, at: usize) -> Option<usize> {
        let own = |at: usize, class: Class| class == Class::NONE || at == 0 && class.may_be_noun();
        self.small_words(at, &["of"], FIELD, own)
    }

    /// The comma behind the small words that tell what office `at` is for: "the envoy for tides and
    /// winds, Ilse Marrack,".
    pub(super) fn matter(&self, at: usize) -> Option<usize> {
        let joins = |class: Class| class.may_be_noun() || class.is(Class::CONJUNCTION);
        let own = |_, class: Class| class == Class::NONE || joins(class);
        let end = self.small_words(at, &["of", "for"], MATTER, own)?;
        (self.tokens.get(end)?.shape == Shape::Comma).then_some(end)
    }

    /// The token behind the small words, `most` at the most, that one of `links` leads from office
    /// `at`; `own` tells by its place and class whether a word is one of them.
    fn small_words(
        &self,
        at: usize,
        links: &[&str],
        most: usize,
        own: impl Fn(usize, Class) -> bool,
    ) -> Option<usize> {
        let link = self.phrases[at].tokens.end;
        let linked = links.contains(&self.tokens.get(link)?.span.of(self.text));
        let office = self.describes(&self.phrases[at]) && !self.grammar.inverts;
        let end = self.small_run(link + 1, most, own);
        (linked && office && end > link + 1).then_some(end)
    }

    /// The token behind the small words from `from` on, `most` at the most, of which `own` tells by
    /// their places in the run and their classes that they belong to it.
    fn small_run(&self, from: usize, most: usize, own: impl Fn(usize, Class) -> bool) -> usize {
        let fits = |(at, token): &(usize, &Token)| {
            token.shape == Shape::Small && !token.opens && own(*at, token.class)
        };
        let words = self.tokens[from..].iter().take(most).enumerate();
        from + words.take_while(fits).count()
    }

    /// The phrase that follows phrase `at` by "of" or the like.
    pub(super) fn hanging(&self, at: usize) -> Option<usize> {
        let end = self.phrases[at].tokens.end;
        let behind = self.phrases.get(at + 1)?;
        let link = self.tokens.get(end)?;
        let leads = match self.grammar.inverts {
            true => link.class.is(Class::PREPOSITION),
            false => matches!(link.span.of(self.text), "of" | "for" | "at" | "from" | "in"),
        };
        (leads && behind.tokens.start == end + 1).then_some(at + 1)
    }

    /// The last of what phrase `at` owns: of "Varenia's port authority's head" the head.
    fn owned(&self, at: usize) -> usize {
        let owns = |at: usize| at + 1 < self.phrases.len() && self.owner_before(at + 1).is_some();
        let mut ends = at..at + CHAIN;
        ends.find(|&at| !owns(at)).unwrap_or(at)
    }

    /// Who is named at the end of what phrase `at` is of: "the member of Parliament Ilse Marrack",
    /// "the head of the Varenian President's Office Ilse Marrack".
    pub(super) fn named_at_end(&self, at: usize) -> Option<usize> {
        let office = self.describes(&self.phrases[at]) && !self.grammar.inverts;
        let first = self.led_on(at).filter(|_| office)?;
        let chain = std::iter::successors(Some(first), |&last| self.led_on(last));
        let last = chain.take(CHAIN).last()?;
        let phrase = &self.phrases[last];
        let lead = phrase.name.start.checked_sub(1)?;
        let other = Class::TITLE.with(Class::ORIGIN).with(Class::DETERMINER);
        let class = self.tokens[lead].class;
        let body = class.is(Class::HONORIFIC) || !class.is(other);
        let full = phrase.kind == PhraseKind::Human && phrase.name.len() > 1;
        let named = full && body && phrase.tokens.contains(&lead);
        named.then(|| self.bearer_of(phrase)).flatten()
    }

    /// The phrase that hangs on phrase `at` by "of", "to" or the like, and what that owns.
    fn led_on(&self, at: usize) -> Option<usize> {
        let end = self.phrases[at].tokens.end;
        let to = self.tokens.get(end)?.span.of(self.text) == "to";
        let next = self.phrases.get(at + 1)?.tokens.start == end + 1;
        let hanging = self.hanging(at).or((to && next).then_some(at + 1));
        hanging.map(|behind| self.owned(behind))
    }
}

/// Whether a capital stands before a noun only: "Varenian", "Venn-controlled".
fn stands_before_noun(token: &Token, text: &str) -> bool {
    let land = token.class.is(Class::ORIGIN) && !token.class.is(Class::PLACE.with(Class::PLURAL));
    token.is_capital() && (land || is_adjective(token.span.of(text)))
}
