/// What stands first in dates such as `03/04/2026`.
public enum DateOrder: String, Sendable, CaseIterable {
  /// The day.
  case dmy
  /// The month.
  case mdy
}
