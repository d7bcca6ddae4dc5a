#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What somebody may have meant.
enum Suggestion {
  /// What to type instead of a path that cannot be read.
  static func help(for path: String, after error: SystemError) -> String? {
    guard error.code == ENOENT, path != "-" else { return nil }
    let folder = Path.folder(of: path)
    let names = (try? FileSystem.names(in: folder)) ?? []
    if let name = nearest(to: Path.name(of: path), among: names.filter { $0.hasSuffix(".md") }) {
      return "did you mean \(Path.join(folder, name))?"
    }
    return path.hasSuffix(".md") ? "mutual init \(path) writes a plan to begin with" : nil
  }

  /// The name that differs in the fewest letters, at most in a third of them, or that begins with the word.
  static func nearest(to word: String, among names: [String]) -> String? {
    let limit = max(word.count / 3, 1)
    let near = names.map { (name: $0, distance: distance(word.lowercased(), $0.lowercased())) }
      .filter { $0.distance <= limit }
    if let nearest = near.min(by: { $0.distance < $1.distance }) { return nearest.name }
    let beginning = Path.stem(of: word)
    return names.first { beginning.count > 2 && $0.hasPrefix(beginning) }
  }

  /// Letters to change, add, take away or swap with their neighbour (optimal string alignment).
  private static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars.prefix(256))
    let right = Array(right.unicodeScalars.prefix(256))
    var older: [Int] = []
    var old = Array(0...right.count)
    for row in left.indices {
      var new = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(old[column + 1] + 1, new[column] + 1, old[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, older[column - 1] + 1)
        }
        new.append(cost)
      }
      (older, old) = (old, new)
    }
    return old[right.count]
  }
}
