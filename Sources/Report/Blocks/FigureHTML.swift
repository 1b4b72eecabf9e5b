import Notebook

/// A drawing with its caption, and its description and data behind a fold.
struct FigureHTML {
  /// The `figure` element.
  let html: String

  init(_ figure: FigureOutput, caption: String?, alternative: String?, target: Numbering.Target, isPage: Bool)
  {
    let identifier = isPage ? " id=\"\(HTMLText.escaped(target.id))\"" : ""
    let text = caption ?? figure.title
    // The author's words replace the drawing's own title and description for those who do not see it.
    let label = alternative.map { " role=\"img\" aria-label=\"\(HTMLText.escaped($0))\"" } ?? ""
    var lines = ["<figure class=\"gb-figure\"\(identifier)>"]
    lines.append("<div class=\"gb-drawing\"\(label)>\(figure.svg)</div>")
    lines.append(
      "<figcaption><span class=\"gb-number\">\(target.name).</span> \(HTMLText.escaped(text))</figcaption>")
    lines.append("<details class=\"gb-data\"><summary>Description and data</summary>")
    lines.append("<p>\(HTMLText.escaped(figure.description))</p>")
    lines += figure.data.map { TableHTML($0).html }
    lines += ["</details>", "</figure>"]
    if let fold = figure.fold {
      lines.insert("<details class=\"gb-more\"><summary>\(HTMLText.escaped(fold))</summary>", at: 0)
      lines.append("</details>")
    }
    html = lines.joined(separator: "\n")
  }
}
