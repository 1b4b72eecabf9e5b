/// A call that has not returned.
struct Frame {
  /// What happens with the result.
  enum Purpose: UInt8 {
    /// It goes to the caller's operands.
    case value
    /// The call was `__init__`: the instance goes there.
    case initializer
    /// The machine was entered for this call, and is left with the result.
    case entry
    /// A generator that a `for` of the frame below asks.
    case loop
    /// A generator that is asked from outside.
    case next
    /// A generator whose values are all taken into the list that lies below its slots.
    case list
    /// A generator whose values are added to the number below its slots, as long as they are numbers.
    case total
    /// A generator that is asked until it gives something else than the truth that lies below its slots.
    case search
    /// A class body: the class is made of its names.
    case classBody

    var isGenerator: Bool {
      switch self {
      case .loop, .next, .list, .total, .search: true
      case .value, .initializer, .entry, .classBody: false
      }
    }
  }

  var code: Unmanaged<LoadedCode>
  var pc: UnsafeMutablePointer<Instruction>
  /// The first slot.
  var base: UnsafeMutablePointer<Value>
  /// The variables that ``Fusion`` speaks of: the slots, or the global ones for a module.
  var variables: UnsafeMutablePointer<Value>
  var constants: UnsafeMutablePointer<Value>
  /// Where the caller's operands end, the result not yet among them.
  var result: UnsafeMutablePointer<Value>
  var function: Value
  /// The instance of an initializer, the generator, or the class's name and bases as a tuple.
  var subject: Value
  /// The number of exceptions that were being handled when the call began.
  var handled: Int
  var purpose: Purpose
}
