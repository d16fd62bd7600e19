//! What must hold of every input.

use proptest::prelude::*;
use verbatim::read::{File, collect, read};
use verbatim::settings::Settings;

use super::super::{archive, sound};

const ENDINGS: [&str; 9] = [
    "txt", "md", "jsonl", "json", "csv", "html", "xhtml", "docx", "rtf",
];

/// Pieces of the markup of word processors, some of which do not go together.
const MARKUP: [&str; 26] = [
    "<w:p>",
    "</w:p>",
    "<w:r>",
    "</w:r>",
    "<w:t>",
    "</w:t>",
    "<w:del>",
    "</w:del>",
    "<w:br/>",
    "&amp;",
    "&#0;",
    "&x;",
    "<![CDATA[",
    "]]>",
    "<text:s text:c='9999999999'/>",
    "<!DOCTYPE a [",
    "{",
    "}",
    "\\par ",
    "\\'e9",
    "\\u8222?",
    "\\bin9 ",
    "{\\*\\x ",
    "{\\footnote ",
    "“Word,” ",
    "\n",
];

/// Pieces of which texts are made that come near to what the reader looks for.
const PIECES: [&str; 53] = [
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    " ",
    "   ",
    "\u{a0}",
    "\"",
    "“",
    "”",
    "#",
    "---\n",
    "+++\n",
    "{",
    "}",
    "\0",
    "\u{202e}",
    "\u{feff}",
    "Copyright 2031 ",
    "© ",
    "(c) ",
    "All rights reserved.",
    "— Ledger (@ledger) May 4, 2031",
    "pic.twitter.com/x",
    "Updated at ",
    "News / Harbour",
    "By Ansa Tollmer",
    "20310504",
    "03/04/2031",
    "https://ledger.example/a",
    "’s website can also be accessed at:",
    "Ünïcödé 港口",
    "word ",
    "A sentence that ends. ",
    "Photograph: ",
    "<p>",
    "> ",
    "- ",
    "1. ",
    "*",
    "**",
    "`",
    "|a|\n|-|\n",
    "<script>",
    "</script>",
    "<!--",
    "[^1]",
    "[^1]: ",
    "![",
    "](x)",
    "â€™",
    "Ã",
    "&amp;",
];

/// Signs of Markdown, none of which makes a word of the text something else.
const SIGNS: [&str; 26] = [
    "\n", "\n\n", " ", "    ", "\t", "*", "**", "_", "~", "~~", "`", "``", "> ", ">", "- ", "+ ",
    "7. ", "# ", "#", "[", "]", "]: ", "<", "\\", "wörd", "Word. ",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for ending in ENDINGS {
            check(ending, &bytes)?;
        }
    }

    #[test]
    fn any_pieces_are_read(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40)) {
        let text = pieces.concat();
        for ending in ENDINGS {
            check(ending, text.as_bytes())?;
        }
        let row = format!("{{\"title\":\"word\",\"text\":{}}}", quoted(&text));
        check("jsonl", row.as_bytes())?;
        check("csv", format!("text\n\"{}\"\n", text.replace('"', "\"\"")).as_bytes())?;
        check("html", page(&text).as_bytes())?;
    }

    #[test]
    fn no_word_of_markdown_is_lost(signs in prop::collection::vec(prop::sample::select(&SIGNS[..]), 1..40)) {
        let text = signs.concat();
        let reading = read(&File { path: "a.md", bytes: text.as_bytes() }, &Settings::default());
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let read: String = reading.articles.iter().map(|article| letters(&article.text)).collect();
        let is_told = reading.problems.iter().any(|problem| problem.message.contains("left out"));
        prop_assert!(is_told || read == letters(&text), "{read}");
    }

    #[test]
    fn any_text_is_read(text in "\\PC{0,200}") {
        for ending in ENDINGS {
            check(ending, text.as_bytes())?;
        }
        check("html", page(&text).as_bytes())?;
    }

    #[test]
    fn any_markup_is_read(pieces in prop::collection::vec(prop::sample::select(&MARKUP[..]), 0..40)) {
        let text = pieces.concat();
        for name in ["word/document.xml", "content.xml"] {
            check("docx", &archive([(name.to_owned(), text.clone().into_bytes())]))?;
        }
        check("rtf", format!("{{\\rtf1 {text}}}").as_bytes())?;
    }

    #[test]
    fn any_settings_are_read(text in "(\\PC|\n|\\[articles\\.a\\]\n|title = |date = |\"){0,60}") {
        let (settings, _) = Settings::parse(&text, "corpus.toml");
        let file = File { path: "a.txt", bytes: b"One sentence stands here." };
        prop_assert_eq!(read(&file, &settings).articles.len(), 1);
    }

    #[test]
    fn no_two_articles_share_an_id(ids in prop::collection::vec("(a|a-2|a-3|b)", 0..12)) {
        let rows: Vec<String> = ids.iter().map(|id| format!("{{\"id\":\"{id}\",\"text\":\"x\"}}\n")).collect();
        let reading = read(&File { path: "a.jsonl", bytes: rows.concat().as_bytes() }, &Settings::default());
        let all = collect([reading]);
        let mut found: Vec<&str> = all.articles.iter().map(|article| article.id.as_str()).collect();
        prop_assert_eq!(found.len(), ids.len());
        found.sort_unstable();
        found.dedup();
        prop_assert_eq!(found.len(), ids.len());
    }
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("every string is JSON")
}

/// A page with enough around the text that an article is found in it.
fn page(text: &str) -> String {
    let filler =
        "The ferry stayed in port, and the harbour master, who had waited, went home. ".repeat(8);
    format!(
        "<html><title>word</title><body><article><p>{filler}</p><p>{text}</p><p>{filler}</p></article>"
    )
}

fn check(ending: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    let path = format!("a.{ending}");
    let reading = sound::reading(&path, bytes);
    let is_read = !reading.articles.is_empty() || !reading.problems.is_empty();
    let only_blank = str::from_utf8(bytes).is_ok_and(|text| text.trim().is_empty());
    prop_assert!(
        is_read || only_blank || bytes.len() < 6,
        "passed over in silence"
    );
    Ok(())
}
