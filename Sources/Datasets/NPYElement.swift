/// The types of numbers that NPY files are read with; the raw value is the file's name for it.
public enum NPYElement: String, CaseIterable, Sendable {
  case float32 = "<f4"
  case float64 = "<f8"
  case bool = "|b1"
  case int8 = "|i1"
  case uint8 = "|u1"
  case int16 = "<i2"
  case int32 = "<i4"
  case int64 = "<i8"
  case uint16 = "<u2"
  case uint32 = "<u4"
  case uint64 = "<u8"

  /// The bytes of a number.
  public var size: Int {
    switch self {
    case .bool, .int8, .uint8: 1
    case .int16, .uint16: 2
    case .float32, .int32, .uint32: 4
    case .float64, .int64, .uint64: 8
    }
  }

  /// Whether single precision holds every number of this type.
  var isExactInSingle: Bool {
    switch self {
    case .float32, .bool, .int8, .uint8, .int16, .uint16: true
    case .float64, .int32, .int64, .uint32, .uint64: false
    }
  }

  /// Converts numbers, whole ones that the type cannot hold to the nearest; returns whether all are finite.
  ///
  /// `bytes` is aligned and holds whole numbers of this type, `numbers` has room for them.
  func convert<Number: BinaryFloatingPoint>(
    _ bytes: UnsafeRawBufferPointer, to numbers: UnsafeMutablePointer<Number>
  ) -> Bool {
    switch self {
    case .float32:
      convert(bytes, of: Float.self, to: numbers) { Number($0) }
      return areFinite(bytes)
    case .float64:
      convert(bytes, of: Double.self, to: numbers) { Number($0) }
      return areFinite(bytes)
    case .bool: convert(bytes, of: UInt8.self, to: numbers) { $0 == 0 ? 0 : 1 }
    case .int8: convert(bytes, of: Int8.self, to: numbers) { Number($0) }
    case .uint8: convert(bytes, of: UInt8.self, to: numbers) { Number($0) }
    case .int16: convert(bytes, of: Int16.self, to: numbers) { Number($0) }
    case .int32: convert(bytes, of: Int32.self, to: numbers) { Number($0) }
    case .int64: convert(bytes, of: Int64.self, to: numbers) { Number($0) }
    case .uint16: convert(bytes, of: UInt16.self, to: numbers) { Number($0) }
    case .uint32: convert(bytes, of: UInt32.self, to: numbers) { Number($0) }
    case .uint64: convert(bytes, of: UInt64.self, to: numbers) { Number($0) }
    }
    return true
  }

  @inline(__always)
  private func convert<Stored, Number>(
    _ bytes: UnsafeRawBufferPointer, of type: Stored.Type, to numbers: UnsafeMutablePointer<Number>,
    _ conversion: (Stored) -> Number
  ) {
    let stored = bytes.bindMemory(to: type)
    for index in stored.indices { (numbers + index).initialize(to: conversion(stored[index])) }
  }

  /// Whether a file holds numbers of a type as memory does.
  func isStored<Number>(as _: Number.Type) -> Bool {
    (self == .float32 && Number.self == Float.self) || (self == .float64 && Number.self == Double.self)
  }

  /// Whether numbers of this type, aligned, are all finite.
  func areFinite(_ bytes: UnsafeRawBufferPointer) -> Bool {
    switch self {
    case .float32: Self.areFinite(bytes.bindMemory(to: UInt32.self), exponent: 0x7F80_0000)
    case .float64: Self.areFinite(bytes.bindMemory(to: UInt64.self), exponent: 0x7FF0_0000_0000_0000)
    default: true
    }
  }

  /// Whether no pattern has all bits of the exponent set, as infinities and NaNs have.
  private static func areFinite<Pattern: FixedWidthInteger>(
    _ patterns: UnsafeBufferPointer<Pattern>, exponent: Pattern
  ) -> Bool {
    // Without an early end, so that the loop becomes one of vectors.
    var found: Pattern = 0
    for pattern in patterns { found |= pattern & exponent == exponent ? 1 : 0 }
    return found == 0
  }
}
