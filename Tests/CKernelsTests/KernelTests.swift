import CKernels
import KernelReference
import Testing

/// The kernels of every instruction set against plain loops in the documented order of operations.
@Suite struct KernelTests {
  /// Around the lengths of vectors, tiles and blocks.
  private static let sizes = [0, 1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 30, 31, 33, 63, 64, 65, 100, 257]

  /// Beyond a block of the sums over flat arrays, beyond the rows that a layer takes at once, and beyond the terms of a
  /// block, with columns for several pieces that read the same copy of both blocks.
  private static let largeShapes = [
    kernel_shape(rows: 1, columns: 16_384, terms: 1), kernel_shape(rows: 3, columns: 16_387, terms: 0),
    kernel_shape(rows: 16_391, columns: 1, terms: 2), kernel_shape(rows: 2_051, columns: 16, terms: 2),
    kernel_shape(rows: 131, columns: 515, terms: 3), kernel_shape(rows: 3, columns: 5, terms: 1_031),
    kernel_shape(rows: 33, columns: 65, terms: 100), kernel_shape(rows: 257, columns: 31, terms: 64),
    kernel_shape(rows: 30, columns: 257, terms: 63), kernel_shape(rows: 100, columns: 100, terms: 33),
    kernel_shape(rows: 10, columns: 400, terms: 1_030),
  ]

  /// The pairs and triples of sizes that take a moment only.
  private static func shapes(hasTerms: Bool) -> [kernel_shape] {
    let small = sizes.flatMap { rows in
      sizes.flatMap { columns in
        (hasTerms ? sizes : [columns % 4]).map { kernel_shape(rows: rows, columns: columns, terms: $0) }
      }
    }
    return small.filter { shape in
      let size = shape.rows * shape.columns
      return hasTerms ? size * shape.terms <= 600 : size <= 1_500
    } + largeShapes
  }

  @Test(arguments: KernelTable.all, KernelComparison.all)
  func everyTableHasTheBitsOfTheReference(table: KernelTable, comparison: KernelComparison) throws {
    let kernels = try #require(table.kernels)
    for shape in Self.shapes(hasTerms: comparison.hasTerms) {
      for numbers in [KERNEL_ORDINARY_NUMBERS, KERNEL_FEW_NUMBERS, KERNEL_SPECIAL_NUMBERS] {
        let differences = comparison.differences(kernels, shape, numbers)
        try #require(differences == [], "\(shape.rows) x \(shape.columns) x \(shape.terms)")
      }
    }
  }

  @Test func noTableStandsBehindTheLast() {
    #expect(ck_table_count() >= 1)
    #expect(ck_table_at(ck_table_count()) == nil)
  }
}
