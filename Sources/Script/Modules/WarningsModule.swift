/// What the text of the module `warnings` asks the machine for.
enum WarningsModule {
  static var definitions: [NativeDefinition] {
    [
      .numpy("_filter", "action message category append", in: "warnings") { machine, arguments in
        let category = arguments[2]
        guard category.kind == .type,
          machine.isDescendant(category, of: machine.exceptionTypes[.warning] ?? .unset)
        else { throw machine.raise(.type, "category must be a Warning subclass") }
        let action: WarningRule.Action
        switch try machine.word(arguments[0], default: "") {
        case "default", "always", "module", "once": action = .show
        case "ignore": action = .ignore
        case "error": action = .raise
        case let word: throw machine.raise(.value, "invalid action: '\(word)'")
        }
        let start = try machine.word(arguments[1], default: "").lowercased()
        let rule = WarningRule(action: action, category: category, start: start)
        let isLast = try machine.truth(of: arguments[3])
        machine.warnings.rules.insert(rule, at: isLast ? machine.warnings.rules.count : 0)
        return .none
      },
      .numpy("_reset", "", in: "warnings") { machine, _ in
        machine.warnings.rules = []
        return .none
      },
      .numpy("_enter", "record", in: "warnings") { machine, arguments in
        guard machine.warnings.outer.count < 1_000 else {
          throw machine.raise(.recursion, "maximum recursion depth exceeded")
        }
        var state = machine.warnings
        state.outer.append(machine.warnings)
        state.outer[state.outer.count - 1].outer = []
        if arguments[0].kind == .list { state.record = arguments[0] }
        machine.warnings = state
        return .none
      },
      .numpy("_leave", "", in: "warnings") { machine, _ in
        var outer = machine.warnings.outer
        guard var state = outer.popLast() else { return .none }
        state.outer = outer
        machine.warnings = state
        return .none
      },
      .numpy("_warn", "message category", in: "warnings") { machine, arguments in
        var category = arguments[1].isNone ? machine.exceptionTypes[.userWarning] ?? .unset : arguments[1]
        // A warning that has been made already brings its class.
        if arguments[0].kind == .instance { category = machine.type(of: arguments[0]) }
        guard category.kind == .type,
          machine.isDescendant(category, of: machine.exceptionTypes[.warning] ?? .unset)
        else {
          throw machine.raise(
            .type,
            "category must be a Warning subclass, not '\(machine.typeName(of: arguments[1]))'")
        }
        try machine.warn(category, try machine.text(of: arguments[0]))
        return .none
      },
    ]
  }
}
