/// What a ``Value`` is; the kinds from ``largeInteger`` on are objects of the heap.
enum ValueKind: UInt8 {
  /// A variable that has no value; never seen by a program.
  case unset
  case none, notImplemented, ellipsis
  case boolean, integer, float
  case numpyBool, numpyInteger, numpyFloat32, numpyFloat64
  case largeInteger, string, list, tuple, dictionary, set, slice, range, array
  case function, boundMethod, native, type, instance, module, cell, iterator, generator, property, wrapper,
    view, superObject

  var isNumpyScalar: Bool {
    rawValue >= ValueKind.numpyBool.rawValue && rawValue <= ValueKind.numpyFloat64.rawValue
  }
  /// Whether values of this kind are numbers without an object.
  var isPlainNumber: Bool {
    rawValue >= ValueKind.boolean.rawValue && rawValue <= ValueKind.numpyFloat64.rawValue
  }
  var isFloating: Bool { self == .float || self == .numpyFloat32 || self == .numpyFloat64 }
  var isObject: Bool { rawValue >= ValueKind.largeInteger.rawValue }
}
