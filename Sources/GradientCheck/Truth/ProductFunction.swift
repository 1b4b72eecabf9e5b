/// A product of vectors and matrices.
enum ProductFunction: String {
  case matmul, dot, inner, outer, vdot

  /// The gradients of both factors, given that of the product; nil where the factors have more than two axes.
  func gradients(_ a: Quantity, _ b: Quantity, _ gradient: Quantity) -> (Quantity, Quantity)? {
    if self == .outer || self == .vdot {
      let (left, right) = (a.reshaped([a.count, 1]), b.reshaped([1, b.count]))
      if self == .vdot {
        return (
          b.reshaped(a.shape).scaled(gradient.values[0]), a.reshaped(b.shape).scaled(gradient.values[0])
        )
      }
      let whole = gradient.reshaped([a.count, b.count])
      return (
        whole.times(right.transposed).reshaped(a.shape), left.transposed.times(whole).reshaped(b.shape)
      )
    }
    guard !a.shape.isEmpty, !b.shape.isEmpty else {
      return ((gradient * b).summed(to: a.shape), (gradient * a).summed(to: b.shape))
    }
    guard a.shape.count <= 2, b.shape.count <= 2 else { return nil }
    let turns = self == .inner && b.shape.count == 2
    let left = a.shape.count == 1 ? a.reshaped([1, a.count]) : a
    let right = b.shape.count == 1 ? b.reshaped([b.count, 1]) : turns ? b.transposed : b
    let whole = gradient.reshaped([left.shape[0], right.shape[1]])
    let byLeft = whole.times(right.transposed)
    let byRight = left.transposed.times(whole)
    return (byLeft.reshaped(a.shape), (turns ? byRight.transposed : byRight).reshaped(b.shape))
  }
}
