/// What a trace has to know of built-in functions by their names.
enum NativeEffects {
  /// Whether it takes all values of an iterator at once, so that a list can be given in its place.
  static func consumesIterators(_ name: String) -> Bool {
    switch name {
    case "sum", "fsum", "prod", "max", "min", "sorted", "list", "tuple", "fromiter": true
    default: false
    }
  }

  /// Whether its numbers only say how many or which, so that no gradient goes through them.
  static func onlyCounts(_ name: String) -> Bool {
    switch name {
    case "len", "ndim", "size", "shape", "id", "hash", "ord", "isinstance", "issubclass", "hasattr",
      "callable", "count", "index", "find":
      true
    default: false
    }
  }
}
