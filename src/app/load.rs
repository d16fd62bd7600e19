//! Fetches the files of the bundle: the one place that asks the server for anything.

use std::fmt;

use gloo::net::http::{Request, Response};
use js_sys::{Reflect, Uint8Array};
use verbatim::bundle::BundleError;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

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

/// Fetches `file`; `progress` is told how many bytes have come so far.
pub(crate) async fn fetch(file: &str, progress: impl Fn(usize)) -> Result<Vec<u8>, LoadError> {
    let unreachable = || LoadError::Unreachable {
        file: file.to_owned(),
    };
    let address = format!("{FOLDER}{file}");
    let response = Request::get(&address)
        .send()
        .await
        .map_err(|_| unreachable())?;
    if !response.ok() {
        return Err(LoadError::Refused {
            file: file.to_owned(),
            status: response.status(),
        });
    }
    read_body(&response, progress)
        .await
        .map_err(|_| unreachable())
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
