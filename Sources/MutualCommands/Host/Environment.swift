import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the surroundings of the process say.
enum Environment {
  /// A variable that is set and not empty.
  static func value(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// `SOURCE_DATE_EPOCH` in seconds since 1970, the moment that builds are to be repeated for.
  static func sourceDateEpoch() throws(Failure) -> Int? {
    guard let text = value("SOURCE_DATE_EPOCH") else { return nil }
    guard let seconds = Int(text), (0...253_402_300_799).contains(seconds) else {
      throw Failure("SOURCE_DATE_EPOCH is “\(text)”, not a number of seconds since 1970")
    }
    return seconds
  }

  /// The day of `SOURCE_DATE_EPOCH`, else today.
  static func clock() throws(Failure) -> Day {
    try sourceDateEpoch().map(Day.init(secondsSince1970:)) ?? today()
  }

  /// The day it is here.
  private static func today() -> Day {
    var now = time(nil)
    var local = unsafe tm()
    unsafe localtime_r(&now, &local)
    return unsafe Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday)) ?? .first
  }
}
