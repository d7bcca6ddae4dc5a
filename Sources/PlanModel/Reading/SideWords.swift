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
    buyerCompany = Self.company(buyer)
    sellerCompany = Self.company(seller)
  }

  /// A company's words without an article.
  private static func company(_ name: String?) -> [String] {
    let words = Words.of(name ?? "")
    return words.count > 1 && words.first == "the" ? Array(words.dropFirst()) : words
  }

  /// The side of one word, if the word stands for somebody on its own: `customer`, but not `our`.
  static func noun(_ word: String) -> Side? {
    ["us", "our", "we", "them", "their", "internal"].contains(word) || both.contains(word) ? nil : side(of: word)
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
    let sides = words.compactMap(Self.side)
    if sides.contains(.buyer) { return sides.contains(.seller) ? .both : .buyer }
    return sides.contains(.seller) ? .seller : sides.first
  }

  /// The side whose company's name stands in the words, in full or by its first word; the longer name counts.
  func company(in words: [String]) -> Side? {
    let buyer = Self.match(words, buyerCompany)
    let seller = Self.match(words, sellerCompany)
    return buyer == seller ? nil : buyer > seller ? .buyer : .seller
  }

  /// Whether a company has a name of several words, which may hold a separator.
  var hasLongCompany: Bool { buyerCompany.count > 1 || sellerCompany.count > 1 }

  /// Whether the words are a company's name and nothing else.
  func isCompany(_ words: [String]) -> Bool {
    guard !words.isEmpty else { return false }
    return [buyerCompany, sellerCompany].contains { name in
      guard let first = name.first else { return false }
      return words == name || words == Self.withoutForm(name) || (words == [first] && Self.isTelling(first))
    }
  }

  /// The words behind a company's name at their beginning; its first word alone does not take a person's name apart.
  func withoutCompany(_ words: [String]) -> ArraySlice<String> {
    for name in [buyerCompany, sellerCompany] {
      for length in [name.count, Self.withoutForm(name).count]
      where length > 0 && words.starts(with: name.prefix(length)) {
        return words.dropFirst(length)
      }
    }
    for name in [buyerCompany, sellerCompany] {
      if let first = name.first, words.first == first, Self.isTelling(first),
        words.count == 1 || words.dropFirst().contains(where: RoleWords.names(function:))
      {
        return words.dropFirst()
      }
    }
    return words[...]
  }

  /// How many words of a company's name stand in the words.
  private static func match(_ words: [String], _ company: [String]) -> Int {
    guard let first = company.first, let start = words.firstIndex(of: first) else { return 0 }
    let rest = words[start...]
    if rest.starts(with: company) { return company.count }
    let short = withoutForm(company)
    return rest.starts(with: short) ? short.count : isTelling(first) ? 1 : 0
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
