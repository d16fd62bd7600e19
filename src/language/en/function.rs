//! The words that hold an English sentence together.

pub(super) const DETERMINERS: &str = "the a an this that these those another each every no any some \
    such both either neither all";

pub(super) const POSSESSIVES: &str = "my our your its their whose";

pub(super) const PREPOSITIONS: &str = "of in on at by for from with to into onto over under about \
    against between among amid amidst during before after since until till through throughout \
    across behind beyond within without near toward towards upon via per despite regarding \
    concerning following alongside along around inside outside off out up down like unlike as than \
    besides except including versus vs according due because aboard above below beneath beside \
    opposite past";

pub(super) const SUBORDINATORS: &str = "that while when whenever because if as although though \
    unless whereas whether since until before after once where wherever how why what whatever so";

pub(super) const AUXILIARIES: &str = "be am is are was were been being have has had having do does \
    did will would shall should can could may might must ought cannot 's 've 'd 'll 're won wouldn \
    didn doesn isn wasn aren weren hasn hadn couldn shouldn can't won't don't didn't doesn't \
    isn't wasn't aren't weren't hasn't haven't hadn't couldn't shouldn't wouldn't ain't";

pub(super) const MODALS: &str = "will would shall should can could may might must ought cannot 'd 'll \
    can't won't couldn't shouldn't wouldn't wouldn couldn shouldn";

pub(super) const ADVERBS: &str = "also then later further furthermore even repeatedly still once \
    again first previously recently already now just only simply often always ever sometimes \
    usually instead however meanwhile moreover nevertheless nonetheless therefore thus hence \
    afterward afterwards earlier soon finally eventually initially originally ultimately \
    reportedly allegedly apparently publicly privately separately flatly bluntly famously \
    infamously quickly too very quite rather almost nearly perhaps maybe indeed besides yet there \
    here together apart back away forward long much more most less least well so far not never \
    today yesterday tomorrow tonight overnight elsewhere otherwise likewise specifically \
    additionally similarly notably especially particularly currently briefly immediately \
    subsequently consequently accordingly else ago aloud outright point-blank";

pub(super) const TIMES: &str = "monday tuesday wednesday thursday friday saturday sunday week weeks \
    month months year years day days hour hours minute minutes morning afternoon evening night \
    weekend today yesterday tomorrow tonight january february march april may june july august \
    september october november december jan. feb. aug. sept. oct. nov. dec. feb aug sept oct \
    nov dec spring summer autumn fall winter noon midnight a.m. p.m. am pm decade century moment";

pub(super) const NAMED_TIMES: &str = "monday tuesday wednesday thursday friday saturday sunday \
    january february march april june july august september october november december jan. feb. \
    aug. sept. oct. nov. dec. feb aug sept oct nov dec mon tue wed thu fri sat sun christmas \
    easter thanksgiving";

pub(super) const QUANTITIES: &str = "one two three four five six seven eight nine ten eleven twelve \
    twenty dozens hundreds thousands many several few most more fewer numerous countless various \
    multiple other others half dozen";
