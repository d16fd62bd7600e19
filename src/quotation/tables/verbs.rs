//! Rarer verbs of saying and judging.

/// Verbs with which words are reported less often than with the common ones, or that mean something
/// else as often. Nouns and names of the same form are left out.
pub(super) const TELLING: &str = "abhor abhorred abhorring abhors accept accepted accepting \
    accepts acclaim acclaimed acclaiming acclaims admire admired admires admiring admonish \
    admonished admonishes admonishing adore adored adores adoring advise advised advises advising \
    affirm affirmed affirming affirms allude alluded alludes alluding anoint anointed anointing \
    anoints anticipate anticipated anticipates anticipating appealed appealing applaud applauded \
    applauding applauds appreciate appreciated appreciates appreciating articulate articulated \
    articulates articulating assail assails assumes assuming attest attested attesting attests \
    aver averred averring avers avow avowed avowing avows bash bashes beg begged begging begs \
    belittle belittled belittles belittling bellow bellowed bellowing bellows bemoan bemoaning \
    bemoans berate berated berates berating beseech beseeched beseeches beseeching besought \
    bluster blustered blustering blusters bragged bragging caricature caricatured caricatures \
    caricaturing carp carped carping carps castigate castigates castigating cautioning censure \
    censured censures censuring challenged challenging championed championing characterise \
    characterised characterises characterising charged charging chastise chastises chastising \
    cheered cheering chimed chiming christen christened christening christens chuckle chuckled \
    chuckles chuckling clarified clarifies clarify clarifying classified classifies classify \
    classifying coax coaxed coaxes coaxing commend commended commending commends communicate \
    communicated communicates communicating complimented complimenting concur concurred concurring \
    concurs confess confesses confessing confide confided confides confiding confirm confirming \
    confirms congratulate congratulated congratulates congratulating conjecture conjectured \
    conjectures conjecturing contested contesting contradict contradicted contradicting \
    contradicts convey conveyed conveying conveys counseled counseling countered countering \
    credited crediting criticising crow crowed crowing crows damned damning declaim declaimed \
    declaiming declaims decreed decreing deduce deduced deduces deducing demonize demonized \
    demonizes demonizing demur demurred demurring demurs denigrate denigrated denigrates \
    denigrating depict depicted depicting depicts deplore deplored deplores deploring deprecate \
    deprecated deprecates deprecating designate designated designates designating despise despised \
    despises despising detest detested detesting detests diagnose diagnosed diagnoses diagnosing \
    disavow disavowed disavowing disavows disclose disclosed discloses disclosing disdain \
    disdained disdaining disdains disown disowned disowning disowns disparage disparaged \
    disparages disparaging disputed disputing divulge divulged divulges divulging dubbed dubbing \
    echoed echoing editorialize editorialized editorializes editorializing elaborate elaborated \
    elaborates elaborating emailed emailing embraced embracing enthuse enthused enthuses enthusing \
    entreat entreated entreating entreats enunciate enunciated enunciates enunciating envisage \
    envisaged envisages envisaging envision envisioned envisioning envisions eulogize eulogized \
    eulogizes eulogizing exalt exalted exalting exalts exclaim exclaimed exclaiming exclaims \
    excoriate excoriates excoriating excused excusing exhort exhorted exhorting exhorts expound \
    expounded expounding expounds extol extolling extols faulted faulting flay flayed flaying \
    flays flogged forecast forecasting forecasts foresaw foresee foreseeing foreseen foresees \
    foretell foretelling foretells foretold forewarn forewarned forewarning forewarns framed \
    framing fume fumed fumes fuming gasp gasped gasping gasps gloat gloated gloating gloats \
    glorified glorifies glorify glorifying griped griping groaned groaning growled growling \
    grumble grumbled grumbles grumbling guaranteed guaranteeing guessed guessing gush gushed \
    gushes gushing hammered hammering heralded heralding hinted hinting hiss hissed hisses hissing \
    honored honoring hoot hooted hooting hoots howled howling hypothesize hypothesized \
    hypothesizes hypothesizing identified identifies identify identifying idolize idolized \
    idolizes idolizing implies implore implored implores imploring implying impugn impugned \
    impugning impugns indicate indicating indict indicted indicting indicts infer inferred \
    inferring infers inform informing informs inquire inquired inquires inquiring insinuate \
    insinuated insinuates insinuating instruct instructed instructing instructs insulted insulting \
    interject interjected interjecting interjects interpret interpreted interpreting interprets \
    interrupt interrupted interrupting interrupts intone intoned intones intoning invite invites \
    inviting invoke invoked invokes invoking jabbed jeer jeered jeering jeers knocked knocking \
    lambast lambasts lampoon lampooned lampooning lampoons laud lectured lecturing lionize \
    lionized lionizes lionizing loathe loathed loathes loathing lobbied lobbying lumped lumping \
    malign maligned maligning maligns mentioned mentioning mischaracterize mischaracterized \
    mischaracterizes misrepresent misrepresented misrepresenting misrepresents mistrust mistrusted \
    mistrusting mistrusts moaned moaning moralize moralized moralizes moralizing mourn mourned \
    mourning mourns mumble mumbled mumbles mumbling murmur murmured murmuring murmurs mutter \
    muttered muttering mutters narrate narrated narrates narrating needled needling nicknamed \
    nicknaming objected objecting opine opines opining oppose opposed opposes opposing ordered \
    ordering paraphrase paraphrased paraphrases paraphrasing parroted parroting pegged pegging \
    perceive perceived perceives perceiving pilloried pillories pillory pillorying plead pleaded \
    pleading pleads ponder pondered pondering ponders pontificate pontificated pontificates \
    pontificating posit posited positing posits postulate postulated postulates postulating preach \
    preached preaches preaching prescribe prescribed prescribes prescribing presented presenting \
    presume presumed presumes presuming proclaim proclaimed proclaiming proclaims profess \
    professed professes professing projected projecting prompted prompting pronounce pronounced \
    pronounces pronouncing prophesied prophesies prophesy prophesying propound propounded \
    propounding propounds proselytize proselytized proselytizes proselytizing protested protesting \
    publicized publicizing publish published publishes publishing purred purring questioning raged \
    raging railed railing rambled rambling ranked ranking ranted ranting rapped rapping rated \
    rating reaffirm reaffirmed reaffirming reaffirms reasoned reasoning reassert reasserted \
    reasserting reasserts reassure reassured reassures reassuring rebuff rebuffed rebuffing \
    rebuffs rebut rebuts rebutted rebutting recite recited recites reciting recognize recognized \
    recognizes recognizing recommend recommending recommends recount recounted recounting recounts \
    reflected reflecting refute refuted refutes refuting regretted regretting rehearse rehearsed \
    rehearses rehearsing reject rejected rejecting rejects rejoin rejoined rejoining rejoins \
    relate related relates relating relay relayed relaying relays released releasing relished \
    relishing reminisce reminisced reminisces reminiscing repeats rephrase rephrased rephrases \
    rephrasing represent represented representing represents reproach reproached reproaches \
    reproaching repudiate repudiated repudiates repudiating requested requesting resent resented \
    resenting resents retweet retweeted retweeting retweets revealing revere revered reveres \
    revering revile reviled reviles reviling rhapsodize rhapsodized rhapsodizes rhapsodizing \
    roared roaring ruling saluted saluting sang satirize satirized satirizes satirizing savaged \
    savaging scolding scorned scorning screamed screaming shrieked shrieking shrugged shrugging \
    sighed sighing signaling sing slandered slandering smeared smearing snapped snapping snarl \
    snarled snarling snarls sneer sneered sneering sneers snorted snorting snubbed snubbing \
    speculate speculated speculates speculating splutter spluttered spluttering splutters sputter \
    sputtered sputtering sputters stammer stammered stammering stammers stereotyped stereotyping \
    stigmatize stigmatized stigmatizes stigmatizing stipulate stipulated stipulates stipulating \
    stutter stuttered stuttering stutters styled styling sung surmise surmised surmises surmising \
    suspected suspecting swiped swiping tagged tagging targeted targeting taught taunted taunting \
    teaching telegraphed telegraphing texted texting thank thanked thanking theorize theorized \
    theorizes theorizing thundered thundering tolerate tolerated tolerates tolerating trash \
    trashes trashing treated trumpeted trumpeting underline underlined underlines underlining \
    underscore underscored underscores underscoring upbraid upbraided upbraiding upbraids utter \
    uttered uttering utters venerate venerated venerates venerating vented venting ventured \
    venturing verbalize verbalized verbalizes verbalizing vilified vilifies vilify vilifying \
    visualize visualized visualizes visualizing voiced voicing volunteered volunteering vouch \
    vouched vouches vouching wail wailed wailing wails warble warbled warbles warbling whimper \
    whimpered whimpering whimpers whined whining whooped whooping wondering worrying worshipped \
    worshipping yelp yelped yelping yelps";
