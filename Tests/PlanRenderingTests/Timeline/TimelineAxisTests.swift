import PlanModel
import Testing

@testable import PlanRendering

struct TimelineAxisTests {
  @Test(arguments: [
    ("2026-06-15", "2026-06-28", TimelineUnit.days), ("2026-06-01", "2026-09-01", .weeks),
    ("2026-06-01", "2027-05-01", .months), ("2026-01-01", "2028-12-31", .quarters),
    ("2020-01-01", "2031-12-31", .years(1)),
    ("0001-01-01", "9999-12-31", .years(1000)),
  ])
  func `The axis counts in what has room`(_ first: String, _ last: String, _ unit: TimelineUnit) throws {
    #expect(TimelineUnit.finest(for: try scale(first, last)) == unit)
  }

  @Test func `Weeks begin on Mondays, and the months stand over them`() throws {
    let axis = TimelineAxis(try scale("2026-06-15", "2026-08-15"))
    #expect(axis.ticks.map(\.label) == ["15", "22", "29", "6", "13", "20", "27", "3", "10"])
    #expect(axis.headings.map(\.label) == ["June 2026", "July 2026", "August 2026"])
    #expect(axis.headings.first?.x == 0)
  }

  @Test func `Quarters and years are named where they begin`() throws {
    let axis = TimelineAxis(try scale("2026-03-10", "2028-09-15"))
    #expect(axis.ticks.map(\.label).prefix(5) == ["", "Q2", "Q3", "Q4", "Q1"])
    #expect(axis.headings.map(\.label) == ["2026", "2027", "2028"])
  }

  @Test(arguments: [1, 2, 6, 13, 20, 45, 99, 200, 365, 500, 731, 1500, 4000, 30_000, 3_000_000])
  func `Labels keep apart and inside, and days stand in order`(_ length: Int) throws {
    let first = try #require(Day(iso: "2026-06-15"))
    for pixels in [TimelineMeasure.narrow, TimelineMeasure.wide] {
      let scale = TimelineScale(first...first.adding(days: length), pixels: pixels)
      let axis = TimelineAxis(scale)
      for ticks in [axis.ticks, axis.headings] {
        var free = 0
        for tick in ticks where !tick.label.isEmpty {
          #expect(tick.x >= free)
          free = tick.x + scale.parts(LabelWidth.of(tick.label, size: TimelineMeasure.axisSize) + 5)
        }
        #expect(free <= TimelineScale.parts)
      }
      let places = [scale.start(of: scale.first), scale.middle(of: scale.first), scale.end(of: scale.first)]
      #expect(places == places.sorted())
      #expect(places[0] > 0 && scale.end(of: scale.last) < TimelineScale.parts)
    }
  }

  private func scale(_ first: String, _ last: String) throws -> TimelineScale {
    let days = try (#require(Day(iso: first)), #require(Day(iso: last)))
    return TimelineScale(days.0...days.1, pixels: TimelineMeasure.wide)
  }
}
