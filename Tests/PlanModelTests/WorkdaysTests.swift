import PlanModel
import PlanTesting
import Testing

@Suite struct WorkdaysTests {
  /// The same question answered by walking from day to day.
  private static func walk(_ count: Int, from day: Day, in workdays: Workdays) -> Day {
    var day = day
    var left = count.magnitude
    while left > 0, day != (count < 0 ? .first : .last) {
      day = day.adding(days: count.signum())
      if workdays.isWorkday(day) { left -= 1 }
    }
    return day
  }

  private static let calendars = [
    Workdays.standard,
    Workdays(weekdays: [.sunday, .monday, .tuesday, .wednesday, .thursday]),
    Workdays(weekdays: [.saturday]),
    Workdays(weekdays: Weekday.allCases, holidays: (0..<40).map { today.adding(days: $0 * 2) }),
    Workdays(holidays: (-20..<20).map { today.adding(days: $0) }),
    Workdays(holidays: [today, today.adding(days: 1), today.adding(days: 5), today.adding(days: 30)]),
  ]
  private static let today = Day(clamping: 739_782)

  @Test(arguments: calendars)
  func `adding finds the day that walking finds`(workdays: Workdays) {
    for start in -12...12 {
      for count in -60...60 {
        let day = Self.today.adding(days: start)
        #expect(workdays.adding(count, to: day) == Self.walk(count, from: day, in: workdays))
      }
    }
  }

  @Test(arguments: calendars)
  func `counting finds what walking finds`(workdays: Workdays) {
    for length in 0...60 {
      let end = Self.today.adding(days: length)
      let walked = (0..<length).count { workdays.isWorkday(Self.today.adding(days: $0 + 1)) }
      #expect(workdays.count(from: Self.today, to: end) == walked)
      #expect(workdays.count(from: end, to: Self.today) == -walked)
    }
  }

  @Test(arguments: calendars)
  func `the ends of the calendar are kept`(workdays: Workdays) {
    #expect(workdays.adding(.max, to: Self.today) == .last)
    #expect(workdays.adding(.min, to: Self.today) == .first)
    #expect(workdays.adding(0, to: Self.today) == Self.today)
    for count in [-3, -1, 1, 3] {
      for day in [Day.first, .first.adding(days: 2), .last.adding(days: -2), .last] {
        #expect(workdays.adding(count, to: day) == Self.walk(count, from: day, in: workdays))
      }
    }
  }

  @Test func `the nearest workdays lie beside a weekend and its holiday`() throws {
    let saturday = try #require(Day(iso: "2026-08-01"))
    let workdays = Workdays(holidays: [saturday.adding(days: 2)])
    #expect(workdays.onOrBefore(saturday).iso == "2026-07-31")
    #expect(workdays.onOrAfter(saturday).iso == "2026-08-04")
    #expect(workdays.onOrAfter(saturday.adding(days: 3)).iso == "2026-08-04")
  }

  @Test func `a week in which nobody works is Monday to Friday`() {
    #expect(Workdays(weekdays: []) == .standard)
  }

  @Test func `thousands of years and a hundred thousand holidays take no time`() {
    let workdays = Workdays(holidays: (0..<100_000).map { Day(clamping: 500_000 + $0) })
    var sum = 0
    let spent = ContinuousClock().measure {
      for start in 0..<20_000 {
        let day = Day(clamping: start)
        sum += workdays.count(from: day, to: .last) + workdays.adding(2_000_000, to: day).ordinal
      }
    }
    #expect(sum > 0)
    #expect(spent < TimeLimit.seconds(5))
  }
}
