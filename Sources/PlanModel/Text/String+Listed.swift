/// Lists of our own, of which many are read at every start.
extension String {
  /// The parts between the commas.
  var listed: [String] { parts(around: UInt8(ascii: ",")) }
  /// The words between the spaces.
  var listedWords: [String] { parts(around: UInt8(ascii: " ")) }

  private func parts(around sign: UInt8) -> [String] {
    Array(utf8).split(separator: sign).map { String(decoding: $0, as: UTF8.self) }
  }
}
