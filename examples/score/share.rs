//! Shares and the figures made of them.

/// So many of so many.
#[derive(Clone, Copy, Default)]
pub(crate) struct Share {
    pub(crate) part: usize,
    pub(crate) whole: usize,
}

impl Share {
    pub(crate) fn count(&mut self, is_part: bool) {
        self.part += usize::from(is_part);
        self.whole += 1;
    }

    /// In percent; 0 of nothing.
    pub(crate) fn percent(self) -> f64 {
        100.0 * self.part as f64 / self.whole.max(1) as f64
    }
}

/// What was found against what there is.
#[derive(Clone, Copy, Default)]
pub(crate) struct Found {
    pub(crate) right: usize,
    pub(crate) found: usize,
    pub(crate) annotated: usize,
}

impl Found {
    pub(crate) fn precision(self) -> f64 {
        let share = Share {
            part: self.right,
            whole: self.found,
        };
        share.percent()
    }

    pub(crate) fn recall(self) -> f64 {
        let share = Share {
            part: self.right,
            whole: self.annotated,
        };
        share.percent()
    }

    /// The harmonic mean of precision and recall, in percent.
    pub(crate) fn f1(self) -> f64 {
        let both = Share {
            part: 2 * self.right,
            whole: self.found + self.annotated,
        };
        both.percent()
    }

    pub(crate) fn print(self, label: &str) {
        println!(
            "  {label:<28} P {:5.1}  R {:5.1}  F1 {:5.1}",
            self.precision(),
            self.recall(),
            self.f1()
        );
    }
}
