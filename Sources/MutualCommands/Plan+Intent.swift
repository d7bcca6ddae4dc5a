import PlanModel
import PlanSyntax
import PlanText

extension Plan {
  /// Whether a file without a table of steps was meant to be a plan: notes may name a customer, and a README may show
  /// a plan as an example.
  var wasMeantAsPlan: Bool {
    if markdown.brokenTables.contains(where: { $0.fault == .cellCount }) { return true }
    if !fencedTables.isEmpty, !companies.isEmpty || !days.isEmpty || isAllCode { return true }
    return (!days.isEmpty || companies.count == 2) && source.bytes.contains(UInt8(ascii: "|"))
  }

  private var companies: [String] { [.buyer, .seller].compactMap(text) }

  private var days: [Day] { [goLiveField?.day, targetClose].compactMap(\.self) }

  /// Whether nothing but headings and comments stands around code.
  private var isAllCode: Bool {
    markdown.elements.allSatisfy { element in
      switch element.block {
      case .code, .heading, .html, .thematicBreak: true
      default: false
      }
    }
  }
}
