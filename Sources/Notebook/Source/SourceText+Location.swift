extension SourceText {
  /// The place of a diagnostic: `length` characters from `position`.
  ///
  /// A text that goes on in the next line (a folded YAML value, a code span) is counted there: a column behind the end
  /// of its line is one of the lines below, whose indentation and quote signs are left out.
  public func location(_ position: SourcePosition, length: Int = 1) -> Diagnostic.Location {
    let place = unfolded(position)
    return Diagnostic.Location(path: path, position: place, length: length, line: line(place.line))
  }

  private func unfolded(_ position: SourcePosition) -> SourcePosition {
    var number = min(max(1, position.line), max(1, lines.count))
    var index = max(0, position.column - 1)
    while let line = line(number) {
      let end = line.count
      if index <= end { break }
      guard let next = self.line(number + 1) else { return SourcePosition(line: number, column: end + 1) }
      // The line's end stands for one blank.
      index += next.prefix { " \t>".contains($0) }.count - end - 1
      number += 1
    }
    return SourcePosition(line: number, column: line(number) == nil ? 1 : index + 1)
  }
}
