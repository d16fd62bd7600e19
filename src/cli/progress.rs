//! Says on standard error how far long work has got; silent where nobody is looking.

use std::io::{IsTerminal, Write, stderr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

/// Counts the bytes that one step of the work is done with.
pub(crate) struct Progress {
    step: &'static str,
    total: u64,
    done: AtomicU64,
    /// Milliseconds after the start at which to speak next.
    next: AtomicU64,
    started: Instant,
    shown: bool,
}

/// Milliseconds between two words about it.
const PAUSE: u64 = 200;

impl Progress {
    /// Starts to count a `step` of `total` bytes.
    pub(crate) fn new(step: &'static str, total: u64) -> Self {
        Self {
            step,
            total,
            done: AtomicU64::new(0),
            next: AtomicU64::new(PAUSE),
            started: Instant::now(),
            shown: stderr().is_terminal(),
        }
    }

    /// So many more bytes are done; says so now and then.
    pub(crate) fn advance(&self, bytes: usize) {
        let done = self.done.fetch_add(bytes as u64, Ordering::Relaxed) + bytes as u64;
        if !self.shown {
            return;
        }
        let now = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        let next = self.next.load(Ordering::Relaxed);
        let mine = now >= next
            && self
                .next
                .compare_exchange(next, now + PAUSE, Ordering::Relaxed, Ordering::Relaxed)
                .is_ok();
        if mine {
            self.say(done, now);
        }
    }

    fn say(&self, done: u64, milliseconds: u64) {
        let rate = done as f64 / milliseconds.max(1) as f64 / 1000.0;
        let left = self.total.saturating_sub(done) as f64 / 1e6 / rate.max(1e-6);
        let share = 100 * done.min(self.total) / self.total.max(1);
        let step = self.step;
        // A terminal that has gone away is no reason to stop the work.
        let _ = write!(
            stderr(),
            "\r{step}: {share}% ({rate:.1} MB/s, {left:.0} s left)   "
        );
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown && self.next.load(Ordering::Relaxed) > PAUSE {
            let _ = writeln!(stderr());
        }
    }
}
