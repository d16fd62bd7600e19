//! Opening: manifest, then core.

use leptos::prelude::*;
use verbatim::bundle::{Core, MANIFEST, Manifest};

use crate::load::{self, LoadError};
use crate::turn::turn;

/// How much of the core has come.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Loading {
    /// Bytes that have come.
    pub(crate) come: u64,
    /// Bytes there are; 0 as long as that is not known.
    pub(crate) all: u64,
}

/// Fetches what the first screen and all facets need.
pub(crate) async fn open(loading: RwSignal<Loading>) -> Result<Core, LoadError> {
    let manifest = Manifest::open(load::send(MANIFEST.to_owned()).bytes(|_| {}).await?)?;
    let all = manifest.core.length;
    let progress = |come: usize| {
        loading.set(Loading {
            come: come as u64,
            all,
        })
    };
    let core = load::send(manifest.core.file.clone())
        .bytes(progress)
        .await?;
    // Opening takes a turn of its own, behind the last of the fetching and before the first of the
    // page.
    turn().await;
    let core = Core::open(&manifest, core)?;
    turn().await;
    Ok(core)
}
