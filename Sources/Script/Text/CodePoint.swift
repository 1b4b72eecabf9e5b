/// What Python knows of a code point, by the Unicode Character Database.
///
/// CPython 3.11 has version 14 of it: code points assigned later are unassigned here too.
enum CodePoint {
  /// The scalar, where the database of version 14 has it.
  static func scalar(_ codePoint: UInt32) -> Unicode.Scalar? {
    guard let scalar = Unicode.Scalar(codePoint), let age = scalar.properties.age, age.major <= 14 else {
      return nil
    }
    return age.major < 14 || age.minor == 0 ? scalar : nil
  }

  static func isSpace(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      return true
    default: return false
    }
  }

  /// Whether `splitlines` ends a line there.
  static func isLineBreak(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: return true
    default: return false
    }
  }

  static func isLetter(_ codePoint: UInt32) -> Bool {
    if codePoint < 128 { return (0x61...0x7A).contains(codePoint | 0x20) }
    switch scalar(codePoint)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  /// Whether the code point is a digit of a positional system.
  static func isDecimal(_ codePoint: UInt32) -> Bool { decimalValue(codePoint) != nil }

  /// Whether it is a digit, superscripts and the like included.
  static func isDigit(_ codePoint: UInt32) -> Bool {
    if codePoint < 128 { return (0x30...0x39).contains(codePoint) }
    let type = scalar(codePoint)?.properties.numericType
    return type == .decimal || type == .digit
  }

  /// Whether it stands for a number.
  static func isNumeric(_ codePoint: UInt32) -> Bool {
    if codePoint < 128 { return (0x30...0x39).contains(codePoint) }
    return scalar(codePoint)?.properties.numericType != nil && !becameNumeric(codePoint)
  }

  /// Whether versions after 14 say that an older code point stands for a number.
  private static func becameNumeric(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0x4E24, 0x4EAC, 0x4FE9, 0x5006, 0x62D0, 0x6D1E, 0x7695, 0x79ED, 0x920E, 0x94A9, 0x12038, 0x12039,
      0x12079, 0x12226, 0x1222B, 0x1230B, 0x1230D, 0x12399:
      return true
    default: return false
    }
  }

  /// Whether all code points of a string were there in version 14: a later case mapping is none.
  static func isKnown(_ mapping: String) -> Bool {
    mapping.unicodeScalars.allSatisfy { scalar($0.value) != nil }
  }

  static func decimalValue(_ codePoint: UInt32) -> Int? {
    if codePoint < 128 { return (0x30...0x39).contains(codePoint) ? Int(codePoint) - 0x30 : nil }
    guard let properties = scalar(codePoint)?.properties, properties.numericType == .decimal else {
      return nil
    }
    return properties.numericValue.map { Int($0) }
  }

  static func isUpper(_ codePoint: UInt32) -> Bool {
    if codePoint < 128 { return (0x41...0x5A).contains(codePoint) }
    return scalar(codePoint)?.properties.isUppercase ?? false
  }

  static func isLower(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0..<128: return (0x61...0x7A).contains(codePoint)
    // Later versions take the first for a letter without case, the others for lower case.
    case 0x295: return true
    case 0x10FC, 0xA7F2...0xA7F4, 0xAB69: return false
    default: return scalar(codePoint)?.properties.isLowercase ?? false
    }
  }

  /// Whether the code point is a letter that is upper case in its first part only.
  static func isTitle(_ codePoint: UInt32) -> Bool {
    codePoint >= 128 && scalar(codePoint)?.properties.generalCategory == .titlecaseLetter
  }

  static func isCased(_ codePoint: UInt32) -> Bool {
    isUpper(codePoint) || isLower(codePoint) || isTitle(codePoint)
  }

  static func isCaseIgnorable(_ codePoint: UInt32) -> Bool {
    scalar(codePoint)?.properties.isCaseIgnorable ?? false
  }

  static func startsIdentifier(_ codePoint: UInt32) -> Bool {
    if codePoint < 128 { return isLetter(codePoint) || codePoint == 0x5F }
    return scalar(codePoint)?.properties.isXIDStart ?? false
  }

  static func continuesIdentifier(_ codePoint: UInt32) -> Bool {
    if codePoint < 128 { return isLetter(codePoint) || isDigit(codePoint) || codePoint == 0x5F }
    return scalar(codePoint)?.properties.isXIDContinue ?? false
  }

  /// Whether `repr` writes it as it is.
  static func isPrintable(_ codePoint: UInt32) -> Bool {
    if codePoint < 128 { return (0x20..<0x7F).contains(codePoint) }
    switch scalar(codePoint)?.properties.generalCategory {
    case nil, .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return false
    default: return true
    }
  }
}
