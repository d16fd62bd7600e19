//! What is said of somebody or by somebody in a passive: described by Marrack as "…".

use crate::attribution::Rule;
use crate::attribution::line::Kind;
use crate::attribution::reader::Clue;
use crate::attribution::subject::{REACH, Sentence};
use crate::language::Class;
use crate::people::Form;

impl Sentence<'_> {
    pub(in crate::attribution) fn is_passive(&self, verb: usize) -> bool {
        self.is_passive_behind(verb, 0)
    }

    /// The same with `adverbs` items between the auxiliary and the participle: "was also told".
    pub(crate) fn is_passive_behind(&self, verb: usize, adverbs: usize) -> bool {
        self.line.is(verb, Class::PAST)
            && verb > self.range.start + adverbs
            && match self.line.grammar.inverts {
                true => self.line.is(verb - adverbs - 1, Class::COPULA),
                false => matches!(
                    self.line.words(verb - adverbs - 1),
                    "was" | "is" | "were" | "are" | "been" | "be" | "being"
                ),
            }
    }

    /// The participle in front of the quotation at item `quote` that names nobody who acts: "what
    /// is called “…”", "a meeting billed as “…”".
    pub(in crate::attribution) fn unowned(&self, quote: usize) -> Option<usize> {
        let line = self.line;
        let low = self.range.start.max(quote.saturating_sub(5));
        let verb = |at: &usize| line.is(*at, Class::ANY_VERB) || self.is_deed(*at);
        let verb = (low..quote).rev().find(verb)?;
        let behind = verb > low && line.is_phrase(verb - 1) && line.words(verb).ends_with("ed");
        let reduced = behind && verb + 1 < quote && line.words(verb + 1) == "as";
        let named = behind && self.is_reduced_name(verb, quote);
        let passive = self.is_passive(verb) || reduced || named;
        (passive && self.agent(verb, quote).is_none()).then_some(verb)
    }

    /// What tells that nobody is named who speaks: a question that somebody is asked, "there were
    /// chants of “…”", "to chants of “…”".
    pub(in crate::attribution) fn voiceless(&self, quote: usize) -> usize {
        if self.line.grammar.inverts {
            return 0;
        }
        if self.is_asked(quote) {
            return 2;
        }
        let line = self.line;
        let low = (self.range.start + 1).max(quote.saturating_sub(REACH));
        let quote = self.first_of_list(quote, low + 2);
        let noun = |at: &usize| !line.is(*at, Class::PREPOSITION.with(Class::DETERMINER));
        let noun = (low..quote).rev().take(3).find(noun);
        let Some(noun) = noun.filter(|&at| at + 1 < quote && self.is_uttered(at)) else {
            return 0;
        };
        let near = |at: &usize| {
            !line.is(*at, Class::ADVERB.with(Class::DETERMINER))
                && line.items[*at].class != Class::NONE
        };
        let lead = (low - 1..noun).rev().take(4).find(near);
        match lead.map(|at| line.words(at)) {
            Some("was" | "were" | "is" | "are" | "been")
                if (low - 1..noun)
                    .rev()
                    .take(7)
                    .any(|at| matches!(line.words(at), "there" | "There")) =>
            {
                3
            }
            Some("to" | "with" | "by" | "amid" | "into") => 4,
            _ => 0,
        }
    }

    /// Whether the participle at item `verb` gives the thing before it the name that is quoted: "in
    /// a play titled “…”".
    fn is_reduced_name(&self, verb: usize, quote: usize) -> bool {
        let line = self.line;
        let thing = verb - 1;
        let nominal = matches!(line.items[thing].kind, Kind::Phrase(_, Form::Nominal));
        let led = thing > self.range.start
            && (line.is(thing - 1, Class::PREPOSITION) && !line.is(thing - 1, Class::SUBORDINATOR)
                || line.is(thing - 1, Class::ANY_VERB));
        let named = matches!(
            line.words(verb),
            "called"
                | "titled"
                | "entitled"
                | "dubbed"
                | "named"
                | "headlined"
                | "labeled"
                | "nicknamed"
        );
        let near = (verb + 1..quote).all(|at| line.is(at, Class::DETERMINER));
        nominal && led && named && near
    }

    /// Whoever acts in a passive that the quotation parts: "has been called “…” by Marrack".
    pub(in crate::attribution) fn parted_passive(&self, quote: usize) -> Option<Clue> {
        let line = self.line;
        let low = self.range.start.max(quote.saturating_sub(4));
        let verb = (low..quote)
            .rev()
            .find(|&at| line.is(at, Class::ANY_VERB))?;
        let told = line.is(verb, Class::CUE) && line.is(verb, Class::PAST);
        let free = (verb + 1..quote).all(|at| !line.is_phrase(at) && line.words(at) != "that");
        let adverb = usize::from(verb > low && line.is(verb - 1, Class::ADVERB));
        let as_quoted = verb + 1 < quote && line.words(verb + 1) == "as";
        let reduced = verb > self.range.start
            && (line.is_pause(verb - 1) || as_quoted && !line.is(verb - 1, Class::AUXILIARY));
        let passive = self.is_passive_behind(verb, adverb) || reduced;
        let by = quote + 1;
        let named = by + 1 < self.range.end && line.words(by) == "by" && line.is_phrase(by + 1);
        let source = (told && free && passive && named).then(|| self.owned(by + 1))?;
        self.speaks(source)
            .then(|| Clue::new(source, verb..verb + 1, Rule::Passive))
    }

    /// The phrase behind "by" where the verb is a participle: "described by Marrack as".
    pub(in crate::attribution) fn agent(&self, verb: usize, quote: usize) -> Option<usize> {
        let line = self.line;
        let acts = matches!(
            line.words(verb),
            "stood" | "went" | "came" | "sat" | "ran" | "stuck"
        );
        if !line.is(verb, Class::PAST) || acts {
            return None;
        }
        let by = |at: usize| line.words(at) == "by" || line.is(at, Class::AGENT);
        let by = (verb + 1..(verb + 4).min(quote)).find(|&at| by(at))?;
        line.is_phrase(by + 1).then(|| self.owned(by + 1))
    }
}
