public import PlanModel
import PlanText

/// What checking found as SARIF 2.1.0, the form in which GitHub code scanning and other services take findings.
public struct SARIFLog: Sendable {
  private let files: [CheckJSON.File]
  private let rules: [SARIFRule]

  /// What was found in plans; `rules` are all that were asked.
  public init(_ compilations: [Compilation], rules: [SARIFRule]) {
    self.init(compilations.map { ($0.plan.source, $0.diagnostics) }, rules: rules)
  }

  /// What was found in any files.
  public init(_ files: [CheckJSON.File], rules: [SARIFRule]) {
    self.files = files
    self.rules = rules
  }

  /// The JSON text, UTF-8.
  public var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.key("runs")
      json.array([files]) { json, files in write(files, to: &json) }
    }
    json.end()
    return json.bytes
  }

  private func write(_ files: [CheckJSON.File], to json: inout JSONWriter) {
    let places = Dictionary(rules.enumerated().map { ($1.name, $0) }) { first, _ in first }
    json.object { json in
      json.key("tool")
      json.object { json in
        json.key("driver")
        json.object { json in writeDriver(to: &json) }
      }
      json.member("columnKind", "unicodeCodePoints")
      json.key("results")
      json.array(files.flatMap { SARIFResult.all(of: $0, rules: places) }) { json, result in result.write(to: &json) }
    }
  }

  private func writeDriver(to json: inout JSONWriter) {
    json.member("name", "mutual")
    json.member("semanticVersion", Version.number)
    json.member("version", Version.number)
    json.key("rules")
    json.array(rules) { json, rule in rule.write(to: &json) }
  }
}
