import Syntax

/// The names that a program reads and binds, wherever that is.
struct NameUses {
  /// A place where a name is read.
  struct Use {
    let name: String
    let span: SourceSpan
    /// Whether it is called.
    let isCalled: Bool
    /// Whether a run that gets so far reads it: outside of functions, conditions and `try`.
    let isCertain: Bool
  }

  /// Every place where a name is read, in the order of the text.
  private(set) var uses: [Use] = []
  /// The names that something binds.
  private(set) var bound: Set<String> = []
  /// The names that a statement at the top level assigns to, in conditions and loops too.
  private(set) var assignedAtTop: Set<String> = []
  /// The modules whose names are all imported.
  private(set) var starred: [String] = []
  /// How many functions, classes and lambdas are around.
  private var depth = 0
  /// How many statements are around that may leave what they hold out.
  private var doubts = 0

  init(of statements: [Statement]) { visit(statements) }

  /// The names that can be given a value from outside: the top level assigns to them, or nothing does.
  var settable: Set<String> { assignedAtTop.union(Set(uses.map(\.name)).subtracting(bound)) }

  private mutating func visit(_ statements: [Statement]) {
    for statement in statements { visit(statement) }
  }

  private mutating func inside(_ body: (inout NameUses) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  private mutating func doubtfully(_ body: (inout NameUses) -> Void) {
    doubts += 1
    body(&self)
    doubts -= 1
  }

  private mutating func bind(_ name: String) {
    bound.insert(name)
    if depth == 0 { assignedAtTop.insert(name) }
  }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): visit(value)
    case .assign(let targets, let value):
      visit(value)
      for target in targets { bind(target) }
    case .annotated(let target, let value):
      value.map { visit($0) }
      if value != nil { bind(target) }
    case .augmented(let target, _, let value):
      visit(target)
      visit(value)
      bind(target)
    case .delete(let targets): for target in targets { visit(target) }
    case .pass, .break, .continue, .nonlocal, .global: break
    case .return(let value): value.map { visit($0) }
    case .raise(let value, let cause):
      value.map { visit($0) }
      cause.map { visit($0) }
    case .assert(let test, let message):
      visit(test)
      message.map { value in doubtfully { $0.visit(value) } }
    case .if(let test, let body, let otherwise):
      visit(test)
      doubtfully {
        $0.visit(body)
        $0.visit(otherwise)
      }
    case .while(let test, let body, let otherwise):
      visit(test)
      visit(body)
      doubtfully { $0.visit(otherwise) }
    case .for(let target, let iterable, let body, let otherwise):
      visit(iterable)
      bind(target)
      visit(body)
      doubtfully { $0.visit(otherwise) }
    case .with(let items, let body):
      for item in items {
        visit(item.context)
        item.target.map { bind($0) }
      }
      visit(body)
    case .try(let body, let handlers, let otherwise, let finally):
      doubtfully {
        $0.visit(body)
        for handler in handlers {
          if let type = handler.type { $0.visit(type) }
          if let name = handler.name { $0.bind(name) }
          $0.visit(handler.body)
        }
        $0.visit(otherwise)
      }
      visit(finally)
    case .function(let definition): visit(definition)
    case .class(let definition):
      for decorator in definition.decorators { visit(decorator) }
      for base in definition.bases { visit(base.value) }
      bind(definition.name)
      inside { $0.visit(definition.body) }
    case .import(let names):
      for name in names { bind(name.alias ?? String(name.path.prefix { $0 != "." })) }
    case .importFrom(let module, let names):
      for name in names {
        if name.path == "*" { starred.append(module) } else { bind(name.alias ?? name.path) }
      }
    }
  }

  private mutating func visit(_ definition: FunctionDefinition) {
    for decorator in definition.decorators { visit(decorator) }
    visitDefaults(definition.parameters)
    bind(definition.name)
    inside {
      $0.bind(definition.parameters)
      $0.doubtfully { $0.visit(definition.body) }
    }
  }

  private mutating func visitDefaults(_ parameters: Parameters) {
    for parameter in parameters.positional + parameters.keywordOnly {
      parameter.defaultValue.map { visit($0) }
    }
  }

  private mutating func bind(_ parameters: Parameters) {
    let rest = [parameters.rest, parameters.keywordRest].compactMap { $0 }
    for parameter in parameters.positional + parameters.keywordOnly + rest { bind(parameter.name) }
  }

  private mutating func bind(_ target: Expression) {
    switch target.kind {
    case .name(let name): bind(name)
    case .tuple(let parts), .list(let parts): for part in parts { bind(part) }
    case .starred(let part): bind(part)
    default: visit(target)
    }
  }

  private mutating func visit(_ parts: [FormattedPart]) {
    for case .value(let value, _, let specification) in parts {
      visit(value)
      visit(specification)
    }
  }

  private mutating func use(_ name: String, _ span: SourceSpan, isCalled: Bool = false) {
    uses.append(Use(name: name, span: span, isCalled: isCalled, isCertain: doubts == 0))
  }

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .none, .boolean, .ellipsis, .integer, .largeInteger, .float, .imaginary, .string: break
    case .formatted(let parts): visit(parts)
    case .name(let name): use(name, expression.span)
    case .tuple(let parts), .list(let parts), .set(let parts): for part in parts { visit(part) }
    case .logical(_, let parts):
      parts.first.map { visit($0) }
      doubtfully { for part in parts.dropFirst() { $0.visit(part) } }
    case .dictionary(let entries):
      for entry in entries {
        entry.key.map { visit($0) }
        visit(entry.value)
      }
    case .unary(_, let value), .starred(let value), .yieldFrom(let value), .attribute(let value, _):
      visit(value)
    case .binary(_, let left, let right), .index(let left, let right):
      visit(left)
      visit(right)
    case .comparison(let first, let rest):
      visit(first)
      for (_, value) in rest { visit(value) }
    case .conditional(let test, let then, let otherwise):
      visit(test)
      doubtfully {
        $0.visit(then)
        $0.visit(otherwise)
      }
    case .lambda(let parameters, let body):
      visitDefaults(parameters)
      inside {
        $0.bind(parameters)
        $0.doubtfully { $0.visit(body) }
      }
    case .call(let callee, let arguments):
      if case .name(let name) = callee.kind { use(name, callee.span, isCalled: true) } else { visit(callee) }
      for argument in arguments { visit(argument.value) }
    case .slice(let start, let stop, let step):
      for part in [start, stop, step].compactMap({ $0 }) { visit(part) }
    case .comprehension(_, let element, let value, let clauses):
      inside {
        for clause in clauses {
          $0.visit(clause.iterable)
          $0.bind(clause.target)
          for condition in clause.conditions { $0.visit(condition) }
        }
        $0.visit(element)
        if let value { $0.visit(value) }
      }
    case .assignment(let name, let value):
      visit(value)
      bind(name)
    case .yield(let value): value.map { visit($0) }
    }
  }
}
