/// The functions of `numpy`.
enum NumPyFunctions {
  static var definitions: [NativeDefinition] { [] }
}
