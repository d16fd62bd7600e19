//! What people do who say something.

/// Verbs of saying and thinking aloud.
pub(super) const SAYING: &str = "acknowledge acknowledged acknowledges acknowledging add added \
    adding adds admit admits admitted admitting allege alleged alleges alleging announce announced \
    announces announcing answer answered answering answers argue argued argues arguing ask asked \
    asking asks assert asserted asserting asserts assure assured assures assuring believe believed \
    believes believing boast boasted boasting boasts call called calling calls claim claimed \
    claiming claims comment commented commenting comments complain complained complaining \
    complains concede conceded concedes conceding conclude concluded concludes concluding contend \
    contended contending contends continue continued continues continuing declare declared \
    declares declaring demand demanded demanding demands denied denies deny denying emphasize \
    emphasized emphasizes emphasizing explain explained explaining explains express expressed \
    expresses expressing insist insisted insisting insists joke joked jokes joking lament lamented \
    lamenting laments maintain maintained maintaining maintains mock mocked mocking mocks muse \
    mused muses musing note noted notes noting observe observed observes observing pledge pledged \
    pledges pledging post posted posting posts predict predicted predicting predicts promise \
    promised promises promising propose proposed proposes proposing quip quipped quipping quips \
    read reading reads recall recalled recalling recalls reiterate reiterated reiterates \
    reiterating remark remarked remarking remarks remind reminded reminding reminds replied \
    replies reply replying report reported reporting reports respond responded responding responds \
    retort retorted retorting retorts said say saying says scoff scoffed scoffing scoffs shout \
    shouted shouting shouts speak speaking speaks spoke state stated states stating stress \
    stressed stresses stressing suggest suggested suggesting suggests swear swears swore tease \
    teased teases teasing tell telling tells testified testifies testify testifying think thinking \
    thinks thought told tweet tweeted tweeting tweets urge urged urges urging vow vowed vowing \
    vows warn warned warning warns whisper whispered whispering whispers write writes writing \
    written wrote yell yelled yelling yells";

/// Verbs with which somebody is described or accused.
pub(super) const JUDGING: &str = "accuse accused accuses accusing acknowledge acknowledged \
    acknowledges acknowledging apologize apologized apologizes assailed assailing attack attacked \
    attacking attacks bashed bashing bemoaned blame blamed blames blaming blast blasted blasting \
    blasts brand branded branding brands cast castigated casting casts characterize characterized \
    characterizes characterizing chastised chastized chide chided chides chiding cite cited cites \
    citing compare compared compares comparing condemn condemned condemning condemns consider \
    considered considering considers criticise criticised criticises criticize criticized \
    criticizes criticizing declare declared declares declaring decried decries decry decrying deem \
    deemed deeming deems defend defended defending defends denounce denounced denounces denouncing \
    deride derided derides deriding describe described describes describing dismiss dismissed \
    dismisses dismissing excoriated extolled hail hailed hailing hails insist insisted insisting \
    insists label labeled labeling labels lambaste lambasted lambastes lambasting lauded lauding \
    lauds likened likening likens paint painted painting paints panned pledge pledged pledges \
    pledging portray portrayed portraying portrays praise praised praises praising promise \
    promised promises promising rebuke rebuked rebukes rebuking refer referred referring refers \
    regard regarded regarding regards ridicule ridiculed ridicules ridiculing rip ripped ripping \
    rips saw scolded see seen sees skewered slam slammed slamming slams tout touted touting touts \
    trashed view viewed viewing views vow vowed vowing vows want wanted wanting wants";

/// Verbs and nouns behind which something is reported.
pub(super) const REPORTING: &str = "acknowledgment agree agreed agrees argument assertion assume \
    assumed cautioned charge charges comments complaint concern confessed confirmed criticism \
    decided description determined doubt fear feared fears feel feels felt find finding finds \
    found hear heard hope hoped hopes idea imagine implied imply indicated indicates informed knew \
    learned message notion opined question questioned questions quoted quoting realized \
    recommended remarks repeat repeated repeatedly repeating revealed ruled shared show showed \
    signaled signalled speech statement suspect wondered worried worries";

/// What is called out, sung or held up goes with these.
pub(super) const OUTCRY: &str = "blurted chant chanted chanting chants cheer cheered cheering \
    cried cries cry crying hat invoked invoking mantra motto mouthing muttered proclaimed \
    proclaiming proclaims rallying refrain sang scream screamed screaming screams sign signs sing \
    singing slogan slogans uttered yelled yelling";

/// What answers a question in a word.
pub(super) const ANSWERS: &str = "absolutely never no nope ok okay yeah yes";
