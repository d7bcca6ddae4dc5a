public import PlanModel

/// The plan on one printed page, A4 or Letter, for somebody who has a minute; as text and Markdown it tells the same.
public struct Summary: Sendable {
  private let view: PlanView
  private let content: SummaryContent

  /// What both sides may see of a plan, or of a part of it.
  public init(_ checked: CheckedPlan, focus: PlanFocus? = nil) {
    self.init(view: PlanView(shared: checked, focus: focus))
  }

  init(view: PlanView) {
    self.view = view
    content = SummaryContent(view)
  }

  /// A file that is one page when it is printed.
  public var html: [UInt8] {
    Document(title: view.fileTitle, plan: view.plan, sheet: .summary).bytes(size: 16_000) { html in
      SummaryHTML(content: content).write(to: &html)
    }
  }

  /// For a mail: plain, in lines of at most 80 columns.
  public var text: String { SummaryText(content: content).text }

  /// For a chat.
  public var markdown: String { SummaryMarkdown(content: content).text }
}
