import PlanModel

/// How a spreadsheet counts days: what 1 stands for.
public enum DayNumbers: Int, Sendable, CaseIterable {
  /// From 1900, as Excel and most others do.
  case from1900 = 1900
  /// From 1904, as Excel on old Macs did.
  case from1904 = 1904

  /// The day of a number; a part of a day is dropped.
  func day(_ number: Int) -> Day? {
    // Excel takes 1900 for a leap year, so its days from March 1900 on are counted from 1899-12-30.
    let base = self == .from1900 ? Day(year: 1899, month: 12, day: 30) : Day(year: 1904, month: 1, day: 1)
    return base?.adding(days: number)
  }

  /// The number that a text is nothing but, if it is one of the years 1954 to 2119: `45987`, `45987.5`.
  static func number(_ text: String) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ part in !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) } }),
      let whole = parts.first, whole.count == 5, let number = Int(String(whole) ?? ""),
      (20_000..<80_000).contains(number)
    else { return nil }
    return number
  }
}
