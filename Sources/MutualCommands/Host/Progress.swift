/// How far long work is, on a terminal.
enum Progress {
  /// Less than this is over before it can be read.
  private static let least = 8

  /// Whether somebody is there to see it, and it is worth showing.
  static func isShown(for count: Int) -> Bool { count >= least && Console.isTerminal(.error) }

  /// Replaces what was shown before.
  static func show(_ done: Int, of count: Int) { Console.complain("\r\(done) of \(count) plans\u{1B}[K") }

  /// Leaves the line as it was.
  static func takeAway() { Console.complain("\r\u{1B}[K") }
}
