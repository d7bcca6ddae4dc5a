import PlanModel

/// A day with its weekday.
struct TimeHTML: HTMLPart {
  let day: Day

  init(_ day: Day) { self.day = day }

  func write(to html: inout HTML) {
    let (year, month, dayOfMonth) = day.components
    html.append("<time datetime=\"")
    html.append(year, digits: 4)
    html.append("-")
    html.append(month, digits: 2)
    html.append("-")
    html.append(dayOfMonth, digits: 2)
    html.append("\">")
    html.append(text: day.spoken)
    html.append("</time>")
  }
}

/// The first and the last day of something, once where they are one.
struct DaySpanHTML: HTMLPart {
  let first: Day
  let last: Day

  func write(to html: inout HTML) {
    if first < last { html += "\(TimeHTML(first)) – " }
    TimeHTML(last).write(to: &html)
  }
}

/// A date cell: the day it means, or its words where it means none.
struct DateHTML: HTMLPart {
  let entry: DateEntry

  func write(to html: inout HTML) {
    if let day = entry.day {
      TimeHTML(day).write(to: &html)
      if case .counted(let words) = entry.completion { html += " <small dir=\"auto\">\(words)</small>" }
    } else if !entry.text.isEmpty, entry.reading != .none {
      html += "<span class=\"open\" dir=\"auto\">\(entry.text)</span>"
    }
  }
}

/// The dates that a date stood at before, oldest first and struck through, each with the reason it moved.
struct EarlierDatesHTML: HTMLPart {
  let entry: DateEntry

  func write(to html: inout HTML) {
    for slip in entry.slips {
      html += " <small class=\"was\"><s>\(TimeHTML(slip.from))</s>"
      if let reason = slip.reason { html += " <bdi>\(reason)</bdi>" }
      html += "</small>"
    }
    if let remark = entry.remark, remark != entry.slips.last?.reason {
      html += " <small dir=\"auto\">\(remark)</small>"
    }
  }
}
