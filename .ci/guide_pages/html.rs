//! Markup that cannot hold a text unescaped: `Html` is made of escaped text and of elements with fixed names only.
//! Must not take markup from outside. Knows the frame that all guide pages share, not what stands in them.

/// A piece of finished markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Html(String);

impl Html {
    /// Pieces one after another.
    pub(crate) fn of(pieces: impl IntoIterator<Item = Self>) -> Self {
        Self(pieces.into_iter().map(Self::into_string).collect())
    }

    /// As it is written to a file.
    pub(crate) fn into_string(self) -> String {
        self.0
    }
}

/// A page of the guide.
pub(crate) struct Page {
    /// Name of the file without ending.
    pub name: &'static str,
    /// Word in the navigation.
    pub short: &'static str,
    /// Heading.
    pub title: &'static str,
    /// What is inside `main`, below the heading and the caveat.
    pub body: Html,
}

/// Elements that stand on a line of their own, so that the files can be read.
const LINES: [&str; 15] =
    ["caption", "dd", "div", "dl", "dt", "footer", "header", "h1", "h2", "h3", "li", "main", "nav", "p", "section"];

/// Text as it may stand in an element or in a quoted attribute. What would turn the direction of writing or does not
/// print becomes the sign for an unreadable one: it could make an address look like another.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {
                escaped.push('\u{fffd}');
            }
            _ if letter.is_control() => escaped.push('\u{fffd}'),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// A text.
pub(crate) fn text(text: &str) -> Html {
    Html(escape(text))
}

/// A text from elsewhere, whatever way it is written in.
pub(crate) fn foreign(words: &str) -> Html {
    element("bdi", &[], [text(words)])
}

/// An element with its children; names are ours, values are escaped.
pub(crate) fn element(
    name: &'static str,
    attributes: &[(&'static str, &str)],
    children: impl IntoIterator<Item = Html>,
) -> Html {
    let attributes: String = attributes
        .iter()
        .flat_map(|(name, value)| [" ", *name, "=\"", &escape(value), "\""].map(str::to_owned))
        .collect();
    let end = if LINES.contains(&name) { "\n" } else { "" };
    Html(format!("<{name}{attributes}>{}</{name}>{end}", Html::of(children).into_string()))
}

/// A paragraph of plain text.
pub(crate) fn paragraph(words: &str) -> Html {
    element("p", &[], [text(words)])
}

/// A list of these items; nothing for none.
pub(crate) fn list(items: Vec<Html>) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    element("ul", &[], items.into_iter().map(|item| element("li", &[], [item])))
}

/// A section that a fragment leads to, with its heading.
pub(crate) fn section(id: &str, heading: &str, children: impl IntoIterator<Item = Html>) -> Html {
    let head = format!("h-{id}");
    let heading = element("h2", &[("id", &head)], [text(heading)]);
    element("section", &[("id", id), ("aria-labelledby", &head)], [heading].into_iter().chain(children))
}

/// Links to the sections of the page, given as id and name; left out where there are too few to need it.
pub(crate) fn contents(sections: &[(String, String)]) -> Html {
    if sections.len() < 3 {
        return Html::default();
    }
    let items = sections.iter().map(|(id, name)| element("a", &[("href", &format!("#{id}"))], [text(name)])).collect();
    let heading = element("h2", &[("id", "contents")], [text("On this page")]);
    element("nav", &[("class", "contents"), ("aria-labelledby", "contents")], [heading, list(items)])
}

const CAVEAT: &str = "This page holds nothing of yours, and no script runs here. A link to another site leaves Spillcheck: \
                      that site sees that you came, with your network address. Before you type anything there, compare its \
                      host with the one printed here.";

const FOOT: &str = "Your files are not here. They stay in the tab that you came from; close this one to go back to it.";

/// The whole file. The hook puts policy and style sheets in at the two marks.
pub(crate) fn document(page: &Page, pages: &[Page]) -> String {
    let items = pages.iter().map(|other| {
        let href = format!("{}.html", other.name);
        let current = [("href", href.as_str()), ("aria-current", "page")];
        let attributes = if other.name == page.name { &current[..] } else { &current[..1] };
        element("li", &[], [element("a", attributes, [text(other.short)])])
    });
    let nav = element("nav", &[("aria-label", "Guide pages")], [element("ul", &[], items)]);
    let brand = element("span", &[("class", "brand")], [text("Spillcheck")]);
    let header = element("header", &[("class", "masthead")], [brand, nav]);
    let skip = element("a", &[("class", "skip button"), ("href", "#main")], [text("Skip to the text")]);
    let heading = element("h1", &[], [text(page.title)]);
    let caveat = element("p", &[("class", "caveat")], [text(CAVEAT)]);
    let main = element("main", &[("id", "main"), ("class", "outside")], [heading, caveat, page.body.clone()]);
    let anew = element("a", &[("href", "../")], [text("Open Spillcheck anew, with nothing loaded")]);
    let footer = element("footer", &[], [element("p", &[], [text(FOOT), text(" "), anew, text(".")])]);
    let body = Html::of([skip, header, main, footer]).into_string();
    let title = escape(page.title);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n  <head>\n    <meta charset=\"utf-8\">\n    <!-- policy -->\n    \
         <title>{title} \u{b7} Spillcheck</title>\n    \
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n    \
         <meta name=\"color-scheme\" content=\"light dark\">\n    \
         <meta name=\"referrer\" content=\"no-referrer\">\n    <!-- styles -->\n  </head>\n  <body>\n{body}  </body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_markup_is_made_of_is_escaped() {
        assert_eq!(escape("<b>\"Mum's\" & co</b>"), "&lt;b&gt;&quot;Mum&#39;s&quot; &amp; co&lt;/b&gt;");
        assert_eq!(escape("&amp;"), "&amp;amp;");
        assert_eq!(
            element("a", &[("href", "\" onclick=\"")], []).into_string(),
            "<a href=\"&quot; onclick=&quot;\"></a>"
        );
    }

    #[test]
    fn what_turns_the_direction_or_does_not_print_is_shown() {
        assert_eq!(escape("moc.\u{202e}ezyw"), "moc.\u{fffd}ezyw");
        for odd in ["\u{61c}", "\u{200b}", "\u{200f}", "\u{202a}", "\u{2066}", "\u{2069}", "\u{feff}", "\0", "\u{9b}"] {
            assert_eq!(escape(odd), "\u{fffd}", "{odd:?}");
        }
    }

    #[test]
    fn letters_of_all_scripts_stay() {
        for plain in ["Ελλάδα", "Österreich", "עברית", "Nokē", "日本語", "“quoted”"] {
            assert_eq!(escape(plain), plain);
        }
        assert_eq!(foreign("עברית").into_string(), "<bdi>עברית</bdi>");
    }

    #[test]
    fn a_page_names_itself_in_the_navigation() {
        let pages = [
            Page { name: "links", short: "Addresses", title: "Addresses", body: Html::default() },
            Page { name: "sources", short: "Sources", title: "So <it> is", body: paragraph("a & b") },
        ];
        let text = document(&pages[1], &pages);
        assert!(text.contains("<a href=\"sources.html\" aria-current=\"page\">Sources</a>"), "{text}");
        assert!(text.contains("<a href=\"links.html\">Addresses</a>"), "{text}");
        assert!(text.contains("<title>So &lt;it&gt; is \u{b7} Spillcheck</title>"), "{text}");
        assert!(text.contains("<p>a &amp; b</p>") && text.contains("no script runs here"), "{text}");
        for mark in ["<!-- policy -->", "<!-- styles -->"] {
            assert_eq!(text.matches(mark).count(), 1, "{mark}");
        }
    }
}
