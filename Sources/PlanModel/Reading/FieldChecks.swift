import PlanText

/// Finds fields whose value cannot be what their key needs.
enum FieldChecks {
  static func invalid(_ fields: [Field], dates: [FieldDate]) -> [InvalidField] {
    fields.compactMap(invalid) + dates.compactMap(impossible)
  }

  private static func invalid(_ field: Field) -> InvalidField? {
    guard !field.text.isEmpty, !PlaceholderText.isWhole(field.text) else { return nil }
    func invalid(_ expected: String) -> InvalidField {
      InvalidField(name: field.name, text: field.text, range: field.range, expected: expected)
    }
    switch field.key {
    case .dateOrder where order(field.text) == nil: return invalid("write “DMY” for 24/06 or “MDY” for 06/24")
    case .timeZone where ZoneNames.zone(of: field.text) == nil: return invalid(zoneNames)
    case .uid where !isUUID(field.text): return invalid("write a UUID, as `mutual init` does, or take the field out")
    default: return nil
    }
  }

  private static func impossible(_ date: FieldDate) -> InvalidField? {
    guard case .impossible(let reason) = date.entry.reading else { return nil }
    return InvalidField(
      name: date.name, text: date.entry.text, range: date.entry.range,
      expected: "\(reason); write a date, as “2026-09-01”")
  }

  /// What the field `Time zone` takes.
  static let zoneNames = "write a name of the IANA time zone database, as “Europe/Berlin”"

  /// The order that a field's value names.
  static func order(_ text: String) -> DateContext.Order? {
    switch Words.joined(text) {
    case "dmy", "dd mm yyyy", "d m y", "d m", "dd mm", "day first": .dayFirst
    case "mdy", "mm dd yyyy", "m d y", "m d", "mm dd", "month first": .monthFirst
    default: nil
    }
  }

  private static func isUUID(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.utf8.allSatisfy { "0123456789abcdefABCDEF".utf8.contains($0) } }
  }
}
