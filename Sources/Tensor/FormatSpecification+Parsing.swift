extension FormatSpecification {
  /// Reads a specification; the empty one writes as Python's `repr` does.
  public init(_ text: String) throws(FormatSpecificationError) {
    let characters = Array(text)
    var position = 0
    var next: Character? { position < characters.count ? characters[position] : nil }

    func accept(_ character: Character) -> Bool {
      guard next == character else { return false }
      position += 1
      return true
    }

    /// The digits from here on as a number, nil if there are none.
    func number() throws(FormatSpecificationError) -> Int? {
      let start = position
      var value = 0
      while let digit = next, digit.isASCII, let worth = digit.wholeNumberValue {
        value = value * 10 + worth
        if value > Self.limit { throw .tooLarge(position: start, limit: Self.limit) }
        position += 1
      }
      return position == start ? nil : value
    }

    var hasFill = false
    var hasAlignment = false
    if characters.count > 1, let found = Alignment(rawValue: characters[1]) {
      fill = characters[0]
      alignment = found
      (hasFill, hasAlignment) = (true, true)
      position = 2
    } else if let first = next, let found = Alignment(rawValue: first) {
      alignment = found
      hasAlignment = true
      position = 1
    }
    if let found = next.flatMap(SignStyle.init(rawValue:)) {
      sign = found
      position += 1
    }
    dropsNegativeZero = accept("z")
    isAlternate = accept("#")
    if !hasFill && accept("0") {
      fill = "0"
      if !hasAlignment { alignment = .afterSign }
    }
    width = try number() ?? 0
    if next == "," || next == "_" {
      grouping = next
      position += 1
    }
    let point = position
    if accept(".") {
      precision = try number()
      if precision == nil { throw .unexpected(position: position, found: next, expected: .digit) }
    }
    guard let last = next else { return }
    guard "eEfFgG%d".contains(last) else {
      throw .unexpected(position: position, found: last, expected: .type)
    }
    type = last
    position += 1
    if let found = next { throw .unexpected(position: position, found: found, expected: .end) }
    if type == "d" && precision != nil { throw .precisionOfInteger(position: point) }
  }
}
