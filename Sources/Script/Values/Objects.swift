import Arrays

/// A list, a tuple's elements likewise.
struct ListObject {
  var elements: [Value] = []
  /// The class of a named tuple; unset for others.
  var type = Value.unset
}

/// What `keys`, `values` or `items` of a dictionary gives: it shows the dictionary as it is at any time.
struct ViewObject {
  enum Part { case keys, values, items }
  var part = Part.keys
  var dictionary = Value.none

  /// The name of its type.
  var name: String {
    switch part {
    case .keys: "dict_keys"
    case .values: "dict_values"
    case .items: "dict_items"
    }
  }
}

/// `start:stop:step` of a subscript.
struct SliceObject {
  var start = Value.none
  var stop = Value.none
  var step = Value.none
  /// Whether the step was written as an imaginary number: how many points a grid has.
  var isCount = false
}

/// The integers of a `range`.
struct RangeObject {
  var start = 0
  var stop = 0
  var step = 1

  /// The number of integers; that of a range with more than an `Int` counts is the largest.
  var count: Int {
    guard step > 0 ? start < stop : start > stop else { return 0 }
    let steps =
      step > 0
      ? UInt(bitPattern: stop &- 1 &- start) / UInt(step)
      : UInt(bitPattern: start &- 1 &- stop) / UInt(bitPattern: 0 &- step)
    return Int(clamping: steps &+ 1)
  }
}

/// A function of the program with what it closes over.
struct FunctionObject {
  var code = 0
  /// Values of the last positional parameters, and of keyword-only ones (unset where there is none).
  var defaults: [Value] = []
  var keywordDefaults: [Value] = []
  /// The cells of its free variables.
  var cells: [Value] = []
  /// The class in whose body it was defined, for `super()`; or unset.
  var home = Value.unset
  var name: Int32 = 0
  var attributes: [Attribute] = []
}

/// A function together with the object that its first parameter gets.
struct BoundMethodObject {
  var function = Value.none
  var receiver = Value.none
}

/// A named value of an object.
struct Attribute {
  let name: Int32
  var value: Value
}

/// A class: the program's, an exception's, or a built-in type.
struct TypeObject {
  var name = ""
  /// The module it is shown with, such as `__main__`.
  var module = "builtins"
  var bases: [Value] = []
  /// The order in which attributes are looked up, itself first (C3).
  var linearization: [Value] = []
  var attributes: [Attribute] = []
  /// The kind of the values of a built-in type; `instance` for classes.
  var valueKind = ValueKind.instance
  var isException = false
  /// Whether programs cannot make instances: they would lack what the class's natives keep in them.
  var isClosed = false
  /// The native that makes values of a built-in type; -1 where there is none.
  var constructor: Int32 = -1
  /// The names that the class's body annotates, in their order.
  var annotations: [Int32] = []
  /// The names of methods that heirs must define before there are instances.
  var abstract: [Int32] = []
  /// The names of a named tuple's elements, and the values of the last where none is given.
  var fields: [Int32] = []
  var fieldDefaults: [Value] = []
  /// The place of the built-in type whose values its instances keep; -1 if there is none.
  var wrapped = -1
  /// Whether it or an ancestor defines `__new__`.
  var hasMaker = false
  /// Which built-in exception it is.
  var exception: ExceptionKind?
  /// The ``Heap/typeVersion`` at which attributes of its instances were set without asking any class.
  var setterVersion = -1
  /// How many attributes instances of it have had, so that room for them is made at once.
  var attributeCount = 0

  /// The class's own attribute of that name.
  @inline(__always)
  func attribute(_ name: Int32) -> Value? {
    for attribute in attributes where attribute.name == name { return attribute.value }
    return nil
  }
}

/// An instance of a class.
struct InstanceObject {
  var type = 0
  var attributes: [Attribute] = []
  /// What a native class keeps in its instances.
  var payload: [Value] = []
}

/// A module with its names.
struct ModuleObject {
  var name = ""
  /// The value of each name, by the name's number; unset where there is none.
  var values: [Value] = []
  /// Whether there is a text of the module in the dialect that has not run: it adds names, and takes none away.
  var isPartial = false

  /// The value of a name, if the module has it.
  @inline(__always)
  func value(of name: Int32) -> Value? {
    guard Int(name) < values.count, !values[Int(name)].isUnset else { return nil }
    return values[Int(name)]
  }
}

/// A variable that functions share.
struct CellObject {
  var value = Value.unset
}

/// `property(get, set, delete)`.
struct PropertyObject {
  var getter = Value.none
  var setter = Value.none
  var deleter = Value.none
  /// What it was given as its text; else its getter's counts.
  var documentation = Value.none
}

/// `staticmethod` or `classmethod`.
struct WrapperObject {
  var function = Value.none
  var isClassMethod = false
}

/// `super()`: lookup starts behind `type` in the receiver's order.
struct SuperObject {
  var type = Value.none
  var receiver = Value.none
}

/// An array; its buffer is shared with its views.
struct ArrayObject {
  var array: NDArray
  /// The node of its contents, and the buffer's version that it describes.
  var node: UInt32 = 0
  var version: UInt32 = 0
}

/// A generator that is not running: its frame as it was left.
struct GeneratorObject {
  enum State { case created, suspended, running, finished }
  var state = State.finished
  var code = 0
  var cells: [Value] = []
  var function = Value.unset
  /// Locals, then operands.
  var values: [Value] = []
  var pc = 0
  /// Exceptions that it was handling.
  var handled: [Value] = []
  /// What it returned.
  var result = Value.none
}
