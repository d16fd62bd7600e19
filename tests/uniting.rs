//! The people of a corpus.

#[path = "support/people.rs"]
mod people;

use expect_test::expect;
use people::united;

#[test]
fn one_person_unites_over_articles() {
    let spellings: [(&str, &[&str]); 3] = [
        ("Dmitry Askel spoke.", &["Dmitry Askel"]),
        ("Dmitriy Askel spoke.", &["Dmitriy Askel"]),
        ("Askel said so.", &["Askel"]),
    ];
    united(&spellings, expect!["Dmitriy Askel"]);
    let languages: [(&str, &[&str]); 3] = [
        ("Oleksii Harenko spoke.", &["Oleksii Harenko"]),
        ("Alexey Garenko spoke.", &["Alexey Garenko"]),
        ("Garenko said so.", &["Garenko"]),
    ];
    united(&languages, expect!["Oleksii Harenko"]);
    let short: [(&str, &[&str]); 2] = [
        ("Liz Askel spoke.", &["Liz Askel"]),
        ("Lizz Askel spoke.", &["Lizz Askel"]),
    ];
    united(&short, expect!["Lizz Askel"]);
    let umlauts: [(&str, &[&str]); 2] = [
        ("Jörg Ansgröner spoke.", &["Jörg Ansgröner"]),
        ("Joerg Ansgroener spoke.", &["Joerg Ansgroener"]),
    ];
    united(&umlauts, expect!["Joerg Ansgroener"]);
    let silent: [(&str, &[&str]); 3] = [
        ("Antony Askel spoke.", &["Antony Askel"]),
        ("Anthony Askel spoke.", &["Anthony Askel"]),
        (
            "Dorit Venghi met Dorit Vengi.",
            &["Dorit Venghi", "Dorit Vengi"],
        ),
    ];
    united(&silent, expect!["Anthony Askel; Dorit Venghi"]);
    let particles: [(&str, &[&str]); 3] = [
        ("Ilse von der Harle spoke.", &["Ilse von der Harle"]),
        ("Ms. von der Harle spoke.", &["von der Harle"]),
        ("On Monday, Von der Harle left.", &["Von der Harle"]),
    ];
    united(&particles, expect!["Ilse von der Harle"]);
    let others: [(&str, &[&str]); 2] = [
        ("Robert Harenko spoke.", &["Robert Harenko"]),
        ("Robert Garenko spoke.", &["Robert Garenko"]),
    ];
    united(&others, expect!["Robert Garenko; Robert Harenko"]);
    let namesakes: [(&str, &[&str]); 3] = [
        ("Ilse Askel spoke.", &["Ilse Askel"]),
        ("Tobin Askel spoke.", &["Tobin Askel"]),
        ("Askel said so.", &["Askel"]),
    ];
    united(&namesakes, expect!["Askel; Ilse Askel; Tobin Askel"]);
    let described: [(&str, &[&str]); 2] = [
        (
            "Tobin Askel, Ilse Marrack's spokesman, spoke.",
            &["Tobin Askel"],
        ),
        ("Marrack spokesman says no.", &["Marrack spokesman"]),
    ];
    united(&described, expect!["Tobin Askel"]);
}

#[test]
fn who_is_described_otherwise_is_another_one() {
    let other: [(&str, &[&str]); 5] = [
        (
            "Tobin Askel, the Varenian prime minister, spoke.",
            &["Tobin Askel"],
        ),
        (
            "The Varenian foreign minister waved.",
            &["The Varenian foreign minister"],
        ),
        ("Ilse Venn, a Varenian diplomat, spoke.", &["Ilse Venn"]),
        ("The Varenian diplomat waved.", &["The Varenian diplomat"]),
        (
            "A Varenian prime minister waves.",
            &["A Varenian prime minister"],
        ),
    ];
    united(
        &other,
        expect![
            "Ilse Venn; Tobin Askel; A Varenian prime minister; The Varenian diplomat; The Varenian foreign minister"
        ],
    );
}

#[test]
fn a_slip_in_a_name_that_is_met_often_is_one() {
    let often = ("Frederika Askel spoke.", &["Frederika Askel"][..]);
    let slip = ("Fredreika Askel spoke.", &["Fredreika Askel"][..]);
    let other = ("Frederika Venn spoke.", &["Frederika Venn"][..]);
    let many = [vec![often; 6], vec![slip, other]].concat();
    united(&many, expect!["Frederika Askel; Frederika Venn"]);
    let rare = [often, often, slip];
    united(&rare, expect!["Frederika Askel"]);
    let namesakes = [
        often,
        often,
        slip,
        ("Tove Askel spoke.", &["Tove Askel"][..]),
    ];
    united(
        &namesakes,
        expect!["Frederika Askel; Fredreika Askel; Tove Askel"],
    );
    let surname = ("Frederika Ondrazovic spoke.", &["Frederika Ondrazovic"][..]);
    let known = ("Frederika Ondarzovic spoke.", &["Frederika Ondarzovic"][..]);
    let of_other = ("Tove Ondarzovic spoke.", &["Tove Ondarzovic"][..]);
    let many = [vec![known; 6], vec![surname, of_other]].concat();
    united(&many, expect!["Frederika Ondarzovic; Tove Ondarzovic"]);
    let swapped = ("Tove Mlueka spoke.", &["Tove Mlueka"][..]);
    let muleka = ("Tove Muleka spoke.", &["Tove Muleka"][..]);
    united(
        &[vec![muleka; 6], vec![swapped]].concat(),
        expect!["Tove Muleka"],
    );
    let longer = ("Tove Muerlka spoke.", &["Tove Muerlka"][..]);
    united(
        &[vec![muleka; 6], vec![longer]].concat(),
        expect!["Tove Muleka; Tove Muerlka"],
    );
    let named: [(&str, &[&str]); 2] = [
        ("Irina Horshchik spoke.", &["Irina Horshchik"]),
        ("Iryna Horschik spoke.", &["Iryna Horschik"]),
    ];
    united(&named, expect!["Irina Horshchik"]);
}

#[test]
fn a_name_in_cyrillic_letters_is_the_same() {
    let spelt: [(&str, &[&str]); 3] = [
        ("Mykhailo Horodenko spoke.", &["Mykhailo Horodenko"]),
        ("Михайло Городенко spoke.", &["Михайло Городенко"]),
        ("Mikhail Horodenko spoke.", &["Mikhail Horodenko"]),
    ];
    united(&spelt, expect!["Mykhailo Horodenko"]);
}

#[test]
fn names_of_nothing_but_initials_come_to_an_end() {
    let initials: [(&str, &[&str]); 2] = [
        ("T. F. G. spoke. T. H. spoke.", &["T. F. G.", "T. H."]),
        ("Tove H. spoke, and T. F. G. left.", &["Tove H."]),
    ];
    united(&initials, expect!["T. F. G.; T. H.; Tove H."]);
}

#[test]
fn who_speaks_most_comes_first() {
    let articles: [(&str, &[&str]); 2] = [
        (
            "Ilse Marrack met Tobin Askel and Dorit Venn.",
            &["Tobin Askel"],
        ),
        (
            "Tobin Askel met Ilse Marrack.",
            &["Tobin Askel", "Ilse Marrack"],
        ),
    ];
    united(&articles, expect!["Tobin Askel; Ilse Marrack"]);
}

#[test]
fn who_has_no_name_comes_last() {
    let articles: [(&str, &[&str]); 3] = [
        (
            "A spokesman for the Ministry of Ferries met Ilse Marrack.",
            &["A spokesman for the Ministry of Ferries"],
        ),
        ("The pilot waved.", &["The pilot"]),
        (
            "The pilot met Ilse Marrack.",
            &["The pilot", "Ilse Marrack"],
        ),
    ];
    united(
        &articles,
        expect!["Ilse Marrack; The pilot; A spokesman for the Ministry of Ferries"],
    );
}

#[test]
fn a_first_name_more_or_less_is_the_same_person() {
    let middle: [(&str, &[&str]); 4] = [
        ("Ilse Dorit Marrack spoke.", &["Ilse Dorit Marrack"]),
        ("Dorit Marrack spoke.", &["Dorit Marrack"]),
        // Each of the two is called by the other's middle name.
        ("Dorit Ilse Venn met Ilse Dorit Venn.", &["Dorit Ilse Venn"]),
        ("Tobin Askel Jr. left.", &["Tobin Askel Jr."]),
    ];
    united(
        &middle,
        expect!["Ilse Dorit Marrack; Dorit Ilse Venn; Tobin Askel Jr."],
    );
}

#[test]
fn a_ministry_unites_by_its_land() {
    let bodies: [(&str, &[&str]); 4] = [
        (
            "France’s Ministry of Ferries spoke.",
            &["France’s Ministry of Ferries"],
        ),
        (
            "The French ferries ministry spoke.",
            &["The French ferries ministry"],
        ),
        ("The Ferries Ministry spoke.", &["Ferries Ministry"]),
        (
            "The government spoke. The Polish government left.",
            &["The government", "The Polish government"],
        ),
    ];
    united(
        &bodies,
        expect!["France’s Ministry of Ferries; The Polish government; The government"],
    );
}

#[test]
fn a_body_is_not_whoever_speaks_for_it() {
    let articles: [(&str, &[&str]); 2] = [
        (
            "Ilse Marrack, the spokeswoman for the Polish navy, spoke.",
            &["Ilse Marrack"],
        ),
        ("The Polish navy spoke.", &["The Polish navy"]),
    ];
    united(&articles, expect!["Ilse Marrack; The Polish navy"]);
}

#[test]
fn some_premier_may_be_another_one() {
    let known = (
        "Ilse Marrack, the Varenian premier, spoke.",
        &["Ilse Marrack"][..],
    );
    united(
        &[
            known,
            ("The Varenian premier spoke.", &["The Varenian premier"]),
        ],
        expect!["Ilse Marrack"],
    );
    united(
        &[
            known,
            ("A Varenian premier spoke.", &["A Varenian premier"]),
        ],
        expect!["Ilse Marrack; A Varenian premier"],
    );
}

#[test]
fn a_noun_that_begins_a_sentence_is_no_name() {
    let articles: [(&str, &[&str]); 3] = [
        ("Officials said no.", &["Officials"]),
        ("At night, officials said yes.", &["officials"]),
        ("Ilse Marrack spoke.", &["Ilse Marrack"]),
    ];
    united(&articles, expect!["Ilse Marrack; officials"]);
}

#[test]
fn a_surname_means_whom_nearly_all_articles_name() {
    let known = ("Ilse Marrack spoke.", &["Ilse Marrack"] as &[&str]);
    let mut articles = vec![known; 6];
    articles.push(("Tobin Marrack spoke.", &["Tobin Marrack"]));
    articles.push(("Mrs. Marrack spoke.", &["Marrack"]));
    united(&articles, expect!["Ilse Marrack; Tobin Marrack"]);
}
