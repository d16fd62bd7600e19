//! Names in the case in which people are called by them, where an article has only others.

use std::collections::BTreeSet;

use crate::language::{Class, Language};
use crate::text::fold;

/// Endings of men's surnames in other cases, each with that of the nominative.
const MEN: &[(&str, &str)] = &[
    ("ским", "ский"),
    ("ского", "ский"),
    ("скому", "ский"),
    ("цкого", "цкий"),
    ("цкому", "цкий"),
    ("ського", "ський"),
    ("ському", "ський"),
    ("енка", "енко"),
    ("енку", "енко"),
    ("ова", "ов"),
    ("ову", "ов"),
    ("овым", "ов"),
    ("ева", "ев"),
    ("еву", "ев"),
    ("евым", "ев"),
    ("ина", "ин"),
    ("ину", "ин"),
    ("иным", "ин"),
    ("юка", "юк"),
    ("юку", "юк"),
    ("чука", "чук"),
    ("чуку", "чук"),
];

/// The same of women's.
const WOMEN: &[(&str, &str)] = &[
    ("ской", "ская"),
    ("скую", "ская"),
    ("цкой", "цкая"),
    ("ської", "ська"),
    ("ську", "ська"),
    ("овой", "ова"),
    ("ову", "ова"),
    ("ової", "ова"),
    ("евой", "ева"),
    ("еву", "ева"),
    ("евої", "ева"),
    ("иной", "ина"),
    ("ину", "ина"),
];

/// The given name and surname `name` in the nominative, if it is in another case: "Сергей Зайцев"
/// of "Сергея Зайцева". What somebody is called besides tells the surname, or else its ending.
pub(super) fn nominative(
    name: &str,
    aliases: &BTreeSet<String>,
    language: &Language,
) -> Option<String> {
    let (given, surname) = name.split_once(' ')?;
    if surname.contains(' ') {
        return None;
    }
    let (given, class) = language.given_nominative(given)?;
    let stem = |name: &str| language.grammar.stem(&fold(name)).to_owned();
    let is_woman = class.is(Class::FEMALE);
    let is_plain = |alias: &&String| {
        let ending = match is_woman {
            true => alias.ends_with(['а', 'я']),
            false => !alias.ends_with(['а', 'я', 'у', 'ю', 'е', 'ы', 'и', 'м']),
        };
        ending && stem(alias) == stem(surname)
    };
    let single = aliases.iter().filter(|alias| !alias.contains(' '));
    let endings = if is_woman { WOMEN } else { MEN };
    let by_ending = || {
        let mut forms = endings.iter();
        forms.find_map(|(ending, plain)| Some(surname.strip_suffix(ending)?.to_owned() + plain))
    };
    let known = single.filter(is_plain).min_by_key(|alias| alias.len());
    let surname = known.cloned().or_else(by_ending)?;
    Some(format!("{given} {surname}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::nominative;
    use crate::language;

    #[test]
    fn names_are_told_in_the_nominative() {
        let name = |code: &str, name: &str, aliases: &[&str]| {
            let aliases: BTreeSet<String> = aliases.iter().map(|a| (*a).to_owned()).collect();
            nominative(name, &aliases, language::of(code)?)
        };
        for (code, oblique, aliases, plain) in [
            (
                "ru",
                "Сергея Маррака",
                &["Маррак"][..],
                Some("Сергей Маррак"),
            ),
            ("ru", "Сергея Халевинского", &[], Some("Сергей Халевинский")),
            ("ru", "Елены Халевиной", &[], Some("Елена Халевина")),
            (
                "ru",
                "Елене Халевиной",
                &["Халевина"],
                Some("Елена Халевина"),
            ),
            ("ru", "Сергея Маррака", &[], None),
            ("ru", "Сергея Ивановича Халевина", &[], None),
            ("ru", "Павла Сореля", &["Сорель"], Some("Павел Сорель")),
            ("ru", "Сергей Халевин", &["Халевина"], None),
            ("uk", "Андрія Халевенка", &[], Some("Андрій Халевенко")),
            ("de", "Sergeja Halevina", &[], None),
        ] {
            assert_eq!(name(code, oblique, aliases).as_deref(), plain, "{oblique}");
        }
    }
}
