/// What `iter` gives for everything but generators and the program's own iterators.
struct IteratorObject {
  enum Kind: UInt8 {
    case finished
    /// Elements of a list, tuple, string or array, from `index` on.
    case list, tuple, string, array
    /// The same from behind, for any of them.
    case reversed
    /// `index` up to `end` by `step`.
    case range
    case keys, values, items
    case set
    case enumeration
    /// A function (`source`) of what the iterators `parts` give, or of those values of the first that it holds true.
    case map, filter
    /// Several iterators (`parts`); all must end together if `end` is 1.
    case zip
    /// Calls `__getitem__` with 0, 1, … until an IndexError.
    case subscripts
    /// Calls a function until it returns a value (`parts[0]`).
    case callable
    /// Values that were taken when the iterator was made.
    case snapshot
  }

  var kind = Kind.finished
  var index = 0
  var end = 0
  var step = 1
  var source = Value.unset
  var parts: [Value] = []
}
