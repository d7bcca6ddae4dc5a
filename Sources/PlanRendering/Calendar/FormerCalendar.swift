/// What stands in the calendar that is to be replaced, as far as it is ours and this plan's; all else is as if it were
/// not there.
struct FormerCalendar {
  /// An entry of it.
  struct Entry {
    let uid: String
    /// Which event of a series it stands for, as it was written; nil for all others.
    let occurrence: String?
    let stamp: RevisionStamp
    /// The whole component, in the calendar's bytes.
    let lines: Range<Int>
    /// Its lines behind the stamps.
    let content: Range<Int>

    var name: String { uid + (occurrence ?? "") }
  }

  private let bytes: [UInt8]
  /// In file order.
  let entries: [Entry]
  private let places: [String: Int]

  /// Line ends may have become LF in between, as some tools of version control do.
  init(_ bytes: [UInt8], plan: UUIDv5) {
    let bytes = Self.withCarriageReturns(bytes)
    let isOurs = CalendarMark(bytes)?.plan == plan
    let entries = isOurs ? FormerEntryScan.entries(in: bytes) : []
    self.bytes = bytes
    self.entries = entries
    places = Dictionary(entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func entry(_ name: String) -> Entry? { places[name].map { entries[$0] } }

  func isSame(_ entry: Entry, as content: [UInt8]) -> Bool {
    entry.content.count == content.count && bytes[entry.content].elementsEqual(content)
  }

  /// The lines of an entry, its `BEGIN` and `END` among them.
  func lines(of entry: Entry) -> ArraySlice<UInt8> { bytes[entry.lines] }

  private static func withCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
    guard !bytes.contains(UInt8(ascii: "\r")) else { return bytes }
    return bytes.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
  }
}
