import PlanModel
import PlanText
import Testing

/// Working time of the whole plan and of each side.
@Suite struct CalendarsTests {
  private func checked(_ fields: String) -> Checked {
    Checked("Buyer: Acme Ltd\nSeller: Vendor AG\n\(fields)\n\n| Step | Owner | Due |\n|---|---|---|\n| One | D | |\n")
  }

  private func calendars(_ fields: String) -> Calendars { checked(fields).compilation.plan.calendars }

  private func holidays(_ workdays: Workdays) -> [String] { workdays.holidays.map(\.iso) }

  @Test(arguments: [
    "Holidays (buyer)", "Holidays (Customer)", "Holidays (Acme Ltd)", "**Holidays (Acme)**", "Holidays (Acme, London)",
    "Buyer holidays", "Customer's holidays", "Their holidays", "Buyer holidays (England)",
  ])
  func `a holiday of the buyer's is nobody else's`(_ name: String) {
    let read = calendars("\(name): 2026-07-14")
    #expect(holidays(read.buyer) == ["2026-07-14"])
    #expect(holidays(read.joint) == ["2026-07-14"])
    #expect(read.common == .standard && read.seller == .standard)
  }

  @Test(arguments: ["Holidays (seller)", "Holidays (us)", "Holidays (Vendor AG)", "Our holidays", "Vendor holidays"])
  func `a holiday of the seller's is nobody else's`(_ name: String) {
    let read = calendars("\(name): 2026-07-14")
    #expect(holidays(read.seller) == ["2026-07-14"])
    #expect(read.common == .standard && read.buyer == .standard)
  }

  @Test(arguments: [
    "Holidays", "Holidays (2026)", "Holidays (England)", "Holidays (both)", "Holidays (all)", "Holidays (US)",
    "US holidays", "Holidays (US, federal)", "Holidays (buyer and seller)",
  ])
  func `a holiday without a side is everybody's`(_ name: String) {
    let read = calendars("\(name): 2026-07-14\nHolidays (buyer): 2026-07-15")
    #expect(holidays(read.common) == ["2026-07-14"])
    #expect(holidays(read.seller) == ["2026-07-14"])
    #expect(holidays(read.buyer) == ["2026-07-14", "2026-07-15"])
  }

  @Test func `several fields, ranges and lists add up`() {
    let read = calendars(
      "Holidays: June 24, 2026; 2026-12-24 – 2026-12-26\nHolidays (us): 2026-07-03, 2026-11-26\nHolidays (us): 2026-09-07"
    )
    #expect(holidays(read.common) == ["2026-06-24", "2026-12-24", "2026-12-25", "2026-12-26"])
    #expect(holidays(read.seller).count == 7)
    #expect(read.buyer == read.common)
  }

  @Test func `working days of one side replace the common ones for it`() {
    let read = calendars("Working days: Mon-Sat\nWorking days (buyer): Sun-Thu\nHolidays: 2026-07-14")
    #expect(read.common.weekdays.map(\.shortName) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"])
    #expect(read.buyer.weekdays.map(\.shortName) == ["Mon", "Tue", "Wed", "Thu", "Sun"])
    #expect(read.seller == read.common)
    #expect(read.joint.weekdays.map(\.shortName) == ["Mon", "Tue", "Wed", "Thu"])
    #expect(holidays(read.buyer) == ["2026-07-14"])
  }

  @Test func `a file of holidays is one side's`() throws {
    let source = SourceText(
      name: "acme.md",
      "Holidays (buyer): de.ics, 2026-07-14\nHolidays: all.ics\n\n| Step | Owner | Due |\n|---|---|---|\n| One | D | |\n"
    )
    let file = HolidayFile(Array("BEGIN:VEVENT\nDTSTART:20261225\nEND:VEVENT\n".utf8), asOf: .first)
    let plan = Compilation(source, asOf: .otherwise(.first), holidays: ["de.ics": file]).plan
    #expect(Set(plan.holidayFiles.map(\.value)) == ["de.ics", "all.ics"])
    #expect(holidays(plan.calendars.buyer) == ["2026-07-14", "2026-12-25"])
    #expect(plan.calendars.seller == .standard)
  }

  @Test func `one field for each side is no duplicate, two of one side are`() {
    #expect(
      checked("Working days: Mon-Fri\nWorking days (buyer): Mon-Thu\nWorking days (us): Tue-Fri")
        .findings(of: "field-duplicate").isEmpty)
    let twice = checked("Working days (buyer): Mon-Thu\nWorking days (Acme): ▶Tue-Fri")
    #expect(twice.places(of: "field-duplicate") == twice.marks)
    #expect(
      twice.findings(of: "field-duplicate").map(\.message) == [
        "Working days (Acme) is \"Tue-Fri\" here and \"Mon-Thu\" before"
      ])
  }

  @Test(arguments: [
    ("Working days (buyer): Sun, Mon\nWorking days (seller): ▶Tue-Fri", "the buyer works too (Mon, Sun)"),
    ("Working days (buyer): ▶Sat", "the seller works too (Mon, Tue, Wed, Thu, Fri)"),
    ("Working days: Mon-Tue\nWorking days (us): ▶Sat", "the buyer works too (Mon, Tue)"),
  ])
  func `sides that never work on the same day are told so`(_ fields: String, _ help: String) {
    let checked = checked(fields)
    #expect(checked.places(of: "field-invalid") == checked.marks)
    #expect(checked.findings(of: "field-invalid").first?.help == "name a day on which \(help): joint steps need one")
  }

  @Test(arguments: ["Working days (buyer): ▶often", "Holidays (us): 2026-12-25, ▶the 26th", "Holidays: ▶2026-13-01"])
  func `what is no day is found`(_ fields: String) {
    let checked = checked(fields)
    #expect(checked.places(of: "field-invalid") == checked.marks)
  }

  @Test(arguments: [
    "Holiday", "Bank holidays", "Public holidays", "**National holidays**", "Company holidays", "Days off",
    "Non-working days", "Public holidays (England)",
  ])
  func `holidays go by several names`(_ name: String) {
    let checked = checked("\(name): 2026-07-14, 2026-07-15")
    #expect(holidays(checked.compilation.plan.calendars.common) == ["2026-07-14", "2026-07-15"])
    #expect(checked.findings(of: "field-unknown").isEmpty)
    #expect(holidays(calendars("Our bank holidays: 2026-07-14\nTheir days off: 2026-07-15").seller) == ["2026-07-14"])
  }

  @Test func `days on which nobody works as it is are no unclear holidays`() {
    #expect(checked("Non-working days: Sat, Sun").findings(of: "holiday-unclear").isEmpty)
    #expect(checked("Days off: weekends\nWorking days: Sun-Thu").findings(of: "holiday-unclear").isEmpty)
    #expect(checked("Non-working days: Friday, Saturday").findings(of: "holiday-unclear").count == 1)
  }

  @Test func `holidays of a place are told how they are written`() {
    let checked = checked("▶UK holidays: 2026-07-14")
    #expect(checked.places(of: "field-unknown") == checked.marks)
    #expect(checked.findings(of: "field-unknown").first?.help == "write Holidays (UK)")
    #expect(self.checked("August holidays: Dana Wu names a stand-in").findings(of: "field-unknown").isEmpty)
  }

  @Test func `two dates joined by a word are both holidays`() {
    #expect(holidays(calendars("Holidays: 2026-12-24 and 2026-12-25").common) == ["2026-12-24", "2026-12-25"])
    #expect(holidays(calendars("Holidays: 2026-12-24: Christmas Eve").common) == ["2026-12-24"])
    #expect(holidays(calendars("Holidays: 2026-12-24 – 2026-12-25 Christmas").common) == ["2026-12-24", "2026-12-25"])
  }

  @Test(arguments: [
    "Holidays:\n\n", "Holidays:\n", "## Holidays\n\n", "**Bank holidays**\n\n", "## Holidays (both)\n",
    "- Holidays:\n  ",
  ])
  func `holidays may stand in a list below`(_ head: String) {
    let gap = head.hasSuffix("  ") ? "\n  " : "\n"
    let items = ["- 2026-07-14", "- 2026-12-25, Christmas Day", "- 2026-12-28 – 2026-12-29: closed"].joined(
      separator: gap)
    let plan = calendars("\n\(head)\(items)\n")
    #expect(holidays(plan.common) == ["2026-07-14", "2026-12-25", "2026-12-28", "2026-12-29"])
  }

  @Test(arguments: [
    ("2026-07-28, 2026-07-29", ["2026-07-28", "2026-07-29"]),
    ("2026-07-28 and 2026-07-29", ["2026-07-28", "2026-07-29"]),
    ("2026-07-03 (observed) – 2026-07-06", ["2026-07-03", "2026-07-04", "2026-07-05", "2026-07-06"]),
    ("company.ics", ["2026-12-25"]),
  ])
  func `an item of a list is read as one on the line is`(_ item: String, _ expected: [String]) {
    let file = HolidayFile(Array("BEGIN:VEVENT\nDTSTART:20261225\nEND:VEVENT\n".utf8), asOf: .first)
    for text in ["Holidays: \(item)", "Holidays:\n\n- \(item)"] {
      let source = SourceText(name: "acme.md", "\(text)\n\n| Step | Owner | Due |\n|---|---|---|\n| One | D | |\n")
      let plan = Compilation(source, asOf: .otherwise(.first), holidays: ["company.ics": file]).plan
      #expect(holidays(plan.calendars.common) == expected, "\(text)")
    }
  }

  @Test(arguments: ["Christmas: 2026-07-28", "Christmas 2026-07-28", "Ana: two weeks from 3 August"])
  func `a list of days that are not read is told`(_ item: String) {
    let checked = checked("\n## Holidays\n\n- ▶\(item)\n")
    #expect(checked.places(of: "holiday-unclear") == checked.marks)
  }

  @Test func `a list of one side's holidays is that side's`() {
    for head in [
      "## Holidays (buyer)", "**Holidays (Buyer)**", "**Holidays (Acme Ltd)**", "Holidays (Buyer):", "Buyer holidays:",
      "Holidays (Acme):", "## Their holidays",
    ] {
      let read = calendars("\n\(head)\n\n- 2026-07-14\n")
      #expect(holidays(read.buyer) == ["2026-07-14"], "\(head)")
      #expect(read.common == .standard, "\(head)")
    }
  }

  @Test func `what is no date in a list of holidays is told, and is no error`() {
    let checked = checked("\n## Holidays\n\n- 2026-07-14\n- ▶Ana: 3–14 August\n- ▶Easter\n")
    #expect(holidays(checked.compilation.plan.calendars.common) == ["2026-07-14"])
    #expect(checked.places(of: "holiday-unclear") == checked.marks)
    #expect(checked.findings(of: "field-invalid").isEmpty)
  }

  @Test func `a list of no dates is no list of holidays, nor one further below`() {
    for list in ["## Holidays\n\n- Ana names a stand-in\n", "- Holidays:\n- 2026-07-14 is Bastille Day\n"] {
      let checked = checked("\n\(list)")
      #expect(checked.compilation.plan.calendars.common == .standard)
      #expect(checked.findings(of: "holiday-unclear").isEmpty)
    }
  }

  @Test(arguments: [
    ("Holidays: ▶Christmas week, 2026-07-03", "Christmas week"), ("Holidays (us): 2026-07-03; ▶Easter", "Easter"),
    ("Holidays: ▶US federal holidays", "US federal holidays"),
  ])
  func `a holiday without a day is told, and the others count`(_ fields: String, _ text: String) throws {
    let checked = checked(fields)
    #expect(checked.places(of: "holiday-unclear") == checked.marks)
    let finding = try #require(checked.findings(of: "holiday-unclear").first)
    #expect(finding.severity == .warning)
    #expect(finding.message == "the holiday \"\(text)\" names no day, so its days count as working days")
    #expect(holidays(checked.compilation.plan.calendars.seller) == (fields.contains("07-03") ? ["2026-07-03"] : []))
  }

  @Test(arguments: ["Holidays: none", "Holidays: -", "Holidays: none planned", "Holidays: [Dates]", "Holidays: TBD, -"])
  func `where there are no holidays, none is unclear`(_ fields: String) {
    #expect(checked(fields).findings(of: "holiday-unclear").isEmpty)
  }

  @Test func `a comma in a remark divides no holidays`() {
    let checked = checked("Holidays: 2026-07-03 (US, observed), 2026-07-14")
    #expect(holidays(checked.compilation.plan.calendars.common) == ["2026-07-03", "2026-07-14"])
    #expect(checked.findings(of: "field-invalid").isEmpty && checked.findings(of: "holiday-unclear").isEmpty)
  }

  @Test func `a day off is judged by whose step it is, and says whose holiday it is`() {
    let checked = Checked(
      """
      Go-live: ▶2026-07-14
      Holidays: 2026-06-24
      Holidays (buyer): 2026-07-14
      Holidays (seller): 2026-07-03
      Working days (seller): Mon-Thu

      | Step | Owner | Due |
      |---|---|---|
      | One | Dana Wu (Buyer) | ▶2026-07-14 |
      | Two | Sam Ortiz (Seller) | 2026-07-14 |
      | Three | Dana Wu (Buyer) + Sam Ortiz (Seller) | ▶2026-07-03 |
      | Four | Sam Ortiz (Seller) | ▶2026-07-10 |
      | Five | Dana Wu (Buyer) | 2026-07-10 |
      | Six | Sam Ortiz (Seller) | ▶2026-06-24 |
      | Seven | Dana Wu (Buyer) | ▶2026-07-11 |
      | Eight | | 2026-07-14 |

      """)
    let findings = checked.findings(of: "date-on-day-off")
    #expect(findings.map(\.range.lowerBound) == checked.marks)
    #expect(
      findings.map { $0.message.drop { $0 != ":" } } == [
        ": 2026-07-14 is a holiday of the buyer's", ": 2026-07-14 is a holiday of the buyer's",
        ": 2026-07-03 is a holiday of the seller's", ": 2026-07-10 is a Friday, no working day of the seller's",
        ": 2026-06-24 is a holiday", ": 2026-07-11 is a Saturday",
      ])
    #expect(
      findings.compactMap(\.help).map { $0.prefix(30) } == [
        "write 2026-07-13 or 2026-07-15", "write 2026-07-13 or 2026-07-15", "write 2026-07-02 or 2026-07-06",
        "write 2026-07-09 or 2026-07-13", "write 2026-06-23 or 2026-06-25", "write 2026-07-10 or 2026-07-13",
      ])
  }

  @Test func `a day that is proposed is a working day of its owner's`() throws {
    let checked = Checked(
      """
      Working days (buyer): Sun-Thu
      Holidays (buyer): 2026-06-28

      | Step | Owner | Due | Depends on |
      |---|---|---|---|
      | One | Dana Wu (Buyer) | | |
      | Two | Dana Wu (Buyer) | end of month | |
      | Three | Sam Ortiz (Seller) | 2026-06-26 | |
      | Four | Dana Wu (Buyer) | 2026-06-25 | Three |
      | Five | Dana Wu (Buyer) | 2026-06-10 | |

      """)
    let help = ["date-missing", "date-vague", "dependency-order", "date-overdue"].map { rule in
      checked.findings(of: rule).first?.help ?? ""
    }
    #expect(help[0] == "write the day, as 2026-06-25")
    #expect(help[1] == "as of 2026-06-12 that is 2026-06-30; write 2026-06-30")
    #expect(help[2] == "write 2026-06-29 or later, or run: mutual slip plan.md four 2026-06-29 --write")
    #expect(help[3].hasSuffix("~~2026-06-10~~ 2026-06-18 (reason)"))
  }
}
