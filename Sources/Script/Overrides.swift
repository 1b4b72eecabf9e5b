import Syntax

/// Values that a program's variables get instead of what its top level assigns to them.
struct Overrides {
  private let values: [String: String]
  private let lines: [String: Int]
  private let inputs: Set<String>

  /// Gives variables other values.
  ///
  /// `values` are expressions of the language by the name of the variable; the names of `inputs` get what the global
  /// variables of ``hiddenName(of:)`` hold. `lines` says where errors in values are shown.
  init(_ values: [String: String], lines: [String: Int] = [:], inputs: Set<String> = []) {
    self.values = values
    self.lines = lines
    self.inputs = inputs
  }

  /// The name of the variable that holds an input; no program can write it.
  static func hiddenName(of input: String) -> String { "." + input }

  /// The program with other values; throws where a value is no expression, or nothing in the program has the name.
  func apply(to program: Program) throws(SyntaxErrors) -> Program {
    guard !values.isEmpty || !inputs.isEmpty else { return program }
    var expressions: [String: Expression] = [:]
    for (name, text) in values.sorted(by: { $0.key < $1.key }) {
      let column = ScriptSettings.valueColumn
      guard let value = try? OptionExpression.parse(text, line: lines[name] ?? 1, column: column)
      else {
        throw error(
          "the value '\(text)' of '\(name)' is not an expression", about: name, column: column,
          length: text.count)
      }
      expressions[name] = value
    }
    let start = SourceSpan(line: 1, column: 1, endLine: 1, endColumn: 1)
    for name in inputs { expressions[name] = Expression(.name(Self.hiddenName(of: name)), at: start) }
    var used: Set<String> = []
    var body = replaced(program.body, expressions, &used)
    let settable = NameUses(of: program.body).settable
    // What the program leaves open is given before its first statement.
    var given: [Statement] = []
    for name in expressions.keys.sorted() where !used.contains(name) {
      guard let value = expressions[name], settable.contains(name) else {
        throw error(
          "no statement at the program's top level assigns to '\(name)'", about: name, column: 1,
          length: name.count)
      }
      given.append(Statement(.assign([Expression(.name(name), at: start)], value), at: start))
    }
    body.insert(contentsOf: given, at: body.documentation == nil ? 0 : 1)
    return Program(body: inputs.isEmpty ? body : withoutIdleImports(body), notes: program.notes)
  }

  /// An error at a part of a value's line; at the start of the program where it has none.
  private func error(_ message: String, about name: String, column: Int, length: Int) -> SyntaxErrors {
    let span =
      lines[name].map {
        SourceSpan(line: $0, column: column, endLine: $0, endColumn: column + max(1, length))
      } ?? SourceSpan(line: 1, column: 1, endLine: 1, endColumn: 1)
    return SyntaxErrors([SyntaxError(message, at: span)])
  }

  /// The place of errors in a value: its own line if it has one, else that of the program's value.
  private func place(of name: String, _ own: SourceSpan, instead span: SourceSpan) -> SourceSpan {
    lines[name] == nil ? span : own
  }

  private func replaced(
    _ statements: [Statement], _ values: [String: Expression], _ used: inout Set<String>
  ) -> [Statement] {
    statements.flatMap { statement in
      var statement = statement
      var corrections: [Statement] = []
      switch statement.kind {
      case .assign(let targets, let value):
        let (value, rest) = replaced(targets, value, values, &used)
        statement.kind = .assign(targets, value)
        corrections = rest.map { Statement($0, at: statement.span) }
      case .annotated(let target, let value?):
        statement.kind = .annotated(target, replaced([target], value, values, &used).value)
      case .if(let test, let body, let otherwise):
        statement.kind = .if(
          test, replaced(body, values, &used), otherwise: replaced(otherwise, values, &used))
      case .try(let body, let handlers, let otherwise, let finally):
        statement.kind = .try(
          replaced(body, values, &used), handlers, otherwise: replaced(otherwise, values, &used),
          finally: finally)
      case .with(let items, let body): statement.kind = .with(items, replaced(body, values, &used))
      default: break
      }
      return [statement] + corrections
    }
  }

  /// The value of an assignment, and the assignments that are needed behind it.
  private func replaced(
    _ targets: [Expression], _ value: Expression, _ values: [String: Expression], _ used: inout Set<String>
  ) -> (value: Expression, corrections: [Statement.Kind]) {
    var corrections: [Statement.Kind] = []
    for target in targets {
      switch (target.kind, value.kind) {
      case (.name(let name), _):
        guard var new = values[name] else { continue }
        used.insert(name)
        new.span = place(of: name, new.span, instead: value.span)
        return (new, [])
      case (.tuple(let names), .tuple(var parts)) where names.count == parts.count:
        for (index, part) in names.enumerated() {
          let (new, more) = replaced([part], parts[index], values, &used)
          parts[index] = new
          corrections += more
        }
        return (Expression(.tuple(parts), at: value.span), corrections)
      case (.tuple, _), (.list, _):
        // Where every name is given, what the program calls for them is not called.
        if let whole = given(for: target, values, at: value.span, &used) { return (whole, []) }
        for name in names(of: target) {
          guard var new = values[name] else { continue }
          used.insert(name)
          new.span = place(of: name, new.span, instead: value.span)
          corrections.append(.assign([Expression(.name(name), at: target.span)], new))
        }
      default: continue
      }
    }
    return (value, corrections)
  }

  /// The given values in the shape of a target; nil unless all its names have one.
  private func given(
    for target: Expression, _ values: [String: Expression], at span: SourceSpan, _ used: inout Set<String>
  ) -> Expression? {
    switch target.kind {
    case .name(let name):
      guard var value = values[name] else { return nil }
      value.span = place(of: name, value.span, instead: span)
      used.insert(name)
      return value
    case .tuple(let parts), .list(let parts):
      var found: [Expression] = []
      for part in parts {
        guard let value = given(for: part, values, at: span, &used) else { return nil }
        found.append(value)
      }
      return Expression(.tuple(found), at: span)
    default: return nil
    }
  }

  private func names(of target: Expression) -> [String] {
    switch target.kind {
    case .name(let name): [name]
    case .tuple(let parts), .list(let parts): parts.flatMap(names)
    case .starred(let part): names(of: part)
    default: []
    }
  }

  /// The program without imports of modules that there are not, where nothing reads their names any more.
  private func withoutIdleImports(_ body: [Statement]) -> [Statement] {
    let read = Set(NameUses(of: body).uses.map(\.name))
    return body.filter { statement in
      switch statement.kind {
      case .import(let names):
        names.contains { name in
          ModuleTable.canonical(name.path) != nil
            || read.contains(name.alias ?? String(name.path.prefix { $0 != "." }))
        }
      case .importFrom(let module, let names):
        ModuleTable.canonical(module) != nil
          || names.contains { $0.path == "*" || read.contains($0.alias ?? $0.path) }
      default: true
      }
    }
  }
}
