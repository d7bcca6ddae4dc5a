import ArgumentParser
import PlanRendering

/// A company and its people, as `--buyer` and `--seller` name them: `Acme: Dana Wu, Head of IT; Ruth Adler, CFO`.
struct Party {
  /// Somebody of the company.
  struct Member: Hashable {
    let name: String
    let title: String?
  }

  let company: String
  let members: [Member]

  /// Reads an argument.
  static func argument(_ text: String) throws -> Party {
    guard VisibleText.of(text) == text else {
      throw ValidationError("“\(VisibleText.of(text))” holds a control character, and is no name")
    }
    let parts = split(text, at: ":", most: 1)
    guard let company = parts.first, !company.isEmpty else {
      throw ValidationError("“\(text)” names no company; write it as \"Acme\", or \"Acme: Dana Wu, Head of IT\"")
    }
    let members = parts.count > 1 ? split(parts[1], at: ";").filter { !$0.isEmpty } : []
    return Party(company: company, members: try members.map(member))
  }

  /// `Dana Wu` or `Dana Wu, Head of IT`.
  private static func member(_ text: String) throws -> Member {
    let parts = split(text, at: ",", most: 1)
    guard let name = parts.first, !name.isEmpty else {
      throw ValidationError("“\(text)” has no name before the comma; write it as \"Dana Wu, Head of IT\"")
    }
    return Member(name: name, title: parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil)
  }

  private static func split(_ text: String, at sign: Character, most: Int = .max) -> [String] {
    text.split(separator: sign, maxSplits: most, omittingEmptySubsequences: false).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
