import PlanSyntax
import PlanText
import Testing

@testable import PlanModel

/// What is kept to the author's side, in the words in which people ask for it.
struct InternalReadingTests {
  @Test(arguments: ["internal", "Us only", "seller only", "confidential", "hidden", "not shared", "Private"])
  func `a cell keeps its row`(_ text: String) {
    let checked = Checked("| Step | Owner | Due | Visibility |\n|---|---|---|---|\n| A | B | 2026-07-01 | \(text) |\n")
    #expect(checked.compilation.plan.steps.map(\.isInternal) == [true])
    #expect(checked.findings(of: "visibility-unclear").isEmpty)
  }

  @Test(arguments: ["shared", "Both sides", "", "-", "Buyer and seller"])
  func `a cell shares its row`(_ text: String) {
    let checked = Checked("| Step | Owner | Due | Visibility |\n|---|---|---|---|\n| A | B | 2026-07-01 | \(text) |\n")
    #expect(checked.compilation.plan.steps.map(\.isInternal) == [false])
    #expect(checked.findings(of: "visibility-unclear").isEmpty)
  }

  @Test(arguments: [
    ("Notes (internal)", true), ("Private notes", true), ("Margin (us only)", true), ("Hidden costs", false),
    ("Do not forget", false), ("Intern", false), ("Confidential data?", false),
  ])
  func `a header keeps its column only where it says so plainly`(_ header: String, _ isInternal: Bool) {
    let plan = Checked("| Step | Due | \(header) |\n|---|---|---|\n| A | - | x |\n").compilation.plan
    #expect(plan.tables.first?.columns.last?.isInternal == isInternal)
  }

  @Test func `one internal field on a line is kept, and the others are read`() {
    let plan = Checked(
      "Buyer: Acme | Seller: Zed | Budget (internal): SECRET\n\n| Step | Due |\n|---|---|\n| A | - |\n"
    )
    .compilation.plan
    #expect(plan.text(.buyer) == "Acme" && plan.text(.seller) == "Zed")
    #expect(shared(plan).isEmpty)
  }

  @Test(arguments: [
    "## Internal\n\nSECRET", "## Private notes\n\nSECRET", "**Internal:** SECRET", "Internal note: SECRET",
    "> Internal: SECRET", "- [internal] SECRET", "- SECRET (internal)", "- Internal: SECRET",
    "Region: EMEA | Margin (us only): SECRET",
  ])
  func `prose that is marked so is kept`(_ text: String) {
    let plan = Checked("# P\n\n\(text)\n\n# Q\n\n| Step | Due |\n|---|---|\n| A | - |\n").compilation.plan
    #expect(!shared(plan).contains("SECRET"))
  }

  @Test(arguments: [
    "## Internal audit\n\nSHOWN", "The internal team: SHOWN", "- SHOWN (Internet access)", "- [x] SHOWN",
    "Private cloud: SHOWN",
  ])
  func `prose that only speaks of it is shared`(_ text: String) {
    let plan = Checked("# P\n\n\(text)\n\n# Q\n\n| Step | Due |\n|---|---|\n| A | - |\n").compilation.plan
    #expect(shared(plan).contains("SHOWN"))
  }

  @Test(arguments: ["- SECRET (internal)", "- [internal] SECRET", "- Internal: SECRET"])
  func `a risk that is marked so is kept`(_ item: String) {
    let plan = Checked("## Risks\n\n- Holidays in August\n\(item)\n\n| Step | Due |\n|---|---|\n| A | - |\n")
      .compilation.plan
    #expect(plan.risks.map(\.isInternal) == [false, true])
  }

  @Test(arguments: [
    ("#1 + 5d", "2026-07-08"), ("#1 + 1d to #1 + 5d", "2026-07-02 to 2026-07-08"),
    ("2026-07-03 to #1 + 5d", "2026-07-03 to 2026-07-08"), ("#1 + 1d to #3 + 2d", "2026-07-02 to 2026-07-08"),
  ])
  func `a shared date must not count from an internal step`(_ date: String, _ days: String) {
    let checked = Checked(
      """
      | # | Step | Owner | Due | Visibility |
      |---|---|---|---|---|
      | 1 | A | B (Seller) | 2026-07-01 | internal |
      | 2 | C | D (Buyer) | ▶\(date) | |
      | 3 | E | D (Buyer) | 2026-07-06 | |
      """)
    #expect(checked.places(of: "internal-leak") == checked.marks)
    #expect(checked.findings(of: "internal-leak").first?.help == "write the day itself, as \(days)")
  }

  @Test func `nor from one whose id is a word`() {
    let checked = Checked(
      """
      | # | Step | Owner | Due | Visibility |
      |---|---|---|---|---|
      | LEGAL | A | B (Seller) | 2026-07-01 | internal |
      | OPS | C | D (Buyer) | ▶#LEGAL + 5d | |
      """)
    #expect(checked.places(of: "internal-leak") == checked.marks)
  }

  @Test(arguments: [
    "▶Discount approved (internal)", "▶Internal: discount approved", "▶[internal] Discount", "▶Discount (us only)",
  ])
  func `a title hides nothing, and that is said`(_ title: String) {
    let checked = Checked("| Step | Owner | Due |\n|---|---|---|\n| \(title) | Ben Ode (Seller) | 2026-07-01 |\n")
    #expect(checked.places(of: "visibility-unclear") == checked.marks)
    #expect(checked.compilation.plan.steps.map(\.isInternal) == [false])
  }

  @Test(arguments: [
    ("Board approval (internal)", "Ana Ruiz (Buyer)", ""), ("Private cloud: order", "Ben Ode (Seller)", ""),
    ("Discount approved (internal)", "Ben Ode (Seller)", "shared"), ("Internal testing", "Ben Ode (Seller)", ""),
  ])
  func `a title that may be meant otherwise is left alone`(_ title: String, _ owner: String, _ visibility: String) {
    let checked = Checked(
      "| Step | Owner | Due | Visibility |\n|---|---|---|---|\n| \(title) | \(owner) | 2026-07-01 | \(visibility) |\n")
    #expect(checked.findings(of: "visibility-unclear").isEmpty)
  }

  @Test(arguments: [("Internal steps", true), ("Internal to-do", true), ("Internal audit", false), ("Rollout", false)])
  func `a phase hides nothing, and that is said once`(_ phase: String, _ isTold: Bool) {
    let checked = Checked(
      """
      | Step | Owner | Due | Phase |
      |---|---|---|---|
      | ▶One | Ben Ode (Seller) | 2026-07-01 | \(phase) |
      | Two | Ben Ode (Seller) | 2026-07-02 | \(phase) |
      """)
    #expect(checked.places(of: "visibility-unclear") == (isTold ? checked.marks : []))
  }

  @Test func `of two columns that say who may see a row each counts`() {
    let plan = Checked(
      """
      | Step | Owner | Due | Visibility | Audience |
      |---|---|---|---|---|
      | One | Ben Ode (Seller) | 2026-07-01 | | internal |
      | Two | Ben Ode (Seller) | 2026-07-02 | | |
      """
    ).compilation.plan
    #expect(plan.steps.map(\.isInternal) == [true, false])
  }

  @Test func `what a heading keeps still sets how the plan is read`() {
    let plan = Checked(
      """
      | Step | Owner | Due |
      |---|---|---|
      | One | Ben Ode (Seller) | 04/07/2026 |

      ## Internal notes

      Date order: DMY
      UID: 6fa459ea-ee8a-4ca4-894e-db77e160355e
      Goal: more
      """
    ).compilation.plan
    #expect(plan.steps[0].dueDay == Day(iso: "2026-07-04"))
    #expect(plan.text(.uid) != nil && plan.text(.goal) == nil)
  }

  @Test func `a table that a heading keeps, and a title that keeps nothing, are told`() {
    let checked = Checked(
      """
      # ▶Plan (internal)

      ## Notes (internal)

      ▶| Step | Owner | Due |
      |---|---|---|
      | One | Ben Ode (Seller) | 2026-07-01 |

      # Shared again

      | Step | Owner | Due |
      |---|---|---|
      | Two | Ben Ode (Seller) | 2026-07-02 |
      """)
    #expect(checked.compilation.plan.steps.map(\.isInternal) == [true, false])
    #expect(checked.findings(of: "visibility-unclear").count == 2)
  }

  @Test func `a row that names a phase as internal keeps the rows of the phase`() {
    let plan = Checked(
      """
      | Step | Owner | Due |
      |---|---|---|
      | One | Ben Ode (Seller) | 2026-07-01 |
      | **Approvals (internal)** | | |
      | Two | Ben Ode (Seller) | 2026-07-02 |
      | **Rollout** | | |
      | Three | Ben Ode (Seller) | 2026-07-03 |
      """
    ).compilation.plan
    #expect(plan.steps.map(\.isInternal) == [false, true, false])
  }

  /// The texts of the paragraphs that both sides may read.
  private func shared(_ plan: Plan) -> String {
    plan.passages.map { passage in
      guard case .prose(let blocks) = passage else { return "" }
      return blocks.filter { !$0.isInternal }.map { prose -> String in
        guard case .paragraph(let paragraph) = prose.element.block else { return "" }
        return paragraph.content.plainText
      }.joined(separator: "\n")
    }.joined().trimmingSpace
  }
}
