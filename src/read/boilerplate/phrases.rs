//! Phrases by which boilerplate is known, in lower case.

/// A phrase and the form of the paragraph that it makes boilerplate.
pub(super) struct Phrase {
    words: &'static str,
    place: Where,
    /// Words that the whole paragraph may have.
    most: usize,
}

enum Where {
    /// At the beginning, as whole words.
    Begins,
    /// At the beginning, whatever follows.
    Starts,
    Whole,
    Within,
}

impl Phrase {
    /// Whether a paragraph of `count` words, in plain form, has this phrase in its place.
    pub(super) fn fits(&self, plain: &str, count: usize) -> bool {
        let found = match self.place {
            Where::Begins => plain.strip_prefix(self.words).is_some_and(is_word_end),
            Where::Starts => plain.starts_with(self.words),
            Where::Whole => {
                plain.trim_end_matches(['.', ':', '!', '»', '>', '→', ' ']) == self.words
            }
            Where::Within => plain.contains(self.words),
        };
        found && count <= self.most
    }
}

fn is_word_end(rest: &str) -> bool {
    !rest.starts_with(char::is_alphanumeric)
}

const fn begins(words: &'static str, most: usize) -> Phrase {
    Phrase {
        words,
        place: Where::Begins,
        most,
    }
}

const fn starts(words: &'static str, most: usize) -> Phrase {
    Phrase {
        words,
        place: Where::Starts,
        most,
    }
}

const fn whole(words: &'static str) -> Phrase {
    Phrase {
        words,
        place: Where::Whole,
        most: 12,
    }
}

const fn within(words: &'static str, most: usize) -> Phrase {
    Phrase {
        words,
        place: Where::Within,
        most,
    }
}

pub(super) const SHARE: &[Phrase] = &[
    begins("share this", 8),
    begins("share on", 6),
    begins("share via", 6),
    begins("follow us on", 20),
    begins("follow us", 6),
    begins("like us on", 12),
    begins("join us on", 12),
    begins("join our", 16),
    begins("sign up for", 30),
    begins("sign up to", 30),
    begins("sign up here", 20),
    begins("subscribe to", 30),
    begins("subscribe here", 12),
    begins("subscribe now", 12),
    begins("read more:", 30),
    begins("read also:", 30),
    begins("also read:", 30),
    begins("read next:", 30),
    begins("see also:", 30),
    begins("related:", 30),
    begins("click here", 20),
    begins("get the latest", 20),
    begins("download our app", 12),
    begins("download the app", 12),
    begins("tell us what you think", 20),
    begins("have your say", 12),
    whole("read more"),
    whole("share"),
    whole("tweet"),
    whole("email"),
    whole("print"),
    whole("comments"),
    whole("leave a comment"),
    whole("subscribe"),
    whole("sign up"),
    whole("sign in"),
    whole("log in"),
];

pub(super) const COPYRIGHT: &[Phrase] = &[
    starts("copyright 19", 60),
    starts("copyright 20", 60),
    starts("copyright ©", 60),
    starts("copyright (c)", 60),
    starts("copyright by", 60),
    starts("copyright:", 60),
    starts("©", 60),
    starts("(c) 19", 60),
    starts("(c) 20", 60),
    begins("all rights reserved", 60),
    begins("this material may not be published", 60),
    within("all rights reserved.", 60),
    within("may not be published, broadcast, rewritten", 60),
];

pub(super) const NAVIGATION: &[Phrase] = &[
    begins("skip to", 6),
    begins("we use cookies", 80),
    begins("this website uses cookies", 80),
    begins("this site uses cookies", 80),
    begins("by continuing to use this site", 80),
    begins("accept all cookies", 12),
    begins("your browser does not support", 20),
    begins("please enable javascript", 20),
    whole("interactive"),
    whole("site mobile navigation"),
    whole("home"),
    whole("menu"),
    whole("search"),
    whole("advertisement"),
    whole("advertisements"),
    whole("story continues below advertisement"),
    whole("article continues below advertisement"),
    whole("continue reading"),
    whole("most read"),
    whole("most popular"),
    whole("trending"),
    whole("trending now"),
    whole("related articles"),
    whole("related stories"),
    whole("related topics"),
    whole("recommended"),
    whole("more on this story"),
    whole("back to top"),
    whole("cookie policy"),
    whole("privacy policy"),
    whole("terms of use"),
    whole("terms of service"),
    whole("contact us"),
    whole("about us"),
];
