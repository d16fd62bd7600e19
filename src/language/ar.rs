//! Arabic.

mod nouns;
mod verbs;

use super::{Capitals, Class, Ending, Grammar, Language, Lexicon, Table};

/// Arabic, whose verb comes first and whose script has no capitals. In its tables no alif has a
/// hamza.
pub(crate) static ARABIC: Language = Language {
    words: &WORDS,
    names: &NAMES,
    endings: ENDINGS,
    plain: Class::FINITE,
    grammar: Grammar {
        folds: false,
        inverts: true,
        drops: true,
        head_first: true,
        bare: true,
        capitals: Capitals::Nothing,
        anonymous: &["مصدر", "المصدر", "مصادر", "المصادر"],
        naming: &[
            "اسم",
            "باسم",
            "لاسم",
            "صحيفة",
            "لصحيفة",
            "جريدة",
            "لجريدة",
            "قناة",
            "لقناة",
            "وكالة",
            "لوكالة",
            "موقع",
            "لموقع",
            "مجلة",
            "لمجلة",
            "شركة",
            "لشركة",
            "فريق",
            "لفريق",
            "نادي",
            "لنادي",
            "مشروع",
            "كتاب",
            "رواية",
            "فيلم",
            "مسلسل",
            "برنامج",
            "حملة",
            "عملية",
            "منظمة",
            "جمعية",
            "حزب",
            "مصطلح",
            "كلمة",
            "عبارة",
        ],
        prefixes: &["و", "ف", "ل", "ب", "ك"],
        article: "ال",
        joined: JOINED,
        declension: DECLENSION,
        inquiring: &["سال"],
        asking: &["س", "سوال", "المذيع", "المذيعة", "الصحفي", "الصحفية"],
        answering: &["ج", "جواب"],
        honorifics: &["السيد", "السيدة"],
        third: &["هو", "هي"],
        interviewing: &["حاور", "مقابلة", "حوار"],
        ..Grammar::ENGLISH
    },
};

const ACCORDING: Class = Class::PREPOSITION.with(Class::ACCORDING);

const JOINED: &[(&str, Class)] = &[
    ("وفقا ل", ACCORDING),
    ("وفق ما", Class::LIKE),
    ("طبقا ل", ACCORDING),
    ("بحسب ما", Class::LIKE),
    ("حسب ما", Class::LIKE),
    ("على حد قول", ACCORDING),
    ("على حد تعبير", ACCORDING),
    ("على لسان", ACCORDING),
    ("نقلا عن", ACCORDING),
    ("من جانبه", Class::ADVERB),
    ("من جانبها", Class::ADVERB),
    ("من جهته", Class::ADVERB),
    ("من جهتها", Class::ADVERB),
    ("بدوره", Class::ADVERB),
    ("في المقابل", Class::ADVERB),
    ("الى ذلك", Class::ADVERB),
    ("في الوقت نفسه", Class::ADVERB),
    ("لم يكشف عن اسمه", Class::ADVERB),
    ("ردا على", Class::PREPOSITION),
    ("فيما يتعلق ب", Class::PREPOSITION),
    ("في حديث ل", Class::PREPOSITION),
    ("في تصريح ل", Class::PREPOSITION),
];

static WORDS: Lexicon<Table<4096>> = Lexicon::new(&[
    (Class::DETERMINER, "هذا هذه ذلك تلك هؤلاء اولئك كل جميع"),
    (
        Class::DETERMINER.with(Class::QUANTITY),
        "احد احدى بعض عدة عدد",
    ),
    (Class::PRONOUN.with(Class::MALE), "هو"),
    (Class::PRONOUN.with(Class::FEMALE), "هي"),
    (Class::PRONOUN.with(Class::PLURAL), "هم"),
    (Class::PRONOUN.with(Class::DEICTIC), "انا نحن انت انتم"),
    (
        Class::PREPOSITION,
        "في من الى على عن مع ل ب ك بين خلال بعد قبل منذ حتى ضد تحت فوق امام وراء حول دون لدى عند نحو باسم عبر اثناء بشان بسبب رغم وفق ضمن",
    ),
    (Class::ACCORDING, "بحسب حسب"),
    (Class::PREPOSITION, "بحسب حسب"),
    (Class::LIKE, "كما مثلما"),
    (Class::CONJUNCTION, "و ف او ام ثم لكن ولكن بل"),
    (
        Class::SUBORDINATOR,
        "ان بان انه انها بانه بانها انهم اذا اذ حيث عندما بينما لان لانه فيما كي لكي",
    ),
    (Class::THAT, "ان بان انه انها بانه بانها انهم"),
    (Class::RELATIVE, "الذي التي الذين اللواتي اللذان"),
    (
        Class::AUXILIARY,
        "قد لقد سوف كان كانت كانوا يكون تكون ليس ليست سيكون ستكون",
    ),
    (
        Class::ADVERB,
        "ايضا كذلك لا لم لن ما اليوم امس غدا الان هنا هناك فقط جدا مجددا مؤكدا مشيرا مضيفا موضحا لاحقا سابقا اخيرا حاليا للصحفيين للصحافيين صراحة بشدة مرة",
    ),
    (Class::NEGATION, "لا لم لن"),
    (
        Class::TIME,
        "الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر يوم اليوم ايام اسبوع الاسبوع اسابيع شهر الشهر اشهر عام العام سنة سنوات اعوام ساعة ساعات صباح مساء ليل صباحا مساء ليلا امس غدا الماضي المقبل الجاري",
    ),
    (
        Class::QUANTITY,
        "اثنان ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرون مئة الف",
    ),
    (Class::SAYING, verbs::SAID),
    (Class::SAYING.with(Class::FINITE), verbs::SAYS),
    (
        Class::SAYING.with(Class::GERUND),
        "قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة مشيرا مشيرة موضحا موضحة معتبرا معتبرة محذرا محذرة لافتا لافتة متابعا مبينا",
    ),
    (Class::NAMING, "وصف سمى نعت اعتبر شبه"),
    (Class::NAMING.with(Class::FINITE), "يصف تصف يعتبر تعتبر"),
    (Class::MENTAL, "امل راى ظن اعتقد توقع خشي"),
    (
        Class::MENTAL.with(Class::FINITE),
        "يامل يرى ترى يعتقد تعتقد يتوقع يخشى",
    ),
    (Class::VERB, verbs::OTHER),
    (Class::VERB.with(Class::FINITE), verbs::DOES),
    (Class::TITLE.with(Class::MALE), nouns::TITLES_MALE),
    (Class::TITLE.with(Class::FEMALE), nouns::TITLES_FEMALE),
    (
        Class::TITLE.with(Class::HONORIFIC).with(Class::MALE),
        "السيد",
    ),
    (
        Class::TITLE.with(Class::HONORIFIC).with(Class::FEMALE),
        "السيدة",
    ),
    (Class::TITLE.with(Class::PLURAL), nouns::TITLES_PLURAL),
    (
        Class::HUMAN.with(Class::MALE),
        "رجل شاب مصدر شاهد اب اخ ابن زوج شخص راكب زبون",
    ),
    (
        Class::HUMAN.with(Class::FEMALE),
        "امراة شابة شاهدة ام اخت ابنة زوجة ضحية",
    ),
    (
        Class::HUMAN.with(Class::PLURAL),
        "ناس مصادر شهود سكان ضحايا ركاب زبائن متظاهرون مضربون اهالي",
    ),
    (Class::ORGANISATION, nouns::ORGANISATIONS),
    (
        Class::ORGANISATION.with(Class::PLURAL),
        "سلطات نقابات احزاب شركات وزارات",
    ),
    (Class::DOCUMENT, nouns::DOCUMENTS),
    (
        Class::UTTERANCE.with(Class::NOUN),
        "كلام كلمات قول تصريح تصريحات عبارة",
    ),
    (Class::PARTICLE, "بن بنت ابو ام عبد ال ابن"),
]);

static NAMES: Lexicon<Table<512>> = Lexicon::new(&[
    (
        Class::GIVEN.with(Class::MALE),
        "احمد محمد محمود علي حسن حسين خالد سالم سامي سمير عمر عمرو عمار يوسف ابراهيم اسماعيل ادم ايمن انور باسم بدر بشير بلال جابر جمال حاتم حازم حامد حمد حمزة داود رامي راشد رشيد رياض زياد زيد سعد سعيد سليم سليمان سيف شريف صالح صلاح طارق طلال عادل عباس عبدالله عبدالرحمن عثمان عدنان عصام عماد غسان فادي فارس فهد فؤاد فيصل قاسم قيس كريم كمال لؤي ماجد مالك مازن مروان مصطفى معاذ منصور منير موسى نادر ناصر نبيل نزار هادي هاني هشام هيثم وائل وليد ياسر ياسين يحيى الياس جورج توماس كارل بول",
    ),
    (
        Class::GIVEN.with(Class::FEMALE),
        "امل اميرة امينة امال ايمان اسماء بسمة بشرى جميلة حنان خديجة دانا دينا رانيا رشا ريم ريما زهراء زينب سارة سامية سحر سعاد سلمى سلوى سمر سناء شيماء عائشة عبير غادة فاتن فاطمة فرح كوثر لبنى لمى لميس ليلى لينا مريم منى منال مها ميساء نادية نجوى ندى نسرين نهى نور هالة هبة هدى هند وفاء ياسمين يسرى الزا ايلزا كلارا",
    ),
    (
        Class::PLACE,
        "مصر سوريا لبنان العراق الاردن فلسطين السعودية الكويت قطر البحرين الامارات عمان اليمن ليبيا تونس الجزائر المغرب السودان روسيا اوكرانيا الصين فرنسا المانيا اوروبا لندن باريس موسكو واشنطن بروكسل القاهرة دمشق بيروت بغداد",
    ),
]);

/// What the masculine past, the plain form of the tables, takes on.
const ENDINGS: &[Ending] = &[
    ("وا", "", Class::FINITE),
    ("تا", "", Class::FINITE),
    ("ت", "", Class::FINITE),
    ("ا", "", Class::FINITE),
    ("ت", "ى", Class::FINITE),
];

/// What a noun has in front of it does not stand here, but what it ends with in the table.
const DECLENSION: &[(&str, &str)] = &[("ين", "ون"), ("ا", ""), ("ه", ""), ("ها", "")];
