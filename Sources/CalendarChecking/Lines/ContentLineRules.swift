import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let contentLineInvalid = CalendarRule(
    "content-line-invalid", .error, source: "RFC 5545, section 3.1",
    summary:
      "A line is not a name, parameters, a colon and a value; often it is the rest of a text with a raw line end.",
    advice:
      "Write a line end within a text as `\\n`, and quote a parameter's value that holds a comma, colon or semicolon.",
    eachLine: { facts, line in
      guard let fault = line.fault else { return [] }
      let text = Wording.quoted(String(decoding: line.bytes, as: UTF8.self))
      return [CalendarFinding(at: facts.place(line.bytes), "\(text) \(reason(fault))", help: help(fault))]
    })

  private static func reason(_ fault: ContentLine.Fault) -> String {
    switch fault {
    case .name: "does not begin with a name of letters, digits and hyphens"
    case .colon: "has no colon between name and value"
    case .parameter: "has a parameter that is not of the form NAME=value"
    case .quote: "has a quote where a parameter's value neither begins nor ends"
    }
  }

  private static func help(_ fault: ContentLine.Fault) -> String {
    switch fault {
    case .name, .colon: "if it belongs to the line before, write \\n instead of the line end"
    case .parameter: "write it as LANGUAGE=en"
    case .quote: "quote the whole value, and write a quote within it as ^'"
    }
  }

  static let parameterRepeated = CalendarRule(
    "parameter-repeated", .error, source: "RFC 5545, section 3.2",
    summary: "A property has the same parameter twice, and readers differ on which one counts.",
    advice: "Write it once; several values are divided by commas.",
    eachLine: { facts, line in
      guard line.parameters.count > 1 else { return [] }
      var seen: Set<String> = []
      return line.parameters.filter { !seen.insert($0.name).inserted }.map { parameter in
        CalendarFinding(
          at: facts.place(parameter.bytes), "\(line.name) has the parameter \(Wording.shown(parameter.name)) twice",
          help: "write it once")
      }
    })

  static let parameterNotQuoted = CalendarRule(
    "parameter-not-quoted", .error, source: "RFC 5545, section 3.2",
    summary: "An address in a parameter is not quoted, and at its colon readers see the property's value begin.",
    advice: "Put it in double quotes, as SENT-BY=\"mailto:dana@example.com\".",
    eachLine: { facts, line in
      line.parameters.filter { quoted.contains($0.name) && !$0.values.allSatisfy(\.isQuoted) }.map { parameter in
        CalendarFinding(
          at: facts.place(parameter.bytes), "the address in \(parameter.name) is not quoted",
          help: "write \(parameter.name)=\"…\"")
      }
    })

  private static let quoted: Set = ["ALTREP", "DELEGATED-FROM", "DELEGATED-TO", "DIR", "MEMBER", "SENT-BY"]
}
