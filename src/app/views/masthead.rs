//! The head of every page: what this is, how much there is of it, and the page's own tools.

use leptos::prelude::*;

use crate::number::counted;
use crate::session::Session;
use crate::theme::Theme;
use crate::views::help::Help;

/// Name of the site, its counts, light or dark, help.
#[component]
pub(crate) fn Masthead() -> impl IntoView {
    let session = Session::expect();
    let counts = session.manifest().counts;
    let title = session.manifest().title.clone();
    view! {
        <a class="skip" href="#main">"Skip to the content"</a>
        <header class="masthead">
            <a class="masthead-name" href="?">"Verbatim"</a>
            {title.map(|title| view! { <p class="masthead-title" dir="auto">{title}</p> })}
            <p class="masthead-counts quiet number">
                {format!(
                    "{} · {} · {}",
                    counted(counts.articles as usize, "article"),
                    counted(counts.outlets as usize, "outlet"),
                    counted(counts.quotations as usize, "quotation"),
                )}
            </p>
            <div class="masthead-tools">
                <ThemeButton />
                <Help />
            </div>
        </header>
    }
}

#[component]
fn ThemeButton() -> impl IntoView {
    let theme = RwSignal::new(Theme::preferred());
    let switch = move |_| {
        theme.update(|theme| *theme = theme.other());
        theme.get_untracked().choose();
    };
    view! {
        <button type="button" on:click=switch>
            {move || match theme.get().other() {
                Theme::Dark => "Dark",
                Theme::Light => "Light",
            }}
        </button>
    }
}
