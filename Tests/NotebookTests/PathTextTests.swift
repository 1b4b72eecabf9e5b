@testable import Notebook
import Testing

@Suite struct PathTextTests {
  @Test(arguments: [
    ("lesson.md", "lesson.md", "", "md", "lesson"),
    ("a/b/lesson.part.md", "lesson.part.md", "a/b", "md", "a/b/lesson.part"),
    ("/lesson", "lesson", "/", "", "/lesson"),
    ("../a.b/.hidden", ".hidden", "../a.b", "", "../a.b/.hidden"),
  ])
  func partsOfAPath(path: String, name: String, folder: String, suffix: String, rest: String) {
    let text = PathText(path)
    #expect(text.name == name && text.folder == folder)
    #expect(text.suffix == suffix && text.withoutSuffix == rest)
  }

  @Test(arguments: [
    ("a%20b.png", "a b.png"), ("%C3%a9.png", "\u{E9}.png"), ("plain", "plain"), ("100%", nil), ("%zz", nil),
    ("%ff", nil),
  ])
  func percentSignsStandForBytes(address: String, text: String?) {
    #expect(PercentEncoding.decode(address) == text)
  }
}
