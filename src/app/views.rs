//! What is seen: a file for each thing on the screen.

pub(crate) mod agreement;
pub(crate) mod arrows;
pub(crate) mod article;
pub(crate) mod card;
pub(crate) mod copy;
pub(crate) mod elsewhere;
pub(crate) mod evidence;
pub(crate) mod facets;
pub(crate) mod help;
pub(crate) mod histogram;
pub(crate) mod legend;
pub(crate) mod marked;
pub(crate) mod masthead;
pub(crate) mod nothing;
pub(crate) mod opening;
pub(crate) mod original;
pub(crate) mod paragraph;
pub(crate) mod results;
pub(crate) mod save;
pub(crate) mod search_box;
pub(crate) mod shell;
pub(crate) mod snippet;
pub(crate) mod speaker;
pub(crate) mod statement;
pub(crate) mod trail;
pub(crate) mod version;
