import CalendarChecking
import CalendarSyntax
import Foundation
import LawBook
import PlanTesting
import PlanText
import Testing

@Suite struct `Laws of calendars` {
  static let files = Repository.files(in: "Tests/CalendarCheckingTests/calendars", suffix: ".ics")
  /// Calendars for each seed; `MUTUAL_LAWS` asks for more.
  static let calendars = Int(ProcessInfo.processInfo.environment["MUTUAL_LAWS"] ?? "") ?? 60

  @Test(arguments: 0..<10)
  func `any bytes are checked, and every finding lies inside them`(seed: Int) throws {
    var generator = CalendarGenerator(seed: UInt64(seed))
    let good = try bytes(of: Self.files[0])
    for round in 0..<Self.calendars {
      let bytes = round % 4 == 0 ? generator.noise() : generator.mutated(good)
      #expect(Law.calendars.breaches(bytes) == [], "in \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: 0..<10)
  func `where a calendar is folded changes nothing that is read`(seed: Int) throws {
    var generator = CalendarGenerator(seed: UInt64(seed))
    let good = try bytes(of: Self.files[0])
    let expected = CalendarDocument(SourceText(name: "law.ics", bytes: good)).lines.map { Array($0.bytes) }
    for _ in 0..<Self.calendars {
      let folded = generator.folded(good)
      let lines = CalendarDocument(SourceText(name: "law.ics", bytes: folded)).lines
      #expect(lines.map { Array($0.bytes) } == expected)
    }
  }

  /// What would take hours if anything were looked at again for each part of it.
  static let towers = [
    "BEGIN:A\r\n", "END:A\r\n", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "\r\n ", "\r\n", "UID:a\r\n", ";A=", "\"", "\\",
    ",",
    "A;B=\"c\":d\r\n", "BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\n", "\u{0}", "é",
  ]

  static let lines = [
    "RRULE:BYDAY=MO;", "EXDATE:20260101,", "SUMMARY:\\a", "SUMMARY:,", "RRULE:FREQ=YEARLY;BYDAY=1MO,", "X;TZID=a",
    "RELATED-TO;GAP=a,",
  ]

  @Test(arguments: towers) func `time grows no faster than what repeats`(_ part: String) {
    expectProportion { size in "BEGIN:VCALENDAR\r\n" + String(repeating: part, count: size / part.utf8.count) }
  }

  @Test(arguments: lines) func `time grows no faster than a line`(_ start: String) {
    let part = String(start.split(separator: ":", maxSplits: 1).last ?? "")
    expectProportion { size in
      let line = start + String(repeating: part, count: size / part.utf8.count)
      return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260101T000000Z\r\n\(line):a\r\n"
    }
  }

  /// Sixteen times the text may take some forty times as long, where squares would take 256 times.
  private func expectProportion(_ text: (Int) -> String) {
    let small = (0..<3).map { _ in processorTime(ofChecking: text(4_000)) }.min() ?? 0
    let large = processorTime(ofChecking: text(64_000))
    #expect(large < 40 * small + 0.02, "\(small) s, \(large) s")
  }

  /// In seconds of this thread: what else the machine does is not counted.
  private func processorTime(ofChecking text: String) -> Double {
    let start = Self.processorTime()
    let document = CalendarDocument(SourceText(name: "law.ics", text))
    #expect(!CalendarChecker.diagnostics(for: document).isEmpty)
    return Self.processorTime() - start
  }

  private static func processorTime() -> Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func bytes(of file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Repository.root.appending(path: file)))
  }
}
