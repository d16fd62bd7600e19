//! What is seen until the corpus is open, or when it cannot be opened.

use leptos::prelude::*;
use leptos::task::spawn_local;
use verbatim::bundle::Core;

use crate::load::LoadError;
use crate::open::{self, Loading};
use crate::views::shell::Shell;

/// The whole page.
#[component]
pub(crate) fn Opening() -> impl IntoView {
    let loading = RwSignal::new(Loading::default());
    let opened = RwSignal::new(None::<Result<Core, LoadError>>);
    spawn_local(async move { opened.set(Some(open::open(loading).await)) });
    move || match opened.get() {
        None => view! { <Progress loading /> }.into_any(),
        Some(Ok(core)) => view! { <Shell core /> }.into_any(),
        Some(Err(error)) => view! { <Unopened error /> }.into_any(),
    }
}

#[component]
fn Progress(loading: RwSignal<Loading>) -> impl IntoView {
    let told = move || match loading.get() {
        Loading { all: 0, .. } => "Loading the corpus…".to_owned(),
        Loading { come, all } => {
            format!("Loading the corpus: {} of {} kB", come / 1000, all / 1000)
        }
    };
    view! {
        <main class="boot late">
            <p>{told}</p>
            <progress
                aria-label="Loading the corpus"
                max=move || loading.get().all.max(1)
                value=move || loading.get().come
            />
        </main>
    }
}

#[component]
fn Unopened(error: LoadError) -> impl IntoView {
    view! {
        <main class="boot">
            <div role="alert">
                <h1>"The corpus could not be opened"</h1>
                <p>{error.to_string()}</p>
            </div>
        </main>
    }
}
