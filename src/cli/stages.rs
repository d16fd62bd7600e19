//! What each stage of a build costs, on standard error, for whoever asks.

use std::fs;
use std::time::Instant;

use crate::print::tell;

/// Tells of one stage after the other.
pub(crate) struct Stages {
    shown: bool,
    started: Instant,
    /// Seconds of processor time that all stages so far took.
    spent: f64,
}

/// Ticks of the clock by which Linux counts processor time, in a second.
const TICKS: f64 = 100.0;

impl Stages {
    /// Begins the first stage; nothing is told unless `shown`.
    pub(crate) fn new(shown: bool) -> Self {
        Self {
            shown,
            started: Instant::now(),
            spent: processor(),
        }
    }

    /// Ends a stage and begins the next: tells its time, that of the processors, and the most
    /// memory that was in use in it; the latter two where the system is Linux.
    pub(crate) fn end(&mut self, stage: &str) {
        if !self.shown {
            return;
        }
        let (spent, now) = (processor(), Instant::now());
        tell(format_args!(
            "{stage}: {:.2} s, {:.2} s of processors, {} MB at most",
            now.duration_since(self.started).as_secs_f64(),
            spent - self.spent,
            peak(),
        ));
        (self.spent, self.started) = (spent, now);
    }
}

/// Seconds of processor time that this process took, its threads together.
fn processor() -> f64 {
    let line = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program, in brackets, may hold spaces; user and system time are the twelfth
    // and thirteenth field behind it.
    let behind = line.rsplit(')').next().unwrap_or_default();
    let fields = behind.split_whitespace().skip(11).take(2);
    let ticks: f64 = fields.filter_map(|field| field.parse::<f64>().ok()).sum();
    ticks / TICKS
}

/// The most memory that was in use since this was last asked, in MB.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    // Where the system does not count anew, the most so far is told.
    let _ = fs::write("/proc/self/clear_refs", "5");
    kilobytes.unwrap_or(0u64) / 1000
}
