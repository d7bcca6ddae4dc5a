import PlanModel
import Testing

/// Time zones from the lines and files of the IANA database.
@Suite struct ZoneTests {
  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", 3600, 7200), ("<+0545>-5:45", 20_700, nil), ("IST-1GMT0,M10.5.0,M3.5.0/1", 3600, 0),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 37_800, 39_600), ("EST5EDT,M3.2.0,M11.1.0", -18_000, -14_400),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", -7200, -3600),
  ])
  func `a rule says how far its clocks are ahead`(_ text: String, _ standard: Int, _ saving: Int?) throws {
    let rule = try #require(ZoneRule(posix: text))
    #expect(rule.standard.seconds == standard)
    #expect(rule.saving?.offset.seconds == saving)
  }

  @Test func `times go beyond the day that a rule names`() throws {
    let gaza = try #require(ZoneRule(posix: "EET-2EEST,M3.4.4/50,M10.4.4/50")?.saving)
    #expect(gaza.start.seconds == 50 * 3600)
    let nuuk = try #require(ZoneRule(posix: "<-02>2<-01>,M3.5.0/-1,M10.5.0/0")?.saving)
    #expect(nuuk.start.seconds == -3600 && nuuk.end.seconds == 0)
    #expect(nuuk.start.day(in: 2026)?.iso == "2026-03-29")
  }

  @Test(arguments: [
    "", "CE-1", "CET", "CET-1CEST,M13.1.0,M1.1.0", "CET-1CEST,M3.6.0,M1.1.0", "CET-1CEST,M3.5.7,M1.1.0",
    "CET-1CEST,J60,J300", "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0/200,M10.5.0", "CET-1 CEST", "<+01-1", "CET-99",
    "CET-1CEST,M3.5.0,M10.5.0/3,", "AAA-24:30BBB,M3.5.0,M10.5.0",
  ])
  func `what is no rule is none`(_ text: String) {
    #expect(ZoneRule(posix: text) == nil)
  }

  @Test func `bytes that are no zone are none`() {
    #expect(Zone(name: "X", file: []) == nil)
    #expect(Zone(name: "X", file: Array("TZif2".utf8)) == nil)
    var file = ZoneTests.file(transitions: [], footer: "CET-1CEST,M3.5.0,M10.5.0/3")
    #expect(Zone(name: "X", file: file) != nil)
    for count in stride(from: 0, to: file.count, by: 7) {
      #expect(Zone(name: "X", file: Array(file.prefix(count))) == nil)
    }
    file.replaceSubrange(20..<24, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(Zone(name: "X", file: file) == nil)
  }

  @Test(arguments: [
    ("2026-03-28 10:00", "2026-03-28 09:00"), ("2026-03-29 01:59", "2026-03-29 00:59"),
    // Left out, so as if the clocks had not changed yet.
    ("2026-03-29 02:30", "2026-03-29 01:30"), ("2026-03-29 03:00", "2026-03-29 01:00"),
    // Twice there, the first time counts.
    ("2026-10-25 02:30", "2026-10-25 00:30"), ("2026-10-25 03:00", "2026-10-25 02:00"),
    ("2026-12-31 23:59", "2026-12-31 22:59"), ("2027-01-01 00:30", "2026-12-31 23:30"),
  ])
  func `a time of the clock is a moment`(_ local: String, _ universal: String) throws {
    let file = Self.file(transitions: [], footer: "CET-1CEST,M3.5.0,M10.5.0/3")
    let zone = try #require(Zone(name: "Europe/Berlin", file: file))
    let (day, time) = try Self.parts(local)
    let (utcDay, utcTime) = try Self.parts(universal)
    #expect(zone.moment(day, time) == Day.unixEpoch.days(to: utcDay) * 86_400 + utcTime.minutes * 60)
  }

  @Test func `a zone is regular where its rule describes all changes, a year ahead`() throws {
    // On 1 July 2026 at 00:00 UTC an hour ahead, on 1 August back again; the rule knows of neither.
    let july = Day.unixEpoch.days(to: try #require(Day(iso: "2026-07-01"))) * 86_400
    let file = Self.file(transitions: [(july, 1), (july + 31 * 86_400, 0)], footer: "<+00>0")
    let zone = try #require(Zone(name: "X/Y", file: file))
    func isRegular(_ first: String, _ last: String) throws -> Bool {
      let first = try #require(Day(iso: first))
      return zone.isRegular(over: first...(try #require(Day(iso: last))))
    }
    #expect(try !isRegular("2026-06-01", "2026-06-05"))
    #expect(try !isRegular("2026-07-15", "2026-07-15"))
    #expect(try isRegular("2026-08-02", "2028-08-02"))
    #expect(try isRegular("2024-06-01", "2025-06-01"))
    let (day, noon) = try Self.parts("2026-07-15 12:00")
    #expect(zone.moment(day, noon) == Day.unixEpoch.days(to: day) * 86_400 + 11 * 3600)
  }

  private static func parts(_ text: String) throws -> (Day, TimeOfDay) {
    let clock = text.suffix(5).split(separator: ":").compactMap { Int($0) }
    return (
      try #require(Day(iso: text.prefix(10))), try #require(TimeOfDay(hour: clock[0], minute: clock[1]))
    )
  }

  /// A TZif file of version 2 with two types: UTC, and an hour ahead of it.
  static func file(transitions: [(moment: Int, type: UInt8)], footer: String) -> [UInt8] {
    func number(_ value: Int, _ size: Int) -> [UInt8] {
      (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    func header(_ counts: [Int]) -> [UInt8] {
      Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + counts.flatMap { number($0, 4) }
    }
    let types: [UInt8] = number(0, 4) + [0, 0] + number(3600, 4) + [1, 0]
    return header([0, 0, 0, 0, 1, 4]) + number(0, 4) + [0, 0] + [0, 0, 0, 0]
      + header([0, 0, 0, transitions.count, 2, 4]) + transitions.flatMap { number($0.moment, 8) }
      + transitions.map(\.type) + types + [0x58, 0x58, 0x58, 0] + Array("\n\(footer)\n".utf8)
  }
}
