import PlanSyntax

/// Finds steps by what dependency cells and dates call them.
struct StepIndex {
  /// What a text names.
  enum Match: Equatable {
    case none
    case one(Int)
    case several([Int])
  }

  private let drafts: [StepDraft]
  private let titles: [String]
  private var byId: [String: [Int]] = [:]
  private var byTitle: [String: [Int]] = [:]
  private var byWord: [String: [Int]] = [:]
  /// All words of titles, sorted, for words that are only begun.
  private let words: [String]
  /// The first step of each table, and whether the table has an id column.
  private var tableStarts: [Int: (first: Int, hasIds: Bool)] = [:]
  private let shapes: Set<String>

  init(_ drafts: [StepDraft]) {
    self.drafts = drafts
    titles = drafts.map { Words.joined($0.titleCell.text) }
    var shapes: Set<String> = []
    for (index, draft) in drafts.enumerated() {
      if let id = StepIds.written(draft) {
        byId[id.lowercased(), default: []].append(index)
        if !StepIds.isNumber(id) { shapes.insert(Self.shape(id)) }
      }
      byTitle[titles[index], default: []].append(index)
      for word in Set(titles[index].split(separator: " ")) { byWord[String(word), default: []].append(index) }
      let start = tableStarts[draft.table] ?? (index, false)
      tableStarts[draft.table] = (start.first, start.hasIds || draft.writtenId != nil)
    }
    words = byWord.keys.sorted()
    self.shapes = shapes
  }

  var count: Int { drafts.count }

  /// The step of an id or number, as one in a table would say it: the own table's first.
  func step(withId text: String, inTable table: Int) -> Match {
    let id = text.lowercased()
    if let found = byId[id] {
      let own = found.filter { drafts[$0].table == table }
      // An id that stands twice is reported as such; the first one counts.
      if let first = own.first { return .one(first) }
      return found.count == 1 || !StepIds.isNumber(id) ? .one(found[0]) : .several(found)
    }
    guard let number = Int(id), number > 0, number <= drafts.count, let start = tableStarts[table], !start.hasIds else {
      return .none
    }
    let row = start.first + number - 1
    if row < drafts.count, drafts[row].table == table { return .one(row) }
    return .one(number - 1)
  }

  /// The step of a title: the same without case, else the only one whose title contains the text.
  func step(titled text: String, except own: Int?) -> Match {
    let wanted = Words.joined(text)
    guard !wanted.isEmpty else { return .none }
    if let exact = byTitle[wanted]?.filter({ $0 != own }), !exact.isEmpty { return Self.match(exact) }
    return Self.match(
      candidates(for: wanted).filter { $0 != own && (" " + titles[$0]).contains(" " + wanted) })
  }

  /// Whether a text has the form of the plan's ids without being one: `ED-99`.
  func looksLikeId(_ text: String) -> Bool {
    StepIds.isNumber(text) || shapes.contains(Self.shape(text))
  }

  /// The step whose title shares most words with a text.
  func nearest(to text: String, except own: Int) -> Int? {
    var shared: [Int: Int] = [:]
    for word in Set(Words.of(text)) where word.utf8.count > 2 {
      guard let steps = byWord[word], steps.count < 64 else { continue }
      for step in steps where step != own { shared[step, default: 0] += 1 }
    }
    return shared.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Steps whose titles hold the rarest word of a text; the last word may be only begun.
  private func candidates(for text: String) -> [Int] {
    let parts = text.split(separator: " ").map(String.init)
    let whole = parts.dropLast().map { byWord[$0] ?? [] }
    if let rarest = whole.min(by: { $0.count < $1.count }) { return rarest }
    guard let last = parts.last else { return [] }
    var found: Set<Int> = []
    var index = firstWord(notBefore: last)
    while index < words.count, words[index].hasPrefix(last) {
      found.formUnion(byWord[words[index]] ?? [])
      index += 1
    }
    return found.sorted()
  }

  private func firstWord(notBefore word: String) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func match(_ found: [Int]) -> Match {
    found.isEmpty ? .none : found.count == 1 ? .one(found[0]) : .several(found)
  }

  /// Letters as they stand, each run of digits as one 0.
  private static func shape(_ id: String) -> String {
    var shape = ""
    for scalar in id.lowercased().unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      if !isDigit || shape.last != "0" { shape.unicodeScalars.append(isDigit ? "0" : scalar) }
    }
    return shape
  }
}
