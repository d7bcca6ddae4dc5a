/// What nearly every purchase passes on the buyer's side, and what delays it most if nobody thought of it.
enum ExpectedStep: String, CaseIterable {
  case security, legal, procurement, budget

  /// As a sentence names it.
  var name: String { rawValue }

  /// The field that says it is not needed.
  var field: FieldKey {
    switch self {
    case .security: .security
    case .legal: .legal
    case .procurement: .procurement
    case .budget: .budget
    }
  }

  /// What to ask, after `Who`.
  var question: String {
    switch self {
    case .security: "checks security"
    case .legal: "reads the contract"
    case .procurement: "raises the order"
    case .budget: "releases the money"
    }
  }

  /// Whose department it is: where one of its people owns a step, it knows of the plan.
  var department: BusinessFunction {
    switch self {
    case .security: .security
    case .legal: .legal
    case .procurement: .procurement
    case .budget: .finance
    }
  }

  /// Whether a text may tell of one of them: most have no such word, and need no second look.
  static func mayOccur(in text: String) -> Bool { telling.occurs(in: text) }

  /// Whether a title tells of it.
  func isTold(byTitle title: String) -> Bool {
    if isTold(by: title) { return true }
    switch self {
    case .security, .procurement: return false
    case .legal: return Self.contracts.occurs(in: title) && !PurchaseWords.areSigning(Array(WordScan(title)))
    case .budget:
      guard Self.caseWord.occurs(in: title) else { return false }
      let words = Array(WordScan(title))
      return zip(words, words.dropFirst()).contains { Self.cases.contains($0) && $1 == "case" }
    }
  }

  /// Whether a phase or a criterion tells of it.
  func isTold(by text: String) -> Bool { words.occurs(in: text) }

  private static let contracts = WordSet(["agreement", "contract", "contracts", "vertrag", "vertrags"])
  private static let caseWord = WordSet(["case"])
  private static let cases: Set = ["business", "cost"]

  /// Words that tell of it, in English and German.
  private var words: WordSet {
    switch self {
    case .security: Self.securityWords
    case .legal: Self.legalWords
    case .procurement: Self.procurementWords
    case .budget: Self.budgetWords
    }
  }

  private static let telling = WordSet(
    "agreement contract contracts vertrag vertrags case \(securityList) \(legalList) \(procurementList) \(budgetList)")

  private static let securityWords = WordSet(securityList)
  private static let legalWords = WordSet(legalList)
  private static let procurementWords = WordSet(procurementList)
  private static let budgetWords = WordSet(budgetList)

  private static let securityList =
    """
    audit compliance cyber- dpia gdpr hosting infosec pen penetration- pentest- privacy protection secur- soc tisax \
    vulnerabilit- datenschutz- dsgvo informationssicherheit- schwachstellen- sicherheit-
    """

  private static let legalList =
    """
    attorney- clause- counsel dpa lawyer- legal- liability msa redline- solicitor- terms agb anwalt- avv haftung- \
    jurist- justiziar- klausel- rechtlich- rechts- vertragsentwurf vertragsfreigabe vertragsprüfung vertragstext \
    vertragsverhandlung-
    """

  private static let procurementList =
    """
    order orders po procure- purchas- requisition- rfp rfq sourcing supplier tender- vendor auftrag ausschreibung- \
    beschaffung- bestell- einkauf- lieferant- vergabe-
    """

  private static let budgetList =
    """
    budget- capex cfo financ- fund- invest- money opex payback roi spend- etat- finanz- haushalt- kosten- \
    mittelfreigabe wirtschaftlichkeit-
    """
}
