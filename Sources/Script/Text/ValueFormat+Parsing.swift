extension ValueFormat {
  /// Reads a specification; `alignment` is that of the value's type, `typeName` stands in messages.
  init(_ text: Text, alignment: Alignment, typeName: String) throws(TextError) {
    self.init(alignment: alignment)
    var cursor = SpecificationCursor(text: text)
    var hasFill = false
    var hasAlignment = false
    if text.count > 1, let found = Self.alignment(text[1]) {
      fill = text[0]
      self.alignment = found
      (hasFill, hasAlignment) = (true, true)
      cursor.position = 2
    } else if let found = cursor.next.flatMap(Self.alignment) {
      self.alignment = found
      hasAlignment = true
      cursor.position = 1
    }
    if let found = cursor.next, found == 0x2B || found == 0x2D || found == 0x20 {
      sign = found
      cursor.position += 1
    }
    dropsNegativeZero = cursor.accept(0x7A)
    isAlternate = cursor.accept(0x23)
    if !hasFill && cursor.accept(Letter.zero) {
      fill = Letter.zero
      if !hasAlignment && alignment == .right { self.alignment = .afterSign }
    }
    width = try Self.number(text, &cursor.position) ?? 0
    if cursor.accept(Letter.comma) { grouping = Letter.comma }
    if cursor.accept(Letter.underscore) {
      if grouping != nil { throw Self.bothGroupings }
      grouping = Letter.underscore
    }
    if cursor.next == Letter.comma && grouping == Letter.underscore { throw Self.bothGroupings }
    if cursor.accept(0x2E) {
      precision = try Self.number(text, &cursor.position)
      if precision == nil { throw .value("Format specifier missing precision") }
    }
    if text.count - cursor.position > 1 {
      throw .value("Invalid format specifier '\(text)' for object of type '\(typeName)'")
    }
    type = cursor.next
    try checkGrouping(isText: alignment == .left)
  }

  private static let bothGroupings = TextError.value("Cannot specify both ',' and '_'.")

  private func checkGrouping(isText: Bool) throws(TextError) {
    guard let grouping else { return }
    switch type {
    case Letter.d, Letter.e, Letter.f, Letter.g, Letter.capitalE, Letter.capitalF, Letter.capitalG,
      Letter.percent:
      return
    case nil where !isText: return
    case Letter.b, Letter.o, Letter.x, Letter.capitalX:
      if grouping == Letter.underscore { return }
    default: break
    }
    throw .value("Cannot specify \(Self.quoted(grouping)) with \(Self.quoted(type ?? Letter.s)).")
  }

  private static func alignment(_ codePoint: UInt32) -> Alignment? {
    switch codePoint {
    case 0x3C: return .left
    case 0x3E: return .right
    case 0x5E: return .center
    case 0x3D: return .afterSign
    default: return nil
    }
  }

  /// The decimal digits from `position` on as a number, nil if there are none; an error beyond a machine
  /// word.
  static func number(_ text: Text, _ position: inout Int) throws(TextError) -> Int? {
    let start = position
    var value = 0
    while position < text.count, let digit = CodePoint.decimalValue(text[position]) {
      let (product, first) = value.multipliedReportingOverflow(by: 10)
      let (sum, second) = product.addingReportingOverflow(digit)
      if first || second { throw .value("Too many decimal digits in format string") }
      value = sum
      position += 1
    }
    return position == start ? nil : value
  }
}
