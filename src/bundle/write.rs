//! Writing a bundle: the blocks, then the core that names them, then the manifest.

mod columns;
mod records;

use std::collections::BTreeSet;

use super::BundleFile;
use super::block::BlockKind;
use super::column::{column, number, strings};
use super::hash::Hash;
use super::key;
use super::layout::{Section, Writer};
use super::manifest::{CoreFile, Counts, MANIFEST, Manifest};
use super::pack::{Pack, halves};
use super::posting::{KeyRecord, PositionsRecord, PostingsRecord, Target};
use crate::corpus::Corpus;
use crate::id::{ArticleId, StatementId};
use crate::index::Index;
use columns::Names;

/// Writes a corpus as the files of a bundle: the same bytes for the same corpus, on any machine.
///
/// The manifest comes last, so that a folder that is written in this order never names a file that
/// isn't there yet.
pub fn write(corpus: &Corpus) -> Vec<BundleFile> {
    let index = Index::build(corpus);
    let names = Names::of(corpus);
    let packs = packs(corpus, &index);
    let mut core = Writer::new();
    columns::put(&mut core, corpus, &names);
    put_directories(&mut core, &index, &packs, &keys(corpus));
    let bytes = core.into_bytes();
    let name = format!("core-{}.bin", Hash::of(&bytes).to_text());
    let manifest = manifest(corpus, &names, &name, bytes.len());
    let mut files: Vec<BundleFile> = packs.into_iter().flat_map(Pack::into_files).collect();
    files.push(BundleFile { name, bytes });
    files.push(BundleFile {
        name: MANIFEST.to_owned(),
        bytes: manifest.to_bytes(),
    });
    files
}

fn packs(corpus: &Corpus, index: &Index) -> [Pack; 5] {
    let terms = index.terms.iter();
    let postings = terms
        .clone()
        .map(|(term, list)| PostingsRecord::new(term, list));
    let postings = Pack::new(BlockKind::Postings, postings);
    let positions = terms.map(|(_, list)| PositionsRecord::new(list));
    let positions = Pack::beside(BlockKind::Positions, &postings, positions);
    let statements = Pack::new(BlockKind::Statements, records::statements(corpus));
    let articles = Pack::new(BlockKind::Articles, records::articles(corpus));
    let keys = Pack::new(BlockKind::Keys, keys(corpus));
    [postings, positions, statements, articles, keys]
}

/// All keys, ascending, each once: of two things with one key the first has it.
fn keys(corpus: &Corpus) -> Vec<KeyRecord> {
    let mut keys = BTreeSet::new();
    for (id, article) in corpus.articles.iter().enumerate() {
        keys.insert(KeyRecord {
            key: key::of_article(&article.id).0,
            target: Target::Article(ArticleId::at(id)),
        });
    }
    for (id, statement) in corpus.statements.iter().enumerate() {
        keys.extend(statement.witnesses.iter().map(|witness| KeyRecord {
            key: key::of_witness(corpus, witness).0,
            target: Target::Statement(StatementId::at(id)),
        }));
    }
    let mut keys: Vec<KeyRecord> = keys.into_iter().collect();
    keys.dedup_by_key(|record| record.key);
    keys
}

fn put_directories(core: &mut Writer, index: &Index, packs: &[Pack; 5], keys: &[KeyRecord]) {
    let [postings, _, statements, articles, key_blocks] = packs;
    let terms: Vec<&str> = index.terms.keys().map(String::as_str).collect();
    let first_terms = postings
        .firsts
        .iter()
        .filter_map(|&at| terms.get(at).copied());
    let [starts, text] = strings(first_terms);
    let first_keys = key_blocks.firsts.iter().filter_map(|&at| keys.get(at));
    core.put(Section::FirstTerm, starts);
    core.put(Section::FirstTermText, text);
    core.put(Section::FirstStatement, statements.first_column());
    core.put(Section::FirstArticle, articles.first_column());
    core.put(
        Section::FirstKey,
        column(first_keys.flat_map(|record| halves(record.key))),
    );
    for pack in packs {
        core.put(pack.kind.files(), pack.files_column());
    }
}

fn manifest(corpus: &Corpus, names: &Names, file: &str, length: usize) -> Manifest {
    let core = CoreFile {
        file: file.to_owned(),
        length: length as u64,
    };
    let counts = Counts {
        articles: number(corpus.articles.len()),
        outlets: number(names.outlets.len()),
        people: number(corpus.people.len()),
        quotations: number(corpus.witnesses().map(|w| w.quotations.len()).sum()),
        statements: number(corpus.statements.len()),
        witnesses: number(corpus.witnesses().count()),
    };
    Manifest::new(corpus, counts, core)
}
