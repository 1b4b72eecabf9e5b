import CKernels
import KernelReference
import Testing

/// One kernel's comparison with the reference, as an argument of tests.
struct KernelComparison: CustomTestStringConvertible, Sendable {
  /// The place of the comparison among all.
  let index: Int

  /// The comparisons of all kernels.
  static var all: [Self] {
    Array((0...).lazy.prefix { kernel_comparison_at($0) != nil }.map { Self(index: $0) })
  }

  private var comparison: kernel_comparison? { kernel_comparison_at(index)?.pointee }

  var testDescription: String { comparison.map { String(cString: $0.name) } ?? "none" }

  /// Whether shapes differ by the terms of a product too.
  var hasTerms: Bool { comparison?.has_terms ?? false }

  /// The element types in which a table and the reference differ.
  func differences(_ table: ck_table, _ shape: kernel_shape, _ numbers: kernel_numbers) -> [String] {
    var differences: [String] = []
    withUnsafePointer(to: table.f32) {
      if comparison?.agrees_f32($0, shape, numbers) != true { differences.append("float32") }
    }
    withUnsafePointer(to: table.f64) {
      if comparison?.agrees_f64($0, shape, numbers) != true { differences.append("float64") }
    }
    return differences
  }
}
