import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What somebody may have meant.
enum Suggestion {
  /// What to type instead of a path that cannot be read.
  static func help(for path: String, after error: SystemError) -> String? {
    guard path != "-" else { return nil }
    switch error.code {
    case ENOENT: return helpWhereNothingIs(path)
    case EISDIR:
      let plan = FileSystem.visibleNames(in: path).first { $0.hasSuffix(".md") }
      return "name a plan" + (plan.map { ", as \(Path.join(path, $0))" } ?? "")
    default: return nil
    }
  }

  /// The name that is nearly the word, or begins with it.
  static func nearest(to word: String, among names: [String]) -> String? {
    let lowercased = word.lowercased()
    if let same = names.first(where: { $0.lowercased() == lowercased }) { return same }
    if let near = NearMiss(among: names).name(nearest: word) { return near }
    let beginning = Path.stem(of: word)
    return names.first { beginning.count > 2 && $0.hasPrefix(beginning) }
  }

  private static func helpWhereNothingIs(_ path: String) -> String? {
    if FileSystem.kind(of: path, followingLinks: false) == .link {
      return "\(path) is a link to \(FileSystem.destination(of: path)), where nothing is"
    }
    if let meant = meant(by: path) { return "did you mean \(meant)?" }
    let folder = Path.folder(of: path)
    if FileSystem.kind(of: folder) != .folder { return "there is no folder \(folder)" }
    return path.hasSuffix(".md") ? "mutual init \(Command.word(path)) writes a plan to begin with" : nil
  }

  /// The path with each part that leads nowhere replaced by the nearest folder, the last one by a plan too.
  private static func meant(by path: String) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    var found = path.hasPrefix("/") ? "/" : "."
    for (index, part) in parts.enumerated() {
      let next = Path.join(found, part)
      if FileSystem.kind(of: next) != nil {
        found = next
      } else {
        let names = FileSystem.visibleNames(in: found).filter { name in
          let isPlan = index == parts.count - 1 && name.hasSuffix(".md")
          return isPlan || FileSystem.kind(of: Path.join(found, name)) == .folder
        }
        guard let name = nearest(to: part, among: names) else { return nil }
        found = Path.join(found, name)
      }
    }
    return found
  }
}

extension FileSystem {
  /// The names in a folder that are not hidden; none where it cannot be read.
  fileprivate static func visibleNames(in folder: String) -> [String] {
    ((try? names(in: folder)) ?? []).filter { !$0.hasPrefix(".") }
  }
}
