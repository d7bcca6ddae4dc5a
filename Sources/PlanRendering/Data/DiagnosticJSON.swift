import PlanText

/// A finding as data; lines and columns count from 1, columns in Unicode scalars.
struct DiagnosticJSON {
  let diagnostic: Diagnostic
  let source: SourceText

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("rule", diagnostic.rule)
      json.member("severity", diagnostic.severity.rawValue)
      json.member("message", diagnostic.message)
      json.member("help", diagnostic.help)
      write(diagnostic.range, to: &json)
      json.key("notes")
      json.array(diagnostic.notes) { json, note in write(note, to: &json) }
      json.key("fixes")
      json.array(diagnostic.fixes) { json, fix in write(fix, to: &json) }
    }
  }

  private func write(_ note: Diagnostic.Note, to json: inout JSONWriter) {
    json.object { json in
      let position = source.position(at: note.range.lowerBound)
      json.member("message", note.message)
      json.member("line", position.line)
      json.member("column", position.column)
    }
  }

  private func write(_ fix: Fix, to json: inout JSONWriter) {
    json.object { json in
      json.member("title", fix.title)
      json.member("applicability", fix.applicability.rawValue)
      json.key("edits")
      json.array(fix.edits) { json, edit in
        json.object { json in
          write(edit.range, to: &json)
          json.member("replacement", edit.replacement)
        }
      }
    }
  }

  private func write(_ range: SourceRange, to json: inout JSONWriter) {
    let start = source.position(at: range.lowerBound)
    let end = source.position(at: range.upperBound)
    json.member("line", start.line)
    json.member("column", start.column)
    json.member("endLine", end.line)
    json.member("endColumn", end.column)
  }
}
