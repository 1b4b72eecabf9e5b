/// A native function with the place where programs find it.
struct NativeDefinition: Sendable {
  enum Place: Hashable, Sendable {
    case builtin
    case module(String)
    /// A method, whose first argument is the object.
    case method(ValueKind)
    /// A function that the built-in type itself has, as a class method.
    case typeMethod(ValueKind)
    /// An attribute, made by a function of the object.
    case attribute(ValueKind)
    /// The built-in type of a kind, called.
    case constructor(ValueKind)
    /// The built-in type that has the definition's name and shares its kind with others, called.
    case type
  }

  let place: Place
  let name: String
  let parameters: String?
  let body: NativeFunction.Body
  /// Whether what it gives is always a new iterator that nobody else knows.
  let makesIterator: Bool
  /// The name that messages have, where it is not the one programs use.
  let shownName: String

  /// A function with declared parameters, as ``Signature`` reads them; nil for one that reads its arguments itself.
  init(
    _ place: Place, _ name: String, _ parameters: String?, shownAs: String? = nil,
    makesIterator: Bool = false, _ body: @escaping NativeFunction.Body
  ) {
    self.place = place
    self.name = name
    self.parameters = parameters
    self.body = body
    self.makesIterator = makesIterator
    shownName = shownAs ?? name
  }
}
