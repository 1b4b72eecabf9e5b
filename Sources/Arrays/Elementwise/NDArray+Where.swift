extension NDArray {
  /// NumPy's `where` with three arguments: elements of `left` where the condition is true, else of `right`.
  ///
  /// Types as for other operations of two operands; the result is always an array. Throws ValueError for shapes that do
  /// not fit.
  public static func `where`(
    _ condition: NDArray, _ left: Operand, _ right: Operand
  ) throws(ArrayError) -> NDArray {
    guard let shape = Dimensions.broadcast(left.shape, right.shape),
      let common = Dimensions.broadcast(condition.shape, shape)
    else { throw ArrayError.notBroadcastable(condition.shape, left.shape, right.shape) }
    let type = Operand.commonType(left, right)
    let result = try NDArray.unset(type, common)
    let choices = try condition.spread(.bool, common)
    let (a, b) = (try left.selected(type, common), try right.selected(type, common))
    switch type {
    case .bool: result.select(UInt8.self, choices, a, b)
    case .int64: result.select(Int64.self, choices, a, b)
    case .float32: result.select(Float.self, choices, a, b)
    case .float64: result.select(Double.self, choices, a, b)
    }
    return result
  }

  /// The elements in C order, repeated to a shape.
  private func spread(_ type: ElementType, _ shape: Dimensions) throws(ArrayError) -> NDArray {
    self.shape == shape ? try inOrder(as: type) : try gathered(as: type, broadcastTo: shape)
  }

  fileprivate enum Choice {
    case elements(NDArray)
    case constant(Scalar)
  }

  private func select<T: ArrayElement>(_: T.Type, _ condition: NDArray, _ left: Choice, _ right: Choice) {
    let count = elementCount
    let result = base(T.self)
    let choices = condition.base(UInt8.self)
    switch (left, right) {
    case (.elements(let left), .elements(let right)):
      let (x, y) = (left.base(T.self), right.base(T.self))
      for i in 0..<count { result[i] = choices[i] != 0 ? x[i] : y[i] }
    case (.elements(let left), .constant(let right)):
      let (x, y) = (left.base(T.self), T.converted(right))
      for i in 0..<count { result[i] = choices[i] != 0 ? x[i] : y }
    case (.constant(let left), .elements(let right)):
      let (x, y) = (T.converted(left), right.base(T.self))
      for i in 0..<count { result[i] = choices[i] != 0 ? x : y[i] }
    case (.constant(let left), .constant(let right)):
      let (x, y) = (T.converted(left), T.converted(right))
      for i in 0..<count { result[i] = choices[i] != 0 ? x : y }
    }
  }

  fileprivate func choice(_ type: ElementType, _ shape: Dimensions) throws(ArrayError) -> Choice {
    .elements(try spread(type, shape))
  }
}

extension Operand {
  fileprivate func selected(_ type: ElementType, _ shape: Dimensions) throws(ArrayError) -> NDArray.Choice {
    if let number { return .constant(number) }
    return try asArray().choice(type, shape)
  }
}
