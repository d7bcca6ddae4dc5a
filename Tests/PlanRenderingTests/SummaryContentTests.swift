import PlanModel
import Testing

@testable import PlanRendering

struct SummaryContentTests {
  private let columns = "#|Phase|Step|Owner|Due|Status|Depends on"

  private func content(_ rows: [String], above: String = "", below: String = "") throws -> SummaryContent {
    SummaryContent(try Rendered(columns: columns, rows: rows, above: above, below: below).view)
  }

  private func rows(_ kind: SummarySection.Kind, of content: SummaryContent) -> [SummaryRow] {
    content.sections.first { $0.kind == kind }?.rows ?? []
  }

  @Test func `The verdict is go-live's day with how it stands`() throws {
    let late = try content(
      ["1|A|Build|Dana Wu (Buyer)|2026-06-05|Open|", "2|A|Go-live|Sam (Seller)|2026-06-12|Open|1"],
      above: "Go-live: ~~2026-06-08~~ 2026-06-12")
    let goLive = try #require(late.opening.goLive)
    #expect(goLive.day == "Fri 12 Jun 2026" && goLive.note == "3 days ago, first agreed for 8 Jun")
    #expect(goLive.state == .late && goLive.verdict?.hasPrefix("Late by ") == true)
    let onCourse = try content(["1|A|Go-live|Sam (Seller)|2026-09-01|Open|"], above: "Go-live: 2026-09-01")
    #expect(onCourse.opening.goLive?.state == .onCourse && onCourse.opening.goLive?.verdict == "On course")
    let open = try content(["1|A|Talk|Sam (Seller)|2026-09-01|Open|"], above: "Go-live: [Start]")
    #expect(open.opening.goLive?.day == "[Start]" && open.opening.goLive?.state == nil)
  }

  @Test func `Open decisions are steps that speak of one, soonest first, and the word of who decides`() throws {
    let steps = [
      "1|A|Contract signed|Dana Wu (Buyer)|2026-07-20|Open|", "2|A|Budget|Ruth Adler (Buyer)||Open|",
      "3|A|Scope approved|Dana Wu (Buyer)|2026-06-01|Done|", "4|A|Single sign-on works|Sam (Seller)|2026-07-01|Open|",
    ]
    let decisions = rows(.decisions, of: try content(steps, above: "Decision maker: Ruth Adler"))
    #expect(decisions.map(\.title) == ["Not confirmed yet: Ruth Adler", "Contract signed", "Budget"])
    #expect(decisions.map(\.when) == [nil, "Mon 20 Jul", "no date"])
    #expect(decisions.map(\.who) == [nil, "Dana Wu (Buyer)", "Ruth Adler (Buyer)"])
    #expect(rows(.decisions, of: try content(steps))[0].title == "Nobody is named who decides")
  }

  @Test(arguments: [
    ("Ruth Adler, 2026-06-12", true), ("Ruth Adler", true), ("Ruth Adler, [Date]", false),
    ("Jon Smith, 2026-06-12", false),
  ])
  func `A decision maker who confirmed is not waited for`(_ field: String, _ isConfirmed: Bool) throws {
    let decisions = rows(
      .decisions,
      of: try content(
        ["1|A|Signature|Dana Wu (Buyer)|2026-07-20|Open|"],
        above: "Decision maker: Ruth Adler\n\nConfirmed: \(field)"))
    #expect(decisions.count == (isConfirmed ? 1 : 2))
  }

  @Test func `A phase waits for those that its steps wait for, less what follows from others`() throws {
    let phases = rows(
      .phases,
      of: try content([
        "1|Prove|One|D (Buyer)|2026-07-01|Open|", "2|Assure|Two|D (Buyer)|2026-07-02|Open|1",
        "3|Sign|Three|D (Buyer)|2026-07-03|Open|1, 2", "4|Train|Four|D (Buyer)|2026-07-04|Cancelled|3",
        "5|Train|Five|D (Buyer)|2026-07-05|Open|1", "6|Launch|Six|D (Buyer)|2026-07-06|Open|3, 5",
      ]))
    #expect(phases.map(\.title) == ["Prove", "Assure", "Sign", "Train", "Launch"])
    #expect(
      phases.map(\.detail) == [nil, "waits for Prove", "waits for Assure", "waits for Prove", "waits for Sign, Train"])
    #expect(phases.map(\.who) == ["0 of 1 done", "0 of 1 done", "0 of 1 done", "0 of 1 done", "0 of 1 done"])
  }

  @Test func `Phases that wait for one another keep what they wait for`() throws {
    let phases = rows(
      .phases,
      of: try content([
        "1|A|One|D (Buyer)|2026-07-01|Open|", "2|B|Two|D (Buyer)|2026-07-02|Open|1",
        "3|A|Three|D (Buyer)|2026-07-03|Open|2", "4|C|Four|D (Buyer)|2026-07-04|Open|2, 3",
      ]))
    #expect(phases.map(\.detail) == ["waits for B", "waits for A", "waits for A, B"])
  }

  @Test func `A long critical path is told by its ends`() throws {
    let steps = (1...30).map {
      "\($0)|A|Step number \($0)|D (Buyer)|2026-07-\($0 < 10 ? "0" : "")\($0)|Open|\($0 > 1 ? "\($0 - 1)" : "")"
    }
    let path = try #require(try content(steps).opening.criticalPath)
    let parts = path.split(separator: " → ")
    #expect(parts.first == "Step number 1" && parts.last == "Step number 30")
    let gaps = parts.compactMap { $0.firstMatch(of: #/^… (\d+) more …$/#)?.output.1 }
    #expect(gaps.map { Int($0) } == [30 - (parts.count - 1)])
  }

  @Test(arguments: [1, 6, 20, 60, 200]) func `What does not fit is counted`(_ count: Int) throws {
    let words = String(repeating: "and more to say ", count: 20)
    let steps = (1...count).map {
      "\($0)|P\($0 % 9)|Step \($0) \(words)|\($0 % 2 == 0 ? "D (Buyer)" : "S (Seller)")|2026-07-\(10 + $0 % 20)|Open|"
    }
    let rendered = try Rendered(columns: columns, rows: steps, above: "Go-live: 2026-12-01\n\nGoal: \(words)")
    let content = SummaryContent(rendered.view)
    for (kind, side) in [(SummarySection.Kind.nextBuyer, Side.buyer), (.nextSeller, .seller)] {
      let steps = NextSteps(of: side, in: rendered.view, withOverdue: true).steps
      guard let section = content.sections.first(where: { $0.kind == kind }) else {
        #expect(steps.isEmpty)
        continue
      }
      #expect(section.count == steps.count && section.rows.count >= min(3, steps.count))
      let rest = steps.count - section.rows.count
      #expect(section.more == (rest > 0 ? "and \(rest) more step\(rest == 1 ? "" : "s"), see the page" : nil))
    }
    #expect(content.opening.goal?.hasSuffix("to say\u{A0}…") == true || content.opening.goal?.hasSuffix("…") == true)
  }

  @Test func `A short plan is told whole, in larger type`() throws {
    let content = try content(
      ["1|A|One|D (Buyer)|2026-07-01|Open|", "2|A|Two|S (Seller)|2026-07-02|Done|"],
      below: "## Success criteria\n\n- Stock counts by hand: none")
    #expect(content.isLarge && content.sections.allSatisfy { $0.more == nil })
    #expect(rows(.steps, of: content).map(\.detail) == ["On track", "Done"])
    #expect(rows(.criteria, of: content).map(\.title) == ["Stock counts by hand: none"])
  }

  @Test func `A step that is only due soon is at no risk`() throws {
    let content = try content([
      "1|A|One|D (Buyer)|2026-06-16|Open|", "2|A|Two|D (Buyer)|2026-06-17|At risk|",
      "3|A|Three|S (Seller)|2026-06-01|Open|", "4|A|Four|D (Buyer)|2026-06-18|Open|3",
    ])
    #expect(rows(.steps, of: content).map(\.detail) == ["Off track", "Due soon", "At risk", "Off track"])
    #expect(rows(.attention, of: content).map(\.title) == ["Three", "Four", "Two"])
  }

  @Test func `A view says what it is about`() throws {
    let rendered = try Rendered(
      columns: "Step|Owner|Due|Depends on",
      rows: ["One|D (Buyer)|2026-07-01|", "Two|S (Seller)|2026-07-02|", "Three|S (Seller)|2026-07-03|One"])
    let view = PlanView(shared: rendered.checked, focus: .side(.buyer))
    let text = SummaryText(content: SummaryContent(view)).text
    #expect(text.contains("Only a part of the plan: 1 of its 3 steps.") && !text.contains("Two"))
  }

  @Test func `A view tells its own steps, and the phases that hold them`() throws {
    let rendered = try Rendered(
      columns: columns,
      rows: [
        "1|A|One|D (Buyer)|2026-07-01|Open|", "2|B|Contract approved|S (Seller)|2026-07-02|Open|1",
        "3|C|Three|D (Buyer)|2026-07-03|Open|2",
      ])
    let content = SummaryContent(PlanView(shared: rendered.checked, focus: .side(.buyer)))
    #expect(rows(.phases, of: content).map(\.title) == ["A", "C"])
    #expect(rows(.decisions, of: content).map(\.title) == ["Nobody is named who decides"])
  }

  @Test func `What is internal is marked in the edition for one's own side`() throws {
    let rendered = try Rendered(
      columns: "Step|Owner|Due|Visibility", rows: ["One|D (Buyer)|2026-07-01|", "Two|S (Seller)|2026-07-02|internal"])
    let summary = Summary(view: PlanView(whole: rendered.checked))
    let markdown = summary.markdown.replacing("\\", with: "")
    for text in [summary.text, markdown, String(decoding: summary.html, as: UTF8.self)] {
      #expect(text.contains("Internal edition") && text.contains("Two (internal)"))
    }
  }
}
