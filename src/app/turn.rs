//! Turns: long work is cut into slices, and between two of them the browser has its turn: it takes
//! the reader's keys, and paints what is there so far.

use js_sys::{Date, Promise};
use leptos::prelude::window;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// How long a slice may last, in milliseconds: half a frame.
const LENGTH: f64 = 8.0;

/// A slice of work.
pub(crate) struct Slice {
    began: f64,
}

impl Slice {
    /// A slice that begins now.
    pub(crate) fn begin() -> Self {
        Self { began: Date::now() }
    }

    /// A step of the work is done, and what follows from it is shown: goes on at once while the
    /// slice lasts, and otherwise with a new one after the browser's turn.
    pub(crate) async fn step(&mut self) {
        effects().await;
        if Date::now() - self.began >= LENGTH {
            turn().await;
            *self = Self::begin();
        }
    }
}

/// What follows from changes so far is shown: effects wait in the same queue, before this.
pub(crate) async fn effects() {
    let _ = JsFuture::from(Promise::resolve(&JsValue::UNDEFINED)).await;
}

/// The browser's turn.
pub(crate) async fn turn() {
    pause(0).await;
}

/// A pause in milliseconds.
pub(crate) async fn pause(length: i32) {
    let timer = Promise::new(&mut |resolve, _| {
        // Without a timer the work would never go on; there is none only where there is no page.
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, length);
    });
    let _ = JsFuture::from(timer).await;
}
