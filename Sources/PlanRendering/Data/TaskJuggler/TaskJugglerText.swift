/// The bytes of a TaskJuggler project, written line by line.
struct TaskJugglerText: Sendable {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// Appends a line as it is.
  mutating func line(_ text: String) {
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func emptyLine() { bytes.append(UInt8(ascii: "\n")) }

  /// Appends a remark that TaskJuggler does not read.
  mutating func comment(_ text: String) { line("# \(Self.onOneLine(text))") }

  /// Appends an attribute whose value is text; none where there is nothing to say.
  mutating func attribute(_ name: String, _ text: String) {
    if !text.isEmpty { line("\(name) \(Self.quoted(text))") }
  }

  /// Appends what belongs to a head, in braces.
  mutating func block(_ head: String, _ content: (inout TaskJugglerText) -> Void) {
    line(head + " {")
    depth += 1
    content(&self)
    depth -= 1
    line("}")
  }

  /// A text in quotes that stands for itself: nothing in it ends the quotes, is looked up or is taken for a macro.
  ///
  /// TaskJuggler has no escape for a dollar sign or a backslash, and its CSV none for a quote.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    var last: Unicode.Scalar = " "
    for scalar in onOneLine(text).unicodeScalars {
      if last == "$", scalar == "{" || scalar == "(" { quoted += " " }
      quoted.unicodeScalars.append(scalar == "\"" ? "”" : scalar)
      last = scalar
    }
    return quoted + (last == "\\" ? " \"" : "\"")
  }

  /// Line ends and other controls as spaces.
  private static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { line.append(isControl(scalar) ? " " : scalar) }
    return String(line)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
