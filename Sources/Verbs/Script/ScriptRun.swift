import Notebook
import struct Script.Limits
import struct Script.ScriptInput
import struct Script.ScriptSettings

/// What a script block gives to the blocks that draw it or run its program again.
struct ScriptRun: Sendable {
  /// The block's name.
  let name: String
  /// The program and what it was given.
  let code: CodeText
  let options: ScriptOptions
  /// What the program runs with.
  let limits: Limits
  let seed: Int
  /// What the program is given in place of what it says itself, but for what is watched.
  let settings: ScriptSettings
  let inputs: [String: ScriptInput]
  /// The curves, watched ones first.
  let curves: [ScriptCurve]

  /// The part of a notebook's seed that programs start from.
  static func seed(_ seed: UInt64) -> Int { Int(truncatingIfNeeded: seed & 0xFFFF_FFFF) }

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
