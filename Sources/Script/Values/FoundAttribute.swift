/// What a class and its ancestors have under a name, while no class changes.
struct FoundAttribute {
  var name: Int32 = -1
  var type: Int32 = -1
  var version = -1
  /// Unset if none of them has it.
  var value = Value.unset

  /// The number of places; a name of a class has one of them.
  static let count = 256

  @inline(__always)
  static func place(_ name: Int32, _ type: Int) -> Int {
    (Int(name) &* 31 &+ type &* 7) & (count - 1)
  }
}
