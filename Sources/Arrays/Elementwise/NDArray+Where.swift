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
    let type = OperandView.commonType(OperandView(left), OperandView(right))
    let order = try layoutOrder(common, condition, left, right)
    guard let order else { return try selected(type, common, condition, left, right) }
    // Seen with its axes in another order, the result is in C order.
    let turned = Dimensions(order.array.map { common[$0] })
    let result = try selected(
      type, turned, condition.seen(common, order), left.seen(common, order), right.seen(common, order))
    var strides = Dimensions(repeating: 0, count: common.count)
    for place in order.indices { strides[order[place]] = result.strides[place] }
    return NDArray(buffer: result.buffer, type: type, shape: common, strides: strides)
  }

  /// The order of axes from the largest stride to the smallest, nil for C order.
  private static func layoutOrder(
    _ shape: Dimensions, _ condition: NDArray, _ left: Operand, _ right: Operand
  ) throws(ArrayError) -> Dimensions? {
    guard shape.count > 1 else { return nil }
    if condition.isContiguous && left.isInOrder && right.isInOrder { return nil }
    let views = [try left.asArray(), try right.asArray(), condition].map { $0.broadcastStrides(to: shape) }
    let order = LoopPlan.order(shape: shape, left: views[0], right: views[1], third: views[2])
    for place in order.indices where order[place] != place { return order }
    return nil
  }

  /// A result in C order.
  private static func selected(
    _ type: ElementType, _ common: Dimensions, _ condition: NDArray, _ left: Operand, _ right: Operand
  ) throws(ArrayError) -> NDArray {
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

  /// A view of this array repeated to a shape, with its axes in another order.
  fileprivate func seen(_ shape: Dimensions, _ order: Dimensions) -> NDArray {
    let strides = broadcastStrides(to: shape)
    return NDArray(
      buffer: buffer, type: type, shape: Dimensions(order.array.map { shape[$0] }),
      strides: Dimensions(order.array.map { strides[$0] }), offset: offset, isWritable: false)
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
    // Both are read before one is chosen, so that the choice is no jump.
    switch (left, right) {
    case (.elements(let left), .elements(let right)):
      let (x, y) = (left.base(T.self), right.base(T.self))
      for i in 0..<count {
        let (a, b) = (x[i], y[i])
        result[i] = choices[i] != 0 ? a : b
      }
    case (.elements(let left), .constant(let right)):
      let (x, b) = (left.base(T.self), T.converted(right))
      for i in 0..<count {
        let a = x[i]
        result[i] = choices[i] != 0 ? a : b
      }
    case (.constant(let left), .elements(let right)):
      let (a, y) = (T.converted(left), right.base(T.self))
      for i in 0..<count {
        let b = y[i]
        result[i] = choices[i] != 0 ? a : b
      }
    case (.constant(let left), .constant(let right)):
      let (a, b) = (T.converted(left), T.converted(right))
      for i in 0..<count { result[i] = choices[i] != 0 ? a : b }
    }
  }

  fileprivate func choice(_ type: ElementType, _ shape: Dimensions) throws(ArrayError) -> Choice {
    .elements(try spread(type, shape))
  }
}

extension Operand {
  fileprivate var isInOrder: Bool {
    if case .array(let array) = self { array.isContiguous } else { true }
  }

  fileprivate func seen(_ shape: Dimensions, _ order: Dimensions) -> Operand {
    if case .array(let array) = self { .array(array.seen(shape, order)) } else { self }
  }

  fileprivate func selected(_ type: ElementType, _ shape: Dimensions) throws(ArrayError) -> NDArray.Choice {
    if let number { return .constant(number) }
    return try asArray().choice(type, shape)
  }
}
