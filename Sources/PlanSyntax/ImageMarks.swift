import PlanText

/// The marks `![` that open images.
public enum ImageMarks {
  /// Where the brackets of those marks stand that are more than a document may have.
  public static func surplus(in bytes: ArraySlice<UInt8>) -> [Int] {
    var count = 0
    var surplus: [Int] = []
    var start = bytes.startIndex
    while let mark = bytes.firstIndex(of: UInt8(ascii: "!"), from: start) {
      start = mark + 1
      guard start < bytes.endIndex, bytes[start] == UInt8(ascii: "[") else { continue }
      count += 1
      if count > Limits.images { surplus.append(start) }
    }
    return surplus
  }

  /// The bytes with other brackets in place of the surplus ones: for each link, cmark 0.30 goes through all images that
  /// are open before it.
  static func bounded(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let surplus = surplus(in: bytes)
    guard !surplus.isEmpty else { return bytes }
    var bytes = bytes
    for index in surplus { bytes[index] = UInt8(ascii: "(") }
    return bytes
  }
}
