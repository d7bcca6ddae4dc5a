/// Tells a word that is mistyped from one that may be meant as it stands.
///
/// `Assigned` is near `signed`, and `Lunch` near `launch`: what changes a plan must be in no such doubt.
enum SlipOfThePen {
  /// Whether letters are others with two neighbours swapped, or, from 6 letters up, with one left out or doubled; the
  /// first letter is never wrong, and the last one is left out on purpose, as in `close`.
  static func isCertain(_ written: [Unicode.Scalar], for known: [Unicode.Scalar]) -> Bool {
    guard known.count >= 4, written.first == known.first, isSlip(written, known) else { return false }
    // What takes longer to look at is looked at where little else is left.
    return !(written + known).contains(where: isNumber) && !words.contains(String(String.UnicodeScalarView(written)))
  }

  private static func isSlip(_ written: [Unicode.Scalar], _ known: [Unicode.Scalar]) -> Bool {
    let end = min(written.count, known.count)
    let start = (0..<end).first { written[$0] != known[$0] } ?? end
    if written.count == known.count { return start == end || isSwapped(written, known, at: start) }
    guard known.count >= 6, abs(written.count - known.count) == 1 else { return false }
    return written.count < known.count ? isShort(written, of: known, at: start) : isDoubled(written, known, at: start)
  }

  /// A text with the Latin letters for which others were typed that look the same.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { lookAlikes[$0] ?? $0 }))
  }

  /// A text with the digits and hyphens for which signs were typed that look the same.
  static func digits(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x4F, 0x6F, 0x41E, 0x43E: "0"
          case 0x49, 0x6C, 0x7C: "1"
          case 0xFF10...0xFF19: Unicode.Scalar(scalar.value - 0xFF10 + 0x30) ?? scalar
          case 0x2010...0x2015, 0x2212, 0xFF0D: "-"
          default: scalar
          }
        }))
  }

  // `start` is where the two first differ.

  private static func isSwapped(_ written: [Unicode.Scalar], _ known: [Unicode.Scalar], at start: Int) -> Bool {
    start + 1 < known.count && written[start] == known[start + 1] && written[start + 1] == known[start]
      && written[(start + 2)...] == known[(start + 2)...]
  }

  private static func isShort(_ short: [Unicode.Scalar], of long: [Unicode.Scalar], at start: Int) -> Bool {
    start < short.count && short[start...] == long[(start + 1)...]
  }

  private static func isDoubled(_ written: [Unicode.Scalar], _ known: [Unicode.Scalar], at start: Int) -> Bool {
    start > 0 && written[start] == written[start - 1] && written[(start + 1)...] == known[start...]
  }

  private static func isNumber(_ letter: Unicode.Scalar) -> Bool { letter.properties.numericType != nil }

  /// Words of their own that stand as near as that to a known one.
  private static let words: Set = ["lunch", "stated", "strat"]

  /// Cyrillic and Greek letters that are drawn as Latin ones (Unicode technical standard 39, confusables).
  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "аеорсухіјѕАВЕКМНОРСТУХІЈЅοΟΑΒΕΖΗΙΚΜΝΡΤΥΧ".unicodeScalars,
      "aeopcyxijsABEKMHOPCTYXIJSoOABEZHIKMNPTYX".unicodeScalars))
}
