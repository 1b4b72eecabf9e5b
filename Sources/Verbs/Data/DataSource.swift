import Datasets
import Notebook

/// Where the samples of a data block come from.
enum DataSource: Sendable {
  /// Drawn by a generator.
  case generator(any Generator, samples: Int, proportions: [Double]?, labelNoise: Double)
  /// Read from a CSV file in the notebook's folder.
  case csv(CSVSource)
}

/// How a CSV file is to be read.
struct CSVSource: Sendable {
  let file: String
  /// Where the file is named, for messages.
  let place: YAMLNode
  let target: String
  let isRegression: Bool
  let features: [String]?
  let categories: [String]
  let separator: Character
}
