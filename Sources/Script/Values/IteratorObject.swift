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
  /// What it was before it ended.
  private(set) var origin = Kind.finished
  var index = 0
  var end = 0
  var step = 1
  var source = Value.unset
  var parts: [Value] = []
  /// Whether all parts are iterators over lists, tuples or ranges, which ask nobody.
  var isSimple = false
  /// Whether nobody knows it but the loop, or the `zip`, that asks it: then its place is free as soon as it has ended.
  var isOwned = false

  init() {}

  init(_ kind: Kind, over source: Value) {
    self.kind = kind
    origin = kind
    self.source = source
  }
}

extension IteratorObject {
  /// The name of the type that CPython gives such an iterator.
  var typeName: String {
    switch origin {
    case .list: "list_iterator"
    case .tuple: "tuple_iterator"
    case .string: "str_ascii_iterator"
    case .finished, .array, .subscripts: "iterator"
    case .reversed:
      switch source.kind {
      case .list: "list_reverseiterator"
      case .range: "range_iterator"
      default: "reversed"
      }
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
    case .snapshot: source.kind == .dictionary ? "dict_reversekeyiterator" : "iterator"
    }
  }

  /// All of these names.
  static let typeNames = [
    "list_iterator", "tuple_iterator", "str_ascii_iterator", "str_iterator", "iterator",
    "list_reverseiterator",
    "range_iterator", "reversed", "dict_keyiterator", "dict_valueiterator", "dict_itemiterator",
    "dict_reversekeyiterator", "dict_reversevalueiterator", "dict_reverseitemiterator", "set_iterator",
    "enumerate", "map", "filter", "zip", "callable_iterator",
  ]
}
