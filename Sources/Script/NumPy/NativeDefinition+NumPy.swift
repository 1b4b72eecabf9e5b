import Arrays

extension NativeDefinition {
  /// A body that may fail with a ``Raised`` or an ``ArrayError``, which becomes an exception.
  typealias ArrayBody = @Sendable (Machine, Arguments) throws -> Value

  /// A function of `numpy`, or of another module.
  static func numpy(
    _ name: String, _ parameters: String?, in module: String = "numpy", _ body: @escaping ArrayBody
  ) -> NativeDefinition {
    NativeDefinition(.module(module), name, parameters, raising(body))
  }

  /// The same for a function that NumPy has in C, whose parameters have other messages.
  static func compiled(
    _ name: String, _ parameters: String, in module: String = "numpy", _ body: @escaping ArrayBody
  ) -> NativeDefinition {
    let words = parameters.split(separator: " ").map(String.init)
    let required = Array(words.prefix { $0.last != "=" && $0 != "*" })
    let optional = words.map { $0.last == "=" || $0 == "*" ? $0 : $0 + "=" }.joined(separator: " ")
    let inner = raising(body)
    return NativeDefinition(.module(module), name, optional) { machine, arguments throws(Raised) in
      for index in required.indices where arguments[index].isUnset {
        throw machine.raise(
          .type, "\(name)() missing required argument '\(required[index])' (pos \(index))")
      }
      return try inner(machine, arguments)
    }
  }

  /// A method of a class that is written in Swift.
  static func member(
    _ owner: String, _ name: String, _ parameters: String?, _ body: @escaping ArrayBody
  ) -> NativeDefinition {
    NativeDefinition(.module("class \(owner)"), name, parameters, raising(body))
  }

  static func raising(_ body: @escaping ArrayBody) -> NativeFunction.Body {
    { machine, arguments throws(Raised) in
      do {
        return try body(machine, arguments)
      } catch let error as ArrayError {
        throw machine.raise(error)
      } catch {
        // A ``Raised`` left its exception with the machine.
        throw Raised()
      }
    }
  }
}
