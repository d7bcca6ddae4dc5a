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

  /// Stands before the first of the prose, under no heading, with nothing left out yet.
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
      let isInternal = Self.isInternal(item: paragraph.content.plainText)
      leftOut += isInternal ? 1 : 0
      return !isInternal
    // The edges of lists are kept: they close what was opened before.
    case .open, .close: return true
    default: return internalLevel == nil
    }
  }

  /// Whether a paragraph, or an item of a list, is kept to its author: by a name before a colon in one of its lines, or
  /// by a bracket at one of its ends.
  static func isInternal(item text: String) -> Bool {
    if isInternal(text) || begins(withBracket: text) { return true }
    return text.split(whereSeparator: \.isNewline).contains { line in
      line.split(separator: "|").contains { part in
        let parts = part.split(separator: ":", maxSplits: 1)
        return parts.count == 2 && isInternal(parts[0])
      }
    }
  }

  private static func begins(withBracket text: String) -> Bool {
    guard let opening = text.first, opening == "[" || opening == "(" else { return false }
    let bracket = text.dropFirst().prefix { $0 != "]" && $0 != ")" }
    return bracket.count < 24 && Visibility.isInternal(name: String(bracket))
  }

  /// Whether a text is a name that keeps what it stands for to its author, or ends in a bracket that does.
  private static func isInternal(_ text: some StringProtocol) -> Bool {
    if Visibility.isInternal(name: String(text)) { return true }
    let end = text.reversed().drop { $0.isWhitespace || $0 == "*" || $0 == "_" }
    guard let closing = end.first, closing == ")" || closing == "]" else { return false }
    let bracket = end.dropFirst().prefix { $0 != "(" && $0 != "[" }
    return Visibility.isInternal(String(bracket.reversed()))
  }
}
