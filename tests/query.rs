//! Queries: their form in an address, their text, and the steps between them.

use proptest::collection::btree_set;
use proptest::option;
use proptest::prelude::*;
use verbatim::date::Date;
use verbatim::query::{Filter, Query, Scope, Sort};
use verbatim::quotation::Kind;
use verbatim::version::Variance;

fn query(address: &str) -> Query {
    Query::parse(address).query
}

#[track_caller]
fn check_address(address: &str) {
    assert_eq!(query(address).to_string(), address);
}

#[track_caller]
fn check_canonical(address: &str, canonical: &str) {
    assert_eq!(query(address).to_string(), canonical);
}

#[track_caller]
fn check_complaint(address: &str, complaint: &str) {
    let parsed = Query::parse(address);
    assert_eq!(parsed.complaints, [complaint]);
    assert_eq!(parsed.query, Query::default());
}

#[test]
fn addresses_are_canonical() {
    check_address("");
    check_address("q=open+locks");
    check_address(
        "q=%22open+the+locks%22+-soon&in=articles&speaker=&speaker=Ilse+Marrack&outlet=The+Gull\
         &from=2031&to=2031-05-04&kind=fragment&versions=reworded&language=en&sort=newest&show=120\
         &statement=0123456789abcdef&article=2031/05/locks&base=a&with=b",
    );
    check_canonical("?kind=fragment&kind=speech", "kind=speech&kind=fragment");
    check_address("versions=alone&versions=same&versions=cut&versions=reworded");
    check_address("versions=contradicted&versions=disputed");
    check_canonical("outlet=B&outlet=A&outlet=B", "outlet=A&outlet=B");
    check_canonical("q=%C3%A9lan%20vital", "q=%C3%A9lan+vital");
    check_canonical("q=100%+sure%2", "q=100%25+sure%252");
    check_canonical("q=a%ffb", "q=a%EF%BF%BDb");
    check_canonical("&&q=a&", "q=a");
    check_canonical("sort=carried&in=statements&show=24&q=", "");
    check_canonical("utm_source=x&fbclid=y&q=a", "q=a");
    check_canonical("from=&to=&kind=&versions=&sort=&show=&in=", "");
}

#[test]
fn what_is_not_understood_is_told() {
    check_complaint(
        "outlett=The+Gull",
        "The link says “outlett”, which means nothing here.",
    );
    check_complaint(
        "sort=best",
        "The link’s “sort=best” is none of carried, newest, oldest, longest; it was left out.",
    );
    check_complaint(
        "in=books",
        "The link’s “in=books” is none of statements, articles; it was left out.",
    );
    check_complaint(
        "from=May+2031",
        "The link’s “from=May 2031” is no date such as 2031-05-04, 2031-05 or 2031; it was left \
         out.",
    );
    check_complaint(
        "show=4294967295",
        "The link’s “show=4294967295” is no number up to 10000; it was left out.",
    );
    check_complaint(
        "show=-1",
        "The link’s “show=-1” is no number up to 10000; it was left out.",
    );
}

#[track_caller]
fn check_clauses(text: &str, expected: &str) {
    let clauses = Query::default().with_text(text).clauses();
    let clauses = clauses.iter().map(|clause| {
        let negated = if clause.is_negated { "-" } else { "" };
        let prefix = if clause.is_prefix { "*" } else { "" };
        format!("{negated}{}{prefix}", clause.terms.join(" "))
    });
    assert_eq!(
        clauses.collect::<Vec<_>>().join(" | "),
        expected,
        "{text:?}"
    );
}

#[test]
fn text_is_words_and_phrases() {
    check_clauses("", "");
    check_clauses("open locks ", "open | locks");
    check_clauses("open lo", "open | lo*");
    check_clauses("open l", "open | l*");
    check_clauses("Élan ", "elan");
    check_clauses("\"open the\" locks ", "open the | locks");
    check_clauses("“open the locks”", "open the locks");
    check_clauses("«open the» „locks“", "open the | locks");
    check_clauses("\"open the lo", "open the lo*");
    check_clauses("-soon", "-soon");
    check_clauses("-\"very soon\" open ", "-very soon | open");
    check_clauses("well-known ", "well known");
    check_clauses("Varenia’s ", "varenia s");
    check_clauses("peace – or - war ", "peace | or | war");
    check_clauses("… - \"\" -", "");
    check_clauses("locks.", "locks");
    check_clauses("北京", "北 京");
}

#[track_caller]
fn check_matches(query: &str, marked: &str) {
    let text = marked.replace(['[', ']'], "");
    let mut found = text.clone();
    for span in Query::default()
        .with_text(query)
        .matches(&text)
        .iter()
        .rev()
    {
        found.insert(span.end, ']');
        found.insert(span.start, '[');
    }
    assert_eq!(found, marked, "{query:?}");
}

#[test]
fn matches_are_words_of_the_text() {
    check_matches("", "Open the locks");
    check_matches("locks ", "Open the [locks], all [LOCKS]!");
    check_matches("lo", "Open the [locks], for the [love] of it.");
    check_matches("\"the locks\"", "Open [the] [locks], the big locks");
    check_matches("elan", "[Élan], [élan] and [elan]");
    check_matches("-the locks ", "Open the [locks]");
    check_matches("\"a b a\"", "[a] [b] [a] [b] [a] b");
}

#[test]
fn phrases_match_over_the_joints_of_pieces() {
    let query = Query::default().with_text("\"will not yield\"");
    let spans = query.matches_across(&["We will,", "not yield."]);
    let spans: Vec<Vec<(usize, usize)>> = spans
        .iter()
        .map(|list| list.iter().map(|span| (span.start, span.end)).collect())
        .collect();
    assert_eq!(spans, [vec![(3, 7)], vec![(0, 3), (4, 9)]]);
}

#[test]
fn steps_lead_from_query_to_query() {
    let start = query("q=locks&show=120&statement=s&article=a&base=b&with=c");
    let check = |query: Query, address: &str| assert_eq!(query.to_string(), address);
    let gull = Filter::Outlet("The Gull".to_owned());
    check(start.toggled(&gull), "q=locks&outlet=The+Gull");
    check(start.toggled(&gull).toggled(&gull), "q=locks");
    check(
        start.toggled_speaker("Odo Brenn"),
        "q=locks&speaker=Odo+Brenn",
    );
    check(start.with_text("gates"), "q=gates");
    check(start.closed(), "q=locks&show=120&statement=s&base=b&with=c");
    check(start.closed().closed(), "q=locks&show=120");
    check(start.opened_statement("t"), "q=locks&show=120&statement=t");
    check(
        start.closed().opened_article("z"),
        "q=locks&show=120&statement=s&article=z&base=b&with=c",
    );
    check(start.results().compared(Some("x"), None), "q=locks&base=x");
    check(
        start.with_more(),
        "q=locks&show=144&statement=s&article=a&base=b&with=c",
    );
    check(start.with_sort(Sort::Oldest), "q=locks&sort=oldest");
    check(start.with_scope(Scope::Articles), "q=locks&in=articles");
}

#[test]
fn filters_can_be_taken_away() {
    let all =
        query("q=a&speaker=S&outlet=O&from=2031&to=2032&kind=speech&versions=cut&language=en");
    let left = all.filters().iter().fold(all.clone(), |query, filter| {
        assert!(query.has(filter));
        query.without(filter)
    });
    assert_eq!(left.to_string(), "q=a");
    assert_eq!(all.without_filters(), left);
    assert_eq!(all.filters().len(), 6);
    assert!(left.without(&Filter::Text).to_string().is_empty());
}

#[test]
fn a_month_chosen_twice_is_let_go() {
    let month: Option<Date> = "2031-05".parse().ok();
    let filter = Filter::Dates {
        from: month,
        to: month,
    };
    let chosen = Query::default().toggled(&filter);
    assert_eq!(chosen.to_string(), "from=2031-05&to=2031-05");
    assert_eq!(chosen.toggled(&filter), Query::default());
}

fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[&+#%=?\"“ \u{0}ña-cЖ漢🎣\u{301}]{0,8}",]
}

fn any_date() -> impl Strategy<Value = Date> {
    (1000u16..=9999, 0u8..=12, 0u8..=31).prop_map(|(year, month, day)| {
        let day = Date::day(year, month, day).or_else(|| Date::month(year, month));
        day.or_else(|| Date::year(year)).expect("a year in range")
    })
}

prop_compose! {
    fn any_search()(
        text in any_name(),
        is_in_articles in any::<bool>(),
        outlets in btree_set(any_name(), 0..3),
        speakers in btree_set(any_name(), 0..3),
        languages in btree_set(any_name(), 0..3),
        from in option::of(any_date()),
        to in option::of(any_date()),
        kinds in btree_set(prop::sample::select(vec![Kind::Speech, Kind::Fragment]), 0..3),
        variances in prop::collection::vec(prop::sample::select(Variance::ALL.to_vec()), 0..3),
        sort in prop::sample::select(Sort::ALL.to_vec()),
    ) -> Query {
        let scope = if is_in_articles { Scope::Articles } else { Scope::Statements };
        let variances = variances.into_iter().collect();
        Query {
            text, scope, outlets, speakers, languages, from, to, kinds, variances, sort,
            ..Query::default()
        }
    }
}

prop_compose! {
    fn any_query()(
        search in any_search(),
        show in 0..=10_000_u32,
        statement in option::of(any_name()),
        article in option::of(any_name()),
        base in option::of(any_name()),
        with in option::of(any_name()),
    ) -> Query {
        Query { show, statement, article, base, with, ..search }
    }
}

proptest! {
    #[test]
    fn every_query_survives_its_address(query in any_query()) {
        let address = query.to_string();
        let parsed = Query::parse(&address);
        prop_assert_eq!(&parsed.query, &query);
        prop_assert_eq!(parsed.complaints, Vec::<String>::new());
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.~/:+%&=".contains(c);
        prop_assert!(address.chars().all(is_plain), "{}", address);
    }

    #[test]
    fn any_junk_is_read(address in any_name(), text in any_name()) {
        let canonical = query(&address).to_string();
        prop_assert_eq!(query(&canonical).to_string(), canonical);
        let spans = Query::default().with_text(&address).matches(&text);
        prop_assert!(spans.is_sorted_by(|a, b| a.end <= b.start));
        prop_assert!(spans.iter().all(|span| !span.of(&text).is_empty()));
    }
}

#[test]
fn a_text_of_very_many_words_is_cut_and_says_so() {
    let many: Vec<String> = (0..300).map(|at| format!("word{at} again")).collect();
    let query = Query::default().with_text(&many.join(" "));
    let clauses = query.clauses();
    assert!((100..=256).contains(&clauses.len()), "{}", clauses.len());
    let again = clauses.iter().filter(|clause| clause.terms == ["again"]);
    assert_eq!(again.count(), 1, "each word once");
    assert!(query.doubts()[0].contains("Only the first 256 words"));
    assert!(
        Query::default()
            .with_text(&many[..40].join(" "))
            .doubts()
            .is_empty()
    );
}

#[track_caller]
fn check_shortened(text: &str, shortened: &[(&str, &str)]) {
    let all = Query::default().with_text(text).shortened();
    let all: Vec<_> = all
        .iter()
        .map(|(word, query)| (word.as_str(), query.text.as_str()))
        .collect();
    assert_eq!(all, shortened);
}

#[test]
fn each_word_can_be_left_out() {
    check_shortened("", &[]);
    check_shortened("open", &[("open", "")]);
    check_shortened(
        " open “the locks”  -soon now",
        &[
            ("open", "“the locks”  -soon now"),
            ("the locks", "open -soon now"),
            ("now", "open “the locks”  -soon"),
        ],
    );
    let unquoted = query("q=open+%22the+locks%22+now&outlet=a").unquoted();
    assert_eq!(unquoted, query("q=open+the+locks+now&outlet=a"));
}
