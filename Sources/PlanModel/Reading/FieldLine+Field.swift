import PlanSyntax
import PlanText

extension FieldLine {
  /// The field that is meant; nil where there is none of its name, or its value tells that it is prose.
  var meantKey: FieldKey? {
    guard let key, key != .title else { return nil }
    guard FieldNames.plainDates.contains(key) else { return key }
    switch DateSyntax(field: value).value {
    case .vague: return nil
    default: return key
    }
  }
}

extension [FieldLine] {
  /// Whether there are some, and all of them are fields.
  var areFields: Bool { !isEmpty && allSatisfy { $0.meantKey != nil } }
}

extension Field {
  /// A value that stands behind its name.
  init(_ line: FieldLine, key: FieldKey, isInternal: Bool) {
    self.init(
      key: key, name: line.name, qualifier: line.qualifier, nameRange: line.nameRange, value: line.value,
      text: line.text, range: line.range, isInternal: isInternal)
  }
}
