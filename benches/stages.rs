//! What each stage takes, from a file's bytes to grouped statements, beside the plainest peers.
//!
//! ```text
//! cargo bench --bench stages
//! VERBATIM_ARTICLES=folder-or-file cargo bench --bench stages
//! ```
//!
//! Without the variable the invented sample is worked on. A folder is read without its settings.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use regex::Regex;
use verbatim::article::Article;
use verbatim::attribution;
use verbatim::corpus::Corpus;
use verbatim::extraction::Extraction;
use verbatim::people;
use verbatim::quotation;
use verbatim::read::{self, File};
use verbatim::settings::Settings;

fn main() {
    divan::main();
}

static FILES: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(files);
static ARTICLES: LazyLock<Vec<Article>> = LazyLock::new(articles);
static EXTRACTIONS: LazyLock<Vec<Extraction>> =
    LazyLock::new(|| ARTICLES.iter().map(Extraction::of).collect());

/// From bytes to articles.
#[divan::bench]
fn article(bencher: Bencher) {
    let bytes: usize = FILES.iter().map(|(_, bytes)| bytes.len()).sum();
    bencher.counter(BytesCount::new(bytes)).bench(articles);
}

/// Which text stands between marks, and which of it is a quotation.
#[divan::bench]
fn marks(bencher: Bencher) {
    counted(bencher).bench(|| ARTICLES.iter().map(quotation::find).collect::<Vec<_>>());
}

/// The peer of `marks`: everything between two marks.
#[divan::bench]
fn marks_by_regular_expression(bencher: Bencher) {
    let pattern = Regex::new("“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“]*“").expect("a pattern");
    counted(bencher).bench(|| {
        let count = |article: &Article| pattern.find_iter(&article.text).count();
        ARTICLES.iter().map(count).sum::<usize>()
    });
}

/// Who is named, and who of them said what.
#[divan::bench]
fn speakers(bencher: Bencher) {
    let found: Vec<_> = ARTICLES.iter().map(quotation::find).collect();
    counted(bencher).bench(|| {
        let attributed = ARTICLES.iter().zip(&found).map(|(article, found)| {
            let cast = people::cast(article, &found.quotations);
            attribution::attribute(article, &found.quotations, &cast)
        });
        attributed.collect::<Vec<_>>()
    });
}

/// The peer of `speakers`: a name, a verb and a quotation, in either order.
#[divan::bench]
fn speakers_by_regular_expression(bencher: Bencher) {
    let name = r"\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*";
    let (quote, cue) = ("[“\"][^”\"]*[”\"]", "(?:said|says|told|added)");
    let pattern = format!("{quote} (?:{cue} {name}|{name} {cue})|{name} {cue}:? {quote}");
    let pattern = Regex::new(&pattern).expect("a pattern");
    counted(bencher).bench(|| {
        let count = |article: &Article| pattern.find_iter(&article.text).count();
        ARTICLES.iter().map(count).sum::<usize>()
    });
}

/// People united and quotations grouped, for all articles.
#[divan::bench]
fn statements(bencher: Bencher) {
    counted(bencher)
        .with_inputs(|| (ARTICLES.clone(), EXTRACTIONS.clone()))
        .bench_values(|(articles, extractions)| Corpus::of(articles, extractions));
}

/// The peer of `statements`, in time square to the quotations: four fifths of the words of the
/// shorter one are in the other. Only the first 2,000 quotations.
#[divan::bench(sample_count = 3)]
fn statements_by_containment(bencher: Bencher) {
    let quotations = ARTICLES
        .iter()
        .zip(EXTRACTIONS.iter())
        .flat_map(|(article, extraction)| {
            let quotations = extraction.quotations.iter();
            quotations.map(|quotation| quotation.span.of(&article.text))
        });
    let words: Vec<BTreeSet<&str>> = quotations
        .take(2_000)
        .map(|quotation| quotation.split_whitespace().collect())
        .collect();
    let contained = |one: &BTreeSet<&str>, other: &BTreeSet<&str>| {
        one.intersection(other).count() * 5 >= one.len().min(other.len()) * 4
    };
    counted(bencher).bench(|| {
        let pairs = words.iter().enumerate().map(|(at, one)| {
            let later = words[at + 1..].iter();
            later.filter(|other| contained(one, other)).count()
        });
        pairs.sum::<usize>()
    });
}

fn counted<'a, 'b>(bencher: Bencher<'a, 'b>) -> Bencher<'a, 'b> {
    let bytes: usize = ARTICLES.iter().map(|article| article.text.len()).sum();
    bencher
        .counter(ItemsCount::new(ARTICLES.len()))
        .counter(BytesCount::new(bytes))
}

fn articles() -> Vec<Article> {
    let settings = Settings::default();
    let readings = FILES
        .iter()
        .map(|(path, bytes)| read::read(&File { path, bytes }, &settings));
    read::collect(readings).articles
}

fn files() -> Vec<(String, Vec<u8>)> {
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/articles");
    let top = std::env::var_os("VERBATIM_ARTICLES").map_or_else(|| sample.into(), PathBuf::from);
    let mut files = Vec::new();
    collect(&top, &mut files);
    files.sort();
    files
}

fn collect(path: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    if path.is_dir() {
        let entries = std::fs::read_dir(path).expect("a folder that can be read");
        for entry in entries {
            collect(&entry.expect("an entry").path(), files);
        }
    } else {
        let bytes = std::fs::read(path).expect("a file that can be read");
        files.push((path.display().to_string(), bytes));
    }
}
