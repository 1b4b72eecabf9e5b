extension Machine {
  /// The hash of a key; equal values have equal hashes.
  func hash(of value: Value) throws(Raised) -> UInt64 {
    switch value.kind {
    case .integer, .boolean, .numpyInteger, .numpyBool:
      return mixed(UInt64(bitPattern: Int64(NumberHash.of(value.integer))))
    case .float, .numpyFloat64, .numpyFloat32:
      return mixed(UInt64(bitPattern: Int64(NumberHash.of(value.double ?? 0))))
    case .largeInteger:
      return mixed(UInt64(bitPattern: Int64(NumberHash.of(heap.largeIntegers[value.place]))))
    case .string: return heap.strings[value.place].stableHash
    case .tuple:
      try descend("hashing")
      defer { nesting -= 1 }
      var hash: UInt64 = 0x51_7CC1_B727_220A
      for element in heap.tuples[value.place].elements { hash = mixed(hash &+ (try self.hash(of: element))) }
      return hash
    case .set where heap.sets[value.place].isFrozen:
      var hash: UInt64 = 0
      for entry in heap.sets[value.place].entries where !entry.key.isUnset { hash ^= entry.hash }
      return mixed(hash)
    case .range:
      // Ranges are equal that have the same numbers.
      let range = heap.ranges[value.place]
      let parts = [range.count, range.count > 0 ? range.start : 0, range.count > 1 ? range.step : 0]
      return parts.reduce(0) { mixed($0 &+ UInt64(bitPattern: Int64($1))) }
    case .list, .dictionary, .set, .array, .slice:
      throw raise(.type, "unhashable type: '\(typeName(of: value))'")
    case .instance:
      let type = heap.instances[value.place].type
      if let method = typeAttribute(common.hash, of: type) {
        guard !method.isNone else { throw raise(.type, "unhashable type: '\(typeName(of: value))'") }
        let result = plain(try call(method, [value]))
        guard result.kind == .integer || result.kind == .largeInteger || result.kind == .boolean else {
          throw raise(.type, "__hash__ method should return an integer")
        }
        return try hash(of: result)
      }
      guard typeAttribute(common.equal, of: type) == nil else {
        throw raise(.type, "unhashable type: '\(typeName(of: value))'")
      }
      if let payload = payload(of: value) {
        switch payload.kind {
        case .list, .dictionary: throw raise(.type, "unhashable type: '\(typeName(of: value))'")
        case .set where !heap.sets[payload.place].isFrozen:
          throw raise(.type, "unhashable type: '\(typeName(of: value))'")
        default: return try hash(of: payload)
        }
      }
      return identityHash(of: value)
    default: return identityHash(of: value)
    }
  }

  /// The hash of an object that equals itself alone.
  func identityHash(of value: Value) -> UInt64 { mixed(value.bits &* 31 &+ UInt64(value.kind.rawValue)) }

  private func mixed(_ bits: UInt64) -> UInt64 {
    let product = (bits ^ (bits >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }

  /// `hash(value)`: that of CPython for numbers.
  func hashNumber(of value: Value) throws(Raised) -> Int {
    if value.kind == .instance {
      let type = heap.instances[value.place].type
      if let method = typeAttribute(common.hash, of: type), !method.isNone {
        let result = plain(try call(method, [value]))
        guard let whole = try indexValue(of: result) else {
          throw raise(.type, "__hash__ method should return an integer")
        }
        // -1 says in CPython that hashing failed.
        return whole.kind == .integer
          ? (whole.integer == -1 ? -2 : whole.integer) : NumberHash.of(heap.largeIntegers[whole.place])
      }
      let hash = try hash(of: value)
      return try payload(of: value).map { payload throws(Raised) in try hashNumber(of: payload) }
        ?? Int(truncatingIfNeeded: hash >> 2)
    }
    if value.kind == .string, heap.strings[value.place].isEmpty { return 0 }
    if let hash = publicHash(of: value) { return Int(truncatingIfNeeded: hash) }
    return Int(truncatingIfNeeded: try hash(of: value) >> 2)
  }

  /// The place of a key's entry in a dictionary.
  func dictionaryPlace(_ dictionary: Value, _ key: Value, _ hash: UInt64) throws(Raised) -> Int? {
    var start = -1
    while let place = DictionaryObject.candidate(
      heap.dictionaries.address(of: dictionary.place), hash: hash, after: &start)
    {
      let candidate = heap.dictionaries[dictionary.place].entries[place].key
      if candidate.isIdentical(to: key) { return place }
      let version = heap.dictionaries[dictionary.place].version
      let isEqual = try equals(candidate, key)
      guard heap.dictionaries[dictionary.place].version == version else {
        // Comparing the keys changed the table.
        return try dictionaryPlace(dictionary, key, hash)
      }
      if isEqual { return place }
    }
    return nil
  }

  /// The value of a key, if it is there.
  func item(of dictionary: Value, _ key: Value) throws(Raised) -> Value? {
    guard let place = try dictionaryPlace(dictionary, key, try hash(of: key)) else { return nil }
    return heap.dictionaries[dictionary.place].entries[place].value
  }

  func setItem(of dictionary: Value, _ key: Value, to value: Value) throws(Raised) {
    let hash = try hash(of: key)
    if let place = try dictionaryPlace(dictionary, key, hash) {
      heap.dictionaries[dictionary.place].set(value, at: place)
    } else {
      heap.allocated &+= 64
      heap.dictionaries[dictionary.place].insert(key, value, hash: hash)
    }
  }

  /// Takes a key out of a dictionary and returns its value.
  func removeItem(of dictionary: Value, _ key: Value) throws(Raised) -> Value? {
    guard let place = try dictionaryPlace(dictionary, key, try hash(of: key)) else { return nil }
    let value = heap.dictionaries[dictionary.place].entries[place].value
    heap.dictionaries[dictionary.place].remove(at: place)
    return value
  }

  /// The place of a member of a set.
  func setPlace(_ set: Value, _ member: Value) throws(Raised) -> Int? {
    try setPlace(set, member, try hash(of: member))
  }

  private func setPlace(_ set: Value, _ member: Value, _ hash: UInt64) throws(Raised) -> Int? {
    var start = -1
    while let place = DictionaryObject.candidate(
      heap.sets.address(of: set.place), hash: hash, after: &start)
    {
      let candidate = heap.sets[set.place].entries[place].key
      if candidate.isIdentical(to: member) { return place }
      let version = heap.sets[set.place].version
      let isEqual = try equals(candidate, member)
      guard heap.sets[set.place].version == version else { return try setPlace(set, member, hash) }
      if isEqual { return place }
    }
    return nil
  }

  func addToSet(_ set: Value, _ member: Value) throws(Raised) {
    let hash = try hash(of: member)
    guard try setPlace(set, member, hash) == nil else { return }
    heap.allocated &+= 64
    heap.sets[set.place].insert(member, .none, hash: hash)
  }

  /// Adds the entries of a mapping, or of pairs, to a dictionary; in a call of
  /// `function` no name may come twice.
  func merge(
    _ source: Value, into dictionary: Value, isCall function: String? = nil, takesPairs: Bool = true
  ) throws(Raised) {
    if source.kind == .dictionary {
      for entry in heap.dictionaries[source.place].entries where !entry.key.isUnset {
        if let function, try item(of: dictionary, entry.key) != nil {
          throw raise(
            .type, "\(function) got multiple values for keyword argument '\(try text(of: entry.key))'")
        }
        try setItem(of: dictionary, entry.key, to: entry.value)
      }
      return
    }
    if let payload = payload(of: source), payload.kind == .dictionary,
      !definesIteration(source),
      typeAttribute(names.number(of: "keys"), of: heap.instances[source.place].type) == nil
    {
      return try merge(payload, into: dictionary, isCall: function, takesPairs: takesPairs)
    }
    if source.kind == .instance,
      let keys = typeAttribute(names.number(of: "keys"), of: heap.instances[source.place].type)
    {
      for key in try values(of: try call(keys, [source])) {
        try setItem(of: dictionary, key, to: try element(of: source, at: key))
      }
      return
    }
    guard takesPairs else { throw raise(.type, "'\(typeName(of: source))' object is not a mapping") }
    for (index, pair) in try values(of: source).enumerated() {
      guard isIterable(pair) else {
        throw raise(.type, "cannot convert dictionary update sequence element #\(index) to a sequence")
      }
      let parts = try values(of: pair)
      guard parts.count == 2 else {
        throw raise(
          .value, "dictionary update sequence element #\(index) has length \(parts.count); 2 is required")
      }
      try setItem(of: dictionary, parts[0], to: parts[1])
    }
  }
}
