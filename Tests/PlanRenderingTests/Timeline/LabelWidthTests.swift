import Testing

@testable import PlanRendering

struct LabelWidthTests {
  @Test func `Marks on letters take no room, wide characters that of an em`() {
    #expect(LabelWidth.of("e\u{301}") == LabelWidth.of("e"))
    #expect(LabelWidth.of("移") >= 13)
    #expect(LabelWidth.of("🎉") >= 16)
    #expect(LabelWidth.of("m") > LabelWidth.of("i"))
    #expect(LabelWidth.of("m", isBold: true) > LabelWidth.of("m"))
    #expect(LabelWidth.of("") == 0)
  }

  @Test(arguments: [
    "Security review of all systems and people", "Donaudampfschifffahrtsgesellschaft", "日本語の手順を確認する", "🎉🎉🎉🎉🎉🎉🎉🎉🎉",
  ])
  func `A label is shortened only where it is too long, and says all of it behind`(_ text: String) {
    let full = TimelineLabel(text)
    #expect(full.fitting(full.width) == full)
    let short = full.fitting(80)
    #expect(short.text.hasSuffix("…"))
    #expect(short.width <= 80)
    #expect(short.fullText == text)
    #expect(text.hasPrefix(short.text.dropLast()))
  }

  @Test func `Line ends and controls are spaces`() {
    #expect(TimelineLabel("a\n b\u{0}c").text == "a b c")
  }

  @Test func `The first letter tells which way a text runs`() {
    #expect(TimelineLabel("12 בדיקה").isRightToLeft)
    #expect(!TimelineLabel("Test בדיקה").isRightToLeft)
    #expect(!TimelineLabel("42").isRightToLeft)
  }
}
