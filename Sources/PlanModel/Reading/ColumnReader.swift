import PlanSyntax
import PlanText

/// Gives the columns of a table their meanings.
struct ColumnReader {
  private let table: Table
  private let sides: SideWords
  private let headers: [Cell]
  private let words: [[String]]
  /// What each header names, whoever may see it.
  private let named: [ColumnNames.Name?]
  private let saysInternal: [Bool]

  init(_ table: Table, sides: SideWords, _ names: inout HeaderNames) {
    self.table = table
    self.sides = sides
    headers = table.header.cells
    let known = headers.map { names.header($0.text) }
    words = known.map(\.words)
    named = known.map(\.name)
    saysInternal = known.map(\.isInternal)
  }

  /// The columns; the table holds steps if one is a title and one an owner, due or status column.
  func columns() -> [Column] {
    let owners = headers.indices.map(ownerMeaning)
    let isInternal = headers.indices.map { owners[$0] == nil && saysInternal[$0] }
    let names = headers.indices.map { isInternal[$0] ? nil : named[$0] }
    var meanings = names.indices.map { owners[$0] ?? plainMeaning(names[$0]) }
    settleTitles(names, &meanings)
    return finished(meanings, isInternal)
  }

  // MARK: Owners

  private func ownerMeaning(_ index: Int) -> ColumnMeaning? {
    let isOwner = named[index] == .meaning(.owner) || isOwnerAndSide(words[index])
    guard isOwner || isSideAlone(index) else { return nil }
    if let first = slashSide(headers[index].text) { return .bothOwners(first: first) }
    switch ownSide(index) {
    case .buyer: return .buyerOwner
    case .seller: return .sellerOwner
    default: return isOwner ? .owner : nil
    }
  }

  /// `Acme owner` beside `Globex owner`: the owners of two parties, though no field says which is whose.
  private func isOwnersOfOthers(_ index: Int) -> Bool {
    words[index].count > 1 && words[index].last == "owner"
      && !words[..<index].contains { $0 == words[index] || $0 == ["owner"] }
  }

  /// `Owner - Buyer`.
  private func isOwnerAndSide(_ words: [String]) -> Bool {
    words.count == 2 && ColumnNames.name(of: [words[0]]) == .meaning(.owner) && SideWords.side(of: words[1]) != nil
  }

  /// A header that is a side or a company and nothing else, in a table that names owners no other way.
  private func isSideAlone(_ index: Int) -> Bool {
    guard words[index].count == 1, SideWords.side(of: words[index][0]) != nil || sides.isCompany(words[index]),
      words[index] != ["all"], words[index] != ["internal"]
    else { return false }
    return !named.contains(.meaning(.owner))
  }

  private func ownSide(_ index: Int) -> Side? {
    let (text, bracket) = Words.splittingBracket(headers[index].text)
    return bracket.flatMap { sides.side(in: Words.of($0)) } ?? sides.side(in: Words.of(text))
  }

  /// `Owner (Customer / Vendor)`: the side before the slash, where both sides stand around one.
  private func slashSide(_ header: String) -> Side? {
    guard header.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let parts = header.split(separator: "/").map { sides.side(in: Words.of($0)) }
    guard parts.count == 2, let first = parts[0], let second = parts[1], first != second,
      [first, second].allSatisfy({ $0 == .buyer || $0 == .seller })
    else { return nil }
    return first
  }

  // MARK: Everything else

  private func plainMeaning(_ name: ColumnNames.Name?) -> ColumnMeaning {
    if case .meaning(let meaning) = name { meaning } else { .other }
  }

  /// Which of the title-like columns is the title, and what the others are.
  private func settleTitles(_ names: [ColumnNames.Name?], _ meanings: inout [ColumnMeaning]) {
    let isNumbered = names.indices.map { names[$0] == .step && holdsOnlyNumbers($0) }
    if let sign = headers.indices.first(where: isNumberSign) { meanings[sign] = .id }
    let strong = names.indices.filter { index in
      switch names[index] {
      case .title, .step, .deliverable: meanings[index] == .other
      default: false
      }
    }
    let others = strong.filter { !isNumbered[$0] && names[$0] != .deliverable }
    let isPlanLike = meanings.contains(.due) || meanings.contains(.status)
    let weak = names.indices.filter { (names[$0] == .weakTitle || names[$0] == .stage) && isPlanLike }
    // Beside `What`, a deliverable is what tells that it is done.
    let plainWeak = weak.first { names[$0] == .weakTitle }
    let title = others.first ?? plainWeak ?? strong.first { !isNumbered[$0] } ?? weak.first ?? strong.first
    for index in names.indices where meanings[index] == .other {
      if index == title {
        meanings[index] = .title
      } else if isNumbered[index] {
        meanings[index] = .id
      } else if names[index] == .deliverable {
        meanings[index] = .doneWhen
      } else if names[index] == .stage, title != nil {
        meanings[index] = .phase
      } else if strong.contains(index) || (names[index] == .weakTitle && title != nil) {
        meanings[index] = .detail
      }
    }
  }

  /// `#` and `№`, which are no words.
  private func isNumberSign(_ column: Int) -> Bool {
    words[column].isEmpty && !saysInternal[column]
      && ["#", "№", "№."].contains(Words.splittingBracket(headers[column].text).text)
  }

  private func holdsOnlyNumbers(_ column: Int) -> Bool {
    // A row with one filled cell begins a phase, or is a field under the table.
    let rows = table.rows.filter { row in row.cells.count { !$0.isEmpty } > 1 }
    let filled = rows.map { $0.cell(column).text }.filter { !$0.isEmpty }
    return !filled.isEmpty
      && filled.allSatisfy { text in
        text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "#") }
      }
  }

  /// Of several columns that mean the same, the first counts; details may be many.
  private func finished(_ meanings: [ColumnMeaning], _ isInternal: [Bool]) -> [Column] {
    headers.indices.map { index in
      let meaning = meanings[index]
      let isFree = meaning == .other || meaning == .detail || (meaning == .owner && isOwnersOfOthers(index))
      let earlier = isFree ? nil : meanings[..<index].firstIndex(of: meaning)
      return Column(
        name: headers[index].text, range: headers[index].isEmpty ? table.header.range : headers[index].range,
        meaning: earlier == nil ? meaning : .other, isInternal: isInternal[index], duplicateOf: earlier)
    }
  }
}
