//! Words that tell what the words in marks beside them are. Small tables, all in lower case.

/// Whether `word` is a verb of saying, in any of its forms.
pub(super) fn is_saying(word: &str) -> bool {
    is_one_of(word, SAYING)
}

/// Whether `word` is among `table`, letter case aside.
pub(super) fn is_one_of(word: &str, table: &[&str]) -> bool {
    let word = word
        .strip_suffix("'s")
        .or_else(|| word.strip_suffix("’s"))
        .unwrap_or(word);
    let mut small = [0; 16];
    let Some(small) = small.get_mut(..word.len()) else {
        return false;
    };
    small.copy_from_slice(word.as_bytes());
    small.make_ascii_lowercase();
    table
        .binary_search_by(|entry| entry.as_bytes().cmp(&*small))
        .is_ok()
}

/// Verbs of saying and thinking aloud.
#[rustfmt::skip]
pub(super) const SAYING: &[&str] = &[
    "acknowledge", "acknowledged", "acknowledges", "acknowledging", "add", "added", "adding",
    "adds", "admit", "admits", "admitted", "admitting", "allege", "alleged", "alleges",
    "alleging", "announce", "announced", "announces", "announcing", "answer", "answered",
    "answering", "answers", "argue", "argued", "argues", "arguing", "ask", "asked", "asking",
    "asks", "assert", "asserted", "asserting", "asserts", "assure", "assured", "assures",
    "assuring", "believe", "believed", "believes", "believing", "boast", "boasted", "boasting",
    "boasts", "call", "called", "calling", "calls", "claim", "claimed", "claiming", "claims",
    "comment", "commented", "commenting", "comments", "complain", "complained", "complaining",
    "complains", "concede", "conceded", "concedes", "conceding", "conclude", "concluded",
    "concludes", "concluding", "contend", "contended", "contending", "contends", "continue",
    "continued", "continues", "continuing", "declare", "declared", "declares", "declaring",
    "demand", "demanded", "demanding", "demands", "denied", "denies", "deny", "denying",
    "emphasize", "emphasized", "emphasizes", "emphasizing", "explain", "explained",
    "explaining", "explains", "express", "expressed", "expresses", "expressing", "insist",
    "insisted", "insisting", "insists", "joke", "joked", "jokes", "joking", "lament",
    "lamented", "lamenting", "laments", "maintain", "maintained", "maintaining", "maintains",
    "mock", "mocked", "mocking", "mocks", "muse", "mused", "muses", "musing", "note", "noted",
    "notes", "noting", "observe", "observed", "observes", "observing", "pledge", "pledged",
    "pledges", "pledging", "post", "posted", "posting", "posts", "predict", "predicted",
    "predicting", "predicts", "promise", "promised", "promises", "promising", "propose",
    "proposed", "proposes", "proposing", "quip", "quipped", "quipping", "quips", "read",
    "reading", "reads", "recall", "recalled", "recalling", "recalls", "reiterate", "reiterated",
    "reiterates", "reiterating", "remark", "remarked", "remarking", "remarks", "remind",
    "reminded", "reminding", "reminds", "replied", "replies", "reply", "replying", "report",
    "reported", "reporting", "reports", "respond", "responded", "responding", "responds",
    "retort", "retorted", "retorting", "retorts", "said", "say", "saying", "says", "scoff",
    "scoffed", "scoffing", "scoffs", "shout", "shouted", "shouting", "shouts", "speak",
    "speaking", "speaks", "spoke", "state", "stated", "states", "stating", "stress", "stressed",
    "stresses", "stressing", "suggest", "suggested", "suggesting", "suggests", "swear",
    "swears", "swore", "tease", "teased", "teases", "teasing", "tell", "telling", "tells",
    "testified", "testifies", "testify", "testifying", "think", "thinking", "thinks", "thought",
    "told", "tweet", "tweeted", "tweeting", "tweets", "urge", "urged", "urges", "urging", "vow",
    "vowed", "vowing", "vows", "warn", "warned", "warning", "warns", "whisper", "whispered",
    "whispering", "whispers", "write", "writes", "writing", "written", "wrote", "yell",
    "yelled", "yelling", "yells",
];

/// Verbs with which somebody is described or accused.
#[rustfmt::skip]
pub(super) const JUDGING: &[&str] = &[
    "accuse", "accused", "accuses", "accusing", "acknowledge", "acknowledged", "acknowledges",
    "acknowledging", "apologize", "apologized", "apologizes", "attack", "attacked", "attacking",
    "attacks", "blame", "blamed", "blames", "blaming", "blast", "blasted", "blasting", "blasts",
    "brand", "branded", "branding", "brands", "cast", "casted", "casting", "casts",
    "characterize", "characterized", "characterizes", "characterizing", "chide", "chided",
    "chides", "chiding", "cite", "cited", "cites", "citing", "compare", "compared", "compares",
    "comparing", "condemn", "condemned", "condemning", "condemns", "consider", "considered",
    "considering", "considers", "criticise", "criticised", "criticises", "criticize",
    "criticized", "criticizes", "criticizing", "declare", "declared", "declares", "declaring",
    "decried", "decries", "decry", "decrying", "deem", "deemed", "deeming", "deems", "defend",
    "defended", "defending", "defends", "denounce", "denounced", "denounces", "denouncing",
    "deride", "derided", "derides", "deriding", "describe", "described", "describes",
    "describing", "dismiss", "dismissed", "dismisses", "dismissing", "hail", "hailed",
    "hailing", "hails", "insist", "insisted", "insisting", "insists", "label", "labeled",
    "labeling", "labels", "lambaste", "lambasted", "lambastes", "lambasting", "paint",
    "painted", "painting", "paints", "pledge", "pledged", "pledges", "pledging", "portray",
    "portrayed", "portraying", "portrays", "praise", "praised", "praises", "praising",
    "promise", "promised", "promises", "promising", "rebuke", "rebuked", "rebukes", "rebuking",
    "refer", "referred", "referring", "refers", "regard", "regarded", "regarding", "regards",
    "ridicule", "ridiculed", "ridicules", "ridiculing", "rip", "ripped", "ripping", "rips",
    "saw", "see", "seen", "sees", "slam", "slamed", "slaming", "slams", "tout", "touted",
    "touting", "touts", "view", "viewed", "viewing", "views", "vow", "vowed", "vowing", "vows",
    "want", "wanted", "wanting", "wants",
];

/// Words that say that a name or term follows.
#[rustfmt::skip]
pub(super) const NAMING: &[&str] = &[
    "abbreviation", "acronym", "aka", "alias", "called", "categories", "category", "code-named",
    "codenamed", "dub", "dubbed", "dubs", "entitled", "hashtag", "headline", "headlined",
    "known", "label", "labeled", "labelled", "meaning", "moniker", "motto", "named", "nickname",
    "nicknamed", "phrase", "phrases", "pseudonym", "rubric", "slogan", "so-called", "term",
    "termed", "terms", "titled", "word", "words",
];

/// Words that say outright that a name follows.
#[rustfmt::skip]
pub(super) const NAMED: &[&str] = &[
    "aka", "alias", "code-named", "codenamed", "entitled", "headlined", "named", "nicknamed",
    "pseudonym", "so-called", "subtitled", "titled",
];

/// What has a title.
#[rustfmt::skip]
pub(super) const WORKS: &[&str] = &[
    "ad", "ads", "album", "albums", "anthem", "app", "article", "articles", "ballad", "ballet",
    "bestseller", "blog", "book", "books", "broadcast", "campaign", "cartoon", "chapter",
    "column", "comedy", "commercial", "documentary", "drama", "episode", "episodes", "essay",
    "exhibit", "exhibition", "feature", "film", "films", "game", "hit", "hymn", "magazine",
    "memoir", "movie", "movies", "musical", "novel", "novels", "op-ed", "opera", "painting",
    "paper", "play", "podcast", "poem", "program", "programme", "project", "rally", "reality",
    "report", "sequel", "series", "show", "shows", "single", "sitcom", "site", "song", "songs",
    "spot", "story", "thriller", "tour", "track", "trilogy", "tv", "video", "website",
    "workshop",
];

/// Who or what goes with a broadcast.
#[rustfmt::skip]
pub(super) const STAGE: &[&str] = &[
    "abc", "actor", "actress", "aired", "airing", "anchor", "anchors", "appearance", "appeared",
    "author", "bbc", "cbs", "channel", "cnn", "co-author", "co-host", "cohost", "contestant",
    "creator",
    "director", "editor", "episode", "fox", "hbo", "host", "hosted", "hosts", "interview",
    "msnbc", "nbc", "netflix", "npr", "pbs", "playing", "producer", "radio", "show", "showtime",
    "singer", "star", "starred", "starring", "stars", "television", "theme", "tv",
];

/// Prepositions, conjunctions and what else begins a further part of a sentence.
#[rustfmt::skip]
pub(super) const LINKS: &[&str] = &[
    "a", "about", "after", "against", "all", "although", "among", "an", "and", "are", "around",
    "as", "at", "because", "been", "before", "between", "but", "by", "can", "could", "did",
    "do", "does", "during", "for", "from", "had", "has", "have", "he", "her", "his", "how", "i",
    "if", "in", "into", "is", "it", "its", "like", "may", "might", "must", "nor", "not", "of",
    "off", "on", "or", "our", "out", "over", "own", "she", "should", "since", "so", "than",
    "that", "the", "their", "them", "then", "there", "they", "this", "those", "though",
    "through", "to", "under", "until", "up", "upon", "very", "was", "we", "were", "what",
    "when", "where", "whether", "which", "while", "who", "whom", "whose", "why", "will", "with",
    "within", "without", "would", "yet", "you", "your",
];

/// Verb forms and pronouns that make a clause of words.
#[rustfmt::skip]
pub(super) const VERBS: &[&str] = &[
    "am", "are", "aren't", "aren’t", "can", "can't", "cannot", "can’t", "could", "couldn't",
    "couldn’t", "did", "didn't", "didn’t", "do", "does", "doesn't", "doesn’t", "don't", "don’t",
    "get", "give", "go", "got", "had", "has", "have", "haven't", "haven’t", "he", "he'd",
    "he's", "he’s", "i", "i'd", "i'll", "i'm", "i've", "is", "isn't", "isn’t", "it's", "it’s",
    "i’ll", "i’m", "i’ve", "let", "let's", "may", "might", "must", "need", "she", "she's",
    "she’s", "should", "shouldn't", "shouldn’t", "that's", "that’s", "there's", "there’s",
    "they", "they're", "they've", "they’re", "wants", "was", "wasn't", "wasn’t", "we", "we'd",
    "we'll", "we're", "we've", "were", "weren't", "weren’t", "we’ll", "we’re", "we’ve", "will",
    "won't", "won’t", "would", "wouldn't", "wouldn’t", "you", "you'll", "you're", "you've",
    "you’re", "you’ve",
];

/// Words written small in a title.
#[rustfmt::skip]
pub(super) const MINOR: &[&str] = &[
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "nor", "of", "on", "or", "so",
    "the", "to", "up", "vs", "with",
];

/// Persons spoken of.
#[rustfmt::skip]
pub(super) const THIRD: &[&str] = &[
    "he", "her", "him", "his", "she", "their", "them", "they", "who", "whom",
];

/// Abbreviations behind which a sentence goes on with a capital.
#[rustfmt::skip]
pub(super) const SHORT: &[&str] = &[
    "capt", "col", "dr", "gen", "gov", "hon", "jr", "lt", "maj", "mme", "mr", "mrs", "ms", "mt",
    "no", "pres", "prof", "rep", "reps", "rev", "sen", "sens", "sgt", "sr", "st", "vs",
];
