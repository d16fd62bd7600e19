//! Fragments that many outlets carry at once, in invented articles.

#[path = "support/case.rs"]
mod case;

use case::Case;

#[test]
fn what_many_carry_at_once_is_one_statement() {
    for outlets in [2, 7, 8, 30] {
        let lines = (0..outlets)
            .map(|outlet| format!("Outlet {outlet} | 2031-05-04 | Ilse Marrack | reckless"));
        let lines: Vec<String> = lines.collect();
        let statements = Case::new(lines.iter().map(String::as_str)).group();
        assert_eq!(statements.len(), 1, "{outlets} outlets");
    }
}

#[test]
fn an_adverb_alone_brings_nothing_together() {
    let statements = Case::new([
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | I would absolutely support whoever wants to mend the upper gate",
        "Oster Courier | 2031-05-04 | Ilse Marrack | absolutely",
        "Tide | 2031-05-04 | Ilse Marrack | absolutely",
    ])
    .group();
    assert_eq!(statements.len(), 2);
}
