import PlanSyntax

/// Gives every step an id that is the same in every build of the same plan.
enum StepIds {
  /// The ids of steps, in their order: the id cell, else a slug of the title, made unique by a number.
  static func ids(of drafts: [StepDraft]) -> [String] {
    let restarts = numbersRestart(drafts)
    var used: Set<String> = []
    var counts: [String: Int] = [:]
    return drafts.map { draft in
      let base = base(draft, prefixed: restarts)
      var id = base
      while !used.insert(id.lowercased()).inserted {
        counts[base, default: 1] += 1
        id = "\(base)-\(counts[base, default: 2])"
      }
      return id
    }
  }

  /// Whether numbers begin again in each table, so that the same one in two tables is two steps.
  static func numbersRestart(_ drafts: [StepDraft]) -> Bool {
    guard let first = drafts.first, drafts.contains(where: { $0.table != first.table }) else { return false }
    var tables: [String: Int] = [:]
    for draft in drafts {
      guard let text = draft.writtenId?.text, isNumber(text) else { continue }
      if let table = tables[text], table != draft.table { return true }
      tables[text] = draft.table
    }
    return false
  }

  /// An id cell as it counts: without the dot or brackets around a number.
  static func written(_ draft: StepDraft) -> String? {
    guard let text = draft.writtenId?.text else { return nil }
    if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return text }
    guard !text.saysNothing else { return nil }
    let bare = text.utf8.first == UInt8(ascii: "#") ? text.utf8.dropFirst() : text.utf8[...]
    let core = bare.drop { $0 == UInt8(ascii: "(") }
    guard let end = core.lastIndex(where: { !isClosing($0) }) else { return text }
    return core.startIndex == text.startIndex && core.index(after: end) == text.endIndex
      ? text : String(Substring(core[...end]))
  }

  /// An id as it is looked up: without case, the signs around a number and zeros before it.
  static func key(_ text: some StringProtocol) -> String {
    let core = Substring(text).utf8.drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "(") }
    guard let end = core.lastIndex(where: { !isClosing($0) }) else { return text.lowercased() }
    let bare = String(Substring(core[...end]))
    let digits = bare.drop { $0 == "0" }
    return isNumber(bare) && !digits.isEmpty ? String(digits) : bare.lowercased()
  }

  private static func isClosing(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") }

  static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
  }

  private static func base(_ draft: StepDraft, prefixed: Bool) -> String {
    guard let id = written(draft) else { return slug(draft.titleCell.text) }
    return prefixed && isNumber(id) ? "\(slug(draft.phase ?? "table-\(draft.table + 1)"))-\(id)" : id
  }

  /// Letters and digits of a text in lower case, with `-` for everything between.
  static func slug(_ text: String) -> String {
    let words = Words.of(String(text.map { $0.isLetter || $0.isNumber || $0.isASCII ? $0 : "-" }))
    return words.isEmpty ? "step" : words.joined(separator: "-")
  }
}
