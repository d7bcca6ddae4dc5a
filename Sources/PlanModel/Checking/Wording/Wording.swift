/// How rules and artifacts put an author's words, numbers and lists into sentences.
package enum Wording {
  /// Joins with commas and a last “and”: `a, b and c`.
  package static func list(_ items: [String], _ conjunction: String = "and") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  /// Joins the first of many, and says how many more there are: `a, b and 7 more`.
  package static func list(_ items: some Collection<String>, first count: Int, _ conjunction: String = "and") -> String
  {
    list(items.prefix(count) + (items.count > count ? ["\(items.count - count) more"] : []), conjunction)
  }

  /// A number with its noun: `1 day`, `3 days`; the plural is the singular with an s unless given.
  package static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
  }

  /// A title or sentence of the author's: `“Security review”`.
  package static func quoted(_ text: String) -> String { "“\(shown(text))”" }

  /// The text of a cell or field as it stands: `"Legal"`.
  static func literal(_ text: String) -> String { "\"\(shown(text))\"" }

  /// The step as messages call it: its title, else its line.
  package static func step(_ step: Step) -> String {
    step.title.isEmpty ? "the step at line \(step.line)" : quoted(step.title)
  }

  /// Line numbers, the first four in full: `lines 15, 18, 20, 21 and 7 more`.
  package static func lines(_ numbers: [Int]) -> String {
    "\(numbers.count == 1 ? "line" : "lines") \(list(numbers.lazy.map { String($0) }, first: 4))"
  }

  /// A text cut at 60 Unicode scalars, with control and bidirectional characters as `\u{…}`.
  package static func shown(_ text: String) -> String {
    if text.utf8.count <= 60, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    let scalars = text.unicodeScalars.prefix(61)
    return scalars.prefix(60).map(shown).joined() + (scalars.count > 60 ? "…" : "")
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    isInvisible(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
  }

  /// Joiners build visible letters and emoji; every other format character only misleads.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: scalar.value != 0x200C && scalar.value != 0x200D
    default: false
    }
  }
}
