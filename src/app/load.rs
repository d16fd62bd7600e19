//! Fetches the files of the bundle: the one place that asks the server for anything.

use std::fmt;

use js_sys::{Function, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use verbatim::bundle::BundleError;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, Response};

/// The folder of the bundle, relative to the page, so that the site works under any path.
const FOLDER: &str = "data/";

/// Why a file of the bundle is not there: which file, and what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum LoadError {
    /// The server could not be reached.
    Unreachable { file: String },
    /// The server answered, but not with the file.
    Refused { file: String, status: u16 },
    /// The file came, but it is not what the bundle says it is.
    Broken { error: BundleError },
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Unreachable { file } => {
                write!(
                    f,
                    "{FOLDER}{file} could not be fetched: the connection failed."
                )
            }
            Self::Refused { file, status: 404 } => {
                write!(f, "{FOLDER}{file} was not found on the server.")
            }
            Self::Refused { file, status } => {
                write!(
                    f,
                    "{FOLDER}{file} could not be fetched: the server answered {status}."
                )
            }
            Self::Broken { error } => write!(f, "{error}"),
        }
    }
}

impl From<BundleError> for LoadError {
    fn from(error: BundleError) -> Self {
        Self::Broken { error }
    }
}

/// A file that was asked for.
pub(crate) struct Sent {
    file: String,
    response: Promise,
}

/// Asks the server for `file`, at once: several files that are asked for come side by side.
pub(crate) fn send(file: String) -> Sent {
    let response =
        ahead(&file).unwrap_or_else(|| window().fetch_with_str(&format!("{FOLDER}{file}")));
    Sent { file, response }
}

/// What boot.js asked for already.
fn ahead(file: &str) -> Option<Promise> {
    let ahead = Reflect::get(&window(), &"ahead".into()).ok()?;
    let taken = ahead.dyn_ref::<Function>()?.call1(&ahead, &file.into());
    taken.ok()?.dyn_into().ok()
}

impl Sent {
    /// The file's bytes; `progress` is told how many of them have come so far.
    pub(crate) async fn bytes(self, progress: impl Fn(usize)) -> Result<Vec<u8>, LoadError> {
        let Self { file, response } = self;
        let Ok(response) = JsFuture::from(response).await else {
            return Err(LoadError::Unreachable { file });
        };
        let response: Response = response.unchecked_into();
        if !response.ok() {
            let status = response.status();
            return Err(LoadError::Refused { file, status });
        }
        let bytes = read_body(&response, progress).await;
        bytes.map_err(|_| LoadError::Unreachable { file })
    }
}

async fn read_body(response: &Response, progress: impl Fn(usize)) -> Result<Vec<u8>, JsValue> {
    let mut bytes = Vec::new();
    let Some(stream) = response.body() else {
        return Ok(bytes);
    };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    loop {
        let chunk = JsFuture::from(reader.read()).await?;
        if Reflect::get(&chunk, &"done".into())?.is_truthy() {
            return Ok(bytes);
        }
        let value: Uint8Array = Reflect::get(&chunk, &"value".into())?.unchecked_into();
        bytes.extend(value.to_vec());
        progress(bytes.len());
    }
}
