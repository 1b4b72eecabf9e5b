import Syntax

/// Changes that pass a function something more: what it needs to be right, its caller may have.
struct ArgumentEdits {
  /// Each adds one argument to the function and to its only call, by its name.
  let edits: [(name: String, edit: Edit)]
  /// How many names are tried.
  private static let limit = 6

  /// - Parameter place: a statement of the function.
  init(_ outline: ProgramOutline, _ place: ProgramOutline.Place, _ lines: SourceLines) {
    guard let function = place.function, let name = outline.functions[function].name,
      let head = outline.place(ofLine: outline.functions[function].lines.lowerBound),
      case .function(let definition) = head.statement.kind,
      let call = Self.onlyCall(of: name, outline), call.place.function != place.function
    else {
      edits = []
      return
    }
    let own = definition.parameters.positional
    let known = Set(own.map(\.name))
    let all = EditPool(outline, call.place, lines).paths.map(\.text).filter { text in
      !known.contains(text) && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    }
    // What the caller computes or takes from a loop comes before what it is passed itself.
    let passed = Set(call.place.function.map { outline.functions[$0].parameters } ?? [])
    let names = all.filter { !passed.contains($0) } + all.filter(passed.contains)
    guard let end = Self.lastParenthesis(of: head, lines) else {
      edits = []
      return
    }
    let isNamed = call.arguments.contains { if case .positional = $0.kind { false } else { true } }
    let hasDefaults = own.contains { $0.defaultValue != nil }
    let last = SourceSpan(
      line: Int(call.span.endLine), column: Int(call.span.endColumn) - 1, endLine: Int(call.span.endLine),
      endColumn: Int(call.span.endColumn) - 1)
    edits = names.prefix(Self.limit).map { name in
      let parameter = (own.isEmpty ? "" : ", ") + name + (hasDefaults ? "=None" : "")
      let argument = (call.arguments.isEmpty ? "" : ", ") + (isNamed ? "\(name)=\(name)" : name)
      return (name, Edit(changes: [(end, parameter), (last, argument)], value: nil))
    }
  }

  private struct Call {
    let place: ProgramOutline.Place
    let span: SourceSpan
    let arguments: [Argument]
  }

  /// The call of a function or method, where there is one only.
  private static func onlyCall(of name: String, _ outline: ProgramOutline) -> Call? {
    var calls: [Call] = []
    for place in outline.places {
      place.statement.forEachExpression { part in
        guard case .call(let function, let arguments) = part.kind else { return }
        switch function.kind {
        case .name(name), .attribute(_, name):
          calls.append(Call(place: place, span: part.span, arguments: arguments))
        default: break
        }
      }
    }
    return calls.count == 1 ? calls[0] : nil
  }

  /// The place before the parenthesis that closes the parameters.
  private static func lastParenthesis(of head: ProgramOutline.Place, _ lines: SourceLines) -> SourceSpan? {
    for line in head.lines.reversed() {
      let text = Array(lines.line(Int(line)).unicodeScalars)
      guard let place = text.lastIndex(of: ")") else { continue }
      return SourceSpan(line: Int(line), column: place + 1, endLine: Int(line), endColumn: place + 1)
    }
    return nil
  }
}
