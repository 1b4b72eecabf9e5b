import Testing

@testable import Notebook

struct RawHTMLPropertyTests {
  private static let fragments = [
    "<", ">", "</", "/>", "\"", "'", "=", "&", "&#106;", "&colon;", "<!--", "-->", "--!>", "<![CDATA[", "]]>",
    "<?", "?>",
    "<!", "<script", "<SCRIPT>", "</script>", "<style>", "</style", "<iframe>", "</iframe>", "<object>",
    "</object>",
    "<embed>", "<form>", "</form>", "<meta ", "<base>", "<link ", "<div ", "<div>", "</div>", "<p>", "</p>",
    "<li>",
    "<ul>", "</ul>", "<b>", "</b>", "<svg>", "</svg>", "<math>", "<title>", "</title>", "<textarea>",
    "</textarea>",
    "<plaintext>", "<img src=", "onerror=x ", "onload='", "href=", "javascript:", "data:text/html,",
    " style=x", "a", " ",
    "\n", "\t", "\u{301}", "\u{0C}", "<a href='", "<template>", "</template>", "<details>", "</details>",
    "<br/>", "<x-y a=b>",
  ]

  /// A multiplicative congruential generator (Park and Miller 1988), enough to mix fragments.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      var word: UInt64 = 0
      for _ in 0..<3 {
        state = state * 48_271 % 2_147_483_647
        word = word << 24 ^ state
      }
      return word
    }
  }

  @Test func nothingForbiddenIsLeftAndASecondPassChangesNothing() {
    var generator = Generator(state: 20_261)
    for round in 0..<2_000 {
      let pieces = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        (0..<Int.random(in: 1...14, using: &generator)).map { _ in
          Self.fragments.randomElement(using: &generator) ?? ""
        }.joined()
      }
      let hasContent = pieces.map { _ in Bool.random(using: &generator) }
      func parts(_ pieces: [String]) -> [RawHTML.Part] {
        zip(pieces, hasContent).flatMap { html, hasContent in
          hasContent ? [.content, .html(html, line: 1)] : [.html(html, line: 1)]
        }
      }
      let first = RawHTML.sanitized(parts(pieces)).texts
      for html in first {
        for token in RawHTML.Tokenizer.tokens(of: html) {
          switch token.kind {
          case .text(let text): #expect(!text.utf8.contains(UInt8(ascii: "<")), "\(round): \(pieces)")
          case .start(let name, let attributes, _):
            #expect(!RawHTML.Elements.forbidden.contains(name), "\(round): \(pieces)")
            for attribute in attributes {
              #expect(!attribute.name.hasPrefix("on") && attribute.name != "style", "\(round): \(pieces)")
              #expect(
                !RawHTML.isUnsafe(address: RawHTML.decoded(attribute.value ?? ""))
                  || attribute.name == "title")
            }
          case .end: break
          default: Issue.record("\(round): \(pieces) gave \(token)")
          }
        }
      }
      let second = RawHTML.sanitized(parts(first))
      #expect(second.texts == first, "\(round): \(pieces)")
      #expect(second.sanitizer.unclosed.isEmpty, "\(round): \(pieces)")
      #expect(second.sanitizer.dropped.isEmpty, "\(round): \(pieces)")
    }
  }
}
