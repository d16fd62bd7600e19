//! `verbatim export`: articles, quotations and statements as tables.

#[cfg(feature = "parquet")]
mod rows;
#[cfg(feature = "parquet")]
mod table;
#[cfg(feature = "parquet")]
mod tables;

use std::path::PathBuf;

use clap::Args;

#[cfg(feature = "parquet")]
use crate::print::{counted, tell};
use crate::{Effort, Failure, Input, Outcome};

/// The arguments of `verbatim export`.
#[derive(Args)]
pub(crate) struct Export {
    #[command(flatten)]
    input: Input,
    #[command(flatten)]
    effort: Effort,
    /// Folder for articles.parquet, quotations.parquet and statements.parquet
    #[arg(long, value_name = "DIR")]
    parquet: PathBuf,
}

impl Export {
    /// Says how to get a command that can do it.
    #[cfg(not(feature = "parquet"))]
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        let _ = (&self.input, &self.effort, &self.parquet);
        let message = "this program was built without tables; build it with `--features parquet`";
        Err(message.to_owned().into())
    }

    /// Reads the articles and writes the tables.
    #[cfg(feature = "parquet")]
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        let (input, effort) = (&self.input, &self.effort);
        let whole = crate::whole::Whole::gather(input, effort, &mut effort.stages())?;
        tables::write(&whole, &self.parquet)?;
        tell(format_args!(
            "{}: tables of {} and {}",
            self.parquet.display(),
            counted(whole.gathered.articles, "article"),
            counted(whole.statements.len(), "statement"),
        ));
        Ok(whole.gathered.outcome(&self.input))
    }
}
