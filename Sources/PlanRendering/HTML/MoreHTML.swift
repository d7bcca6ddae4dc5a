import PlanModel

/// Counts what does not fit, and says where it stands; nothing where all fits.
struct MoreHTML: HTMLPart {
  let count: Int
  let noun: String
  /// As `see the page`.
  let place: StaticString

  func write(to html: inout HTML) {
    guard count > 0 else { return }
    html += "<p class=\"more\">and \(Wording.count(count, "more \(noun)")), \(literal: place)</p>\n"
  }
}
