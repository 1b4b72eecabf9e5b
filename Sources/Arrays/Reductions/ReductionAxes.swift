/// The axes along which an array is reduced; negative ones count from the last.
public enum ReductionAxes: Sendable, Equatable {
  case all
  case one(Int)
  case several(Dimensions)

  /// All axes for nil.
  public init(_ axes: [Int]?) throws(ArrayError) {
    guard let axes else {
      self = .all
      return
    }
    if axes.count == 1 {
      self = .one(axes[0])
    } else if axes.count <= Dimensions.limit {
      self = .several(Dimensions(axes))
    } else {
      throw ArrayError(.value, "duplicate value in 'axis'")
    }
  }

  /// Which axes of an array of `rank` axes these are, as a set of bits.
  ///
  /// Throws AxisError for axes that the array does not have, ValueError for an axis given twice.
  func mask(rank: Int, repeated: String? = nil) throws(ArrayError) -> UInt8 {
    switch self {
    case .all:
      return rank >= 8 ? .max : (1 << UInt8(rank)) - 1
    case .one(let axis):
      // NumPy takes a number without axes for one with a single axis here.
      if rank == 0 && (axis == 0 || axis == -1) { return 0 }
      return 1 << UInt8(try Self.place(axis, rank: rank))
    case .several(let axes):
      var mask: UInt8 = 0
      for index in axes.indices {
        let bit: UInt8 = 1 << UInt8(try Self.place(axes[index], rank: rank))
        guard mask & bit == 0 else {
          throw ArrayError(.value, repeated ?? "duplicate value in 'axis'")
        }
        mask |= bit
      }
      return mask
    }
  }

  /// The number of an axis from the first.
  ///
  /// Throws AxisError.
  static func place(_ axis: Int, rank: Int) throws(ArrayError) -> Int {
    guard axis >= -rank && axis < rank else { throw ArrayError.noAxis(axis, rank: rank) }
    return axis < 0 ? axis + rank : axis
  }
}

extension Dimensions {
  /// The shape that is left when the axes of `mask` are reduced to 1, or dropped.
  func reduced(_ mask: UInt8, keeping: Bool) -> Dimensions {
    var shape = Dimensions()
    for axis in indices {
      if mask & (1 << UInt8(axis)) == 0 {
        shape.append(self[axis])
      } else if keeping {
        shape.append(1)
      }
    }
    return shape
  }

  /// The product of the extents of the axes of `mask`.
  func extent(of mask: UInt8) -> Int {
    var count = 1
    for axis in indices where mask & (1 << UInt8(axis)) != 0 { count = count &* self[axis] }
    return count
  }
}
