/// Paths as text: `/` divides, nothing is looked up.
enum Path {
  /// The folder that holds a file: `.` for a bare name; slashes at the end count for nothing.
  static func folder(of path: String) -> String {
    // By bytes: a mark that combines with the slash would hide it.
    let bytes = path.utf8
    let root = isAbsolute(path) ? "/" : "."
    guard let last = bytes.lastIndex(where: { $0 != slash }),
      let divider = bytes[..<last].lastIndex(of: slash),
      let end = bytes[..<divider].lastIndex(where: { $0 != slash })
    else { return root }
    return String(Substring(bytes[...end]))
  }

  private static let slash = UInt8(ascii: "/")

  /// The last part.
  static func name(of path: String) -> String {
    path.utf8.split(separator: slash).last.map { String(Substring($0)) } ?? path
  }

  /// The last part without its extension.
  static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// Whether it begins at the root.
  static func isAbsolute(_ path: String) -> Bool { path.utf8.first == slash }

  /// What a path is called in a sentence; `-` is standard input.
  static func title(of path: String) -> String { path == "-" ? "standard input" : path }

  /// One below the other; `.` and an empty name on either side add nothing.
  static func join(_ folder: String, _ name: String) -> String {
    if folder == "." || folder.isEmpty { return name }
    if name == "." || name.isEmpty { return folder }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
