/// Title and description of a figure, written from what its panels say.
enum FigureText {
  static func title(of drawings: [any PanelDrawing]) -> String {
    let quantities = Words.list(drawings.map(\.quantity))
    let names = subjects(of: drawings)
    if names.isEmpty { return quantities.isEmpty ? "empty figure" : quantities }
    return "\(quantities) of \(names.count > 5 ? "\(names.count) runs" : Words.list(names))"
  }

  static func description(of drawings: [any PanelDrawing]) -> String {
    let several = subjects(of: drawings).count > 1
    let clauses = drawings.enumerated().flatMap { index, drawing in
      drawing.clauses(naming: several ? .everywhere : index == 0 ? .once : .nowhere)
    }
    return clauses.isEmpty ? "There is nothing to draw." : clauses.joined(separator: "; ") + "."
  }

  private static func subjects(of drawings: [any PanelDrawing]) -> [String] {
    var unique: [String] = []
    for name in drawings.flatMap(\.subjects) where !name.isEmpty && !unique.contains(name) {
      unique.append(name)
    }
    return unique
  }
}
