//! English words spelt out, as one of their spellings.

/// What a word is short for, or written as: sorted by the word.
const WRITTEN: &[(&str, &str)] = &[
    ("afterwards", "afterward"),
    ("amongst", "among"),
    ("burnt", "burned"),
    ("can't", "can not"),
    ("cannot", "can not"),
    ("eight", "8"),
    ("eighteen", "18"),
    ("eighty", "80"),
    ("eleven", "11"),
    ("fifteen", "15"),
    ("fifty", "50"),
    ("five", "5"),
    ("forty", "40"),
    ("four", "4"),
    ("fourteen", "14"),
    ("gen", "general"),
    ("gonna", "going to"),
    ("gotta", "got to"),
    ("gov", "governor"),
    ("grey", "gray"),
    ("learnt", "learned"),
    ("let's", "let us"),
    ("litre", "liter"),
    ("litres", "liters"),
    ("metre", "meter"),
    ("metres", "meters"),
    ("nine", "9"),
    ("nineteen", "19"),
    ("ninety", "90"),
    ("noone", "no 1"),
    ("ok", "okay"),
    ("one", "1"),
    ("onto", "on to"),
    ("programme", "program"),
    ("programmes", "programs"),
    ("sen", "senator"),
    ("seven", "7"),
    ("seventeen", "17"),
    ("seventy", "70"),
    ("shan't", "shall not"),
    ("six", "6"),
    ("sixteen", "16"),
    ("sixty", "60"),
    ("ten", "10"),
    ("thirteen", "13"),
    ("thirty", "30"),
    ("three", "3"),
    ("towards", "toward"),
    ("twelve", "12"),
    ("twenty", "20"),
    ("two", "2"),
    ("tyre", "tire"),
    ("tyres", "tires"),
    ("wanna", "want to"),
    ("whilst", "while"),
    ("won't", "will not"),
];

/// What a word ends with where it holds another one.
const CONTRACTED: [(&str, &str); 7] = [
    ("n't", "not"),
    ("'re", "are"),
    ("'ve", "have"),
    ("'ll", "will"),
    ("'d", "would"),
    ("'m", "am"),
    ("'s", "is"),
];

/// Stems of which Americans leave out the "u".
const ROOTS: [&str; 18] = [
    "aviour",
    "avour",
    "labour",
    "colour",
    "honour",
    "humour",
    "rumour",
    "armour",
    "glamour",
    "harbour",
    "neighbour",
    "rigour",
    "vigour",
    "endour",
    "andour",
    "tumour",
    "vapour",
    "fervour",
];

/// British endings, and what Americans write for them.
const ENDINGS: [(&str, &str); 20] = [
    ("ise", "ize"),
    ("ised", "ized"),
    ("ises", "izes"),
    ("ising", "izing"),
    ("isation", "ization"),
    ("isations", "izations"),
    ("yse", "yze"),
    ("ysed", "yzed"),
    ("ysing", "yzing"),
    ("dgement", "dgment"),
    ("dgements", "dgments"),
    ("ence", "ense"),
    ("ences", "enses"),
    ("tre", "ter"),
    ("tres", "ters"),
    ("bre", "ber"),
    ("elled", "eled"),
    ("elling", "eling"),
    ("eller", "eler"),
    ("ilful", "illful"),
];

/// Letters of the shortest word that has one of these endings: "wise" and "prise" have none.
const SHORTEST: usize = 6;

/// The words that a folded one stands for, each in one of its spellings.
pub(crate) fn spelt_out(folded: &str) -> Vec<String> {
    if let Ok(at) = WRITTEN.binary_search_by_key(&folded, |&(word, _)| word) {
        return WRITTEN[at].1.split(' ').map(str::to_owned).collect();
    }
    let contracted = CONTRACTED.iter().find_map(|&(end, word)| {
        let stem = folded.strip_suffix(end).filter(|stem| !stem.is_empty())?;
        Some([stem, word].map(str::to_owned).to_vec())
    });
    let plain = || compound(folded).unwrap_or_else(|| american(&cardinal(folded)));
    contracted.unwrap_or_else(|| vec![plain()])
}

/// The figures of a number, written in figures or as a word; "2.6" of "2.6million".
pub(in crate::align) fn number(folded: &str) -> Option<String> {
    let written = spelt_out(folded);
    let word = written.first().filter(|_| written.len() == 1)?;
    let end = word.find(|c: char| !c.is_numeric() && c != '.');
    let figures = word.get(..end.unwrap_or(word.len()))?;
    let is_magnitude = || MAGNITUDES.contains(&word.as_str()).then(|| word.clone());
    (!figures.is_empty())
        .then(|| figures.to_owned())
        .or_else(is_magnitude)
}

/// What a number is counted in.
const MAGNITUDES: [&str; 5] = ["hundred", "thousand", "million", "billion", "trillion"];

/// "24" of "twentyfour", as a hyphen is left out.
fn compound(folded: &str) -> Option<String> {
    let written = |word: &str| {
        let at = WRITTEN.binary_search_by_key(&word, |&(word, _)| word);
        Some(WRITTEN[at.ok()?].1).filter(|figures| figures.starts_with(|c: char| c.is_numeric()))
    };
    let (tens, ones) = folded.split_at_checked(folded.find("ty")? + 2)?;
    let (tens, ones) = (written(tens)?.strip_suffix('0')?, written(ones)?);
    (ones.len() == 1).then(|| format!("{tens}{ones}"))
}

/// "17" of "17th".
fn cardinal(folded: &str) -> String {
    let figures = folded.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let ending = folded.get(figures.len()..).unwrap_or_default();
    let is_figures = !figures.is_empty() && figures.bytes().all(|byte| byte.is_ascii_digit());
    match is_figures && matches!(ending, "st" | "nd" | "rd" | "th") {
        true => figures.to_owned(),
        false => folded.to_owned(),
    }
}

/// The word as Americans spell it.
fn american(word: &str) -> String {
    if let Some(root) = ROOTS.iter().find(|root| word.contains(*root)) {
        return word.replace(root, &root.replace("our", "or"));
    }
    let ending = ENDINGS.iter().find_map(|(british, american)| {
        let stem = word.strip_suffix(british)?;
        Some(format!("{stem}{american}"))
    });
    ending
        .filter(|_| word.len() >= SHORTEST)
        .unwrap_or_else(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{WRITTEN, spelt_out};

    #[test]
    fn the_table_is_sorted() {
        assert!(WRITTEN.is_sorted_by(|one, two| one.0 < two.0));
    }

    #[test]
    fn words_are_spelt_out() {
        for (one, other) in [
            ("doesn't", "does not"),
            ("cannot", "can not"),
            ("they're", "they are"),
            ("tyre", "tire"),
            ("tyres", "tires"),
            ("wanna", "want to"),
            ("thirty", "30"),
            ("17th", "17"),
            ("fortytwo", "42"),
            ("honoured", "honored"),
            ("centre", "center"),
            ("defence", "defense"),
            ("organisations", "organizations"),
            ("judgement", "judgment"),
            ("travelled", "traveled"),
        ] {
            let words = |words: &str| words.split(' ').flat_map(spelt_out).collect::<Vec<_>>();
            assert_eq!(words(one), words(other), "{one} {other}");
        }
        for (one, other) in [
            ("hours", "hors"),
            ("filled", "filed"),
            ("wise", "wize"),
            ("can", "cannot"),
        ] {
            assert_ne!(spelt_out(one), spelt_out(other), "{one} {other}");
        }
    }
}
