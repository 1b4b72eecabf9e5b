/// Loads the images that the prose shows, so that a page needs no other file.
struct EmbeddedImages {
  let folder: NotebookFolder

  private static let types = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "svg": "image/svg+xml",
    "webp": "image/webp", "avif": "image/avif",
  ]

  /// The images as `data:` addresses by their destination, and what is wrong with those that cannot be loaded.
  func load(_ document: Document) -> (images: [String: String], problems: [Diagnostic]) {
    var images: [String: String] = [:]
    var problems: [Diagnostic] = []
    for node in document.tree.nodes {
      guard case .image(let destination, _) = node.kind, images[destination] == nil,
        !destination.hasPrefix("data:")
      else { continue }
      let place = place(of: destination, in: node, document.source)
      if destination.contains("://") || destination.hasPrefix("//") {
        problems.append(
          Diagnostic(
            .image, "'\(destination)' is on another machine, so the page links to it", at: place,
            severity: .warning, help: "copy the image into the notebook's folder to show it"))
        continue
      }
      let path = PercentEncoding.decode(destination) ?? destination
      guard let type = Self.types[PathText(path).suffix.lowercased()] else {
        problems.append(
          Diagnostic(
            .image, "'\(destination)' is not an image that pages show", at: place,
            help: "use one of: " + Self.types.keys.sorted().joined(separator: ", ")))
        continue
      }
      do throws(NotebookFolder.Problem) {
        images[destination] = "data:\(type);base64," + Base64.text(try folder.bytes(of: path))
      } catch {
        let words = error.words(for: path)
        let code: DiagnosticCode = error == .outside ? .outsideFolder : .image
        problems.append(Diagnostic(code, words.message, at: place, help: words.help))
      }
    }
    return (images, problems)
  }

  /// Where a destination is written; the start of its block when it is written otherwise, as with entities.
  private func place(
    of destination: String, in node: MarkdownTree.Node, _ source: SourceText
  ) -> Diagnostic.Location {
    for number in node.startLine...max(node.startLine, node.endLine) {
      guard !destination.isEmpty, let line = source.line(number),
        let range = line.firstRange(of: destination)
      else { continue }
      let column = line.distance(from: line.startIndex, to: range.lowerBound) + 1
      return source.location(SourcePosition(line: number, column: column), length: destination.count)
    }
    return source.location(source.position(line: node.startLine, byteColumn: node.startByteColumn))
  }
}
