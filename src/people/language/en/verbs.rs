//! English verbs: those by which something is said, and others that end a noun phrase.

/// Verbs that tell that something is said, in their plain form.
pub(super) const SAYING: &str = "say tell add write ask explain continue recall reply respond \
    conclude pledge insist state admit suggest argue urge acknowledge predict assure remark declare \
    promise announce assert allege deny confirm confess concede contend maintain reiterate \
    emphasize emphasise stress underline underscore observe mention inform advise   \
    object complain grumble lament joke quip tweet post blog mutter whisper murmur mumble shout \
    yell scream cry exclaim chant sing sob laugh smile grin sigh snap bark growl hiss roar thunder \
    interject interrupt intone opine  wonder         \
               plead beg implore \
    appeal pray preach lecture testify swear vow boast brag crow gloat chide scold rebuke retort \
    counter rejoin shoot volunteer venture offer recount relate describe narrate recite read \
    proclaim pronounce decree rule order command instruct warn caution threaten vent fume rail rant \
    rage scoff sneer taunt tease mock ridicule jeer heckle deride lambaste blast slam rip bash \
    criticize criticise condemn denounce decry deplore accuse blame charge fault chastise castigate \
    attack assail hammer pound thank praise applaud commend congratulate hail laud salute credit \
    celebrate welcome greet bless apologize apologise regret clarify elaborate expand specify \
    detail spell outline stipulate note point indicate signal imply hint intimate insinuate reveal \
    disclose divulge leak report relay convey communicate transmit forward repeat echo reaffirm \
    affirm attest vouch certify testify verify guarantee propose recommend suggest advocate argue \
    push press lobby demand require request inquire enquire query quiz question interrogate probe \
    wonder estimate calculate figure assess judge evaluate claim profess purport pretend feign lie \
    fib dismiss reject refuse rebuff rebut refute dispute contest challenge contradict question \
    downplay minimize tout trumpet hype promote defend justify excuse rationalize endorse support \
    back support second invoke summarize summarise sum paraphrase interpret analyze analyse \
    speculate theorize hypothesize surmise postulate posit deduce infer conclude   \
     rule  resolve vow sign text email e-mail message phone telephone cable wire fax \
    radio broadcast publish print caption headline editorialize review assure reassure comfort \
    console persuade convince encourage exhort goad prod prompt remind warn alert notify forewarn \
    advertise chime chip pipe pitch gush enthuse effuse rave coo purr drawl croak rasp stammer \
    stutter blurt babble gasp groan moan wail whine whimper snarl spit lash fire hit deadpan riff \
    crack recollect reminisce philosophize sermonize assent confide unburden share discuss debate \
    talk speak chat converse narrate dictate croon holler bellow boom declaim enunciate utter voice \
    express articulate verbalize stump vouchsafe protest bemoan bewail rue begrudge submit put go \
    tell     give caution cheer clap  cite contend correct decline \
    deliver demur diagnose distance double  forecast  foretell inveigh invite \
    pontificate prophesy recap   reprimand  shrug theorise translate tsk vilify \
    weigh  jab zing swipe knock skewer mouth pronounce dub nod persist proceed resume begin \
    start finish open close end start pause pose raise refer";

/// Past and irregular forms of the above.
pub(super) const SAID: &str = "said told wrote written swore sworn sang sung    \
      foresaw foretold foreseen read spoke spoken shot   hit spelt \
    forewent led    gave given put went begun began overheard withdrew meant laid \
    cried forecast retold rewrote bade";

/// Verbs that tell that something is said, where the same word is a noun.
pub(super) const SAYING_OR_NOUN: &str = "claim report comment note state answer question remark \
    statement reply response pledge promise tweet post quip joke argue charge demand request \
    warning order vow plea boast threat offer appeal review estimate attack call cry   \
       regret lie hint signal point blast slam push praise credit blame fault rule \
    text email message cable wire print caption headline broadcast voice echo pitch crack fire \
    challenge dispute contest protest query quiz probe talk chat debate lecture whisper shout yell \
    scream sigh laugh smile grin crow bark growl snap roar thunder groan moan wail spit rage rant \
    taunt tease welcome salute support testament  end start finish close pause raise show";

/// Verbs that tell what goes on in a mind.
pub(super) const MENTAL: &str = "muse reason reflect reckon think believe know hope fear feel guess suspect doubt realize realise understand imagine expect want wish worry foresee envision learn hear see find decide hold show conjecture rejoice seethe agree disagree consider determine";

/// Past and irregular forms of the above.
pub(super) const THOUGHT: &str = "thought knew known felt understood heard saw found held";

/// Verbs that give a thing a name or a quality.
pub(super) const NAMING: &str = "call describe dub label brand term deem characterize characterise \
    portray paint depict nickname christen style consider regard view rate rank proclaim hail \
    denounce slam blast dismiss decry condemn deride mock praise tout brand ridicule name";

/// Other verbs.
pub(super) const OTHER: &str = "accept achieve act allow appear apply approve arrive assume attend \
    avoid become believe belong borrow break bring build buy carry catch cause choose claim collect \
    come compare compete complete consist contain continue contribute create cut decide defeat \
    depend destroy develop die disappear draw drive earn eat emerge employ enable engage enjoy \
    ensure enter establish exist face fail fall follow force forget gain get grow happen help hide \
    identify ignore impose improve include increase insert intend introduce invest involve join \
    keep kill lack launch lead leave let like live look lose love make manage marry meet miss move \
    need obtain occur offend operate overcome own pay perform pick play prefer prepare present \
    prevent produce provide pull punish quit reach receive recognize reduce refer remain remember \
    remove replace represent resign retire retain return run save seek seem sell send serve set \
    settle shake sit sleep spend stand stay steal step stop strike struggle succeed suffer surprise \
    survive take teach tend throw touch train travel treat try turn use visit wait wake walk watch \
    wear win withdraw work worry aim attempt await bear boycott cast commit concern confront contact \
    cover decline direct drop escape examine exceed feature gather handle happen host hurt joke \
    land last lift limit link listen march match mount note obey oppose outline pass plan pose \
    pursue rally recover relate rely resist respect rise rush score sound spark speak split spread \
    stick stir study succeed suspend tackle trail trigger unite unveil urge vote wage woo";

/// Other verbs, where the same word is a noun.
pub(super) const OTHER_OR_NOUN: &str = "act aim attempt break bring build cause change concern \
    contact cover cut deal drive drop face fall feature force gain help host increase interview \
    joke jump kick kill lack land launch lead leave lift limit link look love march match move need \
    pay plan play present pull push rally record return rise run rush sale score set shift sound \
    spark split spread stand start stay step stop strike struggle study surprise talk touch trail \
    train travel trip try turn use view visit vote walk watch win work campaign head place target \
    trade test release result focus matter market address exchange";

/// Past and irregular forms of the above.
pub(super) const OTHER_PAST: &str = "became broke broken brought built bought caught chose chosen \
    came cut drew drawn drove driven ate eaten fell fallen forgot forgotten got gotten grew grown \
    hid hidden kept led left let lost made met paid quit ran sold sent set shook shaken sat slept \
    spent stood stayed stole stolen stuck struck took taken taught threw thrown understood woke wore \
    worn won withdrew withdrawn rose risen sought felt held dealt fought found hung laid lay lent \
    lit rode rang sank shone shut slid spun sprang swept swung tore torn wound bore born bit bitten \
    blew blown bent bet bled fed fled flew flown froze frozen overcame undertook upheld beat beaten";

/// Third persons that no rule makes.
pub(super) const OTHER_PRESENT: &str = "goes does has is was";
