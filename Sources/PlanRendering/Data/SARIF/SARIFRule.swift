public import PlanText

/// What a reader of SARIF is told about a rule (SARIF 2.1.0, section 3.49).
public struct SARIFRule: Sendable {
  /// As findings name it, as `owner-missing`.
  public let name: String
  /// That of the rule's findings, unless one brings its own, as in a draft.
  public let severity: Severity
  /// One sentence: what is wrong and why it matters.
  public let summary: String
  /// What to do about it, in a sentence or two.
  public let advice: String
  /// All of it as Markdown, with examples where there are some.
  public let markdown: String

  /// A rule of plans or of calendars, told in its own words.
  public init(name: String, severity: Severity, summary: String, advice: String, markdown: String) {
    self.name = name
    self.severity = severity
    self.summary = summary
    self.advice = advice
    self.markdown = markdown
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", name)
      json.member("name", name)
      json.text("shortDescription", summary)
      json.text("fullDescription", "\(summary) \(advice)")
      json.key("help")
      json.object { json in
        json.member("text", advice)
        json.member("markdown", markdown)
      }
      json.key("defaultConfiguration")
      json.object { json in json.member("level", severity.rawValue) }
      json.key("properties")
      json.object { json in
        json.member("problem.severity", severity == .note ? "recommendation" : severity.rawValue)
        json.key("tags")
        json.array(["mutual-action-plan"]) { json, tag in json.value(tag) }
      }
    }
  }
}

extension JSONWriter {
  /// A message of SARIF that is nothing but text.
  mutating func text(_ name: StaticString, _ text: String) {
    key(name)
    object { json in json.member("text", text) }
  }
}
