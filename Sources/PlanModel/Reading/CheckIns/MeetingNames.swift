/// What people call their meetings: the names of check-ins that are such only where it says when.
enum MeetingNames {
  /// `Weekly sync`, `Bi-weekly call`, `Standup` are the check-in, `Next call` is the next one; nil for other names.
  static func key(of words: [String]) -> FieldKey? {
    guard let first = words.first, let last = words.last, ends.contains(last) else { return nil }
    if first == "next" { return isMeeting(words.dropFirst()) ? .nextCheckIn : nil }
    let rest = first == "bi" ? words.dropFirst() : words[...]
    if let rhythm = rest.first, rhythms.contains(rhythm) { return isMeeting(rest.dropFirst()) ? .checkIn : nil }
    return alone.contains(words.joined(separator: " ")) ? .checkIn : nil
  }

  private static func isMeeting(_ words: ArraySlice<String>) -> Bool {
    meetings.contains(words.joined(separator: " "))
  }

  private static let rhythms: Set<String> = ["daily", "weekly", "biweekly", "fortnightly", "monthly", "quarterly"]
  /// A call or a meeting alone may be any one.
  private static let alone: Set<String> = ["sync", "standup", "stand up"]
  private static let meetings: Set<String> = alone.union(["call", "check in", "checkin", "meeting"])
  /// The last words of meetings: most names have another one.
  private static let ends: Set<String> = ["sync", "standup", "up", "call", "in", "checkin", "meeting"]
}
