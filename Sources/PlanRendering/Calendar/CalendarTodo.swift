import PlanModel

/// A step as something to be done, due at an hour: all programs read that alike, and not what a whole day would mean.
struct CalendarTodo {
  let key: String
  let step: Step
  /// The day on which the work begins, where it lies before the due day.
  let start: Day?
  let due: Day
  let isCritical: Bool
  let summary: String
  let description: [DescriptionLine]
  let categories: [String]
  let url: SafeURL?
  let hours: BusinessHours

  /// The lines behind the stamps.
  var content: [UInt8] {
    var text = CalendarText(capacity: 1024)
    if let start, start < due { text.line("DTSTART", hours.opening(on: start)) }
    text.line("DUE", hours.closing(on: due))
    text.text("SUMMARY", summary)
    text.text("DESCRIPTION", description)
    text.list("CATEGORIES", categories)
    text.line("STATUS", status)
    if step.status.status == .done { writeCompletion(to: &text) }
    if step.isOpen { text.line("PRIORITY", isCritical ? "1" : "5") }
    if let url { text.line("URL", url.text) }
    text.text("X-MUTUAL-KEY", key)
    return text.bytes
  }

  private func writeCompletion(to text: inout CalendarText) {
    text.line("PERCENT-COMPLETE", "100")
    if let day = step.doneOn.day { text.line("COMPLETED", hours.closing(on: day)) }
  }

  private var status: String {
    switch step.status.status {
    case .notStarted, .blocked: "NEEDS-ACTION"
    case .inProgress: "IN-PROCESS"
    case .done: "COMPLETED"
    case .cancelled: "CANCELLED"
    }
  }
}
