/// How much room a text takes where its font is not known: what the widest of the usual fonts needs, in pixels.
enum LabelWidth {
  /// Room for a text of a size in pixels, rounded up.
  static func of(_ text: some StringProtocol, size: Int = TimelineMeasure.labelSize, isBold: Bool = false) -> Int {
    let sum = text.unicodeScalars.reduce(0) { $0 + units(of: $1, isBold: isBold) }
    return (sum * size + 999) / 1000
  }

  /// Thousandths of the font's size.
  static func units(of scalar: Unicode.Scalar, isBold: Bool) -> Int {
    let width = GlyphWidth.of(scalar)
    return width == 0 ? 0 : (width + (isBold ? GlyphWidth.boldness : 0)) * 10
  }
}
