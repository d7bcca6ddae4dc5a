extension [Inline] {
  /// Adds a piece; text behind text goes on with it, in its place, so that no number of pieces is too many.
  mutating func merge(_ inline: Inline) {
    guard case .text(let text) = inline, case .text(var before) = last else { return append(inline) }
    removeLast()
    before += text
    append(.text(before))
  }
}
