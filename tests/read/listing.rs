//! Readings as text, in which a change shows.

use std::fmt::{Debug, Display, Write};

use verbatim::article::{Article, Known};
use verbatim::read::Reading;
use verbatim::settings::Settings;

/// Everything that was read, one line a fact, a part or a problem.
pub(crate) fn of(settings: &Settings, reading: &Reading) -> String {
    let mut list = String::new();
    for (name, words) in [("title", &settings.title), ("licence", &settings.licence)] {
        if let Some(words) = words {
            line(&mut list, format_args!("site {name}: {words}"));
        }
    }
    if settings.excerpts {
        line(&mut list, "site of excerpts");
    }
    for article in &reading.articles {
        article_lines(&mut list, article);
    }
    for problem in &reading.problems {
        line(&mut list, problem);
    }
    list
}

fn article_lines(list: &mut String, article: &Article) {
    line(list, format_args!("== {} ({})", article.id, article.place));
    fact(list, "title", article.title.as_ref());
    fact(list, "outlet", article.outlet.as_ref());
    fact(list, "date", article.date.as_ref());
    fact(list, "url", article.url.as_ref());
    fact(list, "byline", article.byline.as_ref());
    fact(list, "language", article.language.as_ref());
    for part in &article.parts {
        let words = part.span.of(&article.text).escape_debug().to_string();
        let role = format!("{:?}", part.role);
        line(
            list,
            format_args!(
                "   {role:<10} {}",
                words.replace("\\\"", "\"").replace("\\'", "'")
            ),
        );
    }
    line(list, "");
}

fn fact<T: Display>(list: &mut String, name: &str, fact: Option<&Known<T>>) {
    if let Some(Known { value, origin }) = fact {
        line(list, format_args!(" {name}: {value} [{}]", kebab(origin)));
    }
}

fn kebab(origin: &impl Debug) -> String {
    let mut kebab = String::new();
    for c in format!("{origin:?}").chars() {
        if c.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(c.to_lowercase());
    }
    kebab
}

fn line(list: &mut String, words: impl Display) {
    let words = words.to_string();
    writeln!(list, "{}", words.trim_end()).expect("a string can always grow");
}
