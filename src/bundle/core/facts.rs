//! What is known of each article, statement and witness without its block.

use std::ops::Range;

use super::Core;
use crate::bundle::layout::{NONE, Section};
use crate::date::Date;
use crate::id::{ArticleId, LanguageId, OutletId, PersonId, StatementId, WitnessId};
use crate::quotation::Kind;

impl Core {
    /// Who published an article.
    pub fn outlet_of(&self, id: ArticleId) -> Option<OutletId> {
        self.column(Section::ArticleOutlet)
            .id(id.index())
            .map(OutletId)
    }

    /// When an article was published.
    pub fn date_of(&self, id: ArticleId) -> Option<Date> {
        Date::from_packed(self.column(Section::ArticleDate).get(id.index()))
    }

    /// The language of an article.
    pub fn language_of(&self, id: ArticleId) -> Option<LanguageId> {
        self.column(Section::ArticleLanguage)
            .id(id.index())
            .map(LanguageId)
    }

    /// Who said a statement according to most of its witnesses.
    pub fn speaker_of(&self, id: StatementId) -> Option<PersonId> {
        self.column(Section::StatementSpeaker)
            .id(id.index())
            .map(PersonId)
    }

    /// The witnesses of a statement, the fullest first.
    pub fn witnesses_of(&self, id: StatementId) -> impl ExactSizeIterator<Item = WitnessId> {
        let Range { start, end } = self.stretch(Section::StatementWitnesses, id.index());
        (start as usize..end as usize).map(WitnessId::at)
    }

    /// The date of the first article that carries a statement, packed; zero where no article has
    /// one.
    pub(crate) fn first_packed(&self, id: StatementId) -> u32 {
        let dates = self.column(Section::ArticleDate);
        let articles = self.column(Section::WitnessArticle);
        let witnesses = self.stretch(Section::StatementWitnesses, id.index());
        let dates = witnesses.map(|witness| dates.get(articles.get(witness as usize) as usize));
        dates.filter(|&date| date != 0).min().unwrap_or(0)
    }

    /// The statement that a witness is of.
    pub fn statement_of(&self, id: WitnessId) -> StatementId {
        let starts = self.column(Section::StatementWitnesses);
        let behind = starts.partition_point(|start| start <= id.0);
        StatementId::at(behind.saturating_sub(1))
    }

    /// The article of a witness.
    pub fn article_of(&self, id: WitnessId) -> ArticleId {
        ArticleId(
            self.column(Section::WitnessArticle)
                .id(id.index())
                .unwrap_or(NONE),
        )
    }

    /// Whether a witness is speech or a fragment.
    pub fn kind_of(&self, id: WitnessId) -> Kind {
        match self.bytes(Section::WitnessKind).get(id.index()) {
            Some(0) => Kind::Speech,
            _ => Kind::Fragment,
        }
    }
}
