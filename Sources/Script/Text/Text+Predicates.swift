extension Text {
  /// Whether there is a code point and all are as `property` says.
  private func all(_ property: (UInt32) -> Bool) -> Bool {
    !isEmpty && (0..<count).allSatisfy { property(self[$0]) }
  }

  /// Python's `isdigit`.
  var isDigit: Bool { all(CodePoint.isDigit) }

  /// Python's `isdecimal`.
  var isDecimal: Bool { all(CodePoint.isDecimal) }

  /// Python's `isnumeric`.
  var isNumeric: Bool { all(CodePoint.isNumeric) }

  /// Python's `isalpha`.
  var isAlphabetic: Bool { all(CodePoint.isLetter) }

  /// Python's `isalnum`.
  var isAlphanumeric: Bool { all { CodePoint.isLetter($0) || CodePoint.isNumeric($0) } }

  /// Python's `isspace`.
  var isSpace: Bool { all(CodePoint.isSpace) }

  /// Python's `isprintable`.
  var isPrintable: Bool { isEmpty || all(CodePoint.isPrintable) }

  /// Python's `isidentifier`.
  var isIdentifier: Bool {
    all(CodePoint.continuesIdentifier) && CodePoint.startsIdentifier(self[0])
  }

  /// Python's `isupper`: at least one cased code point, and none of them in lower or title case.
  var isUpper: Bool {
    var hasCased = false
    for index in 0..<count {
      if CodePoint.isLower(self[index]) || CodePoint.isTitle(self[index]) { return false }
      hasCased = hasCased || CodePoint.isUpper(self[index])
    }
    return hasCased
  }

  /// Python's `islower`: at least one cased code point, and none of them in upper or title case.
  var isLower: Bool {
    var hasCased = false
    for index in 0..<count {
      if CodePoint.isUpper(self[index]) || CodePoint.isTitle(self[index]) { return false }
      hasCased = hasCased || CodePoint.isLower(self[index])
    }
    return hasCased
  }

  /// Python's `istitle`: upper case at the beginning of every word and only there.
  var isTitle: Bool {
    var (hasCased, isInside) = (false, false)
    for index in 0..<count {
      if CodePoint.isUpper(self[index]) || CodePoint.isTitle(self[index]) {
        if isInside { return false }
        (hasCased, isInside) = (true, true)
      } else if CodePoint.isLower(self[index]) {
        if !isInside { return false }
        hasCased = true
      } else {
        isInside = false
      }
    }
    return hasCased
  }
}
