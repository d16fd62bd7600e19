//! Who speaks, in the speaker's colour.

use leptos::prelude::*;

use crate::session::Session;
use crate::speaker::Speaker;

/// The speaker's name, or that nobody is told to be the speaker and who it may be.
#[component]
pub(crate) fn SpeakerName(
    /// Who speaks.
    speaker: Speaker,
) -> impl IntoView {
    let session = Session::expect();
    let perhaps = speaker.perhaps(session).map(|perhaps| {
        view! { <span class="quiet" dir="auto">{format!(" ({perhaps})")}</span> }
    });
    view! {
        <span class=format!("speaker {}", speaker.tint())>
            <bdi class="speaker-name">{speaker.name(session)}</bdi>
            {perhaps}
        </span>
    }
}
