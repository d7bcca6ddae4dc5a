/// The words that dates are written with, and may be written anew without.
enum DateWords {
  static func contains(_ word: String) -> Bool {
    let word = word.lowercased()
    return word.hasPrefix("#") || words.contains(word) || signs.contains(word) || isNumber(word) || isName(word)
  }

  /// `10`, `2nd`, `28d`, `2w`.
  private static func isNumber(_ word: String) -> Bool {
    let unit = word.drop { $0.isASCII && $0.isNumber }
    return unit.utf8.count < word.utf8.count && units.contains(String(unit))
  }

  /// Months and weekdays, abbreviated or not.
  private static func isName(_ word: String) -> Bool {
    word.utf8.count > 2 && names.contains { $0.hasPrefix(word) }
  }

  private static let units: Set<String> = ["", "st", "nd", "rd", "th", "d", "w", "cd", "day", "days", "week", "weeks"]
  private static let signs: Set<String> = ["–", "—", "−", "→", "≤", "\u{A0}"]
  private static let words: Set<String> = [
    "t", "d", "w", "cd", "day", "days", "week", "weeks", "wk", "wks", "working", "calendar", "go", "live", "golive",
    "launch", "close", "signature", "start", "kickoff", "before", "after", "of", "by", "on", "due", "to", "until",
    "till", "through", "thru", "from", "no", "later", "than", "at", "the", "latest", "end", "eod", "tues", "thur",
    "thurs", "sept",
  ]
  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
