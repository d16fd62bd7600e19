//! Letters that stand for a longer name: "IST" for the "Institute for the Study of Tides".

/// Letters of the longest word that stands for a name.
const LONGEST: usize = 12;

/// Whether `letters` are a word of capitals, small letters between them at most, and the first
/// letters of the last capitalised words of `name`: "MoF" for "Varenian Ministry of Ferries".
pub(in crate::people) fn stands_for(letters: &str, name: &str) -> bool {
    let pair = capitals(letters).zip(initials(name));
    pair.is_some_and(|(capitals, initials)| initials.ends_with(&capitals))
}

/// The capitals of a word that may stand for a name.
pub(in crate::people) fn capitals(letters: &str) -> Option<String> {
    let is_word = letters.chars().all(|c| c.is_alphabetic() || c == '.');
    let capitals: String = letters.chars().filter(|c| c.is_uppercase()).collect();
    let few = letters.chars().filter(|c| c.is_lowercase()).count();
    let count = capitals.chars().count();
    (is_word && (2..=LONGEST).contains(&count) && few < count).then_some(capitals)
}

/// All capitals that may stand for a name: of "Varenian Ministry of Ferries" VMF and MF.
pub(in crate::people) fn all_capitals(name: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = initials(name).unwrap_or_default().chars().collect();
    let counts = 2..=letters.len().min(LONGEST);
    counts.map(move |count| letters[letters.len() - count..].iter().collect())
}

/// The first letters of the capitalised words of a name of several words.
fn initials(name: &str) -> Option<String> {
    let mut before = ' ';
    let begins = |c: &char| {
        let begins = c.is_uppercase() && !before.is_alphanumeric();
        before = *c;
        begins
    };
    name.contains(' ')
        .then(|| name.chars().filter(begins).collect())
}

#[cfg(test)]
mod tests {
    use super::stands_for;

    #[test]
    fn letters_stand_for_the_words_that_begin_with_them() {
        for (letters, name) in [
            ("IST", "the Institute for the Study of Tides"),
            ("MoF", "Varenian Ministry of Ferries"),
            ("V.F.B.", "Varenian Ferry Board"),
            ("ATL", "Anti-Tide League"),
        ] {
            assert!(stands_for(letters, name), "{letters}");
        }
        for (letters, name) in [
            ("IST", "Institute of Tides"),
            ("Marrack", "Ilse Marrack"),
            ("F", "Varenian Ferries"),
            ("FB", "FB"),
            ("Ilse", "Institute"),
        ] {
            assert!(!stands_for(letters, name), "{letters}");
        }
    }
}
