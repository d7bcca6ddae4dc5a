import PlanModel
import PlanRendering

/// The calendars of persons in the folders that a build writes to.
struct OwnerCalendars {
  /// The folder that was looked at last: plans that share one mostly follow each other.
  private var listed = ""
  /// The names of the calendars in it, sorted by their bytes.
  private var names: [String] = []

  /// The calendars of persons whom a plan does not name any more, as far as they are that plan's.
  mutating func abandoned(by plan: BuiltPlan) -> [String] {
    guard plan.replacesOwnerCalendars, let checked = plan.reading.compilation?.checked else { return [] }
    let kept = Set(plan.artifacts.map { plan.name + $0.suffix })
    return candidates(in: plan.folder.path, of: plan.name).filter { !kept.contains($0) }.compactMap { name in
      let path = Path.join(plan.folder.path, name)
      guard FileSystem.kind(of: path, followingLinks: false) == .file,
        // What cannot be read does not carry our mark.
        let start = try? FileSystem.start(of: path, count: Artifacts.markLimit)
      else { return nil }
      return Artifacts.isOwnerCalendar(start, of: checked) ? path : nil
    }
  }

  /// Names as `acme.dana-wu.ics`: there is no dot in the name of a person's calendar.
  private mutating func candidates(in folder: String, of plan: String) -> [String] {
    list(folder)
    let prefix = Array("\(plan).".utf8)
    let first = names.partitioningIndex { !$0.utf8.lexicographicallyPrecedes(prefix) }
    return names[first...].prefix { $0.utf8.starts(with: prefix) }.filter { name in
      let middle = name.utf8.dropFirst(prefix.count).dropLast(Self.suffix.utf8.count)
      return !middle.isEmpty && !middle.contains(UInt8(ascii: "."))
    }
  }

  private mutating func list(_ folder: String) {
    guard folder.isEmpty || !listed.utf8.elementsEqual(folder.utf8) else { return }
    // In a folder that cannot be read nothing is ours to remove.
    names = ((try? FileSystem.names(in: folder)) ?? []).filter { $0.hasSuffix(Self.suffix) }
    listed = folder
  }

  private static let suffix = ".ics"
}

extension [String] {
  /// The first place from which on a condition holds.
  fileprivate func partitioningIndex(where holds: (String) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
