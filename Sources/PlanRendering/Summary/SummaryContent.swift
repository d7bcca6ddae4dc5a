import PlanModel

/// The one page as values: what is told, what is cut, and how much is only counted; each format tells the same.
struct SummaryContent: Sendable {
  let opening: SummaryOpening
  let sections: [SummarySection]
  /// The address at which the whole plan lives.
  let page: String?
  /// Set in larger type, as there is room.
  let isLarge: Bool

  /// As much as fits on a printed page.
  init(_ view: PlanView) {
    let draft = Draft.fitting(view)
    opening = draft.opening
    sections = draft.fit.fitted
    page = view.page
    isLarge = draft.sheet.isLarge
  }

  /// What would stand on a sheet.
  private struct Draft {
    let sheet: SummarySheet
    let opening: SummaryOpening
    let fit: SummaryFit

    init(_ view: PlanView, _ candidates: [SummarySection], on sheet: SummarySheet) {
      self.sheet = sheet
      opening = SummaryOpening(view, on: sheet)
      fit = SummaryFit(candidates, below: opening, on: sheet, hasFooter: view.page != nil)
    }

    /// The most generous that holds what must be told.
    static func fitting(_ view: PlanView) -> Draft {
      let candidates = SummarySections(view).all
      let large = Draft(view, candidates, on: .large)
      if large.fit.fitsAll { return large }
      let regular = Draft(view, candidates, on: .regular)
      return regular.fit.fitsLeast ? regular : Draft(view, candidates, on: .dense)
    }
  }
}
