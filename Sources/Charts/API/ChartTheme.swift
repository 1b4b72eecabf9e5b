/// The look of all charts, for the page that holds them.
public enum ChartTheme {
  /// The style sheet: variables for light, dark and print, and the classes that drawings use.
  ///
  /// A page may set `--gb-paper`, `--gb-ink`, `--gb-muted` and `--gb-grid` to its own colours after it.
  public static let stylesheet = """
    \(variables(light, in: ":root"))
    @media (prefers-color-scheme: dark) {
    \(variables(dark, in: ":root"))
    }
    @media print {
    \(variables(light, in: ":root"))
    }
    \(rules)
    \((0..<Palette.count).map { ".gb-chart .gb-c\($0) { color: var(--gb-\($0)); }" }.joined(separator: "\n"))

    """

  /// Colours on a light and on a dark page: paper, ink, muted, grid, then the palette.
  ///
  /// The palettes follow M. Okabe and K. Ito, "Color universal design" (2008), darkened or lightened until
  /// each colour has a contrast of at least 4.5 to 1 with the paper, as small text needs (WCAG 2.2, 1.4.3).
  static let light = [
    "#fdfdfb", "#1d1f24", "#5b606b", "#e4e5e2", "#0068a8", "#b84a00", "#00785a", "#a8407f", "#5c7027",
    "#6a3df0", "#70131f", "#33383f",
  ]
  static let dark = [
    "#14161a", "#e8e9ec", "#a3a8b3", "#2c3038", "#5bb4ee", "#f28b3c", "#2fc598", "#e58cc0", "#f0e05a",
    "#8f78ff", "#e8557f", "#dfe3ea",
  ]

  private static func variables(_ colors: [String], in selector: String) -> String {
    let names = ["paper", "ink", "muted", "grid"] + (0..<Palette.count).map { "\($0)" }
    return "\(selector) { " + zip(names, colors).map { "--gb-\($0): \($1);" }.joined(separator: " ") + " }"
  }

  private static let rules = """
    .gb-chart { display: block; width: 100%; max-width: 40rem; height: auto; margin: 0 auto; overflow: visible; }
    .gb-chart text { font: 13px/1 system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; font-variant-numeric: tabular-nums; fill: var(--gb-ink); }
    .gb-chart .gb-tick { fill: var(--gb-muted); }
    .gb-chart .gb-axis-title { fill: var(--gb-ink); font-weight: 600; }
    .gb-chart .gb-label { fill: currentColor; font-weight: 500; }
    .gb-chart .gb-tag { fill: currentColor; font-weight: 500; }
    .gb-chart .gb-note { fill: var(--gb-ink); }
    .gb-chart .gb-tag, .gb-chart .gb-note { paint-order: stroke; stroke: var(--gb-paper); stroke-width: 3px; stroke-linejoin: round; }
    .gb-chart .gb-ink { color: var(--gb-ink); }
    .gb-chart .gb-grid { stroke: var(--gb-grid); fill: none; }
    .gb-chart .gb-axis { stroke: var(--gb-muted); fill: none; }
    .gb-chart .gb-line { stroke: currentColor; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; fill: none; }
    .gb-chart .gb-band { fill: currentColor; fill-opacity: .16; }
    .gb-chart .gb-marker { fill: currentColor; stroke: var(--gb-paper); stroke-width: 1; }
    .gb-chart .gb-point { fill: currentColor; stroke: var(--gb-paper); stroke-width: .6; }
    .gb-chart .gb-ring { fill: var(--gb-paper); stroke: currentColor; stroke-width: 2; }
    .gb-chart .gb-leader { stroke: currentColor; stroke-width: 1; stroke-opacity: .6; fill: none; }
    .gb-chart .gb-reference { stroke: var(--gb-muted); stroke-width: 1.6; stroke-linecap: round; fill: none; }
    .gb-chart .gb-region { fill: color-mix(in srgb, currentColor 16%, var(--gb-paper)); }
    .gb-chart .gb-contour { stroke: var(--gb-ink); stroke-width: 1.6; stroke-linejoin: round; fill: none; }
    .gb-chart .gb-frame { stroke: var(--gb-grid); fill: none; }
    @media (max-width: 480px) {
    .gb-chart text { font-size: 16px; }
    }
    """
}
