import PlanText

/// A file that was checked, with places in it as SARIF tells them (section 3.30).
struct SARIFFile {
  private let source: SourceText
  private let address: String

  init(_ source: SourceText) {
    self.source = source
    address = Self.address(of: source.name)
  }

  /// The member that holds a place.
  func writeLocation(_ range: SourceRange, to json: inout JSONWriter) {
    json.key("physicalLocation")
    json.object { json in
      writeArtifact(to: &json)
      json.key("region")
      writeRegion(range, to: &json)
    }
  }

  /// A change of the file (section 3.56).
  func writeChange(_ edits: [TextEdit], to json: inout JSONWriter) {
    json.object { json in
      writeArtifact(to: &json)
      json.key("replacements")
      json.array(edits) { json, edit in
        json.object { json in
          json.key("deletedRegion")
          writeRegion(edit.range, to: &json)
          json.text("insertedContent", edit.replacement)
        }
      }
    }
  }

  private func writeArtifact(to json: inout JSONWriter) {
    json.key("artifactLocation")
    json.object { json in json.member("uri", address) }
  }

  /// Lines and columns count from 1, columns in Unicode scalars; the end is exclusive.
  private func writeRegion(_ range: SourceRange, to json: inout JSONWriter) {
    let start = source.position(at: range.lowerBound)
    let end = source.position(at: range.upperBound)
    json.object { json in
      json.member("startLine", start.line)
      json.member("startColumn", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
    }
  }

  /// The path as a URI reference (RFC 3986, section 4): relative as it was given, so that it is found in a repository.
  private static func address(of path: String) -> String {
    if path == "-" { return "stdin" }
    let names = path.split(separator: "/").filter { $0 != "." }
    var bytes: [UInt8] = []
    URLText.encode(names.joined(separator: "/").utf8, to: &bytes)
    let encoded = String(decoding: bytes, as: UTF8.self)
    if path.hasPrefix("/") { return "file:///" + encoded }
    // A colon in the first name would end a scheme.
    return names.first?.contains(":") == true ? "./" + encoded : encoded
  }
}
