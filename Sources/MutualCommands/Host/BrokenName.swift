/// A name whose bytes are not UTF-8: it reaches us with U+FFFD in their place, and nothing can be found by it.
enum BrokenName {
  static func isOne(_ name: String) -> Bool { name.unicodeScalars.contains("\u{FFFD}") }

  /// Whether a path that leads nowhere is that of a file or folder with such a name.
  static func hides(_ path: String) -> Bool {
    guard isOne(path) else { return false }
    var found = Path.isAbsolute(path) ? "/" : "."
    for part in path.split(separator: "/").map(String.init) {
      let next = Path.join(found, part)
      if FileSystem.kind(of: next) == nil {
        return isOne(part) && ((try? FileSystem.names(in: found)) ?? []).contains(part)
      }
      found = next
    }
    return false
  }

  static func failure(_ path: String) -> Failure {
    Failure("cannot read \(path): its name is not UTF-8", help: "rename it")
  }
}
