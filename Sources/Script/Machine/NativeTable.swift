/// The native functions of a machine by their number, in memory that does not move.
final class NativeTable {
  private let functions: UnsafeMutablePointer<NativeFunction>
  private let count: Int

  init(_ definitions: [NativeDefinition]) {
    count = definitions.count
    functions = .allocate(capacity: max(1, count))
    for (place, definition) in definitions.enumerated() {
      (functions + place).initialize(to: NativeFunction(definition))
    }
  }

  deinit {
    functions.deinitialize(count: count)
    functions.deallocate()
  }

  @inline(__always)
  subscript(place: Int) -> NativeFunction {
    unsafeAddress { UnsafePointer(functions + place) }
    unsafeMutableAddress { functions + place }
  }
}
