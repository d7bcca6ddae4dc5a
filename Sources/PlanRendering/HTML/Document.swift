import PlanModel

/// An HTML file that asks nothing of anybody: all it needs stands inside.
struct Document {
  let title: String
  let plan: Plan
  let sheet: StyleSheet
  /// Nil where there is nothing for it to do.
  var script: Script?

  /// The file with a body; `size` is a guess at its bytes.
  func bytes(size: Int, _ writeBody: (inout HTML) -> Void) -> [UInt8] {
    var html = HTML(capacity: size + sheet.bytes.count + (script?.bytes.count ?? 0) + 1_024)
    writeHead(to: &html)
    writeBody(&html)
    if let script { html += "<script>\(script)</script>\n" }
    html += "</body>\n</html>\n"
    return html.bytes
  }

  private func writeHead(to html: inout HTML) {
    html += """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \(scriptPolicy)\
      style-src '\(sheet.hash)'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="mutual">
      <meta name="mutual-plan" content="\(PlanIdentity.uuid(of: plan).text)">
      <title>\(title)</title>
      <style>\(sheet)</style>
      </head>
      <body>

      """
  }

  private var scriptPolicy: HTML { script.map { "script-src '\($0.hash)'; " } ?? HTML() }
}
