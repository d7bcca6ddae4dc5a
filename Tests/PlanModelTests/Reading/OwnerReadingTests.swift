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
    #expect(owners("Bo Ek", fields: "Champion: Bo Ek (Seller)") == ["Bo Ek|unknown|person"])
    let people = "| Name | Side |\n|---|---|\n| Ann Lee | Seller |"
    #expect(owners("Ann Lee", fields: fields, people: people) == ["Ann Lee|seller|person"])
  }

  @Test func `whom another step puts on the seller's side is not the buyer's by a field`() {
    let rows = "| A | Ann Lee (Seller) | |\n| B | Ann Lee | |\n"
    let plan = Checked("Champion: Ann Lee\n\n| Step | Owner | Due |\n|---|---|---|\n" + rows).compilation.plan
    #expect(plan.steps.flatMap(\.owners).map(\.side) == [.seller, .unknown])
  }

  @Test func `customer success is the seller's, a champion the buyer's`() {
    #expect(owners("Customer Success") == ["Customer Success|seller|role"])
    #expect(owners("Champion") == ["Champion|buyer|role"])
    #expect(owners("Legal") == ["Legal|unknown|role"])
  }
}
