/// The names of months and weekdays, in full and in short, in lower case.
enum DateNames {
  static let months: [String: Int] = {
    var months = ["sept": 9]
    for month in 1...12 { add(Day.monthName(month), month, to: &months) }
    return months
  }()

  static let weekdays: [String: Weekday] = {
    var weekdays = ["tues": Weekday.tuesday, "thur": .thursday, "thurs": .thursday, "weds": .wednesday]
    for weekday in Weekday.allCases { add(weekday.name, weekday, to: &weekdays) }
    return weekdays
  }()

  private static func add<Value>(_ name: String, _ value: Value, to values: inout [String: Value]) {
    let name = name.lowercased()
    values[name] = value
    values[String(name.prefix(3))] = value
  }
}
