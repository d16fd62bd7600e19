//! The explorer in the browser.

#![expect(
    unreachable_pub,
    reason = "the component macro makes what it generates public"
)]

mod address;
mod comparison;
mod keys;
mod load;
mod open;
mod page;
mod rows;
mod scroll;
mod session;
mod shown;
mod speaker;
mod storage;
mod theme;
mod turn;
mod version;
mod views;

use leptos::prelude::*;

use crate::views::opening::Opening;

fn main() {
    console_error_panic_hook::set_once();
    theme::Theme::preferred().apply();
    mount_to_body(Opening);
}
