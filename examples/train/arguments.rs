//! What a program of learning was called with: files, then options with a value each.

/// The arguments of the program.
pub(crate) struct Arguments(Vec<String>);

impl Arguments {
    pub(crate) fn read() -> Self {
        Self(std::env::args().skip(1).collect())
    }

    /// The annotated files, which stand before all options.
    pub(crate) fn files(&self) -> impl Iterator<Item = &String> + Clone {
        let arguments = self.0.iter();
        arguments.take_while(|argument| !argument.starts_with("--"))
    }

    /// The value of an option.
    pub(crate) fn option(&self, name: &str) -> Option<&str> {
        let at = self.0.iter().position(|argument| argument == name)?;
        self.0.get(at + 1).map(String::as_str)
    }
}
