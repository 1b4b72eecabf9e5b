/// The places that a slice takes of an axis, worked out as Python does.
public struct SliceRange: Equatable, Sendable {
  /// The first place.
  public let start: Int
  /// The distance between two places.
  public let step: Int
  /// The number of places.
  public let count: Int

  /// Creates from the slice's parts, which may lie outside the axis.
  ///
  /// - Throws: ValueError for a step of 0.
  public init(_ start: Int?, _ stop: Int?, _ step: Int?, of extent: Int) throws(ArrayError) {
    let distance = step ?? 1
    guard distance != 0 else { throw ArrayError(.value, "slice step cannot be zero") }
    let isUp = distance > 0
    let (lowest, highest) = isUp ? (0, extent) : (-1, extent - 1)
    func place(_ index: Int) -> Int {
      let fromStart = index < 0 ? index + extent : index
      return min(max(fromStart, lowest), highest)
    }
    let first = start.map(place) ?? (isUp ? 0 : extent - 1)
    let end = stop.map(place) ?? (isUp ? extent : -1)
    let length = isUp ? end - first : first - end
    count = length > 0 ? Int(UInt(length - 1) / distance.magnitude) + 1 : 0
    // What an empty slice starts at may lie outside.
    self.start = count > 0 ? first : 0
    // The distance to a second place shows in the strides, unless it is beyond all memory.
    self.step = count > 1 || count == 1 && distance.magnitude < 1 << 32 ? distance : 1
  }
}
