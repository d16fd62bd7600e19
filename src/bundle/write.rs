//! Writing a bundle: the blocks, then the core that names them, then the manifest.
//!
//! The articles are read once, one after the other. What is held until the last has come are the
//! words, as numbers. The records of the witnesses are given away to be kept, because statements
//! come in another order than articles.

mod articles;
mod columns;
mod dispute;
mod names;
mod out;
mod records;
mod statements;

use std::borrow::Borrow;
use std::convert::Infallible;

use super::block::{BlockKind, encode};
use super::column::{number, strings};
use super::file_name::{self, MANIFEST};
use super::hash::Hash;
use super::layout::{Section, Writer};
use super::manifest::{CoreFile, Counts, Manifest};
use super::pack::Pack;
use super::packed::{self, Form};
use super::posting::{KeyRecord, PostingsWriter, Target};
use super::{BundleFile, POSTINGS_BYTES};
use crate::article::Article;
use crate::corpus::{Corpus, Reading};
use crate::id::{ArticleId, StatementId};
use crate::index::Index;
use crate::people::Person;
use crate::statement::Statement;
use articles::Articles;

pub use out::{InMemory, Out};

/// What a corpus tells besides its articles.
#[derive(Clone, Copy, Debug)]
pub struct Outline<'a> {
    /// The name of the site.
    pub title: Option<&'a str>,
    /// Under what terms the texts may be used, in words.
    pub licence: Option<&'a str>,
    /// Whether no more of the texts may be shown than excerpts.
    pub excerpts: bool,
    /// Everybody who speaks, in the order of their ids.
    pub people: &'a [Person],
    /// The statements, in the order of their ids.
    pub statements: &'a [Statement],
}

impl<'a> Outline<'a> {
    /// The outline of a corpus.
    pub fn of(corpus: &'a Corpus) -> Self {
        Self {
            title: corpus.title.as_deref(),
            licence: corpus.licence.as_deref(),
            excerpts: corpus.excerpts,
            people: &corpus.people,
            statements: &corpus.statements,
        }
    }
}

/// Writes a corpus as the files of a bundle: the same bytes for the same corpus, on any machine.
///
/// The manifest comes last, so that a folder that is written in this order never names a file that
/// isn't there yet.
pub fn write(corpus: &Corpus) -> Vec<BundleFile> {
    let mut out = InMemory::default();
    let unread = Reading::default();
    let readings = corpus.readings.iter().chain(std::iter::repeat(&unread));
    let articles = corpus.articles.iter().zip(readings);
    let written: Result<(), Infallible> = write_to(Outline::of(corpus), articles, &mut out);
    match written {
        Ok(()) => out.files,
    }
}

/// [`write`] for corpora larger than memory: takes the articles and their readings one by one, in
/// the order of their ids, and hands each file to `out` as soon as it is done.
///
/// Memory follows the number of words: about as much as the text in all.
///
/// # Errors
///
/// What `out` fails with, at once.
pub fn write_to<A: Borrow<Article>, R: Borrow<Reading>, E>(
    outline: Outline,
    articles: impl IntoIterator<Item = (A, R)>,
    out: &mut impl Out<E>,
) -> Result<(), E> {
    let mut read = Articles::new(outline);
    for (article, reading) in articles {
        read.add(article.borrow(), reading.borrow(), out)?;
    }
    let done = read.finish(out)?;
    let mut core = Writer::new();
    columns::put(&mut core, outline, &done.columns, &done.told);
    columns::put_names(&mut core, outline, &done.columns);
    let counts = counts(outline, &done);
    put_postings(&mut core, &done.index, &counts, out)?;
    let first = statements::put(&mut core, outline, &done, out)?;
    put_keys(&mut core, outline, &done, out)?;
    put_lengths(&mut core, outline, &done, out)?;
    put_files(&mut core, &done.articles);
    core.pack(Section::FirstArticle, Form::Steps, &done.articles.firsts());
    let bytes = core.into_bytes();
    let name = file_name::of_core(Hash::of(&bytes));
    let file = CoreFile {
        file: name.clone(),
        length: bytes.len() as u64,
    };
    let manifest = Manifest::new(outline, counts, file, first);
    out.file(BundleFile { name, bytes })?;
    out.file(BundleFile {
        name: MANIFEST.to_owned(),
        bytes: manifest.to_bytes(),
    })
}

fn put_postings<E>(
    core: &mut Writer,
    index: &Index,
    counts: &Counts,
    out: &mut impl Out<E>,
) -> Result<(), E> {
    let [mut postings, mut positions] = [BlockKind::Postings, BlockKind::Positions].map(Pack::new);
    let mut waiting = PostingsWriter::new([counts.witnesses, counts.articles]);
    let mut firsts = Vec::new();
    let mut seal = |waiting: &mut PostingsWriter| match waiting.take() {
        None => Ok(()),
        Some((terms, places)) => {
            postings.seal(0, &[&terms], out)?;
            match places {
                Some(places) => positions.seal(0, &[&places], out),
                None => {
                    positions.skip();
                    Ok(())
                }
            }
        }
    };
    index.each(|entry| {
        if waiting.len_with(&entry) > POSTINGS_BYTES {
            seal(&mut waiting)?;
        }
        if waiting.is_empty() {
            firsts.push(entry.term.to_string());
        }
        waiting.push(&entry);
        Ok(())
    })?;
    seal(&mut waiting)?;
    let (starts, text) = strings(firsts.iter().map(String::as_str));
    core.pack(Section::FirstTerm, Form::Steps, &starts);
    core.put(Section::FirstTermText, text);
    put_files(core, &postings);
    put_files(core, &positions);
    Ok(())
}

/// All keys, ascending, each once: of two things with one key the first has it.
fn keys(outline: Outline, done: &articles::Done) -> Vec<KeyRecord> {
    let mut keys = Vec::new();
    for (id, hash) in done.ids.iter().enumerate() {
        keys.push(KeyRecord {
            key: hash.0,
            target: Target::Article(ArticleId::at(id)),
        });
    }
    let mut told = done.told.iter();
    for (id, statement) in outline.statements.iter().enumerate() {
        let own = told.by_ref().take(statement.witnesses.len());
        keys.extend(own.map(|told| KeyRecord {
            key: told.key.0,
            target: Target::Statement(StatementId::at(id)),
        }));
    }
    keys.sort_unstable();
    keys.dedup_by_key(|record| record.key);
    keys
}

fn put_keys<E>(
    core: &mut Writer,
    outline: Outline,
    done: &articles::Done,
    out: &mut impl Out<E>,
) -> Result<(), E> {
    let keys = keys(outline, done);
    let mut pack = Pack::new(BlockKind::Keys);
    for record in &keys {
        pack.push(&encode(record), out)?;
    }
    pack.close(out)?;
    let firsts = pack.firsts.iter().filter_map(|&at| keys.get(at));
    let firsts = firsts.flat_map(|record| record.key.to_be_bytes());
    core.put(Section::FirstKey, firsts.collect());
    put_files(core, &pack);
    Ok(())
}

fn put_lengths<E>(
    core: &mut Writer,
    outline: Outline,
    done: &articles::Done,
    out: &mut impl Out<E>,
) -> Result<(), E> {
    let mut pack = Pack::new(BlockKind::Lengths);
    let mut told = done.told.iter();
    let statements = outline.statements.iter().map(|statement| {
        let mut own = told.by_ref().take(statement.witnesses.len());
        let first = own.next().map_or(0, |told| told.words);
        own.for_each(drop);
        first
    });
    let statements: Vec<u32> = statements.collect();
    pack.seal(0, &[&pack_numbers(&done.columns.words)], out)?;
    pack.seal(0, &[&pack_numbers(&statements)], out)?;
    put_files(core, &pack);
    Ok(())
}

fn pack_numbers(numbers: &[u32]) -> Vec<u8> {
    packed::pack(Form::Ids, numbers)
}

fn put_files(core: &mut Writer, pack: &Pack) {
    core.put(pack.kind.files(), pack.files());
}

fn counts(outline: Outline, done: &articles::Done) -> Counts {
    let witnesses = || outline.statements.iter().flat_map(|s| &s.witnesses);
    Counts {
        articles: number(done.ids.len()),
        outlets: number(done.columns.outlets.len()),
        people: number(outline.people.len()),
        quotations: number(witnesses().map(|w| w.quotations.len()).sum()),
        statements: number(outline.statements.len()),
        witnesses: number(witnesses().count()),
    }
}
