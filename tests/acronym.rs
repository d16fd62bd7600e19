//! Bodies that are called by their first letters.

#[path = "support/people.rs"]
mod people;

use expect_test::expect;
use people::{check, united};

#[test]
fn letters_in_brackets_are_another_name_of_a_body_and_of_nobody_else() {
    check(
        "The Institute for the Study of Tides (IST) spoke. IST left. Mr Ist stayed.",
        expect![
            "The Institute for the Study of Tides = Institute for the Study of Tides; IST = Institute for the Study of Tides; IST = Institute for the Study of Tides; Mr Ist = Ist"
        ],
    );
    check(
        "IST (Institute for the Study of Tides) spoke. The Institute for the Study of Tides left.",
        expect![
            "IST = Institute for the Study of Tides; Institute for the Study of Tides = Institute for the Study of Tides; The Institute for the Study of Tides = Institute for the Study of Tides"
        ],
    );
}

#[test]
fn letters_alone_are_the_body_that_some_article_calls_by_them() {
    let told = (
        "The Institute for the Study of Tides (IST) spoke.",
        &["Institute for the Study of Tides"][..],
    );
    let alone = ("The IST spoke.", &["IST"][..]);
    let farmer = ("Mr Ist spoke.", &["Ist"][..]);
    united(
        &[told, told, alone, farmer],
        expect!["Institute for the Study of Tides; Ist"],
    );
    // Where an article has another body with these letters, nobody knows whose they are.
    let other = (
        "The Ilmar State Theatre opened. The IST spoke.",
        &["IST"][..],
    );
    united(
        &[told, other],
        expect!["IST; Institute for the Study of Tides"],
    );
}
