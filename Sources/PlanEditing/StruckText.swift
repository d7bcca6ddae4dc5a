/// A date as its author wrote it, taken apart at `~~`: what was struck through, and what counts now.
struct StruckText {
  /// What stands before the date that counts, former dates and arrows included.
  let before: String
  /// An arrow between the dates, with the space around it; a space where there is none.
  let separator: String
  /// The date that counts, with its marks and remark.
  let current: String

  /// Nil where marks do not pair, or what counts stands in several places.
  init?(_ raw: String) {
    let pieces = Self.pieces(raw)
    guard pieces.count % 2 == 1 else { return nil }
    let places = stride(from: 0, to: pieces.count, by: 2).filter { !Self.isGap(pieces[$0]) }
    guard let place = places.first, places.count == 1 else { return nil }
    let lead = String(pieces[place].prefix { Self.signs.contains($0) })
    let rest = pieces[place].dropFirst(lead.count)
    current = String(rest.dropLast(rest.reversed().prefix { $0.isWhitespace }.count))
    separator = lead.contains { !$0.isWhitespace } ? lead : " "
    // A former date may stand behind the one that counts: it is the older one all the same.
    let former = stride(from: 1, to: pieces.count, by: 2).map { "~~\(pieces[$0])~~" }
    let isLast = place == pieces.count - 1
    before =
      isLast
      ? pieces[..<place].joined(separator: "~~") + (place > 0 ? "~~" : "") + lead : former.map { $0 + " " }.joined()
  }

  private static let signs: Set<Character> = ["→", ">", "-", "–", " ", "\t"]

  private static func isGap(_ piece: String) -> Bool { piece.allSatisfy(signs.contains) }

  /// The text between runs of just two tildes.
  private static func pieces(_ raw: String) -> [String] {
    var pieces: [[UInt8]] = [[]]
    var rest = Array(raw.utf8)[...]
    while let byte = rest.first {
      let run = rest.prefix { $0 == UInt8(ascii: "~") }
      if run.count == 2 { pieces.append([]) } else { pieces[pieces.count - 1] += run.isEmpty ? [byte] : Array(run) }
      rest = rest.dropFirst(max(run.count, 1))
    }
    return pieces.map { String(decoding: $0, as: UTF8.self) }
  }
}
