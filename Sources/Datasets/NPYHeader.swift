/// What an NPY file says about its array: a literal of Python's, such as
/// `{'descr': '<f8', 'fortran_order': False, 'shape': (3, 4), }`.
///
/// numpy.lib.format, "Format Version 1.0".
struct NPYHeader: Equatable {
  let element: NPYElement
  /// Whether the first index changes fastest, not the last.
  let isFortranOrder: Bool
  let shape: [Int]

  /// Reads the header's text, which starts at byte `start` of the file.
  init(_ bytes: [UInt8], startingAt start: Int) throws(NPYError) {
    var reader = NPYHeaderReader(bytes, startingAt: start)
    var element: NPYElement?
    var isFortranOrder: Bool?
    var shape: [Int]?
    try reader.expect("{", .openingBrace)
    while !reader.skip("}") {
      let place = reader.place
      let name = try reader.text()
      guard let key = NPYError.Key(rawValue: name) else { throw .unknownKey(byte: place, name: name) }
      try reader.expect(":", .colon)
      let isSecond: Bool
      switch key {
      case .elementType:
        isSecond = element != nil
        element = try reader.element()
      case .order:
        isSecond = isFortranOrder != nil
        isFortranOrder = try reader.flag()
      case .shape:
        isSecond = shape != nil
        shape = try reader.dimensions()
      }
      if isSecond { throw .duplicateKey(byte: place, key: key) }
      if !reader.skip(",") {
        try reader.expect("}", .commaOrBrace)
        break
      }
    }
    try reader.expectEnd()
    guard let element else { throw .missingKey(.elementType) }
    guard let isFortranOrder else { throw .missingKey(.order) }
    guard let shape else { throw .missingKey(.shape) }
    self.element = element
    self.isFortranOrder = isFortranOrder
    self.shape = shape
  }

  /// The most dimensions of an array, as in NumPy.
  static let dimensionLimit = 64

  /// The number of elements, 1 to `limit`.
  func count(limit: Int) throws(NPYError) -> Int {
    guard shape.count <= Self.dimensionLimit else {
      throw .tooManyDimensions(found: shape.count, limit: Self.dimensionLimit)
    }
    if shape.contains(0) { throw .empty(shape: shape) }
    var count = 1
    for dimension in shape {
      let (product, isOverflow) = count.multipliedReportingOverflow(by: dimension)
      guard !isOverflow, product <= limit else { throw .tooLarge(shape: shape, limit: limit) }
      count = product
    }
    return count
  }
}
