//! `verbatim export`: articles, quotations and statements as tables.

#[cfg(feature = "parquet")]
mod rows;
#[cfg(feature = "parquet")]
mod table;

use std::path::PathBuf;

use clap::Args;

use crate::{Failure, Input, Outcome};

/// The arguments of `verbatim export`.
#[derive(Args)]
pub(crate) struct Export {
    #[command(flatten)]
    input: Input,
    /// Folder for articles.parquet, quotations.parquet and statements.parquet
    #[arg(long, value_name = "DIR")]
    parquet: PathBuf,
}

#[cfg(not(feature = "parquet"))]
impl Export {
    /// Says how to get a command that can do it.
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        let _ = (&self.input, &self.parquet);
        Err("this build has no tables; build it with `--features parquet`".to_owned())
    }
}

#[cfg(feature = "parquet")]
impl Export {
    /// Reads the articles and writes the tables.
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        let loaded = crate::load::Loaded::read(&self.input)?;
        loaded.print_problems();
        let outcome = loaded.outcome(&self.input);
        let corpus = loaded.into_corpus();
        std::fs::create_dir_all(&self.parquet).map_err(crate::build::failed(&self.parquet))?;
        self.write(&corpus)?;
        let (articles, statements) = (corpus.articles.len(), corpus.statements.len());
        let out = self.parquet.display();
        eprintln!("{out}: tables of {articles} articles and {statements} statements");
        Ok(outcome)
    }

    fn write(&self, corpus: &verbatim::corpus::Corpus) -> Result<(), Failure> {
        let mut articles = table::Table::create(&self.parquet, "articles", rows::ARTICLES)?;
        let mut quotations = table::Table::create(&self.parquet, "quotations", rows::QUOTATIONS)?;
        let mut statements = table::Table::create(&self.parquet, "statements", rows::STATEMENTS)?;
        let ids = statement_ids(corpus);
        let roles = roles(corpus);
        let parts = corpus.articles.iter().zip(&corpus.readings).zip(&roles);
        for ((article, reading), roles) in parts {
            let id = |role: &Option<usize>| role.and_then(|at| ids.get(at)).map(String::as_str);
            let roles: Vec<Option<&str>> = roles.iter().map(id).collect();
            articles.push(rows::article(article))?;
            for row in rows::quotations(corpus, article, reading, &roles) {
                quotations.push(row)?;
            }
        }
        for (rank, (statement, id)) in corpus.statements.iter().zip(&ids).enumerate() {
            statements.push(rows::statement(corpus, rank, id, statement))?;
        }
        articles.finish()?;
        quotations.finish()?;
        statements.finish()
    }
}

#[cfg(feature = "parquet")]
fn statement_ids(corpus: &verbatim::corpus::Corpus) -> Vec<String> {
    let statements = corpus.statements.iter();
    statements.map(|s| rows::statement_id(corpus, s)).collect()
}

/// For each article the statement of each of its quotations.
#[cfg(feature = "parquet")]
fn roles(corpus: &verbatim::corpus::Corpus) -> Vec<Vec<Option<usize>>> {
    let readings = corpus.readings.iter();
    let mut roles: Vec<_> = readings.map(|r| vec![None; r.quotations.len()]).collect();
    for (rank, statement) in corpus.statements.iter().enumerate() {
        for witness in &statement.witnesses {
            for &at in &witness.quotations {
                roles[witness.article.index()][at] = Some(rank);
            }
        }
    }
    roles
}
