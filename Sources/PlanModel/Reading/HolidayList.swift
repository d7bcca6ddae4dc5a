import PlanSyntax

/// Holidays as people list them: dates, ranges of dates and names of files.
enum HolidayList {
  /// A span of holidays longer than this is somebody's mistake.
  private static let longest = 370

  /// The parts between commas outside of brackets; the year of `June 24, 2026` is none of its own.
  static func parts(of text: String) -> [String] {
    var parts: [Substring] = []
    for part in text[...].split(at: .strong) {
      let isYear = part.trimmed.utf8.count == 4 && part.trimmed.allSatisfy(\.isNumber)
      if isYear, let last = parts.popLast() {
        parts.append(text[last.startIndex..<part.endIndex])
      } else {
        parts.append(part)
      }
    }
    return parts.map(\.trimmingSpace)
  }

  /// The days of a date or a range; nil where a text is neither.
  static func days(in text: String, _ context: DateContext) -> [Day]? {
    switch value(of: text) {
    case .single(let part): day(part, context).map { [$0] }
    case .range(let first, let last): days(from: day(first, context), to: day(last, context))
    default: nil
    }
  }

  /// Whether a text is a date or a range of them, with words behind it or none.
  static func isDate(_ text: String) -> Bool {
    switch value(of: text) {
    case .single(let part), .range(_, let part): !part.expression.isRelative
    default: false
    }
  }

  /// Whether an item of a list below the name speaks of a day or a file, as `Ana names a stand-in` does not.
  static func mayName(item: String) -> Bool { item.hasDigit || isFile(item) }

  /// Whether an item of a list below the name is dates and files, and so need not be shown as prose.
  static func isRead(item: String) -> Bool {
    isDate(item)
      || parts(of: item).allSatisfy { part in
        isFile(part) || part[...].split(at: .weak).allSatisfy { isDate($0.trimmingSpace) }
      }
  }

  /// Whether a text is the name of a calendar of holidays.
  static func isFile(_ text: String) -> Bool { text.lowercased().hasSuffix(".ics") }

  /// What a text says without what a colon joins to it, as in `2026-12-24 – 2026-12-26: Christmas`.
  private static func value(of text: String) -> DateSyntax.Value {
    let colon = text.firstIndex(of: ":").flatMap { String(text[$0...]).hasDigit ? nil : $0 }
    return DateSyntax(field: Inlines(text: String(text[..<(colon ?? text.endIndex)]))).value
  }

  private static func days(from first: Day?, to last: Day?) -> [Day]? {
    guard let first, let last, (0...longest).contains(first.days(to: last)) else { return nil }
    return (0...first.days(to: last)).map { first.adding(days: $0) }
  }

  private static func day(_ part: DateSyntax.Part, _ context: DateContext) -> Day? {
    if case .day(let day, _) = context.outcome(of: part.expression) { day } else { nil }
  }
}
