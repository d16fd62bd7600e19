//! English nouns that can speak, or stand before the name of somebody who does.

pub(super) const TITLES: &str = "president president-elect senator sen sen. governor gov gov. \
    representative rep rep. congressmember minister premier chancellor secretary undersecretary \
    ambassador envoy consul attorney judge justice magistrate prosecutor mayor councilor councillor \
    councilmember commissioner speaker leader chair chairperson chief director executive ceo cfo coo \
    cto founder co-founder cofounder owner manager spokesperson strategist adviser advisor aide \
    counsel counselor pollster analyst economist historian professor lecturer speechwriter academic researcher scientist \
    scholar expert author writer novelist poet columnist correspondent reporter journalist editor \
    anchor host moderator commentator pundit blogger producer director actor artist singer musician \
    comedian coach captain player activist organizer organiser advocate campaigner lobbyist \
    consultant contractor engineer doctor physician surgeon nurse psychologist psychiatrist \
    therapist teacher principal student pastor priest bishop archbishop cardinal pope rabbi imam \
    reverend pilot officer sergeant lieutenant corporal major colonel general admiral commander \
    trooper deputy sheriff detective agent inspector investigator ranger lawyer solicitor barrister \
    candidate nominee contender hopeful front-runner frontrunner incumbent challenger delegate \
    treasurer trustee member partner associate assistant secretary-general vice-president \
    vice-chairman operative lawmaker legislator diplomat official negotiator mediator monarch heir \
    dictator autocrat billionaire millionaire tycoon mogul magnate developer entrepreneur investor \
    banker broker trader farmer fisherman worker driver resident voter supporter critic veteran \
    citizen witness victim survivor neighbor neighbour friend colleague coauthor co-author biographer \
    gen gen. lt lt. col col. capt capt. maj maj. sgt sgt. adm adm. cmdr cmdr. brig brig. supt supt. \
    del del. insp insp. st pm fm mp vp spokes director-general general-secretary tsar czar sultan emir \
    ayatollah sheikh archdeacon curator librarian vendor photographer filmmaker designer chef \
    geologist biologist physicist chemist astronomer ecologist climatologist meteorologist \
    sociologist anthropologist archaeologist epidemiologist virologist paramedic firefighter fellow \
    coordinator head administrator superintendent provost dean controller comptroller ombudsman \
    whistleblower defector dissident militant rebel warlord insurgent evangelist televangelist \
    philanthropist socialite model celebrity star athlete goalkeeper striker midfielder defender \
    winner loser runner champion newcomer teammate rival opponent running-mate spymaster \
    committeewoman regent premier-designate laureate seconder major-general lieutenant-general \
    whip tem tempore auditor marshal vice-marshal cllr cllr.";

pub(super) const TITLES_MALE: &str = "spokesman chairman congressman assemblyman councilman \
    alderman king prince duke count baron emperor father brother policeman businessman statesman \
    salesman fireman anchorman newsman cameraman serviceman sportsman committeeman vice-chairman \
    gentleman husband son uncle grandfather nephew grandson stepson widower actor waiter selectman \
    ombudsman clergyman frontman";

pub(super) const TITLES_FEMALE: &str = "spokeswoman chairwoman congresswoman assemblywoman \
    councilwoman alderwoman queen princess duchess countess baroness empress mother sister \
    policewoman businesswoman stateswoman actress wife daughter aunt grandmother niece granddaughter \
    stepdaughter widow waitress first-lady committeewoman saleswoman heroine anchorwoman";

pub(super) const TITLES_PLURAL: &str = "presidents senators sens sens. governors govs govs. \
    representatives reps reps. ministers secretaries ambassadors judges justices prosecutors mayors \
    commissioners leaders chiefs directors executives founders owners managers spokesmen \
    spokeswomen spokespeople strategists advisers advisors aides pollsters analysts economists \
    historians professors researchers scientists scholars experts authors writers columnists \
    correspondents reporters journalists editors anchors hosts moderators commentators pundits \
    bloggers producers activists organizers organisers advocates campaigners lobbyists consultants \
    contractors engineers doctors physicians nurses teachers students pastors priests bishops \
    officers deputies detectives agents investigators lawyers attorneys candidates nominees \
    contenders hopefuls delegates members partners operatives lawmakers legislators diplomats \
    officials negotiators congressmen donors messrs messrs. lords";

pub(super) const HUMANS: &str = "person individual source insider observer attendee participant \
    protester protestor demonstrator bystander onlooker passerby caller viewer reader listener user \
    commenter respondent narrator interviewer questioner speaker audience passenger customer client \
    employee employer staffer volunteer donor conservative liberal republican democrat libertarian \
    independent socialist communist marxist progressive moderate centrist nationalist populist fan \
    follower foe ally enemy stranger teenager teen youth adult child kid baby toddler infant \
    patient inmate prisoner suspect defendant plaintiff juror informant refugee immigrant migrant \
    settler native local parent relative cousin sibling spouse classmate roommate immigrant \
    counterpart successor predecessor mate nobody politician figure operator personality candidate \
    somebody elder villager shopkeeper soldier fighter gunman attacker shooter hero leader heckler \
    blackmailer accuser whistle-blower neighbour mentor boss ex texan californian floridian ohioan \
    virginian israelite lifer constituent confidant confidante spectator passer-by superdelegate \
    backer surrogate loyalist newsreader skeptic sceptic detractor booster";

pub(super) const HUMANS_MALE: &str = "man guy boy dad grandpa bloke lad fellow actor gentleman \
    boyfriend groom bachelor ex-husband";

pub(super) const HUMANS_FEMALE: &str = "woman girl mom mum grandma lady girlfriend bride ex-wife";

pub(super) const HUMANS_PLURAL: &str = "percent people persons individuals sources insiders observers \
    attendees participants protesters protestors demonstrators bystanders onlookers callers viewers \
    readers listeners users commenters respondents speakers passengers customers clients employees \
    employers staffers staff volunteers conservatives liberals republicans democrats libertarians \
    independents socialists progressives moderates fans followers foes allies enemies strangers \
    teenagers teens youths adults children kids patients inmates prisoners suspects defendants \
    plaintiffs jurors refugees immigrants migrants locals parents relatives cousins siblings men \
    women guys boys girls ladies politicians figures elders villagers soldiers fighters attackers \
    spectators marchers questioners backers surrogates boosters confidants constituents \
    superdelegates passers-by skeptics sceptics detractors critics supporters opponents voters residents workers citizens \
    witnesses victims survivors neighbors neighbours friends colleagues veterans police authorities \
    troops forces crowds masses gopers loyalists lawyers folks americans evangelicals";

pub(super) const ORGANISATIONS: &str = "daily weekly thinktank non-profit ministry department embassy consulate agency office bureau \
    committee commission council board panel court tribunal parliament congress senate house cabinet \
    government administration regime party campaign team camp coalition union alliance association \
    federation league organization organisation institute institution foundation center centre \
    society group network company firm corporation bank university college school church hospital \
    clinic newspaper paper magazine journal tabloid website site blog publication outlet channel \
    station broadcaster service force army navy military brigade battalion militia syndicate trust \
    fund authority directorate secretariat presidency mission delegation staff crew band family \
    community public majority minority crowd audience media press police kremlin pentagon watchdog \
    think-tank tank lobby pac super-pac nonprofit charity startup airline manufacturer maker \
    retailer carmaker publisher studio academy assembly chamber city town county country \
    nation village district province republic kingdom empire bloc embassy headquarters jury grand \
    squad unit division branch wing caucus section desk store brand firm restaurant hotel account \
    show program programme program region oblast regulator command";

pub(super) const ORGANISATIONS_PLURAL: &str = "ministries departments agencies committees parties \
    campaigns groups companies firms newspapers papers outlets networks channels media unions \
    organizations organisations governments courts states countries nations cities schools \
    universities churches banks websites crowds families teams";

pub(super) const DOCUMENTS: &str = "webpage tape recording dissent act motion bio statement report letter email e-mail memo memorandum document \
    lawsuit suit complaint filing indictment affidavit brief ruling opinion order petition article \
    story piece column editorial op-ed essay book memoir biography poem song survey poll study \
    analysis transcript manifesto platform constitution declaration resolution bill law amendment \
    treaty agreement communique communiqué release advisory notice warning message text tweet post \
    posting caption headline ad advert advertisement commercial spot video clip film movie \
    documentary trailer sign placard banner poster billboard sticker shirt t-shirt flyer leaflet \
    pamphlet brochure invitation note card ticket label plaque slogan motto chant prayer verse \
    bible scripture quran koran dictionary encyclopedia wikipedia page entry definition listing \
    missive profile summary synopsis excerpt passage paragraph footnote preface introduction chapter \
    script voice voiceover announcement broadcast dispatch cable fax spreadsheet questionnaire \
    application contract code guide guideline manual policy proposal rule statute writ subpoena \
    warrant verdict decision line lyric emails";

pub(super) const DOCUMENTS_PLURAL: &str = "statements reports letters emails e-mails memos documents \
    lawsuits complaints filings rulings articles stories columns editorials surveys polls studies \
    transcripts messages texts tweets posts ads signs placards banners posters notes rules \
    guidelines lyrics files records minutes headlines slides";

/// What is said, named as a thing: "in his words".
pub(super) const UTTERANCES: &str = "word words remark remarks comment comments claim claims \
    statement statements assertion allegation accusation argument contention suggestion belief view \
    view opinion warning promise pledge vow call calls plea demand response reply answer question \
    message tweet tweets quote quotation quip joke line slogan motto phrase term description \
    observation conclusion assessment prediction declaration announcement proclamation admission \
    acknowledgment acknowledgement insistence speech testimony account version explanation advice \
    emphasis criticism critique complaint boast taunt insult attack denial defense defence reference \
    references charge charges rhetoric idea notion vision mantra cry refrain chant verdict summary \
    characterization email letter note post caption advice motto";
