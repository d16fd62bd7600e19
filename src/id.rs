//! Ids of what a corpus holds: small numbers, counted from zero in the corpus's own order.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub u32);

        impl $name {
            /// The id as a place in a list.
            pub fn index(self) -> usize {
                self.0 as usize
            }

            /// The id of the thing at `index` of a list.
            pub fn at(index: usize) -> Self {
                Self(u32::try_from(index).expect("a corpus holds fewer than 2^32 of anything"))
            }
        }
    )*};
}

ids! {
    /// An article, in the order in which the articles were read.
    ArticleId
    /// An outlet, in alphabetical order.
    OutletId
    /// A language that an article is written in, by its code in alphabetical order.
    LanguageId
    /// A person or organisation that speaks, those with a name first and of them the most quoted.
    PersonId
    /// A statement: most carried first.
    StatementId
    /// A witness, in the order of the statements and within one the fullest first.
    WitnessId
}
