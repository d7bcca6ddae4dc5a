import Foundation
import PlanModel
import PlanTesting
import Testing

@Suite struct `Laws of days` {
  /// Reads what was written of all days and months, and ends with the first line that it would have written otherwise.
  private static let script = """
    import calendar, datetime, sys

    def lines():
        for ordinal in range(1, datetime.date.max.toordinal() + 1):
            day = datetime.date.fromordinal(ordinal)
            yield f"{day.isoformat()} {day.isoweekday()}\\n"
        for year in range(1, 10000):
            for month in range(1, 13):
                yield f"{calendar.monthrange(year, month)[1]}\\n"

    with open("days.txt") as days:
        for line in lines():
            told = days.readline()
            if told != line:
                sys.exit(f"{line} is told as {told}")
        sys.exit(days.readline() or 0)
    """

  @Test func `All days of the years 1 to 9999 are those of Python's calendar`() throws {
    let folder = try TemporaryFolder()
    try folder.write("days.txt", Data(days() + months()))
    try folder.write("days.py", Self.script)
    let result = try Shell.run("python3 days.py", in: folder.url)
    #expect(result.output == "")
    #expect(result.status == 0)
  }

  @Test func `Every day is found by its year, month and day`() {
    var wrong: [Day] = []
    for ordinal in stride(from: 0, through: Day.last.ordinal, by: 1) {
      let day = Day(clamping: ordinal)
      let (year, month, number) = day.components
      if Day(year: year, month: month, day: number) != day { wrong.append(day) }
    }
    #expect(wrong == [])
  }

  private func days() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity((Day.last.ordinal + 1) * 13)
    for ordinal in 0...Day.last.ordinal {
      let day = Day(clamping: ordinal)
      bytes.append(contentsOf: day.iso.utf8)
      bytes.append(contentsOf: [0x20, 0x30 + UInt8(day.weekday.rawValue), 0x0A])
    }
    return bytes
  }

  private func months() -> [UInt8] {
    (1...9999).flatMap { year in (1...12).flatMap { Array("\(Day.days(inMonth: $0, of: year))\n".utf8) } }
  }
}
