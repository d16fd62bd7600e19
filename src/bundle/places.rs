//! Ids that the core writes as places, because places are small and alike where ids are neither.
//!
//! [`hide`] turns ids into places, [`show`] back.

use super::column::{Column, number};
use super::layout::{Layout, NONE, Section};

/// The columns that are written in another form than they are read.
pub(super) struct Ids {
    pub(super) statement_speaker: Vec<u32>,
    pub(super) witness_article: Vec<u32>,
    pub(super) witness_speaker: Vec<u32>,
}

/// What the places are places in.
struct Lists<'a> {
    starts: Column<'a>,
    speakers: Column<'a>,
    witnesses: Column<'a>,
}

impl<'a> Lists<'a> {
    /// The speakers of an article.
    fn of(&self, article: u32) -> impl Iterator<Item = u32> + use<'a> {
        let (starts, speakers) = (self.starts, self.speakers);
        let article = article as usize;
        let range = starts.get(article)..starts.get(article.saturating_add(1));
        range.map(move |at| speakers.get(at as usize))
    }

    /// The speaker at a place among an article's.
    fn at(&self, article: u32, place: u32) -> Option<u32> {
        let article = article as usize;
        let end = self.starts.get(article.saturating_add(1));
        let at = self.starts.get(article).checked_add(place)?;
        (at < end).then(|| self.speakers.get(at as usize))
    }

    /// The statement of each witness, and whether it is the statement's first.
    fn statements(&self) -> impl Iterator<Item = (usize, bool)> {
        let starts = self.witnesses;
        (0..starts.len().saturating_sub(1)).flat_map(move |statement| {
            let own = starts.get(statement)..starts.get(statement + 1);
            own.clone()
                .map(move |witness| (statement, witness == own.start))
        })
    }
}

/// Turns the ids of the columns into places.
pub(super) fn hide(ids: &mut Ids, [starts, speakers, witnesses]: [&[u32]; 3]) {
    let lists = Lists {
        starts: Column::new(starts),
        speakers: Column::new(speakers),
        witnesses: Column::new(witnesses),
    };
    let place = |article: u32, speaker: u32| {
        let place = lists.of(article).position(|id| id == speaker);
        number(place.unwrap_or(0))
    };
    let mut statement_places = vec![0; ids.statement_speaker.len()];
    for (witness, (statement, is_first)) in lists.statements().enumerate() {
        let (article, speaker) = (ids.witness_article[witness], ids.witness_speaker[witness]);
        let of_all = ids.statement_speaker[statement];
        if is_first {
            statement_places[statement] = place(article, of_all);
        }
        ids.witness_speaker[witness] = match speaker == of_all {
            true => 0,
            false => place(article, speaker) + 1,
        };
    }
    ids.statement_speaker = statement_places;
}

/// Writes the speakers of each article, who ascend, as steps: one more than the first's id, then
/// what each adds to the one before; zero for [`NONE`].
pub(super) fn steps(starts: &[u32], speakers: &[u32]) -> Vec<u32> {
    let own = starts
        .windows(2)
        .map(|pair| pair[0] as usize..pair[1] as usize);
    let steps = own.flat_map(|own| {
        let mut next = 0;
        speakers[own]
            .iter()
            .map(move |&id| match id.wrapping_add(1) {
                0 => 0,
                id => id - std::mem::replace(&mut next, id),
            })
    });
    steps.collect()
}

/// Undoes [`steps`].
fn unstep(starts: Column, speakers: &mut [u32]) -> Option<()> {
    for article in 0..starts.len().saturating_sub(1) {
        let own = starts.get(article) as usize..starts.get(article + 1) as usize;
        let mut last = 0u32;
        for step in speakers.get_mut(own)? {
            last = last.checked_add(*step)?;
            *step = if *step == 0 { NONE } else { last - 1 };
        }
    }
    Some(())
}

/// Turns the places of a core's columns into ids; `None` where there is no such place.
pub(super) fn show(layout: &mut Layout) -> Option<()> {
    let mut speakers = std::mem::take(layout.column_mut(Section::Speakers));
    unstep(layout.column(Section::ArticleSpeakers), &mut speakers)?;
    *layout.column_mut(Section::Speakers) = speakers;
    let mut of_witness = std::mem::take(layout.column_mut(Section::WitnessSpeaker));
    let places = std::mem::take(layout.column_mut(Section::StatementSpeaker));
    let mut of_statement = vec![NONE; places.len()];
    let lists = Lists {
        starts: layout.column(Section::ArticleSpeakers),
        speakers: layout.column(Section::Speakers),
        witnesses: layout.column(Section::StatementWitnesses),
    };
    let articles = layout.column(Section::WitnessArticle);
    for (witness, (statement, is_first)) in lists.statements().enumerate() {
        let (article, place) = (articles.get(witness), of_witness.get_mut(witness)?);
        let of_all = of_statement.get_mut(statement)?;
        if is_first {
            *of_all = lists.at(article, places[statement])?;
        }
        *place = match place.checked_sub(1) {
            None => *of_all,
            Some(place) => lists.at(article, place)?,
        };
    }
    *layout.column_mut(Section::WitnessSpeaker) = of_witness;
    *layout.column_mut(Section::StatementSpeaker) = of_statement;
    Some(())
}
