import PlanModel
import PlanText

/// A plan to begin with: Markdown whose dates count back from go-live, and whose `{buyer: …}` are roles of people.
struct PlanTemplate {
  private let text: String

  init(_ bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The plan of two companies, its dates as days of the calendar.
  func plan(of buyer: Party, and seller: Party, goLive: Day, today: Day, identifier: String) -> Plan {
    let cast = Cast(buyer: buyer, seller: seller, in: roles)
    let filled = replacingMarks { mark in
      switch mark {
      case "uid": identifier
      case "go-live": goLive.iso
      case "people": cast.peopleSection
      default: cast.text(of: mark)
      }
    }
    let written = cast.isComplete ? filled.replacing("Stage: draft\n", with: "", maxReplacements: 1) : filled
    let source = SourceText(name: "plan.md", written)
    let plan = Plan(source, asOf: .given(today))
    return Plan(
      SourceText(name: "plan.md", bytes: source.applying(plan.datesWrittenOut) ?? source.bytes), asOf: .given(today))
  }

  /// The roles that steps and fields name, each once, in the order of the text.
  private var roles: [Role] {
    marks.compactMap { Role($0.mark) }.reduce(into: []) { roles, role in
      if !roles.contains(role) { roles.append(role) }
    }
  }

  // MARK: Marks

  /// What stands in braces, each with the text before it.
  private var marks: [(before: Substring, mark: Substring)] {
    text.split(separator: "}", omittingEmptySubsequences: false).compactMap { part in
      part.lastIndex(of: "{").map { (part[..<$0], part[part.index(after: $0)...]) }
    }
  }

  /// The text with another one for each mark; what is put in is not looked at again.
  private func replacingMarks(_ replacement: (String) -> String) -> String {
    let rest = text[(text.lastIndex(of: "}").map(text.index(after:)) ?? text.startIndex)...]
    return marks.map { $0.before + replacement(String($0.mark)) }.joined() + rest
  }
}

extension Plan {
  /// Workdays from the first day of work to go-live, if every step takes as long as it says and is due when it says.
  var workdaysBeforeGoLive: Int {
    guard let goLive else { return 0 }
    return steps.compactMap { step in
      step.dueDay.map { workdays.count(from: $0, to: goLive) + (step.durationDays ?? 0) }
    }.max() ?? 0
  }

  /// The edits after which each date that is counted from go-live stands there as a day.
  fileprivate var datesWrittenOut: [TextEdit] {
    (fieldDates.map(\.entry) + steps.map(\.due)).compactMap { date in
      guard case .counted = date.completion, let day = date.day else { return nil }
      return TextEdit(date.range, day.iso)
    }
  }
}
