import PlanModel

/// Line numbers as people write them: `15, 16 and 20–31`.
enum LineList {
  /// At most a dozen numbers or runs, the rest counted; lines count from 1 and are in order.
  static func text(_ lines: [Int]) -> String {
    let runs = runs(of: lines)
    let shown = runs.prefix(12)
    let rest = runs.dropFirst(12).reduce(0) { $0 + $1.count }
    return Wording.list(shown.flatMap(items) + (rest > 0 ? ["\(rest) more"] : []))
  }

  private static func runs(of lines: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for line in lines {
      if let last = runs.last, line <= last.upperBound { continue }
      if let last = runs.last, line == last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...line
      } else {
        runs.append(line...line)
      }
    }
    return runs
  }

  private static func items(_ run: ClosedRange<Int>) -> [String] {
    run.count > 2 ? ["\(run.lowerBound)–\(run.upperBound)"] : run.map(String.init)
  }
}
