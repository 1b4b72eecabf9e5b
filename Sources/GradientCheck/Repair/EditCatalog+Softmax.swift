import Syntax

extension EditCatalog {
  /// Changes that make a softmax of exponentials that are divided by something else than their sum, or not divided.
  mutating func addNormalisation(_ softmax: SoftmaxFault, _ outline: ProgramOutline) {
    guard let value = place.statement.editedValue, let numpy = pool.numpy else { return }
    let options = softmax.classAxis.map { ", axis=\($0), keepdims=True" } ?? ""
    func sum(of scores: Expression) -> Piece { .call("\(numpy)sum", Piece(text(scores)), options: options) }
    switch softmax.reason {
    case .notDivided:
      // The program may have the sum already, and not use it.
      for statement in before(outline) {
        guard case .assign(let targets, let sum) = statement.kind, targets.count == 1,
          case .call(let function, let arguments) = sum.kind, function.lastName == "sum",
          summand(function, arguments).map(text) == text(value)
        else { continue }
        replaceAll(with: piece(value) / piece(targets[0]))
      }
      replaceAll(with: piece(value) / sum(of: value))
    case .noSum:
      value.forEach { part in
        guard case .binary(.divide, let scores, let divisor) = part.kind else { return }
        // What the statement only names is computed before it.
        let statement = before(outline).last { $0.targets.count == 1 && text($0.targets[0]) == text(divisor) }
        if let computed = statement?.editedValue {
          change(computed.span, to: sum(of: scores).text)
        } else {
          replace(divisor, with: sum(of: scores))
        }
      }
    case .otherSum, .noExponentials: break
    }
  }

  /// The statements of the same function before this one.
  private func before(_ outline: ProgramOutline) -> [Statement] {
    outline.places.filter { $0.function == place.function && $0.lines.upperBound < place.lines.lowerBound }
      .map(\.statement)
  }
}
