/// Time zones as people name them.
enum ZoneNames {
  /// The zone that a field's whole value names: `Europe/Berlin`, `europe/berlin`, `CET`, `Eastern`.
  static func zone(of text: String) -> ZoneName? {
    if let name = spoken(text) { return guess(name, text) }
    let name = text.replacing(" ", with: "_")
    return isDatabaseName(name) ? ZoneName(name: name, text: text, isGuess: false) : nil
  }

  /// Whether a word, or two of them, in lower case, may name the time of a region, if not always of the same one.
  static func isSpoken(_ words: String) -> Bool {
    abbreviations[words] != nil || places[words] != nil || ambiguous.contains(words)
  }

  /// A zone by what people call it.
  static func guess(_ name: String, _ text: String) -> ZoneName {
    ZoneName(name: name, text: text, isGuess: text.lowercased() != "utc" && text.lowercased() != name.lowercased())
  }

  /// Whether a name begins with an area of the IANA database; which zones an area has is known at the edge alone.
  static func isDatabaseName(_ text: String) -> Bool {
    if alone.contains(text) || alone.contains(text.uppercased()) { return true }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy(isPart), let area = parts.first?.lowercased() else {
      return false
    }
    return areas.contains(area)
  }

  /// Letters, digits and signs that no path makes anything of.
  private static func isPart(_ part: Substring) -> Bool {
    !part.isEmpty
      && part.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"):
          true
        default: false
        }
      }
  }

  /// The zone of `ET`, `Pacific`, `UTC+2`.
  static func spoken(_ text: String) -> String? {
    let word = text.lowercased()
    return abbreviations[word] ?? offset(word)
  }

  /// `UTC+2`, `GMT-5`: the database counts those to the west.
  private static func offset(_ word: String) -> String? {
    guard word.hasPrefix("utc") || word.hasPrefix("gmt"), let sign = word.dropFirst(3).first,
      let hours = Int(word.dropFirst(4)), (0...12).contains(hours)
    else { return nil }
    switch sign {
    case "+": return hours == 0 ? "Etc/UTC" : "Etc/GMT-\(hours)"
    case "-", "−", "–": return hours == 0 ? "Etc/UTC" : "Etc/GMT+\(hours)"
    default: return nil
    }
  }

  static let areas: Set<String> = [
    "africa", "america", "antarctica", "arctic", "asia", "atlantic", "australia", "europe", "indian", "pacific", "etc",
    "us", "canada", "brazil", "chile", "mexico",
  ]

  private static let alone: Set<String> = [
    "UTC", "GMT", "UCT", "Zulu", "CET", "EET", "MET", "WET", "EST", "MST", "HST", "EST5EDT", "CST6CDT", "MST7MDT",
    "PST8PDT", "Cuba", "Egypt", "Eire", "GB", "GB-Eire", "Greenwich", "Hongkong", "Iceland", "Iran", "Israel",
    "Jamaica", "Japan", "Kwajalein", "Libya", "NZ", "NZ-CHAT", "Navajo", "PRC", "Poland", "Portugal", "ROC", "ROK",
    "Singapore", "Turkey", "Universal", "W-SU", "GMT0", "GMT+0", "GMT-0", "Factory",
  ]

  /// What people call the time of several regions.
  static let ambiguous: Set = [
    "ist", "ast", "gst", "msk", "pht", "brt", "art", "ict", "wib", "pkt", "npt", "cat", "eat", "wat", "hst", "nst",
    "akst", "akdt",
  ]

  /// What people call the time of a region.
  private static let abbreviations: [String: String] = {
    let names: [(String, String)] = [
      ("America/New_York", "et est edt eastern"), ("America/Chicago", "ct cst cdt central"),
      ("America/Denver", "mt mst mdt mountain"), ("America/Los_Angeles", "pt pst pdt pacific"),
      ("Europe/London", "bst"), ("Europe/Paris", "cet cest"), ("Europe/Athens", "eet eest"),
      ("Europe/Lisbon", "wet west"), ("Etc/UTC", "utc gmt"), ("Australia/Sydney", "aest aedt aet"),
      ("Pacific/Auckland", "nzst nzdt"), ("Asia/Tokyo", "jst"), ("Asia/Seoul", "kst"), ("Asia/Singapore", "sgt"),
      ("Asia/Hong_Kong", "hkt"), ("Africa/Johannesburg", "sast"),
    ]
    return table(names)
  }()

  /// Where people are, by one or two words in lower case: `london`, `new york`.
  static let places = table([
    ("Europe/London", "uk london british"), ("Europe/Berlin", "berlin german munich frankfurt hamburg"),
    ("Europe/Paris", "paris french central_european central_europe"), ("Europe/Madrid", "madrid"),
    ("Europe/Rome", "rome"), ("Europe/Zurich", "zurich swiss"), ("Europe/Vienna", "vienna"),
    ("Europe/Amsterdam", "amsterdam"), ("Europe/Stockholm", "stockholm"), ("Europe/Dublin", "dublin irish"),
    ("America/New_York", "new_york"), ("America/Chicago", "chicago"), ("America/Toronto", "toronto"),
    ("America/Los_Angeles", "san_francisco los_angeles"), ("Asia/Tokyo", "tokyo"), ("Asia/Singapore", "singapore"),
    ("Asia/Hong_Kong", "hong_kong"), ("Asia/Kolkata", "india indian"), ("Asia/Dubai", "dubai"),
    ("Australia/Sydney", "sydney"),
  ])

  /// By the words, those of one name joined by a space.
  private static func table(_ names: [(zone: String, words: String)]) -> [String: String] {
    var table: [String: String] = [:]
    for (zone, words) in names {
      for word in words.split(separator: " ") { table[String(word.replacing("_", with: " "))] = zone }
    }
    return table
  }
}
