//! The `verbatim` command: reads folders of articles and writes what is found in them.

mod build;
mod compress;
mod export;
mod failure;
mod folder;
mod found;
mod gather;
mod print;
mod progress;
mod quotes;
mod report;
mod site;
mod stages;
mod statements;
mod store;
mod units;
mod whole;
mod writing;

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use failure::Failure;
use print::tell;

const EXAMPLES: &str = "\
Examples:
  verbatim build articles --out target/bundle
  verbatim site my-articles --app dist --out my-site
  verbatim quotes my-articles/one.txt | jq '.quotes[].text'
  verbatim export my-articles --parquet tables
  verbatim report my-articles --strict

Exit codes:
  0  done
  1  failed: nothing was written, or only a part of it; the reason is on standard error
  2  the arguments cannot be understood
  3  done, but with --strict something in the articles could not be read";

/// Shows who said what, word for word, and how each outlet carried it.
#[derive(Parser)]
#[command(version, after_help = EXAMPLES)]
struct Arguments {
    /// Cores to work on; what comes of it is the same with any number [default: all]
    #[arg(long, value_name = "N", global = true)]
    jobs: Option<NonZeroUsize>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the data of an explorer (the bundle) from a folder of articles
    Build(build::Build),
    /// Write a complete static site from a built app and a folder of articles
    Site(site::Site),
    /// Print a JSON line per article with its quotations and their speakers
    Quotes(quotes::Quotes),
    /// Print a JSON line per statement with its witnesses
    Statements(statements::Statements),
    /// Write articles, quotations and statements as tables
    Export(export::Export),
    /// Print what was read and how: metadata and its origin, text set apart, problems
    Report(report::Report),
}

/// What is read, and how strictly.
#[derive(Args)]
struct Input {
    /// Folders of articles, or single files (.txt .md .html .docx .odt .rtf .csv .json .jsonl)
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Exit with 3 if anything could not be read
    #[arg(long)]
    strict: bool,
    /// What is told about the articles [default: the corpus.toml of the folder]
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// The files hold lines that `verbatim quotes --full` printed
    #[arg(long)]
    from_quotes: bool,
    /// How much memory the reading of articles may take
    #[arg(long, value_name = "MB", default_value = "8")]
    memory: NonZeroUsize,
}

/// What of the work need not be done again, and what it takes.
#[derive(Args)]
struct Effort {
    /// Folder for what the next build of the same articles need not do again [default: the user's
    /// folder for caches]
    #[arg(long, value_name = "DIR")]
    cache: Option<PathBuf>,
    /// Do all work anew, and keep none of it
    #[arg(long, conflicts_with = "cache")]
    no_cache: bool,
    /// Tell what each stage takes: time, processor time, memory
    #[arg(long)]
    verbose: bool,
}

/// What a command takes that keeps nothing anyway: whoever asks for that gets it.
#[derive(Args)]
struct KeepsNothing {
    #[arg(long = "no-cache", hide = true)]
    _no_cache: bool,
}

impl Input {
    /// Bytes of articles that are worked on at a time: with all that is found in them they take up
    /// to eight times as much.
    fn batch(&self) -> usize {
        self.memory.get().saturating_mul(1_000_000) / 8
    }
}

impl Effort {
    /// What tells of the stages of the work, if that is wanted.
    fn stages(&self) -> stages::Stages {
        stages::Stages::new(self.verbose)
    }
}

/// More threads than this only wait for one another.
const MOST_JOBS: usize = 256;

/// How a command that did its work ended.
enum Outcome {
    Done,
    Incomplete,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if let Some(jobs) = arguments.jobs {
        // It fails only where there is one already, and here nothing has asked for it yet.
        let _ = rayon::ThreadPoolBuilder::new()
            .num_threads(jobs.get().min(MOST_JOBS))
            .build_global();
    }
    let outcome = match arguments.command {
        Command::Build(command) => command.run(),
        Command::Site(command) => command.run(),
        Command::Quotes(command) => command.run(),
        Command::Statements(command) => command.run(),
        Command::Export(command) => command.run(),
        Command::Report(command) => command.run(),
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Incomplete) => ExitCode::from(3),
        Err(Failure::Unread) => ExitCode::SUCCESS,
        Err(Failure::Told(reason)) => {
            tell(format_args!("verbatim: {reason}"));
            ExitCode::FAILURE
        }
    }
}
