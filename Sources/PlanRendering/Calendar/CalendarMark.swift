import CalendarSyntax
import PlanText

/// By what a calendar of ours is known: the plan that it was made of, and whose it is.
struct CalendarMark: Hashable {
  let plan: UUIDv5
  /// Of the person whose steps it holds; nil for other calendars.
  let owner: String?

  init(plan: UUIDv5, owner: String?) {
    self.plan = plan
    self.owner = owner
  }

  /// Reads the mark from a calendar's bytes or the first of them; nil where it is none of ours.
  init?(_ bytes: [UInt8]) {
    let calendar = CalendarDocument(SourceText(name: "", bytes: Self.head(of: bytes)))
    guard let root = calendar.components.first, root.name == "VCALENDAR",
      let product = calendar.property("PRODID", of: root)?.rawValue, product.hasPrefix(Self.product),
      let plan = calendar.property("X-MUTUAL-PLAN", of: root).flatMap({ UUIDv5($0.rawValue) })
    else { return nil }
    self.plan = plan
    owner = calendar.property("X-MUTUAL-OWNER", of: root)?.text
  }

  func write(to text: inout CalendarText) {
    text.line("PRODID", Self.productIdentifier)
    text.line("X-MUTUAL-PLAN", plan.text)
    if let owner { text.text("X-MUTUAL-OWNER", owner) }
  }

  /// It stands in the first lines: no name that we write is longer than this, in bytes.
  static let limit = 1 << 16

  /// The lines before the first component inside.
  private static func head(of bytes: [UInt8]) -> [UInt8] {
    let begin = Array("\nBEGIN:".utf8)
    var start = 0
    while let end = bytes[start...].prefix(limit - start).firstIndex(of: begin[0]) {
      if bytes[end...].starts(with: begin) { return Array(bytes[..<end]) }
      start = end + 1
    }
    return Array(bytes.prefix(limit))
  }

  /// Major and minor only: a patch must not change every file.
  static let productIdentifier = "\(product)\(Version.series)//EN"

  private static let product = "-//Mutual//mutual "
}
