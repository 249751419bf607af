//! Smaller files that mean the same: HTML, style sheets and scripts, each by a library of its
//! own (`[serving] minify`, and Zola's `minify_html`).

use std::sync::{Arc, PoisonError, RwLock};

use lightningcss::dependencies::{Dependency, DependencyOptions};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_minifier::{CompressOptions, MangleOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// Something in a style sheet that the library does not understand and leaves out.
pub(crate) struct Unread {
    /// Line and column, from 1; the column counts UTF-16 units.
    pub(crate) at: (usize, usize),
    pub(crate) detail: String,
}

/// A page without the space and tags that say nothing. Every tag that closes something stays, so
/// that validators and people can still read it.
pub(crate) fn html(page: &str) -> Vec<u8> {
    let options = minify_html::Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_input_type_text_attr: true,
        minify_css: true,
        minify_js: true,
        ..minify_html::Cfg::default()
    };
    minify_html::minify(page.as_bytes(), &options)
}

/// A style sheet in which each address is still to be filled in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sheet {
    text: String,
    /// What stands for an address in the text, and the address as it was written.
    addresses: Vec<(String, String)>,
}

impl Sheet {
    /// The addresses as they were written.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = &str> {
        self.addresses.iter().map(|(_, written)| written.as_str())
    }

    /// The style sheet with the addresses that `address` makes of those that were written.
    pub(crate) fn fill(&self, address: impl Fn(&str) -> String) -> String {
        let fill = |text: String, (placeholder, written): &(String, String)| {
            text.replace(placeholder, &address(written))
        };
        self.addresses.iter().fold(self.text.clone(), fill)
    }
}

/// Reads a style sheet and makes it smaller if asked for.
pub(crate) fn css(text: &str, smaller: bool) -> (Sheet, Vec<Unread>) {
    let said = Arc::new(RwLock::new(Vec::new()));
    let options = ParserOptions {
        error_recovery: true,
        warnings: Some(Arc::clone(&said)),
        ..ParserOptions::default()
    };
    let mut unread = Vec::new();
    let mut failed = |detail: String| unread.push(Unread { at: (1, 1), detail });
    let mut made = Sheet::default();
    match StyleSheet::parse(text, options) {
        Ok(mut sheet) => {
            if smaller && let Err(error) = sheet.minify(MinifyOptions::default()) {
                failed(error.kind.to_string());
            }
            let printed = sheet.to_css(PrinterOptions {
                minify: smaller,
                analyze_dependencies: Some(DependencyOptions { remove_imports: false }),
                ..PrinterOptions::default()
            });
            match printed {
                Ok(printed) => {
                    let of = |dependency| match dependency {
                        Dependency::Url(it) => (it.placeholder, it.url),
                        Dependency::Import(it) => (it.placeholder, it.url),
                    };
                    let dependencies = printed.dependencies.unwrap_or_default();
                    let addresses = dependencies.into_iter().map(of).collect();
                    made = Sheet { text: printed.code, addresses };
                }
                Err(error) => failed(error.kind.to_string()),
            }
        }
        Err(error) => failed(error.kind.to_string()),
    }
    let said = said.read().unwrap_or_else(PoisonError::into_inner);
    unread.extend(said.iter().map(|warning| Unread {
        at: warning.loc.as_ref().map_or((1, 1), |loc| (loc.line as usize + 1, loc.column as usize)),
        detail: warning.kind.to_string(),
    }));
    (made, unread)
}

/// A script that does the same in fewer bytes; `None` if it cannot be read as JavaScript.
pub(crate) fn js(text: &str) -> Option<String> {
    let allocator = Allocator::default();
    let kinds = [SourceType::unambiguous(), SourceType::mjs()];
    let parsed = kinds.map(|kind| Parser::new(&allocator, text, kind).parse());
    let mut program = parsed.into_iter().find(|it| it.errors.is_empty() && !it.panicked)?.program;
    let options = MinifierOptions {
        mangle: Some(MangleOptions::default()),
        compress: Some(CompressOptions::smallest()),
    };
    let made = Minifier::new(options).minify(&allocator, &mut program);
    let printed = Codegen::new()
        .with_options(CodegenOptions {
            minify: true,
            comments: CommentOptions::disabled(),
            ..CodegenOptions::default()
        })
        .with_scoping(made.scoping)
        .build(&program);
    Some(printed.code)
}

#[cfg(test)]
mod tests {
    use super::{css, html, js};

    #[test]
    fn pages_keep_what_validators_want() {
        let page = "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<title>Gids</title>\n</head>\n\
            <body>\n<!-- weg -->\n<p>Een   zin\nmet <em>nadruk</em> en <b>meer</b>.</p>\n\
            <pre>  blijft\n  staan</pre>\n</body>\n</html>\n";
        let made = String::from_utf8(html(page)).expect("HTML is UTF-8");
        assert!(made.starts_with("<!doctype html><html lang=nl><head><title>Gids"), "{made}");
        assert!(made.contains("<p>Een zin met <em>nadruk</em> en <b>meer</b>.</p>"), "{made}");
        assert!(made.contains("<pre>  blijft\n  staan</pre>"), "{made}");
        assert!(!made.contains("weg"), "{made}");
    }

    #[test]
    fn sheets_get_other_addresses_and_become_smaller() {
        let text = "@font-face { font-family: A; src: url(\"fonts/a.woff2\") }\n\n\
            .a { color: #ff0000; margin: 0px }\n";
        let (sheet, unread) = css(text, true);
        assert!(unread.is_empty());
        assert_eq!(sheet.addresses().collect::<Vec<_>>(), ["fonts/a.woff2"]);
        let made = sheet.fill(|url| format!("x/{url}"));
        assert!(made.contains("url(\"x/fonts/a.woff2\")"), "{made}");
        assert!(made.contains(".a{color:red;margin:0}"), "{made}");
        let made = css(text, false).0.fill(str::to_owned);
        assert!(made.contains("url(\"fonts/a.woff2\")") && made.contains(".a {\n"), "{made}");
    }

    #[test]
    fn what_a_sheet_says_wrongly_is_told_with_its_place() {
        let (sheet, unread) = css(".a { color: red }\n.b { color red }\n", true);
        let made = sheet.fill(str::to_owned);
        assert!(made.contains(".a{color:red}"), "{made}");
        assert_eq!(unread.len(), 1);
        assert_eq!(unread[0].at.0, 2);
    }

    #[test]
    fn scripts_keep_their_meaning() {
        let made = js("// uitleg\nconst veel = 1 + 1;\nconsole.log(veel, \"één\");\n");
        let made = made.expect("JavaScript");
        assert!(!made.contains("uitleg") && made.contains("één"), "{made}");
        let module = js("const a = await import(\"x\");\na.b();\n").expect("a module");
        assert!(module.contains("await import("), "{module}");
        assert_eq!(js("const = 3"), None);
    }
}
