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
    case .unknown: "nobody's"
    }
  }
}
