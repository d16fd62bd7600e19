//! The speaker as the reader is told: by name where that is sure enough, otherwise as who it may
//! be.

use verbatim::attribution::shown;
use verbatim::bundle::StatementRecord;
use verbatim::id::PersonId;
use verbatim::people::PersonKind;

use crate::session::Session;

/// How many speakers have a tint of their own; the others share one.
const TINTS: [&str; 8] = [
    "tint-0", "tint-1", "tint-2", "tint-3", "tint-4", "tint-5", "tint-6", "tint-7",
];

/// Who speaks, as far as that is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Speaker {
    likeliest: Option<PersonId>,
    confidence: f32,
}

impl Speaker {
    /// The likeliest speaker, and how likely that is, from 0 to 1.
    pub(crate) fn new(likeliest: Option<PersonId>, confidence: f32) -> Self {
        Self {
            likeliest,
            confidence,
        }
    }

    /// The speaker of a statement.
    pub(crate) fn of(record: &StatementRecord) -> Self {
        Self::new(record.speaker, record.confidence())
    }

    /// Who is told to be the speaker.
    pub(crate) fn shown(self) -> Option<PersonId> {
        shown(self.likeliest, self.confidence)
    }

    /// The name of who is told to be the speaker, or that nobody is.
    pub(crate) fn name(self, session: Session) -> String {
        match self.shown() {
            Some(person) => session.person(person),
            None => "unattributed".to_owned(),
        }
    }

    /// Who it may be, where nobody is told to be the speaker: "perhaps Ilse Marrack, 62%"; a thing
    /// without a name is no guess of use.
    pub(crate) fn perhaps(self, session: Session) -> Option<String> {
        let core = session.core();
        let may_speak =
            |id: PersonId| core.is_named(id) || core.person_kind(id) == PersonKind::Human;
        let unsure = self.likeliest.filter(|_| self.shown().is_none());
        let person = unsure.filter(|id| may_speak(*id))?;
        let sure = percent(self.confidence);
        Some(format!("perhaps {}, {sure}", session.person(person)))
    }

    /// The speaker in a word or two: who, or that nobody is told to be, and who it may be.
    pub(crate) fn told(self, session: Session) -> String {
        let name = self.name(session);
        match self.perhaps(session) {
            Some(perhaps) => format!("{name} ({perhaps})"),
            None => name,
        }
    }

    /// The class of the speaker's colour: the most quoted have one of their own.
    pub(crate) fn tint(self) -> &'static str {
        self.shown()
            .and_then(|person| TINTS.get(person.index()).copied())
            .unwrap_or("tint-other")
    }

    /// The first letters of the name's first and last word.
    pub(crate) fn initials(self, session: Session) -> String {
        match self.shown() {
            Some(person) => initials(&session.person(person)),
            None => "?".to_owned(),
        }
    }
}

/// "62%", never more than is sure.
pub(crate) fn percent(share: f32) -> String {
    format!("{}%", (share * 100.0).floor() as u32)
}

/// Words before a name that are no part of it.
const ARTICLES: [&str; 3] = ["the", "a", "an"];

fn initials(name: &str) -> String {
    let is_article = |word: &str| {
        ARTICLES
            .iter()
            .any(|article| word.eq_ignore_ascii_case(article))
    };
    let words = name.split_whitespace().filter(|word| !is_article(word));
    let mut letters = words.filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = letters.next();
    let both = first.into_iter().chain(letters.next_back());
    both.flat_map(char::to_uppercase).collect()
}
