//! The manifest: the only file of a bundle whose name is known beforehand.

use serde::Serialize;

use super::file_name::{self, MANIFEST};
use super::json::{self, Value};
use super::{BundleError, Outline, VERSION};

/// What is known of a bundle before any of its other files has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Manifest {
    format: String,
    version: u32,
    /// The name of the site.
    pub title: Option<String>,
    /// Under what terms the texts may be used, in words.
    pub licence: Option<String>,
    /// Whether of the articles only the sentences that tell who said what are there.
    pub excerpts: bool,
    /// Names what the bundle holds: two bundles with one hash have the same core and blocks.
    pub corpus: String,
    /// How much there is of everything.
    pub counts: Counts,
    /// The file to fetch next.
    pub core: CoreFile,
    /// The blocks that the first screen needs, to be fetched beside the core.
    pub first: Vec<String>,
}

/// How much a corpus holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Articles.
    pub articles: u32,
    /// Outlets that are known by name.
    pub outlets: u32,
    /// People and organisations that speak.
    pub people: u32,
    /// Quotations: speech and fragments.
    pub quotations: u32,
    /// Statements.
    pub statements: u32,
    /// Witnesses of all statements.
    pub witnesses: u32,
}

/// The name and length of the core.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CoreFile {
    /// The file's name, `core-<hash>.bin`.
    pub file: String,
    /// Its length in bytes.
    pub length: u64,
}

const FORMAT: &str = "verbatim";

impl Manifest {
    /// A manifest of this version.
    pub(super) fn new(
        outline: Outline,
        counts: Counts,
        core: CoreFile,
        first: Vec<String>,
    ) -> Self {
        let hash = file_name::hash(&core.file).unwrap_or_default();
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            title: outline.title.map(str::to_owned),
            licence: outline.licence.map(str::to_owned),
            excerpts: outline.excerpts,
            corpus: hash.to_owned(),
            counts,
            core,
            first,
        }
    }

    /// Reads `manifest.json`.
    ///
    /// # Errors
    ///
    /// [`BundleError::Foreign`] where it is something else, such as a server's page for what it
    /// hasn't found; [`BundleError::Version`] where it is of another version;
    /// [`BundleError::Damaged`] where it is incomplete.
    pub fn open(bytes: impl AsRef<[u8]>) -> Result<Self, BundleError> {
        let fields = Fields(json::read(bytes.as_ref()).ok_or(BundleError::Foreign)?);
        if fields.text("format").as_deref() != Some(FORMAT) {
            return Err(BundleError::Foreign);
        }
        let found = fields.number("version").ok_or(BundleError::Foreign)?;
        if found != VERSION {
            return Err(BundleError::Version { found });
        }
        fields.manifest().ok_or(BundleError::Damaged {
            file: MANIFEST.to_owned(),
            what: "a field is missing or wrong",
        })
    }

    /// The manifest as a file: the same bytes for the same manifest.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes =
            serde_json::to_vec_pretty(self).expect("strings and numbers always become JSON");
        bytes.push(b'\n');
        bytes
    }
}

/// The fields of a manifest by name.
struct Fields(Vec<(String, Value)>);

impl Fields {
    fn manifest(&self) -> Option<Manifest> {
        Some(Manifest {
            format: FORMAT.to_owned(),
            version: VERSION,
            title: self.text("title"),
            licence: self.text("licence"),
            excerpts: self.get("excerpts") == Some(&Value::Word(true)),
            corpus: self.text("corpus")?,
            counts: Counts {
                articles: self.number("counts.articles")?,
                outlets: self.number("counts.outlets")?,
                people: self.number("counts.people")?,
                quotations: self.number("counts.quotations")?,
                statements: self.number("counts.statements")?,
                witnesses: self.number("counts.witnesses")?,
            },
            core: CoreFile {
                file: self.text("core.file")?,
                length: self.number("core.length")?.into(),
            },
            first: self.texts("first"),
        })
    }

    fn get(&self, name: &str) -> Option<&Value> {
        let field = self.0.iter().find(|(own, _)| own == name)?;
        Some(&field.1)
    }

    fn text(&self, name: &str) -> Option<String> {
        match self.get(name)? {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        }
    }

    fn texts(&self, name: &str) -> Vec<String> {
        let own = self.0.iter().filter(|(own, _)| own == name);
        own.filter_map(|(_, value)| match value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        })
        .collect()
    }

    fn number(&self, name: &str) -> Option<u32> {
        match self.get(name)? {
            Value::Number(number) => u32::try_from(*number).ok(),
            _ => None,
        }
    }
}
