//! Letters that stand for a longer name: "IST" for the "Institute for the Study of Tides".

/// Whether `letters` are a word of capitals, small letters between them at most, and the first
/// letters of the last capitalised words of `name`: "MoF" for "Varenian Ministry of Ferries".
pub(in crate::people) fn stands_for(letters: &str, name: &str) -> bool {
    let capitals: String = letters.chars().filter(|c| c.is_uppercase()).collect();
    let is_word = letters.chars().all(|c| c.is_alphabetic() || c == '.');
    let few = letters.chars().filter(|c| c.is_lowercase()).count();
    let mut before = ' ';
    let initials: String = name
        .chars()
        .filter(|&c| {
            let begins = c.is_uppercase() && !before.is_alphanumeric();
            before = c;
            begins
        })
        .collect();
    let count = capitals.chars().count();
    is_word && count > 1 && few < count && name.contains(' ') && initials.ends_with(&capitals)
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
