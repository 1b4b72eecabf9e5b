extension Plan {
  /// Reads the options of all blocks, resolves names over the whole notebook, and finds what must run before what.
  ///
  /// - Parameters:
  ///   - verbs: the verbs that blocks can have.
  ///   - overrides: values for the notebook's parameters, as YAML text; names it does not have are ignored.
  public init(_ document: Document, verbs: [Verb], overrides: [String: String] = [:]) {
    let parameters = document.frontMatter.parameters.map { ($0.name, overrides[$0.name] ?? $0.value) }
    var planner = Planner(document: document, verbs: verbs, parameters: parameters)
    planner.plan()
    self.init(
      document: document, cells: planner.cells, inlines: planner.inlines, parameters: parameters)
  }
}

/// Builds a plan step by step.
struct Planner {
  let document: Document
  let verbs: [Verb]
  let parameters: [String: String]
  var cells: [Plan.Cell] = []
  var inlines: [Plan.Inline] = []
  private var sessions: [OptionSession] = []
  private var names: [String: Int] = [:]
  /// The names in the order of the notebook.
  private var order: [String] = []

  init(document: Document, verbs: [Verb], parameters: [(name: String, value: String)]) {
    self.document = document
    self.verbs = verbs
    self.parameters = Dictionary(parameters.map { ($0.name, $0.value) }) { first, _ in first }
  }

  mutating func plan() {
    for cell in document.cells { decode(cell.source, node: cell.node) }
    for inline in document.inlines { inlines.append(parse(inline)) }
    for index in cells.indices { resolve(index) }
    for index in cells.indices { judge(index) }
    for index in inlines.indices {
      guard let expression = inlines[index].expression else { continue }
      let (dependencies, problems) = check(expression)
      inlines[index].dependencies = dependencies
      inlines[index].diagnostics += problems
    }
    refuseCycles()
  }

  func location(_ place: Located<String>) -> Diagnostic.Location {
    document.source.location(place.position, length: place.length)
  }

  // MARK: Blocks

  private mutating func decode(_ source: CellSource, node: Int) {
    var cell = Plan.Cell(node: node, source: source, display: DisplayOptions(), options: [], diagnostics: [])
    var session = OptionSession(source: document.source, parameters: parameters)
    let verb = verbs.first { $0.name == source.verb.value }
    if verb?.body == .code {
      cell.source.isCode = true
      session.code = CodeText(source, in: document.source)
    }
    if let problem = source.problem {
      cell.diagnostics.append(problem)
    } else if let verb {
      let entries = body(of: source, verb: verb, into: &cell)
      var reader = OptionReader(
        entries ?? [], at: SourcePosition(line: source.line, column: source.verb.position.column),
        session: session)
      if verb.body != .list {
        cell.display = DisplayOptions(reading: &reader, isCode: verb.body == .code)
      }
      let displayed = reader.values.count
      let task = verb.decode(&reader)
      reader.finish(what: "'nn \(verb.name)'")
      session = reader.session
      cell.options = Array(reader.values.dropFirst(displayed))
      if entries != nil { cell.diagnostics += session.diagnostics }
      if !cell.hasErrors { cell.task = task }
    } else {
      cell.diagnostics.append(
        Diagnostic(
          .unknownVerb, "unknown verb '\(source.verb.value)'", at: location(source.verb),
          help: suggestion(source.verb.value, in: verbs.map(\.name))))
    }
    register(source, verb: verb, cell: &cell)
    cells.append(cell)
    sessions.append(session)
  }

  private mutating func register(_ source: CellSource, verb: Verb?, cell: inout Plan.Cell) {
    guard let name = source.name else {
      if let verb, verb.needsName {
        cell.diagnostics.append(
          Diagnostic(
            .missingName, "'nn \(verb.name)' has no name, so nothing can refer to it",
            at: location(source.verb),
            help: "write 'nn \(verb.name) NAME'"))
        cell.task = nil
      }
      return
    }
    if let first = names[name.value], let earlier = cells[first].source.name {
      cell.diagnostics.append(
        Diagnostic(
          .duplicateName, "name '\(name.value)' is given twice", at: location(name),
          notes: [Diagnostic.Note("first given here", at: location(earlier))]))
      cell.task = nil
    } else {
      names[name.value] = cells.count
      order.append(name.value)
    }
  }

  // MARK: Prose

  private func parse(_ source: InlineSource) -> Plan.Inline {
    var inline = Plan.Inline(source: source, expression: nil, format: .plain)
    do {
      let expression = try Expression(parsing: source.expression.value, at: source.expression.position)
      if expression.isCondition != (source.kind == .claim) {
        let help =
          source.kind == .claim
          ? "compare it, for example '\(expression.text) < 0.5'" : "write 'nn claim: ...' for a condition"
        inline.diagnostics.append(
          Diagnostic(
            .expression,
            source.kind == .claim
              ? "a claim is a condition, found a number" : "found a condition, expected a number",
            at: location(source.expression), help: help))
      } else {
        inline.expression = expression
      }
    } catch {
      inline.diagnostics.append(error.diagnostic(at: source.expression.position, in: document.source))
    }
    if case .value(let format?) = source.kind {
      do {
        inline.format = try NumberStyle(format.value)
      } catch {
        inline.diagnostics.append(
          Diagnostic(
            .format, "'\(format.value)' is not a number format: \(error.words)", at: location(format),
            help: "for example .3f, .1%, .2e or d"))
      }
    }
    if !inline.diagnostics.isEmpty { inline.expression = nil }
    return inline
  }

  // MARK: Names

  private mutating func resolve(_ index: Int) {
    var dependencies: Set<Int> = []
    // A name that is wrong itself is reported once, not once more for each value below it.
    var wrongNames: Set<String> = []
    for reference in sessions[index].references {
      guard let target = names[reference.name.value] else {
        cells[index].diagnostics.append(unknownName(reference.name, verbs: reference.verbs))
        wrongNames.insert(reference.name.value)
        continue
      }
      dependencies.insert(target)
      let verb = cells[target].source.verb
      if let verbs = reference.verbs, !verbs.contains(verb.value),
        self.verbs.contains(where: { $0.name == verb.value })
      {
        wrongNames.insert(reference.name.value)
        cells[index].diagnostics.append(
          Diagnostic(
            .wrongKind,
            "'\(reference.name.value)' is a \(verb.value) block, expected a \(verbs.joined(separator: " or ")) block",
            at: location(reference.name),
            help: suggestion(reference.name.value, in: names(of: verbs)),
            notes: [Diagnostic.Note("defined here", at: location(verb))]))
      }
    }
    for expression in sessions[index].expressions {
      let (targets, problems) = check(expression, ignoring: wrongNames)
      dependencies.formUnion(targets)
      cells[index].diagnostics += problems
    }
    cells[index].dependencies = dependencies.sorted()
    if cells[index].hasErrors { cells[index].task = nil }
  }

  /// Lets a block's task say what is wrong now that all blocks are known.
  private mutating func judge(_ index: Int) {
    guard let task = cells[index].task else { return }
    cells[index].diagnostics += task.problems(in: document.source) { other in
      names[other].flatMap { cells[$0].task }
    }
  }

  private func names(of verbs: [String]?) -> [String] {
    order.filter { name in
      guard let verbs, let index = names[name] else { return true }
      return verbs.contains(cells[index].source.verb.value)
    }
  }

  private func unknownName(_ name: Located<String>, verbs: [String]?) -> Diagnostic {
    let what = verbs.map { $0.joined(separator: " or ") + " block" } ?? "block"
    return Diagnostic(
      .unknownName, "no \(what) is named '\(name.value)'", at: location(name),
      help: suggestion(
        name.value, in: names(of: verbs), none: "name a block by writing 'nn VERB \(name.value)'"))
  }

  /// Checks the paths and parameters of an expression; gives the blocks that it needs.
  private func check(
    _ expression: Expression, ignoring wrongNames: Set<String> = []
  ) -> (dependencies: [Int], problems: [Diagnostic]) {
    var dependencies: [Int] = []
    var problems: [Diagnostic] = []
    for parameter in expression.parameters where parameters[parameter.value].flatMap(decimalNumber) == nil {
      let isKnown = parameters[parameter.value] != nil
      problems.append(
        Diagnostic(
          .unknownParameter,
          isKnown ? "parameter '\(parameter.value)' is not a number" : "no parameter '\(parameter.value)'",
          at: location(parameter),
          help: isKnown ? nil : suggestion(parameter.value, in: parameters.keys.sorted())))
    }
    for path in expression.paths {
      let name = String(path.value.prefix { $0 != "." })
      if wrongNames.contains(name) { continue }
      guard let target = names[name] else {
        problems.append(unknownName(Located(name, at: path.position, length: name.count), verbs: nil))
        continue
      }
      dependencies.append(target)
      if let problem = unknownValue(path, of: name, in: cells[target], expression) {
        problems.append(problem)
      }
    }
    return (dependencies, problems)
  }

  private func unknownValue(
    _ path: Located<String>, of name: String, in cell: Plan.Cell, _ expression: Expression
  ) -> Diagnostic? {
    guard let task = cell.task else { return nil }
    let values = task.values { other in names[other].flatMap { cells[$0].task } }
    let rest = String(path.value.dropFirst(name.count + 1))
    let place = Located(path.value, at: path.position, length: path.length)
    guard let shape = values[rest] else {
      if task.hasOtherValues, !rest.isEmpty { return nil }
      let known = values.keys.sorted()
      let help =
        nearest(rest, in: known).map { "did you mean '\(name).\($0)'?" }
        ?? (known.isEmpty
          ? "'nn \(cell.source.verb.value)' has no values"
          : "there is: " + known.map { "\(name).\($0)" }.joined(separator: ", "))
      return Diagnostic(
        .unknownValue,
        rest.isEmpty ? "'\(name)' is a block, not a number" : "'\(name)' has no value '\(rest)'",
        at: location(place), help: help)
    }
    if shape == .number, expression.curvePaths.contains(path.value) {
      return Diagnostic(.expression, "'\(path.value)' is a number, expected a curve", at: location(place))
    }
    return nil
  }
}

extension Plan.Cell {
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
