/// Lengths of the drawing, in pixels.
enum TimelineMeasure {
  /// The least width of the drawing with all steps, and of the one for narrow screens.
  static let wide = 640
  static let narrow = 288
  static let labelSize = 13
  static let axisSize = 12
  /// From one row to the next, and where labels stand above their bars.
  static let row = 24
  static let tallRow = 40
  static let bar = 8
  /// Half of a diamond's width.
  static let diamond = 6
  /// Between a bar and its label, and between a label and the next bar.
  static let gap = 7
  static let rowGap = 16
  /// A mark between bar and label.
  static let mark = 14
  /// Most that a label with its mark may take, so that it always has room on one side of its bar or above it.
  static let label = 312
  static let narrowLabel = 280
}
