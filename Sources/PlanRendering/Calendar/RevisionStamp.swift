import PlanModel

/// When a calendar's entry last changed, in the forms that entries carry.
struct RevisionStamp: Hashable, Sendable {
  /// UTC, as `20260615T000000Z`.
  let time: String
  /// Minutes since 2020, or one more than before: it rises with every change and stays a small number, which Google
  /// asks for.
  let sequence: Int

  /// `revision` is in seconds since 1970-01-01 UTC; it is moved into the years 1970 to 9999 if need be.
  init(_ revision: Int) {
    let seconds = min(max(revision, 0), 253_402_300_799)
    let second = seconds % 86_400
    let day = Day.unixEpoch.adding(days: seconds / 86_400)
    let clock = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    time = day.basic + "T" + clock + "Z"
    sequence = min(max((seconds - Self.start2020) / 60, 0), Self.limit)
  }

  /// As it was written before; nil for what is none of ours.
  init?(time: String, sequence: String) {
    guard time.utf8.count == 16, Day(basic: time.prefix(8)) != nil, time.hasSuffix("Z"), let sequence = Int(sequence),
      (0...Self.limit).contains(sequence), time.utf8.dropLast().dropFirst(9).allSatisfy(Self.isDigit)
    else { return nil }
    self.init(time: time, number: sequence)
  }

  private init(time: String, number: Int) {
    self.time = time
    sequence = number
  }

  /// This stamp, moved behind that of an entry it replaces.
  func rising(above former: RevisionStamp) -> RevisionStamp {
    RevisionStamp(
      time: max(time, former.time), number: max(sequence, min(former.sequence, Self.limit - 1) + 1))
  }

  var lines: [UInt8] {
    var text = CalendarText(capacity: 96)
    text.line("DTSTAMP", time)
    text.line("LAST-MODIFIED", time)
    text.line("SEQUENCE", String(sequence))
    return text.bytes
  }

  /// Clients keep it in 32 bits.
  private static let limit = Int(Int32.max)

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// 2020-01-01 UTC, in seconds since 1970.
  private static let start2020 = 1_577_836_800
}

extension Day {
  /// The form of RFC 5545, section 3.3.4, as `20260610`.
  var basic: String {
    let (year, month, day) = components
    let digits = String(year * 10_000 + month * 100 + day)
    return year > 999 ? digits : String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  /// Reads `20260610`, and nothing else.
  init?(basic text: some StringProtocol) {
    guard text.utf8.count == 8, text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
      let digits = Int(text)
    else { return nil }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }
}
