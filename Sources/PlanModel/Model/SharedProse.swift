public import PlanSyntax

/// Picks what both sides may read out of a plan's prose, from its beginning to its end.
///
/// A heading as `Notes (internal)` keeps all below it to its author, up to the next heading of its level; so does a line
/// as `Walk-away price (internal): 90k` with its paragraph.
public struct SharedProse {
  /// The level of the internal heading that it stands under.
  private var internalLevel: Int?
  /// Headings and paragraphs that were left out.
  public private(set) var leftOut = 0

  public init() {}

  /// What is left of the next stretch of prose.
  public mutating func shared(_ elements: [Element]) -> [Element] {
    elements.filter { isShared($0.block) }
  }

  private mutating func isShared(_ block: Block) -> Bool {
    switch block {
    case .heading(let level, let content):
      if let internalLevel, level > internalLevel { return false }
      internalLevel = Self.isInternal(content.plainText) ? level : nil
      leftOut += internalLevel == nil ? 0 : 1
      return internalLevel == nil
    case .paragraph(let paragraph) where internalLevel == nil:
      let isInternal = paragraph.content.plainText.split(whereSeparator: \.isNewline).contains { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        return parts.count == 2 && Self.isInternal(parts[0])
      }
      leftOut += isInternal ? 1 : 0
      return !isInternal
    // The edges of lists are kept: they close what was opened before.
    case .open, .close: return true
    default: return internalLevel == nil
    }
  }

  /// Whether the text ends in a bracket that keeps it to its author.
  private static func isInternal(_ text: some StringProtocol) -> Bool {
    let end = text.reversed().drop { $0.isWhitespace || $0 == "*" || $0 == "_" }
    guard let closing = end.first, closing == ")" || closing == "]" else { return false }
    let bracket = end.dropFirst().prefix { $0 != "(" && $0 != "[" }
    return Visibility.isInternal(header: String(bracket.reversed()))
  }
}
