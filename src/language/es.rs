//! Spanish.

mod nouns;
mod verbs;

use super::{Class, Ending, Grammar, Language, Lexicon, Table};

/// Spanish, whose quotations stand between « and » or “ and ”.
pub(crate) static SPANISH: Language = Language {
    words: &WORDS,
    names: &NAMES,
    endings: ENDINGS,
    plain: Class::NONE,
    grammar: Grammar {
        drops: true,
        dashes: true,
        joined: JOINED,
        definite: &[("el", Class::MALE), ("la", Class::FEMALE)],
        naming: &[
            "palabra",
            "término",
            "expresión",
            "llamado",
            "llamada",
            "llamados",
            "llamadas",
            "denominado",
            "denominada",
            "titulado",
            "titulada",
            "apodado",
            "apodada",
        ],
        anybody: &[
            "funcionario",
            "funcionaria",
            "mandatario",
            "mandataria",
            "político",
            "política",
            "dirigente",
            "líder",
            "responsable",
        ],
        inquiring: &["pregunta", "pregunto"],
        asking: &[
            "p",
            "q",
            "pregunta",
            "periodista",
            "entrevistador",
            "entrevistadora",
            "moderador",
            "moderadora",
        ],
        answering: &["r", "a", "respuesta"],
        honorifics: &["senor", "senora", "dr", "dra"],
        third: &["ella"],
        interviewing: &[
            "entrevist*",
            "conversacion",
            "converso",
            "hablo",
            "hablamos",
            "responde",
            "respondio",
            "charla*",
        ],
        ..Grammar::ROMANCE
    },
};

const PREPOSED: Class = Class::PREPOSITION.with(Class::CONTRACTED);

const ACCORDING: Class = Class::PREPOSITION.with(Class::ACCORDING);

const JOINED: &[(&str, Class)] = &[
    ("de acuerdo con", ACCORDING),
    ("a juicio de", ACCORDING),
    ("en palabras de", ACCORDING),
    ("en opinión de", ACCORDING),
    ("a decir de", ACCORDING),
    ("de la", PREPOSED),
    ("de los", PREPOSED),
    ("de las", PREPOSED),
    ("a la", PREPOSED),
    ("a los", PREPOSED),
    ("a las", PREPOSED),
    ("por su parte", Class::ADVERB),
    ("en cambio", Class::ADVERB),
    ("sin embargo", Class::ADVERB),
    ("a su vez", Class::ADVERB),
    ("por otra parte", Class::ADVERB),
    ("bajo condición de anonimato", Class::ADVERB),
    ("a la prensa", Class::ADVERB),
    ("a los periodistas", Class::ADVERB),
    ("a los medios", Class::ADVERB),
    ("ya que", Class::SUBORDINATOR),
    ("mientras que", Class::SUBORDINATOR),
    ("así como", Class::CONJUNCTION),
    ("dio a conocer", Class::SAYING.with(Class::FINITE)),
    ("hizo saber", Class::SAYING.with(Class::FINITE)),
];

static WORDS: Lexicon<Table<4096>> = Lexicon::new(&[
    (
        Class::DETERMINER,
        "el la los las lo este esta estos estas ese esa esos esas aquel aquella cada ningún ninguna todo toda todos todas ambos ambas",
    ),
    (
        Class::DETERMINER.with(Class::QUANTITY),
        "un una unos unas algunos algunas varios varias algún alguna muchos muchas otro otra otros otras",
    ),
    (Class::CLITIC, "le les lo la los las se me te nos os"),
    (
        Class::POSSESSIVE,
        "su sus mi mis tu tus nuestro nuestra nuestros nuestras",
    ),
    (Class::PRONOUN.with(Class::MALE), "él"),
    (Class::PRONOUN.with(Class::FEMALE), "ella"),
    (Class::PRONOUN.with(Class::PLURAL), "ellos ellas"),
    (Class::PRONOUN, "nadie alguien"),
    (
        Class::PRONOUN.with(Class::DEICTIC),
        "yo nosotros nosotras tú usted ustedes mí",
    ),
    (
        Class::PREPOSITION,
        "de a en con por para sin sobre entre hacia hasta desde contra ante bajo tras durante mediante según excepto salvo como",
    ),
    (Class::ACCORDING, "según"),
    (Class::LIKE, "como"),
    (Class::OPINION, "para"),
    (PREPOSED, "del al"),
    (Class::AGENT, "por"),
    (Class::CONJUNCTION, "y e o u pero sino ni pues"),
    (
        Class::SUBORDINATOR,
        "que si cuando porque aunque mientras donde dónde cómo qué quién cuándo",
    ),
    (Class::THAT, "que"),
    (Class::RELATIVE, "quien quienes cual cuales cuyo cuya"),
    (
        Class::AUXILIARY.with(Class::PERFECT),
        "ha han había habían he hemos haya hayan hubo habrá habría habrían haber habiendo",
    ),
    (
        Class::AUXILIARY.with(Class::COPULA),
        "es son fue fueron era eran será serán sería sea sean sido ser siendo está están estaba estaban",
    ),
    (
        Class::AUXILIARY,
        "puede pueden podía podría debe deben debía debería va van iba iban",
    ),
    (
        Class::ADVERB,
        "ello esto eso aquello no también además ya aún todavía siempre nunca luego después antes así entonces incluso sólo solo solamente ayer hoy mañana muy más menos tampoco asimismo igualmente finalmente recientemente posteriormente previamente aquí allí bien mal casi tajantemente rotundamente públicamente claramente",
    ),
    (Class::NEGATION, "no nunca jamás"),
    (
        Class::TIME,
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre día días semana semanas mes meses año años hora horas tarde noche mañana mediodía ayer hoy madrugada jornada víspera",
    ),
    (
        Class::QUANTITY,
        "dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien mil",
    ),
    (Class::SAYING, verbs::SAYING),
    (Class::SAYING.with(Class::FINITE), verbs::SAYS),
    (
        Class::SAYING.with(Class::PAST),
        "dicho escrito advertido admitido reconocido respondido sostenido insistido añadido prometido pedido expuesto",
    ),
    (
        Class::SAYING.with(Class::GERUND),
        "diciendo advirtiendo añadiendo insistiendo",
    ),
    (
        Class::NAMING,
        "calificar tachar tildar llamar denominar describir definir considerar catalogar acusar comparar",
    ),
    (
        Class::NAMING.with(Class::FINITE),
        "describió describe describieron define definió definen",
    ),
    (
        Class::NAMING.with(Class::PAST),
        "descrito descrita definido definida",
    ),
    (
        Class::MENTAL,
        "pensar esperar confiar dudar lamentar desear rechazar considerar sospechar temer celebrar apostar defender",
    ),
    (
        Class::MENTAL.with(Class::FINITE),
        "cree creen creía piensa piensan confía teme temen temió quiere quieren quería defiende defendió defienden sabe ve",
    ),
    (Class::VERB, verbs::OTHER),
    (Class::VERB.with(Class::FINITE), verbs::DOES),
    (Class::TITLE, nouns::TITLES),
    (Class::TITLE.with(Class::MALE), nouns::TITLES_MALE),
    (Class::TITLE.with(Class::FEMALE), nouns::TITLES_FEMALE),
    (
        Class::TITLE.with(Class::HONORIFIC).with(Class::MALE),
        "sr sr. señor don",
    ),
    (
        Class::TITLE.with(Class::HONORIFIC).with(Class::FEMALE),
        "sra sra. señora doña",
    ),
    (Class::TITLE.with(Class::HONORIFIC), "dr dr. dra dra."),
    (Class::TITLE.with(Class::PLURAL), nouns::TITLES_PLURAL),
    (
        Class::HUMAN,
        "persona fuente testigo víctima sospechoso sospechosa superviviente vecino vecina cliente pasajero pasajera lector lectora manifestante joven mayor niño niña amigo amiga acusado acusada afectado afectada votante turista jubilado jubilada",
    ),
    (
        Class::HUMAN.with(Class::MALE),
        "hombre padre hermano hijo marido tío abuelo",
    ),
    (
        Class::HUMAN.with(Class::FEMALE),
        "mujer madre hermana hija esposa tía abuela viuda",
    ),
    (
        Class::HUMAN.with(Class::PLURAL),
        "personas fuentes testigos víctimas vecinos clientes pasajeros manifestantes jóvenes niños amigos afectados votantes turistas críticos padres familiares huelguistas",
    ),
    (Class::ORGANISATION, nouns::ORGANISATIONS),
    (
        Class::ORGANISATION.with(Class::PLURAL),
        "autoridades sindicatos partidos empresas asociaciones medios ministerios",
    ),
    (Class::DOCUMENT, nouns::DOCUMENTS),
    (
        Class::UTTERANCE.with(Class::NOUN),
        "palabras palabra declaraciones declaración frase respuesta críticas crítica comentario comentarios mensaje promesa términos",
    ),
    (Class::PARTICLE, "de del la los las y van von da di al"),
]);

static NAMES: Lexicon<Table<1024>> = Lexicon::new(&[
    (
        Class::GIVEN.with(Class::MALE),
        "adrián agustín alberto alejandro alfonso alfredo álvaro andrés ángel antonio arturo benito carlos césar claudio cristóbal daniel david diego domingo eduardo emilio enrique ernesto esteban federico felipe félix fernando francisco gabriel gerardo gonzalo gregorio guillermo gustavo héctor hugo ignacio iván jacobo jaime javier jesús joaquín jorge josé juan julián julio leandro leonardo lorenzo lucas luis manuel marcelo marcos mario martín mateo mauricio miguel nicolás óscar pablo pedro rafael ramiro ramón raúl ricardo roberto rodolfo rodrigo rogelio rubén salvador samuel santiago sebastián sergio simón tomás vicente víctor xavier",
    ),
    (
        Class::GIVEN.with(Class::FEMALE),
        "adela adriana alba alicia amalia amparo ana andrea ángela antonia aurora beatriz blanca camila carla carmen carolina catalina cecilia clara claudia concepción consuelo cristina daniela diana dolores elena elisa elvira emilia esperanza estela esther eugenia eva fernanda florencia gabriela gloria graciela guadalupe ilse inés irene isabel jimena josefa juana julia laura leonor leticia lidia lola lorena lourdes lucía luisa magdalena manuela marcela margarita maría mariana marina marta mercedes mireia mónica montserrat natalia noelia nuria olga paloma patricia paula pilar raquel rebeca rocío rosa rosario sandra sara silvia sofía soledad sonia susana teresa valentina valeria verónica victoria virginia ximena yolanda",
    ),
    (
        Class::PLACE,
        "españa madrid barcelona sevilla valencia méxico argentina colombia chile perú venezuela europa américa áfrica asia francia alemania italia portugal rusia ucrania china japón bruselas londres parís berlín washington moscú lima bogotá caracas",
    ),
    (Class::ORIGIN, "español española europeo europea"),
    (
        Class::ORGANISATION,
        "ministerio parlamento senado congreso gobierno otan onu ue unión consejo banco federación confederación asociación sindicato partido instituto universidad autoridad agencia ayuntamiento tribunal corte comisión cámara diario fiscalía junta",
    ),
    (
        Class::TIME,
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad pascua",
    ),
]);

const ENDINGS: &[Ending] = &[
    ("aron", "ar", Class::FINITE),
    ("aban", "ar", Class::FINITE),
    ("ando", "ar", Class::GERUND),
    ("aba", "ar", Class::FINITE),
    ("ará", "ar", Class::FINITE),
    ("ada", "ar", Class::PAST),
    ("ado", "ar", Class::PAST),
    ("an", "ar", Class::FINITE),
    ("ó", "ar", Class::FINITE),
    ("a", "ar", Class::FINITE),
    ("ieron", "ir", Class::FINITE),
    ("ieron", "er", Class::FINITE),
    ("ido", "ir", Class::PAST),
    ("ido", "er", Class::PAST),
    ("ía", "ir", Class::FINITE),
    ("ía", "er", Class::FINITE),
    ("ió", "ir", Class::FINITE),
    ("ió", "er", Class::FINITE),
    ("en", "ir", Class::FINITE),
    ("en", "er", Class::FINITE),
    ("e", "ir", Class::FINITE),
    ("e", "er", Class::FINITE),
];
