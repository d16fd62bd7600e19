//! Names in capitals throughout, as transcripts print them.

/// How many letters a word has at most that may be initials: "JD".
const INITIALS: usize = 2;

/// A name of several words as it is written elsewhere, "Ilse Marrack" of "ILSE MARRACK"; `None` where it
/// has small letters already, or is what many are called: "THE WITNESS".
pub(in crate::people) fn in_small_letters(name: &str) -> Option<String> {
    let is_plain = |c: char| c.is_uppercase() || matches!(c, ' ' | '-' | '.' | '\'' | '’');
    let several = name.contains(' ') && !name.starts_with("THE ");
    if !several || !name.chars().all(is_plain) {
        return None;
    }
    let words = name.split(' ').map(small);
    Some(words.collect::<Vec<_>>().join(" "))
}

/// A word with a capital at its beginning and behind its signs: "O'Brien".
fn small(word: &str) -> String {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    if letters <= INITIALS {
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
        .filter(|rest| rest.len() > INITIALS)
    {
        Some(rest) => {
            let mut letters = rest.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            "Mc".chars().chain(first).chain(letters).collect()
        }
        None => small,
    }
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
        for name in ["Ilse MARRACK", "NATO", "THE WITNESS", "TASK FORCE 9"] {
            assert_eq!(in_small_letters(name), None);
        }
    }
}
