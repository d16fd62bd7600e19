//! An opened bundle, asked from JavaScript.

use verbatim::bundle::{BlockId, Blocks, Core, Manifest, Missing};
use verbatim::query::Query;
use verbatim::search::{FacetCount, FacetValue, Hits, Results, search};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

/// How many results and speakers an answer names.
const RESULTS: usize = 10;
const SPEAKERS: usize = 20;

/// A bundle and the blocks of it that have come.
#[wasm_bindgen]
pub struct Bundle {
    core: Core,
    blocks: Blocks,
    missing: Vec<BlockId>,
    results: Results,
}

/// The file that the manifest names as the core.
#[wasm_bindgen]
pub fn core_file(manifest: &[u8]) -> Result<String, JsError> {
    Ok(Manifest::open(manifest)?.core.file)
}

#[wasm_bindgen]
impl Bundle {
    /// Opens the core.
    #[wasm_bindgen(constructor)]
    pub fn new(manifest: &[u8], core: Vec<u8>) -> Result<Bundle, JsError> {
        Ok(Self {
            core: Core::open(&Manifest::open(manifest)?, core)?,
            blocks: Blocks::default(),
            missing: Vec::new(),
            results: Results::default(),
        })
    }

    /// Answers a query, or names the files without which there is no answer.
    pub fn ask(&mut self, address: &str) -> Vec<String> {
        let query = Query::parse(address).query;
        self.missing.clear();
        match search(&self.core, &self.blocks, &query) {
            Ok(results) => self.results = results,
            Err(Missing(blocks)) => self.missing = blocks,
        }
        let files = self.missing.iter().map(|&id| self.core.file_name(id));
        files.collect()
    }

    /// Takes in the bytes of the file that is at this place among the missing.
    pub fn insert(&mut self, place: usize, bytes: &[u8]) -> Result<(), JsError> {
        Ok(self.blocks.insert(&self.core, self.missing[place], bytes)?)
    }

    /// How much was found.
    pub fn total(&self) -> usize {
        self.results.total()
    }

    /// The first results.
    pub fn first(&self) -> Vec<u32> {
        let take = |ids: &mut dyn Iterator<Item = u32>| ids.take(RESULTS).collect();
        match &self.results.hits {
            Hits::Statements(ids) => take(&mut ids.iter().map(|id| id.0)),
            Hits::Articles(ids) => take(&mut ids.iter().map(|id| id.0)),
        }
    }

    /// Outlets as pairs of id and count.
    pub fn outlets(&self) -> Vec<u32> {
        flat(&self.results.facets.outlets, usize::MAX)
    }

    /// Months as pairs of packed date and count.
    pub fn months(&self) -> Vec<u32> {
        flat(&self.results.facets.months, usize::MAX)
    }

    /// The most frequent speakers as pairs of id and count.
    pub fn speakers(&self) -> Vec<u32> {
        flat(&self.results.facets.speakers, SPEAKERS)
    }

    /// The name of an outlet.
    pub fn outlet(&self, id: u32) -> String {
        self.core.outlet(verbatim::id::OutletId(id)).to_owned()
    }

    /// The name of a speaker.
    pub fn speaker(&self, id: u32) -> String {
        self.core.person(verbatim::id::PersonId(id)).to_owned()
    }
}

fn flat(values: &[FacetCount], most: usize) -> Vec<u32> {
    let pair = |value: &FacetCount| {
        let id = match value.value {
            FacetValue::Outlet(id) => id.map_or(u32::MAX, |id| id.0),
            FacetValue::Speaker(id) => id.map_or(u32::MAX, |id| id.0),
            FacetValue::Month(date) => date.map_or(0, |date| date.packed()),
            // What the harness does not ask for.
            _ => u32::MAX,
        };
        [id, value.count]
    };
    values.iter().take(most).flat_map(pair).collect()
}
