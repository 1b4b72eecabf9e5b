/// What the text of the module `warnings` asks the machine for.
enum WarningsModule {
  static var definitions: [NativeDefinition] {
    [
      .numpy("_filter", "action message category append", in: "warnings") { machine, arguments in
        guard let action = WarningRule.Action(try machine.word(arguments[0], default: "")) else {
          return .none
        }
        let text = try machine.word(arguments[1], default: "")
        let pattern = WarningPattern(text)
        guard pattern != nil else { throw machine.unsupported("the pattern '\(text)' of a warning") }
        let rule = WarningRule(
          action: action, category: arguments[2], pattern: text.isEmpty ? nil : pattern)
        let isLast = try machine.truth(of: arguments[3])
        machine.warnings.rules.insert(rule, at: isLast ? machine.warnings.rules.count : 0)
        machine.warnings.shown = []
        return .none
      },
      .numpy("_reset", "", in: "warnings") { machine, _ in
        machine.warnings.rules = []
        machine.warnings.shown = []
        return .none
      },
      .numpy("_enter", "record maker", in: "warnings") { machine, arguments in
        guard machine.warnings.outer.count < 1_000 else {
          throw machine.raise(.recursion, "maximum recursion depth exceeded")
        }
        var state = machine.warnings
        state.outer.append(machine.warnings)
        state.outer[state.outer.count - 1].outer = []
        if arguments[0].kind == .list {
          state.record = arguments[0]
          state.maker = arguments[1]
        }
        state.shown = []
        machine.warnings = state
        return .none
      },
      .numpy("_leave", "", in: "warnings") { machine, _ in
        var outer = machine.warnings.outer
        guard var state = outer.popLast() else { return .none }
        state.outer = outer
        state.shown = []
        machine.warnings = state
        return .none
      },
      NativeDefinition(.module("warnings"), "warn", "message category= stacklevel= source=") {
        machine, arguments throws(Raised) in
        try machine.warn(arguments)
        return .none
      },
    ]
  }
}

extension Machine {
  /// `warnings.warn(message, category, stacklevel)`.
  fileprivate func warn(_ arguments: Arguments) throws(Raised) {
    let warning = exceptionTypes[.warning] ?? .unset
    let message = arguments[0]
    let level = arguments[2].isUnset ? 1 : try index(arguments[2])
    // A warning that has been made already brings its class.
    if message.kind == .instance, isInstance(message, of: warning) {
      return try warn(type(of: message), try self.message(of: message), made: message, level: level)
    }
    let isGiven = !arguments[1].isUnset && !arguments[1].isNone
    let category = isGiven ? arguments[1] : exceptionTypes[.userWarning] ?? .unset
    guard category.kind == .type, isDescendant(category, of: warning) else {
      throw raise(.type, "category must be a Warning subclass, not '\(typeName(of: category))'")
    }
    try warn(category, try text(of: message), level: level)
  }
}
