//! The source of the library, read as the compiler reads it: names and strings, without comments.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

/// A file of the source.
pub(super) struct Source {
    /// Its path below `src`, with slashes: `view/table.rs`.
    pub(super) path: String,
    /// Its words in their order.
    pub(super) tokens: Vec<Token>,
}

/// A word of the source.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    /// Its line, from one.
    pub(super) line: usize,
    /// What it is.
    pub(super) word: Word,
}

/// What a word of the source is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Word {
    /// A name or a keyword.
    Name(String),
    /// A string or another literal, without the quotes of a string.
    Literal(String),
    /// A sign or a bracket.
    Sign(char),
}

/// Every Rust file below `src`, and the engine's as those of a module `ensemble`.
pub(super) fn sources() -> Vec<Source> {
    let engine =
        files("ensemble/src", ".rs").into_iter().map(|(path, text)| (["ensemble/", &path].concat(), text));
    files("src", ".rs")
        .into_iter()
        .chain(engine)
        .map(|(path, text)| Source::read(&path, &text).unwrap_or_else(|error| panic!("{path}: {error}")))
        .collect()
}

/// Every script of ours: its path and its text.
pub(super) fn scripts() -> Vec<(String, String)> {
    let named = |folder: &'static str| {
        files(folder, ".js").into_iter().map(move |(path, text)| (format!("{folder}/{path}"), text))
    };
    ["src", "embed"].into_iter().flat_map(named).collect()
}

impl Source {
    /// Reads a file.
    pub(super) fn read(path: &str, text: &str) -> Result<Self, proc_macro2::LexError> {
        let mut tokens = Vec::new();
        flatten(text.parse()?, &mut tokens);
        Ok(Self { path: path.to_owned(), tokens })
    }

    /// The first part of the path: the module that the file belongs to, such as `view`.
    pub(super) fn module(&self) -> &str {
        self.path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// The strings with their lines.
    pub(super) fn literals(&self) -> impl Iterator<Item = (usize, &str)> {
        self.tokens.iter().filter_map(|token| match &token.word {
            Word::Literal(text) => Some((token.line, text.as_str())),
            _ => None,
        })
    }

    /// The places that use one of these names.
    pub(super) fn uses(&self, names: &[&str]) -> Vec<String> {
        self.tokens
            .iter()
            .filter_map(|token| match &token.word {
                Word::Name(name) if names.contains(&name.as_str()) => Some(self.place(token.line, name)),
                _ => None,
            })
            .collect()
    }

    /// A place with what is there.
    pub(super) fn place(&self, line: usize, what: &str) -> String {
        format!("src/{}:{line}: {what}", self.path)
    }
}

/// Fails with the reason and the places, where there are any.
pub(super) fn none(places: &[String], reason: &str) {
    assert!(places.is_empty(), "{reason}\n{}", places.join("\n"));
}

/// Appends the words of a stream, those within brackets too, and leaves documentation out.
fn flatten(stream: TokenStream, tokens: &mut Vec<Token>) {
    let mut trees = stream.into_iter().peekable();
    while let Some(tree) = trees.next() {
        let line = tree.span().start().line;
        let mut push = |word: Word| tokens.push(Token { line, word });
        match tree {
            TokenTree::Ident(name) => push(Word::Name(name.to_string())),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                push(Word::Literal(text.trim_matches(['r', '#']).trim_matches('"').to_owned()));
            }
            TokenTree::Punct(sign) if sign.as_char() == '#' => {
                let inner =
                    trees.next_if(|tree| matches!(tree, TokenTree::Punct(sign) if sign.as_char() == '!'));
                let comment = trees.next_if(is_documentation);
                if comment.is_none() {
                    push(Word::Sign('#'));
                    if inner.is_some() {
                        push(Word::Sign('!'));
                    }
                }
            }
            TokenTree::Punct(sign) => push(Word::Sign(sign.as_char())),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    proc_macro2::Delimiter::Brace => ('{', '}'),
                    proc_macro2::Delimiter::Bracket => ('[', ']'),
                    proc_macro2::Delimiter::Parenthesis | proc_macro2::Delimiter::None => ('(', ')'),
                };
                push(Word::Sign(open));
                let line = group.span_close().start().line;
                flatten(group.stream(), tokens);
                tokens.push(Token { line, word: Word::Sign(close) });
            }
        }
    }
}

/// Whether this is the bracket of a comment that documents: `[doc = "…"]`.
fn is_documentation(tree: &TokenTree) -> bool {
    let TokenTree::Group(group) = tree else { return false };
    matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(name)) if name == "doc")
}

/// Every file below a folder with this ending: its path with slashes, and its text.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let root = crate::package().join(folder);
    let mut found = Vec::new();
    gather(&root, ending, &mut found);
    found.sort();
    assert!(!found.is_empty(), "no {ending} below {folder}");
    found
        .iter()
        .map(|file| {
            let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            let path = file.strip_prefix(&root).expect("the file lies below the folder");
            (path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/"), text)
        })
        .collect()
}

fn gather(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("a folder can be read").path();
        if path.is_dir() {
            gather(&path, ending, found);
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
}

#[test]
fn names_and_strings_are_read_and_comments_are_not() {
    let text = "//! web_sys\n/// gloo\nfn a() { /* eval */ b(\"10.5 // c\"); } // yew\nhtml! { <p>{\"d \\\n e\"}</p> }";
    let source = Source::read("view/a.rs", text).expect("this is Rust");
    assert_eq!(source.module(), "view");
    assert_eq!(source.literals().map(|(line, _)| line).collect::<Vec<_>>(), [3, 4]);
    assert_eq!(source.literals().next(), Some((3, "10.5 // c")));
    assert!(source.uses(&["web_sys", "gloo", "yew", "eval"]).is_empty());
    assert_eq!(source.uses(&["b"]), ["src/view/a.rs:3: b"]);
}
