/// The words and symbols that say how far a step is.
enum StatusWords {
  /// What a word or symbol says.
  enum Meaning: Hashable {
    case status(Status)
    case health(Health)
  }

  /// The meaning of a text's words as a whole, else of the longest run of words it begins with.
  static func meaning(of words: [String]) -> Meaning? { match(words)?.meaning }

  /// The same with the words that say it.
  static func match(_ words: [String]) -> (text: String, meaning: Meaning)? {
    for length in stride(from: min(words.count, longest), to: 0, by: -1) {
      let text = words[..<length].joined(separator: " ")
      if let meaning = all[text] { return (text, meaning) }
    }
    return nil
  }

  /// Every word that says how far a step is, in lower case.
  static var words: [String] {
    let words = all.keys.filter { word in
      if case .status = all[word] { true } else { false }
    }
    return words.sorted()
  }

  /// The first symbol in a text that says something.
  static func symbol(in text: String) -> Meaning? {
    for (box, status) in boxes where text.contains(box) { return .status(status) }
    for scalar in text.unicodeScalars where scalar.value > 0x7F {
      if let meaning = symbols.first(where: { $0.symbol == scalar })?.meaning { return meaning }
    }
    return nil
  }

  /// `60%`: none and all are no progress and the end of it.
  static func percentage(in text: String) -> Status? {
    let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let rest = text.utf8.dropFirst(digits.count).drop { $0 == UInt8(ascii: " ") }
    guard (1...3).contains(digits.count), rest.first == UInt8(ascii: "%"), let number = Int(String(digits) ?? "") else {
      return nil
    }
    return number == 0 ? .notStarted : number >= 100 ? .done : .inProgress
  }

  /// The words behind a share that is the whole: `done` in `10 of 10 done` and `8/8 done`.
  static func behindWhole(_ words: [String]) -> [String] {
    guard let first = words.first, Int(first) != nil else { return words }
    for whole in [[first, first], [first, "of", first]] where words.starts(with: whole) {
      return Array(words.dropFirst(whole.count))
    }
    return words
  }

  private static let boxes: [(String, Status)] = [
    ("[ ]", .notStarted), ("[/]", .inProgress), ("[x]", .done), ("[X]", .done),
  ]

  private static let symbols: [(symbol: Unicode.Scalar, meaning: Meaning)] = {
    let lists: [(Status, String)] = [
      (.notStarted, "⬜☐⏳⚪"), (.inProgress, "🔄🟡◐"), (.done, "✅✓✔☑🟢"), (.blocked, "⛔🚫🔴"), (.cancelled, "❌"),
    ]
    return [("⚠", .health(.amber))]
      + lists.flatMap { status, list in list.unicodeScalars.map { ($0, .status(status)) } }
  }()

  /// What coloured circles say in a health column.
  static func light(_ symbol: Unicode.Scalar) -> Health? {
    switch symbol {
    case "🟢": .green
    case "🟡", "🟠", "⚠": .amber
    case "🔴": .red
    default: nil
    }
  }

  private static let longest = 3

  private static let all: [String: Meaning] = {
    var all: [String: Meaning] = [:]
    let statuses: [(Status, String)] = [
      (
        .notStarted,
        "not started,not yet started,not begun,pending,open,todo,to do,planned,scheduled,upcoming,target,not done,"
          + "not complete,incomplete,new,not needed yet,not yet needed"
      ),
      (.inProgress, "in progress,started,ongoing,on going,underway,under way,wip,active,in process"),
      (.done, "done,complete,completed,finished,closed,signed"),
      (.blocked, "blocked,stuck,waiting,on hold"),
      (.cancelled, "cancelled,canceled,n a,na,skipped,dropped,not needed,not applicable"),
    ]
    for (status, list) in statuses {
      for word in list.listed { all[word] = .status(status) }
    }
    let healths: [(Health, String)] = [
      (.amber, "at risk,amber,yellow"), (.green, "on track,green"), (.red, "delayed,late,red"),
    ]
    for (health, list) in healths {
      for word in list.listed { all[word] = .health(health) }
    }
    return all
  }()
}
