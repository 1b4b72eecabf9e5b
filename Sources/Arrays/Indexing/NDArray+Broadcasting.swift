extension NDArray {
  /// The strides with which the array is seen in a shape that it can be broadcast to.
  @inline(__always)
  func repeatedStrides(in target: Dimensions) -> Dimensions {
    var result = Dimensions(repeating: 0, count: target.count)
    let shift = target.count - rank
    for axis in shape.indices where shape[axis] != 1 { result[axis + shift] = strides[axis] }
    return result
  }

  /// Whether the array can be broadcast to a shape without changing the shape.
  func isBroadcastable(to target: Dimensions) -> Bool {
    guard rank <= target.count else { return false }
    let shift = target.count - rank
    for axis in shape.indices where shape[axis] != 1 && shape[axis] != target[axis + shift] { return false }
    return true
  }

  /// A view in another shape that may not be written to, in which axes are repeated; NumPy's `broadcast_to`.
  public func broadcast(to target: Dimensions) throws(ArrayError) -> NDArray {
    for axis in target.indices where target[axis] < 0 {
      throw ArrayError(.value, "all elements of broadcast shape must be non-negative")
    }
    guard target.count >= rank else {
      throw ArrayError(.value, "input operand has more dimensions than allowed by the axis remapping")
    }
    guard isBroadcastable(to: target) else {
      throw ArrayError(
        .value,
        "operands could not be broadcast together with remapped shapes [original->remapped]: "
          + "\(shape.compactText)  and requested shape \(target.compactText)")
    }
    guard let count = target.checkedProduct(skipsZeros: true) else {
      throw ArrayError(.value, "iterator is too large")
    }
    // A view takes no memory, but what goes over it would not end.
    guard count <= 1 << 32 else { throw Self.tooLarge(type, target) }
    return window(target, repeatedStrides(in: target), isWritable: false)
  }

  /// The shape to which all shapes are broadcast.
  public static func broadcastShape(_ shapes: [Dimensions]) throws(ArrayError) -> Dimensions {
    var result = Dimensions()
    for (number, shape) in shapes.enumerated() {
      guard let joined = Dimensions.common(result, shape) else {
        throw broadcastMismatch(shapes, number)
      }
      result = joined
    }
    return result
  }

  /// Views of all arrays in their common shape.
  public static func broadcastArrays(_ arrays: [NDArray]) throws(ArrayError) -> [NDArray] {
    let shape = try broadcastShape(arrays.map(\.shape))
    var result: [NDArray] = []
    for array in arrays { result.append(array.shape == shape ? array : try array.broadcast(to: shape)) }
    return result
  }

  private static func broadcastMismatch(_ shapes: [Dimensions], _ number: Int) -> ArrayError {
    // NumPy names the first argument that has the extent the other does not fit to.
    let other = shapes[..<number].firstIndex { Dimensions.common($0, shapes[number]) == nil } ?? 0
    return ArrayError(
      .value,
      "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg "
        + "\(other) with shape \(tupleText(shapes[other])) and arg \(number) with shape "
        + "\(tupleText(shapes[number])).")
  }

  /// A shape as Python prints a tuple.
  private static func tupleText(_ shape: Dimensions) -> String {
    "(" + shape.array.map(String.init).joined(separator: ", ") + (shape.count == 1 ? ",)" : ")")
  }
}
