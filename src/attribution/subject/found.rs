//! Subjects that were found before: each verb is asked for by every quotation around it and by
//! every verb that leans on it, which would take forever where a sentence holds many of both.

use std::cell::RefCell;
use std::ops::Range;

use super::DEPTH;

/// The subjects of the verbs of an article, as far as they were asked for.
#[derive(Default)]
pub(in crate::attribution) struct Found {
    verbs: RefCell<Vec<Verb>>,
}

/// What was found for one verb within one sentence.
#[derive(Clone, Default)]
struct Verb {
    sentence: Range<usize>,
    /// By how many verbs it may lean on, and last of all where words are put freely.
    subjects: [Option<Option<usize>>; DEPTH + 2],
}

/// How freely a subject is looked for: the place of what is found among [`Verb::subjects`].
pub(in crate::attribution) const FREELY: usize = DEPTH + 1;

impl Found {
    /// The subject of the verb at item `verb` of `sentence`, looked for by `find` if it is not
    /// known.
    pub(in crate::attribution) fn or_find(
        &self,
        (sentence, verb): (&Range<usize>, usize),
        how: usize,
        find: impl FnOnce() -> Option<usize>,
    ) -> Option<usize> {
        let known = self.verbs.borrow().get(verb).and_then(|found| {
            let same = found.sentence == *sentence;
            found.subjects[how].filter(|_| same)
        });
        known.unwrap_or_else(|| {
            let subject = find();
            self.keep((sentence, verb), how, subject);
            subject
        })
    }

    fn keep(&self, (sentence, verb): (&Range<usize>, usize), how: usize, subject: Option<usize>) {
        let mut verbs = self.verbs.borrow_mut();
        if verbs.len() <= verb {
            verbs.resize(verb + 1, Verb::default());
        }
        let found = &mut verbs[verb];
        if found.sentence != *sentence {
            *found = Verb {
                sentence: sentence.clone(),
                ..Verb::default()
            };
        }
        found.subjects[how] = Some(subject);
    }
}
