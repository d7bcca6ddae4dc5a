import PlanSyntax
import PlanText

/// What the fields of a document say.
struct CollectedFields {
  private(set) var fields: [Field] = []
  /// Those that only their author may see.
  private(set) var internalFields: [Field] = []
  /// The names of those that are too long to be read.
  private(set) var oversized: [Located<String>] = []
  private(set) var nearMisses: [FieldNearMiss] = []
  private(set) var risks: [Risk] = []
  private(set) var criteria: [Criterion] = []

  /// Takes a field over, unless its value is too long to be read; whether it is not.
  @discardableResult
  mutating func add(_ field: Field) -> Bool {
    guard field.text.utf8.count <= Limits.text else {
      oversized.append(Located(field.name, at: field.range))
      return false
    }
    if field.givesNothing { internalFields.append(field) } else { fields.append(field) }
    return true
  }

  /// Takes over a risk, or what is a criterion of success.
  mutating func add(
    item text: String, _ range: SourceRange, to key: FieldKey, _ qualifier: String?, isInternal: Bool = false
  ) {
    guard !text.isEmpty else { return }
    let isInternal = isInternal || Visibility.isInternal(bracket: qualifier) || Visibility.isInternal(item: text)
    if key == .risks {
      risks.append(Risk(text: text, owner: nil, mitigation: nil, isInternal: isInternal, range: range))
    } else {
      criteria.append(Criterion(text: text, isInternal: isInternal, range: range))
    }
  }

  /// Notes a name that no field has, if it nearly is that of one.
  mutating func addNearMiss(_ name: String, _ range: SourceRange, value: String) {
    guard let suggestion = FieldNames.name(near: Words.of(name)) ?? FieldNames.holidays(called: name, on: value) else {
      return
    }
    nearMisses.append(FieldNearMiss(name: name, range: range, suggestion: suggestion))
  }
}

extension CollectedFields {
  /// Takes over what a line of front matter says.
  mutating func add(_ entry: FrontMatter.Entry) {
    let (name, qualifier) = Words.splittingBracket(entry.key)
    guard let key = FieldNames.key(of: Words.of(name)) else {
      if let first = entry.values.first { addNearMiss(name, entry.keyRange, value: first.text) }
      return
    }
    if key.isList {
      for value in entry.values { add(item: value.text, value.range, to: key, qualifier) }
      return
    }
    let text = entry.values.map(\.text).joined(separator: ", ")
    guard FieldNames.key(of: Words.of(name), saying: text) != nil else { return }
    let end = entry.values.last?.range ?? .at(entry.keyRange.upperBound)
    add(
      Field(
        key: key, name: name, qualifier: qualifier, nameRange: entry.keyRange, value: Inlines(striking: text),
        text: text, range: entry.values.first?.range.union(end) ?? end))
  }
}
