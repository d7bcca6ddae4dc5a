import PlanModel

/// Where days stand across the drawing, in ten-thousandths of its width: so it may become wider, and all that was apart
/// stays apart.
struct TimelineScale: Sendable {
  /// The whole width.
  static let parts = 10_000

  let first: Day
  let last: Day
  /// The least width of the drawing, in pixels.
  let pixels: Int

  init(_ days: ClosedRange<Day>, pixels: Int) {
    first = days.lowerBound
    last = days.upperBound
    self.pixels = pixels
  }

  var dayCount: Int { first.days(to: last) + 1 }

  /// Where a day begins.
  func start(of day: Day) -> Int { place(halfDays: 2 * first.days(to: day)) }
  /// Where it ends.
  func end(of day: Day) -> Int { place(halfDays: 2 * first.days(to: day) + 2) }
  func middle(of day: Day) -> Int { place(halfDays: 2 * first.days(to: day) + 1) }

  /// How much of the width so many pixels are at the most.
  func parts(_ pixels: Int) -> Int { (pixels * Self.parts + self.pixels - 1) / self.pixels }

  /// How many pixels some days take at the least.
  func pixels(forDays days: Int) -> Int { days * (pixels - 2 * Self.margin) / dayCount }

  /// So a mark on the first or last day is not cut.
  private static let margin = 9

  private func place(halfDays: Int) -> Int {
    let margin = parts(Self.margin)
    return margin + halfDays * (Self.parts - 2 * margin) / (2 * dayCount)
  }
}
