//! Verbs that frame a quotation: Marrack hat den Plan „…“ genannt; qualifié de « … » par Marrack.

use super::BETWEEN;
use crate::attribution::Rule;
use crate::attribution::line::Kind;
use crate::attribution::option::Way;
use crate::attribution::reader::Clue;
use crate::attribution::subject::Sentence;
use crate::language::Class;

impl Sentence<'_> {
    /// Whether the verb at item `verb` is finite and no auxiliary stands in front of it.
    fn is_plain(&self, verb: usize) -> bool {
        let frame = Class::PERFECT.with(Class::COPULA);
        let low = self.low(verb);
        let framed = (low..verb).any(|at| self.line.is(at, frame));
        self.line.is(verb, Class::FINITE) && !framed
    }

    /// Whoever acts in a passive that the quotation parts: "qualifié de « … » par Marrack".
    pub(in crate::attribution) fn split_passive(&self, quote: usize) -> Option<Clue> {
        let line = self.line;
        if !line.grammar.inverts {
            return self.parted_passive(quote);
        }
        let low = self.low(quote);
        let high = self.range.end.min(quote + BETWEEN);
        let mut ahead = (low..quote).rev().take(BETWEEN);
        let verb = ahead.find(|&at| line.is(at, Class::CUE) && line.is(at, Class::PAST))?;
        let passive = (low..verb)
            .rev()
            .take(3)
            .any(|at| line.is(at, Class::COPULA));
        let by = (quote + 1..high)
            .take(2)
            .find(|&at| line.is(at, Class::AGENT))?;
        let named = passive && by + 1 < high && line.is_phrase(by + 1) && self.speaks(by + 1);
        named.then(|| Clue::new(by + 1, verb..verb + 1, Rule::Passive))
    }

    /// A participle behind the quotation whose auxiliary stands in front of it: "Marrack hat den
    /// Plan „…“ genannt".
    pub(in crate::attribution) fn bracketed(&self, quote: usize) -> Option<(Clue, Way)> {
        let line = self.line;
        if !line.grammar.inverts {
            return None;
        }
        let low = self.low(quote);
        let high = self.range.end.min(quote + BETWEEN);
        let verb = (quote + 1..high)
            .take_while(|&at| !matches!(line.items[at].kind, Kind::Mark(_) | Kind::Quote(_)))
            .find(|&at| line.is(at, Class::CUE.with(Class::MENTAL)))?;
        if !line.is(verb, Class::PAST) || quote > low && verb == quote + 1 && self.is_plain(verb) {
            let source = self.first_phrase(quote).filter(|&at| self.speaks(at))?;
            let clue = Clue::new(source, verb..verb + 1, Rule::Before);
            return line.is(verb, Class::FINITE).then_some((clue, Way::Saying));
        }
        let frame = Class::PERFECT.with(Class::COPULA);
        let auxiliary = (low..quote).rev().find(|&at| line.is(at, frame))?;
        if line.is(auxiliary, Class::COPULA) {
            let by = (auxiliary..quote).find(|&at| line.is(at, Class::AGENT))?;
            let clue = line
                .is_phrase(by + 1)
                .then(|| Clue::new(by + 1, verb..verb + 1, Rule::Passive));
            return clue.map(|clue| (clue, Way::Naming));
        }
        let source = self.free_subject(auxiliary)?;
        let way = if line.is(verb, Class::SAYING) {
            Way::Saying
        } else {
            Way::Naming
        };
        Some((Clue::new(source, verb..verb + 1, Rule::Before), way))
    }
}
