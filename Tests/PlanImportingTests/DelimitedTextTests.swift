import Testing

@testable import PlanImporting

/// Rows and cells as RFC 4180 divides them.
@Suite struct DelimitedTextTests {
  @Test(arguments: [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\n\nc", [["a", "b"], [], ["c"]]),
    ("\"a,\"\"b\"\"\",c", [["a,\"b\"", "c"]]),
    ("\"two\r\nlines\",x", [["two\r\nlines", "x"]]),
    ("a\rb", [["a"], ["b"]]),
    ("a,,", [["a", "", ""]]),
    (",", [["", ""]]),
    ("5\" disk,\"x\"y", [["5\" disk", "xy"]]),
    ("\"never closed,\nb", [["never closed,\nb"]]),
    ("", []),
  ])
  func `rows of cells`(_ text: String, _ rows: [[String]]) {
    #expect(DelimitedText(Array(text.utf8), separator: UInt8(ascii: ",")).rows == rows)
  }

  @Test(arguments: ["a\nb\n\"c", "a\rb\r\"c\rd", "a\r\nb\r\n\"c", "\u{FEFF}a\nb\nc,\"d"])
  func `the line of a quote that is never closed`(_ text: String) {
    #expect(DelimitedText(Array(text.utf8), separator: UInt8(ascii: ",")).lineOfOpenQuote == 3)
  }

  @Test func `a first line names the separator`() throws {
    let bytes = Array("sep=;\r\na;b".utf8)
    let named = try #require(DelimitedText.namedSeparator(in: bytes))
    #expect(DelimitedText(bytes, separator: named.separator, from: named.start).rows == [["a", "b"]])
    #expect(DelimitedText.namedSeparator(in: Array("sep=;;\na".utf8)) == nil)
    #expect(DelimitedText.namedSeparator(in: Array("separate".utf8)) == nil)
  }

  @Test(arguments: [(0, "A1"), (25, "Z1"), (26, "AA1"), (701, "ZZ1"), (702, "AAA1")])
  func `columns have letters`(_ column: Int, _ name: String) {
    #expect(CellAddress(row: 0, column: column).description == name)
  }
}
