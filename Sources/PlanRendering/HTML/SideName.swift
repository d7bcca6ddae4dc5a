import PlanModel

/// A side by its company's name, where the plan gives it.
struct SideName: HTMLPart {
  let side: Side
  let plan: Plan

  func write(to html: inout HTML) {
    if let company = plan.text(side == .buyer ? .buyer : .seller) {
      html += "<bdi>\(company)</bdi> \(SideHTML(side: side))"
    } else {
      html += "\(side == .buyer ? "the buyer" : "the seller")"
    }
  }
}
