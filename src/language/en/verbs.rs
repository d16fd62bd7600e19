//! English verbs: those by which something is said, and others that end a noun phrase.

/// Verbs that tell that something is said, in their plain form.
pub(super) const SAYING: &str = "say tell add write ask explain continue recall respond conclude insist admit suggest urge \
    acknowledge predict assure declare announce assert allege deny confirm confess concede \
    contend maintain reiterate emphasize emphasise stress underline underscore observe mention \
    inform advise object complain grumble lament blog mutter murmur mumble exclaim chant sing \
    hiss interject interrupt intone opine wonder plead implore pray preach testify swear brag \
    gloat chide scold rebuke retort counter rejoin shoot recount describe narrate recite \
    proclaim instruct warn caution threaten vent fume rail scoff sneer mock ridicule jeer heckle \
    deride lambaste rip bash criticize criticise condemn denounce decry deplore accuse chastise \
    castigate assail hammer pound thank applaud commend congratulate hail laud apologize \
    apologise clarify elaborate outline stipulate reveal disclose divulge leak transmit repeat \
    reaffirm affirm propose recommend advocate require inquire enquire interrogate profess \
    purport fib rebuff rebut refute contradict downplay trumpet justify excuse rationalize \
    summarize summarise sum paraphrase interpret analyze analyse speculate theorize hypothesize \
    surmise postulate posit deduce infer e-mail phone telephone fax radio editorialize reassure \
    exhort remind alert notify forewarn advertise chime gush enthuse effuse rave coo purr drawl \
    croak rasp stammer stutter blurt babble gasp whine whimper snarl deadpan riff recollect \
    reminisce philosophize sermonize assent confide unburden speak converse dictate croon holler \
    bellow boom declaim enunciate utter verbalize stump vouchsafe bemoan bewail rue cite correct \
    demur diagnose forecast foretell inveigh invite pontificate prophesy recap reprimand \
    theorise translate vilify jab zing swipe skewer dub persist retaliate snipe grouse gripe proceed refer";

/// Verbs whose object is who is spoken to.
pub(super) const TELLING: &str = "tell inform assure remind notify reassure convince persuade warn \
    advise caution ask";

/// Past and irregular forms of the above.
pub(super) const SAID: &str = "said told wrote written swore sworn sang sung foresaw foretold foreseen spoke spoken spelt \
    overheard cried forecast retold rewrote bade";

/// Verbs that tell that something is said, where the same word is a noun.
pub(super) const SAYING_OR_NOUN: &str = "claim report comment note state answer remark statement reply response pledge promise tweet \
    post quip joke argue charge demand request warning vow plea boast threat call cry regret \
    point blast slam praise blame fault text email message cable wire echo protest query talk \
    chat lecture whisper shout yell scream crow bark growl snap roar thunder groan moan wail \
    spit rage rant taunt tease salute testament";

/// Verbs that tell what goes on in a mind, or may tell that something is said but rarely do.
pub(super) const MENTAL: &str = "muse reason reflect reckon think believe know hope fear feel guess suspect doubt realize \
    realise understand imagine expect want wish worry foresee envision learn hear see find \
    decide hold conjecture rejoice seethe agree disagree consider determine put go give pose \
    open begin resume submit deliver distance double decline share prompt hit knock spell detail \
    back second celebrate begrudge beg discuss read relate relay volunteer venture prove \
    face command decree pronounce guarantee calculate figure assess judge evaluate pretend feign \
    reject refuse dismiss resolve sign mean indicate promote defend minimize tout hype endorse \
    greet bless comfort console encourage prod goad persuade convince lobby publish cheer clap \
    weigh lash chip pipe forward vouch certify verify attest trail express articulate convey \
    communicate resist mouth invoke cover lead shape nod shrug sob expand specify study imply \
    intimate insinuate";

/// The same, where the word is a noun as well.
pub(super) const MENTAL_OR_NOUN: &str = "press question order offer appeal review estimate attack lie hint signal push credit rule print \
    caption headline broadcast voice pitch crack fire challenge dispute contest quiz probe \
    debate sigh laugh smile grin welcome support end start finish close pause raise show guess \
    hope fear doubt wish worry";

/// Past and irregular forms of the above.
pub(super) const THOUGHT: &str = "thought knew known felt understood heard saw found held read showed shown gave given put \
    went gone begun began shot hit led meant";

/// Verbs that give a thing a name or a quality.
pub(super) const NAMING: &str = "call describe dub label brand term deem characterize characterise portray paint depict \
    nickname christen style consider regard view rate rank proclaim hail denounce slam blast \
    dismiss decry condemn deride mock praise tout ridicule name liken classify designate categorize categorise";

/// Other verbs.
pub(super) const OTHER: &str = "accept achieve act allow appear apply approve arrive assume attend avoid become believe \
    belong borrow break bring build buy carry catch cause choose claim collect come compare \
    compete complete consist contain continue contribute create cut decide defeat depend destroy \
    develop die disappear draw drive earn eat emerge employ enable engage enjoy ensure enter \
    establish exist face fail fall follow force forget gain get grow happen help hide identify \
    ignore impose improve include increase insert intend introduce invest involve join keep kill \
    lack launch lead leave let like live look lose love make manage marry meet miss move need \
    obtain occur offend operate overcome own pay perform pick play prefer prepare present \
    prevent produce provide pull punish quit reach receive recognize reduce refer remain \
    remember remove replace represent resign retire retain return run save seek seem sell send \
    serve set settle shake sit sleep spend stand stay steal step stop strike struggle succeed \
    suffer surprise survive take teach tend throw touch train travel treat try turn use visit \
    wait wake walk watch wear win withdraw work worry aim attempt await bear boycott cast commit \
    concern confront contact cover decline direct drop escape examine exceed feature gather \
    handle host hurt joke land last lift limit link listen march match mount note obey oppose \
    outline pass plan pose pursue rally recover relate rely resist respect rise rush score sound \
    spark speak split spread stick stir study suspend tackle trail trigger unite unveil urge \
    vote wage woo wave tick mandate embrace herald chronicle spotlight unleash lob hurl plaster \
    emblazon scrawl reprise";

/// Other verbs, where the same word is a noun.
pub(super) const OTHER_OR_NOUN: &str = "act aim attempt break bring build cause change concern contact cover cut deal drive drop \
    face fall feature force gain help host increase interview joke jump kick kill lack land \
    launch lead leave lift limit link look love march match move need pay plan play present pull \
    push rally record return rise run rush sale score set shift sound spark split spread stand \
    start stay step stop strike struggle study surprise talk touch trail train travel trip try \
    turn use view visit vote walk watch win work campaign head place target trade test release \
    result focus matter list project buttress market address exchange";

/// Past and irregular forms of the above.
pub(super) const OTHER_PAST: &str = "cast cut set let hurt shut bet became broke broken brought built bought caught chose chosen came cut drew drawn drove \
    driven ate eaten fell fallen forgot forgotten got gotten grew grown hid hidden kept led left \
    let lost made met paid quit ran sold sent set shook shaken sat slept spent stood stayed \
    stole stolen stuck struck took taken taught threw thrown understood woke wore worn won \
    withdrew withdrawn rose risen sought felt held dealt fought found hung laid lay lent lit \
    rode rang sank shone shut slid spun sprang swept swung tore torn wound bore born bit bitten \
    blew blown bent bet bled fed fled flew flown froze frozen overcame undertook upheld beat \
    beaten";

/// Third persons that no rule makes.
pub(super) const OTHER_PRESENT: &str = "goes does has is was reads puts hits cuts sets lets beats casts \
    shuts quits hurts";
