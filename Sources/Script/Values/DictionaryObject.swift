/// A table from keys to values in the order of insertion, for dictionaries and sets.
///
/// Hashes and equality of keys are the machine's, which may have to call the program for them: the table only offers
/// candidates.
struct DictionaryObject {
  struct Entry {
    let key: Value
    var value: Value
    let hash: UInt64
  }

  /// Entries in order; the key of a removed one is unset.
  private(set) var entries: [Entry] = []
  /// Places of entries by hash, open addressing: -1 is free, -2 was removed, and few entries have none.
  private var slots: [Int32] = []
  /// So many entries are looked through as fast as a table of places.
  private static let few = 8
  private(set) var count = 0
  /// Whether the table has been changed in its keys, for loops that must notice.
  private(set) var version: UInt32 = 0
  var isFrozen = false
  /// The size that the table of a set begins with in CPython, for its order.
  var firstSize = 8
  /// What makes missing values (`defaultdict`), or unset.
  var factory = Value.unset
  /// `OrderedDict`, `Counter`, …: its class; unset for a `dict`.
  var type = Value.unset

  /// The places of entries whose key has this hash, one after another: `start` is at first -1.
  ///
  /// Takes an address because to read a value through a class copies it, with all it owns.
  @inline(__always)
  static func candidate(
    _ table: UnsafePointer<DictionaryObject>, hash: UInt64, after start: inout Int
  ) -> Int? {
    if table.pointee.slots.isEmpty {
      var place = start + 1
      while place < table.pointee.entries.count {
        if table.pointee.entries[place].hash == hash, !table.pointee.entries[place].key.isUnset {
          start = place
          return place
        }
        place += 1
      }
      return nil
    }
    let mask = table.pointee.slots.count - 1
    var slot = start >= 0 ? (start + 1) & mask : Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while table.pointee.slots[slot] != -1 {
      let place = Int(table.pointee.slots[slot])
      if place >= 0, table.pointee.entries[place].hash == hash {
        start = slot
        return place
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds an entry whose key is not in the table.
  mutating func insert(_ key: Value, _ value: Value, hash: UInt64) {
    if slots.isEmpty ? entries.count >= Self.few : (entries.count + 1) * 3 > slots.count * 2 { rebuild() }
    if !slots.isEmpty {
      place(entries.count, hash)
    } else if entries.capacity == 0 {
      entries.reserveCapacity(Self.few / 2)
    }
    entries.append(Entry(key: key, value: value, hash: hash))
    count += 1
    version &+= 1
  }

  /// Tells loops over the table that this one took the place of that they have changed.
  mutating func follow(_ other: UInt32) { version = other &+ 1 }

  mutating func set(_ value: Value, at place: Int) { entries[place].value = value }

  mutating func remove(at place: Int) {
    if !slots.isEmpty {
      let mask = slots.count - 1
      let hash = entries[place].hash
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
      while slots[slot] != Int32(truncatingIfNeeded: place) { slot = (slot + 1) & mask }
      slots[slot] = -2
    }
    entries[place] = Entry(key: .unset, value: .unset, hash: 0)
    count -= 1
    version &+= 1
  }

  mutating func removeAll() {
    entries = []
    slots = []
    count = 0
    version &+= 1
  }

  private mutating func place(_ entry: Int, _ hash: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(truncatingIfNeeded: entry)
  }

  private mutating func rebuild() {
    entries.removeAll { $0.key.isUnset }
    guard entries.count >= Self.few / 2 else {
      slots = []
      return
    }
    var size = 2 * Self.few
    while size < (entries.count + 1) * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (index, entry) in entries.enumerated() { place(index, entry.hash) }
  }
}
