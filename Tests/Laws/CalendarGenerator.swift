/// Makes bytes that may be calendars; the same seed, the same bytes.
struct CalendarGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 13 }

  /// Bytes that are no calendar but by chance.
  mutating func noise() -> [UInt8] {
    (0..<next(400)).map { _ in next(3) == 0 ? pick(Array(":;,=\"\\\r\n \tTZ2-".utf8)) : UInt8(next(256)) }
  }

  /// A calendar with some of its bytes, lines and values changed.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<(1 + next(12)) {
      let place = next(bytes.count)
      switch next(5) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = UInt8(next(256))
      case 2: bytes.insert(contentsOf: Array(pick(parts).utf8), at: place)
      case 3: bytes.removeSubrange(place..<min(place + next(80), bytes.count))
      default: bytes.insert(contentsOf: bytes[place..<min(place + next(200), bytes.count)], at: next(bytes.count))
      }
    }
    return bytes
  }

  /// A calendar with more folds, each anywhere within a line.
  mutating func folded(_ bytes: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let isInLine = index > 0 && ![10, 13].contains(byte) && bytes[index - 1] != 10
      if isInLine, next(20) == 0 { folded += pick(["\r\n ", "\r\n\t", "\n ", "\r "]).utf8 }
      folded.append(byte)
    }
    return folded
  }

  private let parts = [
    "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "\r\n ", "\n", "\r", "é", "日", "🎉", "\\", "\"", ";", ",", ":", "=",
    ";VALUE=DATE", ";TZID=Mars", "RRULE:FREQ=WEEKLY;BYDAY=1MO,;;=;BYSETPOS=x\r\n", "EXDATE:2026,20260101\r\n",
    "RDATE;VALUE=PERIOD:/,\r\n", "GEO:;\r\n", "DURATION:-PT1H\r\n", "TRIGGER:P\r\n", "TZOFFSETTO:-\r\n", "UID:\r\n",
    "DTSTART:00000101\r\n", "DTSTART;VALUE=DATE:00000229\r\n", "SEQUENCE:99999999999999999999\r\n", "T", "Z",
    "\u{FEFF}",
  ]

  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }

  private mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return limit == 0 ? 0 : Int((state >> 33) % UInt64(limit))
  }
}
