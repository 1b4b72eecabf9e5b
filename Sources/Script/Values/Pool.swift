/// The objects of one kind: a table whose free places are used again.
///
/// A freed place holds a blank object, so that what it owned is gone at once. Places stay what they are while objects
/// are added, pointers do not.
final class Pool<Object> {
  private var items: UnsafeMutablePointer<Object>
  private var marks: UnsafeMutablePointer<Mark>
  private var capacity = 16
  private var used = 0
  private var free: [Int32] = []
  private let blank: Object

  /// Whether a place was reached since the last collection, or is free.
  private enum Mark: UInt8 { case unreached, reached, free }

  init(blank: Object) {
    self.blank = blank
    items = .allocate(capacity: capacity)
    marks = .allocate(capacity: capacity)
  }

  deinit {
    items.deinitialize(count: used)
    items.deallocate()
    marks.deallocate()
  }

  /// The number of objects that are in use.
  var count: Int { used - free.count }

  /// The object at a place, until the next one is added.
  @inline(__always)
  subscript(place: Int) -> Object {
    unsafeAddress { UnsafePointer(items + place) }
    unsafeMutableAddress { items + place }
  }

  /// Where the object at a place is, until the next one is added.
  @inline(__always)
  func address(of place: Int) -> UnsafeMutablePointer<Object> { items + place }

  /// Keeps an object and returns its place.
  @inline(__always)
  func add(_ object: consuming Object) -> Int {
    if let place = free.popLast() {
      items[Int(place)] = object
      marks[Int(place)] = .unreached
      return Int(place)
    }
    if used == capacity { grow() }
    (items + used).initialize(to: object)
    marks[used] = .unreached
    used += 1
    return used - 1
  }

  /// Frees a place whose object nobody knows any more, and which owns nothing any more.
  @inline(__always)
  func release(_ place: Int) {
    marks[place] = .free
    free.append(Int32(truncatingIfNeeded: place))
  }

  private func grow() {
    let larger = UnsafeMutablePointer<Object>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: items, count: used)
    items.deallocate()
    items = larger
    let moreMarks = UnsafeMutablePointer<Mark>.allocate(capacity: 2 * capacity)
    moreMarks.update(from: marks, count: used)
    marks.deallocate()
    marks = moreMarks
    capacity *= 2
  }

  /// Marks an object as reachable; whether it was not before.
  @inline(__always)
  func mark(_ place: Int) -> Bool {
    if marks[place] == .reached { return false }
    marks[place] = .reached
    return true
  }

  /// Frees what is not marked, takes all marks away and calls `survivor` with each object that remains.
  ///
  /// `reuse` gets what is freed, and may take something out of it.
  @inline(__always)
  func sweep(reuse: (inout Object) -> Void = { _ in }, _ survivor: (borrowing Object) -> Void) {
    free.removeAll(keepingCapacity: true)
    var place = used - 1
    while place >= 0 {
      switch marks[place] {
      case .reached:
        marks[place] = .unreached
        survivor(items[place])
      case .unreached:
        reuse(&items[place])
        items[place] = blank
        marks[place] = .free
        free.append(Int32(truncatingIfNeeded: place))
      case .free: free.append(Int32(truncatingIfNeeded: place))
      }
      place -= 1
    }
  }
}
