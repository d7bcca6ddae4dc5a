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

  /// What was looked for before.
  private var containing: [String: [Int]] = [:]

  init(_ texts: [String]) {
    self.texts = texts
  }

  /// Steps whose title is a text, without case and punctuation.
  func steps(named text: some StringProtocol) -> [Int] {
    let wanted = Words.joined(text)
    return wanted.isEmpty ? [] : byTitle[wanted] ?? []
  }

  /// Steps whose title contains a text, from the beginning of a word; no more than are needed.
  func steps(containing text: some StringProtocol) -> [Int] {
    let wanted = Words.joined(text)
    guard !wanted.isEmpty else { return [] }
    if let found = containing[wanted] { return found }
    let pattern = Array((" " + wanted).utf8)
    // One of them may be the step that refers to them.
    let most = StepIndex.mostMatches + 1
    let found = Array(candidates(for: wanted).lazy.filter { self.contains($0, pattern) }.prefix(most))
    containing[wanted] = found
    return found
  }

  /// Whether a pattern of bytes stands in a title with a space before it.
  private func contains(_ step: Int, _ pattern: [UInt8]) -> Bool {
    let title = Array((" " + titles[step]).utf8)
    guard title.count >= pattern.count else { return false }
    return (0...(title.count - pattern.count)).contains { start in
      title[start] == pattern[0] && title[start..<(start + pattern.count)].elementsEqual(pattern)
    }
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
    let rarest = parts.dropLast().map { byWord[$0] ?? [] }.min { $0.count < $1.count }
    guard let last = parts.last else { return [] }
    let begun = steps(withWordBeginning: last, atMost: rarest?.count ?? .max)
    return begun ?? rarest ?? []
  }

  /// Nil where there are more than a number of them.
  private func steps(withWordBeginning start: Substring, atMost limit: Int) -> [Int]? {
    var found: [Int] = []
    var index = firstWord(notBefore: start)
    while index < words.count, words[index].hasPrefix(start) {
      found += byWord[words[index]] ?? []
      guard found.count <= limit else { return nil }
      index += 1
    }
    return Set(found).sorted()
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
