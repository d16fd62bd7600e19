//! Small words.

/// Prepositions, conjunctions and what else begins a further part of a sentence.
pub(super) const LINKS: &str = "a about after against all although among an and are around as at \
    because been before between but by can could did do does during for from had has have he her \
    his how i if in into is it its like may might must nor not of off on or our out over own she \
    should since so than that the their them then there they this those though through to under \
    until up upon very was we were what when where whether which while who whom whose why will \
    with within without would yet you your";

/// Articles and possessives, which begin what explains a name, and `which`.
pub(super) const ARTICLES: &str = "a an her his the their which";

/// What stands before a noun.
pub(super) const DETERMINERS: &str = "a an her his its my our that the their these this those";

/// What cannot be the end of a subject: no verb follows straight behind.
pub(super) const MODIFIERS: &str = "a about after an and any as at before by each every for from \
    her his in into its like my no not of on or our over per some than that the their this those \
    to under with your";

/// What joins a further verb to a subject.
pub(super) const JOINING: &str = "also and but or then";

/// Prepositions that may stand before the title of a work.
pub(super) const PLACES: &str = "at in of on to with";

/// What begins a clause in which nobody speaks the words before it.
pub(super) const RELATIVES: &str = "and as but that which who";

/// Verb forms and pronouns that make a clause of words.
pub(super) const VERBS: &str = "am are aren't aren’t can can't cannot can’t could couldn't \
    couldn’t did didn't didn’t do does doesn't doesn’t don't don’t get give go got had has have \
    haven't haven’t he he'd he's he’s i i'd i'll i'm i've is isn't isn’t it's it’s i’ll i’m i’ve \
    let let's may might must need she she's she’s should shouldn't shouldn’t that's that’s there's \
    there’s they they're they've they’re wants was wasn't wasn’t we we'd we'll we're we've were \
    weren't weren’t we’ll we’re we’ve will won't won’t would wouldn't wouldn’t you you'll you're \
    you've you’re you’ve";

/// Who speaks and who is spoken to.
pub(super) const FIRST: &str = "i i'd i'll i'm i've i’d i’ll i’m i’ve me my our us we we'll we're \
    we've we’ll we’re we’ve you you're your you’re";

/// Persons spoken of.
pub(super) const THIRD: &str = "he her him his she their them they who whom";

/// Words written small in a title, be it Spanish, French or German.
pub(super) const MINOR: &str = "a an and as at by da de del der des di du el et for from in la le \
    les los nor of on or so the to und up van von vs with y";
