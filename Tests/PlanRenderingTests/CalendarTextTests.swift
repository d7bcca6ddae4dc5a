import Testing

@testable import PlanRendering

struct CalendarTextTests {
  private func lines(_ value: String) -> [[UInt8]] {
    var text = CalendarText()
    text.text("SUMMARY", value)
    var lines: [[UInt8]] = [[]]
    for byte in text.bytes {
      lines[lines.count - 1].append(byte)
      if byte == UInt8(ascii: "\n") { lines.append([]) }
    }
    return lines.dropLast()
  }

  /// A text as a calendar has it, folds undone.
  private func escaped(_ text: String) -> String {
    let line = String(decoding: lines(text).joined(), as: UTF8.self)
    return String(line.replacing("\r\n ", with: "").dropFirst("SUMMARY:".count).dropLast())
  }

  /// The same, scalar by scalar.
  private func reference(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += ["\\", scalar]
      case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": escaped += ["\\", "n"]
      case "\t": escaped.append(" ")
      case "\0"..."\u{1F}", "\u{7F}": break
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  @Test func `Text is escaped as RFC 5545 has it, and no further`() {
    #expect(escaped(#"a\b;c,d:e"f"#) == #"a\\b\;c\,d:e"f"#)
    #expect(escaped("a\r\nb\rc\nd\u{85}e\u{2028}f\u{2029}g") == #"a\nb\nc\nd\ne\nf\ng"#)
    #expect(escaped("a\tb\u{0}c\u{7}d\u{7F}") == "a bcd")
    #expect(escaped(#"C:\new"#) == #"C:\\new"#)
  }

  @Test func `Each two scalars are escaped as each is alone`() {
    let scalars: [Unicode.Scalar] = [
      "a", "\\", ";", ",", "\n", "\t", "\0", "\u{7F}", "\u{80}", "\u{85}", "\u{A0}", "é", "\u{2027}", "\u{2028}",
      "\u{2029}",
      "\u{202A}", "–", "日", "\u{FFFD}", "🙂",
    ]
    for first in scalars {
      for second in scalars {
        let text = "x" + String(first) + String(second) + String(first)
        #expect(escaped(text) == reference(text), "\(text.debugDescription)")
      }
    }
  }

  @Test func `Lines of a description have their labels, and are one value`() {
    var text = CalendarText()
    text.text("DESCRIPTION", [DescriptionLine(label: "A", text: "b, c"), DescriptionLine(label: "D", text: "e\nf")])
    text.text("DESCRIPTION", [])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "DESCRIPTION:A: b\\, c\\nD: e\\nf\r\n")
  }

  @Test func `A list is joined by bare commas`() {
    var text = CalendarText()
    text.list("CATEGORIES", ["a,b", "c"])
    text.list("CATEGORIES", [])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "CATEGORIES:a\\,b,c\r\n")
  }

  @Test func `A value of another type cannot end its line`() {
    var text = CalendarText()
    text.line("URL", "https://a\r\nATTENDEE:x")
    #expect(String(decoding: text.bytes, as: UTF8.self) == "URL:https://aATTENDEE:x\r\n")
  }

  @Test func `A line of 75 octets is whole, one of 76 is folded`() {
    let name = "SUMMARY:".utf8.count
    #expect(lines(String(repeating: "a", count: 75 - name)).count == 1)
    #expect(lines(String(repeating: "a", count: 76 - name)).map(\.count) == [77, 4])
  }

  @Test(arguments: [
    "👩‍👩‍👧‍👦", "e\u{301}", "日", "\\", ",\u{301}", "\n", ";", "🇩🇪", "a" + String(repeating: "\u{301}", count: 60),
    "," + String(repeating: "\u{301}", count: 60),
  ]) func `Folds fall between atoms, and unfolding gives the text back`(_ piece: String) {
    for padding in 0..<90 {
      let value = String(repeating: "x", count: padding) + String(repeating: piece, count: 20)
      let lines = lines(value)
      var unfolded: [UInt8] = []
      for (index, line) in lines.enumerated() {
        #expect(line.count <= 77)
        #expect(String(validating: line, as: UTF8.self) != nil)
        #expect(index == 0 || line.first == UInt8(ascii: " "))
        let content = line.dropFirst(index == 0 ? 8 : 1).dropLast(2)
        #expect(content.reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 0)
        unfolded += content
      }
      #expect(String(decoding: unfolded, as: UTF8.self) == reference(value))
    }
  }

  @Test func `However many spaces there are, no line is blank and no word is lost`() {
    for count in 0..<400 {
      let lines = lines("a" + String(repeating: " ", count: count) + "b").map { String(decoding: $0, as: UTF8.self) }
      #expect(lines.allSatisfy { $0.contains { !$0.isWhitespace } && $0.utf8.count <= 77 }, "\(count)")
      #expect(lines.joined().filter { !$0.isWhitespace } == "SUMMARY:ab")
    }
  }

  @Test func `Characters are kept whole where they fit`() {
    let family = "👩‍👩‍👧‍👦"
    for line in lines(String(repeating: family, count: 12)).dropFirst() {
      #expect(line.dropFirst().dropLast(2).count % family.utf8.count == 0)
    }
  }
}

struct RevisionStampTests {
  @Test(arguments: [
    (1_781_481_600, "20260615T000000Z", 3_394_080), (0, "19700101T000000Z", 0), (-5, "19700101T000000Z", 0),
    (1_781_525_045, "20260615T120405Z", 3_394_804), (Int.max, "99991231T235959Z", Int(Int32.max)),
  ]) func `Stamps are a function of the revision`(_ revision: Int, _ time: String, _ sequence: Int) {
    #expect(RevisionStamp(revision).time == time)
    #expect(RevisionStamp(revision).sequence == sequence)
  }
}
