import CalendarChecking
import CalendarSyntax
import PlanText

/// What came of reading a calendar.
enum CalendarReading: Sendable {
  case checked(SourceText, [Diagnostic])
  case failed(Failure)

  /// Reads and checks a calendar.
  init(_ path: String) {
    do throws(Failure) {
      let source = try InputFile.readCalendar(path)
      self = .checked(source, CalendarChecker.diagnostics(for: CalendarDocument(source)))
    } catch {
      self = .failed(error)
    }
  }

  var failure: Failure? {
    if case .failed(let failure) = self { failure } else { nil }
  }

  /// The calendar and what was found in it.
  var findings: (source: SourceText, diagnostics: [Diagnostic])? {
    if case .checked(let source, let diagnostics) = self { (source, diagnostics) } else { nil }
  }
}
