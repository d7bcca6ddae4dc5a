#if canImport(Glibc)
  import CAllocator
#endif

/// What the process asks of its allocator.
enum Memory {
  /// Has every large block go back to the system as soon as it is free.
  ///
  /// Left alone, glibc raises the size from which it does with each block that is freed, and what is free lies about in
  /// pieces: a tenth of what a long plan takes.
  static func giveLargeBlocksBack() {
    #if canImport(Glibc)
      _ = mallopt(M_MMAP_THRESHOLD, 128 * 1024)
    #endif
  }
}
