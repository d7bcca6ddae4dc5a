import PlanText

/// Tells findings apart by what stands in their lines, so that they are known again when lines move (section 3.27.17).
struct SARIFFingerprints {
  private let source: SourceText
  private var counts: [String: Int] = [:]

  /// Most bytes of a line that count.
  private static let reach = 1024

  init(_ source: SourceText) {
    self.source = source
  }

  /// As `5a3c0f1e2b4d6978:1`: the rule with the line's text, and the how manieth of these it is.
  mutating func next(of diagnostic: Diagnostic) -> String {
    let line = source.content(ofLine: source.lines.line(at: diagnostic.range.lowerBound))
    let text = source.bytes[line.lowerBound..<min(line.upperBound, line.lowerBound + Self.reach)]
    // Tables that are set anew say the same.
    let said = text.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    let digest = SHA256.digest(of: Array("\(diagnostic.rule)\n".utf8) + said).prefix(8)
    let hash = digest.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    let count = (counts[hash] ?? 0) + 1
    counts[hash] = count
    return "\(hash):\(count)"
  }
}
