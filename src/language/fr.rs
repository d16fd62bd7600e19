//! French.

mod nouns;
mod verbs;

use super::{Class, Ending, Grammar, Language, Lexicon, Table};

/// French, whose quotations stand between « and ».
pub(crate) static FRENCH: Language = Language {
    words: &WORDS,
    names: &NAMES,
    endings: ENDINGS,
    plain: Class::NONE,
    grammar: Grammar {
        prefixes: &[
            "aujourd'", "l'", "d'", "qu'", "s'", "n'", "j'", "c'", "m'", "t'", "lorsqu'",
            "puisqu'", "jusqu'",
        ],
        dashes: true,
        suffixes: &[
            "-t-ils", "-t-elles", "-t-il", "-t-elle", "-t-on", "-ils", "-elles", "-il", "-elle",
            "-on", "-je", "-nous",
        ],
        joined: JOINED,
        definite: &[
            ("le", Class::MALE),
            ("ce", Class::MALE),
            ("cet", Class::MALE),
            ("la", Class::FEMALE),
            ("cette", Class::FEMALE),
            ("l'", Class::NONE),
        ],
        naming: &[
            "terme",
            "mot",
            "expression",
            "notion",
            "nom",
            "baptisé",
            "baptisée",
            "intitulé",
            "intitulée",
            "surnommé",
            "surnommée",
        ],
        anybody: &[
            "élu",
            "élue",
            "responsable",
            "dirigeant",
            "dirigeante",
            "intéressé",
            "intéressée",
            "magistrat",
            "magistrate",
        ],
        inquiring: &["demanda", "demande"],
        asking: &["q", "question", "journaliste", "moderateur", "moderatrice"],
        answering: &["r", "reponse"],
        honorifics: &["m", "mme", "monsieur", "madame"],
        third: &["elle"],
        interviewing: &[
            "interview*",
            "entretien*",
            "repond",
            "repondu",
            "interroge*",
        ],
        ..Grammar::ROMANCE
    },
};

const PREPOSED: Class = Class::PREPOSITION.with(Class::CONTRACTED);

const JOINED: &[(&str, Class)] = &[
    ("d' après", Class::PREPOSITION.with(Class::ACCORDING)),
    (
        "selon les mots de",
        Class::PREPOSITION.with(Class::ACCORDING),
    ),
    (
        "selon les termes de",
        Class::PREPOSITION.with(Class::ACCORDING),
    ),
    ("aux yeux de", Class::PREPOSITION),
    ("de l'", PREPOSED),
    ("de la", PREPOSED),
    ("à l'", PREPOSED),
    ("à la", PREPOSED),
    ("premier ministre", Class::TITLE.with(Class::MALE)),
    ("première ministre", Class::TITLE.with(Class::FEMALE)),
    ("par ailleurs", Class::ADVERB),
    ("en outre", Class::ADVERB),
    ("de son côté", Class::ADVERB),
    ("pour sa part", Class::ADVERB),
    ("par la suite", Class::ADVERB),
    ("tout de même", Class::ADVERB),
    ("sous couvert d' anonymat", Class::ADVERB),
    ("parce que", Class::SUBORDINATOR),
    ("parce qu'", Class::SUBORDINATOR),
    ("alors que", Class::SUBORDINATOR),
    ("tandis que", Class::SUBORDINATOR),
    ("afin que", Class::SUBORDINATOR),
    ("à propos de", Class::PREPOSITION),
    ("au sujet de", Class::PREPOSITION),
    ("au nom de", Class::PREPOSITION),
    ("à l' égard de", Class::PREPOSITION),
    ("face à", Class::PREPOSITION),
    ("grâce à", Class::PREPOSITION),
    (
        "fait savoir",
        Class::SAYING.with(Class::PAST).with(Class::FINITE),
    ),
    (
        "fait valoir",
        Class::SAYING.with(Class::PAST).with(Class::FINITE),
    ),
];

static WORDS: Lexicon<Table<4096>> = Lexicon::new(&[
    (
        Class::DETERMINER,
        "le la l' les ce cet cette ces tout toute tous toutes chaque aucun aucune",
    ),
    (
        Class::DETERMINER.with(Class::QUANTITY),
        "un une des quelques plusieurs certains certaines divers diverses",
    ),
    (
        Class::CLITIC,
        "le la l' les lui leur se s' me m' te t' nous vous en y",
    ),
    (
        Class::POSSESSIVE,
        "son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos",
    ),
    (Class::PRONOUN.with(Class::MALE), "il lui lui-même"),
    (Class::PRONOUN.with(Class::FEMALE), "elle elle-même"),
    (
        Class::PRONOUN.with(Class::PLURAL),
        "ils elles eux eux-mêmes elles-mêmes",
    ),
    (Class::PRONOUN, "on celui-ci celle-ci chacun"),
    (
        Class::PRONOUN.with(Class::DEICTIC),
        "je j' nous vous moi tu toi",
    ),
    (
        Class::PREPOSITION,
        "de d' à en dans sur sous par pour avec sans chez contre entre vers dès depuis pendant durant avant après parmi outre malgré devant derrière hors lors via auprès envers jusqu' jusque comme concernant selon suivant voilà",
    ),
    (Class::ACCORDING, "selon"),
    (Class::OPINION, "pour"),
    (Class::LIKE, "comme"),
    (PREPOSED, "du des au aux"),
    (Class::AGENT, "par"),
    (Class::CONJUNCTION, "et ou mais ni car or donc"),
    (
        Class::SUBORDINATOR,
        "que qu' si quand lorsque lorsqu' puisque puisqu' quoique où comment pourquoi dont",
    ),
    (Class::THAT, "que qu'"),
    (
        Class::RELATIVE,
        "qui dont lequel laquelle lesquels lesquelles",
    ),
    (
        Class::AUXILIARY.with(Class::PERFECT),
        "a ont avait avaient eut eurent aura auront aurait auraient ait aient ayant avoir ai avons avez",
    ),
    (
        Class::AUXILIARY.with(Class::COPULA),
        "est sont était étaient fut furent sera seront serait seraient soit soient été étant être suis sommes",
    ),
    (
        Class::AUXILIARY,
        "peut peuvent pouvait pouvaient pourrait pourraient doit doivent devait devaient devrait devraient va vont allait allaient faut fallait vient viennent venait",
    ),
    (
        Class::ADVERB,
        "ceci cela ça c' ne n' pas plus jamais rien encore aussi ensuite puis ainsi déjà toujours souvent parfois également notamment même très trop bien mal alors enfin toutefois cependant pourtant néanmoins hier aujourd'hui aujourd' demain récemment vivement simplement seulement ici là désormais auparavant finalement d'abord ailleurs publiquement fermement clairement sèchement longuement brièvement clairement nettement",
    ),
    (Class::NEGATION, "ne n' pas jamais"),
    (
        Class::TIME,
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre jour jours semaine semaines mois an ans année années heure heures matin soir nuit midi hier demain aujourd'hui soirée matinée après-midi veille lendemain week-end",
    ),
    (
        Class::QUANTITY,
        "deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille",
    ),
    (Class::SAYING, verbs::SAYING),
    (Class::SAYING.with(Class::FINITE), verbs::SAYS),
    (Class::SAYING.with(Class::PAST), verbs::SAID),
    (
        Class::SAYING.with(Class::FINITE).with(Class::PAST),
        "dit écrit",
    ),
    (Class::NAMING, verbs::NAMING),
    (
        Class::NAMING.with(Class::FINITE),
        "qualifie décrit dépeint appelle",
    ),
    (
        Class::NAMING.with(Class::PAST),
        "décrit décrite décrits dépeint dépeinte",
    ),
    (Class::MENTAL, verbs::MENTAL),
    (Class::MENTAL.with(Class::FINITE), verbs::THINKS),
    (
        Class::MENTAL.with(Class::PAST),
        "cru vu promis reconnu craint",
    ),
    (Class::VERB, verbs::OTHER),
    (Class::VERB.with(Class::FINITE), verbs::DOES),
    (Class::TITLE, nouns::TITLES),
    (Class::TITLE.with(Class::MALE), nouns::TITLES_MALE),
    (Class::TITLE.with(Class::FEMALE), nouns::TITLES_FEMALE),
    (
        Class::TITLE.with(Class::HONORIFIC).with(Class::MALE),
        "m. mm. monsieur maître me",
    ),
    (
        Class::TITLE.with(Class::HONORIFIC).with(Class::FEMALE),
        "mme mlle madame mademoiselle mmes",
    ),
    (Class::TITLE.with(Class::HONORIFIC), "dr pr"),
    (Class::TITLE.with(Class::PLURAL), nouns::TITLES_PLURAL),
    (Class::HUMAN, nouns::HUMANS),
    (
        Class::HUMAN.with(Class::MALE),
        "homme père frère fils mari oncle",
    ),
    (
        Class::HUMAN.with(Class::FEMALE),
        "femme mère sœur fille épouse tante veuve",
    ),
    (Class::HUMAN.with(Class::PLURAL), nouns::HUMANS_PLURAL),
    (Class::ORGANISATION, nouns::ORGANISATIONS),
    (
        Class::ORGANISATION.with(Class::PLURAL),
        "autorités ministères syndicats associations entreprises partis médias",
    ),
    (Class::DOCUMENT, nouns::DOCUMENTS),
    (
        Class::UTTERANCE.with(Class::NOUN),
        "mots mot propos paroles parole phrase déclaration déclarations termes formule réponse critique critiques remarque commentaire commentaires",
    ),
    (
        Class::PARTICLE,
        "de d' la le du van von der den di da al ben",
    ),
]);

static NAMES: Lexicon<Table<1024>> = Lexicon::new(&[
    (
        Class::GIVEN.with(Class::MALE),
        "alain albert alexandre andré antoine arnaud arthur aurélien benoît bernard bertrand bruno cédric charles christian christophe claude clément damien daniel david denis didier éric étienne fabien fabrice françois frédéric gabriel georges gérard gilles grégoire guillaume guy henri hervé hugo hugues jacques jean jean-claude jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jérôme joël julien karim laurent léon louis luc lucas marc marcel mathieu matthieu maurice maxime mehdi michel nicolas noël olivier pascal patrice patrick paul philippe pierre quentin raphaël raymond rémi rené richard robert roger romain samuel sébastien serge simon stéphane sylvain théo thibault thierry thomas tristan victor vincent xavier yann yves yvon",
    ),
    (
        Class::GIVEN.with(Class::FEMALE),
        "adèle agnès alice amélie anaïs andrée anne annick annie aurélie aurore béatrice brigitte camille carole caroline catherine cécile céline chantal charlotte chloé christelle christiane christine claire clara colette corinne danielle delphine denise diane dominique édith élisabeth élise élodie émilie emma estelle eva fabienne fatima florence françoise gabrielle geneviève hélène inès ilse irène isabelle jacqueline jeanne joëlle josiane judith julie juliette karine laetitia laura laure léa léna louise lucie lydie madeleine manon margaux marguerite maria marianne marie marie-claude marie-france marie-hélène marion marthe martine mathilde michèle mireille monique muriel myriam nadia nadine natacha nathalie nicole noémie odile pauline rachel sabine sandrine sarah simone solène sonia sophie stéphanie suzanne sylvie thérèse valérie vanessa véronique virginie viviane yasmine yvette zoé",
    ),
    (
        Class::PLACE,
        "france paris lyon marseille bruxelles genève europe afrique asie amérique allemagne espagne italie belgique suisse russie ukraine chine japon canada québec londres berlin madrid rome moscou washington bordeaux toulouse nantes lille",
    ),
    (
        Class::ORIGIN,
        "français française européen européenne allemand russe chinois américain",
    ),
    (
        Class::ORGANISATION,
        "ministère parlement sénat assemblée élysée matignon otan onu ue union conseil banque fédération confédération association syndicat parti institut université autorité agence préfecture mairie cour tribunal courrier gazette journal tribune quotidien presse",
    ),
    (
        Class::TIME,
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques",
    ),
]);

const ENDINGS: &[Ending] = &[
    ("èrent", "er", Class::FINITE),
    ("aient", "er", Class::FINITE),
    ("eront", "er", Class::FINITE),
    ("erait", "er", Class::FINITE),
    ("geait", "ger", Class::FINITE),
    ("çait", "cer", Class::FINITE),
    ("gea", "ger", Class::FINITE),
    ("ça", "cer", Class::FINITE),
    ("era", "er", Class::FINITE),
    ("ait", "er", Class::FINITE),
    ("ent", "er", Class::FINITE),
    ("ant", "er", Class::GERUND),
    ("ées", "er", Class::PAST),
    ("ée", "er", Class::PAST),
    ("és", "er", Class::PAST),
    ("é", "er", Class::PAST),
    ("a", "er", Class::FINITE),
    ("e", "er", Class::FINITE),
    ("issent", "ir", Class::FINITE),
    ("issait", "ir", Class::FINITE),
    ("it", "ir", Class::FINITE.with(Class::PAST)),
    ("i", "ir", Class::PAST),
];
