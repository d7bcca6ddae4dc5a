/// A line of an event's description: what it tells, and it.
struct DescriptionLine: Sendable {
  let label: StaticString
  let text: String

  /// Many calendars show no address but one in the description.
  static func page(_ url: SafeURL) -> DescriptionLine { DescriptionLine(label: "Page", text: url.text) }
}
