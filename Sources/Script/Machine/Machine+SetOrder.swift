extension Machine {
  /// The members of a set in CPython's order, as far as that is the same in each of its runs: else as they were added.
  func members(of set: Value) -> [Value] {
    let table = heap.sets[set.place]
    var members: [Value] = []
    members.reserveCapacity(table.count)
    var hashes: [UInt64] = []
    hashes.reserveCapacity(table.count)
    var isOrdered = true
    for entry in table.entries where !entry.key.isUnset {
      members.append(entry.key)
      guard isOrdered else { continue }
      if let hash = publicHash(of: entry.key) { hashes.append(hash) } else { isOrdered = false }
    }
    guard isOrdered, members.count > 1 else { return members }
    spend(members.count << 2)
    return SetOrder.places(of: hashes, start: table.firstSize).map { members[$0] }
  }

  /// The hash that CPython gives numbers and tuples of numbers; nil for what it hashes anew in each run.
  func publicHash(of value: Value, depth: Int = 0) -> UInt64? {
    switch value.kind {
    case .integer, .boolean, .numpyInteger, .numpyBool:
      return UInt64(bitPattern: Int64(NumberHash.of(value.integer)))
    case .float, .numpyFloat64, .numpyFloat32:
      guard let x = value.double, !x.isNaN else { return nil }
      return UInt64(bitPattern: Int64(NumberHash.of(x)))
    case .largeInteger: return UInt64(bitPattern: Int64(NumberHash.of(heap.largeIntegers[value.place])))
    case .tuple:
      // CPython's variant of xxHash.
      let first: UInt64 = 11_400_714_785_074_694_791
      let second: UInt64 = 14_029_467_366_897_019_727
      let fifth: UInt64 = 2_870_177_450_012_600_261
      var hash = fifth
      let elements = heap.tuples[value.place].elements
      for element in elements {
        guard depth < 20, let lane = publicHash(of: element, depth: depth + 1) else { return nil }
        hash = hash &+ lane &* second
        hash = (hash << 31 | hash >> 33) &* first
      }
      hash = hash &+ (UInt64(elements.count) ^ (fifth ^ 3_527_539))
      return hash == .max ? 1_546_275_796 : hash
    case .set where heap.sets[value.place].isFrozen: return publicHash(ofSet: value)
    default: return nil
    }
  }

  /// CPython's hash of a frozenset of such values.
  private func publicHash(ofSet set: Value) -> UInt64? {
    var hash: UInt64 = 0
    for entry in heap.sets[set.place].entries where !entry.key.isUnset {
      guard entry.key.kind != .set, let own = publicHash(of: entry.key) else { return nil }
      hash ^= ((own ^ 89_869_747) ^ (own << 16)) &* 3_644_798_167
    }
    hash ^= (UInt64(heap.sets[set.place].count) &+ 1) &* 1_927_868_237
    hash ^= (hash >> 11) ^ (hash >> 25)
    hash = hash &* 69_069 &+ 907_133_923
    return hash == .max ? 590_923_713 : hash
  }
}
