import Syntax

/// Writes a tree as Oracle/make_cases.py writes CPython's.
struct TreeText {
  let hasPlaces: Bool
  private var textDepth = 0

  init(hasPlaces: Bool) { self.hasPlaces = hasPlaces }

  private func at(_ span: SourceSpan) -> String {
    guard hasPlaces, textDepth == 0 else { return "" }
    return "@\(span.line):\(span.column)-\(span.endLine):\(span.endColumn)"
  }

  mutating func body(_ statements: [Statement]) -> String {
    "{" + join(statements) { $0.statement($1) } + "}"
  }

  private mutating func join<T>(_ items: [T], _ write: (inout TreeText, T) -> String) -> String {
    var parts: [String] = []
    for item in items { parts.append(write(&self, item)) }
    return parts.joined(separator: " ")
  }

  private mutating func all(_ expressions: [Expression]) -> String {
    "[" + join(expressions) { $0.expression($1) } + "]"
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar.value < 33 || scalar.value > 126 || scalar == "\"" || scalar == "\\" {
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private mutating func parameter(_ parameter: Parameters.Parameter?) -> String {
    parameter.map { "(\($0.name) \(expression($0.defaultValue)))" } ?? "_"
  }

  private mutating func parameters(_ list: Parameters) -> String {
    let first = join(list.positional) { $0.parameter($1) }
    let rest = parameter(list.rest)
    let last = join(list.keywordOnly) { $0.parameter($1) }
    return "([\(first)] \(list.positionalOnlyCount) \(rest) [\(last)] \(parameter(list.keywordRest)))"
  }

  private mutating func arguments(_ arguments: [Argument]) -> String {
    "["
      + join(arguments) { writer, argument in
        let value = writer.expression(argument.value)
        switch argument.kind {
        case .positional: return value
        case .keyword(let name): return "(\(name) \(value))"
        case .unpacked: return "(* \(value))"
        case .unpackedMapping: return "(** \(value))"
        }
      } + "]"
  }

  private mutating func parts(_ parts: [FormattedPart]) -> String {
    var items: [String] = []
    var text = ""
    for part in parts {
      switch part {
      case .text(let more): text += more
      case .value(let value, let conversion, let specification):
        if !text.isEmpty { items.append(quoted(text)) }
        text = ""
        let letter = conversion.map { String($0) } ?? "_"
        items.append("(\(expression(value)) \(letter) \(self.parts(specification)))")
      }
    }
    if !text.isEmpty { items.append(quoted(text)) }
    return "[" + items.joined(separator: " ") + "]"
  }

  mutating func expression(_ expression: Expression?) -> String {
    guard let expression else { return "_" }
    return "(" + inner(expression) + ")" + at(expression.span)
  }

  private mutating func inner(_ value: Expression) -> String {
    switch value.kind {
    case .none: return "None"
    case .boolean(let truth): return truth ? "True" : "False"
    case .ellipsis: return "..."
    case .integer(let number): return "int \(number)"
    case .largeInteger(let digits): return "int " + digits
    case .float(let number): return "float " + String(number.bitPattern, radix: 16)
    case .imaginary(let number): return "imaginary " + String(number.bitPattern, radix: 16)
    case .string(let text): return "str " + quoted(text)
    case .formatted(let list):
      textDepth += 1
      defer { textDepth -= 1 }
      return "format " + parts(list)
    case .name(let name): return "name " + name
    case .tuple(let elements): return "tuple " + all(elements)
    case .list(let elements): return "list " + all(elements)
    case .set(let elements): return "set " + all(elements)
    case .dictionary(let items):
      return "dict [" + join(items) { "(\($0.expression($1.key)) \($0.expression($1.value)))" } + "]"
    case .unary(let symbol, let operand): return symbol.rawValue + " " + expression(operand)
    case .binary(let symbol, let left, let right):
      return "\(symbol.rawValue) \(expression(left)) \(expression(right))"
    case .logical(let isAnd, let operands): return (isAnd ? "and " : "or ") + all(operands)
    case .comparison(let first, let rest):
      let left = expression(first)
      return "compare \(left) [" + join(rest) { "(\($1.0.rawValue) \($0.expression($1.1)))" } + "]"
    default: return compound(value)
    }
  }

  private mutating func compound(_ value: Expression) -> String {
    switch value.kind {
    case .conditional(let test, let then, let otherwise):
      return "if \(expression(test)) \(expression(then)) \(expression(otherwise))"
    case .lambda(let list, let body): return "lambda \(parameters(list)) \(expression(body))"
    case .call(let function, let list): return "call \(expression(function)) \(arguments(list))"
    case .attribute(let owner, let name): return "attribute \(expression(owner)) \(name)"
    case .index(let owner, let index): return "index \(expression(owner)) \(expression(index))"
    case .slice(let lower, let upper, let step):
      return "slice \(expression(lower)) \(expression(upper)) \(expression(step))"
    case .starred(let inside): return "starred " + expression(inside)
    case .comprehension(let kind, let element, let value, let clauses):
      let made = "\(kind) \(expression(element)) \(expression(value))"
      let rest = join(clauses) {
        "(\($0.expression($1.target)) \($0.expression($1.iterable)) \($0.all($1.conditions)))"
      }
      return "comprehension \(made) [\(rest)]"
    case .assignment(let name, let assigned): return "named \(name) \(expression(assigned))"
    case .yield(let given): return "yield " + expression(given)
    case .yieldFrom(let given): return "yield-from " + expression(given)
    default: return "?"
    }
  }

  private mutating func statement(_ statement: Statement) -> String {
    let text = "(" + act(statement) + ")"
    switch statement.kind {
    // CPython places them without their decorators.
    case .function(let function) where !function.decorators.isEmpty: return text
    case .class(let definition) where !definition.decorators.isEmpty: return text
    default: return text + at(statement.span)
    }
  }

  private func names(_ names: [ImportedName]) -> String {
    "[" + names.map { "\($0.path) \($0.alias ?? "_")" }.joined(separator: ", ") + "]"
  }

  private mutating func act(_ statement: Statement) -> String {
    switch statement.kind {
    case .expression(let value): return "expression " + expression(value)
    case .assign(let targets, let value): return "assign \(all(targets)) \(expression(value))"
    case .annotated(let target, let value): return "annotated \(expression(target)) \(expression(value))"
    case .augmented(let target, let symbol, let value):
      return "\(symbol.rawValue)= \(expression(target)) \(expression(value))"
    case .delete(let targets): return "delete " + all(targets)
    case .pass: return "pass"
    case .break: return "break"
    case .continue: return "continue"
    case .return(let value): return "return " + expression(value)
    case .raise(let error, let cause): return "raise \(expression(error)) \(expression(cause))"
    case .global(let names): return "global " + names.joined(separator: " ")
    case .nonlocal(let names): return "nonlocal " + names.joined(separator: " ")
    case .assert(let test, let message): return "assert \(expression(test)) \(expression(message))"
    case .import(let list): return "import " + names(list)
    case .importFrom(let path, let list): return "from \(path) \(names(list))"
    default: return block(statement)
    }
  }

  private mutating func block(_ statement: Statement) -> String {
    switch statement.kind {
    case .if(let test, let then, let otherwise):
      return "if \(expression(test)) \(body(then)) \(body(otherwise))"
    case .while(let test, let loop, let otherwise):
      return "while \(expression(test)) \(body(loop)) \(body(otherwise))"
    case .for(let target, let iterable, let loop, let otherwise):
      return "for \(expression(target)) \(expression(iterable)) \(body(loop)) \(body(otherwise))"
    case .with(let items, let inside):
      let list = join(items) { "(\($0.expression($1.context)) \($0.expression($1.target)))" }
      return "with [\(list)] \(body(inside))"
    case .try(let tried, let handlers, let otherwise, let finally):
      let first = body(tried)
      let list = join(handlers) {
        "(\($0.expression($1.type)) \($1.name ?? "_") \($0.body($1.body)))" + $0.at($1.span)
      }
      return "try \(first) [\(list)] \(body(otherwise)) \(body(finally))"
    case .function(let function):
      let head = "def \(function.name) \(parameters(function.parameters))"
      return "\(head) \(body(function.body)) \(all(function.decorators))"
    case .class(let definition):
      let head = "class \(definition.name) \(arguments(definition.bases))"
      return "\(head) \(body(definition.body)) \(all(definition.decorators))"
    default: return "?"
    }
  }
}
