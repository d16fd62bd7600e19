//! The cues themselves.

macro_rules! cues {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// A property of a region or its surroundings.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(in super::super) enum Cue { $($(#[$doc])* $name,)* }

        impl Cue {
            /// All cues, in the order of their points.
            pub(in super::super) const ALL: &[Cue] = &[$(Cue::$name),*];
        }
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
    /// It holds a word of who speaks or is spoken to.
    FirstPerson,
    /// It begins with an article or the like.
    DeterminerInside,
    /// `,` stands before its closing mark.
    CommaInside,
    /// A region that is no quotation stands before it in a list.
    ListedPriorNone,
    /// A quotation stands before it in a list.
    ListedPriorQuoted,
    /// Another region follows in a list.
    Listed,
    /// A longer region stands before it in its paragraph.
    SpeechEarlier,
    /// An article or the like stands before it.
    AfterDeterminer,
    /// A small word that is no preposition or the like follows.
    BeforeNoun,
    /// It stands between an article and a noun: `the “…” plan`.
    NounWithDeterminer,
    /// A word for what bears words or goes by them follows.
    BeforeBearer,
    /// It is explained behind a comma: `“…,” a novel`.
    Apposed,
    /// `as` stands before it.
    AfterAs,
    /// A verb of saying stands straight before it.
    SayingTouches,
    /// `according` is in its sentence.
    According,
    /// A verb of blame, praise or description stands before it in its sentence.
    JudgingAhead,
    /// Something is reported before it in its sentence.
    ReportingAhead,
    /// Calling out, singing or a sign is among the five words before.
    Outcry,
    /// A verb of saying with a subject stands before it in its sentence.
    FiniteAhead,
    /// The same among the ten words before.
    FiniteNear,
    /// Its sentence ends with who said it.
    Postposed,
    /// A verb of saying stands behind it, but not so.
    BehindOther,
    /// Somebody says or reports something of which it may be a part.
    Scope,
    /// Nobody does, and it is three words or fewer.
    NoScopeShort,
    /// Nobody does, and it looks like a title.
    NoScopeTitle,
    /// Nobody does, and a noun follows.
    NoScopeNoun,
    /// Nobody does, and an article stands before it.
    NoScopeDeterminer,
    /// It looks like a title and a word for something that has one stands before the comma.
    WorkComma,
    /// It looks like a title and what bears titles follows.
    TitleBeforeBearer,
    /// It is one word that looks like a title or name.
    OneName,
    /// It looks like the title of what somebody says something on or in.
    TitleSaidOn,
    /// It looks like the title of what somebody told something.
    TitleTold,
    /// It looks like a title and is explained.
    TitleApposed,
    /// It looks like a title among words of works or broadcasts.
    TitleWithWork,
    /// `that` stands before it in its sentence.
    ThatAhead,
    /// A dash stands before it.
    AfterDash,
    /// A verb of saying is joined to another verb before it in its sentence: `nodded and said`.
    JoinedAhead,
    /// A verb of saying stands in the sentences before, in its paragraph.
    SaidEarlier,
    /// A number is among the five words before.
    FigureNear,
    /// What is shown, sung or printed under a title, or who is in it, follows: the “…” reboot.
    BeforeWork,
    /// Nobody says anything, and it begins small.
    NoScopeSmall,
    /// No verb of saying stands before it, but `for`, `with` or `by`: an award for “…”.
    NoScopeFor,
}
