/// A message that is begun, and that its sender completes.
struct MailDraft: Hashable, Sendable {
  let recipients: [MailAddress]
  let subject: String
  /// The body, line by line; a line of its own is made of one that holds line ends.
  let lines: [String]
}
