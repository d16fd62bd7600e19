//! What a page says about its article: JSON-LD, OpenGraph, `<meta>`, `<time>` and other elements.

use dom_smoothie::Readability;
use serde_json::{Map, Value};

use crate::article::{Article, Field, Origin};

use super::{clean, json_ld};
use crate::read::{byline, facts};
use crate::text::one_line;

/// Fills in the facts, each from the first place that states it.
pub(super) fn learn(page: &Readability, html: &str, article: &mut Article) {
    let mut found = Facts { article };
    if let Some(described) = json_ld::article(page) {
        let title = page.doc.select_single("title").text();
        found.learn_json_ld(&described, &one_line(&title));
    }
    let properties = properties(page);
    for &(field, name) in META {
        let origin = if name.contains(':') {
            Origin::OpenGraph
        } else {
            Origin::Meta
        };
        let contents = properties
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, content)| content);
        found.try_all(field, &clean::distinct(contents.cloned()), origin);
    }
    found.learn_elements(page, html);
    let outlet = article.outlet.as_ref().map(|outlet| outlet.value.clone());
    if let Some((title, outlet)) = article.title.as_mut().zip(outlet) {
        title.value = clean::without_outlet(&title.value, &outlet).to_owned();
    }
}

/// Fills in the names that stand above the article's text.
pub(super) fn learn_byline(line: Option<&str>, article: &mut Article) {
    let names = line.and_then(byline::visible);
    facts::learn(&mut article.byline, names, Origin::Element);
}

struct Facts<'a> {
    article: &'a mut Article,
}

impl Facts<'_> {
    fn learn_json_ld(&mut self, described: &Map<String, Value>, title: &str) {
        let names = |name: &str| described.get(name).map(json_ld::names).unwrap_or_default();
        // Some pages have the headline in `name` and a description in `headline`.
        if let Some(name) = names("name")
            .first()
            .filter(|name| title.starts_with(name.as_str()))
        {
            self.try_one(Field::Title, name, Origin::JsonLd);
        }
        for &(field, name) in JSON_LD {
            self.try_all(field, &clean::distinct(names(name)), Origin::JsonLd);
        }
    }

    fn learn_elements(&mut self, page: &Readability, html: &str) {
        let attr = |selector: &str, name: &str| {
            page.doc
                .select_single(selector)
                .attr_or(name, "")
                .to_string()
        };
        let text = |selector: &str| page.doc.select_single(selector).text().to_string();
        self.try_one(
            Field::Url,
            &attr("link[rel='canonical']", "href"),
            Origin::Element,
        );
        self.try_one(Field::Url, saved_from(html), Origin::Element);
        for selector in TIMES {
            self.try_one(
                Field::Date,
                &attr(selector, "datetime"),
                Origin::TimeElement,
            );
            self.try_one(Field::Date, &attr(selector, "content"), Origin::TimeElement);
        }
        for selector in BYLINES {
            let names = page
                .doc
                .select(selector)
                .iter()
                .map(|name| name.text().to_string());
            self.try_all(Field::Byline, &clean::distinct(names), Origin::Element);
        }
        let (heading, title) = (text("h1"), text("title"));
        self.try_one(
            Field::Title,
            clean::heading(&heading, &title),
            Origin::Element,
        );
        self.try_one(Field::Title, &page.get_article_title(), Origin::Element);
        let headline = self
            .article
            .title
            .as_ref()
            .map(|title| one_line(&title.value));
        let title = one_line(&title);
        let outlet = clean::outlet(&title, &headline.unwrap_or_default());
        self.try_one(Field::Outlet, outlet, Origin::Element);
        self.try_one(Field::Language, &attr("html", "lang"), Origin::Element);
    }

    /// Several values of one field: the names of all authors, of anything else the first.
    fn try_all(&mut self, field: Field, values: &[String], origin: Origin) {
        if field == Field::Byline {
            self.try_one(field, &values.join(", "), origin);
        } else if let Some(value) = values.first() {
            self.try_one(field, value, origin);
        }
    }

    /// States a fact that is not known yet; what is no such fact is passed over, for the next place
    /// may have it.
    fn try_one(&mut self, field: Field, words: &str, origin: Origin) {
        let known = match field {
            Field::Id => true,
            Field::Title => self.article.title.is_some(),
            Field::Outlet => self.article.outlet.is_some(),
            Field::Date => self.article.date.is_some(),
            Field::Url => self.article.url.is_some(),
            Field::Language => self.article.language.is_some(),
            Field::Byline => self.article.byline.is_some(),
        };
        if !known {
            let mut words = without_entities(words);
            if field == Field::Byline {
                words = byline::stated(&words);
            }
            let _passed_over = facts::state(self.article, field, &words, origin);
        }
    }
}

/// Metadata are often escaped twice.
pub(in crate::read) fn without_entities(words: &str) -> String {
    if words.contains('&') && words.contains(';') && !words.contains('<') {
        return Readability::from(words).doc.text().to_string();
    }
    words.to_owned()
}

/// The `<meta>` elements: name in lower case, and content.
fn properties(page: &Readability) -> Vec<(String, String)> {
    let mut properties = Vec::new();
    for meta in page.doc.select("meta[content]").iter() {
        let content = meta.attr_or("content", "").to_string();
        for key in ["property", "name", "itemprop", "http-equiv"] {
            let names = meta.attr_or(key, "").to_lowercase();
            for name in names.split_whitespace() {
                let name = name.replace("dc:", "dc.").replace("dcterms:", "dcterms.");
                properties.push((name, content.clone()));
            }
        }
    }
    properties
}

/// The address in the comment that browsers put at the head of pages they save.
fn saved_from(html: &str) -> &str {
    let head = html.get(..html.floor_char_boundary(4096)).unwrap_or(html);
    let after = head
        .split_once("saved from url=(")
        .and_then(|(_, rest)| rest.split_once(')'));
    let address = after.and_then(|(_, rest)| rest.split_whitespace().next());
    address.unwrap_or_default()
}

const JSON_LD: &[(Field, &str)] = &[
    (Field::Title, "headline"),
    (Field::Title, "name"),
    (Field::Date, "datePublished"),
    (Field::Date, "dateCreated"),
    (Field::Byline, "author"),
    (Field::Byline, "creator"),
    (Field::Outlet, "publisher"),
    (Field::Language, "inLanguage"),
    (Field::Url, "url"),
    (Field::Url, "mainEntityOfPage"),
];

/// Names of `<meta>` elements, the most trusted first.
const META: &[(Field, &str)] = &[
    (Field::Title, "og:title"),
    (Field::Title, "twitter:title"),
    (Field::Title, "headline"),
    (Field::Title, "hdl"),
    (Field::Title, "parsely-title"),
    (Field::Title, "sailthru.title"),
    (Field::Title, "dc.title"),
    (Field::Title, "dcterms.title"),
    (Field::Title, "title"),
    (Field::Date, "article:published_time"),
    (Field::Date, "og:article:published_time"),
    (Field::Date, "og:published_time"),
    (Field::Date, "datepublished"),
    (Field::Date, "parsely-pub-date"),
    (Field::Date, "sailthru.date"),
    (Field::Date, "cxenseparse:recs:publishtime"),
    (Field::Date, "dc.date.issued"),
    (Field::Date, "dcterms.issued"),
    (Field::Date, "dcterms.created"),
    (Field::Date, "dc.date"),
    (Field::Date, "dcterms.date"),
    (Field::Date, "pubdate"),
    (Field::Date, "publishdate"),
    (Field::Date, "publish-date"),
    (Field::Date, "publish_date"),
    (Field::Date, "pdate"),
    (Field::Date, "date"),
    (Field::Date, "displaydate"),
    (Field::Byline, "author"),
    (Field::Byline, "article:author"),
    (Field::Byline, "og:article:author"),
    (Field::Byline, "byl"),
    (Field::Byline, "parsely-author"),
    (Field::Byline, "sailthru.author"),
    (Field::Byline, "dc.creator"),
    (Field::Byline, "dcterms.creator"),
    (Field::Outlet, "og:site_name"),
    (Field::Outlet, "application-name"),
    (Field::Outlet, "dc.publisher"),
    (Field::Outlet, "dcterms.publisher"),
    (Field::Outlet, "publisher"),
    (Field::Url, "og:url"),
    (Field::Url, "twitter:url"),
    (Field::Language, "og:locale"),
    (Field::Language, "content-language"),
    (Field::Language, "dc.language"),
];

/// Elements that say when the article was published.
const TIMES: &[&str] = &[
    "[itemprop='datePublished']",
    "time[pubdate]",
    "article time[datetime]",
];

/// Elements that name the writers.
const BYLINES: &[&str] = &[
    "[itemprop='author'] [itemprop='name']",
    "[rel='author']",
    "[itemprop='author']",
];
