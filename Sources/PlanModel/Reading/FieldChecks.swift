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
    case .timeZone where !isZoneName(field.text):
      return invalid("write a name of the IANA time zone database, as “Europe/Berlin”")
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

  /// The order that a field's value names.
  static func order(_ text: String) -> DateContext.Order? {
    switch Words.joined(text) {
    case "dmy", "dd mm yyyy", "d m y", "d m", "dd mm", "day first": .dayFirst
    case "mdy", "mm dd yyyy", "m d y", "m d", "mm dd", "month first": .monthFirst
    default: nil
    }
  }

  /// Whether a name begins with an area of the IANA database; which zones an area has is known at the edge alone.
  private static func isZoneName(_ text: String) -> Bool {
    let areas: Set<String> = [
      "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific",
      "Etc",
      "US", "Canada", "Brazil", "Chile", "Mexico",
    ]
    let alone: Set<String> = [
      "UTC", "GMT", "UCT", "Zulu", "CET", "EET", "MET", "WET", "EST", "MST", "HST", "EST5EDT", "CST6CDT", "MST7MDT",
      "PST8PDT", "Cuba", "Egypt", "Eire", "GB", "Hongkong", "Iceland", "Iran", "Israel", "Jamaica", "Japan",
      "Kwajalein",
      "Libya", "NZ", "Navajo", "PRC", "Poland", "Portugal", "ROC", "ROK", "Singapore", "Turkey", "W-SU",
    ]
    let parts = text.split(separator: "/").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return alone.contains(text.uppercased()) || alone.contains(text)
      || ((2...3).contains(parts.count) && areas.contains(parts[0]))
  }

  private static func isUUID(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.utf8.allSatisfy { "0123456789abcdefABCDEF".utf8.contains($0) } }
  }
}
