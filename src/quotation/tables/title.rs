//! What has a name or a title.

/// Words that say that a name or term follows.
pub(super) const NAMING: &str = "abbreviation acronym aka alias called categories category \
    code-named codenamed dub dubbed dubs entitled hashtag headline headlined known label labeled \
    labelled meaning moniker named nickname nicknamed phrase phrases pseudonym rubric so-called \
    term termed terms titled word words";

/// Words that say outright that a name follows.
pub(super) const NAMED: &str = "aka alias code-named codenamed entitled headlined named nicknamed \
    pseudonym so-called subtitled titled";

/// What has a title.
pub(super) const WORKS: &str = "ad adaptation adaptations ads album albums anthem app article \
    articles autobiography ballad ballet bestseller biography blog book books broadcast campaign \
    cartoon chapter classic classics column comedy commercial concert documentary drama episode \
    episodes essay exhibit exhibition feature film films franchise game hit hymn installment lyric \
    magazine manifesto memoir miniseries movie movies musical novel novels op-ed opera pageant \
    painting paper parody play podcast poem program programme project rally reality reboot report \
    revival satire sequel series show shows single sitcom sitcoms site song songs soundtrack spot \
    story syllabus textbook thriller tour track trilogy tune tv tv-show version video website \
    weekly workshop";

/// Who or what goes with a broadcast.
pub(super) const STAGE: &str = "abc actor actress aired airing anchor anchors appearance appeared \
    author bbc cbs channel cnn co-author co-host cohost contestant creator director editor episode \
    fox hbo host hosted hosts interview msnbc nbc netflix npr pbs playing producer radio show \
    showtime singer star starred starring stars television theme tv";

/// What bears words or goes by them: the “…” hat, the “…” plan.
pub(super) const BEARERS: &str = "act banner banners bill button buttons campaign cap caps concert \
    concerts crowd hat hats headline headlines initiative law level memo movement order pageant \
    plan program programme project rule rules series shirt shirts show sign signs slogan star \
    stars sticker stickers strategy t-shirt t-shirts tax theory tour";
