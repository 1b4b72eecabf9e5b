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
  /// Whether all parts are iterators over lists, tuples or ranges, which ask nobody.
  var isSimple = false
  /// Whether nobody knows it but the loop, or the `zip`, that asks it: then its place is free as soon as it has ended.
  var isOwned = false
}

extension IteratorObject.Kind {
  /// The name of the type that CPython gives such an iterator.
  var typeName: String {
    switch self {
    case .finished, .snapshot: "iterator"
    case .list: "list_iterator"
    case .tuple: "tuple_iterator"
    case .string: "str_ascii_iterator"
    case .array, .subscripts: "iterator"
    case .reversed: "reversed"
    case .range: "range_iterator"
    case .keys: "dict_keyiterator"
    case .values: "dict_valueiterator"
    case .items: "dict_itemiterator"
    case .set: "set_iterator"
    case .enumeration: "enumerate"
    case .map: "map"
    case .filter: "filter"
    case .zip: "zip"
    case .callable: "callable_iterator"
    }
  }
}
