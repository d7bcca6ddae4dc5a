#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps others who lock the same file waiting as long as it lives.
struct FileLock: ~Copyable {
  private let descriptor: Int32

  /// Waits until nobody else holds the file; file systems that know no locks go without.
  init(_ path: String) throws(SystemError) {
    descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .latest() }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  deinit { close(descriptor) }
}
