import PlanSyntax
import Testing

@testable import PlanRendering

struct HTMLTests {
  private func text(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

  @Test func `Literals are markup, values are text`() {
    let title = "<script>alert('1')</script> & \"more\""
    let html: HTML = "<td title=\"\(title)\">\(title) \(3)</td>"
    let escaped = "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;"
    #expect(text(html) == "<td title=\"\(escaped)\">\(escaped) 3</td>")
  }

  @Test func `HTML put into HTML is not escaped again`() {
    let inner: HTML = "<b>\("a&b")</b>"
    #expect(text("<i>\(inner)</i>") == "<i><b>a&amp;b</b></i>")
  }

  @Test(arguments: [0, 0x1B, 0x7F, 0x85, 0xFFFE, 0xFDD0, 0x1FFFF, 0x0D] as [UInt32])
  func `What a document must not hold becomes a replacement character`(_ value: UInt32) throws {
    let scalar = String(try #require(Unicode.Scalar(value)))
    #expect(text("\(scalar)") == "\u{FFFD}")
  }

  @Test(arguments: ["Käserei Grünalp", "日本語", "👩‍👩‍👧", "\t\n", "ﬀ\u{FFFC}", "א ב", "© ± ½"])
  func `Other text stays as it is`(_ written: String) {
    #expect(text("\(written)") == written)
  }
}

struct SafeURLTests {
  @Test(arguments: [
    "https://a.example/x?y=1&z=2#f", "http://a.example", "HTTPS://A.EXAMPLE", "mailto:a@b.example", "#here",
  ])
  func `The web, mail and the page itself may be linked`(_ address: String) {
    #expect(SafeURL(address)?.text == address)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "\u{1}javascript:x",
    "data:text/html,x", "file:///etc/passwd", "vbscript:x", "//a.example", "/path", "path", "", "http:a", "https:/a",
    "https://a b", "https://a\tb", "blob:https://a",
  ])
  func `Nothing else may be linked`(_ address: String) {
    #expect(SafeURL(address) == nil)
  }

  @Test func `A mail address is linked only if nothing else is in it`() {
    #expect(SafeURL(mail: "dana.wu+map@acme.example")?.text == "mailto:dana.wu+map@acme.example")
    #expect(SafeURL(mail: "a@b.example?bcc=c@d.example") == nil)
    #expect(SafeURL(mail: "nobody") == nil)
  }
}

struct InlinesHTMLTests {
  private func html(_ events: Inline...) -> String {
    let html: HTML = "\(InlinesHTML(Inlines(events)))"
    return String(decoding: html.bytes, as: UTF8.self)
  }

  private let web = InlineStyle.link(destination: "https://a.example/?a=1&b=2", title: "")
  private let script = InlineStyle.link(destination: "javascript:alert(1)", title: "")

  @Test func `Styles become tags`() {
    #expect(
      html(.open(.strong), .text("a"), .close(.strong), .softBreak, .code("b<c"), .lineBreak)
        == "<strong>a</strong>\n<code>b&lt;c</code><br>")
    #expect(html(.open(.strikethrough), .text("a"), .close(.strikethrough)) == "<s>a</s>")
  }

  @Test func `A link leads where it says and tells nobody from where`() {
    #expect(
      html(.open(web), .text("a"), .close(web))
        == "<a href=\"https://a.example/?a=1&amp;b=2\" rel=\"noopener noreferrer\">a</a>")
  }

  @Test func `An unsafe link is text with its address`() {
    #expect(html(.open(script), .text("a"), .close(script)) == "a (javascript:alert(1))")
  }

  @Test func `A link inside a link is text`() {
    #expect(
      html(.open(web), .open(script), .text("badge"), .close(script), .close(web))
        == "<a href=\"https://a.example/?a=1&amp;b=2\" rel=\"noopener noreferrer\">badge (javascript:alert(1))</a>")
    let other = InlineStyle.link(destination: "https://b.example", title: "")
    #expect(
      html(.open(web), .open(other), .text("x"), .close(other), .close(web)).contains("x (https://b.example)</a>"))
  }

  @Test func `Raw HTML is shown, a comment is not`() {
    #expect(html(.html("<img src=x onerror=alert(1)>"), .html("<!-- note -->")) == "&lt;img src=x onerror=alert(1)&gt;")
  }

  @Test func `What is cut off is closed, what closes nothing is dropped`() {
    #expect(html(.close(.strong), .open(.emphasis), .open(.strong), .text("a")) == "<em><strong>a</strong></em>")
    #expect(
      html(.open(.emphasis), .open(.strong), .text("a"), .close(.emphasis), .text("b"))
        == "<em><strong>a</strong></em>b")
  }
}
