import PlanModel

/// When a calendar was made, in the forms that events carry.
struct RevisionStamp: Hashable, Sendable {
  /// UTC, as `20260615T000000Z`.
  let time: String
  /// Minutes since 2020: it rises with every revision and stays a small number, which Google asks for.
  let sequence: Int

  /// `revision` is in seconds since 1970-01-01 UTC; it is moved into the years 1970 to 9999 if need be.
  init(_ revision: Int) {
    let seconds = min(max(revision, 0), 253_402_300_799)
    let second = seconds % 86_400
    let day = Day.unixEpoch.adding(days: seconds / 86_400)
    let clock = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    time = day.iso.filter { $0 != "-" } + "T" + clock + "Z"
    sequence = min(max((seconds - Self.start2020) / 60, 0), Int(Int32.max))
  }

  /// 2020-01-01 UTC, in seconds since 1970.
  private static let start2020 = 1_577_836_800
}
