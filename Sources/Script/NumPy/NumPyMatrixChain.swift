import Arrays

/// `numpy.linalg.multi_dot`: the product of several matrices in the order that takes the fewest multiplications.
enum NumPyMatrixChain {
  static var definitions: [NativeDefinition] {
    [
      .numpy("multi_dot", "arrays * out=", in: "numpy.linalg") { machine, arguments in
        let values = try machine.values(of: arguments[0])
        guard values.count >= 2 else { throw machine.raise(.value, "Expecting at least two arrays.") }
        var factors: [NDArray] = []
        for value in values { factors.append(try machine.array(from: value)) }
        guard factors.count > 2 else {
          return try machine.finished(try dot(machine, factors[0], factors[1]), out: arguments[1])
        }
        let (isRow, isColumn) = (factors[0].rank == 1, factors[factors.count - 1].rank == 1)
        if isRow { factors[0] = factors[0].atLeast(rank: 2) }
        if isColumn {
          factors[factors.count - 1] = factors[factors.count - 1].atLeast(rank: 2).transposed
        }
        for factor in factors where factor.rank != 2 {
          throw machine.raise(
            .linearAlgebra, "\(factor.rank)-dimensional array given. Array must be two-dimensional")
        }
        guard factors.count <= 512 else {
          throw machine.unsupported("multi_dot of \(factors.count) matrices")
        }
        let splits = splits(factors.map { $0.shape[0] } + [factors[factors.count - 1].shape[1]])
        machine.spend(factors.count * factors.count * factors.count)
        let product = try product(machine, factors, splits, 0, factors.count - 1)
        if isRow, isColumn { return machine.made(try product.element(0, 0)) }
        return try machine.finished(
          .array(isRow || isColumn ? try product.raveled() : product), out: arguments[1])
      }
    ]
  }

  private static func dot(_ machine: Machine, _ left: NDArray, _ right: NDArray) throws -> ArrayValue {
    machine.spendProduct(left, right)
    return try Products.dot(.array(left), .array(right), workspace: machine.productWorkspace)
  }

  /// For each run of matrices, by first and last, the last one of its left part; `sides` has all rows and columns.
  private static func splits(_ sides: [Int]) -> [[Int]] {
    let count = sides.count - 1
    var costs = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    var splits = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
    for distance in 1..<count {
      for first in 0..<count - distance {
        let last = first + distance
        costs[first][last] = .infinity
        for split in first..<last {
          let own = Double(sides[first]) * Double(sides[split + 1]) * Double(sides[last + 1])
          let cost = costs[first][split] + costs[split + 1][last] + own
          guard cost < costs[first][last] else { continue }
          costs[first][last] = cost
          splits[first][last] = split
        }
      }
    }
    return splits
  }

  private static func product(
    _ machine: Machine, _ factors: [NDArray], _ splits: [[Int]], _ first: Int, _ last: Int
  ) throws -> NDArray {
    guard first < last else { return factors[first] }
    let split = splits[first][last]
    let left = try product(machine, factors, splits, first, split)
    let right = try product(machine, factors, splits, split + 1, last)
    return try machine.array(from: machine.made(try dot(machine, left, right)))
  }
}
