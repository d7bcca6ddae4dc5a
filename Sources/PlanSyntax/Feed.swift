import PlanText

/// The text as cmark gets it: without front matter, with blank lines put in where GFM ends a table and CommonMark
/// does not, without rows that CommonMark takes for underlines, and without the rows of long tables, which mean
/// nothing to it.
struct Feed {
  /// Runs shorter than this are not worth leaving out.
  private static let shortestRun = 4

  let pieces: [ArraySlice<UInt8>]
  /// The line of the source for each line of the feed.
  let sourceLines: [Int]
  /// For the first line of each run of rows left out, the line behind the run.
  let runs: [Int: Int]
  /// Lines that are given to cmark as text, so that it takes none for the underline of a heading.
  let underlines: [Int: Int]

  init(_ source: SourceText, from firstLine: Int, breaks: [Int: Int], underlines: [Int: Int], leavingOutRows: Bool) {
    let rows = leavingOutRows ? Self.runs(source, from: firstLine, breaks: breaks) : [:]
    var pieces: [ArraySlice<UInt8>] = []
    var sourceLines: [Int] = []
    sourceLines.reserveCapacity(source.lines.count)
    var pieceStart = source.lines.range(ofLine: firstLine).lowerBound
    if firstLine >= source.lines.count { pieceStart = source.bytes.count }
    var line = firstLine
    while line < source.lines.count {
      let quotes = breaks[line]
      let runEnd = rows[line]
      let underline = underlines[line]
      if quotes != nil || runEnd != nil || underline != nil {
        let start = source.lines.range(ofLine: line).lowerBound
        pieces.append(source.bytes[pieceStart..<start])
        pieceStart = start
      }
      if let quotes {
        // The space keeps a CR before it from being taken for one line end with this LF.
        pieces.append(Self.marks(quotes) + [UInt8(ascii: "\n")])
        sourceLines.append(line)
      }
      if let underline {
        pieces.append(Self.marks(underline) + [UInt8(ascii: "x"), UInt8(ascii: "\n")])
        sourceLines.append(line)
      }
      if runEnd != nil || underline != nil {
        line = runEnd ?? line + 1
        pieceStart = line < source.lines.count ? source.lines.range(ofLine: line).lowerBound : source.bytes.count
      } else {
        sourceLines.append(line)
        line += 1
      }
    }
    pieces.append(source.bytes[pieceStart..<source.bytes.count])
    self.pieces = pieces
    self.sourceLines = sourceLines
    runs = rows
    self.underlines = underlines
  }

  /// The source line of a line of the feed.
  func sourceLine(_ line: Int) -> Int {
    sourceLines.isEmpty ? 0 : sourceLines[min(max(line, 0), sourceLines.count - 1)]
  }

  private static func marks(_ quotes: Int) -> ArraySlice<UInt8> {
    Array(repeating: UInt8(ascii: ">"), count: quotes)[...] + [UInt8(ascii: " ")]
  }

  /// Runs of lines that begin with a pipe, behind a line that looks like a delimiter row. Such a line can only go on
  /// with what its predecessor is part of, so that leaving it out changes nothing around it.
  private static func runs(_ source: SourceText, from firstLine: Int, breaks: [Int: Int]) -> [Int: Int] {
    var runs: [Int: Int] = [:]
    var line = firstLine + 1
    while line < source.lines.count {
      guard looksLikeDelimiter(source, line) else {
        line += 1
        continue
      }
      let start = line + 1
      line = start
      while line < source.lines.count, breaks[line] == nil, beginsWithPipe(source, line) { line += 1 }
      if line - start >= shortestRun { runs[start] = line }
    }
    return runs
  }

  private static func looksLikeDelimiter(_ source: SourceText, _ line: Int) -> Bool {
    let range = source.lines.range(ofLine: line)
    var seenDash = false
    var seenPipe = false
    for index in range.lowerBound..<range.upperBound {
      switch source.bytes[index] {
      case UInt8(ascii: "-"): seenDash = true
      case UInt8(ascii: "|"): seenPipe = true
      case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): break
      default: return false
      }
    }
    return seenDash && seenPipe
  }

  /// Whether a line begins with a pipe, indented by three spaces at most, and has more on it.
  private static func beginsWithPipe(_ source: SourceText, _ line: Int) -> Bool {
    let range = source.lines.range(ofLine: line)
    var index = range.lowerBound
    while index < range.upperBound, index - range.lowerBound < 3, source.bytes[index] == UInt8(ascii: " ") {
      index += 1
    }
    guard index < range.upperBound, source.bytes[index] == UInt8(ascii: "|") else { return false }
    return source.bytes[(index + 1)..<range.upperBound].contains { $0 > UInt8(ascii: " ") }
  }
}
