//! What several cues tell together of a region that looks like a title or name.

use super::{Cue, Evidence};
use crate::quotation::scene::Scene;
use crate::quotation::tables::Class;

pub(super) fn gather(scene: &Scene<'_>, found: &mut Evidence) {
    if !found.has(Cue::Title) {
        return;
    }
    let (ahead, behind) = (&scene.ahead, &scene.behind);
    let first = found.any(&[Cue::SentenceStart, Cue::Begins]);
    let unsigned = !found.has(Cue::BeforeSaying);
    found.add(Cue::TitleFirst, first && unsigned);
    found.add(Cue::TitleOnStage, found.has(Cue::StageNear));
    let on = matches!(ahead.nearest, "in" | "of" | "on");
    found.add(Cue::TitleOn, on);
    found.add(Cue::TitleOfWork, found.has(Cue::WorkNear));
    found.add(Cue::TitleAfterPossessive, found.has(Cue::AfterPossessive));
    let comma = found.has(Cue::AfterComma) && ahead.within(1, Class::WORKS);
    found.add(Cue::WorkComma, comma);
    let stage = Class::STAGE.with(Class::WORKS);
    let bearer = behind.class.is(stage.with(Class::BEARERS));
    found.add(Cue::TitleBeforeBearer, bearer);
    found.add(Cue::OneName, found.has(Cue::OneWord));
    let said = ahead.within(8, Class::SAYING.with(Class::STAGE));
    found.add(Cue::TitleSaidOn, ahead.class.is(Class::PLACES) && said);
    found.add(Cue::TitleTold, ahead.nearest == "told");
    found.add(Cue::TitleApposed, found.has(Cue::Apposed));
    let works = ahead.within(6, Class::WORKS) || behind.within(6, stage);
    found.add(Cue::TitleWithWork, works);
    let short = found.any(&[Cue::OneWord, Cue::ThreeWords]);
    let between = ahead.class.is(Class::CAPITAL) && found.has(Cue::BeforeName);
    found.add(Cue::Nickname, short && between);
}
