/// A printed page: how much fits on it, and how its parts are laid out; all in hundredths of an em.
///
/// As wide as A4 and as high as Letter, within margins of 12 mm, and a little to spare: 58.5 by 80.4 em at 9 points.
struct SummarySheet {
  /// A text of the opening.
  enum Part {
    case companies, title, goal, reason, goLive, close, fact, sentence, path
  }

  /// Set larger, for a plan of which all fits.
  let isLarge: Bool
  /// Most lines of a row's title, and of what stands below it.
  let rowLines: Int

  /// For a plan of which all fits.
  static let large = SummarySheet(isLarge: true, rowLines: 2)
  static let regular = SummarySheet(isLarge: false, rowLines: 2)
  /// Takes any plan.
  static let dense = SummarySheet(isLarge: false, rowLines: 1)

  var width: Int { isLarge ? 4_950 : 5_800 }
  var height: Int { isLarge ? 6_770 : 7_900 }
  /// Of each half, with 2.5 em between.
  var halfWidth: Int { (width - 250) / 2 }

  static let lineHeight = 135

  func cut(_ text: String, _ part: Part) -> String { column(of: part).cut(text, lines: limit(of: part)) }

  func fits(_ text: String, _ part: Part) -> Bool { lines(text, part) <= limit(of: part) }

  /// Lines that a text takes.
  func lines(_ text: String, _ part: Part) -> Int { column(of: part).lines(of: text) }

  /// In its own type size.
  private func column(of part: Part) -> PrintedColumn {
    switch part {
    case .companies: PrintedColumn(width: width - 1_600, isBold: true)
    case .title: PrintedColumn(width: width * 100 / 165, isBold: true)
    case .goal: PrintedColumn(width: width * 100 / 125)
    // Behind a label.
    case .reason, .path: PrintedColumn(width: width - 1_000)
    // A tenth larger.
    case .goLive: PrintedColumn(width: Self.goLiveWidth * 100 / 115, isBold: true)
    case .close: PrintedColumn(width: factsWidth * 125 / 325, isBold: true)
    case .fact: PrintedColumn(width: factsWidth * 100 / 325, isBold: true)
    case .sentence: PrintedColumn(width: width, isBold: true)
    }
  }

  /// Wide enough for a day in large type.
  private static let goLiveWidth = 1_800
  /// Of the three other columns in the band of facts, of which that of the close is a quarter wider.
  private var factsWidth: Int { width - Self.goLiveWidth - 375 }

  private func limit(of part: Part) -> Int {
    switch part {
    case .companies: 1
    case .title, .reason, .sentence, .path: 2
    case .goLive, .close, .fact: 4
    case .goal: rowLines + 1
    }
  }
}
