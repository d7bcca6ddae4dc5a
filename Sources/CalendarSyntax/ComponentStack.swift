/// Sorts content lines into components; any order of `BEGIN` and `END` gives a tree.
struct ComponentStack {
  private(set) var components: [CalendarComponent] = []
  /// Lines that stand in no component, and each `END` that ends nothing.
  private(set) var strays: [Int] = []
  private var open: [Int] = []
  /// How many open components have a name: so an `END` that ends nothing is known without a search.
  private var openNames: [String: Int] = [:]

  init(_ lines: [ContentLine]) {
    for (index, line) in lines.enumerated() {
      switch line.name {
      case "BEGIN": begin(Self.component(line), at: index)
      case "END": end(Self.component(line), at: index)
      default: add(index)
      }
    }
  }

  private mutating func begin(_ name: String, at line: Int) {
    if let parent = open.last { components[parent].children.append(components.count) }
    open.append(components.count)
    openNames[name, default: 0] += 1
    components.append(CalendarComponent(name: name, parent: open.dropLast().last, begin: line))
  }

  /// Ends the innermost component of a name; those inside it were never ended.
  private mutating func end(_ name: String, at line: Int) {
    guard openNames[name, default: 0] > 0 else { return strays.append(line) }
    while let innermost = open.popLast() {
      openNames[components[innermost].name, default: 1] -= 1
      guard components[innermost].name == name else { continue }
      components[innermost].end = line
      return
    }
  }

  private mutating func add(_ line: Int) {
    if let innermost = open.last { components[innermost].properties.append(line) } else { strays.append(line) }
  }

  private static func component(_ line: ContentLine) -> String {
    String(decoding: line.value.map { Byte.capital($0) }, as: UTF8.self)
  }
}
