/// Up to eight numbers, one for each axis of an array: its shape or its strides, without memory of their own.
///
/// Kept small, because arrays are copied by value: as 32-bit numbers, or where one of them does not fit, as up to four
/// 64-bit numbers. Among more than four, numbers beyond 32 bits are held at the nearest that fits; such an array has no
/// place in memory.
public struct Dimensions: Equatable, Sendable {
  /// The largest number of axes.
  public static let limit = 8

  /// What is behind the last number is 0.
  private var storage: (UInt64, UInt64, UInt64, UInt64)
  private var size: UInt8
  private var isWide: Bool

  /// The number of axes.
  @inline(__always)
  public var count: Int { Int(size) }

  /// No axes: the shape of a single number.
  @inline(__always)
  public init() {
    storage = (0, 0, 0, 0)
    size = 0
    isWide = false
  }

  /// One axis.
  @inline(__always)
  public init(_ first: Int) {
    self.init()
    append(first)
  }

  /// Two axes.
  @inline(__always)
  public init(_ first: Int, _ second: Int) {
    self.init()
    append(first)
    append(second)
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
      return withUnsafeBytes(of: storage) { bytes in
        isWide
          ? bytes.load(fromByteOffset: axis &* 8, as: Int.self)
          : Int(bytes.load(fromByteOffset: axis &* 4, as: Int32.self))
      }
    }
    set {
      precondition(axis >= 0 && axis < count)
      if !isWide {
        let narrow = Int32(truncatingIfNeeded: newValue)
        if Int(narrow) == newValue {
          store(narrow, at: axis)
          return
        }
      }
      setWide(newValue, at: axis)
    }
  }

  @inline(__always)
  private mutating func store(_ narrow: Int32, at axis: Int) {
    withUnsafeMutableBytes(of: &storage) {
      $0.storeBytes(of: narrow, toByteOffset: axis &* 4, as: Int32.self)
    }
  }

  /// Sets a number that does not fit 32 bits, or one among others that do not.
  @inline(never)
  private mutating func setWide(_ value: Int, at axis: Int) {
    guard count <= 4 else {
      store(Int32(clamping: value), at: axis)
      return
    }
    if !isWide {
      let numbers = array
      isWide = true
      for place in 0..<count { storeWide(numbers[place], at: place) }
    }
    storeWide(value, at: axis)
  }

  private mutating func storeWide(_ value: Int, at axis: Int) {
    withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: value, toByteOffset: axis &* 8, as: Int.self) }
  }

  /// Brings the numbers back to 32 bits each, so that there is room for more than four.
  @inline(never)
  private mutating func narrow() {
    let numbers = array
    isWide = false
    storage = (0, 0, 0, 0)
    for place in 0..<numbers.count { store(Int32(clamping: numbers[place]), at: place) }
  }

  /// The axes.
  public var indices: Range<Int> { 0..<count }
  /// The numbers as a Swift array.
  public var array: [Int] { indices.map { self[$0] } }
  /// The number of the last axis, nil without axes.
  public var last: Int? { count == 0 ? nil : self[count - 1] }

  /// The product of all numbers, none of them negative; 1 if there are none, the largest `Int` if it is beyond that.
  public var product: Int {
    if let plane { return plane.rows &* plane.columns }
    var product = 1
    var isBeyond = false
    for axis in indices {
      let (next, overflow) = product.multipliedReportingOverflow(by: self[axis])
      product = next
      isBeyond = isBeyond || overflow
    }
    guard isBeyond else { return product }
    return indices.contains { self[$0] == 0 } ? 0 : .max
  }

  /// One or two numbers that fit 32 bits, a single one as the columns of one row; nil for others.
  @inline(__always)
  var plane: (rows: Int, columns: Int)? {
    guard !isWide else { return nil }
    let (first, second) = (Int32(truncatingIfNeeded: storage.0), Int32(truncatingIfNeeded: storage.0 >> 32))
    switch size {
    case 1: return (1, Int(first))
    case 2: return (Int(first), Int(second))
    default: return nil
    }
  }

  /// Adds a number behind the last; there must be room.
  @inline(__always)
  public mutating func append(_ value: Int) {
    precondition(count < Self.limit, "more than \(Self.limit) axes")
    if isWide && count == 4 { narrow() }
    size += 1
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
    size -= 1
    return value
  }

  /// Whether both have the same numbers.
  @inline(__always)
  public static func == (left: Dimensions, right: Dimensions) -> Bool {
    guard left.size == right.size else { return false }
    if left.isWide == right.isWide { return left.storage == right.storage }
    for axis in left.indices where left[axis] != right[axis] { return false }
    return true
  }
}
