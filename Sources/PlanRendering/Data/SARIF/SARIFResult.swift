import PlanText

/// A finding as SARIF tells it (section 3.27).
struct SARIFResult {
  private let diagnostic: Diagnostic
  private let file: SARIFFile
  /// Place of the rule among those of the run.
  private let rule: Int?
  private let fingerprint: String

  /// The findings in a file, in their order, as many as are told.
  static func all(of file: CheckJSON.File, rules: [String: Int]) -> [SARIFResult] {
    var fingerprints = SARIFFingerprints(file.source)
    let shown = SARIFFile(file.source)
    return FindingLimit.apply(to: file.diagnostics).map { diagnostic in
      SARIFResult(
        diagnostic: diagnostic, file: shown, rule: rules[diagnostic.rule],
        fingerprint: fingerprints.next(of: diagnostic))
    }
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("ruleId", diagnostic.rule)
      if let rule { json.member("ruleIndex", rule) }
      json.member("level", diagnostic.severity.rawValue)
      json.text("message", message)
      json.key("locations")
      json.array([diagnostic.range]) { json, range in
        json.object { json in file.writeLocation(range, to: &json) }
      }
      if !diagnostic.notes.isEmpty { writeNotes(to: &json) }
      json.key("partialFingerprints")
      json.object { json in json.member("primaryLocationLineHash", fingerprint) }
      if !diagnostic.fixes.isEmpty { writeFixes(to: &json) }
    }
  }

  /// The fact with what to write instead: readers of SARIF show nothing else beside a line.
  private var message: String {
    let help = diagnostic.help.map { "\nhelp: " + Self.plain($0) } ?? ""
    return Self.plain(diagnostic.message) + help
  }

  private func writeNotes(to json: inout JSONWriter) {
    json.key("relatedLocations")
    json.array(diagnostic.notes.enumerated()) { json, note in
      json.object { json in
        json.member("id", note.offset)
        file.writeLocation(note.element.range, to: &json)
        json.text("message", Self.plain(note.element.message))
      }
    }
  }

  private func writeFixes(to json: inout JSONWriter) {
    json.key("fixes")
    json.array(diagnostic.fixes) { json, fix in
      json.object { json in
        json.text("description", Self.plain(fix.title))
        json.key("artifactChanges")
        json.array([fix.edits]) { json, edits in file.writeChange(edits, to: &json) }
        json.key("properties")
        json.object { json in json.member("applicability", fix.applicability.rawValue) }
      }
    }
  }

  /// Text of a plan that makes no link in a message (section 3.11.6), nor anything that a reader would obey.
  private static func plain(_ text: String) -> String {
    VisibleText.of(text).replacing("](", with: "\\](")
  }
}
