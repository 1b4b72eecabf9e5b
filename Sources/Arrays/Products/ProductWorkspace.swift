import CKernels

/// The memory in which matrix products bring their factors into order.
///
/// About 1.5 MB, taken with the first product that needs it. Whoever computes many products keeps one and gives it to
/// each; two products at a time need two.
public final class ProductWorkspace {
  private var memory: UnsafeMutableRawPointer?

  /// Creates a workspace without memory.
  public init() {}

  deinit { memory?.deallocate() }

  /// The memory, large enough for products of either element type.
  func bytes() -> UnsafeMutableRawPointer {
    if let memory { return memory }
    let kernels = ck_active().pointee
    let count = max(kernels.f64.workspace_count() * 8, kernels.f32.workspace_count() * 4)
    let fresh = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 64)
    memory = fresh
    return fresh
  }
}
