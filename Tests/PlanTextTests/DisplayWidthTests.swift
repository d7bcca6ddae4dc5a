import PlanText
import Testing

/// How wide text is on a terminal.
@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｶﾅ", 2), ("한글", 4), ("✅", 2), ("⬜", 2),
    ("👩‍💻", 2), ("👍🏽", 2), ("🇩🇪", 2), ("☑️", 2), ("☐", 1), ("✓", 1), ("…", 1), ("“a”", 3), ("a\u{200D}", 1),
    ("Straße", 6), ("नि", 1), ("ﷺ", 1), ("1️⃣", 2), ("❤️", 2), ("👨‍👩‍👧‍👦", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("日 ｱ e\u{301}", 6),
  ])
  func `a text takes its columns`(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
