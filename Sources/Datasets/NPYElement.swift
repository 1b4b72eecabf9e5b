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

  /// Converts numbers to doubles, whole ones beyond 2^53 to the nearest; returns whether all are finite.
  ///
  /// `bytes` is aligned and holds whole numbers of this type, `numbers` has room for them.
  func convert(_ bytes: UnsafeRawBufferPointer, to numbers: UnsafeMutablePointer<Double>) -> Bool {
    switch self {
    case .float32:
      convert(bytes, of: Float.self, to: numbers) { Double($0) }
      return Self.areFinite(UnsafeBufferPointer(start: numbers, count: bytes.count / size))
    case .float64:
      convert(bytes, of: Double.self, to: numbers) { $0 }
      return Self.areFinite(UnsafeBufferPointer(start: numbers, count: bytes.count / size))
    case .bool: convert(bytes, of: UInt8.self, to: numbers) { $0 == 0 ? 0 : 1 }
    case .int8: convert(bytes, of: Int8.self, to: numbers) { Double($0) }
    case .uint8: convert(bytes, of: UInt8.self, to: numbers) { Double($0) }
    case .int16: convert(bytes, of: Int16.self, to: numbers) { Double($0) }
    case .int32: convert(bytes, of: Int32.self, to: numbers) { Double($0) }
    case .int64: convert(bytes, of: Int64.self, to: numbers) { Double($0) }
    case .uint16: convert(bytes, of: UInt16.self, to: numbers) { Double($0) }
    case .uint32: convert(bytes, of: UInt32.self, to: numbers) { Double($0) }
    case .uint64: convert(bytes, of: UInt64.self, to: numbers) { Double($0) }
    }
    return true
  }

  @inline(__always)
  private func convert<Stored>(
    _ bytes: UnsafeRawBufferPointer, of type: Stored.Type, to numbers: UnsafeMutablePointer<Double>,
    _ conversion: (Stored) -> Double
  ) {
    let stored = bytes.bindMemory(to: type)
    for index in stored.indices { (numbers + index).initialize(to: conversion(stored[index])) }
  }

  /// Whether no number is infinite or NaN, which have all bits of the exponent set.
  private static func areFinite(_ numbers: UnsafeBufferPointer<Double>) -> Bool {
    let exponent: UInt64 = 0x7FF0_0000_0000_0000
    // Without an early end, so that the loop becomes one of vectors.
    var found: UInt64 = 0
    for number in numbers { found |= number.bitPattern & exponent == exponent ? 1 : 0 }
    return found == 0
  }
}
