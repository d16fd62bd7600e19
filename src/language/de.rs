//! German.

mod nouns;
mod verbs;

use super::{Capitals, Class, Ending, Grammar, Language, Lexicon, Table};

/// German, whose quotations stand between „ and “ or » and «, and whose nouns all have capitals.
pub(crate) static GERMAN: Language = Language {
    words: &WORDS,
    names: &NAMES,
    endings: ENDINGS,
    plain: Class::FINITE,
    grammar: Grammar {
        folds: false,
        inverts: true,
        definite: &[("der", Class::NONE), ("die", Class::FEMALE)],
        naming: &[
            "motto",
            "titel",
            "film",
            "roman",
            "buch",
            "theaterstück",
            "serie",
            "sendung",
            "podcast",
            "album",
            "lied",
            "song",
            "projekt",
            "initiative",
            "bündnis",
            "aktion",
            "kampagne",
            "sonderkommission",
            "soko",
            "zeitung",
            "zeitschrift",
            "magazin",
            "schiff",
            "begriff",
            "wort",
            "ausdruck",
            "namen",
            "überschrift",
            "sogenannte",
            "sogenannten",
            "sogenannter",
            "genannte",
            "genannten",
            "genannter",
            "festival",
            "ausstellung",
            "fähre",
            "schild",
            "transparent",
            "banner",
            "gesetz",
            "wählergemeinschaft",
            "bürgerinitiative",
            "lokal",
            "restaurant",
            "hotel",
            "operation",
            "programm",
            "stück",
            "drama",
            "oper",
            "musical",
            "spiel",
            "app",
            "laut",
        ],
        dative: &["der", "dem", "den"],
        anonymous: &["quelle", "insider", "insiderin"],
        anybody: &[
            "politiker",
            "politikerin",
            "beamte",
            "beamtin",
            "chef",
            "chefin",
        ],
        capitals: Capitals::Nouns,
        joined: JOINED,
        tails: nouns::TAILS,
        inquiring: &["fragt", "fragte"],
        asking: &[
            "q",
            "frage",
            "journalist",
            "reporter",
            "reporterin",
            "moderator",
            "moderatorin",
        ],
        answering: &["a", "antwort"],
        honorifics: &["herr", "frau", "dr"],
        third: &["er"],
        interviewing: &[
            "interview*",
            "gesprach*",
            "spricht",
            "sprach",
            "sprachen",
            "befragt*",
        ],
        ..Grammar::ENGLISH
    },
};

const ACCORDING: Class = Class::PREPOSITION.with(Class::ACCORDING);

const JOINED: &[(&str, Class)] = &[
    ("nach angaben", ACCORDING),
    ("nach worten", ACCORDING),
    ("nach den worten", ACCORDING),
    ("nach aussage", ACCORDING),
    ("nach ansicht", ACCORDING),
    ("nach einschätzung", ACCORDING),
    ("nach auffassung", ACCORDING),
    ("nach meinung", ACCORDING),
    ("in den worten", ACCORDING),
    ("den angaben zufolge", Class::ADVERB),
    ("so genannte", Class::ADVERB),
    ("so genannten", Class::ADVERB),
    ("am ende", Class::ADVERB),
    ("im gegenzug", Class::ADVERB),
    ("unter anderem", Class::ADVERB),
    ("zum beispiel", Class::ADVERB),
];

static WORDS: Lexicon<Table<4096>> = Lexicon::new(&[
    (
        Class::DETERMINER,
        "der die das den dem dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden kein keine keinen keiner keinem alle beide solche",
    ),
    (
        Class::DETERMINER.with(Class::QUANTITY),
        "ein eine einen einem mehrere einige viele manche etliche andere",
    ),
    (
        Class::POSSESSIVE.with(Class::MALE),
        "sein seine seinen seinem seines seiner",
    ),
    (
        Class::POSSESSIVE.with(Class::FEMALE),
        "ihr ihre ihren ihrem ihres ihrer",
    ),
    (
        Class::POSSESSIVE,
        "mein meine meinen unser unsere unseren euer",
    ),
    (Class::PRONOUN.with(Class::MALE), "er ihn ihm"),
    (Class::PRONOUN.with(Class::FEMALE), "sie"),
    (Class::PRONOUN, "man jemand niemand wer"),
    (
        Class::PRONOUN.with(Class::DEICTIC),
        "ich wir du uns mich mir dich dir",
    ),
    (
        Class::PREPOSITION,
        "in im an am auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit trotz über um unter von vom vor während wegen zu zum zur zwischen laut samt statt außer gegenüber als wie ins ans des eines einer angesichts bezüglich gemäß hinsichtlich",
    ),
    (
        Class::CONTRACTED,
        "im am beim vom zum zur ins ans des eines einer",
    ),
    (Class::ACCORDING, "laut so"),
    (Class::POSTPOSED, "zufolge"),
    (Class::LIKE, "wie"),
    (Class::AGENT, "von vom"),
    (Class::CONJUNCTION, "und oder aber denn sondern doch jedoch"),
    (
        Class::SUBORDINATOR,
        "dass daß ob weil wenn als obwohl nachdem bevor damit sodass falls indem solange während da wo warum weshalb",
    ),
    (Class::THAT, "dass daß"),
    (Class::RELATIVE, "welcher welche welches dessen deren"),
    (
        Class::AUXILIARY.with(Class::PERFECT),
        "hat haben hatte hatten habe hätte hätten",
    ),
    (
        Class::AUXILIARY.with(Class::COPULA),
        "wird werden wurde wurden worden geworden ist sind war waren sei seien wäre wären",
    ),
    (
        Class::AUXILIARY,
        "kann können konnte konnten könnte könnten muss müssen musste mussten müsste will wollen wollte soll sollen sollte sollten darf dürfen durfte mag möchte würde würden",
    ),
    (
        Class::ADVERB,
        "es etwas nichts nicht auch noch schon nur erst bereits wieder immer nie jetzt nun dann danach später früher zuvor zugleich gleichzeitig außerdem zudem ferner weiter weiterhin dabei dazu dafür dagegen hingegen allerdings jedoch dennoch trotzdem so also eben einmal sehr mehr weniger fast etwa rund kaum hier dort da gestern heute morgen kürzlich zuletzt schließlich endlich inzwischen mittlerweile unterdessen derweil offenbar angeblich deutlich scharf klar öffentlich sich knapp abschließend daraufhin wörtlich ebenfalls ebenso selbst",
    ),
    (Class::NEGATION, "nicht nie"),
    (
        Class::TIME,
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minute minuten morgen vormittag mittag nachmittag abend nacht wochenende mitternacht montagabend dienstagabend mittwochabend donnerstagabend freitagabend montagmorgen frühjahr sommer herbst winter",
    ),
    (
        Class::QUANTITY,
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend",
    ),
    (Class::SAYING, verbs::SAID),
    (Class::SAYING.with(Class::FINITE), verbs::SAYS),
    (Class::SAYING.with(Class::PAST), verbs::SPOKEN),
    (Class::NAMING, verbs::CALLED),
    (
        Class::NAMING.with(Class::FINITE),
        "nennt nannte nannten bezeichnet beschreibt beschrieb tituliert kritisiert",
    ),
    (
        Class::NAMING.with(Class::PAST),
        "genannt bezeichnet beschrieben tituliert gebrandmarkt charakterisiert bewertet verspottet",
    ),
    (Class::MENTAL, verbs::THOUGHT),
    (
        Class::MENTAL.with(Class::FINITE),
        "hofft glaubt meint denkt findet fürchtet befürchtet hält sieht spricht rechnet setzt",
    ),
    (
        Class::MENTAL.with(Class::PAST),
        "gehofft geglaubt gedacht gefunden befürchtet",
    ),
    (Class::VERB.with(Class::FINITE), verbs::DOES),
    (Class::VERB.with(Class::PAST), verbs::DONE),
    (Class::TITLE.with(Class::MALE), nouns::TITLES_MALE),
    (Class::TITLE.with(Class::FEMALE), nouns::TITLES_FEMALE),
    (
        Class::TITLE.with(Class::HONORIFIC).with(Class::MALE),
        "herr herrn",
    ),
    (
        Class::TITLE.with(Class::HONORIFIC).with(Class::FEMALE),
        "frau",
    ),
    (Class::TITLE.with(Class::HONORIFIC), "dr dr. prof prof."),
    (Class::TITLE.with(Class::PLURAL), nouns::TITLES_PLURAL),
    (
        Class::HUMAN,
        "person quelle mitglied kind opfer jugendliche jugendlicher angeklagte angeklagter verletzte verletzter überlebende überlebender betroffene betroffener",
    ),
    (
        Class::HUMAN.with(Class::MALE),
        "mann vater bruder sohn ehemann onkel passant kunde patient tourist rentner freund junge gast",
    ),
    (
        Class::HUMAN.with(Class::FEMALE),
        "mutter schwester tochter ehefrau tante passantin kundin patientin touristin rentnerin freundin witwe",
    ),
    (
        Class::HUMAN.with(Class::PLURAL),
        "leute menschen quellen opfer passanten kunden patienten touristen rentner freunde eltern männer frauen kritiker angehörige überlebende betroffene demonstranten streikende gäste",
    ),
    (Class::ORGANISATION, nouns::ORGANISATIONS),
    (
        Class::ORGANISATION.with(Class::PLURAL),
        "behörden gewerkschaften parteien unternehmen verbände medien ministerien grünen liberalen",
    ),
    (Class::DOCUMENT, nouns::DOCUMENTS),
    (
        Class::UTTERANCE.with(Class::NOUN),
        "wort worte worten äußerung äußerungen satz antwort kritik kommentar bemerkung vorwurf vorwürfe warnung",
    ),
    (Class::PARTICLE, "von van der den de zu zur vom"),
    (
        Class::NOUN,
        "ende anfang mitte angaben ansicht interview gespräch rede hafen stadt land plan thema frage haus zeit",
    ),
]);

static NAMES: Lexicon<Table<1024>> = Lexicon::new(&[
    (
        Class::GIVEN.with(Class::MALE),
        "achim adrian albert albrecht alexander alfred alois andreas anton armin arno arthur august axel bastian ben benedikt benjamin bernd bernhard björn bodo boris burkhard carl carsten christian christoph clemens daniel david detlef dieter dietmar dirk dominik eberhard eckhard edgar emil eric erich erik ernst erwin eugen fabian felix ferdinand florian frank franz friedrich fritz gabriel georg gerald gerd gerhard gregor guido günter günther gustav hannes hans hans-peter harald hartmut heiko heinrich heinz helge helmut hendrik henning henrik herbert hermann holger horst hubert hugo ingo jakob jan jens joachim jochen johann johannes jonas jörg josef julian jürgen kai karl karl-heinz karsten kaspar kilian klaus konrad konstantin kurt lars leo leon leonhard lorenz lothar ludwig lukas lutz malte manfred manuel marc marcel marco marcus mario markus martin matthias max maximilian michael moritz niklas nils norbert olaf oliver oskar ott otto pascal patrick paul peter philipp rainer ralf reiner reinhard rené richard robert roland rolf rudolf rüdiger sebastian siegfried simon stefan steffen stephan sven theo theodor thomas thorsten till tilman tim timo tobias tom torsten udo ulf uli ulrich uwe valentin viktor volker walter werner wilhelm willi wolf wolfgang yannick",
    ),
    (
        Class::GIVEN.with(Class::FEMALE),
        "agnes alexandra alice amelie andrea angela angelika anja anke anna anne annegret anneliese annette antje astrid barbara beate bettina birgit birgitta birte brigitte britta carla carmen carola charlotte christa christiane christina christine clara claudia cornelia dagmar daniela diana doris dorothea edith elena elfriede elisabeth elke ella elsa emma erika esther eva evelyn franziska frauke frieda friederike gabriele gerda gertrud gisela greta gudrun hanna hannah hannelore heide heidi heike helena helga henriette hildegard ilona ilse ines inge ingeborg ingrid irene iris irma isabel jana jessica johanna josefine judith julia juliane jutta karin karla karoline katharina käthe kathrin katja katrin kerstin kirsten klara laura lea lena leonie lina linda lisa lotte luise maike maja manuela maren margarete margot maria marianne marie marina marion marlene marta martha martina mathilde meike melanie merle mia michaela mira miriam monika nadine natalie nele nicole nina nora olga paula petra pia ramona regina renate rita rosa rosemarie ruth sabine sandra sara sarah saskia sibylle sigrid silke silvia simone sofia sonja sophie stefanie stephanie susanne svenja sybille tanja tatjana teresa theresa ulrike ursula ute vera verena veronika viktoria waltraud wiebke yvonne",
    ),
    (
        Class::PLACE,
        "deutschland österreich schweiz berlin hamburg münchen köln frankfurt wien zürich bern brüssel europa amerika asien afrika frankreich italien spanien polen russland ukraine china japan london paris moskau washington",
    ),
    (Class::ORIGIN, "deutsche deutscher europäer"),
    (
        Class::TIME,
        "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember ostern weihnachten",
    ),
]);

/// What a preterite, the plain form of the tables, takes on.
const ENDINGS: &[Ending] = &[("n", "", Class::FINITE), ("en", "", Class::FINITE)];
