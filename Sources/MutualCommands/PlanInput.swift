import PlanModel

/// A plan that a command was given, or that it found in a folder.
struct PlanInput: Sendable {
  /// As it was given; `-` is standard input.
  let path: String
  /// The folder that was searched for it.
  let searched: String?

  /// Why a folder could not be searched.
  let failure: Failure?

  /// The files that arguments name, each once, in their order; folders are searched.
  static func all(in arguments: [String]) -> [PlanInput] {
    // By bytes: names that are equal as texts may be those of two files.
    var seen: Set<[UInt8]> = []
    return arguments.flatMap(named).filter { input in
      seen.insert(Array((FileSystem.resolved(input.path) ?? input.path).utf8)).inserted
    }
  }

  /// Folders between the one that was searched and the plan, `.` for none.
  var folderBelow: String {
    guard let searched, path.utf8.count > searched.utf8.count else { return "." }
    let rest = path.hasPrefix(searched) && searched != "." ? path.utf8.dropFirst(searched.utf8.count) : path.utf8[...]
    return Path.folder(of: String(Substring(rest.drop { $0 == UInt8(ascii: "/") })))
  }

  private static func named(_ argument: String) -> [PlanInput] {
    guard argument != "-", FileSystem.kind(of: argument) == .folder else {
      return [PlanInput(path: argument, searched: nil, failure: nil)]
    }
    var found: [PlanInput] = []
    search(argument, from: argument, into: &found)
    if !found.isEmpty { return found }
    let failure = Failure(
      "no plan in \(argument): it holds no .md file",
      help: "mutual init \(Command.word(Path.join(argument, "plan.md"))) writes a plan to begin with")
    return [PlanInput(path: argument, searched: argument, failure: failure)]
  }

  /// Markdown files of a folder and those below it; hidden ones and links to folders are left out.
  private static func search(_ folder: String, from root: String, into found: inout [PlanInput]) {
    let names: [String]
    do {
      names = try FileSystem.names(in: folder)
    } catch {
      let failure = Failure("cannot read \(folder): \(error.reason)")
      found.append(PlanInput(path: folder, searched: root, failure: failure))
      return
    }
    for name in names where !name.hasPrefix(".") {
      let path = Path.join(folder, name)
      switch FileSystem.kind(of: path, followingLinks: false) {
      case .folder: search(path, from: root, into: &found)
      case .file where name.hasSuffix(".md"), .link where FileSystem.kind(of: path) == .file && name.hasSuffix(".md"):
        found.append(PlanInput(path: path, searched: root, failure: nil))
      case nil where BrokenName.isOne(name) && (name.hasSuffix(".md") || !name.contains(".")):
        found.append(PlanInput(path: path, searched: root, failure: BrokenName.failure(path)))
      default: break
      }
    }
  }
}
