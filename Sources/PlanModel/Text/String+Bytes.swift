extension String {
  /// Whether a test holds for one of its bytes: in texts that a plan has by the thousand, in less time than `utf8` takes.
  func hasByte(where test: (UInt8) -> Bool) -> Bool {
    unsafe utf8.withContiguousStorageIfAvailable { unsafe $0.contains(where: test) } ?? utf8.contains(where: test)
  }
}
