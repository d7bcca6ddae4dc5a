public import PlanModel
import PlanRendering

extension Compilation {
  /// Lines of the compiled plan, without places and findings, which may quote what was written.
  public var facts: [Substring] {
    let lines = String(decoding: PlanJSON(self).bytes, as: UTF8.self).split(separator: "\n")
    return lines.prefix { !$0.hasPrefix("  \"diagnostics\"") }.filter { !$0.hasPrefix("      \"line\":") }
  }

  /// The facts that differ from those of another.
  public func differences(from other: Compilation) -> [String] {
    let (old, new) = (other.facts, facts)
    return old.count == new.count ? zip(old, new).filter { $0 != $1 }.map { "\($0) → \($1)" } : ["\(old) → \(new)"]
  }
}
