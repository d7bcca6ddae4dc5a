import CalendarSyntax
import PlanModel

/// What is wrong with a recurrence rule by itself (RFC 5545, section 3.3.10).
struct RecurrenceFaults {
  /// One thing that is wrong.
  struct Fault {
    let bytes: ArraySlice<UInt8>
    let message: String
    var help: String?
  }

  private(set) var all: [Fault] = []
  private let rule: RecurrenceRule
  private let frequency: String
  /// Whether weekdays may be counted.
  private let countsWeekdays: Bool

  init(in bytes: ArraySlice<UInt8>) {
    rule = RecurrenceRule(bytes)
    frequency = rule.part("FREQ")?.values.first.map { String(decoding: $0, as: UTF8.self).uppercased() } ?? ""
    countsWeekdays = frequency == "MONTHLY" || frequency == "YEARLY" && rule.part("BYWEEKNO") == nil
    checkFrequency(bytes)
    var seen: Set<String> = []
    for part in rule.parts {
      if !part.isWhole {
        add(part, "“\(text(part.bytes))” is not of the form NAME=value")
      } else if !seen.insert(part.name).inserted {
        add(part, "the rule has \(Wording.shown(part.name)) twice", "keep one of them")
      } else {
        check(part)
        checkFit(part)
      }
    }
  }

  private static let frequencies = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"]

  /// The numbers that a part may hold, without their sign.
  private static let ranges = [
    "BYSECOND": 0...60, "BYMINUTE": 0...59, "BYHOUR": 0...23, "BYMONTHDAY": 1...31, "BYYEARDAY": 1...366,
    "BYWEEKNO": 1...53, "BYMONTH": 1...12, "BYSETPOS": 1...366, "COUNT": 1...Int(Int32.max),
    "INTERVAL": 1...Int(Int32.max),
  ]

  /// Parts whose numbers may count from the end.
  private static let signed: Set = ["BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"]

  /// Parts that do not go with some frequencies.
  private static let unfit: [String: Set<String>] = [
    "BYWEEKNO": ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY"],
    "BYYEARDAY": ["DAILY", "WEEKLY", "MONTHLY"], "BYMONTHDAY": ["WEEKLY"],
  ]

  private mutating func checkFrequency(_ bytes: ArraySlice<UInt8>) {
    guard let part = rule.part("FREQ") else {
      return all.append(Fault(bytes: bytes, message: "the rule has no FREQ", help: "write FREQ=WEEKLY"))
    }
    if part.values.count == 1, Self.frequencies.contains(frequency) { return }
    add(part, "“\(text(part.bytes))” names no frequency", "write \(Wording.list(Self.frequencies, "or"))")
  }

  private mutating func check(_ part: RecurrenceRule.Part) {
    switch part.name {
    case "FREQ", "RSCALE", "SKIP": break
    case "UNTIL":
      if part.values.count != 1 || Moment(part.values[0], zone: nil) == nil {
        add(part, "“\(text(part.bytes))” is no date", "write UNTIL=20260903 or UNTIL=20260903T080000Z")
      }
    case "WKST", "BYDAY": checkWeekdays(part)
    default: checkNumbers(part)
    }
  }

  private mutating func checkWeekdays(_ part: RecurrenceRule.Part) {
    for value in part.values {
      guard let day = WeekdayNumber(value), part.name == "BYDAY" || day.ordinal == nil else {
        add(part, "“\(text(value))” is no weekday", "write MO, TU, WE, TH, FR, SA or SU")
        return
      }
      if day.ordinal != nil, !countsWeekdays {
        add(
          part, "“\(text(value))” counts weekdays, which only months and years have", "write \(text(value.suffix(2)))")
        return
      }
    }
  }

  private mutating func checkNumbers(_ part: RecurrenceRule.Part) {
    guard let range = Self.ranges[part.name] else {
      return add(part, "a rule has no part \(Wording.quoted(part.name))")
    }
    let isSingle = part.name == "COUNT" || part.name == "INTERVAL"
    let wrong = part.values.first { value in
      guard let number = CalendarInteger.number(value) else { return true }
      return !range.contains(Self.signed.contains(part.name) ? abs(number) : number)
    }
    guard let wrong = wrong ?? (isSingle && part.values.count > 1 ? part.bytes : nil) else { return }
    add(part, "“\(text(wrong))” is no \(part.name)", "write a number from \(range.lowerBound) to \(range.upperBound)")
  }

  private mutating func checkFit(_ part: RecurrenceRule.Part) {
    if Self.unfit[part.name]?.contains(frequency) == true {
      add(part, "\(part.name) does not go with FREQ=\(frequency)")
    }
    if part.name == "BYSETPOS", !rule.parts.contains(where: { $0.name.hasPrefix("BY") && $0.name != "BYSETPOS" }) {
      add(part, "BYSETPOS has nothing to choose from", "write a part as BYDAY=MO beside it")
    }
  }

  private mutating func add(_ part: RecurrenceRule.Part, _ message: String, _ help: String? = nil) {
    all.append(Fault(bytes: part.bytes, message: message, help: help))
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String { Wording.shown(String(decoding: bytes, as: UTF8.self)) }
}
