/// The native functions of a machine by their number.
final class NativeTable {
  private var functions: UnsafeMutablePointer<NativeFunction>
  private(set) var count = 0
  private var capacity = 512

  init() { functions = .allocate(capacity: capacity) }

  deinit {
    functions.deinitialize(count: count)
    functions.deallocate()
  }

  /// A function's number.
  func add(_ definition: NativeDefinition) -> Int {
    if count == capacity { grow() }
    (functions + count).initialize(to: NativeFunction(definition))
    count += 1
    return count - 1
  }

  private func grow() {
    let larger = UnsafeMutablePointer<NativeFunction>.allocate(capacity: 4 * capacity)
    larger.moveInitialize(from: functions, count: count)
    functions.deallocate()
    functions = larger
    capacity *= 4
  }

  /// A function, until the next one is added.
  @inline(__always)
  subscript(place: Int) -> NativeFunction {
    unsafeAddress { UnsafePointer(functions + place) }
    unsafeMutableAddress { functions + place }
  }
}
