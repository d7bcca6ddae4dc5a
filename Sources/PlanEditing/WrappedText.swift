/// A text taken out of the emphasis or the link that holds all of it.
struct WrappedText {
  private(set) var opening = ""
  private(set) var text: String
  private(set) var closing = ""

  init(_ text: String) {
    self.text = text
    while let (before, inner, after) = Self.emphasis(self.text) ?? Self.link(self.text) {
      opening += before
      closing = after + closing
      self.text = inner
    }
  }

  private static func emphasis(_ text: String) -> (String, String, String)? {
    guard let mark = text.first, mark == "*" || mark == "_" else { return nil }
    let marks = String(text.prefix { $0 == mark })
    let inner = text.dropFirst(marks.count).dropLast(marks.count)
    guard !inner.isEmpty, text.hasSuffix(marks), !inner.contains(mark) else { return nil }
    return (marks, String(inner), marks)
  }

  /// `[text](destination)` whose brackets are in no doubt.
  private static func link(_ text: String) -> (String, String, String)? {
    guard text.hasPrefix("["), text.hasSuffix(")"), let end = text.firstRange(of: "](") else { return nil }
    let inner = text[..<end.lowerBound].dropFirst()
    let destination = text[end.upperBound...].dropLast()
    guard !inner.contains(where: "[]\\`<".contains), !destination.contains(where: "()[]\\`<".contains) else {
      return nil
    }
    return ("[", String(inner), String(text[end.lowerBound...]))
  }
}
