/// Tells buyer from seller in what people write.
struct SideWords: Sendable {
  /// The companies that the fields `Buyer` and `Seller` name, as words.
  let buyerCompany: [String]
  let sellerCompany: [String]

  static let buyer: Set<String> = ["buyer", "customer", "client", "prospect", "them", "their", "buyers", "customers"]
  static let seller: Set<String> = [
    "seller", "vendor", "us", "our", "we", "supplier", "internal", "sellers", "vendors",
  ]
  static let both: Set<String> = ["both", "all", "joint", "shared", "everyone", "mutual", "everybody"]

  init(buyer: String?, seller: String?) {
    buyerCompany = Words.of(buyer ?? "")
    sellerCompany = Words.of(seller ?? "")
  }

  /// The side of one word.
  static func side(of word: String) -> Side? {
    if buyer.contains(word) { return .buyer }
    if seller.contains(word) { return .seller }
    return both.contains(word) ? .both : nil
  }

  /// The side that words give, and how many of them at the start and end give it; a company counts before a word.
  func side(in words: [String]) -> Side? {
    if let side = company(in: words) { return side }
    let sides = Set(words.compactMap(Self.side))
    if sides.isSuperset(of: [.buyer, .seller]) { return .both }
    return sides.count == 1 ? sides.first : sides.subtracting([.both]).first
  }

  /// The side whose company's name the words begin with, in full or by its first word.
  func company(in words: [String]) -> Side? {
    let isBuyer = Self.names(words, buyerCompany)
    let isSeller = Self.names(words, sellerCompany)
    return isBuyer == isSeller ? nil : isBuyer ? .buyer : .seller
  }

  /// Whether the words are a company's name and nothing else.
  func isCompany(_ words: [String]) -> Bool {
    guard !words.isEmpty else { return false }
    return [buyerCompany, sellerCompany].contains { name in
      guard let first = name.first else { return false }
      return words == name || words == Self.withoutForm(name) || (words == [first] && Self.isTelling(first))
    }
  }

  /// The words behind a company's name at their beginning.
  func withoutCompany(_ words: [String]) -> ArraySlice<String> {
    for name in [buyerCompany, sellerCompany] {
      for length in [name.count, Self.withoutForm(name).count]
      where length > 0 && words.starts(with: name.prefix(length)) {
        return words.dropFirst(length)
      }
      if let first = name.first, words.first == first, Self.isTelling(first) { return words.dropFirst() }
    }
    return words[...]
  }

  private static func names(_ words: [String], _ company: [String]) -> Bool {
    guard let first = company.first, words.contains(first) else { return false }
    let start = words.firstIndex(of: first) ?? 0
    return words[start...].starts(with: withoutForm(company)) || isTelling(first)
  }

  /// Whether a company's first word stands for it alone; a short or common one does not: `The Pell Company`.
  private static func isTelling(_ word: String) -> Bool { word.utf8.count > 3 && !articles.contains(word) }

  private static func withoutForm(_ name: [String]) -> [String] {
    name.count > 1 && forms.contains(name[name.count - 1]) ? Array(name.dropLast()) : name
  }

  private static let articles: Set<String> = ["the", "first", "united", "national", "general"]
  /// What stands behind companies' names in law.
  static let forms: Set<String> = [
    "inc", "ltd", "llc", "gmbh", "ag", "corp", "corporation", "co", "company", "plc", "bv", "oy", "ab", "kg", "se",
    "limited", "holdings", "group", "sarl", "sas", "spa", "nv",
  ]
}
