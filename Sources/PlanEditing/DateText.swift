import PlanModel
import PlanText

/// How a date is written anew.
enum DateWriting {
  /// As it was written, with what changes put into it.
  case kept
  /// From what was read of it, where its own form does not bear the change.
  case plain
}

/// The text of a date in a cell or field, and what becomes of it.
struct DateText {
  let entry: DateEntry
  /// As it stands in the source.
  let raw: String

  private let form: DateForm

  init(_ entry: DateEntry, _ form: DateForm, in source: SourceText) {
    self.entry = entry
    self.form = form
    raw = source.text(in: entry.range)
  }

  /// The date struck through with a new one behind it: `~~2026-07-10~~ 2026-07-24 (reason)`.
  func moved(to new: String, _ reason: SlipReason?, _ writing: DateWriting) -> String {
    guard entry.day != nil else { return raw.contains("~~") ? movedAgain(to: new, reason) : given(new, reason) }
    let new = new + form.bracketed(reason)
    if writing == .kept, let pinned = pinnedAsWritten {
      if let text = StruckText(pinned) { return struck(text, new) }
      let wrapped = WrappedText(pinned)
      if let text = StruckText(wrapped.text) { return wrapped.opening + struck(text, new) + wrapped.closing }
    }
    return "\(former)~~\(entry.spelledOut)\(remark)~~ \(new)"
  }

  private func struck(_ text: StruckText, _ new: String) -> String {
    "\(text.before)~~\(text.current)\(lateReason)~~\(text.separator)\(new)"
  }

  /// The date written out, so that it stays on its day.
  func pinned(_ writing: DateWriting) -> String {
    if writing == .kept, let pinned = pinnedAsWritten { return pinned }
    return former + entry.spelledOut + remark
  }

  /// A date where there was none: a dash or a placeholder goes, words of another kind are struck through.
  private func given(_ new: String, _ reason: SlipReason?) -> String {
    switch entry.reading {
    case .none, .placeholder:
      if entry.text.isEmpty { return raw.isEmpty ? new : "\(new) \(raw)" }
      if entry.remark != nil, reason != nil { return "~~\(raw)~~ \(new)\(form.bracketed(reason))" }
      let parts = raw.split(separator: entry.text, maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 && entry.remark == nil ? parts.joined(separator: new) : new + remark
    default: return "~~\(raw)~~ \(new)\(form.bracketed(reason))"
    }
  }

  /// A date behind former ones, where none counts now: those stay, the rest goes as where there are none.
  private func movedAgain(to new: String, _ reason: SlipReason?) -> String {
    let wrapped = WrappedText(raw)
    guard let text = StruckText(wrapped.text) else { return "\(raw) \(new)\(form.bracketed(reason))" }
    let isAnswer = entry.reading == .none || entry.reading == .placeholder
    // A remark stays with what it was made on, unless that says nothing.
    let moved =
      isAnswer && (entry.remark == nil || reason == nil)
      ? "\(text.before)\(new)\(entry.remark == nil ? form.bracketed(reason) : remark)"
      : struck(text, new + form.bracketed(reason))
    return wrapped.opening + moved + wrapped.closing
  }

  /// Nil where the date rests on the rest of the plan and its parts were not found.
  private var pinnedAsWritten: String? {
    if entry.isPinned { return raw }
    guard !entry.pinning.isEmpty else { return nil }
    let edits = entry.pinning.map { edit in
      let start = edit.range.lowerBound - entry.range.lowerBound
      return TextEdit(SourceRange(start, start + edit.range.count), edit.replacement)
    }
    return SourceText(name: "", raw).applying(edits).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Former dates, each with the reason that led to it.
  private var former: String {
    let reasons = [nil] + entry.slips.map(\.reason)
    return zip(entry.slips, reasons).map { slip, reason in
      "~~\(slip.from.iso)\(form.bracketed(reason.flatMap(SlipReason.init)))~~ "
    }.joined()
  }

  private var remark: String {
    form.bracketed((entry.slips.last?.reason ?? entry.remark).flatMap(SlipReason.init))
  }

  /// The reason of the last slip where it stands in the notes: the next slip must not take it over.
  private var lateReason: String { entry.remark == nil ? remark : "" }
}
