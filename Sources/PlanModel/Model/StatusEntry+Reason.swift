extension StatusEntry {
  /// What stands behind the word, as `waiting for access` in `Blocked: waiting for access`; nil where nothing is told.
  public var reason: String? {
    let plain: Set = [
      "blocked", "stuck", "waiting", "on", "hold", "for", "by", "currently", "still", "red", "but", "and", "in",
      "progress", "started", "ongoing", "underway", "active", "wip",
    ]
    guard WordScan(text).contains(where: { !plain.contains($0) }) else { return nil }
    let parts = text.split(maxSplits: 1) { ":,;–—(".contains($0) }
    guard parts.count == 2, WordScan(String(parts[0])).allSatisfy(plain.contains) else { return text }
    return parts[1].trimmed
  }
}

extension Substring {
  /// Without white space around it, and without the bracket that closes it.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let end = start.reversed().drop { $0.isWhitespace || $0 == ")" }
    return String(end.reversed())
  }
}
