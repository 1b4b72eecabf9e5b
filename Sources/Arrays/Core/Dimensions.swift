/// Up to eight numbers, one for each axis of an array: its shape or its strides, without memory of their own.
public struct Dimensions: Equatable, Sendable {
  /// The largest number of axes.
  public static let limit = 8

  /// The number of axes.
  public private(set) var count: Int
  private var storage: (Int, Int, Int, Int, Int, Int, Int, Int)

  /// No axes: the shape of a single number.
  public init() {
    count = 0
    storage = (0, 0, 0, 0, 0, 0, 0, 0)
  }

  /// One axis.
  public init(_ first: Int) {
    count = 1
    storage = (first, 0, 0, 0, 0, 0, 0, 0)
  }

  /// Two axes.
  public init(_ first: Int, _ second: Int) {
    count = 2
    storage = (first, second, 0, 0, 0, 0, 0, 0)
  }

  /// Creates from at most ``limit`` numbers.
  public init(_ values: some Sequence<Int>) {
    self.init()
    for value in values { append(value) }
  }

  /// The same number for each of `count` axes.
  public init(repeating value: Int, count: Int) {
    self.init()
    for _ in 0..<count { append(value) }
  }

  /// The number of one axis, from 0 to ``count`` - 1.
  @inline(__always)
  public subscript(axis: Int) -> Int {
    get {
      precondition(axis >= 0 && axis < count)
      return withUnsafeBytes(of: storage) { $0.load(fromByteOffset: axis * 8, as: Int.self) }
    }
    set {
      precondition(axis >= 0 && axis < count)
      withUnsafeMutableBytes(of: &storage) {
        $0.storeBytes(of: newValue, toByteOffset: axis * 8, as: Int.self)
      }
    }
  }

  /// The axes.
  public var indices: Range<Int> { 0..<count }
  /// The numbers as a Swift array.
  public var array: [Int] { indices.map { self[$0] } }
  /// The number of the last axis, nil without axes.
  public var last: Int? { count == 0 ? nil : self[count - 1] }

  /// The product of all numbers; 1 if there are none.
  public var product: Int {
    var product = 1
    for axis in indices { product *= self[axis] }
    return product
  }

  /// Adds a number behind the last; there must be room.
  public mutating func append(_ value: Int) {
    precondition(count < Self.limit, "more than \(Self.limit) axes")
    count += 1
    self[count - 1] = value
  }

  /// Puts a number in front of that of `axis`, or behind the last; there must be room.
  public mutating func insert(_ value: Int, at axis: Int) {
    append(value)
    var place = count - 1
    while place > axis {
      self[place] = self[place - 1]
      place -= 1
    }
    self[axis] = value
  }

  /// Takes out the number of an axis and returns it.
  @discardableResult
  public mutating func remove(at axis: Int) -> Int {
    let value = self[axis]
    for place in axis..<count - 1 { self[place] = self[place + 1] }
    self[count - 1] = 0
    count -= 1
    return value
  }

  /// Whether both have the same numbers.
  public static func == (left: Dimensions, right: Dimensions) -> Bool {
    guard left.count == right.count else { return false }
    for axis in left.indices where left[axis] != right[axis] { return false }
    return true
  }
}
