import Tensor

extension Dataset {
  /// Makes a data set of a CSV table.
  ///
  /// The inputs are the columns `features`, by default all but the target's, in that order; those named in
  /// `categories`, which come last where `features` leaves them out, become one column of 0 and 1 for each of
  /// their values, named `column=value`. All others must hold finite numbers. Classes and categories are sorted:
  /// as numbers if all are numbers, else as text.
  public init(
    _ table: CSVTable, target: CSVTarget, features: [String]? = nil, categories: [String] = []
  ) throws(CSVError) {
    for name in target.columns + (features ?? []) + categories { _ = try table.index(of: name) }
    let others = table.columnNames.filter { !target.columns.contains($0) }
    let chosen = features ?? others
    let names = chosen + categories.filter { !chosen.contains($0) }
    var columns: [(name: String, values: [Double])] = []
    for name in names {
      let index = try table.index(of: name)
      if categories.contains(name) {
        let (values, indices) = try table.categories(in: index)
        for (place, value) in values.enumerated() {
          columns.append(("\(name)=\(value)", indices.map { $0 == place ? 1 : 0 }))
        }
      } else {
        columns.append((name, try table.numbers(in: index)))
      }
    }
    if columns.isEmpty { throw .noFeatures }
    let outputs: Target
    switch target {
    case .classes(let column):
      let (classes, indices) = try table.categories(in: table.index(of: column))
      outputs = .classes(indices, names: classes)
    case .values(let targets):
      var values: [[Double]] = []
      for column in targets { values.append(try table.numbers(in: table.index(of: column))) }
      outputs = .values(Matrix(columns: values, rows: table.rows.count))
    }
    self.init(
      inputs: Matrix(columns: columns.map(\.values), rows: table.rows.count),
      featureNames: columns.map(\.name),
      target: outputs)
  }
}

extension Matrix {
  /// The matrix of the given columns, each of `rows` elements.
  fileprivate init(columns: [[Double]], rows: Int) {
    self.init(rows: rows, columns: columns.count)
    for (index, column) in columns.enumerated() {
      for (row, value) in column.enumerated() { self[row, index] = value }
    }
  }
}
