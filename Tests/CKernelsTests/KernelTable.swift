import CKernels
import Testing

/// One table of kernels that this machine can run, as an argument of tests.
struct KernelTable: CustomTestStringConvertible, Sendable {
  /// The place of the table among those that this machine can run.
  let index: Int

  /// Every table that this machine can run.
  static var all: [Self] { (0..<ck_table_count()).map { Self(index: $0) } }

  /// The kernels.
  var kernels: ck_table? { ck_table_at(index)?.pointee }

  var testDescription: String { kernels.map { String(cString: $0.name) } ?? "none" }
}
