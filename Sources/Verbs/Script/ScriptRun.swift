import Notebook

/// What a script block gives to the blocks that draw it or run its program again.
struct ScriptRun: Sendable {
  /// The block's name.
  let name: String
  /// The program and what it was given.
  let code: CodeText
  let options: ScriptOptions
  /// The curves, watched ones first.
  let curves: [ScriptCurve]

  func curve(_ name: String) -> ScriptCurve? { curves.first { $0.name == name } }
}

/// Numbers that a program gave turn by turn.
struct ScriptCurve: Equatable, Sendable {
  let name: String
  let values: [Double]
  /// The counter that was printed beside them; nil where they are counted from 0.
  var x: [Double]?
  /// What the counter is called.
  var xTitle = "turn"
}
