/// Finds steps by the words of their titles; built only where a plan refers to titles.
final class TitleIndex {
  private let texts: [String]
  private lazy var titles = texts.map { Words.joined($0) }
  private lazy var byTitle = Dictionary(grouping: titles.indices) { titles[$0] }
  private lazy var byWord = titles.indices.reduce(into: [Substring: [Int]]()) { index, step in
    for word in Set(titles[step].split(separator: " ")) { index[word, default: []].append(step) }
  }
  /// All words of titles, sorted, for words that are only begun.
  private lazy var words = byWord.keys.sorted()

  init(_ texts: [String]) {
    self.texts = texts
  }

  /// Steps whose title is a text, without case and punctuation.
  func steps(named text: some StringProtocol) -> [Int] {
    let wanted = Words.joined(text)
    return wanted.isEmpty ? [] : byTitle[wanted] ?? []
  }

  /// Steps whose title contains a text, from the beginning of a word.
  func steps(containing text: some StringProtocol) -> [Int] {
    let wanted = Words.joined(text)
    guard !wanted.isEmpty else { return [] }
    return candidates(for: wanted).filter { (" " + titles[$0]).contains(" " + wanted) }
  }

  /// The step whose title shares most words with a text; very common words say nothing.
  func nearest(to text: some StringProtocol, except own: Int) -> Int? {
    var shared: [Int: Int] = [:]
    for word in Set(Words.of(text)) where word.utf8.count > 2 {
      guard let steps = byWord[word[...]], steps.count < 64 else { continue }
      for step in steps where step != own { shared[step, default: 0] += 1 }
    }
    return shared.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Steps whose titles hold the rarest word of a text; the last word may be only begun.
  private func candidates(for text: String) -> [Int] {
    let parts = text.split(separator: " ")
    let whole = parts.dropLast().map { byWord[$0] ?? [] }
    if let rarest = whole.min(by: { $0.count < $1.count }) { return rarest }
    guard let last = parts.last else { return [] }
    var found: Set<Int> = []
    var index = firstWord(notBefore: last)
    while index < words.count, words[index].hasPrefix(last) {
      found.formUnion(byWord[words[index]] ?? [])
      index += 1
    }
    return found.sorted()
  }

  private func firstWord(notBefore word: Substring) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
