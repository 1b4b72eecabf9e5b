/// The sections and subsections of a page, as a list of links.
struct TableOfContents {
  /// The list; empty where a page has fewer than two sections.
  let html: String

  init(_ headings: [Headings.Entry]) {
    let entries = headings.filter { $0.isTopLevel && (2...3).contains($0.level) }
    guard entries.count > 1 else {
      html = ""
      return
    }
    var list = "<ul>"
    var depth = 0
    for entry in entries {
      // A subsection before any section stands on the outer level.
      let isNested = entry.level == 3 && depth > 0
      if isNested {
        list += depth == 1 ? "<ul>\n" : "</li>\n"
        depth = 2
      } else {
        if depth == 2 { list += "</li></ul>" }
        list += depth > 0 ? "</li>\n" : "\n"
        depth = 1
      }
      list += "<li><a href=\"#\(HTMLText.destination(entry.id))\">\(HTMLText.escaped(entry.text))</a>"
    }
    html = list + (depth == 2 ? "</li></ul>" : "") + "</li>\n</ul>"
  }
}
