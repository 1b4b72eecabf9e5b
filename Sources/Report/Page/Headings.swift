import Notebook

/// The headings of a notebook with an id for each, as GitHub makes them.
struct Headings {
  /// A heading.
  struct Entry: Equatable {
    let node: Int
    let level: Int
    let id: String
    let text: String
    /// Whether it stands outside quotes and lists, so that the table of contents lists it.
    let isTopLevel: Bool
  }

  private(set) var entries: [Entry] = []

  /// Finds the headings; `text` gives a heading's text, `taken` the ids that others have.
  init(_ tree: MarkdownTree, taken: Set<String>, text: (Int) -> String) {
    var taken = taken
    // Ids are never given back, so the search for a free one goes on where the last one ended.
    var counts: [String: Int] = [:]
    tree.walk { step in
      guard case .enter(let index) = step, case .heading(let level) = tree.nodes[index].kind else { return }
      let words = text(index)
      let slug = Headings.slug(words)
      var id = slug
      var count = counts[slug] ?? 0
      if count > 0 { id = "\(slug)-\(count)" }
      while !taken.insert(id).inserted {
        count += 1
        id = "\(slug)-\(count)"
      }
      counts[slug] = count
      entries.append(
        Entry(node: index, level: level, id: id, text: words, isTopLevel: tree.nodes[index].parent == 0))
    }
  }

  /// The text in lower case without punctuation, blanks as hyphens.
  static func slug(_ text: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      if character == " " || character == "-" {
        slug += "-"
      } else if character.isLetter || character.isNumber || character == "_" {
        slug.append(character)
      }
    }
    return slug.isEmpty ? "section" : slug
  }
}
