/// The keywords of the language, found by their bytes.
///
/// A keyword has at most eight bytes, so it is one number; the table is open-addressed by a product of it.
struct KeywordTable: Sendable {
  private var keys = [UInt64](repeating: 0, count: 128)
  private var kinds = [TokenKind](repeating: .name, count: 128)

  init() {
    for (word, kind) in Self.words {
      let key = word.utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      var slot = Self.slot(of: key)
      while keys[slot] != 0 { slot = (slot + 1) & 127 }
      keys[slot] = key
      kinds[slot] = kind
    }
  }

  /// The keyword whose bytes are those of `key`, the first one lowest; a name if there is none.
  func kind(of key: UInt64) -> TokenKind {
    var slot = Self.slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return kinds[slot] }
      slot = (slot + 1) & 127
    }
    return .name
  }

  private static func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 57)
  }

  private static var words: [(String, TokenKind)] {
    [
      ("and", .and), ("as", .as), ("assert", .assert), ("async", .async), ("await", .await),
      ("break", .break),
      ("class", .class), ("continue", .continue), ("def", .def), ("del", .del), ("elif", .elif),
      ("else", .else), ("except", .except), ("False", .false), ("finally", .finally), ("for", .for),
      ("from", .from), ("global", .global), ("if", .if), ("import", .import), ("in", .in), ("is", .is),
      ("lambda", .lambda), ("None", .noneKeyword), ("nonlocal", .nonlocal), ("not", .not), ("or", .or),
      ("pass", .pass), ("raise", .raise), ("return", .return), ("True", .true), ("try", .try),
      ("while", .while), ("with", .with), ("yield", .yield),
    ]
  }
}
