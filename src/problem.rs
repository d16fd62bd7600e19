//! What was wrong with the input, and where: broken input is data, not an error.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A place in what was read: a file, and a line of it where one can be named.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The file's path as the reader gave it, with `/` between folders.
    pub file: String,
    /// The line, counted from 1.
    pub line: Option<u32>,
}

impl Place {
    /// No line of the file, but all of it.
    pub fn of_file(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            line: None,
        }
    }
}

impl fmt::Display for Place {
    /// `file:line`, as editors and terminals understand it.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}", self.file),
            None => f.write_str(&self.file),
        }
    }
}

/// How much a problem cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Everything was read, but something about it is doubtful.
    Warning,
    /// Something could not be read and is left out.
    Error,
}

/// Something about the input that its owner should know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Problem {
    /// Where it stands.
    pub place: Place,
    /// How much it cost.
    pub severity: Severity,
    /// What is wrong and, where it can be said, what to do about it: one sentence in words.
    pub message: String,
    /// Whether it is one of the whole file, which is told at the first place where it is seen.
    pub is_of_file: bool,
}

impl Problem {
    /// Something at `place` could not be read and is left out.
    pub fn error(place: Place, message: impl Into<String>) -> Self {
        Self {
            place,
            severity: Severity::Error,
            message: message.into(),
            is_of_file: false,
        }
    }

    /// Something at `place` is doubtful, but nothing is lost.
    pub fn warning(place: Place, message: impl Into<String>) -> Self {
        Self {
            place,
            severity: Severity::Warning,
            message: message.into(),
            is_of_file: false,
        }
    }

    /// The same as a problem of the whole file.
    pub fn of_file(self) -> Self {
        Self {
            is_of_file: true,
            ..self
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(f, "{}: {severity}: {}", self.place, self.message)
    }
}
