public import PlanModel
import PlanText

/// What checking found in several plans, as one object; `check.schema.json` describes it.
public struct CheckJSON: Sendable {
  private let compilations: [Compilation]

  public init(_ compilations: [Compilation]) {
    self.compilations = compilations
  }

  /// The JSON text, UTF-8.
  public var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.key("plans")
      json.array(compilations) { json, compilation in write(compilation, to: &json) }
      json.member("errors", count(.error))
      json.member("warnings", count(.warning))
    }
    json.end()
    return json.bytes
  }

  private func write(_ compilation: Compilation, to json: inout JSONWriter) {
    let source = compilation.plan.source
    json.object { json in
      json.member("path", source.name)
      json.key("diagnostics")
      json.array(compilation.diagnostics) { json, diagnostic in
        DiagnosticJSON(diagnostic: diagnostic, source: source).write(to: &json)
      }
    }
  }

  private func count(_ severity: Severity) -> Int {
    compilations.reduce(0) { $0 + $1.count(severity) }
  }
}
