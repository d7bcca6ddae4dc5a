/// Paths as text: `/` divides, nothing is looked up.
enum Path {
  /// The folder that holds a file: `.` for a bare name.
  static func folder(of path: String) -> String {
    // By bytes: a mark that combines with the slash would hide it.
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part.
  static func name(of path: String) -> String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
  }

  /// The last part without its extension.
  static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// Whether it begins at the root.
  static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  /// What a path is called in a sentence; `-` is standard input.
  static func title(of path: String) -> String { path == "-" ? "standard input" : path }

  /// One below the other; `.` and an empty name on either side add nothing.
  static func join(_ folder: String, _ name: String) -> String {
    if folder == "." || folder.isEmpty { return name }
    if name == "." || name.isEmpty { return folder }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
