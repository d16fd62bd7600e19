//! Public bodies, which are called in several ways: "Varenia’s Harbour Ministry", "the Varenian
//! Ministry of Harbour".

use crate::language::{self, Class};
use crate::text::fold;

/// What the ways to call a body have in common.
pub(in crate::people) struct Body {
    /// Its words in order, and of which land it is.
    pub(in crate::people) whole: String,
    /// The same without the land, where one is told.
    pub(in crate::people) landless: Option<String>,
}

/// Words that only link others.
const LINKS: [&str; 7] = ["the", "a", "an", "of", "for", "and", "&"];

impl Body {
    /// What is left of a name or a description; of what every land has not, all of it.
    pub(in crate::people) fn of(name: &str) -> Self {
        let folded = fold(name).replace('’', "'");
        let article = ["the ", "a ", "an "];
        let bare = article
            .iter()
            .find_map(|article| folded.strip_prefix(article));
        let bare = bare.unwrap_or(&folded);
        if !bare.split(' ').any(is_public) {
            return Self {
                whole: plain(bare),
                landless: None,
            };
        }
        let joined = bare
            .replace("united kingdom", "uk")
            .replace("united states", "us");
        let words = joined.split(' ').map(|word| word.trim_end_matches("'s"));
        let words = words.filter(|word| !LINKS.contains(word));
        let (mut lands, mut others) = (Vec::new(), Vec::new());
        for word in words {
            match land(word) {
                Some(land) => lands.push(land),
                None => others.push(if word == "defence" { "defense" } else { word }),
            }
        }
        others.sort_unstable();
        let landless = (!lands.is_empty()).then(|| others.join(" "));
        lands.extend(others);
        Self {
            whole: lands.join(" "),
            landless,
        }
    }
}

/// Names of lands and leagues beside the one they are most called by.
const SAME: [(&str, &str); 9] = [
    ("britain", "uk"),
    ("european union", "eu"),
    ("great britain", "uk"),
    ("kiev", "kyiv"),
    ("united kingdom", "uk"),
    ("united nations", "un"),
    ("united states", "us"),
    ("united states of america", "us"),
    ("usa", "us"),
];

/// A name without the stops of letters, and of a land or league its commonest name.
fn plain(name: &str) -> String {
    let words = name.split(' ').map(|word| match is_dotted(word) {
        true => word.replace('.', ""),
        false => word.to_owned(),
    });
    let name = words.collect::<Vec<_>>().join(" ");
    let same = SAME.iter().find(|(other, _)| *other == name);
    same.map_or(name, |(_, name)| (*name).to_owned())
}

/// Whether a word is letters with a stop behind each: "u.n.".
fn is_dotted(word: &str) -> bool {
    let mut letters = word.split('.');
    let single = |letter: &str| letter.chars().count() < 2;
    word.contains('.') && word.len() > 2 && letters.all(single)
}

/// Whether every land has such a body.
fn is_public(word: &str) -> bool {
    matches!(
        word,
        "ministry"
            | "department"
            | "embassy"
            | "government"
            | "parliament"
            | "military"
            | "army"
            | "navy"
            | "police"
            | "forces"
            | "presidency"
    )
}

/// What stands for a land and does not begin with its name's first letters, and those.
const LANDS: [(&str, &str); 16] = [
    ("uk", "brit"),
    ("u.k.", "brit"),
    ("u.k", "brit"),
    ("us", "amer"),
    ("u.s.", "amer"),
    ("u.s", "amer"),
    ("usa", "amer"),
    ("french", "fran"),
    ("polish", "pola"),
    ("spanish", "spai"),
    ("danish", "denm"),
    ("dutch", "neth"),
    ("swiss", "swit"),
    ("irish", "irel"),
    ("welsh", "wale"),
    ("finnish", "finl"),
];

/// What the name of a land and the word for what is of it have in common: mostly their first four
/// letters.
pub(in crate::people) fn land(word: &str) -> Option<&str> {
    if let Some((_, land)) = LANDS.iter().find(|(name, _)| *name == word) {
        return Some(land);
    }
    let class = language::of("en")?.name(word);
    let letters = match word.get(..4) {
        Some("aust") => 6,
        Some("slov") => 5,
        Some("nige" | "domi") => word.len(),
        _ => 4,
    };
    let end = word.char_indices().nth(letters);
    let is_land = class.is(Class::PLACE.with(Class::ORIGIN));
    is_land.then(|| end.map_or(word, |(end, _)| &word[..end]))
}
