import Arrays
import Testing

@Suite struct ProductLinearAlgebraTests {
  private let a = NDArray.of([2, 3], [0, 1, 2, 3, 4, 5])

  private func numbers(_ array: NDArray) -> [Double] { array.scalars.map(\.double) }

  private func number(_ value: ArrayValue) -> Double? {
    if case .scalar(let scalar) = value { scalar.double } else { nil }
  }

  private func isNear(_ values: [Double], _ expected: [Double]) -> Bool {
    values.count == expected.count
      && zip(values, expected).allSatisfy { abs($0 - $1) <= 1e-14 * max(1, abs($1)) }
  }

  @Test func normsAreThoseOfNumPy() throws {
    func norm(_ order: NormOrder, _ axes: [Int]? = nil) throws -> Double? {
      number(try LinearAlgebra.norm(.array(a), order: order, axes: axes))
    }
    #expect(try norm(.automatic) == 7.416198487095663)
    #expect(try norm(.number(1)) == 7)
    #expect(try norm(.number(.infinity)) == 12)
    #expect(try norm(.number(-.infinity)) == 3)
    #expect(try isNear([norm(.number(2)) ?? 0], [7.3484692283495345]))
    #expect(try norm(.frobenius, [0, 1]) == 7.416198487095663)
    let rows = try LinearAlgebra.norm(.array(a), axes: [1], keepDimensions: true)
    guard case .array(let rows) = rows else { throw ArrayError(.value, "no array") }
    #expect(rows.shape.array == [2, 1])
    #expect(isNear(numbers(rows), [2.23606797749979, 7.0710678118654755]))
    let vector = Operand.array(.of([3], integers: [0, 1, 2]))
    #expect(try number(LinearAlgebra.norm(vector)) == 2.23606797749979)
    #expect(try number(LinearAlgebra.norm(vector, order: .number(0))) == 2)
    #expect(try isNear([number(LinearAlgebra.norm(vector, order: .number(3))) ?? 0], [2.080083823051904]))
    #expect(throws: ArrayError(.value, "Invalid norm order 'fro' for vectors")) {
      try LinearAlgebra.norm(vector, order: .frobenius)
    }
    #expect(throws: ArrayError(.axis, "axis 2 is out of bounds for array of dimension 2")) {
      try LinearAlgebra.norm(.array(a), axes: [2])
    }
    #expect(throws: ArrayError(.value, "Invalid norm order for matrices.")) { try norm(.number(5)) }
  }

  @Test func equationsAreSolvedAndMatricesInverted() throws {
    let matrix = Operand.array(.of([2, 2], [1, 2, 3, 4]))
    #expect(isNear(numbers(try LinearAlgebra.inv(matrix)), [-2, 1, 1.5, -0.5]))
    #expect(isNear(numbers(try LinearAlgebra.solve(matrix, .array(.of([2], [5, 11])))), [1, 2]))
    let right = Operand.array(.of([2, 2], [1, 0, 0, 1]))
    #expect(isNear(numbers(try LinearAlgebra.solve(matrix, right)), [-2, 1, 1.5, -0.5]))
    #expect(try isNear([number(LinearAlgebra.det(matrix)) ?? 0], [-2]))
    #expect(try number(LinearAlgebra.det(.array(.of([2, 2], [0, 0, 0, 0])))) == 0)
  }

  @Test func matricesThatCannotBeInvertedAreNamed() {
    #expect(throws: ArrayError(.linearAlgebra, "Singular matrix")) {
      try LinearAlgebra.inv(.array(.of([2, 2], [1, 2, 2, 4])))
    }
    #expect(throws: ArrayError(.linearAlgebra, "Last 2 dimensions of the array must be square")) {
      try LinearAlgebra.inv(.array(a))
    }
    #expect(
      throws: ArrayError(
        .linearAlgebra, "1-dimensional array given. Array must be at least two-dimensional")
    ) { try LinearAlgebra.det(.array(.of([2], [1, 2]))) }
    #expect(
      throws: ArrayError(
        .value,
        "solve1: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
          + "(m,m),(m)->(m) (size 3 is different from 2)")
    ) { try LinearAlgebra.solve(.array(.of([2, 2], [1, 0, 0, 1])), .array(.of([3], [1, 2, 3]))) }
  }

  @Test func tensorProductsSumOverPairsOfAxes() throws {
    #expect(numbers(try Products.tensordot(.array(a), .array(a), axes: 2)) == [55])
    #expect(numbers(try Products.tensordot(.array(a), .array(a), axes: [1], [1])) == [5, 14, 14, 50])
    #expect(numbers(try Products.tensordot(.array(a), .array(a), axes: [0, -1], [0, 1])) == [55])
    #expect(try Products.tensordot(.array(a), .array(a), axes: 0).shape.array == [2, 3, 2, 3])
    #expect(throws: ArrayError(.value, "shape-mismatch for sum")) {
      try Products.tensordot(.array(a), .array(a), axes: 1)
    }
    #expect(throws: ArrayError(.index, "tuple index out of range")) {
      try Products.tensordot(.array(a), .array(a), axes: 3)
    }
  }

  @Test func tracesCrossesAndKroneckerProducts() throws {
    #expect(try number(Products.trace(.array(a))) == 4)
    #expect(try number(Products.trace(.array(a), offset: 1)) == 6)
    for offset in [-5, 5, -(1 << 48), .min, .max] {
      #expect(try number(Products.trace(.array(a), offset: offset)) == 0)
    }
    let cross = try Products.cross(
      .array(.of([3], integers: [1, 2, 3])), .array(.of([3], integers: [4, 5, 6])))
    #expect(cross.scalars == [.int64(-3), .int64(6), .int64(-3)])
    let many = try Products.cross(
      .array(.of([2, 3], [1, 1, 1, 1, 1, 1])), .array(.of([3], integers: [0, 1, 2])))
    #expect(numbers(many) == [1, -2, 1, 1, -2, 1])
    guard case .array(let kron) = try Products.kron(.array(.of([2, 2], [1, 0, 0, 1])), .array(a)) else {
      throw ArrayError(.value, "no array")
    }
    #expect(kron.shape.array == [4, 6])
    #expect(numbers(kron) == [0, 1, 2, 0, 0, 0, 3, 4, 5, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 3, 4, 5])
  }

  @Test func convolutionsAndCovariances() throws {
    let (x, y) = (Operand.array(.of([3], [1, 2, 3])), Operand.array(.of([3], [0, 1, 0.5])))
    #expect(numbers(try Products.convolve(x, y)) == [0, 1, 2.5, 4, 1.5])
    #expect(numbers(try Products.convolve(x, y, mode: .same)) == [1, 2.5, 4])
    #expect(numbers(try Products.convolve(x, y, mode: .valid)) == [2.5])
    let (short, long) = (NDArray.of([2], [1, 2]), NDArray.of([4], [0, 1, 5, 4]))
    #expect(numbers(try Products.convolve(.array(short), .array(long), mode: .same)) == [0, 1, 7, 14])
    #expect(
      numbers(try Products.cov(.of([3], [1, 2, 4]), .of([3], [2, 1, 3]), degreesOfFreedom: 0)).count == 4)
    #expect(isNear(numbers(try Products.cov(a)), [1, 1, 1, 1]))
    #expect(isNear(numbers(try Products.cov(.of([3], [1, 2, 3]))), [1]))
    guard case .array(let r) = try Products.corrcoef(.of([2, 3], [1, 2, 4, 2, 1, 3])) else {
      throw ArrayError(.value, "no array")
    }
    #expect(isNear(numbers(r), [1, 0.6546536707079772, 0.6546536707079772, 1]))
  }

  @Test func aWorkspaceChangesNoBit() throws {
    let workspace = ProductWorkspace()
    let x = NDArray.of([70, 90], (0..<6300).map { Double($0 * 7919 % 101) / 101 - 0.5 })
    for right in [NDArray.of([90, 8], (0..<720).map { Double($0 % 13) / 7 }), x.turned] {
      let one = try Products.matmul(.array(x), .array(right))
      let other = try Products.matmul(.array(x), .array(right), workspace: workspace)
      guard case (.array(let one), .array(let other)) = (one, other) else { throw ArrayError(.value, "") }
      #expect(one.scalars == other.scalars)
    }
  }
}
