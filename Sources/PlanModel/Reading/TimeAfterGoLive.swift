/// Titles that say that a step comes after go-live.
enum TimeAfterGoLive {
  /// Whether the words of a title say so: `Post-launch review`, `30 days after go-live`, `Hypercare`.
  static func isNamed(in words: [String]) -> Bool {
    words.indices.contains { index in
      let rest = words[index...]
      if phrases.contains(where: { rest.starts(with: $0) }) { return true }
      guard ["after", "post", "following"].contains(words[index]) else { return false }
      let event = rest.dropFirst().drop { $0 == "the" }
      return events.contains { event.starts(with: $0) }
    }
  }

  private static let phrases = [
    ["hypercare"], ["hyper", "care"], ["qbr"], ["quarterly", "business", "review"], ["renewal"],
    ["adoption", "review"],
    ["postlaunch"],
  ]

  private static let events = [["go", "live"], ["golive"], ["launch"]]
}
