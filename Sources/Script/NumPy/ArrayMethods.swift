/// Methods and attributes of arrays and scalars.
enum ArrayMethods {
  static var definitions: [NativeDefinition] { [] }
}
