/// Whose an owner is.
public enum Side: String, Sendable, Hashable, CaseIterable {
  case buyer, seller, both, unknown
}
