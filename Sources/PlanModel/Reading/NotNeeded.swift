/// Tells whether the value of a field such as `Procurement` says that there is nothing to do.
enum NotNeeded {
  static func says(_ text: String) -> Bool {
    if !text.isEmpty, text.saysNothing { return true }
    let words = Words.joined(text)
    return words == "no" || beginnings.contains { words == $0 || words.hasPrefix($0 + " ") }
  }

  private static let beginnings = [
    "not needed", "not required", "not necessary", "not applicable", "not involved", "no need", "no review", "no step",
    "none", "n a", "already", "approved", "cleared", "complete", "completed", "covered", "done", "exempt", "skipped",
    "waived", "bereits", "entfällt", "erledigt", "kein", "keine", "nicht erforderlich", "nicht nötig",
    "nicht notwendig",
  ]
}
