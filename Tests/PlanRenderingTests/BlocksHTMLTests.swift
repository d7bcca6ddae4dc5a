import PlanSyntax
import PlanText
import Testing

@testable import PlanRendering

struct BlocksHTMLTests {
  private func html(_ markdown: String, shift: Int = 0, first: Int = .max) -> String {
    let elements = Markdown(SourceText(name: "prose.md", markdown)).elements
    let html: HTML = "\(BlocksHTML(elements: elements.prefix(first), headingShift: shift))"
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test func `Blocks become their elements`() {
    #expect(html("a *b*\n\n---\n") == "<p dir=\"auto\">a <em>b</em></p>\n<hr>\n")
    #expect(html("    a<b\n") == "<pre dir=\"auto\"><code>a&lt;b\n</code></pre>\n")
    #expect(html("> a\n") == "<blockquote dir=\"auto\">\n<p dir=\"auto\">a</p>\n</blockquote>\n")
  }

  @Test func `Tight lists have no paragraphs, loose ones have`() {
    #expect(html("- a\n- b\n") == "<ul>\n<li dir=\"auto\">a\n</li>\n<li dir=\"auto\">b\n</li>\n</ul>\n")
    #expect(html("3. a\n\n4. b\n").hasPrefix("<ol start=\"3\">\n<li dir=\"auto\"><p dir=\"auto\">a</p>"))
  }

  @Test func `Headings stay below the page's title`() {
    #expect(html("# a\n") == "<h2 dir=\"auto\">a</h2>\n")
    #expect(html("### a\n", shift: -1) == "<h2 dir=\"auto\">a</h2>\n")
    #expect(html("###### a\n", shift: 3) == "<h6 dir=\"auto\">a</h6>\n")
  }

  @Test func `Raw HTML is text`() {
    #expect(html("<script>alert(1)</script>\n").contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(html("<!-- a note -->\n") == "")
  }

  @Test func `A table keeps its cells and alignments`() {
    let table = html("| a | b |\n|---|--:|\n| 1 | **2** |\n| 3 |\n")
    #expect(table.contains("<td dir=\"auto\">1</td><td dir=\"auto\" class=\"right\"><strong>2</strong></td>"))
    #expect(table.contains("<td dir=\"auto\">3</td><td dir=\"auto\" class=\"right\"></td>"))
  }

  @Test(arguments: 0..<16) func `Every container is closed wherever the list is cut`(_ count: Int) {
    let cut = html("> - a\n>   1. b\n>\n>      c\n> - d\n\ne\n", first: count)
    for tag in ["blockquote", "ul", "ol", "li", "p"] {
      let opened = cut.split(separator: "<").count { $0.hasPrefix(tag + ">") || $0.hasPrefix(tag + " ") }
      #expect(opened == cut.split(separator: "<").count { $0.hasPrefix("/\(tag)>") }, "\(tag)")
    }
  }
}
