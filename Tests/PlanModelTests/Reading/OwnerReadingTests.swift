import PlanModel
import PlanText
import Testing

@Suite struct `Owners are read as a person would` {
  /// The owners of a plan's only step as `name|side|person or not`.
  private func owners(_ cell: String, header: String = "Owner", fields: String = "", people: String = "") -> [String] {
    let text = "\(fields)\n\n| Step | \(header) | Due |\n|---|---|---|\n| Check | \(cell) | 2026-07-01 |\n\n\(people)"
    let compilation = Compilation(SourceText(name: "t.md", text), asOf: .given(Day(clamping: 739_782)))
    return compilation.plan.steps.first?.owners.map { "\($0.name)|\($0.side)|\($0.isPerson ? "person" : "role")" } ?? []
  }

  @Test(arguments: [
    "Dev Patel", "Sally Field", "Ben Head", "Po Chen", "Maria Sa", "Guy Board", "Ed Lead", "Tom Partner", "Mark Store",
    "Amy Shop",
    "Will Research", "Mary-Jane O'Neil", "Ana van der Berg", "Nguyễn Thị Hoa", "李伟", "Dr. Kim", "J. Smith",
    "Ирина Петрова", "dana",
  ])
  func `names are people`(name: String) {
    #expect(owners("\(name) (Buyer)") == ["\(name)|buyer|person"])
  }

  @Test(arguments: [
    "Legal", "CFO", "IT", "IT Lead", "Team Lead", "Head of Sales", "Field engineer", "Plant Director", "Board",
    "Security Team", "VP Sales",
    "Project Sponsor", "Lead", "Dev", "Research Lead", "Procurement", "Founder", "Acme GmbH", "Practice manager",
    "the board",
  ])
  func `functions, teams and companies are not`(name: String) {
    #expect(owners("\(name) (Buyer)") == ["\(name)|buyer|role"])
  }

  @Test(arguments: ["Ana + Raj", "Ana & Raj", "Ana, Raj", "Ana; Raj", "Ana and Raj", "Ana / Raj", "Ana&Raj"])
  func `names are told apart at separators`(cell: String) {
    #expect(owners(cell) == ["Ana|unknown|person", "Raj|unknown|person"])
  }

  @Test func `an ampersand inside an abbreviation or a company separates nothing`() {
    #expect(owners("R&D (Buyer)") == ["R&D|buyer|role"])
    #expect(owners("Pell & Sons", fields: "Buyer: Pell & Sons") == ["Pell & Sons|buyer|role"])
    #expect(owners("Bea (Pell & Sons) & Noor", fields: "Buyer: Pell & Sons").count == 2)
  }

  @Test func `a slash follows the slash of the header`() {
    #expect(owners("Ana / Raj", header: "Owner (Vendor / Customer)") == ["Ana|seller|person", "Raj|buyer|person"])
    #expect(
      owners("Ana / Bo / Raj", header: "Owner (Customer / Vendor)").map { $0.split(separator: "|")[1] } == [
        "buyer", "buyer", "seller",
      ])
    #expect(owners("Ana", header: "Owner (Customer / Vendor)") == ["Ana|unknown|person"])
    #expect(owners("— / Raj", header: "Owner (Customer / Vendor)") == ["Raj|seller|person"])
  }

  @Test func `the people table knows first names, handles and roles`() {
    let people =
      "| Name | Side | Role | Email |\n|---|---|---|---|\n| Dana Wu | Buyer | CFO | dwu@x.example |\n| Jo | Seller | AE | |"
    for text in ["Dana", "dana wu", "@dwu", "@dana", "CFO", "CFO (Buyer)"] {
      #expect(owners(text, people: people) == ["Dana Wu|buyer|person"], "\(text)")
    }
    #expect(owners("CFO (Seller)", people: people) == ["CFO|seller|role"])
    // Whose title it is stands in the plan: two own the step.
    #expect(owners("Dan Ortiz, CFO", people: people).count == 2)
  }

  @Test func `dashes name nobody, placeholders are one owner as written`() {
    #expect(owners("—").isEmpty && owners("none").isEmpty && owners("N/A").isEmpty)
    #expect(owners("[Name, Role]") == ["[Name, Role]|unknown|role"])
    #expect(owners("TBD", header: "Buyer owner") == ["TBD|buyer|role"])
  }

  @Test func `whom a field names as decision maker or champion is the buyer's`() {
    let fields = "Decision maker: Ann Lee, CFO\nChampion: Bo Ek"
    #expect(owners("Ann Lee + Bo Ek", fields: fields) == ["Ann Lee|buyer|person", "Bo Ek|buyer|person"])
    #expect(owners("Ann Lee (Seller)", fields: fields) == ["Ann Lee|seller|person"])
    #expect(owners("Cy Vo", fields: fields) == ["Cy Vo|unknown|person"])
    #expect(owners("Bo Ek", fields: "Champion: Bo Ek (Seller)") == ["Bo Ek|seller|person"])
    let people = "| Name | Side |\n|---|---|\n| Ann Lee | Seller |"
    #expect(owners("Ann Lee", fields: fields, people: people) == ["Ann Lee|seller|person"])
  }

  @Test func `whom another step puts on the seller's side is not the buyer's by a field`() {
    let rows = "| A | Ann Lee (Seller) | |\n| B | Ann Lee | |\n"
    let plan = Checked("Champion: Ann Lee\n\n| Step | Owner | Due |\n|---|---|---|\n" + rows).compilation.plan
    #expect(plan.steps.flatMap(\.owners).map(\.side) == [.seller, .unknown])
  }

  @Test func `who has a side by name in one place has it everywhere, unless the plan states two`() {
    /// The sides of the owners of a plan's steps.
    func sides(_ cells: String...) -> [Side] {
      let rows = cells.map { "| A | \($0) | |\n" }.joined()
      return Checked("| Step | Owner | Due |\n|---|---|---|\n" + rows).compilation.plan.steps.flatMap(\.owners).map(
        \.side)
    }
    #expect(sides("Uwe Kurz", "Dr. Uwe Kurz (Buyer)") == [.buyer, .buyer])
    #expect(sides("Uwe Kurz", "Uwe (Buyer)", "Udo Kurz (Buyer)") == [.unknown, .buyer, .buyer])
    #expect(sides("Uwe Kurz", "Uwe Kurz (Buyer)", "Uwe Kurz (Seller)") == [.unknown, .buyer, .seller])
    #expect(sides("Mr Kim", "Ms Kim (Buyer)") == [.unknown, .buyer])
    #expect(sides("Legal", "Legal (Buyer)") == [.unknown, .buyer])
  }

  @Test func `an internal row tells no side to the shared ones`() {
    let rows = "| A | Uwe Kurz (Buyer) | internal |\n| B | Uwe Kurz | |"
    let plan = Checked("| Step | Owner | Visibility |\n|---|---|---|\n" + rows).compilation.plan
    #expect(plan.steps.flatMap(\.owners).map(\.side) == [.buyer, .unknown])
  }

  @Test(arguments: [
    ("Dan Ortiz – CFO", "unknown", "CFO"), ("CFO: Dan Ortiz", "unknown", "CFO"), ("Dan Ortiz - AE", "seller", "AE"),
    ("Dan Ortiz, CFO (Globex)", "buyer", "CFO"), ("Dan Ortiz,CFO", "unknown", "CFO"),
    ("Dan Ortiz, Head of IT (Buyer)", "buyer", "Head of IT"), ("Dan Ortiz, VP Sales", "unknown", "VP Sales"),
    ("Dan Ortiz - General Counsel (Globex Legal)", "buyer", "General Counsel, Legal"),
    ("Buyer CFO: Dan Ortiz", "buyer", "CFO"),
  ])
  func `a title beside a full name is that person's`(cell: String, side: String, role: String) {
    let text = "Buyer: Globex\n\n| Step | Owner | Due |\n|---|---|---|\n| Check | \(cell) | 2026-07-01 |"
    let owners = Checked(text).compilation.plan.steps.flatMap(\.owners)
    #expect(
      owners.map { "\($0.name)|\($0.side)|\($0.role ?? "")|\($0.isPerson)" } == ["Dan Ortiz|\(side)|\(role)|true"])
  }

  @Test(arguments: [
    ("Dana Wu, Legal", ["Dana Wu|unknown|person", "Legal|unknown|role"]),
    ("Dana Wu, CFO, Legal", ["Dana Wu|unknown|person", "CFO|unknown|role", "Legal|unknown|role"]),
    ("Dana Wu (Seller), CFO", ["Dana Wu|seller|person", "CFO|unknown|role"]),
    ("Dana Wu + CFO", ["Dana Wu|unknown|person", "CFO|unknown|role"]),
    ("Ann Cho, AE, Dan Ortiz, CFO", ["Ann Cho|seller|person", "Dan Ortiz|unknown|person"]),
    ("Dana Wu, Ben Head", ["Dana Wu|unknown|person", "Ben Head|unknown|person"]),
    ("Apex - CFO", ["Apex - CFO|unknown|role"]), ("Apex Freight - Legal", ["Apex Freight - Legal|unknown|role"]),
  ])
  func `a team, a company and what is listed with others stay as they are`(cell: String, names: [String]) {
    #expect(owners(cell) == names)
  }

  @Test func `the people table knows who has a title beside the name`() {
    let people = "| Name | Side |\n|---|---|\n| Dan Ortiz | Buyer |"
    #expect(owners("Dan Ortiz, CFO", people: people) == ["Dan Ortiz|buyer|person"])
  }

  @Test func `customer success is the seller's, a champion the buyer's`() {
    #expect(owners("Customer Success") == ["Customer Success|seller|role"])
    #expect(owners("Champion") == ["Champion|buyer|role"])
    #expect(owners("Legal") == ["Legal|unknown|role"])
  }
}
