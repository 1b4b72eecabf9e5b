import Datasets
import Notebook
import Tensor

/// NPY files that hold samples: inputs and targets, and maybe those of a test split.
struct NPYSource: Sendable {
  /// A file and where it is named, for messages.
  struct File: Sendable {
    let name: String
    let place: YAMLNode
  }

  /// The inputs and the targets of a split, with one row a sample.
  struct Files: Sendable {
    let x: File
    let y: File
  }

  /// The splits that files are given for.
  struct Splits: Sendable {
    let train: Files
    let test: Files?
  }

  let splits: Splits
  let isClassification: Bool

  private var train: Files { splits.train }

  /// Reads the files, all samples or two splits; throws a diagnostic that points into the notebook.
  func read(_ context: CellContext) throws(Diagnostic) -> (all: Dataset, test: Dataset?) {
    let trainInputs = try array(train.x, context).matrix
    let trainTargets = try targets(of: train, rows: trainInputs.rows, context)
    guard let test = splits.test else {
      return (try dataset(trainInputs, trainTargets, known: [], context), nil)
    }
    let testInputs = try array(test.x, context).matrix
    guard testInputs.columns == trainInputs.columns else {
      throw problem(
        test.x,
        "found \(testInputs.columns) number\(testInputs.columns == 1 ? "" : "s") a row, "
          + "expected \(trainInputs.columns) as in \(train.x.name)",
        nil, context)
    }
    let testTargets = try targets(of: test, rows: testInputs.rows, context)
    // A class may occur in one of the splits alone.
    let known = Set(trainTargets.labels + testTargets.labels)
    return (
      try dataset(trainInputs, trainTargets, known: known, context),
      try dataset(testInputs, testTargets, known: known, context)
    )
  }

  /// Labels of classes, or else numbers to predict.
  private struct Targets {
    var labels: [Int] = []
    var values: Matrix?
    let file: File
  }

  private func targets(of files: Files, rows: Int, _ context: CellContext) throws(Diagnostic) -> Targets {
    let array = try array(files.y, context)
    guard array.rows == rows else {
      throw problem(
        files.y,
        "found \(array.rows) row\(array.rows == 1 ? "" : "s"), expected \(rows) as in \(files.x.name)", nil,
        context)
    }
    guard isClassification else { return Targets(values: array.matrix, file: files.y) }
    do throws(NPYError) {
      return Targets(labels: try array.labels(), file: files.y)
    } catch {
      throw problem(files.y, error.words.message, error.words.help, context)
    }
  }

  private func dataset(
    _ inputs: Matrix, _ targets: Targets, known: Set<Int>, _ context: CellContext
  ) throws(Diagnostic) -> Dataset {
    if let values = targets.values { return Dataset(inputs: inputs, target: .values(values)) }
    guard let classes = Target.classes(labels: targets.labels, known: known) else {
      throw problem(
        targets.file, "found more than \(CSVTable.categoryLimit) different labels, too many for classes",
        "write 'task: regression' to predict numbers", context)
    }
    return Dataset(inputs: inputs, target: classes)
  }

  private func array(_ file: File, _ context: CellContext) throws(Diagnostic) -> NPYArray {
    let opened: FolderFile
    do throws(NotebookFolder.Problem) {
      opened = try context.folder.open(file.name)
    } catch {
      let words = error.words(for: file.name)
      throw Diagnostic(
        error == .outside ? .outsideFolder : .npy, words.message, at: context.location(file.place),
        help: words.help)
    }
    do throws(NPYError) {
      return try NPYReader.read(size: opened.size, opened.fill)
    } catch {
      throw problem(file, error.words.message, error.words.help, context)
    }
  }

  private func problem(
    _ file: File, _ message: String, _ help: String?, _ context: CellContext
  ) -> Diagnostic {
    Diagnostic(.npy, "\(file.name): \(message)", at: context.location(file.place), help: help)
  }
}
