public import PlanText

/// What a date cell or date field says, and what was understood.
public struct DateEntry: Sendable, Hashable {
  /// Why a text gives no date, or that it gives one.
  public enum Reading: Sendable, Hashable {
    /// Nothing is written, or a dash.
    case none
    case day
    /// `[Date]`, `TBD`.
    case placeholder
    /// `end of month`; where it can be counted, the day it would mean.
    case vague(suggestion: Day?)
    /// A day the calendar does not have: `2026-02-30`; the reason, as `February 2026 has 28 days`.
    case impossible(reason: String)
    /// `04/07`: the two days it could be, day first and month first.
    case ambiguous(dayFirst: Day?, monthFirst: Day?)
    /// The weekday written and the day it stands beside.
    case weekdayMismatch(written: Weekday, day: Day)
    /// Counted from something the plan does not have; what that is, as `Start`.
    case unanchored(anchor: String)
  }

  /// How a date was completed beyond what was written.
  public enum Completion: Sendable, Hashable {
    case none
    /// The year was inferred.
    case year
    /// `T-28d`, `go-live - 4w`, `Week 5`: all or one end of it counted from an anchor; its words, with nothing around.
    case counted(String)
  }

  /// As it was written, without markup; of a cell with what is struck through. Empty where nothing is written.
  public let text: String
  /// Where it stands in the source: a cell, or as much of a field as is the date; empty where there is nothing.
  public let range: SourceRange
  /// The first day of a range.
  public let start: Day?
  /// The day, or the last day of a range.
  public let day: Day?
  /// Whether the text says the same day in every plan: with a year, its numbers in no doubt, counted from nothing.
  public let isPinned: Bool
  /// Nil where there is nothing to say but a day, or nothing at all, as of most dates: a step holds three.
  private let remarks: Boxed<Remarks>?

  /// What is told of a date beside its day.
  private struct Remarks: Sendable, Hashable {
    let reading: Reading
    let completion: Completion
    let slips: [Slip]
    let impossibleFormers: [Located<String>]
    let remark: String?
    let pinning: [TextEdit]
    let isoEdits: [TextEdit]
  }

  /// Whether it gives a day, else why not: then `start` and `day` are nil, and `slips` is empty.
  public var reading: Reading { remarks?.value.reading ?? Self.plainReading(of: day) }
  /// What was added to the words to make days of them; `none` where they give none.
  public var completion: Completion { remarks?.value.completion ?? .none }
  /// Earlier dates that were struck through, oldest first.
  public var slips: [Slip] { remarks?.value.slips ?? [] }
  /// Why earlier dates, where they stand, are days that the calendar does not have: `June has 30 days`.
  var impossibleFormers: [Located<String>] { remarks?.value.impossibleFormers ?? [] }
  /// What stands in brackets behind the date.
  public var remark: String? { remarks?.value.remark }
  /// The edits after which the date is pinned; none where it is already, or where its parts cannot be found.
  public var pinning: [TextEdit] { remarks?.value.pinning ?? [] }
  /// The edits after which each day of the calendar in it stands as ISO; none where one of them cannot be found.
  public var isoEdits: [TextEdit] { remarks?.value.isoEdits ?? [] }

  /// What a text gives; unless told otherwise, a date that never moved and says the same day in every plan.
  public init(
    text: String, range: SourceRange, reading: Reading, start: Day? = nil, day: Day? = nil,
    completion: Completion = .none, slips: [Slip] = [], impossibleFormers: [Located<String>] = [],
    remark: String? = nil, isPinned: Bool = true, pinning: [TextEdit] = [], isoEdits: [TextEdit] = []
  ) {
    self.text = text
    self.range = range
    self.start = start
    self.day = day
    self.isPinned = isPinned
    let isPlain =
      reading == Self.plainReading(of: day) && completion == .none && slips.isEmpty && impossibleFormers.isEmpty
      && remark == nil && pinning.isEmpty && isoEdits.isEmpty
    remarks =
      isPlain
      ? nil
      : Boxed(
        Remarks(
          reading: reading, completion: completion, slips: slips, impossibleFormers: impossibleFormers,
          remark: remark, pinning: pinning, isoEdits: isoEdits))
  }

  /// That of a date of which nothing else is told.
  private static func plainReading(of day: Day?) -> Reading { day == nil ? .none : .day }

  /// The day, or both days of a range: `2026-06-10 to 2026-06-24`; the text where it gives none.
  public var spelledOut: String {
    guard let day else { return text }
    return start.map { "\($0.iso) to \(day.iso)" } ?? day.iso
  }

  /// Whether the day rests on a year that was worked out: what contradicts it need not be the author's fault.
  public var isYearInferred: Bool { completion == .year }

  /// Whether an earlier date was struck through, be it one that no calendar has.
  var hasMoved: Bool { !slips.isEmpty || !impossibleFormers.isEmpty }

  /// Nothing written, at a place.
  public static func none(at range: SourceRange) -> DateEntry {
    DateEntry(text: "", range: range, reading: .none)
  }
}
