import Charts
import Notebook

/// The one stylesheet of all pages, and the policy that allows nothing else.
enum Stylesheet {
  /// The rules of the charts' SVG, in the page's colours.
  static let charts =
    ChartTheme.stylesheet
    + ":root{--gb-paper:var(--paper);--gb-ink:var(--ink);--gb-muted:var(--soft);--gb-grid:var(--rule)}\n"

  /// The text of the `style` element.
  static let text = [charts, Theme.base, Theme.layout, Theme.blocks, Theme.programs, Theme.small].joined()

  /// The Content-Security-Policy of a page: this stylesheet, embedded images, nothing else.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(Base64.text(SHA256.hash(Array(text.utf8))))'; "
    + "img-src data:; base-uri 'none'; form-action 'none'"
}
