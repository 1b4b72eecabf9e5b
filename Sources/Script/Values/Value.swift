/// A value of the language: a number as it is, or the place of an object in the heap's table for its kind.
///
/// It is copied bit by bit; nothing counts references. `node` names the operation that made it, where a trace is
/// recorded; else it is 0.
struct Value: BitwiseCopyable {
  var bits: UInt64
  var node: UInt32
  var kind: ValueKind

  @inline(__always)
  init(_ kind: ValueKind, bits: UInt64 = 0) {
    self.bits = bits
    self.node = 0
    self.kind = kind
  }

  @inline(__always)
  init(_ kind: ValueKind, _ place: Int) { self.init(kind, bits: UInt64(bitPattern: Int64(place))) }

  @inline(__always) init(_ number: Int) { self.init(.integer, bits: UInt64(bitPattern: Int64(number))) }
  @inline(__always) init(_ number: Double) { self.init(.float, bits: number.bitPattern) }
  @inline(__always) init(_ truth: Bool) { self.init(.boolean, bits: truth ? 1 : 0) }

  static let unset = Value(.unset)
  static let none = Value(.none)

  /// The place in the table of its kind, or the number of an integer.
  @inline(__always) var place: Int { Int(Int64(bitPattern: bits)) }
  /// The number of an integer or bool.
  @inline(__always) var integer: Int { Int(Int64(bitPattern: bits)) }
  @inline(__always) var truth: Bool { bits != 0 }
  @inline(__always) var float: Double { Double(bitPattern: bits) }
  @inline(__always) var isUnset: Bool { kind == .unset }
  @inline(__always) var isNone: Bool { kind == .none }

  /// Whether two values are the same object: Python's `is`.
  @inline(__always)
  func isIdentical(to other: Value) -> Bool { kind == other.kind && bits == other.bits }
}
