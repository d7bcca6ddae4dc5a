import PlanTesting

/// What `Package.swift` says of our own targets, in its order.
struct Manifest {
  /// A row of the manifest.
  struct Row {
    let name: String
    let dependencies: [String]
  }

  /// The targets under `Sources`.
  let rows: [Row]

  init() throws {
    let text = try Repository.text("Package.swift")
    let declaration = #/\.(systemLibrary|target|executableTarget)\(\s*name: "(\w+)"(?:,\s*dependencies: \[([^\]]*)\])?/#
    rows = text.matches(of: declaration).map { match in
      let names = (match.output.3 ?? "").matches(of: #/"(\w+)"/#).map { String($0.output.1) }
      return Row(name: String(match.output.2), dependencies: names)
    }.filter { row in !Repository.files(in: "Sources/" + row.name, suffix: "").isEmpty }
  }

  func place(of name: String) -> Int? { rows.firstIndex { $0.name == name } }
}
