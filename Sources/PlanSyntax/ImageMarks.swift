/// The marks `![` that open images.
public enum ImageMarks {
  /// Where the brackets of those marks stand that are more than a document may have.
  public static func surplus(in bytes: ArraySlice<UInt8>) -> [Int] {
    var count = 0
    var surplus: [Int] = []
    var before: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "["), before == UInt8(ascii: "!") {
        count += 1
        if count > Limits.images { surplus.append(index) }
      }
      before = byte
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
