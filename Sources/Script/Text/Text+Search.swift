extension Text {
  /// The places where `part` begins, found from the left, each behind the end of the one before.
  ///
  /// At most `limit` of them, all within `range`; `part` is not empty. The time is proportional to the text's
  /// length (Knuth, Morris and Pratt), whatever the texts are.
  func places(of part: Text, in range: Range<Int>, limit: Int = .max) -> [Int] {
    switch (storage, part.storage) {
    case (.ascii(let bytes), .ascii(let other)): return Self.places(of: other, in: bytes, range, limit)
    case (.wide(let words), .wide(let other)): return Self.places(of: other, in: words, range, limit)
    case (.wide(let words), .ascii(let other)):
      return Self.places(of: other.map { UInt32($0) }, in: words, range, limit)
    case (.ascii, .wide): return []
    }
  }

  /// As `places`, found from the right, each before the beginning of the one found before it.
  func placesFromEnd(of part: Text, in range: Range<Int>, limit: Int = .max) -> [Int] {
    guard part.count <= range.count else { return [] }
    let reversed = Text(Array(self[range].codePoints.reversed()))
    let reversedPart = Text(Array(part.codePoints.reversed()))
    let found = reversed.places(of: reversedPart, in: 0..<range.count, limit: limit)
    return found.map { range.upperBound - $0 - part.count }
  }

  private static func places<Unit: FixedWidthInteger>(
    of part: [Unit], in text: [Unit], _ range: Range<Int>, _ limit: Int
  ) -> [Int] {
    guard limit > 0, part.count <= range.count else { return [] }
    var found: [Int] = []
    if part.count == 1 {
      for place in range where text[place] == part[0] {
        found.append(place)
        if found.count == limit { break }
      }
      return found
    }
    // borders[n]: how much of the part's beginning its first n units end with.
    var borders = [Int](repeating: 0, count: part.count + 1)
    var matched = 0
    for index in 1..<part.count {
      while matched > 0 && part[index] != part[matched] { matched = borders[matched] }
      if part[index] == part[matched] { matched += 1 }
      borders[index + 1] = matched
    }
    matched = 0
    for place in range {
      while matched > 0 && text[place] != part[matched] { matched = borders[matched] }
      if text[place] == part[matched] { matched += 1 }
      if matched == part.count {
        found.append(place + 1 - matched)
        if found.count == limit { break }
        matched = 0
      }
    }
    return found
  }

  /// The places from `start` up to `end` as Python's methods take them: negative ones count from the end; nil
  /// where the end lies before the start.
  private func bounds(_ start: Int?, _ end: Int?) -> Range<Int>? {
    var upper = end ?? count
    if upper > count { upper = count } else if upper < 0 { upper = max(0, upper &+ count) }
    var lower = start ?? 0
    if lower < 0 { lower = max(0, lower &+ count) }
    return lower <= upper ? lower..<upper : nil
  }

  /// Python's `find`: the first place of `part` between `start` and `end`, or -1.
  func find(_ part: Text, start: Int? = nil, end: Int? = nil) -> Int {
    guard let range = bounds(start, end) else { return -1 }
    if part.isEmpty { return range.lowerBound }
    return places(of: part, in: range, limit: 1).first ?? -1
  }

  /// Python's `rfind`: the last place of `part` between `start` and `end`, or -1.
  func findLast(_ part: Text, start: Int? = nil, end: Int? = nil) -> Int {
    guard let range = bounds(start, end) else { return -1 }
    if part.isEmpty { return range.upperBound }
    return placesFromEnd(of: part, in: range, limit: 1).first ?? -1
  }

  /// Python's `index`: as `find`, but a `ValueError` where there is none.
  func index(of part: Text, start: Int? = nil, end: Int? = nil) throws(TextError) -> Int {
    let place = find(part, start: start, end: end)
    if place < 0 { throw .value("substring not found") }
    return place
  }

  /// Python's `rindex`: as `findLast`, but a `ValueError` where there is none.
  func lastIndex(of part: Text, start: Int? = nil, end: Int? = nil) throws(TextError) -> Int {
    let place = findLast(part, start: start, end: end)
    if place < 0 { throw .value("substring not found") }
    return place
  }

  /// Python's `count`: how often `part` stands between `start` and `end` without overlap.
  func occurrences(of part: Text, start: Int? = nil, end: Int? = nil) -> Int {
    guard let range = bounds(start, end) else { return 0 }
    return part.isEmpty ? range.count + 1 : places(of: part, in: range).count
  }

  /// Python's `startswith`: whether the text between `start` and `end` begins with one of `parts`.
  func starts(withOneOf parts: [Text], start: Int? = nil, end: Int? = nil) -> Bool {
    guard let range = bounds(start, end) else { return false }
    return parts.contains { $0.count <= range.count && matches($0, at: range.lowerBound) }
  }

  /// Python's `endswith`: whether the text between `start` and `end` ends with one of `parts`.
  func ends(withOneOf parts: [Text], start: Int? = nil, end: Int? = nil) -> Bool {
    guard let range = bounds(start, end) else { return false }
    return parts.contains { $0.count <= range.count && matches($0, at: range.upperBound - $0.count) }
  }

  /// Whether `part` stands at `place`, where there is room for it.
  private func matches(_ part: Text, at place: Int) -> Bool {
    for index in 0..<part.count where self[place + index] != part[index] { return false }
    return true
  }
}
