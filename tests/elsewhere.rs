//! Where words of a statement stand besides in its witnesses, in invented articles.

use verbatim::id::ArticleId;

#[path = "support/case.rs"]
mod case;

use case::Case;

#[test]
fn words_of_it_elsewhere_are_known() {
    let lines = [
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | I told you so in March and I tell you so again: the upper gate stays shut until the last field is cut",
        "Oster Courier | 2031-09-20 | Jorun Velde | She promised that the upper gate stays shut until the last field is cut, and what do we see on these meadows now but water and geese",
        "Tide | 2031-09-20 | Jorun Velde | Geese are what we see",
    ];
    let statements = Case::new(lines).group();
    assert_eq!(statements.len(), 3);
    let elsewhere = |article: u32| {
        let of = |id| id == ArticleId(article);
        let mut all = statements.iter();
        let found = all.find(|statement| statement.witnesses.iter().any(|w| of(w.article)));
        found.map(|statement| statement.elsewhere.clone())
    };
    assert_eq!(elsewhere(0), Some(vec![ArticleId(1)]));
    assert_eq!(
        elsewhere(1),
        Some(vec![]),
        "its own runs stand nowhere else"
    );
}

/// A word of its own for each number, unlike that of the next one.
fn word(number: usize) -> String {
    let number = number * 40_503;
    let syllable =
        |at: usize| ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti"][number >> (3 * at) & 7];
    (0..6).map(syllable).collect()
}

#[test]
fn what_everybody_says_is_no_sign() {
    let of = |count: usize| {
        let lines = (0..count).map(|at| {
            let own: Vec<String> = (0..12).map(|place| word(12 * at + place)).collect();
            format!(
                "Harbour Ledger | 2031-05-04 | {0} {1} | Thank you very much for asking me here {2}",
                own[0],
                own[1],
                own.join(" ")
            )
        });
        let lines: Vec<String> = lines.collect();
        let statements = Case::new(lines.iter().map(String::as_str)).group();
        assert_eq!(statements.len(), count);
        let elsewhere = statements.iter().map(|statement| statement.elsewhere.len());
        elsewhere.sum::<usize>()
    };
    assert_eq!(of(8), 8 * 7);
    assert_eq!(of(60), 0);
}
