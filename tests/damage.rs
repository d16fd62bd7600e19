//! Damage: files that are not what was written are refused, and never more than that.

mod support;

use proptest::prelude::*;
use support::{Opened, bytes, harbour, hash, random};
use verbatim::bundle::{BlockId, BlockKind, Blocks, BundleError, BundleFile, Core, Manifest};
use verbatim::id::{ArticleId, PersonId, StatementId};
use verbatim::query::Query;
use verbatim::search::search;

#[track_caller]
fn check_error(result: Result<impl std::fmt::Debug, BundleError>, expected: &str) {
    let error = result.expect_err("the file is wrong");
    assert_eq!(error.to_string(), expected);
}

#[test]
fn foreign_manifests_are_refused() {
    let foreign = "manifest.json is not a Verbatim bundle; build one with `verbatim` and serve its \
                   folder";
    check_error(Manifest::open(""), foreign);
    check_error(
        Manifest::open("<!doctype html><title>Not found</title>"),
        foreign,
    );
    check_error(
        Manifest::open(r#"{"format":"other","version":10}"#),
        foreign,
    );
    check_error(
        Manifest::open(r#"{"format":"verbatim","version":999}"#),
        "the bundle is of version 999, newer than this page, which reads version 10; reload without \
         cache, or publish the page that belongs to the bundle",
    );
    check_error(
        Manifest::open(r#"{"format":"verbatim","version":0,"old":true}"#),
        "the bundle is of version 0, older than this page, which reads version 10; build the bundle \
         again",
    );
    check_error(
        Manifest::open(r#"{"format":"verbatim","version":10}"#),
        "manifest.json is damaged (a field is missing or wrong); build the bundle again",
    );
}

#[test]
fn other_bytes_than_were_written_are_refused() {
    let Opened { files, core, .. } = Opened::new(&harbour());
    let manifest = core.manifest();
    let name = &manifest.core.file;
    let good = bytes(&files, name);
    let length = good.len();
    check_error(
        Core::open(manifest, good[..length - 1].to_vec()),
        &format!(
            "{name} should have {length} bytes but has {}; reload without cache, or upload the \
             bundle again",
            length - 1
        ),
    );
    let mut changed = good.to_vec();
    changed[length - 1] ^= 1;
    check_error(
        Core::open(manifest, changed),
        &format!(
            "{name} is not as it was written: it was changed or belongs to another build; reload \
             without cache, or build the bundle again"
        ),
    );
}

#[test]
fn blocks_are_held_against_their_hash() {
    let Opened {
        files,
        core,
        mut blocks,
        ..
    } = Opened::new(&harbour());
    let id = BlockId {
        kind: BlockKind::Statements,
        number: 0,
    };
    let name = core.file_name(id);
    let mut block = bytes(&files, &name).to_vec();
    let length = block.len();
    check_error(
        blocks.insert(&core, id, &[]),
        &format!(
            "{name} should have {length} bytes but has 0; reload without cache, or upload the \
             bundle again"
        ),
    );
    block[9] ^= 1;
    check_error(
        blocks.insert(&core, id, &block),
        &format!(
            "{name} is not as it was written: it was changed or belongs to another build; reload \
             without cache, or build the bundle again"
        ),
    );
    let unknown = BlockId { number: 1, ..id };
    check_error(
        blocks.insert(&core, unknown, &block),
        "statements-1-00000000.bin is no file of this bundle; reload without cache",
    );
    assert!(!blocks.contains(id));
}

#[test]
fn truncated_files_are_errors() {
    let Opened {
        files,
        core,
        blocks,
        ..
    } = Opened::new(&harbour());
    let manifest = bytes(&files, "manifest.json");
    for length in 0..manifest.len() - 2 {
        assert!(Manifest::open(&manifest[..length]).is_err(), "{length}");
    }
    for kind in BlockKind::ALL {
        let id = BlockId { kind, number: 0 };
        let good = bytes(&files, &core.file_name(id));
        for length in 0..good.len() {
            let mut forged = forge(&files, &core, id, &good[..length]);
            assert!(
                forged.1.insert(&forged.0, id, &good[..length]).is_err(),
                "{id:?} {length}"
            );
            assert!(blocks.clone().insert(&core, id, &good[..length]).is_err());
        }
    }
    let good = bytes(&files, &core.manifest().core.file);
    for length in 0..good.len() {
        assert!(
            Core::open(core.manifest(), good[..length].to_vec()).is_err(),
            "{length}"
        );
        assert!(
            open_forged(core.manifest(), good[..length].to_vec()).is_err(),
            "{length}"
        );
    }
}

/// Opens a core under a manifest that names just these bytes.
fn open_forged(manifest: &Manifest, core: Vec<u8>) -> Result<Core, BundleError> {
    let mut manifest = manifest.clone();
    manifest.core.file = format!("core-{}.bin", hash(&core));
    manifest.core.length = core.len() as u64;
    Core::open(&manifest, core)
}

#[test]
fn variances_that_no_statement_has_are_refused() {
    /// Place of the section among all: the first behind the columns.
    const VARIANCES: usize = 15;
    let Opened { files, core, .. } = Opened::new(&harbour());
    let good = bytes(&files, &core.manifest().core.file);
    let entry = 12 + 8 * VARIANCES;
    let start = good[entry..].first_chunk().expect("a table of sections");
    let start = u32::from_le_bytes(*start) as usize;
    for (byte, is_known) in [
        (1, true),
        (2 | 16 | 32, true),
        (0, false),
        (3, false),
        (1 | 64, false),
    ] {
        let mut forged = good.to_vec();
        forged[start] = byte;
        assert_eq!(
            open_forged(core.manifest(), forged).is_ok(),
            is_known,
            "{byte}"
        );
    }
}

/// A core that names just these bytes as one of its blocks.
fn forge(files: &[BundleFile], core: &Core, id: BlockId, block: &[u8]) -> (Core, Blocks) {
    let entry = |bytes: &[u8]| {
        let length = u32::try_from(bytes.len()).expect("short");
        let hash = u32::from_str_radix(&hash(bytes)[..8], 16).expect("hex");
        [&length.to_le_bytes()[..], &hash.to_be_bytes()].concat()
    };
    let old = entry(bytes(files, &core.file_name(id)));
    let mut forged = bytes(files, &core.manifest().core.file).to_vec();
    let at = forged
        .windows(old.len())
        .position(|window| window == old)
        .expect("its entry");
    forged.splice(at..at + old.len(), entry(block));
    (
        open_forged(core.manifest(), forged).expect("a core like before"),
        Blocks::default(),
    )
}

/// Asks for everything there is; blocks that can't be had are left out.
fn ask_everything(core: &Core, files: &[BundleFile], mut blocks: Blocks) {
    for kind in BlockKind::ALL {
        let id = BlockId { kind, number: 0 };
        let file = files.iter().find(|file| file.name == core.file_name(id));
        if let Some(file) = file.filter(|_| !blocks.contains(id)) {
            let _ = blocks.insert(core, id, &file.bytes);
        }
    }
    for address in [
        "",
        "q=lo",
        "q=%22the+locks%22+-open",
        "in=articles&q=%22the+locks%22&sort=oldest",
        "sort=newest&from=2031-02&outlet=Gull&speaker=",
        "in=articles&speaker=Odo+Brenn&sort=longest",
    ] {
        let _ = search(core, &blocks, &Query::parse(address).query);
    }
    for id in 0..8 {
        let _ = core.statement(&blocks, StatementId(id));
        let _ = core
            .article(&blocks, ArticleId(id))
            .map(|record| record.searched().count());
        core.person_kind(PersonId(id));
    }
    let _ = core.find_article(&blocks, "articles/0");
    let _ = core.find_statement(&blocks, "0123456789abcdef");
}

proptest! {
    #[test]
    fn a_damaged_core_is_refused_or_harmless(
        corpus in random::corpus(3),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let Opened { files, core, blocks, .. } = Opened::new(&corpus);
        let mut bytes = bytes(&files, &core.manifest().core.file).to_vec();
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(core) = open_forged(core.manifest(), bytes) {
            ask_everything(&core, &files, blocks);
        }
    }

    #[test]
    fn a_damaged_block_is_refused_or_harmless(
        corpus in random::corpus(3),
        kind in prop::sample::select(BlockKind::ALL.to_vec()),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let Opened { files, core, .. } = Opened::new(&corpus);
        let id = BlockId { kind, number: 0 };
        if let Some(file) = files.iter().find(|file| file.name == core.file_name(id)) {
            let mut bytes = file.bytes.clone();
            for (place, byte) in damage {
                let place = place.index(bytes.len());
                bytes[place] = byte;
            }
            let (core, mut blocks) = forge(&files, &core, id, &bytes);
            let _ = blocks.insert(&core, id, &bytes);
            ask_everything(&core, &files, blocks);
        }
    }
}
