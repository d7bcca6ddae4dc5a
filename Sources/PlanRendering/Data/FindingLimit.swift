import PlanText

/// How many findings of one rule a list for machines tells of a file: services refuse lists of a hundred thousand.
enum FindingLimit {
  static let count = 10_000

  /// The first findings of each rule, and at the place of the next one how many there are from there on.
  static func apply(to findings: [Diagnostic], limit: Int = count) -> [Diagnostic] {
    if findings.count <= limit { return findings }
    let rest = Dictionary(grouping: findings, by: \.rule).compactMapValues { surplus($0.dropFirst(limit), limit) }
    var told: [String: Int] = [:]
    return findings.compactMap { finding in
      let place = told[finding.rule, default: 0]
      told[finding.rule] = place + 1
      if place < limit { return finding }
      return place == limit ? rest[finding.rule] : nil
    }
  }

  /// One finding for those that are not told; an error among them does not pass for a warning.
  private static func surplus(_ findings: ArraySlice<Diagnostic>, _ limit: Int) -> Diagnostic? {
    guard let first = findings.first, let severity = findings.map(\.severity).max() else { return nil }
    let count = findings.count == 1 ? "one finding more" : "\(findings.count) findings more"
    return Diagnostic(
      rule: first.rule, severity: severity, range: first.range,
      message:
        "from here on there \(findings.count == 1 ? "is" : "are") \(count) of “\(first.rule)”: \(limit) are told",
      help: "mend what is told, and check again")
  }
}
