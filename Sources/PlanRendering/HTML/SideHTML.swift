import PlanModel

/// A side as a word in its colour; nothing where it is not known.
struct SideHTML: HTMLPart {
  let side: Side

  func write(to html: inout HTML) {
    switch side {
    case .buyer: html.append("<span class=\"side buyer\">Buyer</span>")
    case .seller: html.append("<span class=\"side seller\">Seller</span>")
    case .both: html.append("<span class=\"side both\">Both</span>")
    case .unknown: break
    }
  }
}
