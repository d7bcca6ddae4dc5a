import PlanText

/// How text for a terminal is set: with or without colours, and how wide.
public struct TerminalStyle: Sendable {
  /// Whether escape sequences for colours are written.
  public let isColoured: Bool
  /// Columns of the terminal, at least 40.
  public let columns: Int

  /// Without a terminal, lines are windowed to 120 columns.
  public init(isColoured: Bool = false, columns: Int = 120) {
    self.isColoured = isColoured
    self.columns = max(columns, 40)
  }

  func bold(_ text: String) -> String { painted(text, "1") }

  func faint(_ text: String) -> String { painted(text, "2") }

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: painted(text, "1;31")
    case .warning: painted(text, "1;33")
    case .note: painted(text, "1;34")
    }
  }

  /// A line of a difference that came, went or stayed, by its mark: `+`, `-` or a space.
  func change(_ mark: Character, _ text: String) -> String {
    switch mark {
    case "+": painted(text, "32")
    case "-": painted(text, "31")
    default: text
    }
  }

  /// Where in the text a part of a difference stands.
  func place(_ text: String) -> String { painted(text, "36") }

  private func painted(_ text: String, _ code: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
