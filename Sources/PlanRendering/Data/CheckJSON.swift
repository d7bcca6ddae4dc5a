public import PlanModel
public import PlanText

/// What checking found in several plans or calendars, as one object; `check.schema.json` describes it.
public struct CheckJSON: Sendable {
  /// A file and what was found in it.
  public typealias File = (source: SourceText, diagnostics: [Diagnostic])

  /// What the files are called together.
  private let kind: StaticString
  private let files: [File]

  /// What was found in plans.
  public init(_ compilations: [Compilation]) {
    kind = "plans"
    files = compilations.map { ($0.plan.source, $0.diagnostics) }
  }

  /// What was found in calendars.
  public init(calendars: [File]) {
    kind = "calendars"
    files = calendars
  }

  /// The JSON text, UTF-8.
  public var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.key(kind)
      json.array(files) { json, file in write(file, to: &json) }
      json.member("errors", count(.error))
      json.member("warnings", count(.warning))
    }
    json.end()
    return json.bytes
  }

  private func write(_ file: File, to json: inout JSONWriter) {
    json.object { json in
      json.member("path", file.source.name)
      json.key("diagnostics")
      json.array(FindingLimit.apply(to: file.diagnostics)) { json, diagnostic in
        DiagnosticJSON(diagnostic: diagnostic, source: file.source).write(to: &json)
      }
    }
  }

  private func count(_ severity: Severity) -> Int {
    files.reduce(0) { $0 + $1.diagnostics.count { $0.severity == severity } }
  }
}
