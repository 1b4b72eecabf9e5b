import Tensor

/// What a chunk adds to: sums of the gradient's transposed and straight parts, cleared by the first chunk.
struct GradientSum<S: KernelElement>: @unchecked Sendable {
  let batch: Batch<S>
  let chunk: Rows
  let isFirst: Bool
  let transposed: UnsafeMutablePointer<S>
  let straight: UnsafeMutablePointer<S>
}
