import PlanModel

/// Gives each of some names a part of a file name that is safe on every system and no other name's.
struct FileSlugs {
  /// Most bytes of a name that are taken over.
  private static let limit = 40

  private let slugs: [String: String]
  private let fallback: String

  /// `fallback` stands for a name without a letter or digit, and nobody gets what is `reserved`. The order of the names
  /// does not matter.
  init(_ names: [String], otherwise fallback: String, reserved: String? = nil) {
    var groups: [String: [String]] = [:]
    for name in Set(names) { groups[Self.key(Self.slug(name, fallback)), default: []].append(name) }
    var slugs: [String: String] = [:]
    var taken = Set(groups.keys)
    let shared = groups.filter { $0.value.count > 1 || $0.key == reserved }
    for name in shared.values.joined().sorted() {
      // Each of those that would share one gets a mark of its own, so that none is handed the other's file.
      let slug = Self.marked(name, fallback, besides: &taken)
      slugs[name] = slug
    }
    for (key, names) in groups where shared[key] == nil { slugs[names[0]] = Self.slug(names[0], fallback) }
    self.slugs = slugs
    self.fallback = fallback
  }

  func slug(of name: String) -> String { slugs[name] ?? Self.slug(name, fallback) }

  /// Letters and digits in lower case, with `-` between: no dot, no slash, nothing that a system reserves.
  static func slug(_ name: String, _ fallback: String) -> String {
    var slug = ""
    for scalar in name.lowercased().unicodeScalars {
      if isPart(scalar) {
        guard slug.utf8.count + scalar.utf8.count <= limit else { break }
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-"), slug.utf8.count < limit {
        slug += "-"
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? fallback : slug
  }

  private static func marked(_ name: String, _ fallback: String, besides taken: inout Set<String>) -> String {
    let digits = UUIDv5(name, in: .objects).text.filter { $0 != "-" }
    let slug = slug(name, fallback)
    let candidates = [8, 32].map { "\(slug)-\(digits.prefix($0))" }
    let free = candidates.first { !taken.contains(key($0)) } ?? "\(slug)-\(digits)-\(taken.count)"
    taken.insert(key(free))
    return free
  }

  /// What file systems that know no case take for the same.
  private static func key(_ slug: String) -> String { slug.uppercased().lowercased() }

  /// Letters, digits, and marks that belong to a letter.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .decimalNumber,
      .nonspacingMark, .spacingMark:
      return !scalar.properties.isDefaultIgnorableCodePoint
    default: return false
    }
  }
}
