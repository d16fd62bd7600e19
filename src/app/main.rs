//! The explorer in the browser.

#![expect(
    unreachable_pub,
    reason = "the component macro makes what it generates public"
)]

mod address;
mod keys;
mod load;
mod open;
mod page;
mod scroll;
mod session;
mod storage;
mod theme;
mod version;
mod views;

use leptos::prelude::*;

use crate::views::opening::Opening;

fn main() {
    console_error_panic_hook::set_once();
    theme::Theme::preferred().apply();
    mount_to_body(Opening);
}
