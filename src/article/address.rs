//! Addresses on the web, as far as reading articles needs them.

/// Whether `text` is an `http` or `https` address with a host name, and nothing besides.
pub fn is_web_address(text: &str) -> bool {
    let plain = !text.chars().any(|c| c.is_whitespace() || c.is_control());
    plain && host(text).is_some()
}

/// The host name of an `http` or `https` address in lower case, without `www.` and port.
pub fn host(address: &str) -> Option<String> {
    let authority = after_scheme(address)?.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?;
    let host = host.to_lowercase();
    let host = without_www(&host);
    is_host(host).then(|| host.to_owned())
}

/// A host name without the label that says only that it is one of the web.
pub fn without_www(host: &str) -> &str {
    host.strip_prefix("www.").unwrap_or(host)
}

/// The path of an `http` or `https` address, without query and fragment.
pub fn path(address: &str) -> Option<&str> {
    let rest = after_scheme(address)?.split(['?', '#']).next()?;
    rest.find('/').map(|at| &rest[at..])
}

fn after_scheme(address: &str) -> Option<&str> {
    let (scheme, rest) = address.split_once("://")?;
    let web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    web.then_some(rest)
}

/// Whether `text` has the form of a host name: labels with points between them.
pub fn is_host(text: &str) -> bool {
    let mut labels = text.split('.');
    let whole = labels.clone().all(|label| {
        !label.is_empty()
            && label
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
    });
    let top = labels.next_back().unwrap_or_default();
    whole && labels.next().is_some() && top.chars().any(char::is_alphabetic)
}
