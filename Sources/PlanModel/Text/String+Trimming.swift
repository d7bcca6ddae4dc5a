extension StringProtocol where SubSequence == Substring {
  /// The part without white space at either end; a no-break space is white space.
  var trimmed: Substring {
    let scalars = unicodeScalars
    var start = scalars.startIndex
    var end = scalars.endIndex
    while start < end, scalars[start].isSpace { start = scalars.index(after: start) }
    while start < end {
      let last = scalars.index(before: end)
      guard scalars[last].isSpace else { break }
      end = last
    }
    return self[start..<end]
  }
}

extension StringProtocol {
  /// Without white space at either end.
  package var trimmingSpace: String { String(Substring(self).trimmed) }

  /// Whether the text says that there is nothing: blank, a dash, `none`, `n/a`.
  var saysNothing: Bool {
    guard utf8.count < 12 else { return false }
    // The letters, in lower case and without spaces, packed into one number.
    var packed: UInt64 = 0
    for byte in utf8 where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") {
      guard packed >> 56 == 0 else { return false }
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      packed = packed << 8 | UInt64(isCapital ? byte | 0x20 : byte)
    }
    return nothings.contains(packed)
  }
}

extension String {
  /// Whether the text says that there is nothing: blank, a dash, `none`, `n/a`.
  package var saysNothing: Bool { self[...].saysNothing }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool { value < 0x80 ? value == 0x20 || (9...13).contains(value) : properties.isWhitespace }
}

/// What people write for nothing, packed as `saysNothing` packs.
private let nothings: Set<UInt64> = Set(
  ["", "-", "–", "—", "--", "---", "none", "n/a", "na", "nil", "\u{A0}"].map { text in
    text.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  })
