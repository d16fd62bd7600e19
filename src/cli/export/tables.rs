//! The tables of a whole corpus. The articles go by twice: what a statement is called depends on an
//! article that may come after others that carry it.

use std::fs;
use std::path::Path;

use verbatim::article::Article;
use verbatim::corpus::Reading;
use verbatim::statement::Witness;

use super::rows::{self, Told};
use super::table::Table;
use crate::Failure;
use crate::failure::failed;
use crate::print::{Points, points};
use crate::whole::Whole;

/// Writes the three tables into the folder `out`.
pub(super) fn write(whole: &Whole, out: &Path) -> Result<(), Failure> {
    fs::create_dir_all(out).map_err(failed(out))?;
    let carried = carried(whole);
    let told = told(whole, &carried)?;
    let mut articles = Table::create(out, "articles", rows::ARTICLES)?;
    let mut quotations = Table::create(out, "quotations", rows::QUOTATIONS)?;
    for (next, carried) in whole.articles().zip(&carried) {
        let (article, reading) = next?;
        articles.push(rows::article(&article))?;
        let statements = statements(whole, &reading, carried, &told);
        for row in rows::quotations(&whole.people, &article, &reading, &statements) {
            quotations.push(row)?;
        }
    }
    articles.finish()?;
    quotations.finish()?;
    let mut statements = Table::create(out, "statements", rows::STATEMENTS)?;
    for (rank, (statement, told)) in whole.statements.iter().zip(&told).enumerate() {
        statements.push(rows::statement(&whole.people, rank, statement, told))?;
    }
    statements.finish()
}

/// A witness of an article: its statement, and its place among the witnesses of it.
type Carried = (usize, usize);

/// For each article its witnesses.
fn carried(whole: &Whole) -> Vec<Vec<Carried>> {
    let mut carried = vec![Vec::new(); whole.gathered.articles];
    for (rank, statement) in whole.statements.iter().enumerate() {
        for (place, witness) in statement.witnesses.iter().enumerate() {
            carried[witness.article.index()].push((rank, place));
        }
    }
    carried
}

fn witness(whole: &Whole, (rank, place): Carried) -> &Witness {
    &whole.statements[rank].witnesses[place]
}

/// What is told of each statement besides its witnesses.
fn told(whole: &Whole, carried: &[Vec<Carried>]) -> Result<Vec<Told>, Failure> {
    let mut told: Vec<Told> = whole.statements.iter().map(|_| Told::default()).collect();
    for (next, carried) in whole.articles().zip(carried) {
        let (article, reading) = next?;
        let points = points(&article.text, &reading.quotations);
        for &(rank, place) in carried {
            let (told, article) = (&mut told[rank], &article);
            add(told, article);
            if place == 0 {
                name(
                    told,
                    article,
                    &reading,
                    witness(whole, (rank, place)),
                    &points,
                );
            }
        }
    }
    Ok(told)
}

fn add(told: &mut Told, article: &Article) {
    told.articles.insert(article.id.clone());
    let outlet = article.outlet.as_ref().map(|known| known.value.clone());
    told.outlets.extend(outlet);
    let date = article.date.as_ref().map(|known| known.value);
    told.first = told.first.into_iter().chain(date).min();
}

/// Names a statement by its fullest witness, of whose article the quotations stand at `points`.
fn name(
    told: &mut Told,
    article: &Article,
    reading: &Reading,
    fullest: &Witness,
    points: &[Points],
) {
    told.words = reading.said(article, fullest).join(" … ");
    let mut own = fullest.quotations.iter();
    if let Some(first) = own.find_map(|&at| points.get(at)) {
        told.id = rows::id(article, *first);
    }
}

/// For each quotation of an article the id of its statement.
fn statements<'t>(
    whole: &Whole,
    reading: &Reading,
    carried: &[Carried],
    told: &'t [Told],
) -> Vec<Option<&'t str>> {
    let mut ids = vec![None; reading.quotations.len()];
    for &(rank, place) in carried {
        for &at in &witness(whole, (rank, place)).quotations {
            if let Some(id) = ids.get_mut(at) {
                *id = Some(told[rank].id.as_str());
            }
        }
    }
    ids
}
