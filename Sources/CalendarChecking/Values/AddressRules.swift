import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let addressInvalid = CalendarRule(
    "address-invalid", .error, source: "RFC 5545, section 3.3.13",
    summary:
      "The value is no address: it has no scheme, or a character in it that no address holds, as a space or a quote.",
    advice: "Write the whole address, as https://example.com/plan or mailto:dana@example.com.",
    eachProperty: { facts, property in
      guard property.type == .uri || property.type == .calendarAddress, !isAddress(property.line.value) else {
        return []
      }
      let help = property.type == .uri ? "https://…" : "mailto:…"
      return [
        CalendarFinding(
          at: facts.place(property.line.value),
          "\(property.name) is \(Wording.quoted(property.line.rawValue)), which is no address", help: "write \(help)")
      ]
    })

  static let addressUnsafe = CalendarRule(
    "address-unsafe", .error, source: "RFC 3986, section 7",
    summary: "The address runs a script, carries its content with it, or leads into the reader's own machine.",
    advice: "Give an address that begins with https:, http: or mailto:.",
    eachProperty: { facts, property in
      guard property.type == .uri, let scheme = scheme(of: property.line.value), unsafe.contains(scheme) else {
        return []
      }
      return [
        CalendarFinding(
          at: facts.place(property.line.value), "\(property.name) has the scheme \(Wording.quoted(scheme))",
          help: "give an address that begins with https:")
      ]
    })

  private static let unsafe: Set = ["javascript", "vbscript", "data", "file"]

  private static let foreign = Array("\"<>\\^`{|}".utf8)

  /// A scheme with something behind it, and nothing that no address holds (RFC 3986, section 2).
  private static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let scheme = scheme(of: bytes), bytes.count > scheme.utf8.count + 1 else { return false }
    return bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && !foreign.contains($0) }
  }

  /// In small letters; nil where there is none.
  private static func scheme(of bytes: ArraySlice<UInt8>) -> String? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self)
    let isScheme = scheme.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains(scalar))
    }
    guard isScheme, scheme.unicodeScalars.first?.properties.isAlphabetic == true else { return nil }
    return scheme.lowercased()
  }
}
