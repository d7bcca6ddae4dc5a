/// The names that fields go by, in words.
enum FieldNames {
  /// The field of a name; leading and trailing `target` and `date` do not count, nor whose working time it is.
  static func key(of words: [String]) -> FieldKey? {
    if let key = all[words.joined(separator: " ")] { return key }
    if let key = sided(words) { return key }
    var rest = words[...]
    while let first = rest.first, isFiller(first) { rest.removeFirst() }
    while let last = rest.last, isFiller(last) { rest.removeLast() }
    return all[rest.joined(separator: " ")]
  }

  /// The field of a name with a value; nil where there is none, or where what is not needed would have to stand behind it.
  static func key(of words: [String], saying text: String) -> FieldKey? {
    guard let key = key(of: words) else { return nil }
    return !needs.contains(key) || NotNeeded.says(text) ? key : nil
  }

  /// The known name that words nearly are, as it is best written.
  static func name(near words: [String]) -> String? {
    // `Timeline` is a column, not a time zone.
    guard ColumnNames.name(of: words) == nil, let known = nearMiss.name(nearest: words.joined(separator: " ")),
      known.utf8.count >= 4
    else { return nil }
    return written[known] ?? known.prefix(1).uppercased() + known.dropFirst()
  }

  /// How `UK holidays` is best written where days stand behind it: `Holidays (UK)`; nil for other names.
  static func holidays(called name: String, on value: String) -> String? {
    guard value.hasDigit, let space = name.lastIndex(of: " "),
      ["holiday", "holidays"].contains(Words.joined(name[space...]))
    else { return nil }
    return "Holidays (\(name[..<space].trimmingSpace))"
  }

  private static let nearMiss = NearMiss(among: all.filter { !needs.contains($0.value) }.keys.sorted())

  /// Fields whose value may also stand below the name.
  static let texts: [FieldKey] = [.goal, .compellingEvent, .risks, .successCriteria, .holidays]

  /// Fields whose value may say itself that only its author may see it, as `every second Tuesday (internal)`.
  static let remarks: [FieldKey] = [
    .goal, .compellingEvent, .targetClose, .checkIn, .nextCheckIn, .confirmed, .holidays, .security, .legal,
    .procurement, .budget,
  ]

  /// Fields that hold a date and nothing else; without one they are prose.
  static let plainDates: [FieldKey] = [.asOf, .start, .created]

  /// Fields that only say that something is not needed; with any other value, as with nearly such a name, they are prose.
  static let needs: [FieldKey] = [.security, .legal, .procurement, .budget]

  /// `Buyer holidays`, `our working days`, `their days off`.
  private static func sided(_ words: [String]) -> FieldKey? {
    guard let last = words.last, ["holidays", "days", "off"].contains(last), let first = words.first,
      SideWords.side(of: first) != nil
    else { return nil }
    return all[words.dropFirst().joined(separator: " ")]
  }

  private static func isFiller(_ word: String) -> Bool { word == "target" || word == "date" }

  private static let written = [
    "go live": "Go-live", "check in": "Check-in", "next check in": "Next check-in", "uid": "UID",
    "non working days": "Non-working days",
  ]

  private static let all: [String: FieldKey] = {
    var all: [String: FieldKey] = [:]
    for (key, names) in names {
      for name in names.listed { all[name] = key }
    }
    return all
  }()

  private static let names: [(FieldKey, String)] = [
    (.title, "title"),
    (.goal, "goal,goals,shared goal,shared goals,objective,objectives,outcome"),
    (.buyer, "buyer,customer,client,prospect"),
    (.seller, "seller,vendor,supplier"),
    (.goLive, "go live,golive,launch"),
    (.targetClose, "close,target close,signature,required close"),
    (.asOf, "as of,current date,current,today,last updated"),
    (.start, "start,week 1,kickoff,kick off"),
    (.created, "created"),
    (.compellingEvent, "compelling event,why now"),
    (.decisionMaker, "decision maker,economic buyer,eb,executive sponsor"),
    (.champion, "champion"),
    (.confirmed, "confirmed,confirmed by,approved by"),
    (.checkIn, "check in,cadence,review cadence,meeting cadence,standing meeting"),
    (.nextCheckIn, "next check in,next meeting"),
    (.timeZone, "time zone,timezone,tz"),
    (.workingDays, "working days"),
    (
      .holidays,
      "holidays,holiday,bank holidays,public holidays,national holidays,company holidays,days off,non working days"
    ),
    (.dateOrder, "date order,order"),
    (.risks, "risks,risk,key risks,risks and mitigations,risk register"),
    (.successCriteria, "success criteria,success criterion"),
    (.stage, "stage"),
    (.uid, "uid"),
    (.page, "page"),
    (.security, "security,security review,sicherheit,datenschutz"),
    (.legal, "legal,legal review,recht"),
    (.procurement, "procurement,purchasing,einkauf,beschaffung"),
    (.budget, "budget,finanzierung"),
  ]
}
