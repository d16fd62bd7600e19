//! Names in capitals throughout, as transcripts print them.

/// How many letters a word has at most that may be initials: "JD".
const INITIALS: usize = 2;
/// How many letters stand behind "Mc" at least.
const BEHIND_MC: usize = 3;
/// Small words within names.
const PARTICLES: [&str; 13] = [
    "AL", "BIN", "DA", "DE", "DEL", "DEN", "DER", "DI", "DOS", "LA", "TER", "VAN", "VON",
];

/// A name of several words as it is written elsewhere, "Ilse Marrack" of "ILSE MARRACK"; `None`
/// where it has small letters already, or is what many are called: "THE WITNESS".
pub(in crate::people) fn in_small_letters(name: &str) -> Option<String> {
    let is_plain = |c: char| c.is_uppercase() || matches!(c, ' ' | '-' | '.' | '\'' | '’');
    let several = name.contains(' ') && !name.starts_with("THE ");
    let is_name = |word: &str| word.chars().count() <= INITIALS || has_vowel(word);
    if !several || !name.chars().all(is_plain) || !name.split(' ').all(is_name) {
        return None;
    }
    let words =
        name.split(' ')
            .enumerate()
            .map(|(at, word)| match at > 0 && PARTICLES.contains(&word) {
                true => word.to_lowercase(),
                false => small(word),
            });
    Some(words.collect::<Vec<_>>().join(" "))
}

/// A word with a capital at its beginning and behind its signs: "O'Brien".
fn small(word: &str) -> String {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    if letters <= INITIALS && !has_vowel(word) {
        return word.to_owned();
    }
    let mut begins = true;
    let mut small = String::with_capacity(word.len());
    for c in word.chars() {
        match begins {
            true => small.push(c),
            false => small.extend(c.to_lowercase()),
        }
        begins = !c.is_alphabetic();
    }
    match small
        .strip_prefix("Mc")
        .filter(|rest| rest.chars().count() >= BEHIND_MC)
    {
        Some(rest) => {
            let mut letters = rest.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            "Mc".chars().chain(first).chain(letters).collect()
        }
        None => small,
    }
}

/// Whether a word can be spoken: "BBC" cannot.
fn has_vowel(word: &str) -> bool {
    let plain = crate::text::fold(word);
    plain
        .contains(|c: char| "aeiouyаеиоуыэюяіїє".contains(c) || !c.is_alphabetic() || c > '\u{4ff}')
}

#[cfg(test)]
mod tests {
    use super::in_small_letters;

    #[test]
    fn names_in_capitals_are_written_with_small_letters() {
        let told = |name| in_small_letters(name).unwrap_or_default();
        assert_eq!(told("ILSE MARRACK"), "Ilse Marrack");
        assert_eq!(told("JD O'BRIEN-TARN"), "JD O'Brien-Tarn");
        assert_eq!(told("J. MCKAY"), "J. McKay");
        assert_eq!(told("ИЛЬЗА МАРРАК"), "Ильза Маррак");
        assert_eq!(told("AL TARN DE LA CRUZ"), "Al Tarn de la Cruz");
        assert_eq!(told("XI MARRACK"), "Xi Marrack");
        for name in [
            "Ilse MARRACK",
            "NATO",
            "THE WITNESS",
            "TASK FORCE 9",
            "BBC NEWS",
        ] {
            assert_eq!(in_small_letters(name), None);
        }
    }
}
