import PlanSyntax

extension Step {
  /// As a sentence names it: `“Security review”`.
  package var quoted: String { title.isEmpty ? "the step in line \(line)" : Wording.quoted(title) }

  /// As a list of steps names it: `Security review (#4)`.
  var label: String {
    guard !title.isEmpty, let writtenReference else { return quoted }
    return "\(Wording.shown(title)) (\(writtenReference))"
  }

  /// As a dependency cell names it: `#4`, else `“Security review”`.
  var reference: String { writtenReference ?? quoted }

  /// The id cell, a bare number with a hash in front.
  private var writtenReference: String? {
    guard let text = writtenId?.text, !text.isEmpty else { return nil }
    let isNumber = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isNumber ? "#\(text)" : Wording.shown(text)
  }
}
