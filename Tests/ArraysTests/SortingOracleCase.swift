import Arrays
import Testing

extension OracleCase {
  func sorting() throws -> String? {
    switch name {
    case "sort":
      let source = try array(2)
      let axis = optionalInteger(1)
      return try OracleText.text(
        argument(0) == "sort" ? source.sorted(axis: axis) : source.sortedPlaces(axis: axis))
    case "lexsort": return try OracleText.text(NDArray.placesSorted(byKeys: arrays(from: 0)))
    case "unique":
      let unique = try UniqueElements(array(0))
      return try OracleText.text([unique.values, unique.firstPlaces, unique.inverse, unique.counts])
    case "bincount":
      return try OracleText.text(
        array(1).binCounts(weights: arguments.count > 2 ? array(2) : nil, least: integer(0)))
    case "searchsorted":
      return try OracleText.text(
        scalarOr: array(1).insertionPlaces(of: array(2), isRight: argument(0) == "right"))
    case "digitize":
      return try OracleText.text(scalarOr: array(2).digitized(array(1), includesRight: flag(0)))
    case "isin": return try OracleText.text(array(1).isMember(of: array(2), inverted: flag(0)))
    case "histogram":
      let bins: Histogram.Bins =
        argument(0).first == "n"
        ? .count(try OracleText.integer(argument(0).dropFirst()))
        : .edges(try OracleText.array(argument(0).dropFirst()))
      let range = optionalIntegers(1).map { (Double($0[0]), Double($0[1])) }
      let histogram = try Histogram(array(3), bins: bins, range: range, isDensity: flag(2))
      return try OracleText.text([histogram.counts, histogram.edges])
    case "quantile":
      let (axes, keepsAxes) = (optionalIntegers(2), flag(3))
      let source = try array(4)
      let percents = argument(1).split(separator: ",").compactMap { Double($0) }
      switch argument(0) {
      case "median": return try OracleText.text(source.median(axes: axes, keepsAxes: keepsAxes))
      case "percentile":
        return try OracleText.text(source.percentile(percents[0], axes: axes, keepsAxes: keepsAxes))
      default:
        let fractions = try NDArray(copying: percents.map { .float64($0) }, Dimensions(percents.count))
        return try OracleText.text(
          source.quantiles(fractions, axes: axes, keepsAxes: keepsAxes, isPercent: true))
      }
    default: return nil
    }
  }
}
