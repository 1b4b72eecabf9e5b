import Datasets
import Notebook
import struct Script.ScriptInput

/// A part of a data block that a program's variable gets.
struct ScriptBinding: Sendable {
  enum Part: String, CaseIterable, Sendable {
    /// The features, one row a sample.
    case x
    /// The targets: classes as int64 labels of shape (n,), numbers as float64 of shape (n,) or, of several columns, (n, k).
    case y
    /// One column a class, float64.
    case onehot
  }

  /// The data block.
  let block: String
  let isTest: Bool
  let part: Part

  /// What cannot be had, if the data block is known.
  func problem(_ data: DataTask) -> String? {
    if isTest, !data.hasTest { return "'\(block)' has no test split" }
    if part == .onehot, !data.isClassification { return "'\(block)' has no classes" }
    return nil
  }

  /// The array; nil where the data has no such part.
  func input(_ data: PreparedData) -> ScriptInput? {
    guard let split = isTest ? data.test : data.train else { return nil }
    switch (part, split.target) {
    case (.x, _):
      return ScriptInput(.floats(split.inputs.elements), shape: [split.inputs.rows, split.inputs.columns])
    case (.y, .classes(let classes, _)): return ScriptInput(.integers(classes), shape: [classes.count])
    case (.y, .values(let values)):
      let shape = values.columns == 1 ? [values.rows] : [values.rows, values.columns]
      return ScriptInput(.floats(values.elements), shape: shape)
    case (.onehot, .classes):
      let rows = split.oneHotTargets()
      return ScriptInput(.floats(rows.elements), shape: [rows.rows, rows.columns])
    case (.onehot, .values): return nil
    }
  }
}

extension OptionType where Value == ScriptBinding {
  /// `NAME.x`, `NAME.test.y` and so on.
  static let scriptBinding = OptionType("NAME.x, NAME.y or NAME.onehot, with '.test' before the last point") {
    node, session in
    let parts = node.text?.split(separator: ".", omittingEmptySubsequences: false).map(String.init) ?? []
    guard parts.count == 2 || (parts.count == 3 && (parts[1] == "test" || parts[1] == "train")),
      let part = parts.last.flatMap(ScriptBinding.Part.init)
    else {
      session.report(
        .badValue, "found \(node.summary), expected NAME.x, NAME.y or NAME.onehot of a data block", at: node,
        help: "for the test split NAME.test.x and so on")
      return nil
    }
    let name = Located(
      parts[0], at: SourcePosition(line: node.position.line, column: node.textColumn), length: parts[0].count)
    session.references.append(CellReference(name, verbs: ["data"]))
    return ScriptBinding(block: parts[0], isTest: parts.count == 3 && parts[1] == "test", part: part)
  } encode: { binding in
    .string("\(binding.block).\(binding.isTest ? "test." : "")\(binding.part.rawValue)")
  }
}
