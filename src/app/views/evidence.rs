//! Who says a quotation and by what evidence, and who else carries it.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::attribution::{Rule, SHOWN};
use verbatim::bundle::{QuotationRecord, StatementRecord, WitnessRecord};
use verbatim::quotation::Kind;

use crate::page::ArticlePage;
use crate::session::Session;
use crate::speaker::{Speaker, percent};
use crate::views::article::Pointed;
use crate::views::elsewhere::words_in;
use crate::views::speaker::SpeakerName;

/// What is known of the quotation that is pointed at, or else chosen.
#[component]
pub(crate) fn Evidence(
    /// The article.
    page: Signal<Arc<ArticlePage>>,
    /// The quotation that is pointed at.
    pointed: Pointed,
) -> impl IntoView {
    view! {
        <section class="evidence" aria-labelledby="evidence">
            <h2 id="evidence" tabindex="-1">"Who says it"</h2>
            {move || {
                let page = page.get();
                let at = pointed.get().or_else(|| page.chosen());
                match at.and_then(|at| page.record.quotations.get(at)) {
                    Some(quotation) => told(&page, quotation).into_any(),
                    None => {
                        view! { <p class="quiet hint">"Choose a quotation in the text, or press n for the next."</p> }
                            .into_any()
                    }
                }
            }}
        </section>
    }
}

fn told(page: &ArticlePage, quotation: &QuotationRecord) -> impl IntoView + use<> {
    let session = Session::expect();
    let text = &page.record.text;
    let speaker = Speaker::new(quotation.speaker, quotation.confidence);
    let source = quotation.source.map(|span| span.of(text).to_owned());
    let cue = quotation.cue.map(|span| span.of(text).to_owned());
    let language = session.language(page.id);
    let quoted = |words: String| view! { <q lang=language.clone()>{words}</q> }.into_any();
    let others = session.others(quotation, page.id);
    let also = match others.len() {
        0 => "no other quotation here".to_owned(),
        _ => others.join(", "),
    };
    let chosen = page.statement.as_ref();
    let chosen = chosen.filter(|_| page.is_chosen(quotation));
    view! {
        <p>
            <SpeakerName speaker />
        </p>
        {chosen.map(|statement| compare(page, statement))}
        <dl>
            {source.map(|words| entry("named as", quoted(words)))}
            {cue.map(|words| entry("by the words", quoted(words)))}
            {entry("how it is known", rule(quotation.rule).to_owned())}
            {(quotation.confidence > 0.0).then(|| entry("how sure", sure(quotation.confidence)))}
            {entry("quoted as", kind(quotation.kind).to_owned())} {entry("also carried by", also)}
        </dl>
        {chosen.map(|statement| view! { {elsewhere(page, statement)} {words_in(statement, &page.query)} })}
    }
}

fn entry(term: &'static str, words: impl IntoAny) -> impl IntoView {
    view! {
        <div>
            <dt>{term}</dt>
            <dd dir="auto">{words.into_any()}</dd>
        </div>
    }
}

/// A link to the statement, with all versions side by side.
fn compare(page: &ArticlePage, statement: &StatementRecord) -> Option<impl IntoView + use<>> {
    let count = statement.witnesses.len();
    let query = &page.query;
    let opened = query.opened_statement(&statement.key);
    let opened = opened.compared(query.base.as_deref(), query.with.as_deref());
    let href = Session::expect().href(&opened);
    (count > 1).then(|| view! { <p><a href=href>{format!("compare all {count} versions")}</a></p> })
}

/// The same statement in the articles of other outlets.
fn elsewhere(page: &ArticlePage, statement: &StatementRecord) -> Option<impl IntoView + use<>> {
    let session = Session::expect();
    let query = &page.query;
    let others = statement.witnesses.iter();
    let others: Vec<&WitnessRecord> = others.filter(|other| other.article != page.id).collect();
    let jump = |(at, witness): (usize, &&WitnessRecord)| {
        let opened = query
            .opened_statement(&witness.key)
            .opened_article(&witness.article_id);
        view! {
            <li>
                <a href=session.href(&opened)>{format!("in {}", session.label(&others, at))}</a>
            </li>
        }
    };
    let jumps: Vec<_> = others.iter().enumerate().map(jump).collect();
    (!jumps.is_empty()).then(|| view! { <ul class="elsewhere">{jumps}</ul> })
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Speech => "speech, word for word",
        Kind::Fragment => "a fragment; the rest is the writer’s",
        Kind::None => "no quotation",
    }
}

fn sure(confidence: f32) -> String {
    let told = match confidence {
        c if c >= 0.95 => "nearly certain",
        c if c >= SHOWN => "likely",
        c if c >= 0.6 => "probable",
        _ => "a guess",
    };
    format!("{told} ({})", percent(confidence))
}

fn rule(rule: Option<Rule>) -> &'static str {
    match rule.unwrap_or(Rule::Unknown) {
        Rule::Before => "the speaker is named before it",
        Rule::After => "the speaker is named after it",
        Rule::Inverted => "after it, the verb before the speaker",
        Rule::AccordingTo => "“according to” the speaker",
        Rule::Colon => "the speaker stands before a colon",
        Rule::Passive => "it is told as the speaker’s, in the passive",
        Rule::Owner => "it is called the speaker’s words",
        Rule::SignOff => "signed with the speaker’s name",
        Rule::Subject => "the speaker is the subject of the sentence",
        Rule::Shared => "another quotation of the sentence has the speaker",
        Rule::Continued => "it goes on from the quotation before",
        Rule::Preceding => "the sentence before is about the speaker",
        Rule::Following => "the sentence after it names the speaker",
        Rule::Nested => "the quotation around it says who is quoted",
        Rule::Unknown => "the text does not say",
    }
}
