extension PointCloud {
  /// At most 25 points, evenly chosen, with their class.
  func table(xTitle: String, yTitle: String) -> ChartTable {
    let all = groups.flatMap { group in group.points.map { ($0, group.name) } }
    return ChartTable(
      columns: [xTitle, yTitle, "class"],
      rows: TableSource.evenIndices(all.count).map { index in
        let (point, name) = all[index]
        return [Numeral.significant(point.x, 4), Numeral.significant(point.y, 4), name]
      })
  }
}
