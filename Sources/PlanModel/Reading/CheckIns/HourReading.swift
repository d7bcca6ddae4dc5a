/// The time and length of a meeting, taken out of a text.
struct HourReading {
  private let written: String
  /// The first time of each kind, as `10:00` and `16:00`.
  private var clocks: [ClockReading] = []
  private var minutes: Int?

  init(_ written: String) {
    self.written = written
    var text = SpokenText(written)
    var end = 0
    while !text.isAtEnd {
      let start = text
      if let length = MeetingLength.read(&text) {
        minutes = minutes ?? length
      } else if let clock = ClockReading.read(&text) {
        if !isEcho(start, since: end), !clocks.contains(where: { $0.text == clock.text }) { clocks.append(clock) }
        end = text.index
      } else {
        text.skip()
      }
    }
  }

  /// The hour; of several times none counts.
  func hour(_ zone: ZoneName?) -> MeetingHour {
    let clock = clocks.count == 1 ? clocks[0] : nil
    let (named, unknown) = ZoneSearch(written).found
    return MeetingHour(
      time: clock?.time, unclearTime: clock?.unclear, severalTimes: clocks.count > 1 ? clocks.map(\.text) : [],
      minutes: minutes ?? clocks.first?.minutes, zone: named ?? (unknown == nil ? zone : nil),
      unknownZone: unknown)
  }

  /// Whether a time that begins here is the end of the meeting, or the time before it by another clock: `10 am ET / 8 am MT`.
  private func isEcho(_ text: SpokenText, since end: Int) -> Bool {
    guard !clocks.isEmpty else { return false }
    let between = (end..<text.index).compactMap { text.peek($0 - text.index) }
    switch between.last {
    case .word(let word): return ["to", "until", "till", "end", "ends", "ending"].contains(word)
    case .sign(UInt8(ascii: "-")): return true
    case .sign(let sign) where "(/=~".utf8.contains(sign): return between.contains(where: \.isWord)
    case .sign(UInt8(ascii: ",")): return namesSeveralClocks
    default: return false
    }
  }

  /// `10am ET, 7am PT`.
  private var namesSeveralClocks: Bool {
    Set(written.split(separator: ",").compactMap { ZoneSearch(String($0)).zone?.name }).count > 1
  }
}

extension ClockReading {
  /// As `10:00`; what cannot be told apart as it was written.
  fileprivate var text: String { time?.text ?? unclear ?? "" }
}

extension DateToken {
  fileprivate var isWord: Bool {
    if case .word = self { true } else { false }
  }
}
