import PlanModel

/// Gives the entries of a calendar their stamps: an entry that is as it was keeps its own, any other one rises.
struct CalendarStamps {
  private let stamp: RevisionStamp
  /// The lines of what changed, and was not there before.
  let newLines: [UInt8]
  private let former: FormerCalendar?
  private let plan: UUIDv5
  private let today: Day

  /// `revision` is in seconds since 1970-01-01 UTC.
  init(_ former: [UInt8]?, plan: UUIDv5, revision: Int) {
    let stamp = RevisionStamp(revision)
    self.stamp = stamp
    newLines = stamp.lines
    self.former = former.map { FormerCalendar($0, plan: plan) }
    self.plan = plan
    today = Day.unixEpoch.adding(days: max(revision, 0) / 86_400)
  }

  /// Whether nothing was there before.
  var areNew: Bool { former == nil }

  /// The lines that say when an entry changed; `hasChanged` says that it did though its own lines did not.
  func lines(of entry: CalendarEntry, _ content: [UInt8], hasChanged: Bool) -> [UInt8] {
    guard let former, let before = former.entry(entry.name) else { return newLines }
    let isSame = !hasChanged && former.isSame(before, as: content)
    return (isSame ? before.stamp : stamp.rising(above: before.stamp)).lines
  }

  /// The UIDs of series of which an event was moved, and is not any more: clients look at the series again only if it rises.
  func restored(by entries: [CalendarEntry]) -> Set<String> {
    let moved = former?.entries.filter { $0.occurrence != nil } ?? []
    if moved.isEmpty { return [] }
    let names = Set(entries.map(\.name))
    return Set(moved.filter { !names.contains($0.name) }.map(\.uid))
  }

  /// What is left of entries that were there and are not any more; nothing of those that `isHidden`.
  func tombstones(besides entries: [CalendarEntry], isHidden: (String) -> Bool) -> [CalendarEntry] {
    guard let former, !former.entries.isEmpty else { return [] }
    var told = Set(entries.map(\.uid))
    let gone = former.entries.filter { told.insert($0.uid).inserted }
    return gone.compactMap { entry in
      if isHidden(entry.uid) { return nil }
      return Tombstone(entry, lines: former.lines(of: entry), plan: plan, today: today)?.entry
    }
  }
}
