/// How index items lie over the axes of an array: checked, with the ellipsis' extent.
struct IndexLayout {
  /// The number of axes that the ellipsis stands for; those that no item takes if there is none.
  let ellipsisCount: Int
  let isAdvanced: Bool
  /// Whether there is an index array without axes, which NumPy takes for its number.
  let hasNumberArray: Bool
  /// The number of axes of the result, of which index arrays make none.
  let rank: Int
  /// Whether there is an item for each axis and all are integers.
  let isElement: Bool

  /// - Throws: IndexError for too many indices, a second ellipsis, indices of another type and masks that do
  /// not fit.
  init(_ items: [IndexItem], _ array: NDArray) throws(ArrayError) {
    var taken = 0
    var (ellipses, integers, newAxes, slices) = (0, 0, 0, 0)
    var (isAdvanced, hasNumberArray, hasMask) = (false, false, false)
    for item in items {
      taken += item.axisCount
      switch item {
      case .integer: integers += 1
      case .slice: slices += 1
      case .newAxis: newAxes += 1
      case .ellipsis: ellipses += 1
      case .boolean: isAdvanced = true
      case .array(let index):
        isAdvanced = true
        hasNumberArray = hasNumberArray || index.rank == 0
        hasMask = hasMask || index.type == .bool
        if index.type.isFloating { throw .indexType }
      }
    }
    if ellipses > 1 { throw ArrayError(.index, "an index can only have a single ellipsis ('...')") }
    if taken > array.rank { throw .tooManyIndices(taken, rank: array.rank) }
    ellipsisCount = array.rank - taken
    self.isAdvanced = isAdvanced
    self.hasNumberArray = hasNumberArray
    rank = slices + newAxes + ellipsisCount
    isElement = integers == items.count && integers == array.rank
    if hasMask { try checkMasks(items, array) }
    if rank > Dimensions.limit { try Dimensions.check(rank: rank) }
  }

  private func checkMasks(_ items: [IndexItem], _ array: NDArray) throws(ArrayError) {
    var axis = 0
    for item in items {
      if case .array(let mask) = item, mask.type == .bool {
        for place in mask.shape.indices where mask.shape[place] != array.shape[axis + place] {
          throw ArrayError(
            .index,
            "boolean index did not match indexed array along axis \(axis + place); size of axis is "
              + "\(array.shape[axis + place]) but size of corresponding boolean axis is \(mask.shape[place])")
        }
      }
      if case .ellipsis = item { axis += ellipsisCount } else { axis += item.axisCount }
    }
  }
}
