//! What the facts about an article, and its text, are called: in the columns and keys that programs
//! write, in front matter, and in labels, in the languages that are read.

use crate::article::Field;

/// What stands under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Text,
    Field(Field),
}

/// A name that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) content: Content,
    /// Of two names of the same content the one with the lower rank is the surer one.
    pub(super) rank: usize,
}

/// What is called so; capitals, spaces, `_`, `-` and `/` do not count.
pub(super) fn named(name: &str) -> Option<Name> {
    // "_source" and the like are what a database says of its own.
    if name.starts_with('_') {
        return None;
    }
    let letters = name.chars().filter(|c| !matches!(c, ' ' | '_' | '-' | '/'));
    let name: String = letters.flat_map(char::to_lowercase).collect();
    if let Some(field) = Field::named(&name) {
        let content = Content::Field(field);
        return Some(Name { content, rank: 0 });
    }
    ALL.iter().find_map(|(content, names)| {
        let at = names.iter().position(|known| *known == name)?;
        Some(Name {
            content: *content,
            rank: at + 1,
        })
    })
}

/// The same, but for the text.
pub(super) fn fact(name: &str) -> Option<Name> {
    named(name).filter(|name| name.content != Content::Text)
}

/// Whether the text of an article is called so.
pub(super) fn is_text(name: &str) -> bool {
    named(name).is_some_and(|name| name.content == Content::Text)
}

/// The names of each content besides that which [`Field`] has, without capitals, spaces, `_`, `-`
/// and `/`; the surest first.
const ALL: &[(Content, &[&str])] = &[
    (Content::Text, TEXT),
    (Content::Field(Field::Title), TITLE),
    (Content::Field(Field::Outlet), OUTLET),
    (Content::Field(Field::Date), DATE),
    (Content::Field(Field::Url), URL),
    (Content::Field(Field::Byline), BYLINE),
    (Content::Field(Field::Language), LANGUAGE),
];

const TEXT: &[&str] = &[
    "text",
    "fulltext",
    "articletext",
    "maintext",
    "bodytext",
    "plaintext",
    "cleanedtext",
    "articlebody",
    "body",
    "content",
    "articlecontent",
    "contenttext",
    "contenthtml",
    "html",
    "story",
    "article",
    "volltext",
    "artikel",
    "texte",
    "texto",
    "текст",
];
const TITLE: &[&str] = &[
    "headline",
    "articletitle",
    "webtitle",
    "subject",
    "titel",
    "überschrift",
    "titre",
    "título",
    "titulo",
    "заголовок",
    "название",
    "назва",
    "العنوان",
];
const OUTLET: &[&str] = &[
    "publication",
    "publisher",
    "sitename",
    "metasitename",
    "newspaper",
    "medianame",
    "sourcename",
    "namesource",
    "sourcehostname",
    "source",
    "quelle",
    "zeitung",
    "medium",
    "éditeur",
    "journal",
    "fuente",
    "medio",
    "источник",
    "издание",
    "джерело",
    "видання",
    "المصدر",
    "hostname",
    "sourcedomain",
    "domain",
];
const DATE: &[&str] = &[
    "published",
    "publishedon",
    "publishedat",
    "publisheddate",
    "publishdate",
    "publicationdate",
    "datepublished",
    "datepublish",
    "webpublicationdate",
    "publishingdate",
    "pubdate",
    "datum",
    "erscheinungsdatum",
    "veröffentlicht",
    "publiéle",
    "datedepublication",
    "fecha",
    "publicado",
    "дата",
    "опубликовано",
    "датапубликации",
    "опубліковано",
    "датапублікації",
    "التاريخ",
];
const URL: &[&str] = &[
    "link",
    "weburl",
    "articleurl",
    "canonicalurl",
    "mainentityofpage",
    "requestedurl",
    "address",
    "sourceurl",
    "web",
    "adresse",
    "lien",
    "enlace",
    "ссылка",
    "адрес",
    "посилання",
    "адреса",
    "الرابط",
];
const BYLINE: &[&str] = &[
    "by",
    "writer",
    "from",
    "creator",
    "autor",
    "autorin",
    "von",
    "auteur",
    "auteure",
    "автор",
    "الكاتب",
];
const LANGUAGE: &[&str] = &["sprache", "langue", "idioma", "язык", "мова", "اللغة"];
