//! The explorer in the browser.

#![expect(
    unreachable_pub,
    reason = "the component macro makes what it generates public"
)]

mod address;
mod citation;
mod comparison;
mod day;
mod element;
mod keys;
mod list;
mod load;
mod number;
mod open;
mod page;
mod rows;
mod saved;
mod scroll;
mod session;
mod shown;
mod speaker;
mod storage;
mod theme;
mod turn;
mod views;

use leptos::prelude::*;

use crate::views::opening::Opening;

fn main() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
    }));
    theme::Theme::preferred().apply();
    mount_to_body(Opening);
}
