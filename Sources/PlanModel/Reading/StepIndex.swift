import PlanSyntax

/// Finds steps by what dependency cells and dates call them.
struct StepIndex {
  /// An id in a table.
  private struct Place: Hashable {
    let id: String
    let table: Int
  }

  /// What a text names.
  enum Match: Equatable {
    case none
    case one(Int)
    /// Some of those that it could be, `mostMatches` at the most.
    case several([Int])
  }

  /// Of steps that a text could mean, beyond so many it only counts that there are many.
  static let mostMatches = 20

  private let drafts: [StepDraft]
  private let titles: TitleIndex
  private var byId: [String: [Int]] = [:]
  /// The first step of an id in each table.
  private var firsts: [Place: Int] = [:]
  /// The first step of each table, and whether the table has an id column.
  private var tableStarts: [Int: (first: Int, hasIds: Bool)] = [:]
  private let shapes: Set<String>

  /// Steps by number, where all ids are numbers, each once: most plans. Else empty.
  private let numbered: [Int?]

  init(_ drafts: [StepDraft]) {
    self.drafts = drafts
    numbered = Self.numbered(drafts)
    titles = TitleIndex(drafts.map(\.titleCell.text))
    var shapes: Set<String> = []
    for (index, draft) in drafts.enumerated() {
      if numbered.isEmpty, let id = StepIds.written(draft) {
        let key = StepIds.key(id)
        byId[key, default: []].append(index)
        let place = Place(id: key, table: draft.table)
        firsts[place] = firsts[place] ?? index
        if !StepIds.isNumber(id) { shapes.insert(Self.shape(id)) }
      }
      let start = tableStarts[draft.table] ?? (index, false)
      tableStarts[draft.table] = (start.first, start.hasIds || draft.writtenId != nil)
    }
    self.shapes = shapes
  }

  /// Whether every step has a number of its own.
  var isNumbered: Bool { !numbered.isEmpty }

  /// The step of an id or number, as one in a table would say it: the own table's first.
  func step(withId text: some StringProtocol, inTable table: Int) -> Match {
    if let match = step(numbered: text) { return match }
    let id = StepIds.key(text)
    // An id that stands twice is reported as such; the first one counts.
    if let first = firsts[Place(id: id, table: table)] { return .one(first) }
    if let found = byId[id] {
      return found.count == 1 || !StepIds.isNumber(id) ? .one(found[0]) : Self.match(found, except: nil)
    }
    guard let number = Int(id), number > 0, number <= drafts.count, let start = tableStarts[table], !start.hasIds else {
      return .none
    }
    let row = start.first + number - 1
    if row < drafts.count, drafts[row].table == table { return .one(row) }
    return .one(number - 1)
  }

  /// The step of a number, where all ids of the plan are numbers; nil for other texts and plans.
  func step(numbered text: some StringProtocol) -> Match? {
    Self.number(text).flatMap(step)
  }

  /// The same of what a text says.
  func step(number: Int) -> Match? {
    guard number < numbered.count else { return nil }
    return numbered[number].map(Match.one) ?? Match.none
  }

  private static func numbered(_ drafts: [StepDraft]) -> [Int?] {
    var numbered = [Int?](repeating: nil, count: drafts.count * 2)
    for (index, draft) in drafts.enumerated() {
      guard let id = draft.writtenId?.text, let number = number(id), number < numbered.count, numbered[number] == nil
      else { return [] }
      numbered[number] = index
    }
    return numbered
  }

  /// A number as ids are written: without a leading zero.
  private static func number(_ text: some StringProtocol) -> Int? {
    guard (1...6).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "0") else { return nil }
    var number = 0
    for byte in text.utf8 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// The step of a title: the same without case, else the only one whose title contains the text.
  func step(titled text: some StringProtocol, except own: Int?) -> Match {
    let exact = step(titledExactly: text, except: own)
    return exact == .none ? Self.match(titles.steps(containing: text), except: own) : exact
  }

  /// The step whose title is the text, without case and punctuation.
  func step(titledExactly text: some StringProtocol, except own: Int?) -> Match {
    Self.match(titles.steps(named: text), except: own)
  }

  /// Whether a text has the form of the plan's ids without being one: `ED-99`.
  func looksLikeId(_ written: some StringProtocol) -> Bool {
    let text = String(written)
    return StepIds.isNumber(text) || shapes.contains(Self.shape(text))
  }

  /// The step whose title shares most words with a text.
  func nearest(to text: some StringProtocol, except own: Int) -> Int? {
    titles.nearest(to: text, except: own)
  }

  private static func match(_ found: [Int], except own: Int?) -> Match {
    let found = Array(found.lazy.filter { $0 != own }.prefix(mostMatches))
    return found.isEmpty ? .none : found.count == 1 ? .one(found[0]) : .several(found)
  }

  /// Letters as they stand, each run of digits as one 0.
  private static func shape(_ id: String) -> String {
    var shape: [UInt8] = []
    for byte in id.lowercased().utf8 {
      let isDigit = (0x30...0x39).contains(byte)
      if !isDigit || shape.last != UInt8(ascii: "0") { shape.append(isDigit ? UInt8(ascii: "0") : byte) }
    }
    return String(decoding: shape, as: UTF8.self)
  }
}
