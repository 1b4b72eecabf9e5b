/// Text as it stands in HTML.
public enum HTMLText {
  /// The text with `&`, `<`, `>` and `"` as entities, safe as content and in a double-quoted attribute.
  public static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A link's destination for a double-quoted attribute: bytes that no URL holds are percent-encoded.
  ///
  /// The specification leaves the encoding open; its examples settle it, and percent signs stay as they are.
  public static func destination(_ url: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(url.utf8.count + 16)
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "'"): bytes += "&#x27;".utf8
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case _ where unreserved.contains(byte): bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let unreserved = Array("-_.+!*(),%#@?=;:/$~".utf8)
  private static let digits = Array("0123456789ABCDEF".utf8)
}
