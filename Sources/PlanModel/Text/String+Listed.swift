extension String {
  /// The parts between the commas of a list of our own.
  var listed: [String] { utf8.split(separator: UInt8(ascii: ",")).compactMap { String($0) } }
}
