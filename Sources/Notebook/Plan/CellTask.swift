/// What a decoded block is going to do.
public protocol CellTask: Sendable {
  /// The values that expressions can name below the block's name; `task` looks up another block by name.
  func values(_ task: (String) -> (any CellTask)?) -> [String: ValueShape]

  /// Does the work; a pure function of the options, the other blocks' results and the seed.
  func run(_ context: CellContext) -> CellResult
}
