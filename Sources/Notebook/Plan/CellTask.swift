/// What a decoded block is going to do.
public protocol CellTask: Sendable {
  /// The values that expressions can name below the block's name; `task` looks up another block by name.
  func values(_ task: (String) -> (any CellTask)?) -> [String: ValueShape]

  /// Whether there are values besides those that ``values(_:)`` knows before the run.
  var hasOtherValues: Bool { get }

  /// What is wrong in the light of the other blocks; `task` looks up another block by name.
  func problems(in source: SourceText, _ task: (String) -> (any CellTask)?) -> [Diagnostic]

  /// Does the work; a pure function of the options, the other blocks' results and the seed.
  func run(_ context: CellContext) -> CellResult
}

extension CellTask {
  /// No others.
  public var hasOtherValues: Bool { false }

  /// Nothing.
  public func problems(in source: SourceText, _ task: (String) -> (any CellTask)?) -> [Diagnostic] { [] }
}
