import CalendarSyntax

/// A day, or a time of day in some zone.
struct Moment: Hashable {
  /// How far the moment is pinned to the turning of the earth.
  enum Kind: Hashable {
    /// A day without a time.
    case day
    /// A time wherever the reader is.
    case floating
    case utc
    /// A time by the clocks of a zone.
    case zone(String)

    /// As messages call it.
    var text: String {
      switch self {
      case .day: "a date"
      case .floating: "a time without a zone"
      case .utc: "a time in UTC"
      case .zone(let name): "a time in \(name)"
      }
    }
  }

  let date: CalendarDate
  let time: CalendarDateTime?
  let kind: Kind

  /// Reads either form, whatever `VALUE` says of it.
  init?(_ bytes: ArraySlice<UInt8>, zone: String?) {
    if let date = CalendarDate(bytes) {
      self.date = date
      time = nil
      kind = .day
    } else if let time = CalendarDateTime(bytes) {
      date = time.date
      self.time = time
      kind = time.isUTC ? .utc : zone.map(Kind.zone) ?? .floating
    } else {
      return nil
    }
  }

  /// Whether another may stand with it as its end or exception: both days, both floating, or both pinned.
  func agrees(with other: Moment) -> Bool {
    switch (kind, other.kind) {
    case (.day, .day), (.floating, .floating): true
    case (.day, _), (_, .day), (.floating, _), (_, .floating): false
    default: true
    }
  }

  /// Whether it comes before another; nil where that takes knowing the zones.
  func precedes(_ other: Moment) -> Bool? {
    guard kind == other.kind else { return nil }
    guard let time, let otherTime = other.time else { return date < other.date }
    return time.precedes(otherTime)
  }
}
