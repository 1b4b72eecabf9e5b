import Tensor

extension NPYArray {
  /// The array with one row for each entry of the first dimension.
  public var matrix: Matrix { Matrix(rows: rows, columns: columns, numbers: numbers) }

  /// The elements as labels of classes: whole numbers >= 0, one a row.
  public func labels() throws(NPYError) -> [Int] {
    if columns > 1 { throw .labelColumns(found: columns) }
    var labels: [Int] = []
    labels.reserveCapacity(numbers.count)
    for row in 0..<numbers.count {
      let element = numbers[row]
      guard let label = Int(exactly: element), label >= 0 else {
        throw .label(index: [row] + shape.dropFirst().map { _ in 0 }, found: element)
      }
      labels.append(label)
    }
    return labels
  }
}

extension Dataset {
  /// Makes a data set of inputs, whose features are called x1, x2 and so on, and a target with one entry a row.
  public init(inputs: Matrix, target: Target) {
    self.init(inputs: inputs, featureNames: (0..<inputs.columns).map { "x\($0 + 1)" }, target: target)
  }
}

extension Target {
  /// The classes that labels name, called by their numbers in ascending order; nil if there are too many.
  ///
  /// `known` holds the labels that are classes whether or not they occur in `labels`.
  public static func classes(labels: [Int], known: Set<Int>) -> Target? {
    let sorted = known.union(labels).sorted()
    guard sorted.count <= CSVTable.categoryLimit else { return nil }
    let places = Dictionary(uniqueKeysWithValues: zip(sorted, sorted.indices))
    return .classes(labels.map { places[$0] ?? 0 }, names: sorted.map(String.init))
  }
}
