import Charts
import Datasets
import Notebook
import Tensor

/// The table and the picture under a data block.
enum DataFigures {
  /// How many samples each split and each class has.
  static func table(_ data: PreparedData) -> TableOutput {
    var columns = [
      TableOutput.Column("split", isNumeric: false), .init("samples"), .init("features"),
    ]
    if case .classes(_, let names) = data.train.target { columns += names.map { .init("class \($0)") } }
    let splits = [("train", Optional(data.train)), ("test", data.test)]
    return TableOutput(
      columns: columns,
      rows: splits.compactMap { name, split in
        split.map { split in
          [name, "\(split.count)", "\(split.inputs.columns)"] + (split.classCounts ?? []).map(String.init)
        }
      })
  }

  /// A scatter chart of two features, thumbnails of images, or nothing.
  static func panel(_ data: PreparedData, _ all: Dataset, isImage: Bool) -> Panel? {
    guard case .classes(let classes, let names) = all.target else { return nil }
    if isImage { return .images(ImagePanel(name: data.name, images: thumbnails(all, classes, names))) }
    guard data.train.inputs.columns == 2 else { return nil }
    return .scatter(
      ScatterPanel(
        name: data.name, xTitle: data.train.featureNames[0], yTitle: data.train.featureNames[1],
        groups: groups(data.train, names: names), equalAspect: false))
  }

  /// The points of each class.
  static func groups(_ data: Dataset, names: [String]) -> [PointGroup] {
    guard case .classes(let classes, _) = data.target else { return [] }
    return names.enumerated().map { index, name in
      PointGroup(
        name: name,
        points: classes.indices.filter { classes[$0] == index }.map {
          Point(x: data.inputs[$0, 0], y: data.inputs[$0, 1])
        }, color: index, marker: Marker.number(index))
    }
  }

  private static func thumbnails(_ data: Dataset, _ classes: [Int], _ names: [String]) -> [Thumbnail] {
    let side = Int(Double(data.inputs.columns).squareRoot())
    return (0..<min(6, data.count)).map { row in
      Thumbnail(
        label: names[classes[row]], rows: side, columns: side,
        pixels: (0..<side * side).map { data.inputs[row, $0] / 255 })
    }
  }
}
