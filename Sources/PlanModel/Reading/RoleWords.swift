/// Tells people's names from roles, teams and companies.
enum RoleWords {
  /// Whether a text reads as somebody's name: capitalised words, none of which names a function or a company's form.
  static func isPersonName(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard (1...5).contains(parts.count), !Words.of(text).contains(where: isRole) else { return false }
    if parts.count == 1, isAcronym(parts[0]) { return false }
    return parts.allSatisfy { isNamePart($0, alone: parts.count == 1) }
  }

  /// Whether a word names a function, a team or a company's form.
  static func isRole(_ word: String) -> Bool {
    roles.contains(word) || SideWords.forms.contains(word)
  }

  /// The side that a role has wherever it stands alone (FORMAT, sections 3 and 7).
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

  private static let phrases = [
    "customer success", "customer support", "customer service", "customer services", "customer care",
    "customer experience", "client services", "client service", "client success", "client partner", "client director",
    "internal audit", "internal it", "shared services", "all hands",
  ]

  private static let roles: Set<String> = Set(
    """
    accountant accounting accounts admin administration administrator admins ae advisor agency agent ambassador analyst \
    analysts analytics and approver approvers architect architects architecture assistant associate attorney audit \
    auditor author bdr bi board boss business buyer buyers ceo cfo champion champions chief chro cio ciso client clients \
    clinic cmo coach committee communications comms company compliance consultant consultants consulting contact content \
    contracts controller controlling coo coordinator coordinators cop council counsel cpo cro crm cs csm cso csms cto \
    customer customers cx data dba deal department dept designer desk dev developer developers development devops \
    director directorate directors dispatch division dpo eng engineer engineering engineers enablement ev evp exec execs \
    executive executives expert experts facilities facility field finance fleet founder founders functional gc general \
    gm gtm governance group head heads helpdesk hosting hq hr implementation implementer info information infosec \
    infra infrastructure integration integrator integrators internal it it-security keeper lead leader leaders leadership \
    leads legal liaison logistics maintenance management manager managers marketing member members merchandising mgr \
    msp network nobody office officer officers onboarding operations operator operators ops order organization \
    organisation owner owners ownership partner partners partnership payroll people person physician planner planning \
    platform pm pmo pmm po portfolio president presales principal privacy process procurement product production \
    professional professionals program programme programs project projects ps purchasing qa quality rd receptionist \
    regional relations rep representative representatives reps research resource resources revenue revops reviewer \
    reviewers risk sa sales science scientist scrum sdr se secops secretary security seller sellers senior service \
    services shop signatory signer site sme smes solution solutions someone specialist specialists sponsor sponsors \
    sre stakeholder stakeholders staff steerco steering store strategy success superintendent supervisor supply support \
    svp system systems tam tbd team teams tech technical technician technology test tester testers testing the trainer \
    training treasurer treasury tutor user users ux vendor vendors vp warehouse workers workstream architectural \
    anyone everyone executive-sponsor prospect supplier suppliers counterpart counterparts plant
    """.utf8.split(separator: UInt8(ascii: " ")).compactMap { String($0) })
}
