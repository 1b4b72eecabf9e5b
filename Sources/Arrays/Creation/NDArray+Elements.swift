extension NDArray {
  /// A new array of the numbers in C order; there must be as many as the shape has places.
  ///
  /// - Parameter type: the element type; by default the one that all numbers are promoted to, float64 for
  /// none.
  public init(copying numbers: [Scalar], _ shape: Dimensions, type: ElementType? = nil) throws(ArrayError) {
    let elementType: ElementType
    if let type {
      elementType = type
    } else {
      elementType =
        numbers.first.map { first in
          numbers.reduce(first.type) { $0.promoted(with: $1.type) }
        } ?? .float64
    }
    let result = try NDArray.allocated(elementType, shape)
    precondition(result.count == numbers.count, "as many numbers as places")
    for (place, number) in numbers.enumerated() { result.store(number, atOffset: place) }
    self = result
  }

  /// A new vector of integers.
  public init(integers: [Int]) throws(ArrayError) {
    let result = try NDArray.allocated(.int64, Dimensions(integers.count))
    let target = result.base(Int64.self)
    for (place, number) in integers.enumerated() { target[place] = Int64(number) }
    self = result
  }

  /// A new array without axes that holds one number.
  public init(_ number: Scalar) {
    self.init(unfilled: number.type, Dimensions())
    store(number, atOffset: 0)
  }

  /// The element that lies `offset` elements behind the first.
  @inline(__always)
  public func scalar(atOffset offset: Int) -> Scalar {
    switch type {
    case .bool: .bool(base(UInt8.self)[offset] != 0)
    case .int64: .int64(Int(base(Int64.self)[offset]))
    case .float32: .float32(base(Float.self)[offset])
    case .float64: .float64(base(Double.self)[offset])
    }
  }

  /// Sets the element that lies `offset` elements behind the first to `value`, converted.
  @inline(__always)
  public func store(_ value: Scalar, atOffset offset: Int) {
    switch type {
    case .bool: base(UInt8.self)[offset] = value.element(UInt8.self)
    case .int64: base(Int64.self)[offset] = value.element(Int64.self)
    case .float32: base(Float.self)[offset] = value.element(Float.self)
    case .float64: base(Double.self)[offset] = value.element(Double.self)
    }
  }

  /// The offset of the element with a number in C order, which must be one of the array's.
  func offset(ofElement number: Int) -> Int {
    var (rest, offset) = (number, 0)
    for axis in shape.indices.reversed() {
      offset += rest % shape[axis] * strides[axis]
      rest /= shape[axis]
    }
    return offset
  }

  /// The only element; NumPy's `item()`.
  public func item() throws(ArrayError) -> Scalar {
    guard count == 1 else {
      throw ArrayError(.value, "can only convert an array of size 1 to a Python scalar")
    }
    return scalar(atOffset: 0)
  }

  /// The element with a number in C order, from the end if negative; NumPy's `item(n)`.
  public func item(at number: Int) throws(ArrayError) -> Scalar {
    if rank == 1 { return scalar(atOffset: try place(number, axis: 0) * strides[0]) }
    let count = self.count
    let place = number < 0 ? number &+ count : number
    guard place >= 0 && place < count else {
      throw ArrayError(.index, "index \(number) is out of bounds for size \(count)")
    }
    return scalar(atOffset: offset(ofElement: place))
  }

  /// The element at a place given by one index an axis; NumPy's `item(i, j, …)`.
  public func item(at indices: [Int]) throws(ArrayError) -> Scalar {
    if indices.isEmpty { return try item() }
    if indices.count == 1 { return try item(at: indices[0]) }
    guard indices.count == rank else {
      throw ArrayError(.value, "incorrect number of indices for array")
    }
    var offset = 0
    for axis in shape.indices { offset += try place(indices[axis], axis: axis) * strides[axis] }
    return scalar(atOffset: offset)
  }
}
