/// The time zone that a check-in names, or what stands in its place behind the hour and is none that is known.
struct ZoneSearch {
  /// A word of the text, without signs at either end.
  private struct Word {
    let text: String
    /// Whether a comma, a bracket or a slash stands before it.
    let isSetOff: Bool
    /// Whether a comma, a bracket or a dash stands behind it.
    var endsClause: Bool

    var lower: String { text.lowercased() }
  }

  private var words: [Word] = []

  /// Looks at the first 120 words.
  init(_ text: String) {
    var isSetOff = false
    for raw in text.split(maxSplits: 120, whereSeparator: \.isWhitespace).prefix(120) {
      let parts = Self.parts(of: raw)
      if parts.isEmpty {
        if !words.isEmpty { words[words.count - 1].endsClause = true }
        isSetOff = isSetOff || raw.contains(where: Self.isEchoSign)
        continue
      }
      for (number, part) in parts.enumerated() {
        let isFirst = number == 0
        let isLast = number == parts.count - 1
        words.append(
          Word(
            text: part, isSetOff: !isFirst || isSetOff || raw.first.map(Self.isEchoSign) == true,
            endsClause: !isLast || raw.last.map { ",;:)]/".contains($0) } == true))
        isSetOff = isLast && raw.last.map(Self.isEchoSign) == true
      }
    }
  }

  /// The first zone that is known.
  var zone: ZoneName? { words.indices.lazy.compactMap(zone).first }

  /// The zone of the first hour, else the words in its place that name none that is known: `HQ time`.
  var found: (zone: ZoneName?, unknown: String?) {
    var unknown: String?
    for index in words.indices {
      if unknown != nil, isEndOfClock(index) { break }
      if let zone = zone(at: index) { return (zone, nil) }
      unknown = unknown ?? unknownZone(at: index)
    }
    return (nil, unknown)
  }

  // MARK: Words

  /// `CET/CEST` is two, `Europe/Berlin` one.
  private static func parts(of raw: Substring) -> [String] {
    let bare = raw.drop { isEchoSign($0) || signs.contains($0) }
    let word = String((bare.first?.isNumber == true ? bare : raw.drop { signs.contains($0) }).withoutSignsBehind)
    guard word.contains(where: { $0.isLetter || $0.isNumber }) else { return [] }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    let areNames = parts.allSatisfy { $0.first?.isLetter == true || $0.first?.isNumber == true }
    return areNames && !ZoneNames.isDatabaseName(word) ? parts.map(String.init) : [word]
  }

  /// What leads in the same moment by another clock.
  private static func isEchoSign(_ sign: Character) -> Bool { "(/=~≈,;".contains(sign) }

  fileprivate static let signs = "()[],.;:“”\"'"

  private func lower(_ index: Int) -> String? { words.indices.contains(index) ? words[index].lower : nil }

  // MARK: Zones

  private func zone(at index: Int) -> ZoneName? {
    let word = words[index].text
    if word.utf8.contains(UInt8(ascii: "/")), ZoneNames.isDatabaseName(word) {
      return ZoneName(name: word, text: word, isGuess: false)
    }
    if let place = place(at: index) { return place }
    // `PT` and `Central` mean much else where no time stands beside them.
    guard isBesideTime(index), isWrittenAsName(word), let name = ZoneNames.spoken(word), !isOfEcho(index) else {
      return nil
    }
    return ZoneNames.guess(name, word)
  }

  /// `London time`, and `London` behind an hour.
  private func place(at index: Int) -> ZoneName? {
    for count in [2, 1] where index + count <= words.count {
      let text = words[index..<(index + count)].map(\.text).joined(separator: " ")
      guard let name = ZoneNames.places[text.lowercased()] else { continue }
      if lower(index + count) == "time" { return ZoneNames.guess(name, text + " time") }
      if isBehindHour(index), isClosed(index + count) { return ZoneNames.guess(name, text) }
    }
    return nil
  }

  /// `HQ time`, `IST`, `Atlantis`: words behind an hour that read as a zone or a place and nothing else.
  private func unknownZone(at index: Int) -> String? {
    guard isBehindHour(index) else { return nil }
    let word = words[index]
    if ZoneNames.ambiguous.contains(word.lower), isWrittenAsName(word.text) { return word.text }
    let names = words[index...].prefix(3).prefix { Self.isCapital($0.text) }
    let count = max(names.count, SideWords.side(of: word.lower) == nil ? 0 : 1)
    if count > 0, lower(index + count) == "time" {
      return words[index...(index + count)].map(\.text).joined(separator: " ")
    }
    guard !word.isSetOff, names.count == 1, isClosed(index + 1), !Self.isOther(word.lower) else { return nil }
    return word.text
  }

  // MARK: Hours

  private func isBesideTime(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { words.indices.contains($0) && Self.isTime(words[$0].text) }
  }

  /// Whether a word belongs to a time of day.
  private static func isTime(_ word: String) -> Bool { word.hasDigit || halves.contains(word.lowercased()) }

  private func isBehindHour(_ index: Int) -> Bool { isEndOfClock(index - 1) && !isOfEcho(index) }

  /// Whether a time of day ends with a word: `10:00`, `pm`, the 9 of `at 9`.
  private func isEndOfClock(_ index: Int) -> Bool {
    guard let word = lower(index) else { return false }
    if Self.halves.contains(word) { return true }
    var text = SpokenText(lower(index - 1) == "at" ? "at " + word : word)
    return word.hasDigit && MeetingLength.read(&text) == nil && ClockReading.read(&text) != nil && text.isAtEnd
  }

  /// Whether a zone would be that of a second clock: `London` in `10:00 (9:00 London)`.
  private func isOfEcho(_ index: Int) -> Bool {
    guard isEndOfClock(index - 1) else { return false }
    let start = Self.halves.contains(lower(index - 1) ?? "") ? max(index - 2, 0) : index - 1
    return words[start].isSetOff && (0..<start).contains(where: isEndOfClock)
  }

  private static let halves: Set = ["am", "pm", "a.m", "p.m", "noon", "midday", "uhr", "h", "hrs", "o'clock"]

  // MARK: Names

  private func isWrittenAsName(_ word: String) -> Bool {
    let first = word.unicodeScalars.first?.properties.isUppercase == true
    return word.utf8.count > 5 ? first : word == word.uppercased()
  }

  private static func isCapital(_ word: String) -> Bool {
    word.utf8.count > 1 && word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "-'’".contains($0) }
  }

  /// Whether a name ends before a word: `10:00 Jan leads` and `10:00 Status call` go on.
  private func isClosed(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return true }
    let next = words[index]
    return words[index - 1].endsClause || next.isSetOff || next.text.first?.isNumber == true
      || Self.joints.contains(next.lower)
  }

  /// Whether a word behind an hour says where people talk, on which day, who does, or what the meeting is called.
  private static func isOther(_ name: String) -> Bool {
    guard let word = Words.of(name).first else { return true }
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    return others.contains(word) || [word, singular].contains { DateNames.weekdays[$0] != nil }
      || DateNames.months[word] != nil || RoleWords.names(function: word) || SideWords.side(of: word) != nil
  }

  private static let joints: Set = [
    "and", "or", "for", "on", "every", "each", "starting", "from", "until", "till", "with", "in", "at", "via", "by",
    "office",
  ]
  private static let others = Set(
    """
    biweekly call chat check checkin chime daily demo dial discord facetime floor fortnightly google gotomeeting \
    hangouts holidays huddle hybrid jitsi kick kickoff lobby meet meeting meetings microsoft monthly ms online onsite \
    phone poc qbr remote remotely retro review room session sharp signal skype slack stand standup status sync tbc \
    tbd telco uat update video virtual webex weekdays weekly whatsapp whereby workshop zoom
    """.split(separator: " ").map(String.init))
}

extension Substring {
  fileprivate var withoutSignsBehind: Substring {
    var text = self
    while let last = text.last, ZoneSearch.signs.contains(last) || last == "/" { text.removeLast() }
    return text
  }
}
