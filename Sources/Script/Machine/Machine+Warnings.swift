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
  ///
  /// `made` is the instance of it that the program has made, if any; `level` says whose line it is.
  func warn(_ category: Value, _ message: String, made: Value = .unset, level: Int = 1) throws(Raised) {
    var action = WarningRule.Action.line
    for rule in warnings.rules where rule.pattern?.matches(message) ?? true {
      guard try isSubclass(category, of: rule.category) else { continue }
      action = rule.action
      break
    }
    let isRecorded = warnings.record.kind == .list
    let line = Int(span(level: level).line)
    switch action {
    case .ignore: return
    case .raise: throw raise(made.isUnset ? try call(category, [heap.string(message)]) : made)
    case .line where isRecorded, .once where isRecorded:
      let isOnce = if case .once = action { true } else { false }
      let shown = WarningState.Shown(message: message, category: category.place, line: isOnce ? 0 : line)
      guard warnings.shown.insert(shown).inserted else { return }
      heap.allocated &+= 64 &+ message.utf8.count
    default: break
    }
    guard isRecorded else { return note("\(heap.types[category.place].name): \(message)") }
    let warning = made.isUnset ? try call(category, [heap.string(message)]) : made
    let entry = try call(warnings.maker, [warning, category, heap.string("<program>"), Value(line)])
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
      visit(state.maker)
    }
  }

  /// Where the program itself stands, not a module that it calls.
  private var programSpan: SourceSpan { span(level: 1) }

  /// Where the program stands in its innermost function, or at a higher level in one that has called it.
  private func span(level: Int) -> SourceSpan {
    var span: SourceSpan?
    var left = max(1, level)
    for index in (0..<frameCount).reversed()
    where frames[index].code.takeUnretainedValue().module == nil {
      span = self.span(of: frames[index])
      left -= 1
      if left == 0 { break }
    }
    return span ?? currentSpan
  }
}
