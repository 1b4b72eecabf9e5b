import CKernels

/// Neighbouring samples on their way through a network, and where what comes out goes; it owns none of the memory.
public struct KernelChunk<Element: KernelElement> {
  var raw: ck_chunk

  /// Creates a chunk of `rows` samples whose inputs start at `inputs` and whose outputs of the last layer go to
  /// `last`.
  ///
  /// For each layer, A of the chunk goes to `outputs` (but that of the last layer) and dL/dZ to `gradients`, from row
  /// `start` on. `workspace` has room for `Element.workspaceCount` elements. Pieces of one product that take the same
  /// `copied`, at first null, copy their left factor into the work space once.
  public init(
    rows: Int, start: Int, inputs: UnsafePointer<Element>, last: UnsafeMutablePointer<Element>,
    outputs: UnsafeMutablePointer<UnsafeMutablePointer<Element>>,
    gradients: UnsafeMutablePointer<UnsafeMutablePointer<Element>>, workspace: UnsafeMutablePointer<Element>,
    copied: UnsafeMutablePointer<UnsafeRawPointer?>? = nil
  ) {
    func untyped(
      _ table: UnsafeMutablePointer<UnsafeMutablePointer<Element>>
    ) -> UnsafePointer<UnsafeMutableRawPointer?> {
      UnsafeRawPointer(table).assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
    }
    raw = ck_chunk(
      rows: rows, start: start, inputs: inputs, last: last, outputs: untyped(outputs),
      gradients: untyped(gradients),
      workspace: workspace, copied: copied)
  }
}
