import Testing

@testable import PlanRendering

struct JSONWriterTests {
  private func text(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func `Members keep their order and absent values are null`() {
    let written = text { json in
      json.object { json in
        json.member("b", 1)
        json.member("a", nil as String?)
        json.member("c", true)
        json.key("d")
        json.array([1, 2]) { json, number in json.value(number) }
      }
    }
    #expect(written == "{\n  \"b\": 1,\n  \"a\": null,\n  \"c\": true,\n  \"d\": [\n    1,\n    2\n  ]\n}")
  }

  @Test func `Empty objects and arrays are on one line`() {
    let written = text { json in
      json.array([0, 1]) { json, number in
        if number == 0 { json.object { _ in } } else { json.array([Int]()) { json, number in json.value(number) } }
      }
    }
    #expect(written == "[\n  {},\n  []\n]")
  }

  @Test func `Strings are escaped`() {
    #expect(text { $0.value("a\"b\\c\n\r\t\u{0}\u{1F}é\u{2028}👍") } == #""a\"b\\c\n\r\t\u0000\u001fé\u2028"# + "👍\"")
  }

  @Test func `What a terminal would obey or hide is escaped`() {
    #expect(
      text { $0.value("a\u{1B}[2J\u{9B}b\u{202E}c\u{7F}\u{FEFF}ü") } == #""a\u001b[2J\u009bb\u202ec\u007f\ufeffü""#)
    #expect(text { $0.value("a\u{E0041}\u{1F600}") } == #""a\udb40\udc41"# + "\u{1F600}\"")
  }
}
