extension Expression {
  /// What the expression is, in the words of CPython's errors.
  var description: String {
    switch kind {
    case .none: "None"
    case .boolean(let value): value ? "True" : "False"
    case .ellipsis: "ellipsis"
    case .integer, .largeInteger, .float, .imaginary, .string: "literal"
    case .formatted: "f-string expression"
    case .name: "name"
    case .tuple: "tuple"
    case .list: "list"
    case .set: "set display"
    case .dictionary: "dict literal"
    case .unary, .binary, .logical: "expression"
    case .comparison: "comparison"
    case .conditional: "conditional expression"
    case .lambda: "lambda"
    case .call: "function call"
    case .attribute: "attribute"
    case .index, .slice: "subscript"
    case .starred: "starred"
    case .comprehension(.list, _, _, _): "list comprehension"
    case .comprehension(.set, _, _, _): "set comprehension"
    case .comprehension(.dictionary, _, _, _): "dict comprehension"
    case .comprehension(.generator, _, _, _): "generator expression"
    case .assignment: "named expression"
    case .yield, .yieldFrom: "yield expression"
    }
  }

  /// The first part that nothing can be assigned to; nil in a valid target.
  func invalidTarget(allowsStar: Bool) -> Expression? {
    switch kind {
    case .name, .attribute, .index: return nil
    case .tuple(let elements), .list(let elements):
      for element in elements {
        if let wrong = element.invalidTarget(allowsStar: allowsStar) { return wrong }
      }
      return nil
    case .starred(let value): return allowsStar ? value.invalidTarget(allowsStar: true) : self
    default: return self
    }
  }

  /// Whether the expression is an operand of a comparison as it stands.
  var isBitwise: Bool {
    switch kind {
    case .logical, .comparison, .conditional, .lambda, .assignment, .starred, .slice, .unary(.not, _): false
    default: true
    }
  }
}
