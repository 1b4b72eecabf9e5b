import Syntax

/// Finds the variables that hold hand-written gradients, in the statements that apply them.
struct GradientNames {
  private let outline: ProgramOutline
  private let lines: SourceLines

  init(_ outline: ProgramOutline, _ lines: SourceLines) {
    self.outline = outline
    self.lines = lines
  }

  /// The only name, attribute or subscript that an update multiplies with its rate; nil if it computes the gradient.
  ///
  /// `rates` are the names of numbers there.
  func name(inLine line: Int32, parameter: String, rates: Set<String>) -> String? {
    guard let place = outline.place(ofLine: line) else { return nil }
    var step: Expression?
    switch place.statement.kind {
    case .augmented(_, .add, let value), .augmented(_, .subtract, let value): step = value
    case .assign(_, let value):
      if case .binary(let binary, let left, let right) = value.kind, binary == .add || binary == .subtract {
        step = lines[left.span] == parameter ? right : lines[right.span] == parameter ? left : nil
      }
    default: return nil
    }
    guard let step else { return nil }
    var paths: [String] = []
    var open = [step]
    while let part = open.popLast() {
      switch part.kind {
      case .binary(.multiply, let left, let right), .binary(.divide, let left, let right):
        open += [left, right]
      case .unary(.minus, let value): open.append(value)
      case .integer, .float: continue
      default:
        guard part.isPath else { return nil }
        let text = lines[part.span]
        if !rates.contains(text) { paths.append(text) }
      }
    }
    return paths.count == 1 ? paths[0] : nil
  }
}
