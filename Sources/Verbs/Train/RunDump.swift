import Datasets
import Notebook
import Tensor
import Training

/// What a training block worked on and came to, as NPY files for other programs, in the run's precision.
///
/// For each repeat: `x` and `y` (n x d, n x k), `test-x` and `test-y` where there is a test split, and for each layer
/// l `initial-weights-l` and `final-weights-l` (d x w), `initial-biases-l` and `final-biases-l` (w).
public struct RunDump: Sendable {
  /// A file to be written.
  public struct File: Sendable {
    /// The path below the notebook's folder of dumps: `RUN/x.npy`, or `RUN.1/x.npy` for the first repeat of several.
    public let path: String
    private let numbers: Tensor.Numbers
    private let shape: [Int]
    private let writer: NPYWriter

    fileprivate init(_ path: String, _ numbers: Tensor.Numbers, shape: [Int], _ writer: NPYWriter) {
      self.path = path
      self.numbers = numbers
      self.shape = shape
      self.writer = writer
    }

    /// Gives the file's bytes piece by piece.
    public func write(to sink: (UnsafeRawBufferPointer) throws -> Void) rethrows {
      try writer.write(numbers, shape: shape, to: sink)
    }
  }

  /// The files of all repeats.
  public let files: [File]

  /// Creates the dump of a block; nil if it trained nothing.
  public init?(_ result: CellResult) {
    guard let run = result.payload as? TrainedRun else { return nil }
    let writer = NPYWriter(run.recipe.precision == .float32 ? .float32 : .float64)
    files = run.records.enumerated().flatMap { index, record in
      let folder = run.records.count == 1 ? run.name : "\(run.name).\(index + 1)"
      return Self.files(of: run, record, in: folder, writer)
    }
  }

  private static func files(
    of run: TrainedRun, _ record: RunRecord, in folder: String, _ writer: NPYWriter
  ) -> [File] {
    func file(_ name: String, _ numbers: Tensor.Numbers, _ shape: [Int]) -> File {
      File("\(folder)/\(name).npy", numbers, shape: shape, writer)
    }
    func file(_ name: String, _ matrix: Matrix) -> File {
      file(name, matrix.numbers, [matrix.rows, matrix.columns])
    }
    func files(_ moment: String, _ parameters: Parameters) -> [File] {
      parameters.layers.enumerated().flatMap { index, layer in
        [
          file("\(moment)-weights-\(index + 1)", layer.weights),
          file("\(moment)-biases-\(index + 1)", Tensor.Numbers(layer.biases), [layer.biases.count]),
        ]
      }
    }
    let splits =
      [file("x", run.train.inputs), file("y", run.train.targets)]
      + (run.test.map { [file("test-x", $0.inputs), file("test-y", $0.targets)] } ?? [])
    return splits + files("initial", record.initialParameters) + files("final", record.finalParameters)
  }
}
