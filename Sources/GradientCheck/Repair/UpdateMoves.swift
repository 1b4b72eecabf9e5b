import Syntax

/// Changes that keep a parameter's old value until the backward pass has used it.
///
/// An update that comes too early is moved behind a later statement of its block, or into a loop of its own behind the
/// loop around it; or the old value is kept under another name for the statement that reads it.
struct UpdateMoves {
  private(set) var edits: [Edit] = []
  private let update: Statement
  private let lines: SourceLines

  /// - Parameters:
  ///   - line: the first line of the update.
  ///   - readers: the lines of the statements that read the new value where the old one is meant.
  init(_ program: [Statement], line: Int32, readers: [Int32], _ lines: SourceLines) {
    self.lines = lines
    var path: [Way] = []
    guard Self.find(line, in: program, &path), let last = path.last else {
      update = Statement(.pass, at: SourceSpan(line: 1, column: 1, endLine: 1, endColumn: 1))
      return
    }
    update = last.block[last.place]
    // The nearest place behind the last statement that reads it is the best.
    let later = last.block[(last.place + 1)...].prefix { !$0.leavesBlock }
    let first = readers.filter { $0 > line }.max() ?? line
    for statement in later where statement.span.endLine >= first {
      move(behind: statement.span, copying: nil)
    }
    keepOld(for: readers.compactMap { reader in last.block.first { $0.span.line == reader } })
    for statement in later where statement.span.endLine < first { move(behind: statement.span, copying: nil) }
    for outer in path.dropLast().reversed() {
      let loop = outer.block[outer.place]
      guard case .for(_, _, let body, _) = loop.kind, let start = body.first?.span.line else { continue }
      let head = lines.all[(Int(loop.span.line) - 1)..<(Int(start) - 1)]
      move(behind: loop.span, copying: Array(head))
    }
  }

  /// A statement in its block.
  private struct Way {
    let block: [Statement]
    let place: Int
  }

  /// The way from the program to the simple statement on a line.
  private static func find(_ line: Int32, in block: [Statement], _ path: inout [Way]) -> Bool {
    for (place, statement) in block.enumerated()
    where statement.span.line <= line && line <= statement.span.endLine {
      path.append(Way(block: block, place: place))
      if statement.bodies.isEmpty { return statement.span.line == line }
      for body in statement.bodies where find(line, in: body, &path) { return true }
      path.removeLast()
    }
    return false
  }

  /// Moves the update behind another statement, under lines that are copied.
  private mutating func move(behind span: SourceSpan, copying head: [String]?) {
    let (first, last) = (Int(update.span.line), Int(update.span.endLine))
    let text = ((head ?? []) + lines.all[(first - 1)...(last - 1)]).joined(separator: "\n")
    let end = Int(span.endLine)
    let column = lines.line(end).unicodeScalars.count + 1
    // A loop keeps a body.
    edits.append(
      Edit(
        changes: [
          (SourceSpan(line: first, column: 1, endLine: last + 1, endColumn: 1), ""),
          (SourceSpan(line: end, column: column, endLine: end, endColumn: column), "\n" + text),
        ], value: nil))
  }

  /// Keeps the old value under another name for statements that read it.
  private mutating func keepOld(for readers: [Statement]) {
    guard let target = update.targets.first, target.isPath else { return }
    let (name, line) = (lines[target.span], Int(update.span.line))
    let old = "old_" + (name.split { $0 == "." }.last.map { $0.prefix { $0 != "[" } } ?? "value")
    var changes: [(span: SourceSpan, text: String)] = []
    for reader in readers {
      reader.forEachExpression { if $0.isPath, lines[$0.span] == name { changes.append(($0.span, old)) } }
    }
    guard !changes.isEmpty else { return }
    let column = Int(update.span.column)
    let indentation = String(lines.line(line).prefix(column - 1))
    changes.append(
      (
        SourceSpan(line: line, column: column, endLine: line, endColumn: column),
        "\(old) = \(name).copy()\n\(indentation)"
      ))
    edits.append(Edit(changes: changes, value: nil))
  }
}

extension Statement {
  /// Whether nothing that stands behind it in its block runs.
  fileprivate var leavesBlock: Bool {
    switch kind {
    case .return, .break, .continue, .raise: true
    default: false
    }
  }
}
