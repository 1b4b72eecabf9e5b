/// A Markdown image on a page: embedded, or named where it is not to be had.
struct ImageHTML {
  /// The inline element.
  let html: String

  /// Writes the image; `source` gives a local file as a data address.
  init(destination: String, title: String, text: String, isLinked: Bool, source: (String) -> String?) {
    let attribute = title.isEmpty ? "" : " title=\"\(HTMLText.escaped(title))\""
    let words = HTMLText.escaped(text.isEmpty ? destination : text)
    let address = destination.lowercased()
    if address.hasPrefix("http://") || address.hasPrefix("https://") || address.hasPrefix("//") {
      // The page makes no request, so the reader decides whether to.
      html =
        isLinked
        ? "<span class=\"gb-image\">\(words)</span>"
        : "<a class=\"gb-image\" href=\"\(HTMLText.destination(destination))\"\(attribute)>\(words)</a>"
    } else if let data = address.hasPrefix("data:image/") ? destination : source(destination),
      data.hasPrefix("data:image/")
    {
      html = "<img src=\"\(HTMLText.destination(data))\" alt=\"\(HTMLText.escaped(text))\"\(attribute) />"
    } else {
      html = "<span class=\"gb-image gb-missing\">\(words)</span>"
    }
  }
}
