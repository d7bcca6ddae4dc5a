/// What libFuzzer, whose `main` this program has, calls with each input.
@c(LLVMFuzzerTestOneInput)
public func run(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Trial.run(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
