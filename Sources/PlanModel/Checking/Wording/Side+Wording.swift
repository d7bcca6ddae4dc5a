extension Side {
  /// As it is written behind a name: `Buyer`; empty where it is not known.
  package var label: String {
    switch self {
    case .buyer: "Buyer"
    case .seller: "Seller"
    case .both: "Both"
    case .unknown: ""
    }
  }

  /// Whose something is: `the buyer's`.
  package var possessive: String {
    switch self {
    case .buyer: "the buyer's"
    case .seller: "the seller's"
    case .both: "both sides'"
    case .unknown: "of a side that is not said"
    }
  }
}

extension Step {
  /// Whose it is: its side's, or `nobody's` where it has no owner.
  package var holder: String { owners.isEmpty ? "nobody's" : side.possessive }
}

extension Wording {
  /// How much of a number each side holds: `3 the buyer's`, that of steps that are nobody's last.
  package static func parts(ofEach shares: [(step: Step, number: Int)]) -> [String] {
    let holders = [Side.buyer, .seller, .both, .unknown].map(\.possessive) + ["nobody's"]
    return holders.compactMap { holder in
      let number = shares.reduce(0) { $0 + ($1.step.holder == holder ? $1.number : 0) }
      return number > 0 ? "\(number) \(holder)" : nil
    }
  }
}
