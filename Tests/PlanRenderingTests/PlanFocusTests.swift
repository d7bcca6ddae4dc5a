import PlanModel
import Testing

@testable import PlanRendering

/// The artifacts of a part of a plan.
struct PlanFocusTests {
  private func rendered() throws -> Rendered {
    try Rendered(
      columns: "#|Step|Owner|Due|Depends on|Phase|Visibility",
      rows: [
        "1|One|Dana Wu (Buyer)|2026-07-01||Trial|", "2|Two|Sam Ortiz (Seller)|2026-07-10|1|Trial|",
        "3|Three|Sam Ortiz (Seller)|2026-07-12|2|Legal|",
        "4|Four|Dana Wu (Buyer), Sam Ortiz (Seller)|2026-07-15|3|Legal|",
        "5|Five|Sam Ortiz (Seller)|2026-07-16|4|Legal|", "6|Six|Sam Ortiz (Seller)|2026-07-17||Secret|internal",
        "7|Seven|Sam Ortiz (Seller)|2026-08-17|5|Legal|",
      ], above: "Go-live: 2026-09-01")
  }

  @Test func `A view has its steps, what they wait for and what waits for them`() throws {
    let rendered = try rendered()
    let view = PlanView(shared: rendered.checked, focus: .side(.buyer))
    #expect(view.ownSteps.map(\.id) == ["1", "4"])
    #expect(view.steps.map(\.id) == ["1", "2", "3", "4", "5"])
    #expect(view.stepCount == 2)
    let artifacts = rendered.artifacts(ArtifactOrder(revision: Rendered.revision, focus: .side(.buyer)))
    #expect(
      artifacts.keys.sorted() == [
        ".side.buyer.html", ".side.buyer.ics", ".side.buyer.json", ".side.buyer.summary.html",
      ])
    let calendar = Rendered.lines(artifacts[".side.buyer.ics"] ?? [])
    #expect(Rendered.values(of: "SUMMARY", in: calendar) == ["One (Dana Wu)", "Four (Dana Wu\\, Sam Ortiz)"])
    #expect(Rendered.values(of: "NAME", in: calendar) == ["Plan: the buyer's steps"])
    let page = String(decoding: artifacts[".side.buyer.html"] ?? [], as: UTF8.self)
    #expect(page.contains("id=\"step-5\"") && !page.contains("id=\"step-7\"") && !page.contains("#step-7"))
    #expect(page.contains("<h1 dir=\"auto\">Plan: the buyer&#39;s steps</h1>"))
  }

  @Test func `Views are found by names as people write them`() throws {
    let plan = try rendered().compilation.plan
    #expect(PlanFocus.owner("dana wu").resolved(in: plan) == .owner("Dana Wu"))
    #expect(PlanFocus.phase("legal").resolved(in: plan) == .phase("Legal"))
    #expect(PlanFocus.owner("Dana").resolved(in: plan) == nil)
    #expect(PlanFocus.phase("Secret").resolved(in: plan) == nil)
    #expect(PlanFocus.phase("x").names(in: plan) == ["Trial", "Legal"])
    #expect(PlanFocus.phase("secret").resolved(in: plan, isInternal: true) == .phase("Secret"))
    #expect(PlanFocus.fileSuffix(of: .owner("Dana Wu"), isInternal: false, in: plan) == ".owner.dana-wu")
    #expect(PlanFocus.fileSuffix(of: .phase("Secret"), isInternal: true, in: plan) == ".internal.phase.secret")
  }

  @Test func `Without a date of its own a view has no calendar`() throws {
    let rendered = try Rendered(
      columns: "Step|Owner|Due", rows: ["One|Dana Wu (Buyer)|TBD", "Two|Sam Ortiz (Seller)|2026-07-01"])
    let artifacts = rendered.artifacts(ArtifactOrder(revision: Rendered.revision, focus: .side(.buyer)))
    #expect(artifacts[".side.buyer.ics"] == nil)
    #expect(artifacts.count == 3)
  }
}
