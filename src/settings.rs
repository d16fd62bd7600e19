//! `corpus.toml`: what the owner of a folder of articles says about it.
//!
//! The file stands beside the articles and may be missing. It says what the articles themselves do
//! not, and what it says counts above everything found elsewhere:
//!
//! ```toml
//! title = "The harbour strike in the papers"
//! licence = "Texts © their publishers, quoted here for comment."
//! excerpts = true                           # show only sentences that tell who said what
//!
//! [outlets]
//! "ledger/**" = "The Harbour Ledger"        # every file below a folder
//! "scrapes/0007.txt" = "Tideway Post"       # one file
//! "tidewaypost.example" = "Tideway Post"    # every address at a host and those below it
//! "TWP" = "Tideway Post"                    # an outlet that is called otherwise elsewhere
//!
//! [articles."scrapes/0007.txt"]             # a file's path or an article's id
//! title = "Ferries stay in port"
//! date = 2031-05-04                         # also 2031-05 or 2031, in quotation marks
//! url = "https://tidewaypost.example/ferries"
//! lang = "en"
//! byline = "Ansa Tollmer"
//! ```

mod unmet;

use std::borrow::Cow;
use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::article::{Article, Field, address};
use crate::problem::{Place, Problem};

pub use unmet::Unmet;

/// What `corpus.toml` says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// The site's heading.
    pub title: Option<String>,
    /// A note on the rights in the articles.
    pub licence: Option<String>,
    /// Whether no more of the texts may be shown than excerpts.
    pub excerpts: bool,
    outlets: Vec<Outlet>,
    articles: BTreeMap<String, Stated>,
}

/// What the settings state about one article, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stated {
    /// Where the settings state it.
    pub place: Place,
    /// The fields in the order in which they stand there; of two that are the same the last one
    /// counts.
    pub fields: Vec<(Field, String)>,
}

impl Settings {
    /// Reads `corpus.toml`; what cannot be understood is left out and told as a problem.
    ///
    /// `file` is the path that the problems name.
    pub fn parse(text: &str, file: &str) -> (Settings, Vec<Problem>) {
        let mut reader = Reader {
            breaks: text.match_indices('\n').map(|(at, _)| at).collect(),
            file,
            settings: Settings::default(),
            problems: Vec::new(),
        };
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let start = error.span().map_or(0, |span| span.start);
            let message = format!("broken TOML: {}", error.message());
            let place = reader.place(start);
            reader.problems.push(Problem::error(place, message));
        }
        reader.top(table.get_ref());
        // In an encoding that is no UTF-8, or where the TOML is broken, it was meant all the same.
        let plain = text.replace('\0', "").to_lowercase();
        let stated = |line: &str| {
            line.trim_start_matches(['\u{feff}', '\u{fffd}', ' ', '\t'])
                .starts_with("excerpt")
        };
        let is_read = table.get_ref().contains_key("excerpts") || reader.settings.excerpts;
        if !is_read && plain.lines().any(stated) {
            reader.only_excerpts(0);
        }
        reader.problems.sort();
        (reader.settings, reader.problems)
    }

    /// The outlet that the settings give an article: by its file, else by the longest folder, else
    /// by the longest host, else by what its outlet is called.
    pub fn outlet(&self, article: &Article) -> Option<&str> {
        let host = host(article);
        let called = article.outlet.as_ref().map(|outlet| outlet.value.as_str());
        let ranked = self.outlets.iter().filter_map(|outlet| {
            let by_name = || (called == Some(outlet.pattern.as_str())).then_some((0, 0));
            let rank = rank(&outlet.pattern, &article.place.file, host.as_deref());
            Some((rank.or_else(by_name)?, outlet.name.as_str()))
        });
        ranked.max().map(|(_, name)| name)
    }

    /// What is stated about the article of that file or id.
    pub fn stated(&self, key: &str) -> Option<&Stated> {
        self.articles.get(key)
    }

    /// What is stated, of which no article has met anything yet.
    pub fn unmet(&self) -> Unmet {
        Unmet::of(self)
    }
}

/// An outlet that the settings give to articles.
#[derive(Clone, Debug, PartialEq)]
struct Outlet {
    /// Where the settings give it.
    place: Place,
    /// A file, a folder with `**` behind it, a host, or what the outlet is called elsewhere.
    pattern: String,
    name: String,
}

/// Whether "excerpts" is meant: whole texts are not to be published for a slip.
fn is_excerpts_misspelt(key: &str) -> bool {
    let key = key.to_lowercase();
    key.starts_with("excerpt") || strsim::osa_distance(&key, "excerpts") <= 2
}

/// The host of the article's address.
fn host(article: &Article) -> Option<String> {
    address::host(&article.url.as_ref()?.value)
}

/// How closely a pattern names an article: its kind, then its length.
fn rank(pattern: &str, file: &str, host: Option<&str>) -> Option<(u8, usize)> {
    if pattern == file {
        return Some((3, 0));
    }
    if let Some(folder) = pattern.strip_suffix("**") {
        return file.starts_with(folder).then_some((2, folder.len()));
    }
    let host = host?;
    let pattern = pattern.strip_prefix("www.").unwrap_or(pattern);
    let below = host.strip_suffix(pattern)?;
    (below.is_empty() || below.ends_with('.')).then_some((1, pattern.len()))
}

struct Reader<'a> {
    /// Where the lines end.
    breaks: Vec<usize>,
    file: &'a str,
    settings: Settings,
    problems: Vec<Problem>,
}

type Value<'i> = Spanned<DeValue<'i>>;

impl Reader<'_> {
    fn top(&mut self, table: &DeTable) {
        for (key, value) in table {
            let at = key.span().start;
            match key.get_ref().as_ref() {
                "title" => self.settings.title = self.string(at, "title", value),
                "licence" | "license" => self.settings.licence = self.string(at, "licence", value),
                "excerpts" => match value.get_ref().as_bool() {
                    Some(excerpts) => self.settings.excerpts = excerpts,
                    None => self.only_excerpts(at),
                },
                "outlets" => self.outlets(at, value),
                "articles" => self.articles(at, value),
                other if is_excerpts_misspelt(other) => {
                    self.settings.excerpts = true;
                    let message = format!("“{other}” is taken for “excerpts = true”");
                    self.problem(at, message);
                }
                other => self.problem(at, format!("“{other}” is no setting and is not read")),
            }
        }
    }

    /// What the settings say of excerpts cannot be read: whole texts are not shown by mistake.
    fn only_excerpts(&mut self, at: usize) {
        self.settings.excerpts = true;
        let message = "“excerpts” is neither true nor false, and is taken for true";
        self.problem(at, message.to_owned());
    }

    fn outlets(&mut self, at: usize, value: &Value) {
        for (pattern, name) in self.table(at, "outlets", value).into_iter().flatten() {
            let at = pattern.span().start;
            if let Some(name) = self.string(at, pattern.get_ref(), name) {
                self.settings.outlets.push(Outlet {
                    place: self.place(at),
                    pattern: pattern.get_ref().to_string(),
                    name,
                });
            }
        }
    }

    fn articles(&mut self, at: usize, value: &Value) {
        for (key, value) in self.table(at, "articles", value).into_iter().flatten() {
            let at = key.span().start;
            let mut stated = Stated {
                place: self.place(at),
                fields: Vec::new(),
            };
            for (field, value) in self.table(at, key.get_ref(), value).into_iter().flatten() {
                stated.fields.extend(self.field(field, value));
            }
            self.settings
                .articles
                .insert(key.get_ref().to_string(), stated);
        }
    }

    fn field(&mut self, name: &Spanned<Cow<str>>, value: &Value) -> Option<(Field, String)> {
        let at = name.span().start;
        match Field::named(name.get_ref()) {
            Some(Field::Id) | None => {
                let name = name.get_ref();
                self.problem(
                    at,
                    format!("“{name}” is nothing that can be stated about an article"),
                );
                None
            }
            Some(field) => Some((field, self.string(at, name.get_ref(), value)?)),
        }
    }

    fn table<'v>(&mut self, at: usize, name: &str, value: &'v Value) -> Option<&'v DeTable<'v>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.problem(at, format!("“{name}” should be a table"));
        }
        table
    }

    /// A string, or a date or number in the words in which it stands.
    fn string(&mut self, at: usize, name: &str, value: &Value) -> Option<String> {
        match value.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            DeValue::Datetime(time) => Some(time.to_string()),
            DeValue::Integer(number) => Some(number.as_str().to_owned()),
            _ => {
                self.problem(at, format!("“{name}” should be words in quotation marks"));
                None
            }
        }
    }

    fn problem(&mut self, at: usize, message: String) {
        self.problems
            .push(Problem::warning(self.place(at), message));
    }

    fn place(&self, at: usize) -> Place {
        let line = 1 + self.breaks.partition_point(|&end| end < at);
        Place {
            file: self.file.to_owned(),
            line: u32::try_from(line).ok(),
        }
    }
}
