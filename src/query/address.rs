//! The query string of an address: writing and reading side by side.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use super::{MOST_SHOWN, Query, Scope, Sort};
use crate::date::Date;
use crate::quotation::Kind;
use crate::version::Variance;

const SCOPES: &[(&str, Scope)] = &[
    ("statements", Scope::Statements),
    ("articles", Scope::Articles),
];

const SORTS: &[(&str, Sort)] = &[
    ("carried", Sort::MostCarried),
    ("newest", Sort::Newest),
    ("oldest", Sort::Oldest),
    ("longest", Sort::Longest),
];

const KINDS: &[(&str, Kind)] = &[("speech", Kind::Speech), ("fragment", Kind::Fragment)];

const VARIANCES: &[(&str, Variance)] = &[
    ("alone", Variance::Alone),
    ("same", Variance::Same),
    ("cut", Variance::Cut),
    ("reworded", Variance::Reworded),
    ("contradicted", Variance::Contradicted),
    ("disputed", Variance::Disputed),
];

/// What other sites append to links; nobody needs to be told that it means nothing here.
const TRACKERS: &[&str] = &["fbclid", "gclid", "msclkid", "mc_cid", "mc_eid", "ref"];

/// A query as read from an address, and what in it could not be understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// All that could be understood.
    pub query: Query,
    /// What could not, each as a sentence for the reader.
    pub complaints: Vec<String>,
}

impl Query {
    /// Reads a query string, with or without its `?`; never fails.
    ///
    /// What is not understood is left out of the query and told in [`Parsed::complaints`]. An empty
    /// `from`, `to`, `in`, `kind`, `versions`, `sort` or `show`, as forms send it, is the same as
    /// none.
    pub fn parse(address: &str) -> Parsed {
        let mut parsed = Parsed::default();
        let address = address.strip_prefix('?').unwrap_or(address);
        for pair in address.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (key, value) = (decode(key), decode(value));
            if let Err(complaint) = parsed.query.set(&key, value) {
                parsed.complaints.push(complaint);
            }
        }
        parsed
    }

    fn set(&mut self, key: &str, value: String) -> Result<(), String> {
        match key {
            "q" => self.text = value,
            "outlet" => drop(self.outlets.insert(value)),
            "speaker" => drop(self.speakers.insert(value)),
            "language" => drop(self.languages.insert(value)),
            "statement" => self.statement = Some(value),
            "article" => self.article = Some(value),
            "base" => self.base = Some(value),
            "with" => self.with = Some(value),
            "in" | "from" | "to" | "kind" | "versions" | "sort" | "show" => {
                if !value.is_empty() {
                    self.set_choice(key, &value)?;
                }
            }
            _ if key.starts_with("utm_") || TRACKERS.contains(&key) => {}
            _ => return Err(format!("The link says “{key}”, which means nothing here.")),
        }
        Ok(())
    }

    fn set_choice(&mut self, key: &str, value: &str) -> Result<(), String> {
        match key {
            "in" => self.scope = named(SCOPES, key, value)?,
            "sort" => self.sort = named(SORTS, key, value)?,
            "kind" => drop(self.kinds.insert(named(KINDS, key, value)?)),
            "versions" => self.variances = self.variances.with(named(VARIANCES, key, value)?),
            "from" => self.from = Some(date(key, value)?),
            "to" => self.to = Some(date(key, value)?),
            _ => {
                let show = value.parse().ok().filter(|show| *show <= MOST_SHOWN);
                self.show = show.ok_or_else(|| {
                    format!("The link’s “{key}={value}” is no number up to {MOST_SHOWN}; it was left out.")
                })?;
            }
        }
        Ok(())
    }

    /// The query string's pairs in canonical order, all that is as by default left out.
    fn pairs(&self) -> Vec<(&'static str, String)> {
        let default = Self::default();
        let mut pairs = Vec::new();
        let mut put = |key, values: Vec<String>| pairs.extend(values.into_iter().map(|v| (key, v)));
        put("q", unless(self.text.is_empty(), &self.text));
        put("in", unless_default(SCOPES, self.scope));
        put("speaker", self.speakers.iter().cloned().collect());
        put("outlet", self.outlets.iter().cloned().collect());
        put("from", self.from.iter().map(Date::to_string).collect());
        put("to", self.to.iter().map(Date::to_string).collect());
        put("kind", self.kinds.iter().map(|&k| name(KINDS, k)).collect());
        let variances = self.variances.iter().map(|v| name(VARIANCES, v));
        put("versions", variances.collect());
        put("language", self.languages.iter().cloned().collect());
        put("sort", unless_default(SORTS, self.sort));
        put("show", unless(self.show == default.show, &self.show));
        put("statement", self.statement.iter().cloned().collect());
        put("article", self.article.iter().cloned().collect());
        put("base", self.base.iter().cloned().collect());
        put("with", self.with.iter().cloned().collect());
        pairs
    }
}

fn unless(default: bool, value: &impl ToString) -> Vec<String> {
    if default {
        vec![]
    } else {
        vec![value.to_string()]
    }
}

fn unless_default<T: Copy + Default + PartialEq>(names: &[(&str, T)], value: T) -> Vec<String> {
    unless(value == T::default(), &name(names, value))
}

fn name<T: PartialEq>(names: &[(&str, T)], value: T) -> String {
    let name = names.iter().find(|(_, v)| *v == value);
    name.map_or_else(String::new, |(name, _)| (*name).to_owned())
}

fn named<T: Copy>(names: &[(&str, T)], key: &str, value: &str) -> Result<T, String> {
    let found = names.iter().find(|(name, _)| *name == value);
    found.map(|&(_, value)| value).ok_or_else(|| {
        let known: Vec<&str> = names.iter().map(|&(name, _)| name).collect();
        let known = known.join(", ");
        format!("The link’s “{key}={value}” is none of {known}; it was left out.")
    })
}

fn date(key: &str, value: &str) -> Result<Date, String> {
    value.parse().map_err(|_| {
        format!("The link’s “{key}={value}” is no date such as 2031-05-04, 2031-05 or 2031; it was left out.")
    })
}

impl FromStr for Query {
    type Err = Infallible;

    /// Reads what can be understood; [`Query::parse`] also tells what could not.
    fn from_str(address: &str) -> Result<Self, Infallible> {
        Ok(Self::parse(address).query)
    }
}

impl fmt::Display for Query {
    /// The query string without its `?`; empty for the default query.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for (index, (key, value)) in self.pairs().iter().enumerate() {
            let separator = if index == 0 { "" } else { "&" };
            write!(f, "{separator}{key}={}", encode(value))?;
        }
        Ok(())
    }
}

/// Percent-encodes all but the characters that no address, mail or chat program stumbles over.
fn encode(value: &str) -> String {
    let mut encoded = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b' ' => encoded.push('+'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' | b':' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// Undoes the encoding; what is no encoding stands for itself, and what is no UTF-8 becomes U+FFFD.
fn decode(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((&byte, behind)) = rest.split_first() {
        let decoded;
        (decoded, rest) = match (byte, encoded_byte(behind)) {
            (b'%', Some(decoded)) => (decoded, behind.get(2..).unwrap_or_default()),
            (b'+', _) => (b' ', behind),
            _ => (byte, behind),
        };
        bytes.push(decoded);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn encoded_byte(digits: &[u8]) -> Option<u8> {
    let digit = |at: usize| char::from(*digits.get(at)?).to_digit(16);
    u8::try_from(digit(0)? * 16 + digit(1)?).ok()
}
