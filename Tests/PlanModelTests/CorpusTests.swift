import Foundation
import PlanModel
import PlanText
import Testing

/// Plans as people have them, each with what must be read from it; a new file is a new test.
@Suite struct `Plans that people have` {
  @Test(arguments: Corpus.names)
  func `are read as a person would read them`(name: String) throws {
    let expected = try Corpus.expectation(name)
    let compilation = try Corpus.compile(name, asOf: expected.asOf)
    for difference in Reading(compilation, expected).differences() {
      Issue.record("\(name): \(difference)")
    }
  }
}

/// The folder of plans beside this file.
enum Corpus {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("plans")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
  }()

  static func compile(_ name: String, asOf: String) throws -> Compilation {
    let data = try Data(contentsOf: folder.appendingPathComponent(name + ".md"))
    let day = try #require(Day(iso: asOf))
    return Compilation(SourceText(name: "plans/\(name).md", bytes: Array(data)), asOf: .given(day))
  }

  static func expectation(_ name: String) throws -> Expectation {
    let data = try Data(contentsOf: folder.appendingPathComponent(name + ".expected.json"))
    return try JSONDecoder().decode(Expectation.self, from: data)
  }
}

/// A value of an expectation: `"*"` matches anything.
struct Expected<Value: Decodable & Equatable>: Decodable {
  let isAny: Bool
  let value: Value?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    isAny = (try? container.decode(String.self)) == "*"
    value = isAny || container.decodeNil() ? nil : try container.decode(Value.self)
  }

  func matches(_ actual: Value?) -> Bool { isAny || value == actual }
}

struct Expectation: Decodable {
  struct Owner: Decodable {
    let name: Expected<String>
    let side: Expected<String>
    let isPerson: Expected<Bool>
  }

  /// Owners in order, or anything at all.
  struct Owners: Decodable {
    let list: [Owner]?
    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      list = (try? container.decode(String.self)) == "*" ? nil : try container.decode([Owner].self)
    }
  }

  struct Step: Decodable {
    let id: Expected<String>?
    let title: Expected<String>
    let phase: Expected<String>
    let owners: Owners
    let start: Expected<String>
    let due: Expected<String>
    let status: Expected<String>
    let dependsOn: Expected<[String]>
    let slips: Expected<Int>
  }

  struct Report: Decodable {
    let line: Expected<Int>
    let about: String
    let severity: String
  }

  struct Person: Decodable {
    let name: Expected<String>
    let side: Expected<String>
    let role: Expected<String>
  }

  let asOf: String
  let plan: Bool
  let title: Expected<String>
  let goLive: Expected<String>
  let targetClose: Expected<String>
  let steps: [Step]
  let mustReport: [Report]
  let mustNotReport: [String]?
  let people: [Person]?
  let risks: Expected<Int>?
  let criteria: Expected<Int>?
  let buyer: Expected<String>?
  let seller: Expected<String>?
  let goal: Expected<String>?
  let errors: Expected<Int>
}

/// What was read, held against what was expected.
struct Reading {
  let compilation: Compilation
  let expected: Expectation
  var plan: Plan { compilation.plan }

  init(_ compilation: Compilation, _ expected: Expectation) {
    self.compilation = compilation
    self.expected = expected
  }

  func differences() -> [String] {
    planDifferences() + stepsDifferences() + reportDifferences()
  }

  private func check<Value>(_ what: String, _ expected: Expected<Value>?, _ actual: Value?) -> [String] {
    guard let expected, !expected.matches(actual) else { return [] }
    return ["\(what) is \(actual.map { "\($0)" } ?? "null"), not \(expected.value.map { "\($0)" } ?? "null")"]
  }

  private func planDifferences() -> [String] {
    var found = check("title", expected.title, plan.title.value)
    found +=
      check("go-live", expected.goLive, plan.goLive?.iso) + check("close", expected.targetClose, plan.targetClose?.iso)
    found += check("buyer", expected.buyer, plan.text(.buyer)) + check("seller", expected.seller, plan.text(.seller))
    found += check("goal", expected.goal, plan.text(.goal)) + check("risks", expected.risks, plan.risks.count)
    found += check("criteria", expected.criteria, plan.criteria.count)
    if expected.plan == plan.tables.isEmpty { found.append("plan is \(!plan.tables.isEmpty)") }
    guard let people = expected.people else { return found }
    if people.count != plan.people.count { return found + ["\(plan.people.count) people, not \(people.count)"] }
    for (expected, actual) in zip(people, plan.people) {
      found +=
        check("person", expected.name, actual.name)
        + check("\(actual.name)'s side", expected.side, actual.side.rawValue)
      found += check("\(actual.name)'s role", expected.role, actual.role)
    }
    return found
  }

  private func stepsDifferences() -> [String] {
    guard expected.steps.count == plan.steps.count else {
      return ["\(plan.steps.count) steps, not \(expected.steps.count): \(plan.steps.map(\.title))"]
    }
    return zip(expected.steps, plan.steps).flatMap { expected, actual in
      stepDifferences(expected, actual).map { "line \(actual.line), \(actual.title.debugDescription): \($0)" }
    }
  }

  private func stepDifferences(_ expected: Expectation.Step, _ actual: Step) -> [String] {
    var found = check("id", expected.id, actual.id) + check("title", expected.title, actual.title)
    found += check("phase", expected.phase, actual.phase) + check("start", expected.start, actual.startDay?.iso)
    found +=
      check("due", expected.due, actual.dueDay?.iso) + check("status", expected.status, actual.status.status.rawValue)
    found += check("dependsOn", expected.dependsOn, actual.dependencies.map { plan.steps[$0.step].title })
    found += check("slips", expected.slips, actual.due.slips.count)
    guard let owners = expected.owners.list else { return found }
    guard owners.count == actual.owners.count else {
      return found + ["\(actual.owners.count) owners, not \(owners.count): \(actual.owners.map(\.name))"]
    }
    for (expected, actual) in zip(owners, actual.owners) {
      found +=
        check("owner", expected.name, actual.name) + check("\(actual.text)'s side", expected.side, actual.side.rawValue)
      found += check("\(actual.text) being a person", expected.isPerson, actual.isPerson)
    }
    return found
  }

  private func reportDifferences() -> [String] {
    let actual = compilation.diagnostics.map { diagnostic in
      (line: plan.source.position(at: diagnostic.range.lowerBound).line, diagnostic: diagnostic)
    }
    var found = check("errors", expected.errors, compilation.count(.error))
    if !found.isEmpty {
      found += actual.filter { $0.diagnostic.severity == .error }.map {
        "  error at \($0.line): \($0.diagnostic.rule): \($0.diagnostic.message)"
      }
    }
    for report in expected.mustReport {
      let isThere = actual.contains {
        report.line.matches($0.line) && $0.diagnostic.rule == report.about
          && $0.diagnostic.severity.rawValue == report.severity
      }
      if !isThere {
        let same = actual.filter { $0.diagnostic.rule == report.about }.map { "\($0.line) \($0.diagnostic.severity)" }
        found.append(
          "no \(report.severity) \(report.about) at line \(report.line.value.map(String.init) ?? "*"); found at \(same)"
        )
      }
    }
    for rule in expected.mustNotReport ?? [] {
      found += actual.filter { $0.diagnostic.rule == rule }.map {
        "\(rule) at line \($0.line): \($0.diagnostic.message)"
      }
    }
    return found
  }
}
