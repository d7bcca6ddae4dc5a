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

  /// Nil where somebody holds the file, or where that cannot be told.
  init?(unlessHeld path: String) {
    descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
  }

  deinit { close(descriptor) }
}
