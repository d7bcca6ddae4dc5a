/// Two ids with a sign between them, for the steps from one to the other: `2–4`, `#2-#4`, `C1 – C3`.
struct DependencyRange {
  let start: DependencyReference
  /// `2–4+3d`: what stands at the end is said of all of them.
  let end: DependencyReference

  /// The signs between ids, in the order in which they are tried.
  static let signs = ["–", "—", "..", " to ", " - ", "-"]

  /// Nil where the sign does not stand once, or where the start has a lag or type: in `2+1d–4` nobody knows whose.
  init?(_ text: Substring, around sign: String) {
    let ends = text.components(around: sign)
    guard ends.count == 2 else { return nil }
    start = DependencyReference(ends[0].trimmed)
    guard start.type == .finishToStart, start.lag == .workingDays(0) else { return nil }
    end = DependencyReference(ends[1].trimmed)
  }

  /// Whether one of the signs can stand in a text: most ids hold none.
  static func mayStand(in text: Substring) -> Bool {
    text.utf8.contains {
      $0 == UInt8(ascii: "-") || $0 >= 0x80 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ")
    }
  }

  /// `2-9`: numbers around a dash are a range, even where a step is missing.
  static func isOfNumbers(_ text: Substring) -> Bool {
    let ends = text.split { "-–—".contains($0) }.map(\.trimmed)
    return ends.count == 2 && ends.allSatisfy { StepIds.isNumber(String($0.first == "#" ? $0.dropFirst() : $0)) }
  }
}
