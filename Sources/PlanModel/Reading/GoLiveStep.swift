import PlanSyntax

/// Finds the step that is go-live.
enum GoLiveStep {
  /// The shared step named Go-live or Launch, else the only one whose title begins or ends so, and not with what comes after.
  static func index(in drafts: [StepDraft]) -> Int? {
    var near: [Int] = []
    for draft in drafts where !draft.isInternal {
      let text = draft.titleCell.text
      guard mayNameGoLive(text) else { continue }
      let words = Words.of(text)
      if names.contains(words) { return draft.index }
      if isNear(words), !TimeAfterGoLive.isNamed(in: words) { near.append(draft.index) }
    }
    return near.count == 1 ? near[0] : nil
  }

  private static let names = [["go", "live"], ["golive"], ["launch"]]

  /// Whether a title begins or ends with the name.
  private static func isNear(_ words: [String]) -> Bool {
    names.contains { words.starts(with: $0) || words.suffix($0.count) == $0[...] }
  }

  /// Whether `live` or `launch` stands in a title: few do, and only those are read word by word.
  private static func mayNameGoLive(_ title: String) -> Bool {
    var title = title
    return title.withUTF8 { bytes in
      bytes.indices.contains { place in
        guard unsafe bytes[place] | 0x20 == UInt8(ascii: "l") else { return false }
        let rest = unsafe bytes[place...].prefix(6).map { $0 | 0x20 }
        return rest.starts(with: "live".utf8) || rest.elementsEqual("launch".utf8)
      }
    }
  }
}
