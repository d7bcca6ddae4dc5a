/// How much room a text takes where its font is not known: what the widest of the usual fonts needs, in pixels.
enum LabelWidth {
  /// Room for a text of a size in pixels, rounded up.
  static func of(_ text: some StringProtocol, size: Int = TimelineMeasure.labelSize, isBold: Bool = false) -> Int {
    let sum = text.unicodeScalars.reduce(0) { $0 + units(of: $1, isBold: isBold) }
    return (sum * size + 999) / 1000
  }

  /// Thousandths of the font's size.
  static func units(of scalar: Unicode.Scalar, isBold: Bool) -> Int {
    let units = units(of: scalar)
    return units > 0 && isBold ? units + 90 : units
  }

  private static func units(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return ascii[Int(scalar.value)] }
    let columns = DisplayWidth.of(scalar)
    if columns == 0 { return 0 }
    if columns == 2 { return scalar.properties.isEmojiPresentation ? 1300 : 1020 }
    return units(ofNarrow: scalar)
  }

  /// Letters of Europe and of Hebrew and Arabic are known well enough; everything else may be as wide as it is high.
  private static func units(ofNarrow scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0xA0...0x24F: scalar.properties.isUppercase ? 820 : 660
    case 0x370...0x52F: scalar.properties.isUppercase ? 900 : 740
    case 0x590...0x5FF: 700
    case 0x600...0x8FF: 850
    case 0x2018...0x201F: 560
    case 0x2190...0x2BFF: 1300
    default: 1050
    }
  }

  /// The wider of DejaVu Sans and Inter for each character, a few widths for all.
  private static let ascii: [Int] = {
    let classes: [(Int, String)] = [
      (300, "ijlI'"), (360, " ,.:;/\\|"), (412, "!()[]frt"), (560, "-\"?*J_`csz"), (600, "kvxyLF"),
      (642, "0123456789abdeghnopqu${}EPST"), (700, "ABKRVXYZ"), (790, "CDGHNOQU&"), (840, "w#+<=>~^"),
      (1000, "m%@MW"),
    ]
    var units = [Int](repeating: 0, count: 128)
    for (width, members) in classes {
      for byte in members.utf8 { units[Int(byte)] = width }
    }
    return units
  }()
}
