extension RawHTML {
  /// What is to be known of HTML's elements, by their names in lower case.
  enum Elements {
    /// Elements that pages do not allow: they load, run, navigate, hide what follows or restructure the page.
    static let forbidden: Set<String> = [
      "animate", "animatemotion", "animatetransform", "applet", "base", "body", "datalist", "dialog", "embed",
      "form", "frame", "frameset", "head", "html", "iframe", "link", "meta", "noembed", "noframes",
      "noscript",
      "object", "optgroup", "option", "param", "plaintext", "portal", "script", "select", "set", "style",
      "template", "xmp",
    ]

    /// Forbidden elements whose content a browser takes as text up to the end tag.
    static let rawText: Set<String> = ["iframe", "noembed", "noframes", "noscript", "script", "style", "xmp"]

    /// Forbidden elements that take their content with them.
    static let dropsContent: Set<String> = rawText.union(["applet", "object", "template"])

    /// Elements without content.
    static let void: Set<String> = [
      "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source",
      "track", "wbr",
    ]

    /// Elements that show what is in them, so that Markdown may stand between their tags.
    static let spanning: Set<String> = [
      "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "caption", "center",
      "cite", "code", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "fieldset",
      "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "i",
      "ins", "kbd", "label", "legend", "li", "main", "mark", "menu", "nav", "ol", "p", "pre", "q", "rb", "rt",
      "ruby", "s", "samp", "search", "section", "small", "span", "strike", "strong", "sub", "summary", "sup",
      "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var",
    ]

    /// Elements whose end tag may be left out, each with the start tags that close it
    /// (HTML Living Standard, section 13.1.2.4).
    static let optionalEnd: [String: Set<String>] = [
      "p": [
        "address", "article", "aside", "blockquote", "center", "details", "dir", "div", "dl", "fieldset",
        "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li",
        "dd", "dt", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "td",
        "th",
        "tr", "ul",
      ],
      "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"],
      "rt": ["rt", "rp", "rb"], "rp": ["rt", "rp", "rb"], "rb": ["rt", "rp", "rb"],
      "td": ["td", "th", "tr", "tbody", "thead", "tfoot"],
      "th": ["td", "th", "tr", "tbody", "thead", "tfoot"],
      "tr": ["tr", "tbody", "thead", "tfoot"], "thead": ["tbody", "tfoot"], "tbody": ["tbody", "tfoot"],
      "tfoot": ["tbody"], "caption": ["colgroup", "col", "thead", "tbody", "tfoot", "tr"],
      "colgroup": ["thead", "tbody", "tfoot", "tr"],
    ]

    /// Attributes that pages do not allow besides `on...`: they hide content, run code or ask for what the
    /// page's Content-Security-Policy refuses.
    static let forbiddenAttributes: Set<String> = [
      "autofocus", "hidden", "inert", "nonce", "ping", "popover", "popovertarget", "slot", "srcdoc", "style",
    ]

    /// Attributes that hold an address.
    static let addresses: Set<String> = [
      "action", "background", "cite", "data", "formaction", "href", "longdesc", "poster", "src", "xlink:href",
    ]
  }
}
