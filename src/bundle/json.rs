//! Reading the manifest's JSON: objects of texts, whole numbers and lists of them, which is all
//! that it holds.
//!
//! A reader for all of JSON would be a thirtieth of what a browser loads.

/// How deep objects and lists may stand in one another.
const DEEPEST: usize = 4;

/// A value of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Text(String),
    Number(u64),
    /// `true`, or else `false` or `null`.
    Word(bool),
}

/// The values of an object, each under its name, those of an inner one under `outer.inner`, those
/// of a list one after the other under the list's; `None` where it is no such object.
pub(super) fn read(bytes: &[u8]) -> Option<Vec<(String, Value)>> {
    let mut reader = Reader {
        rest: std::str::from_utf8(bytes).ok()?,
        found: Vec::new(),
    };
    reader.object("", 0)?;
    reader.skip_space();
    reader.rest.is_empty().then_some(reader.found)
}

struct Reader<'a> {
    rest: &'a str,
    found: Vec<(String, Value)>,
}

impl Reader<'_> {
    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
    }

    /// Reads these characters, if they come next.
    fn take(&mut self, wanted: &str) -> Option<()> {
        self.skip_space();
        self.rest = self.rest.strip_prefix(wanted)?;
        Some(())
    }

    fn next(&mut self) -> Option<char> {
        let next = self.rest.chars().next()?;
        self.rest = &self.rest[next.len_utf8()..];
        Some(next)
    }

    fn object(&mut self, name: &str, depth: usize) -> Option<()> {
        self.separated(["{", "}"], depth, |reader| {
            let key = reader.text()?;
            reader.take(":")?;
            let inner = if name.is_empty() {
                key
            } else {
                format!("{name}.{key}")
            };
            reader.value(inner, depth)
        })
    }

    fn list(&mut self, name: &str, depth: usize) -> Option<()> {
        let item = |reader: &mut Self| reader.value(name.to_owned(), depth);
        self.separated(["[", "]"], depth, item)
    }

    /// Reads what stands between two marks, with commas between.
    fn separated(
        &mut self,
        [open, close]: [&str; 2],
        depth: usize,
        item: impl Fn(&mut Self) -> Option<()>,
    ) -> Option<()> {
        self.take(open).filter(|()| depth < DEEPEST)?;
        if self.take(close).is_some() {
            return Some(());
        }
        loop {
            item(self)?;
            if self.take(",").is_none() {
                return self.take(close);
            }
        }
    }

    fn value(&mut self, name: String, depth: usize) -> Option<()> {
        self.skip_space();
        let value = match self.rest.bytes().next()? {
            b'{' => return self.object(&name, depth + 1),
            b'[' => return self.list(&name, depth + 1),
            b'"' => Value::Text(self.text()?),
            b'0'..=b'9' => Value::Number(self.number()?),
            _ => {
                let mut words = ["true", "false", "null"].into_iter();
                let word = words.find(|word| self.take(word).is_some())?;
                Value::Word(word == "true")
            }
        };
        self.found.push((name, value));
        Some(())
    }

    fn number(&mut self) -> Option<u64> {
        let digits = |c: char| c.is_ascii_digit();
        let rest = self.rest.trim_start_matches(digits);
        let number = self.rest[..self.rest.len() - rest.len()].parse().ok()?;
        self.rest = rest;
        Some(number)
    }

    fn text(&mut self) -> Option<String> {
        self.take("\"")?;
        let mut text = String::new();
        loop {
            match self.next()? {
                '"' => return Some(text),
                '\\' => text.push(self.escaped()?),
                plain => text.push(plain),
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        Some(match self.next()? {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'u' => {
                let unit = self.unit()?;
                match unit {
                    // Beyond the first 65,536 a character is written as two.
                    0xd800..0xdc00 => {
                        self.rest = self.rest.strip_prefix("\\u")?;
                        let low = self
                            .unit()?
                            .checked_sub(0xdc00)
                            .filter(|low| *low < 0x400)?;
                        char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + low)?
                    }
                    _ => char::from_u32(unit)?,
                }
            }
            same @ ('"' | '\\' | '/') => same,
            _ => return None,
        })
    }

    fn unit(&mut self) -> Option<u32> {
        let digits = self.rest.get(..4)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        self.rest = &self.rest[4..];
        u32::from_str_radix(digits, 16).ok()
    }
}
