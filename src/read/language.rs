//! The language of an article.

mod brief;

use whatlang::{Lang, Script};

use crate::article::Article;
use crate::language::{self, Class};
use crate::text::words;

/// Letters below which a text is too short to tell.
const ENOUGH: usize = 200;

/// Function words that a short text must have.
const FUNCTION: usize = 4;

/// At least one word of so many is one of them.
const SHARE: usize = 4;

/// Letters below which a text does not refute what is said of its language.
const PLENTY: usize = 400;

/// Languages that are taken for each other.
const KIN: &[&[&str]] = &[
    &["ca", "es", "gl", "pt"],
    &["da", "nb", "nn", "no", "sv"],
    &["cs", "sk"],
    &["bg", "bs", "hr", "mk", "sl", "sr"],
    &["id", "jv", "ms"],
    &["af", "nl"],
    &["hi", "mr", "ne"],
    &["az", "tk", "tr", "uz"],
    &["fa", "ur"],
    &["ja", "zh"],
    &["de", "yi"],
    &["it", "la"],
    &["en", "tl"],
];

/// Bytes of the body that are looked at; more does not change the answer.
const SAMPLE: usize = 2400;

/// The ISO 639-1 code in `words`: `en`, `en-US`, `EN_us` and `English` all give `en`.
pub(super) fn code(words: &str) -> Option<String> {
    let is_named = |language: &&Lang| language.eng_name().eq_ignore_ascii_case(words);
    if let Some(language) = Lang::all().iter().find(is_named) {
        return short(language.code()).map(str::to_owned);
    }
    let code = words.split(['-', '_']).next()?.to_lowercase();
    let fits = matches!(code.len(), 2 | 3) && code.bytes().all(|b| b.is_ascii_lowercase());
    fits.then(|| short(&code).map_or(code.clone(), str::to_owned))
}

/// The language of the article's body, where it can be told reliably and is another than `stated`.
///
/// What a page says of its language is often that of its template. It is believed unless the text
/// is long enough and in a language that nobody takes for the stated one.
pub(super) fn detect(article: &Article, stated: Option<&str>) -> Option<String> {
    let sample = sample(article);
    let Some(stated) = stated else {
        return of(&sample);
    };
    let letters = sample.chars().filter(|c| c.is_alphabetic()).count();
    let found = of(&sample).filter(|found| letters >= PLENTY && found != stated)?;
    let known = CODES.iter().any(|(_, code)| *code == stated);
    let kin = KIN
        .iter()
        .any(|kin| kin.contains(&stated) && kin.contains(&found.as_str()));
    (known && !kin).then_some(found)
}

fn sample(article: &Article) -> String {
    let mut sample = String::new();
    for span in article.body() {
        if sample.len() >= SAMPLE {
            break;
        }
        sample.extend(span.of(&article.text).chars().take(SAMPLE));
        sample.push('\n');
    }
    sample
}

fn of(text: &str) -> Option<String> {
    let (mut letters, mut han, mut kana, mut hangul) = (0, 0, 0, 0);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        match c {
            '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' => han += 1,
            '\u{3040}'..='\u{30ff}' => kana += 1,
            '\u{ac00}'..='\u{d7a3}' => hangul += 1,
            _ => {}
        }
    }
    if (han + kana + hangul) * 2 > letters {
        return east_asian(han, kana, hangul).map(str::to_owned);
    }
    let told = by_words(text, letters).or_else(|| brief::of(text));
    told.map(str::to_owned)
}

/// The language that a text's letters and words tell.
fn by_words(text: &str, letters: usize) -> Option<&'static str> {
    let info = whatlang::detect(text)?;
    let told_by_script = matches!(
        info.script(),
        Script::Mandarin | Script::Hiragana | Script::Katakana
    );
    let code = short(Lang::code(&info.lang())).filter(|_| !told_by_script)?;
    let is_sure = letters >= ENOUGH && info.is_reliable() || is_spoken(text, code);
    is_sure.then_some(code)
}

/// Whether a text, which may be short, has as many function words of a language as it should: what
/// its letters alone leave open, these tell.
fn is_spoken(text: &str, code: &str) -> bool {
    let Some(language) = language::of(code) else {
        return false;
    };
    let (mut all, mut function) = (0, 0);
    for word in words(text) {
        all += 1;
        function += usize::from(language.class(word.of(text)).is(Class::FUNCTION));
    }
    function >= FUNCTION && SHARE * function >= all
}

/// Chinese, Japanese and Korean share characters, so a trace of another's script leaves it open:
/// Japanese always has kana, Chinese none, and Korean is mostly Hangul.
fn east_asian(han: usize, kana: usize, hangul: usize) -> Option<&'static str> {
    let all = han + kana + hangul;
    if all < ENOUGH / 4 {
        return None;
    }
    if hangul * 2 > all {
        return Some("ko");
    }
    match (kana * 10 > all, kana == 0 && hangul == 0) {
        (true, _) => Some("ja"),
        (_, true) => Some("zh"),
        _ => None,
    }
}

fn short(code: &str) -> Option<&'static str> {
    CODES
        .iter()
        .find(|(long, _)| *long == code)
        .map(|(_, short)| *short)
}

/// ISO 639-3 codes of the detected languages, and their ISO 639-1 codes.
const CODES: &[(&str, &str)] = &[
    ("afr", "af"),
    ("aka", "ak"),
    ("amh", "am"),
    ("ara", "ar"),
    ("aze", "az"),
    ("bel", "be"),
    ("ben", "bn"),
    ("bul", "bg"),
    ("cat", "ca"),
    ("ces", "cs"),
    ("cmn", "zh"),
    ("cym", "cy"),
    ("dan", "da"),
    ("deu", "de"),
    ("ell", "el"),
    ("eng", "en"),
    ("epo", "eo"),
    ("est", "et"),
    ("fin", "fi"),
    ("fra", "fr"),
    ("guj", "gu"),
    ("heb", "he"),
    ("hin", "hi"),
    ("hrv", "hr"),
    ("hun", "hu"),
    ("hye", "hy"),
    ("ind", "id"),
    ("ita", "it"),
    ("jav", "jv"),
    ("jpn", "ja"),
    ("kan", "kn"),
    ("kat", "ka"),
    ("khm", "km"),
    ("kor", "ko"),
    ("lat", "la"),
    ("lav", "lv"),
    ("lit", "lt"),
    ("mal", "ml"),
    ("mar", "mr"),
    ("mkd", "mk"),
    ("mya", "my"),
    ("nep", "ne"),
    ("nld", "nl"),
    ("nob", "no"),
    ("ori", "or"),
    ("pan", "pa"),
    ("pes", "fa"),
    ("pol", "pl"),
    ("por", "pt"),
    ("ron", "ro"),
    ("rus", "ru"),
    ("sin", "si"),
    ("slk", "sk"),
    ("slv", "sl"),
    ("sna", "sn"),
    ("spa", "es"),
    ("srp", "sr"),
    ("swe", "sv"),
    ("tam", "ta"),
    ("tel", "te"),
    ("tgl", "tl"),
    ("tha", "th"),
    ("tuk", "tk"),
    ("tur", "tr"),
    ("ukr", "uk"),
    ("urd", "ur"),
    ("uzb", "uz"),
    ("vie", "vi"),
    ("yid", "yi"),
    ("zho", "zh"),
    ("zul", "zu"),
];
