import PlanModel

/// The day of a step alone, as a calendar that stands in a link of the page.
///
/// It has the UID of the step's event in the plan's calendar, so that an import of either updates the other. Its stamps
/// are those of the day that the page speaks from: Google keeps an old time unless SEQUENCE rises, so a later page
/// counts, and so does a calendar in which the step changed later; the same plan gives the same page.
struct StepEvent {
  let step: Step
  let day: Day
  let actions: StepActions
}

/// An address that holds it (RFC 2397); without a character set it is UTF-8 (RFC 5545, section 3.1.4).
extension StepEvent: HTMLPart {
  func write(to html: inout HTML) {
    html += actions.beforeUID
    html.append(address: actions.uids[step.index])
    html += actions.beforeDay
    html.append(address: day.basic)
    html.append("%0D%0A")
    html.append(address: lines)
    html.append("END:VEVENT%0D%0AEND:VCALENDAR%0D%0A")
  }

  /// Those behind the day.
  private var lines: [UInt8] {
    var text = CalendarText(capacity: 256)
    text.text("SUMMARY", actions.summaries[step.index])
    text.lines("TRANSP:TRANSPARENT\r\n")
    if let url = actions.page?.address(of: step) { text.line("URL", url.text) }
    return text.bytes
  }
}
