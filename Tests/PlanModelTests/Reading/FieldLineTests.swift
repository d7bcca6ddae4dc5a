import PlanModel
import PlanText
import Testing

/// Several fields on one line.
@Suite struct FieldLineTests {
  private func compilation(_ line: String) -> Compilation {
    Checked("\(line)\n\n| Step | Owner | Due |\n|---|---|---|\n| One | Ana Ruiz | 2026-09-01 |\n").compilation
  }

  /// Each field with what stands in the source where it says that its name and value are.
  private func fields(_ line: String) -> [String] {
    let plan = compilation(line).plan
    return plan.fields.map { field in
      let places = [field.nameRange, field.range].map { plan.source.text(in: $0) }
      return places == [field.name, field.text]
        ? "\(field.name)=\(field.text)" : "\(field.name)=\(field.text) \(places)"
    }
  }

  @Test(arguments: [
    "**Customer:** Acme   **Vendor:** Oreline", "**Customer:** Acme **Vendor:** Oreline",
    "**Customer**: Acme **Vendor**: Oreline", "**Customer:** Acme, **Vendor:** Oreline",
    "**Customer:** Acme; **Vendor:** Oreline", "**Customer:** Acme / **Vendor:** Oreline",
    "**Customer:** Acme — **Vendor:** Oreline", "**Customer:** Acme – **Vendor:** Oreline",
    "**Customer:** Acme · **Vendor:** Oreline", "Customer: Acme   Vendor: Oreline", "Customer: Acme, Vendor: Oreline",
    "Customer: Acme; Vendor: Oreline", "Customer: Acme / Vendor: Oreline", "Customer: Acme — Vendor: Oreline",
    "Customer: Acme – Vendor: Oreline", "Customer: Acme · Vendor: Oreline", "**Customer: Acme, Vendor: Oreline**",
    "- customer: Acme, vendor: Oreline",
  ])
  func `a known name begins another field`(_ line: String) {
    #expect(fields(line).map { $0.lowercased() } == ["customer=acme", "vendor=oreline"])
  }

  @Test func `so do others, as often as they stand there`() {
    #expect(
      fields("**Champion:** Ana Ruiz **Decision maker:** Tom Ford") == [
        "Champion=Ana Ruiz", "Decision maker=Tom Ford",
      ])
    #expect(
      fields("Customer: Acme, Check-in: Mondays 10:00, Go-live: 2026-09-01 | Vendor: Oreline") == [
        "Customer=Acme", "Check-in=Mondays 10:00", "Go-live=2026-09-01", "Vendor=Oreline",
      ])
  }

  @Test func `a link in the value before ends where the other field begins`() throws {
    let plan = compilation("**Customer:** [Acme](https://vendor.example) *Ltd*, **Vendor:** Oreline").plan
    #expect(plan.fields.map(\.text) == ["Acme Ltd", "Oreline"])
    #expect(
      plan.fields.map { plan.source.text(in: $0.range) } == ["[Acme](https://vendor.example) *Ltd*", "Oreline"])
  }

  @Test(arguments: [
    "**Risks (internal):** our price is high; **Champion:** weak; **Vendor:** no engineer before August",
    "**Goal (internal):** upsell **Customer:** Acme has no idea",
    "**Goal:** **Buyer:** close the books; **Seller:** a public reference", "**Goal:** one thing. **Outcome:** another",
    "**Risks:** **Customer:** no SSO admin; **Vendor:** no PM until July",
    "**Success criteria:** **Customer:** 90 % adoption; **Vendor:** signed reference",
    "**Decision maker:** **Customer:** Ann Cho, **Vendor:** Tom Ford",
    "**Working days:** **Buyer:** Mon-Thu; **Seller:** Mon-Fri",
    "**Confirmed:** **Customer:** Ann Cho, 2026-06-12; **Vendor:** Tom Ford, 2026-06-12",
    "**Go-live:** 2026-08-03 (**Target close:** 2026-07-01)",
  ])
  func `nor is a sentence with bold names in it, nor what is internal`(_ line: String) {
    #expect(compilation(line).plan.fields.count <= 1)
  }

  @Test(arguments: [
    "Goal: Buyer: they sign", "Goal:  Buyer: they sign", "Goal: one price, Customer: one invoice",
    "Customer: Acme, Notes: paid by Globex", "Customer: Acme, the vendor: Oreline", "Customer: Acme Vendor: Oreline",
    "Customer: Acme, Budget: 40,000", "Customer: Acme, customer: Globex", "Champion (internal): Ana, Vendor: Oreline",
    "Compelling event: the lease ends, Risk: none", "Check-in: Mondays, Start: soon",
    "Go-live: 2026-09-15 (IT / Goal: x)",
  ])
  func `a sentence with a colon is not divided`(_ line: String) {
    let plan = compilation(line).plan
    #expect(plan.fields.count <= 1)
    let value = line.split(separator: ":", maxSplits: 1)[1].trimmingPrefix { $0 == " " }
    #expect(plan.fields.allSatisfy { $0.text == value })
  }
}
