//! What a page leaves in a text besides the article: invitations, addresses, posts, furniture.
//!
//! Only a whole paragraph is set apart, only by its form or by the phrase it begins with, and never
//! one in which somebody is quoted.

mod phrases;

use std::collections::BTreeSet;

use crate::article::{Role, address};
use crate::date::Date;
use crate::text::sentences::{STOPS, without_closing};
use crate::text::{Span, one_line};

use super::dates;
use phrases::Phrase;

/// The role of every paragraph that is no part of the article.
pub(super) fn roles(text: &str, paragraphs: &[Span]) -> Vec<Option<Role>> {
    let words: Vec<&str> = paragraphs.iter().map(|span| span.of(text)).collect();
    let mut roles: Vec<Option<Role>> = words.iter().map(|words| alone(words)).collect();
    mark_mirrors(&words, &mut roles);
    mark_posts(&words, &mut roles);
    mark_repeated(&words, &mut roles);
    mark_tail(&words, &mut roles);
    roles
}

/// The role of a paragraph that can be told without those around it.
fn alone(words: &str) -> Option<Role> {
    if is_signature(words) || is_post_link(words) || is_signed_post(words) {
        return Some(Role::Post);
    }
    if !words.chars().any(char::is_alphanumeric) {
        // Single marks are arrows of a way back as often.
        let quotes = words.contains(['"', '“', '”', '«', '»']);
        return (!quotes).then_some(Role::Navigation);
    }
    if words.len() > LONGEST || quotes_somebody(words) {
        return None;
    }
    let plain = plain(words);
    let count = plain.split(' ').count();
    let known = |phrases: &[Phrase]| phrases.iter().any(|phrase| phrase.fits(&plain, count));
    if is_mirror_line(&plain) {
        return Some(Role::Mirror);
    }
    if known(phrases::COPYRIGHT) {
        return Some(Role::Copyright);
    }
    if known(phrases::SHARE) {
        return Some(Role::Share);
    }
    (known(phrases::NAVIGATION) || is_stamp(&plain)).then_some(Role::Navigation)
}

/// "Updated at 17.50 BST": when an entry of a running report was changed.
fn is_stamp(plain: &str) -> bool {
    let time = plain
        .strip_prefix("updated at ")
        .or_else(|| plain.strip_prefix("posted at "));
    time.is_some_and(|time| time.len() <= 16 && time.starts_with(|c: char| c.is_ascii_digit()))
}

/// Bytes of the longest paragraph that can be boilerplate.
const LONGEST: usize = 900;

/// The addresses under a mirror line belong to it.
fn mark_mirrors(words: &[&str], roles: &mut [Option<Role>]) {
    for at in 1..words.len() {
        let is_address = words[at].split_whitespace().all(|word| {
            let word = word.trim_matches([',', ';', '/']);
            address::is_web_address(word) || address::is_host(word)
        });
        if roles[at - 1] == Some(Role::Mirror) && is_address {
            roles[at] = Some(Role::Mirror);
        }
    }
}

/// The paragraph above a post's signature is the post, if it is as short as a post; the date may
/// stand on a line of its own.
fn mark_posts(words: &[&str], roles: &mut [Option<Role>]) {
    for at in 1..words.len() {
        let above = words[at - 1];
        let signed = is_signature(words[at]) || is_handle(words[at]);
        if signed && above.chars().count() <= LONGEST_POST {
            roles[at - 1] = Some(Role::Post);
        }
        let open = is_signed_post(above) || is_handle(above);
        if open && dates::line(words[at]).is_some() {
            roles[at] = Some(Role::Post);
        }
    }
    for (words, role) in words.iter().zip(roles) {
        if is_handle(words) {
            *role = Some(Role::Post);
        }
    }
}

/// Characters of the longest post, links included.
const LONGEST_POST: usize = 360;

/// A short line that stands there three times on end is a menu's. Only on end: in an interview the
/// speaker's name stands above every answer.
fn mark_repeated(words: &[&str], roles: &mut [Option<Role>]) {
    let runs = words
        .windows(3)
        .filter(|three| three.iter().all(|line| *line == three[0]));
    let repeated: BTreeSet<&str> = runs
        .map(|three| three[0])
        .filter(|line| is_rest(line))
        .collect();
    for (words, role) in words.iter().zip(roles) {
        if role.is_none() && repeated.contains(words) {
            *role = Some(Role::Navigation);
        }
    }
}

/// Short lines that are no sentences, at the end of a text and below boilerplate, are what was left
/// of the page's foot.
fn mark_tail(words: &[&str], roles: &mut [Option<Role>]) {
    let is_rest =
        |at: usize| words[at].split_whitespace().count() <= 6 && !ends_sentence(words[at]);
    let tail = (0..words.len())
        .rev()
        .find(|&at| roles[at].is_some() || !is_rest(at));
    let Some(above) = tail.filter(|&at| roles[at].is_some_and(|role| role != Role::Post)) else {
        return;
    };
    for role in &mut roles[above + 1..] {
        *role = Some(Role::Navigation);
    }
}

/// At most six words that are neither a sentence nor somebody's.
fn is_rest(words: &str) -> bool {
    let short = words.len() <= 120 && words.split_whitespace().count() <= 6;
    short && !ends_sentence(words) && !quotes_somebody(words)
}

/// "— The Ledger (@ledger) May 4, 2031": the last line of an embedded post.
fn is_signature(words: &str) -> bool {
    signature(words).is_some()
}

/// The day of a post by the signature that `words` are or end with.
pub(super) fn posted(words: &str) -> Option<Date> {
    signature(words).or_else(|| signature(&words[words.rfind(['—', '―'])?..]))
}

fn signature(words: &str) -> Option<Date> {
    let rest = words.trim_start().strip_prefix(['—', '–', '-', '―'])?;
    let (_, rest) = rest.split_once("(@")?;
    let (handle, date) = rest.split_once(')')?;
    let plain = handle.chars().all(|c| c.is_alphanumeric() || c == '_');
    if plain { dates::line(date) } else { None }
}

/// "— The Ledger (@ledger)", the date missing or on the next line.
fn is_handle(words: &str) -> bool {
    let rest = words.trim_start().strip_prefix(['—', '–', '―']);
    rest.is_some_and(|rest| rest.ends_with(')') && rest.contains("(@") && rest.len() <= 120)
}

/// A short paragraph that is a post together with its signature.
fn is_signed_post(words: &str) -> bool {
    if words.len() > LONGEST_POST + 120 {
        return false;
    }
    let at = words.rfind(['—', '―']).filter(|&at| at > 0);
    at.is_some_and(|at| is_signature(&words[at..]) || is_handle(&words[at..]))
}

/// Nothing but links to a post or its picture.
fn is_post_link(words: &str) -> bool {
    let hosts = ["pic.twitter.com/", "t.co/", "pic.x.com/"];
    words.split_whitespace().all(|word| {
        let link = word
            .trim_start_matches("https://")
            .trim_start_matches("http://");
        hosts.iter().any(|host| link.starts_with(host))
    })
}

/// "The Ledger’s website can also be accessed at the following addresses:"
fn is_mirror_line(plain: &str) -> bool {
    let accessed = [
        "be accessed at",
        "be reached at",
        "be read at",
        "be visited at",
    ];
    plain.contains("website")
        && plain.ends_with(':')
        && accessed.iter().any(|at| plain.contains(at))
}

/// Whether the paragraph holds three words or more between quotation marks; single ones are left
/// out, as they are apostrophes, too.
pub(super) fn quotes_somebody(words: &str) -> bool {
    let pieces: Vec<&str> = words
        .split(['"', '“', '”', '„', '«', '»', '「', '」'])
        .collect();
    let inner = pieces
        .get(1..pieces.len().saturating_sub(1))
        .unwrap_or_default();
    inner
        .iter()
        .any(|piece| piece.split_whitespace().count() >= 3 || piece.chars().count() > 30)
}

/// Whether a paragraph ends as a sentence does: also with an abbreviation, for nothing goes on
/// behind it, and with a quotation whose comma leads over to who said it.
pub(super) fn ends_sentence(words: &str) -> bool {
    let bare = without_closing(words);
    bare.ends_with(STOPS) || bare.len() < words.len() && bare.ends_with(',')
}

/// Lower case, single spaces, straight apostrophes, no bullets in front: the form in which phrases
/// are compared.
fn plain(words: &str) -> String {
    let words = words.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '©' | '('));
    let lower = words.to_lowercase().replace(['’', '‘'], "'");
    one_line(&lower)
}
