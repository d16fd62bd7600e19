//! Says on standard error how far long work has got; silent where nobody is looking.

use std::io::{IsTerminal, Write, stderr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// Counts finished pieces of one step of the work.
pub(crate) struct Progress {
    step: &'static str,
    total: usize,
    done: AtomicUsize,
    started: Instant,
    shown: bool,
}

impl Progress {
    /// Starts to count a `step` of `total` pieces.
    pub(crate) fn new(step: &'static str, total: usize) -> Self {
        let shown = stderr().is_terminal();
        Self {
            step,
            total,
            done: AtomicUsize::new(0),
            started: Instant::now(),
            shown,
        }
    }

    /// One more piece is done; says so for every hundredth of the whole.
    pub(crate) fn advance(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.shown && done.is_multiple_of((self.total / 100).max(1)) {
            self.say(done);
        }
    }

    fn say(&self, done: usize) {
        let seconds = self.started.elapsed().as_secs_f64().max(1e-3);
        let rate = done as f64 / seconds;
        let left = self.total.saturating_sub(done) as f64 / rate.max(1e-3);
        let step = self.step;
        // A terminal that has gone away is no reason to stop the work.
        let _ = write!(
            stderr(),
            "\r{step}: {done} of {} ({rate:.0}/s, {left:.0} s left)  ",
            self.total
        );
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown && self.done.load(Ordering::Relaxed) > 0 {
            let _ = writeln!(stderr());
        }
    }
}
