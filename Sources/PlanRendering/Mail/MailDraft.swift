/// A message that is begun, and that its sender completes.
struct MailDraft: Hashable, Sendable {
  let recipients: [MailAddress]
  let subject: String
  /// The body, line by line; a line of its own is made of one that holds line ends.
  let lines: [String]
}

/// The address that opens it (RFC 6068).
extension MailDraft: HTMLPart {
  func write(to html: inout HTML) {
    html.append("mailto:")
    for (index, recipient) in recipients.enumerated() {
      if index > 0 { html.append(",") }
      html.append(text: recipient.text)
    }
    html.append("?subject=")
    html.append(address: subject)
    html.append("&amp;body=")
    for (index, line) in lines.enumerated() {
      if index > 0 { html.append("%0D%0A") }
      html.append(address: line)
    }
  }
}
