import Syntax

extension EditCatalog {
  /// Changes of what the forward pass and the loss compute, where the backward pass may be right and they are wrong:
  /// other numbers, other functions, terms that are left out.
  mutating func addForward(_ value: Expression) {
    value.forEach { part in
      switch part.kind {
      case .integer(let number):
        for other in [1, 2, number - 1, number + 1] where other != number && other >= 0 {
          replace(part, with: Piece("\(other)"))
        }
      case .float(let number):
        for other in [1, 2] where Double(other) != number { replace(part, with: Piece("\(other)")) }
      case .call(let function, let arguments) where arguments.count == 1:
        guard case .positional = arguments[0].kind, let prefix = functionPrefix(function) else { return }
        let name = text(function).dropFirst(prefix.count)
        var operands = [piece(arguments[0].value)]
        if let rest = withoutNumber(arguments[0].value) { operands.append(rest) }
        for operand in operands {
          if name.hasPrefix("log") {
            replace(part, with: .call("\(prefix)log", operand))
          } else {
            replace(part, with: Piece("\(operand.text(atLeast: 5))**2", level: 4))
            replace(part, with: .call("\(prefix == "" ? pool.numpy ?? "math." : prefix)exp", operand))
          }
        }
      case .call(let function, let arguments) where arguments.count == 2:
        let opposite = ["maximum": "minimum", "minimum": "maximum"]
        guard let prefix = functionPrefix(function),
          let other = opposite[String(text(function).dropFirst(prefix.count))]
        else { return }
        replace(function, with: Piece(prefix + other))
      case .binary(.add, _, _):
        if let rest = withoutNumber(part) { replace(part, with: rest) }
      case .binary(.multiply, let target, let logarithm): addOtherClass(part, target, logarithm)
      default: break
      }
    }
    addSigns(value)
  }

  /// The half of a binary cross-entropy that stands for the other class, beside `target * log(output)`.
  private mutating func addOtherClass(_ half: Expression, _ target: Expression, _ logarithm: Expression) {
    guard case .call(let function, let arguments) = logarithm.kind, arguments.count == 1,
      let prefix = functionPrefix(function), text(function) == prefix + "log"
    else { return }
    let one = Piece("1")
    func other(_ target: Expression) -> Piece {
      (one - piece(target)) * .call(text(function), one - piece(arguments[0].value))
    }
    switch target.kind {
    case .unary(.minus, let target): replace(half, with: piece(half) - other(target))
    default: replace(half, with: piece(half) + other(target))
    }
  }

  /// A sum without the number in it; nil for anything else.
  private func withoutNumber(_ sum: Expression) -> Piece? {
    guard case .binary(.add, let left, let right) = sum.kind else { return nil }
    if left.isNumber { return piece(right) }
    return right.isNumber ? piece(left) : nil
  }

  /// What stands before the name of a function of a module, or nothing before that of a built-in one; nil for another.
  private func functionPrefix(_ function: Expression) -> String? {
    switch function.kind {
    case .attribute(let owner, _):
      guard case .name(let module) = owner.kind, "\(module)." == pool.numpy || module == "math" else {
        return nil
      }
      return "\(module)."
    case .name("abs"): return ""
    default: return nil
    }
  }
}

extension Expression {
  /// Whether it is a number in the text.
  fileprivate var isNumber: Bool {
    switch kind {
    case .integer, .float: true
    default: false
    }
  }
}
