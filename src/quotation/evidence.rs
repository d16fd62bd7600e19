//! What in a region and around it speaks for a quotation or against one.

use super::scene::Scene;
use super::work::{self, is_one_of};

macro_rules! cues {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// A property of a region or its surroundings.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(super) enum Cue { $($(#[$doc])* $name,)* }
    };
}

cues! {
    /// Holds of every region: what speaks for a quotation before anything is known.
    Always,
    /// The region is one word.
    OneWord,
    /// It is two or three words.
    ThreeWords,
    /// It is more than twelve words.
    ManyWords,
    /// It is three letters or fewer.
    FewLetters,
    /// It begins with a small letter.
    SmallStart,
    /// All its words are capitalised, small ones aside.
    Title,
    /// `.` or `,` stands before its closing mark.
    StopInside,
    /// `!` or `?` stands before its closing mark.
    OutcryInside,
    /// It holds a finite verb or a pronoun.
    Clause,
    /// It is the paragraph's beginning.
    Begins,
    /// It begins a later sentence of the paragraph.
    SentenceStart,
    /// It is the whole paragraph.
    WholeParagraph,
    /// It stands in single marks in a text that has its quotations in double ones.
    OtherMarks,
    /// `,` stands before it.
    AfterComma,
    /// `:` stands before it.
    AfterColon,
    /// A word for something that has a title stands before it.
    AfterWork,
    /// A possessive stands before it: `Channel Nine’s “…”`.
    AfterPossessive,
    /// A capitalised word stands before it.
    AfterName,
    /// A small word that is no preposition or the like stands before it.
    AfterSmall,
    /// A word in `-ing` stands before it.
    AfterGerund,
    /// A preposition, conjunction or the like follows.
    BeforeLink,
    /// A capitalised word follows.
    BeforeName,
    /// A bracket follows.
    BeforeBracket,
    /// A verb of saying follows.
    BeforeSaying,
    /// A verb of saying stands among the four words before.
    SayingNear,
    /// A verb of saying stands before it in its sentence.
    SayingAhead,
    /// A verb of saying stands behind it in its sentence.
    SayingBehind,
    /// A verb of blame, praise or description is among the four words before.
    JudgingNear,
    /// A word that names is among the three words before: `dubbed`, `so-called`.
    NamingNear,
    /// A word for something that has a title is among the four words before.
    WorkNear,
    /// A word of broadcast or authorship is near.
    StageNear,
    /// `he`, `she`, `they` stands before it in its sentence.
    ThirdAhead,
    /// A name stands before it in its sentence.
    NameAhead,
    /// The sentence begins with it and it looks like a title.
    TitleFirst,
    /// It looks like a title and a word of broadcast or authorship is near.
    TitleOnStage,
    /// It looks like a title and stands behind `on`, `of` or `in`.
    TitleOn,
    /// It looks like a title and a word for something that has one is among the four before.
    TitleOfWork,
    /// What stands before says outright that a name or a title follows: `entitled`.
    Named,
    /// It looks like a title and stands behind a possessive.
    TitleAfterPossessive,
    /// `called` stands before it, and before that no subject: not `what she called`.
    Called,
    /// It begins small and its sentence has a verb of saying.
    SmallSaid,
    /// It stands between a first name and a surname.
    Nickname,
    /// The region before it in its sentence is no quotation.
    PriorNone,
    /// The region before it in its sentence is one.
    PriorQuoted,
    /// Its sentence holds a longer region.
    SpeechInSentence,
    /// A longer region follows in its paragraph.
    SpeechInParagraph,
}

/// A set of cues, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Evidence(u64);

impl Evidence {
    pub(super) fn has(self, cue: Cue) -> bool {
        self.0 & (1 << cue as u8) != 0
    }

    pub(super) fn any(self, cues: &[Cue]) -> bool {
        cues.iter().any(|&cue| self.has(cue))
    }

    pub(super) fn add(&mut self, cue: Cue, holds: bool) {
        self.0 |= u64::from(holds) << cue as u8;
    }
}

/// All cues of a region but those that its neighbours give.
pub(super) fn gather(scene: &Scene<'_>) -> Evidence {
    let mut found = Evidence::default();
    found.add(Cue::Always, true);
    inside(scene, &mut found);
    place(scene, &mut found);
    word_before(scene, &mut found);
    word_after(scene, &mut found);
    around(scene, &mut found);
    joint(scene, &mut found);
    found
}

fn inside(scene: &Scene<'_>, found: &mut Evidence) {
    let words: Vec<&str> = scene.inside.split_whitespace().take(40).collect();
    found.add(Cue::OneWord, words.len() <= 1);
    found.add(Cue::ThreeWords, (2..=3).contains(&words.len()));
    found.add(Cue::ManyWords, words.len() > 12);
    found.add(Cue::FewLetters, scene.inside.len() <= 3);
    let first = scene.inside.chars().find(|c| c.is_alphanumeric());
    found.add(Cue::SmallStart, first.is_some_and(char::is_lowercase));
    let capital = first.is_some_and(|c| c.is_uppercase() || c.is_numeric());
    found.add(Cue::Title, capital && is_title(&words));
    let end = scene.inside.trim_end();
    found.add(Cue::StopInside, end.ends_with(['.', ',']));
    found.add(Cue::OutcryInside, end.ends_with(['!', '?']));
    let verbs = words.iter().any(|w| is_one_of(bare(w), work::VERBS));
    found.add(Cue::Clause, verbs);
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Whether all words but small ones such as `of` are capitalised, as in titles of works.
fn is_title(words: &[&str]) -> bool {
    let small = |w: &str| w.starts_with(char::is_lowercase);
    let mut words = words.iter().map(|w| bare(w));
    words.all(|w| !small(w) || is_one_of(w, work::MINOR))
}

fn place(scene: &Scene<'_>, found: &mut Evidence) {
    let before = scene.before.trim_end();
    let after = scene.after.trim_start();
    found.add(Cue::Begins, scene.begins);
    found.add(Cue::SentenceStart, !scene.begins && before.is_empty());
    found.add(Cue::WholeParagraph, scene.begins && scene.ends);
    found.add(Cue::AfterComma, before.ends_with(','));
    found.add(Cue::AfterColon, before.ends_with(':'));
    found.add(Cue::BeforeBracket, after.starts_with('('));
}

fn word_before(scene: &Scene<'_>, found: &mut Evidence) {
    let Some(word) = scene.word_before() else {
        return;
    };
    let small = word.starts_with(char::is_lowercase);
    let plain = ![work::LINKS, work::SAYING, work::JUDGING]
        .iter()
        .any(|table| is_one_of(word, table));
    found.add(Cue::AfterWork, is_one_of(word, work::WORKS));
    let possessive = word.ends_with("'s") || word.ends_with("’s");
    found.add(Cue::AfterPossessive, possessive);
    let capital = word.starts_with(char::is_uppercase);
    found.add(Cue::AfterName, capital && scene.ahead.len() > 1);
    found.add(Cue::AfterSmall, small && plain);
    found.add(Cue::AfterGerund, small && word.ends_with("ing"));
    let on = ["in", "of", "on"];
    let title = found.has(Cue::Title);
    found.add(Cue::TitleOn, title && is_one_of(word, &on));
}

fn word_after(scene: &Scene<'_>, found: &mut Evidence) {
    let Some(word) = scene.word_after() else {
        return;
    };
    let stopped = found.any(&[Cue::StopInside, Cue::OutcryInside]);
    let link = word.starts_with(char::is_lowercase) && is_one_of(word, work::LINKS);
    found.add(Cue::BeforeLink, link && !stopped);
    let capital = word.starts_with(char::is_uppercase);
    found.add(Cue::BeforeName, capital && !stopped);
    let soon = stopped && holds(&scene.behind, 5, work::SAYING);
    found.add(Cue::BeforeSaying, soon || work::is_saying(word));
}

/// Whether one of the first `count` of `words` is in `table`.
fn holds(words: &[&str], count: usize, table: &[&str]) -> bool {
    words.iter().take(count).any(|w| is_one_of(w, table))
}

fn around(scene: &Scene<'_>, found: &mut Evidence) {
    let (ahead, behind) = (&scene.ahead, &scene.behind);
    found.add(Cue::SayingNear, holds(ahead, 4, work::SAYING));
    found.add(Cue::SayingAhead, holds(ahead, 40, work::SAYING));
    found.add(Cue::SayingBehind, holds(behind, 12, work::SAYING));
    found.add(Cue::JudgingNear, holds(ahead, 4, work::JUDGING));
    found.add(Cue::NamingNear, holds(ahead, 3, work::NAMING));
    found.add(Cue::WorkNear, holds(ahead, 4, work::WORKS));
    let stage = holds(ahead, 6, work::STAGE) || holds(behind, 4, work::STAGE);
    found.add(Cue::StageNear, stage);
    found.add(Cue::ThirdAhead, holds(ahead, 40, work::THIRD));
    let mut names = ahead.iter().rev().skip(1);
    let named = names.any(|w| w.starts_with(char::is_uppercase));
    found.add(Cue::NameAhead, named);
}

/// Whether a word may be who calls something so.
fn is_subject(word: &str) -> bool {
    word.starts_with(char::is_uppercase) || is_one_of(word, work::THIRD)
}

/// What several cues say together that each alone does not.
fn joint(scene: &Scene<'_>, found: &mut Evidence) {
    let title = found.has(Cue::Title);
    let first = found.any(&[Cue::SentenceStart, Cue::Begins]);
    found.add(
        Cue::TitleFirst,
        title && first && !found.has(Cue::BeforeSaying),
    );
    found.add(Cue::TitleOnStage, title && found.has(Cue::StageNear));
    found.add(
        Cue::TitleAfterPossessive,
        title && found.has(Cue::AfterPossessive),
    );
    let called = scene.word_before() == Some("called");
    found.add(
        Cue::Called,
        called && !scene.ahead.get(1).is_some_and(|w| is_subject(w)),
    );
    found.add(Cue::TitleOfWork, title && found.has(Cue::WorkNear));
    let known = holds(&scene.ahead, 2, &["as"]) && holds(&scene.ahead, 3, &["known"]);
    let named = holds(&scene.ahead, 2, work::NAMED);
    found.add(Cue::Named, named || known);
    let saying = [Cue::SayingAhead, Cue::SayingBehind];
    let according = |words: &[&str]| words.iter().any(|w| w.eq_ignore_ascii_case("according"));
    let said = found.any(&saying)
        || holds(&scene.ahead, 40, work::JUDGING)
        || according(&scene.ahead)
        || according(&scene.behind);
    found.add(Cue::SmallSaid, found.has(Cue::SmallStart) && said);
    let short = found.any(&[Cue::OneWord, Cue::ThreeWords]);
    let name = |word: &str| word.starts_with(char::is_uppercase);
    let between = scene.word_before().is_some_and(name) && found.has(Cue::BeforeName);
    found.add(Cue::Nickname, short && title && between);
}
