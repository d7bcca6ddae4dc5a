import Testing

@testable import PlanRendering

struct PrintedColumnTests {
  private let column = PrintedColumn(width: 1_000)

  @Test(arguments: [("", 1), ("a short text", 1), ("a text that is longer than a line", 2), ("供應商和客戶共同維護的計劃", 2)])
  func `Lines are counted`(_ text: String, _ lines: Int) {
    #expect(column.lines(of: text) == lines)
  }

  @Test(arguments: [
    ("fits", "fits"), ("  fits \n too ", "fits too"), ("this text is too long for it", "this text is too\u{A0}…"),
    ("WWWWWWWWWWWWWWWWWWWWWW", "WWWWWWWW…"), ("計劃 供應商和客戶共同維護的計劃", "計劃 供應商和客\u{A0}…"),
  ])
  func `A text is cut behind a word, and says so`(_ text: String, _ cut: String) {
    #expect(column.cut(text, lines: 1) == cut)
    #expect(column.lines(of: cut) == 1)
  }

  @Test func `Bold text is wider`() {
    #expect(PrintedColumn(width: 1_000, isBold: true).cut("this text is too long", lines: 1) == "this text is\u{A0}…")
  }
}
