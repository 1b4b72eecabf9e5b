/// A panel's data, before the tables of a figure are put together.
enum TableSource {
  /// A column of values over x.
  struct Column {
    var title: String
    var x: [Double]
    var y: [Double]
  }

  /// Columns over a common quantity; panels over the same quantity share one table.
  case over(String, [Column])
  /// A table of its own.
  case own(ChartTable)

  /// The most rows a table has.
  static let rowLimit = 25

  /// Merges the sources of a figure's panels.
  static func tables(of sources: [TableSource]) -> [ChartTable] {
    var merged: [TableSource] = []
    for source in sources {
      if case .over(let title, let columns) = source,
        let index = merged.firstIndex(where: { if case .over(title, _) = $0 { true } else { false } }),
        case .over(_, let earlier) = merged[index]
      {
        merged[index] = .over(title, earlier + columns)
      } else {
        merged.append(source)
      }
    }
    return merged.map { source in
      switch source {
      case .own(let table): table
      case .over(let title, let columns): table(over: title, columns)
      }
    }
  }

  /// Returns at most `rowLimit` indices below `count`, evenly spread, the first and the last among them.
  static func evenIndices(_ count: Int, limit: Int = rowLimit) -> [Int] {
    if count <= limit || limit < 2 { return Array(0..<max(0, min(count, limit))) }
    return (0..<limit).map { ($0 * (count - 1) + (limit - 1) / 2) / (limit - 1) }
  }

  private static func table(over title: String, _ columns: [Column]) -> ChartTable {
    let lookups = columns.map { column in
      Dictionary(zip(column.x, column.y).filter { $0.0.isFinite }, uniquingKeysWith: { first, _ in first })
    }
    let all = Set(columns.flatMap(\.x).filter(\.isFinite)).sorted()
    // An x that one of the series skips inside its range would leave a hole in the row: prefer the others.
    let ranges = lookups.map { ($0.keys.min() ?? .infinity, $0.keys.max() ?? -.infinity) }
    let complete = all.filter { x in
      zip(lookups, ranges).allSatisfy { values, range in
        values[x] != nil || x < range.0 || x > range.1
      }
    }
    var rows = complete.count >= min(all.count, rowLimit) ? complete : all
    for end in [all.first, all.last].compactMap({ $0 }) where !rows.contains(end) { rows.append(end) }
    rows.sort()
    return ChartTable(
      columns: [title] + columns.map(\.title),
      rows: evenIndices(rows.count).map { index in
        [Numeral.significant(rows[index], 4)]
          + lookups.map { $0[rows[index]].map { Numeral.significant($0, 4) } ?? "" }
      })
  }
}
