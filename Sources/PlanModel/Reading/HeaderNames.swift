/// What headers say: those of many tables are the same, and each is read once.
struct HeaderNames {
  struct Header {
    /// Without what stands in brackets behind them.
    let words: [String]
    /// What it names, whoever may see it.
    let name: ColumnNames.Name?
    /// It keeps its column to its author, unless that names owners.
    let isInternal: Bool
  }

  private var known: [String: Header] = [:]

  mutating func header(_ text: String) -> Header {
    if let header = known[text] { return header }
    let words = Words.of(Words.splittingBracket(text).text)
    let header = Header(
      words: words, name: ColumnNames.name(of: words), isInternal: Visibility.isInternal(text))
    known[text] = header
    return header
  }
}
