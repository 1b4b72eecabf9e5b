import Foundation
import Testing

@testable import Charts

@Suite struct ChartThemeTests {
  /// The relative luminance of WCAG 2.2.
  private func luminance(_ color: String) throws -> Double {
    let value = try #require(Int(color.dropFirst(), radix: 16))
    let channels = [16, 8, 0].map { shift -> Double in
      let channel = Double((value >> shift) & 255) / 255
      return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  @Test(arguments: [ChartTheme.light, ChartTheme.dark])
  func everyTextColourHasEnoughContrastWithThePaper(colors: [String]) throws {
    let paper = try luminance(colors[0])
    for color in [colors[1], colors[2]] + colors[4...] {
      let other = try luminance(color)
      let contrast = (max(paper, other) + 0.05) / (min(paper, other) + 0.05)
      #expect(contrast >= 4.5, "\(color) has \(contrast)")
    }
  }

  @Test func theSheetHasLightDarkAndPrintAndAllColours() {
    let sheet = ChartTheme.stylesheet
    #expect(sheet.contains("prefers-color-scheme: dark"))
    #expect(sheet.contains("@media print"))
    for index in 0..<8 { #expect(sheet.contains(".gb-c\(index) { color: var(--gb-\(index)); }")) }
  }

  @Test func everyClassOfADrawingIsInTheSheet() {
    for case let (name, figure) in Gallery.figures {
      let svg = figure.draw(idPrefix: "f").svg
      for part in svg.components(separatedBy: "class=\"").dropFirst() {
        let style = part.prefix { $0 != "\"" }
        if style == "gb-panel" { continue }
        #expect(ChartTheme.stylesheet.contains(".\(style) {"), "\(style) in \(name)")
      }
      #expect(!svg.contains("style="))
    }
  }
}
