import Syntax

extension Machine {
  /// The most notes of one run.
  private static let noteLimit = 100

  /// Adds a note at the program's line that runs, once a line.
  func note(_ message: String) {
    let span = programSpan
    guard notes.count < Self.noteLimit,
      !notes.contains(where: { $0.span.line == span.line && $0.message == message })
    else { return }
    notes.append(ScriptNote(message: message, span: span))
  }

  /// Warns as Python does, by the rules that the program has set.
  func warn(_ kind: ExceptionKind, _ message: String) throws(Raised) {
    try warn(exceptionTypes[kind] ?? .unset, message)
  }

  /// Warns with a class of the program or a built-in one.
  func warn(_ category: Value, _ message: String) throws(Raised) {
    let lower = message.lowercased()
    let rule = warnings.rules.first { lower.hasPrefix($0.start) && isDescendant(category, of: $0.category) }
    switch rule?.action ?? .show {
    case .ignore: return
    case .raise: throw raise(try call(category, [heap.string(message)]))
    case .show: break
    }
    guard warnings.record.kind == .list else {
      return note("\(heap.types[category.place].name): \(message)")
    }
    let line = Value(Int(programSpan.line))
    let entry = heap.tuple([try call(category, [heap.string(message)]), category, line])
    heap.allocated &+= 16
    heap.lists[warnings.record.place].elements.append(entry)
  }

  /// Whether a class is another or a descendant of it.
  func isDescendant(_ type: Value, of ancestor: Value) -> Bool {
    heap.types[type.place].linearization.contains { $0.isIdentical(to: ancestor) }
  }

  /// The values that warnings hold.
  func visitWarnings(_ visit: (Value) -> Void) {
    for state in [warnings] + warnings.outer {
      state.rules.forEach { visit($0.category) }
      visit(state.record)
    }
  }

  /// Where the program itself stands, not a module that it calls.
  private var programSpan: SourceSpan {
    for index in (0..<frameCount).reversed()
    where frames[index].code.takeUnretainedValue().module == nil {
      return span(of: frames[index])
    }
    return currentSpan
  }
}
