extension Finding {
  /// How many notes a finding has at most: where all depends on all, nobody would read the rest.
  static let mostNotes = 12
}
