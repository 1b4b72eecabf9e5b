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
  /// Places of entries by hash, open addressing; -1 is free, -2 was removed.
  private var slots: [Int32] = []
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

  /// The places of entries whose key has this hash, one after another: `start` is at first nil.
  @inline(__always)
  func candidate(hash: UInt64, after start: inout Int?) -> Int? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count - 1
    var slot: Int
    if let start {
      slot = (start + 1) & mask
    } else {
      slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    }
    while slots[slot] != -1 {
      let place = Int(slots[slot])
      if place >= 0, entries[place].hash == hash {
        start = slot
        return place
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds an entry whose key is not in the table.
  mutating func insert(_ key: Value, _ value: Value, hash: UInt64) {
    if (entries.count + 1) * 3 > slots.count * 2 { rebuild() }
    place(entries.count, hash)
    entries.append(Entry(key: key, value: value, hash: hash))
    count += 1
    version &+= 1
  }

  /// Tells loops over the table that this one took the place of that they have changed.
  mutating func follow(_ other: UInt32) { version = other &+ 1 }

  mutating func set(_ value: Value, at place: Int) { entries[place].value = value }

  mutating func remove(at place: Int) {
    let mask = slots.count - 1
    let hash = entries[place].hash
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while slots[slot] != Int32(truncatingIfNeeded: place) { slot = (slot + 1) & mask }
    slots[slot] = -2
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
    var size = 8
    while size < (entries.count + 1) * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (index, entry) in entries.enumerated() { place(index, entry.hash) }
  }
}
