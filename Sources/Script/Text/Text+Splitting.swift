extension Text {
  /// Python's `split` with a separator.
  ///
  /// A negative `limit` is none; an empty separator is a `ValueError`.
  func split(separator: Text, limit: Int = -1) throws(TextError) -> [Text] {
    if separator.isEmpty { throw .value("empty separator") }
    let places = places(of: separator, in: 0..<count, limit: limit < 0 ? .max : limit)
    return pieces(between: places, of: separator.count)
  }

  /// Python's `rsplit` with a separator: the last ones count where `limit` is smaller than their number.
  func splitFromEnd(separator: Text, limit: Int = -1) throws(TextError) -> [Text] {
    if separator.isEmpty { throw .value("empty separator") }
    let places = placesFromEnd(of: separator, in: 0..<count, limit: limit < 0 ? .max : limit)
    return pieces(between: places.reversed(), of: separator.count)
  }

  private func pieces(between places: [Int], of length: Int) -> [Text] {
    var result: [Text] = []
    result.reserveCapacity(places.count + 1)
    var start = 0
    for place in places {
      result.append(self[start..<place])
      start = place + length
    }
    result.append(self[start..<count])
    return result
  }

  /// Python's `split()`: the words between runs of white space; a negative `limit` is none.
  func splitAtSpaces(limit: Int = -1) -> [Text] {
    var result: [Text] = []
    var place = 0
    while true {
      while place < count && CodePoint.isSpace(self[place]) { place += 1 }
      if place == count { return result }
      if result.count == limit {
        // As in Python, the rest keeps its white space at the end.
        result.append(self[place..<count])
        return result
      }
      let start = place
      while place < count && !CodePoint.isSpace(self[place]) { place += 1 }
      result.append(self[start..<place])
    }
  }

  /// Python's `rsplit()`: as `splitAtSpaces`, from the end.
  func splitAtSpacesFromEnd(limit: Int = -1) -> [Text] {
    var result: [Text] = []
    var place = count
    while true {
      while place > 0 && CodePoint.isSpace(self[place - 1]) { place -= 1 }
      if place == 0 { break }
      if result.count == limit {
        result.append(self[0..<place])
        break
      }
      let end = place
      while place > 0 && !CodePoint.isSpace(self[place - 1]) { place -= 1 }
      result.append(self[place..<end])
    }
    return result.reversed()
  }

  /// Python's `splitlines`.
  func lines(keepingEnds: Bool = false) -> [Text] {
    var result: [Text] = []
    var (start, place) = (0, 0)
    while place < count {
      let end = place
      guard CodePoint.isLineBreak(self[place]) else {
        place += 1
        continue
      }
      place += self[place] == 0x0D && place + 1 < count && self[place + 1] == 0x0A ? 2 : 1
      result.append(self[start..<(keepingEnds ? place : end)])
      start = place
    }
    if start < count { result.append(self[start..<count]) }
    return result
  }

  /// Python's `partition`: what stands before the first `separator`, the separator, what stands behind it.
  func partitioned(at separator: Text) throws(TextError) -> (Text, Text, Text) {
    if separator.isEmpty { throw .value("empty separator") }
    let place = find(separator)
    if place < 0 { return (self, .empty, .empty) }
    return (self[0..<place], separator, self[place + separator.count..<count])
  }

  /// Python's `rpartition`: as `partitioned(at:)`, at the last `separator`.
  func partitionedFromEnd(at separator: Text) throws(TextError) -> (Text, Text, Text) {
    if separator.isEmpty { throw .value("empty separator") }
    let place = findLast(separator)
    if place < 0 { return (.empty, .empty, self) }
    return (self[0..<place], separator, self[place + separator.count..<count])
  }
}
