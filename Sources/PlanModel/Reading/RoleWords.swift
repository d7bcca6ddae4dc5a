/// Tells people's names from roles, teams and companies.
enum RoleWords {
  /// Whether a text reads as somebody's name: capitalised words that do not name a function, a team or a company.
  static func isPersonName(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard (1...5).contains(parts.count), parts.allSatisfy({ isNamePart($0, alone: parts.count == 1) }) else {
      return false
    }
    if parts.count == 1, isAcronym(parts[0]) { return false }
    let words = parts.flatMap { part in Words.of(part).map { (word: $0, isCapital: isAcronym(part)) } }
    // `Dev Patel` and `Sally Field` are people: words that are names too tell a role only together with others.
    return !words.contains { isRole($0.word, isCapital: $0.isCapital) }
      && !words.allSatisfy { names.contains($0.word) || roles.contains($0.word) }
  }

  /// Whether a word names a function, a team or a company's form; short ones only in capitals: `IT`, but not `Po`.
  private static func isRole(_ word: String, isCapital: Bool) -> Bool {
    guard roles.contains(word) || SideWords.forms.contains(word) else { return false }
    return word.utf8.count > 2 || isCapital
  }

  /// Whether a word names a function or a team, and nothing else.
  static func names(function word: String) -> Bool { roles.contains(word) }

  /// Whether a text is a title that one person has: `CFO`, `VP Sales`, `Head of IT`; `Legal` is a team.
  static func isTitle(_ text: String) -> Bool {
    let words = Words.of(text)
    guard let first = words.first, let last = words.last, words.count <= 5, !isPersonName(text) else { return false }
    if words.count == 1, acronyms.contains(first) { return isAcronym(text[...]) }
    if leaders.contains(first), words.count > 2, words[1] == "of" { return last != "team" }
    let isKnown = words.allSatisfy { roles.contains($0) || names.contains($0) || qualifiers.contains($0) }
    return isKnown && (words.count > 1 && leaders.contains(first) && last != "team" || holders.contains(last))
  }

  /// The side that a role has wherever it stands alone.
  static func side(ofRole words: [String]) -> Side? {
    let role = words.joined(separator: " ")
    if buyerRoles.contains(role) { return .buyer }
    return sellerRoles.contains(role) || role.hasPrefix("customer success") ? .seller : nil
  }

  /// Whether words that look like a side are part of a role: `Customer Success`, `Economic buyer`.
  static func isRolePhrase(_ words: [String]) -> Bool {
    let role = words.joined(separator: " ")
    return buyerRoles.contains(role) || phrases.contains { role == $0 || role.hasPrefix($0 + " ") }
  }

  private static func isNamePart(_ part: Substring, alone: Bool) -> Bool {
    guard let first = part.unicodeScalars.first, !part.utf8.contains(where: isForeign) else { return false }
    if particles.contains(String(part)) { return !alone }
    // `d'Souza`, `al-Rashid`.
    if !alone, first.properties.isLowercase, let sign = part.firstIndex(where: { "'’-".contains($0) }) {
      return part[sign...].dropFirst().first?.isUppercase == true
    }
    // Scripts without capitals have names too.
    return first.properties.isUppercase || (first.properties.isAlphabetic && !first.properties.isLowercase)
      || (alone && first.properties.isLowercase)
  }

  /// Digits and signs stand in no name but `.`, `-`, `'`.
  private static func isForeign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: false
    default: !".-'".utf8.contains(byte)
    }
  }

  private static func isAcronym(_ part: Substring) -> Bool {
    part.utf8.count <= 4 && part.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  private static let particles: Set<String> = [
    "de", "da", "di", "do", "dos", "du", "del", "della", "der", "den", "van", "von", "zu", "zur", "la", "le", "el",
    "al",
    "bin", "ibn", "ben", "ter", "ten", "y", "e", "af", "av",
  ]

  private static let buyerRoles: Set<String> = [
    "champion", "economic buyer", "econ buyer", "decision maker", "economic decision maker",
  ]

  private static let sellerRoles: Set<String> = [
    "ae", "se", "csm", "account executive", "sales engineer", "solutions engineer", "solution engineer",
  ]

  /// Where one of these is the first word, one person is meant: `VP Sales`, `Head of Legal`.
  static let leaders: Set<String> = ["chief", "director", "evp", "head", "manager", "svp", "vp"]

  /// Where one of these is the last word, one person is meant: `General Counsel`, `Project Manager`.
  private static let holders: Set<String> = [
    "architect", "counsel", "director", "engineer", "executive", "manager", "officer", "president",
  ]

  /// Titles in capitals.
  private static let acronyms: Set<String> = [
    "ae", "bdr", "ceo", "cfo", "chro", "cio", "ciso", "cmo", "coo", "cpo", "cro", "cso", "csm", "cto", "dpo", "evp",
    "gc", "gm", "pm", "sdr", "se", "svp", "tam", "vp",
  ]

  /// What stands in titles beside functions.
  private static let qualifiers: Set<String> = [
    "commercial", "deputy", "financial", "general", "global", "managing", "of", "vice",
  ]

  private static let phrases = [
    "customer success", "customer support", "customer service", "customer services", "customer care",
    "customer experience", "client services", "client service", "client success", "client partner", "client director",
    "internal audit", "internal it", "shared services", "all hands",
  ]

  /// Words of functions that are people's names too.
  private static let names: Set<String> = Set(
    """
    agent and author board chief clinic coach desk dev field founder head keeper lead member order partner \
    people person planner plant principal quality research risk shop site store supply the trainer tutor
    """.listedWords)

  private static let roles: Set<String> = Set(
    """
    accountant accounting accounts admin administration administrator admins advisor ae agency ambassador \
    analyst analysts analytics anyone approver approvers architect architects architectural architecture \
    assistant associate attorney audit auditor bdr bi boss business buyer buyers ceo cfo champion champions chro \
    cio ciso client clients cmo committee comms communications company compliance consultant consultants \
    consulting contact content contracts controller controlling coo coordinator coordinators cop council counsel \
    counterpart counterparts cpo crm cro cs csm csms cso cto customer customers cx data dba deal department dept \
    designer developer developers development devops director directorate directors dispatch division dpo \
    enablement eng engineer engineering engineers ev everyone evp exec execs executive executives expert experts \
    facilities facility finance fleet founders functional gc general gm governance group gtm heads helpdesk \
    hosting hq hr implementation implementer info information infosec infra infrastructure integration \
    integrator integrators internal it leader leaders leadership leads legal liaison logistics maintenance \
    management manager managers marketing members merchandising mgr msp network nobody office officer officers \
    onboarding operations operator operators ops organisation organization owner owners ownership partners \
    partnership payroll physician planning platform pm pmm pmo po portfolio presales president privacy process \
    procurement product production professional professionals program programme programs project projects \
    prospect ps purchasing qa rd receptionist regional relations rep representative representatives reps \
    resource resources revenue reviewer reviewers revops sa sales science scientist scrum sdr se secops \
    secretary security seller sellers senior service services signatory signer sme smes solution solutions \
    someone specialist specialists sponsor sponsors sre staff stakeholder stakeholders steerco steering strategy \
    success superintendent supervisor supplier suppliers support svp system systems tam tbd team teams tech \
    technical technician technology test tester testers testing training treasurer treasury user users ux vendor \
    vendors vp warehouse workers workstream
    """.listedWords)
}
