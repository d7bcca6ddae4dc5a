import PlanModel

/// The working time of the plan, or of those who own some of its steps.
struct TaskJugglerCalendar {
  let workdays: Workdays
  /// What need not be said again, because it holds for all.
  let common: Workdays?

  /// Writes what is different from the common working time between two days.
  func write(to text: inout TaskJugglerText, from first: Day, to last: Day) {
    if workdays.weekdays != common?.weekdays {
      for line in TaskJugglerDay.week(workdays.weekdays) { text.line(line) }
    }
    for holiday in holidays(from: first, to: last) {
      // The end of a period is not in it.
      text.line("leaves holiday \"Holiday\" \(holiday.first.iso) - \(holiday.last.adding(days: 1).iso)")
    }
  }

  /// The holidays, those in a row as one.
  private func holidays(from first: Day, to last: Day) -> [(first: Day, last: Day)] {
    var periods: [(first: Day, last: Day)] = []
    for day in workdays.holidays where first <= day && day <= last && common?.isHoliday(day) != true {
      if let end = periods.last?.last, end.days(to: day) == 1 {
        periods[periods.count - 1].last = day
      } else {
        periods.append((day, day))
      }
    }
    return periods
  }
}
