import CKernels

/// The instruction sets that the kernels exist for; which one runs never shows in a result.
public enum InstructionSet {
  /// The names of those that this machine can run, the fastest first.
  public static var available: [String] {
    (0..<ck_table_count()).compactMap { ck_table_at($0) }.map { String(cString: $0.pointee.name) }
  }

  /// The name of the one in use: the fastest, unless another was selected.
  public static var active: String { String(cString: ck_active().pointee.name) }

  /// Puts another one in use, before anything is computed; returns false if this machine cannot run it.
  public static func select(_ name: String) -> Bool { ck_select(name) }
}
