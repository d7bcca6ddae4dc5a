import PlanSyntax
import PlanText

/// Reads `<!-- mutual: allow rule: reason -->`.
enum AllowanceReader {
  /// The allowance that a comment gives, if it gives one.
  static func allowance(in comment: String, scope: Allowance.Scope, range: SourceRange) -> Allowance? {
    guard comment.hasPrefix("<!--"), comment.hasSuffix("-->"), comment.utf8.count >= 7 else { return nil }
    let inside = comment.dropFirst(4).dropLast(3).trimmingSpace
    guard let body = rest(of: inside, behind: "mutual:"), let text = rest(of: body, behind: "allow") else { return nil }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let reason = parts.count > 1 ? parts[1].trimmingSpace : ""
    return Allowance(rule: parts.first?.trimmingSpace ?? "", reason: reason, scope: scope, range: range)
  }

  /// The allowances in a row's cells.
  static func allowances(in row: TableRow, source: SourceText) -> [Allowance] {
    row.cells.filter { !$0.isVerbatim }.flatMap { cell in
      cell.inlines.events.compactMap { event in
        guard case .html(let comment) = event else { return nil }
        let range = source.range(of: comment, in: cell.range) ?? cell.range
        return allowance(in: comment, scope: .row(row.range), range: range)
      }
    }
  }

  private static func rest(of text: String, behind word: String) -> String? {
    text.lowercased().hasPrefix(word) ? text.dropFirst(word.count).trimmingSpace : nil
  }
}
