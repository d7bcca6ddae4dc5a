import PlanText

/// Tells whether places lie inside a text, and not amid a character of it.
struct Borders {
  private let bytes: [UInt8]
  private let isText: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isText = String(validating: bytes, as: UTF8.self) != nil
  }

  /// What is wrong with the places that findings name, their notes and fixes.
  func breaches(of diagnostics: [Diagnostic]) -> [String] {
    diagnostics.flatMap { diagnostic in
      let edits = diagnostic.fixes.flatMap(\.edits).map(\.range)
      return breaches(of: [diagnostic.range] + diagnostic.notes.map(\.range) + edits, in: diagnostic.rule)
    }
  }

  /// What is wrong with some places; `name` tells whose they are.
  func breaches(of ranges: [SourceRange], in name: String) -> [String] {
    ranges.filter { !holds($0) }.map { "\(name): \($0.lowerBound)..<\($0.upperBound) of \(bytes.count) bytes" }
  }

  private func holds(_ range: SourceRange) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return false }
    return !isText || (isBorder(range.lowerBound) && isBorder(range.upperBound))
  }

  private func isBorder(_ place: Int) -> Bool { place == bytes.count || bytes[place] & 0xC0 != 0x80 }
}
