import PlanModel
import PlanSyntax
import PlanText

/// In what kind of text a date stands, which decides how a reason is put there.
enum DateForm {
  case cell
  /// A line of fields.
  case line
  /// A value of front matter, with the quotation mark around it.
  case frontMatter(quote: UInt8?)

  init(of date: PlanDate, in plan: Plan) {
    let range = date.entry.range
    if case .field = date.place {
      guard let front = plan.markdown.frontMatter, front.range.contains(range) else {
        self = .line
        return
      }
      let before = range.lowerBound > 0 ? plan.source.bytes[range.lowerBound - 1] : 0
      self = .frontMatter(quote: [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(before) ? before : nil)
    } else {
      self = .cell
    }
  }

  /// The reason as it can be read back from here: a bar would begin the next field, a quotation mark end the value.
  func readable(_ reason: SlipReason) -> SlipReason {
    switch self {
    case .cell: reason
    case .line: reason.replacing("|", with: "/")
    case .frontMatter(quote: UInt8(ascii: "'")): reason.replacing("'", with: "’")
    case .frontMatter: reason.replacing("\"", with: "'")
    }
  }

  /// How a reason is written behind a date, with its brackets.
  func bracketed(_ reason: SlipReason?) -> String {
    guard let reason else { return "" }
    if case .frontMatter = self { return " (\(readable(reason).text))" }
    return " (\(readable(reason).markdown))"
  }

  /// A value in quotation marks where YAML would take a part of it for something else.
  func value(_ text: String) -> String {
    guard case .frontMatter(quote: nil) = self, text.contains(": ") || text.contains(" #") else { return text }
    return "\"\(text)\""
  }
}
