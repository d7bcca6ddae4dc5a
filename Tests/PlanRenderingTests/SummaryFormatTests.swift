import PlanModel
import PlanText
import Testing

@testable import PlanRendering

struct SummaryFormatTests {
  private static let plan = """
    # Rollout of [one](https://a.example) *system* & <more>

    Buyer: Acme
    Seller: Zed
    Goal: **One** system_for_all
    Compelling event: Support ends: 1. October
    Go-live: 2026-09-01
    Target close: 2026-07-20
    Decision maker: Dana Wu
    Page: https://plans.example/a_b.html

    | # | Phase | Step | Owner | Due | Status | Depends on | Notes |
    |---|---|---|---|---|---|---|---|
    | 1 | A* | Kick-off #12 | Dana Wu (Buyer) | 2026-06-10 | Open | | ill `code` |
    | 2 | A* | Budget approved | Dana Wu (Buyer) | 2026-07-10 | Open | 1 | |
    | 3 | B_b | Ask sam@zed.example, www.zed.example | Sam Ortiz (Seller) | 2026-07-11 | Blocked | 2 | no room |
    | 4 | B_b | Go-live | Sam Ortiz (Seller) | 2026-09-01 | Open | 3 | |

    ## Risks

    - [x] Frost
    """

  private func texts(of content: SummaryContent) -> [String] {
    let opening = content.opening
    let milestones: [String?] = [opening.goLive, opening.close].compactMap(\.self).reduce(into: []) {
      texts, milestone in
      texts += [milestone.name, milestone.day, milestone.note, milestone.verdict]
    }
    let head = [
      opening.title, opening.companies, opening.asOf, opening.scope, opening.goal, opening.reason, opening.progress,
      opening.decisionMaker, opening.criticalPath, content.page,
    ]
    let sections: [String?] = content.sections.reduce(into: []) { texts, section in
      texts += [section.heading, section.more]
      for row in section.rows { texts += [row.mark?.word, row.title, row.who, row.when, row.detail] }
    }
    return (milestones + head + opening.forecasts + sections).compactMap(\.self).map(Self.joined)
  }

  private static func joined(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What a reader of a page sees.
  private static func shown(_ html: String) -> String {
    var text = html.replacing(#/<[^>]*>/#, with: "")
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      text = text.replacing(entity, with: sign)
    }
    return joined(text)
  }

  @Test func `HTML, text and Markdown tell the same`() throws {
    let view = try Rendered(Self.plan).view
    let summary = Summary(view: view)
    let texts = texts(of: SummaryContent(view))
    #expect(texts.count > 50)
    let markdown = Self.joined(summary.markdown.replacing("\\", with: "").replacing("\u{2060}", with: ""))
    let html = Self.shown(String(decoding: summary.html, as: UTF8.self))
    let text = Self.joined(summary.text)
    for told in texts {
      #expect(html.contains(told), "\(told)")
      #expect(text.contains(told), "\(told)")
      #expect(markdown.contains(told), "\(told)")
    }
  }

  @Test func `No line of the text is wider than a mail`() throws {
    let summary = Summary(view: try Rendered(Self.plan).view)
    #expect(summary.text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 80 })
    #expect(!summary.text.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: [
    ("a*b_c", #"a\*b\_c"#), ("[x](y)", #"\[x\](y)"#), ("1. <b>", #"1\. \<b\>"#), ("a. (b) - c!", "a. (b) - c!"),
    ("- a", #"\- a"#), ("WWW.a.b", #"WWW\.a.b"#), ("https://a", #"https\://a"#),
    ("@dana #4", "\\@\u{2060}dana \\#\u{2060}4"), ("a\nb", "a b"), ("C:\\new", #"C:\\new"#),
    ("“ja” – so", "“ja” – so"),
  ])
  func `Markdown shows what was written`(_ text: String, _ markdown: String) {
    #expect(MarkdownText.of(text) == markdown)
  }

  @Test func `The page's address speaks to no terminal`() throws {
    let view = try Rendered(
      columns: "Step|Owner|Due", rows: ["One|D (Buyer)|2026-07-01"], above: "Page: \u{1B}]0;pwned\u{7}x"
    ).view
    #expect(Summary(view: view).text.hasSuffix("The whole plan: \\u{1b}]0;pwned\\u{7}x\n"))
  }

  @Test func `Nothing internal is in any format`() throws {
    let summary = Summary(
      view: try Rendered(
        columns: "#|Step|Owner|Due|Status|Depends on|Visibility",
        rows: [
          "1|Shared|D (Buyer)|2026-07-01|Open|||", "2|SECRET|S (Seller)|2026-06-01|Open||internal",
          "3|SECRET approved|S (Seller)|2026-07-01|Open|2|internal",
        ]
      ).view)
    for text in [summary.text, summary.markdown, String(decoding: summary.html, as: UTF8.self)] {
      #expect(text.contains("Shared") && !text.contains("SECRET"))
    }
  }
}
