#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What changes of an open file when somebody writes to it.
struct FileState: Equatable {
  private let isFile: Bool
  /// In bytes; 0 of what is no file.
  let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// Nil where nothing is known of it.
  init?(_ descriptor: Int32) {
    var information = stat()
    guard unsafe fstat(descriptor, &information) == 0 else { return nil }
    isFile = information.st_mode & S_IFMT == S_IFREG
    size = isFile ? Int(information.st_size) : 0
    let time = information.modification
    (seconds, nanoseconds) = (time.tv_sec, time.tv_nsec)
  }

  /// How long to wait until a file has not been written to for a while, in microseconds: its writer may not be done.
  var restlessTime: UInt32 {
    var now = timespec()
    guard isFile, unsafe clock_gettime(CLOCK_REALTIME, &now) == 0 else { return 0 }
    let age = (now.tv_sec &- seconds, (now.tv_nsec &- nanoseconds) / 1000)
    guard (0...1).contains(age.0) else { return 0 }
    return UInt32(clamping: min(Self.rest, Self.rest - age.0 * 1_000_000 - age.1))
  }

  /// How long a file is at rest that is not being written, in microseconds.
  private static let rest = 20_000

  /// Whether somebody wrote to it since, as far as that can be told when so many bytes were read of it.
  func isOutdated(_ descriptor: Int32, read count: Int) -> Bool {
    // The files by which a kernel tells something have no size.
    isFile && (self != FileState(descriptor) || (size > 0 && size != count))
  }
}

extension stat {
  /// When the file was last changed.
  var modification: timespec {
    #if canImport(Glibc)
      st_mtim
    #else
      st_mtimespec
    #endif
  }
}
