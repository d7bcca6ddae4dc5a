import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let lineEndBare = CalendarRule(
    "line-end-bare", .error, source: "RFC 5545, section 3.1",
    summary: "A line ends in LF or CR alone, where CRLF is the only line end, so readers differ on where it ends.",
    advice: "End every line in CRLF, and write a line end within a text as `\\n`."
  ) { facts in
    lines(of: facts.document.source) { source, line, end in
      guard end.count == 1 else { return nil }
      let name = source.bytes[end.lowerBound] == UInt8(ascii: "\n") ? "LF" : "CR"
      return CalendarFinding(at: end, "the line ends in \(name) alone", help: "end it in CRLF")
    }
  }

  static let lineEndMissing = CalendarRule(
    "line-end-missing", .error, source: "RFC 5545, section 3.1",
    summary: "The last line has no line end, and some readers lose it.", advice: "End the last line in CRLF too."
  ) { facts in
    lines(of: facts.document.source) { _, line, end in
      guard end.isEmpty, !line.isEmpty else { return nil }
      return CalendarFinding(at: end, "the last line has no line end", help: "end it in CRLF")
    }
  }

  static let lineBlank = CalendarRule(
    "line-blank", .error, source: "RFC 5545, section 3.1",
    summary: "A blank line is no content line; some calendars stop updating at one.", advice: "Take the line out."
  ) { facts in
    lines(of: facts.document.source) { source, line, end in
      guard !end.isEmpty, source.bytes[line.lowerBound..<line.upperBound].allSatisfy({ $0 == 0x20 || $0 == 0x09 })
      else { return nil }
      return CalendarFinding(at: line, "the line is blank", help: "take it out")
    }
  }

  static let lineTooLong = CalendarRule(
    "line-too-long", .error, source: "RFC 5545, section 3.1",
    summary: "A line is longer than 75 octets, its end not counted, and readers with a buffer of that size cut it.",
    advice: "Fold it: CRLF and a space, which counts as the next line's first octet."
  ) { facts in
    lines(of: facts.document.source) { source, line, _ in
      guard line.count > 75 else { return nil }
      // The place begins with a whole character.
      var start = line.lowerBound + 75
      while start > line.lowerBound, source.bytes[start] & 0xC0 == 0x80 { start -= 1 }
      return CalendarFinding(
        at: SourceRange(start, line.upperBound), "the line has \(line.count) octets, 75 are the most",
        help: "fold it here with CRLF and a space")
    }
  }

  /// What is found on the lines of a file, given without their ends and with their ends alone.
  static func lines(
    of source: SourceText, _ find: (SourceText, SourceRange, SourceRange) -> CalendarFinding?
  ) -> [CalendarFinding] {
    (0..<source.lines.count).compactMap { index in
      let whole = source.lines.range(ofLine: index)
      let line = source.content(ofLine: index)
      return find(source, line, SourceRange(line.upperBound, whole.upperBound))
    }
  }
}
