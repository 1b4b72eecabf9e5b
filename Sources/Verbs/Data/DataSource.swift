import Datasets
import Notebook

/// Where the samples of a data block come from.
enum DataSource: Sendable {
  /// Drawn by a generator.
  case generator(any Generator, samples: Int, proportions: [Double]?, labelNoise: Double)
  /// Read from a CSV file in the notebook's folder.
  case csv(CSVSource)
  /// Read from NPY files in the notebook's folder.
  case npy(NPYSource)
}

/// How a CSV file is to be read.
struct CSVSource: Sendable {
  let file: String
  /// Where the file is named, for messages.
  let place: YAMLNode
  let target: CSVTarget
  let features: [String]?
  let categories: [String]

  /// Reads the file; throws a diagnostic that points into the notebook or into the CSV file.
  func read(_ context: CellContext) throws(Diagnostic) -> Dataset {
    let text: String
    do throws(NotebookFolder.Problem) {
      text = try context.folder.text(of: file)
    } catch {
      let words = error.words(for: file)
      throw Diagnostic(
        error == .outside ? .outsideFolder : .csv, words.message, at: context.location(place),
        help: words.help)
    }
    do throws(CSVError) {
      return try Dataset(CSVReader.read(text), target: target, features: features, categories: categories)
    } catch {
      let words = error.words
      guard let position = error.position else {
        throw Diagnostic(
          .csv, "\(file): \(words.message)", at: context.location(place), help: words.help)
      }
      let source = SourceText(path: context.path(of: file), text: text)
      throw Diagnostic(
        .csv, words.message, at: source.location(position, length: words.length), help: words.help,
        notes: [Diagnostic.Note("the file is read here", at: context.location(place))])
    }
  }
}
