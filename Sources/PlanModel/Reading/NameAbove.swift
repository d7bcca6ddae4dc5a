import PlanSyntax
import PlanText

/// A name that a value may stand below: a heading, a line in bold, or `Goal:` with nothing behind it.
struct NameAbove {
  let key: FieldKey
  let name: String
  /// What brackets behind the name say of whose it is.
  let qualifier: String?
  /// The element in which the name stands.
  let place: Int
  /// Whether the element says nothing else, and so goes with the value.
  let isElement: Bool

  /// Nil for a heading or a line in bold that names no such field; brackets that say nothing are part of the name.
  init?(element text: String, at place: Int) {
    let (name, bracket) = Words.splittingBracket(text)
    let key = FieldNames.key(of: Words.of(name))
    let isQualified = key.flatMap { Self.qualifier(bracket, of: $0) } != nil
    self.init(isQualified ? key : FieldNames.key(of: Words.of(text)), name, bracket, at: place, isElement: true)
  }

  /// Nil for a line that has its value, or whose value cannot stand below.
  init?(_ line: FieldLine, at place: Int) {
    guard line.text.isEmpty else { return nil }
    self.init(line.key, line.name, line.qualifier, at: place, isElement: false)
  }

  private init?(_ key: FieldKey?, _ name: String, _ bracket: String?, at place: Int, isElement: Bool) {
    guard let key, FieldNames.texts.contains(key) else { return nil }
    self.key = key
    self.name = name
    qualifier = Self.qualifier(bracket, of: key)
    self.place = place
    self.isElement = isElement
  }

  private static func qualifier(_ bracket: String?, of key: FieldKey) -> String? {
    key == .holidays || Visibility.isInternal(bracket: bracket) ? bracket : nil
  }
}

extension Field {
  /// A value that stands below its name.
  init(_ name: NameAbove, value: Inlines, text: String, range: SourceRange, isInternal: Bool) {
    self.init(
      key: name.key, name: name.name, qualifier: name.qualifier, nameRange: .at(range.lowerBound), value: value,
      text: text, range: range, isBelowName: true, isInternal: isInternal)
  }
}
