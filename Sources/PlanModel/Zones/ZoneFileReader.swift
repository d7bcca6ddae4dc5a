/// Reads a compiled zone of the IANA database: the 64-bit part of a TZif file (RFC 9636, section 3).
struct ZoneFileReader {
  /// No moment of a file counts that lies further from 1970 than this, in seconds.
  private static let farAway = 1 << 48

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes[...]
    index = 0
  }

  /// What the file says of a zone; nil where it is no such file.
  mutating func zone(named name: String) -> Zone? {
    guard let old = header(), old.version >= UInt8(ascii: "2") else { return nil }
    index += old.size(ofTime: 4)
    guard let new = header(), let transitions = transitions(new), let footer = footer(),
      let rule = ZoneRule(posix: footer)
    else { return nil }
    return Zone(name: name, rule: rule, transitions: transitions)
  }

  /// The counts at the head of each part.
  private struct Header {
    let version: UInt8
    /// Of the UT indicators, standard indicators, leap seconds, transitions, types and characters.
    let counts: [Int]

    func size(ofTime time: Int) -> Int {
      counts[3] * (time + 1) + counts[4] * 6 + counts[5] + counts[2] * (time + 4) + counts[1] + counts[0]
    }
  }

  private mutating func header() -> Header? {
    guard let magic = take(4), magic.elementsEqual("TZif".utf8), let version = take(1)?.first, take(15) != nil else {
      return nil
    }
    var counts: [Int] = []
    for _ in 0..<6 {
      guard let count = number(4), (0...100_000).contains(count) else { return nil }
      counts.append(count)
    }
    return Header(version: version, counts: counts)
  }

  private mutating func transitions(_ header: Header) -> [Zone.Transition]? {
    let end = index + header.size(ofTime: 8)
    var moments: [Int] = []
    for _ in 0..<header.counts[3] {
      guard let moment = number(8) else { return nil }
      moments.append(min(max(moment, -Self.farAway), Self.farAway))
    }
    guard let types = take(header.counts[3]) else { return nil }
    var offsets: [ZoneOffset] = []
    for _ in 0..<header.counts[4] {
      guard let seconds = number(4), take(2) != nil, abs(seconds) < 90_000 else { return nil }
      offsets.append(ZoneOffset(seconds: seconds))
    }
    guard types.allSatisfy({ Int($0) < offsets.count }) else { return nil }
    index = end
    return zip(moments, types).map { Zone.Transition(moment: $0, offset: offsets[Int($1)]) }
  }

  /// The line between the last two line ends.
  private mutating func footer() -> String? {
    guard take(1)?.first == UInt8(ascii: "\n"), index < bytes.count else { return nil }
    let line = bytes[index...].prefix { $0 != UInt8(ascii: "\n") }
    return index + line.count < bytes.count ? String(decoding: line, as: UTF8.self) : nil
  }

  /// A big-endian number with a sign.
  private mutating func number(_ size: Int) -> Int? {
    guard let part = take(size) else { return nil }
    let value = part.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return size == 8 ? Int(Int64(bitPattern: value)) : Int(Int32(truncatingIfNeeded: value))
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard index <= bytes.count, count <= bytes.count - index else { return nil }
    defer { index += count }
    return bytes[index..<(index + count)]
  }
}
