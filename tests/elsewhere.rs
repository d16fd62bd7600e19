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
