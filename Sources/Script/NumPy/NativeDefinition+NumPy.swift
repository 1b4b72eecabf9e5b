import Arrays

extension NativeDefinition {
  /// A body that may fail with a ``Raised`` or an ``ArrayError``, which becomes an exception.
  typealias ArrayBody = @Sendable (Machine, Arguments) throws -> Value

  /// A function of `numpy`, or of another module; `shownAs` where messages have another name.
  static func numpy(
    _ name: String, _ parameters: String?, in module: String = "numpy", shownAs: String? = nil,
    _ body: @escaping ArrayBody
  ) -> NativeDefinition {
    NativeDefinition(.module(module), name, parameters, shownAs: shownAs, raising(body))
  }

  /// The same for a function that NumPy has in C, whose parameters have other messages.
  ///
  /// Most count them from 0, those that read their arguments by a format `from` 1.
  static func compiled(
    _ name: String, _ parameters: String, in module: String = "numpy", from start: Int = 0,
    _ body: @escaping ArrayBody
  ) -> NativeDefinition {
    NativeDefinition(.module(module), name, "\(parameters) !\(start)", raising(body))
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
