#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileSystem {
  /// The bytes of a file; more than `limit` are refused. Never waits for a writer that is not there.
  ///
  /// A file that was written to just now is let come to rest, and one that somebody writes to meanwhile read again, so
  /// that nobody gets half of it.
  static func bytes(of path: String, limit: Int, followingLinks: Bool = true) throws(SystemError) -> [UInt8] {
    for _ in 0..<mostReadings {
      let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW))
      guard descriptor >= 0 else { throw .latest() }
      defer { close(descriptor) }
      let before = FileState(descriptor)
      // Sleeping for no time takes some.
      if let time = before?.restlessTime, time > 0 { usleep(time) }
      let bytes = try bytes(from: descriptor, limit: limit, size: before?.size ?? 0)
      guard let before, before.isOutdated(descriptor, read: bytes.count) else { return bytes }
      usleep(pause)
    }
    throw SystemError(code: EBUSY)
  }

  /// How often a file is read that changes all the time, and how long to wait before each, in microseconds.
  private static let (mostReadings, pause): (Int, UInt32) = (20, 10_000)

  /// Whether a file, not a link to one, holds just these bytes; one that cannot be read does not.
  static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard kind(of: path, followingLinks: false) == .file else { return false }
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var chunk = [UInt8](repeating: 0, count: min(1 << 16, bytes.count + 1))
    var rest = bytes[...]
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count == 0 { return rest.isEmpty }
      if count < 0, errno == EINTR { continue }
      guard count > 0, rest.starts(with: chunk[..<count]) else { return false }
      rest = rest.dropFirst(count)
    }
  }

  /// The first bytes of a file, as many as there are; a link is not followed.
  static func start(of path: String, count: Int) throws(SystemError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw .latest() }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = unsafe read(descriptor, &bytes, count)
    guard got >= 0 else { throw .latest() }
    return Array(bytes.prefix(got))
  }

  /// Everything that an open file or stream still holds, of which `size` bytes are known.
  static func bytes(from descriptor: Int32, limit: Int, size: Int = 0) throws(SystemError) -> [UInt8] {
    if size > limit { throw SystemError(code: EFBIG, limit: limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk[..<count]
        if bytes.count > limit { throw SystemError(code: EFBIG, limit: limit) }
      } else if errno == EAGAIN {
        try waitForData(descriptor)
      } else if errno != EINTR {
        throw .latest()
      }
    }
  }

  private static func waitForData(_ descriptor: Int32) throws(SystemError) {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    if unsafe poll(&request, 1, -1) < 0, errno != EINTR { throw .latest() }
  }
}
