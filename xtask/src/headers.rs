//! The rules of `_headers`: which response headers a host sends with which path.
//!
//! The form is that of Netlify and Cloudflare Pages, in the part that both understand: a path pattern with
//! at most one `*`, then indented `Name: value` lines, and comments that start with `#`.

use anyhow::{Result, bail};

/// The text that the site ships; it lands as `_headers` in the built site.
pub const SOURCE: &str = include_str!("../_headers");

/// The parsed rules, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headers {
    rules: Vec<Rule>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    pattern: String,
    headers: Vec<(String, String)>,
}

impl Headers {
    /// Reads the rules from the text of a `_headers` file.
    ///
    /// # Errors
    /// A line is neither a path, a header under a path, a comment nor empty; the error names the line.
    pub fn parse(text: &str) -> Result<Self> {
        let mut rules: Vec<Rule> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let number = index + 1;
            let content = line.trim();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            if line.starts_with(char::is_whitespace) {
                let Some((name, value)) = content.split_once(':') else {
                    bail!("_headers, line {number}: \"{content}\" is not of the form \"Name: value\".");
                };
                let Some(rule) = rules.last_mut() else {
                    bail!("_headers, line {number}: a header stands before the first path.");
                };
                rule.headers.push((name.trim().to_owned(), value.trim().to_owned()));
            } else {
                if !content.starts_with('/') || content.matches('*').count() > 1 {
                    bail!("_headers, line {number}: \"{content}\" is not a path with at most one \"*\".");
                }
                rules.push(Rule { pattern: content.to_owned(), headers: Vec::new() });
            }
        }
        Ok(Self { rules })
    }

    /// The headers of a path such as `/zh/`, in the order of the file.
    pub fn of<'rules>(&'rules self, path: &'rules str) -> impl Iterator<Item = (&'rules str, &'rules str)> {
        self.rules
            .iter()
            .filter(move |rule| matches(&rule.pattern, path))
            .flat_map(|rule| rule.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }
}

fn matches(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((before, after)) => {
            path.len() >= before.len() + after.len() && path.starts_with(before) && path.ends_with(after)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped(path: &str, name: &str) -> Vec<String> {
        let headers = Headers::parse(SOURCE).unwrap();
        headers.of(path).filter(|(found, _)| *found == name).map(|(_, value)| value.to_owned()).collect()
    }

    #[test]
    fn every_path_may_be_embedded_from_any_origin() {
        for path in ["/", "/zh/", "/a.js", "/a_bg.wasm", "/a.css", "/missing"] {
            assert_eq!(shipped(path, "Access-Control-Allow-Origin"), ["*"], "{path}");
            assert_eq!(shipped(path, "Cross-Origin-Resource-Policy"), ["cross-origin"], "{path}");
        }
    }

    #[test]
    fn each_path_has_at_most_one_rule_for_caching() {
        for path in [
            "/",
            "/zh/",
            "/index.html",
            "/zh/index.html",
            "/data/figures.json",
            "/data/figures.csv",
            "/embed/",
            "/figure/growth/",
            "/figure/growth/oembed.json",
            "/figure/growth/figure.svg",
            "/zh/figure/growth/figure.png",
            "/card.png",
        ] {
            assert_eq!(shipped(path, "Cache-Control"), ["no-cache"], "{path}");
        }
        for path in [
            "/jobs-explainer-0123.js",
            "/jobs-explainer-0123_bg.wasm",
            "/workbench-0123_bg.wasm",
            "/styles-0123.css",
        ] {
            assert_eq!(shipped(path, "Cache-Control"), ["public, max-age=31536000, immutable"], "{path}");
        }
        assert_eq!(shipped("/embed.js", "Cache-Control"), ["public, max-age=3600"]);
        assert!(shipped("/robots.txt", "Cache-Control").is_empty());
    }

    #[test]
    fn a_star_stands_for_any_text_also_with_slashes() {
        assert!(matches("/*", "/"));
        assert!(matches("/*.js", "/deep/er.js"));
        assert!(!matches("/*.js", "/er.json"));
        assert!(!matches("/", "/zh/"));
        assert!(!matches("/*/", "/"), "the two slashes of a pattern are two slashes of the path");
    }

    #[test]
    fn a_broken_line_is_named_by_its_number() {
        let error = |text: &str| Headers::parse(text).unwrap_err().to_string();
        assert!(error("# x\n  Name: value").contains("line 2"));
        assert!(error("/a\n  Name value").contains("line 2"));
        assert!(error("index.html").contains("line 1"));
        assert!(error("/*/*").contains("line 1"));
    }
}
