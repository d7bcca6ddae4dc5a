import PlanSyntax
import PlanText

/// Reads status and health cells: if a word is there, the word decides, else the symbol.
struct StatusReader {
  private var statuses: [String: StatusEntry] = [:]

  /// What a status cell says.
  mutating func status(in cell: Cell) -> StatusEntry {
    let entry = entry(for: cell.currentText)
    return StatusEntry(
      text: entry.text, range: cell.range, reading: entry.reading, status: entry.status, health: entry.health)
  }

  private mutating func entry(for text: String) -> StatusEntry {
    if let entry = statuses[text] { return entry }
    let entry = Self.weighed(Self.entry(text))
    statuses[text] = entry
    return entry
  }

  /// What a health cell says; a tick or a word for done or cancelled in it is a status.
  static func health(in cell: Cell) -> (health: Health?, status: Status?) {
    let words = Words.of(cell.text)
    switch StatusWords.meaning(of: words) {
    case .health(let health): return (health, nil)
    case .status(let status) where status == .done || status == .cancelled: return (nil, status)
    default: break
    }
    for scalar in cell.text.unicodeScalars {
      if let light = StatusWords.light(scalar) { return (light, nil) }
    }
    if words == ["r"] { return (.red, nil) }
    if words == ["a"] || words == ["y"] { return (.amber, nil) }
    if words == ["g"] { return (.green, nil) }
    if case .status(let status) = StatusWords.symbol(in: cell.text), status == .done || status == .cancelled {
      return (nil, status)
    }
    return (nil, nil)
  }

  /// The word or symbol in a cell that says how well a step stands; nil where a single letter does.
  static func healthWord(in text: String) -> String? {
    let words = Words.of(text)
    for start in words.indices.prefix(StatusRemark.farthest + 1) {
      if let match = StatusWords.match(Array(words[start...])), case .health = match.meaning { return match.text }
    }
    let light = text.unicodeScalars.first { StatusWords.light($0) != nil }
    return light.map(String.init)
  }

  /// What the words around a status leave of it: what is pending is not done, and blocked counts before in progress.
  private static func weighed(_ entry: StatusEntry) -> StatusEntry {
    guard entry.reading == .read,
      let correction = StatusRemark(withoutBoxes(entry.text)).correction(of: entry.status)
    else { return entry }
    return StatusEntry(
      text: entry.text, range: entry.range, reading: correction.reading, status: correction.status, health: entry.health
    )
  }

  private static func entry(_ text: String) -> StatusEntry {
    func entry(_ reading: StatusEntry.Reading, _ status: Status, _ health: Health? = nil) -> StatusEntry {
      StatusEntry(text: text, range: .at(0), reading: reading, status: status, health: health)
    }
    if text.saysNothing, Words.of(text) != ["n", "a"], Words.of(text) != ["na"] { return entry(.blank, .notStarted) }
    if PlaceholderText.isWhole(text), !["[x]", "[ ]", "[/]"].contains(text) { return entry(.placeholder, .notStarted) }
    if let status = StatusWords.percentage(in: text) { return entry(.read, status) }
    if isChoice(text) { return entry(.undecided, .notStarted) }
    let symbol = StatusWords.symbol(in: text)
    switch StatusWords.meaning(of: StatusWords.behindWhole(Words.of(withoutBoxes(text)))) {
    case .status(let status):
      if case .status(let other) = symbol, other != status { return entry(.contradiction(symbol: other), status) }
      return entry(.read, status, followingHealth(text))
    case .health(let health):
      return entry(.read, followingStatus(text) ?? .notStarted, health)
    case nil: break
    }
    // Words that say nothing of the kind leave it to the symbol: `✅ Approved`.
    switch symbol {
    case .status(let status): return entry(.read, status)
    case .health(let health): return entry(.read, .notStarted, health)
    case nil: return entry(.unknown, .notStarted)
    }
  }

  /// `Late - in progress`, `On track, 60%`: a status behind the word for health.
  ///
  /// Done and cancelled count right behind it alone: `On track to complete` and `Red: contract not signed` say neither.
  private static func followingStatus(_ text: String) -> Status? {
    let words = Words.of(text)
    let end = StatusWords.match(words)?.text.split(separator: " ").count ?? 0
    for start in words.indices.dropFirst().prefix(StatusRemark.farthest) {
      guard case .status(let status) = StatusWords.meaning(of: Array(words[start...])) else { continue }
      let isClosed = status == .done || status == .cancelled
      if !isClosed || words.prefix(start).dropFirst(end).allSatisfy(joints.contains) { return status }
    }
    return StatusRemark(text).percentage(behind: end)
  }

  /// Words that only join a status to another word.
  private static let joints: Set = ["and", "but", "now", "already"]

  /// `In progress (at risk)`: a word for health behind the status.
  private static func followingHealth(_ text: String) -> Health? {
    let words = Words.of(text)
    for start in words.indices.dropFirst().prefix(StatusRemark.farthest) {
      if case .health(let health) = StatusWords.meaning(of: Array(words[start...])) { return health }
    }
    return nil
  }

  private static func withoutBoxes(_ text: String) -> String {
    guard text.hasPrefix("["), let end = text.firstIndex(of: "]"), text.distance(from: text.startIndex, to: end) == 2
    else { return text }
    return String(text[text.index(after: end)...])
  }

  /// `Todo/In Progress/Done`: words for different states around slashes.
  private static func isChoice(_ text: String) -> Bool {
    guard text.contains("/") || text.contains("|") else { return false }
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "|" })
    let meanings = parts.map { StatusWords.meaning(of: Words.of($0)) }
    return parts.count > 1 && Set(meanings).count > 1 && meanings.allSatisfy { $0 != nil }
  }
}
