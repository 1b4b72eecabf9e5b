import Arrays

extension NumPyJoining {
  /// `numpy.block`: nested lists of arrays, the innermost joined along the last axis, those around them along the ones
  /// before.
  static var blocks: [NativeDefinition] {
    [
      .numpy("block", "arrays") { machine, arguments in
        let plan = try blockPlan(machine, arguments[0], [])
        guard plan.index.last != .some(nil) else {
          throw machine.raise(.value, "List at \(text(plan.index)) cannot be empty")
        }
        let depth = plan.index.count
        guard depth <= Dimensions.limit else { throw machine.unsupported("numpy.block of \(depth) levels") }
        let joined = try block(machine, arguments[0], depth: depth, rank: max(plan.rank, depth))
        return machine.made(depth == 0 ? try joined.copied() : joined)
      }
    ]
  }

  /// Where the first array of nested lists is, nil standing for a list without elements, and the most axes of an array.
  private struct BlockPlan {
    var index: [Int?]
    var rank = 0
  }

  /// Checks that all lists are nested equally deep.
  private static func blockPlan(_ machine: Machine, _ value: Value, _ index: [Int]) throws -> BlockPlan {
    guard value.kind != .tuple else {
      throw machine.raise(
        .type,
        "\(text(index)) is a tuple. Only lists can be used to arrange blocks, and np.block does not allow implicit "
          + "conversion from tuple to ndarray.")
    }
    guard value.kind == .list else {
      return BlockPlan(index: index, rank: try machine.array(from: value).rank)
    }
    try machine.descend("the lists of a block")
    defer { machine.nesting -= 1 }
    let parts = machine.heap.lists[value.place].elements
    var plan: BlockPlan?
    for (place, part) in parts.enumerated() {
      let next = try blockPlan(machine, part, index + [place])
      guard var first = plan else {
        plan = next
        continue
      }
      guard next.index.count == first.index.count else {
        throw machine.raise(
          .value,
          "List depths are mismatched. First element was at depth \(first.index.count), but there is an element at "
            + "depth \(next.index.count) (\(text(next.index)))")
      }
      first.rank = max(first.rank, next.rank)
      if next.index.last == .some(nil) { first.index = next.index }
      plan = first
    }
    return plan ?? BlockPlan(index: index + [nil])
  }

  private static func text(_ index: [Int?]) -> String {
    "arrays" + index.compactMap { $0.map { "[\($0)]" } }.joined()
  }

  private static func block(_ machine: Machine, _ value: Value, depth: Int, rank: Int) throws -> NDArray {
    guard depth > 0 else {
      let array = try machine.array(from: value)
      let missing = Array(repeating: 1, count: max(0, rank - array.rank))
      return missing.isEmpty ? array : try array.reshaped(missing + array.shape.array)
    }
    var parts: [NDArray] = []
    for part in machine.heap.lists[value.place].elements {
      parts.append(try block(machine, part, depth: depth - 1, rank: rank))
    }
    return try NDArray.concatenate(parts, axis: -depth)
  }
}
